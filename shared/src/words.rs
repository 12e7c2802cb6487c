//! The small words everything else is said in: ids, time, bounded text, and the limits with their reasons.

pub mod hour;
pub mod id;
pub mod limits;
pub mod order;
pub mod recurrence;
pub mod text;
pub mod time;
pub mod week;

pub use hour::Hour;
pub use id::{
    AskId, CallId, CheckInId, ChoiceId, DeviceId, EnvelopeId, ErrandId, GroupId, HandoverId, Id, NoteId, OfferId,
    PairingId, PersonId, PlanId, ReadingId, ReflectionId, RoundId, TieId, TurnId, VisitId, WishId, ZoneId,
};
pub use id::{ComingId, GatheringId, IntroductionId, InvitationId, ThanksId};
pub use recurrence::{Every, Nth, Recurrence};
pub use text::{Line, Prose, TextProblem};
pub use time::{Day, Part, Timestamp, When};
pub use week::{Weekday, Weekdays};
