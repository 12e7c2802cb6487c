//! What somebody did about giving, thanks, introductions and gatherings, in words.

use super::rounds::Said;
use crate::screens::known;
use crate::text::Text;
use shared::command::Command;
use shared::together::Gathering;
use shared::words::{GatheringId, PersonId};
use shared::world::{Memory, find};

/// The part of [`super::deed`] about neighbours together.
pub(super) fn said(text: Text, world: &Memory, command: &Command) -> Said {
    let person = |id: PersonId| known::person(world, id);
    let title = |id: GatheringId| find::<Gathering>(world, id).ok().map(|one| one.title.to_string());
    match command {
        Command::PauseOffer(_) => (text.did_offer_pause(), None, None),
        Command::ResumeOffer(_) => (text.did_offer_resume(), None, None),
        Command::OfferToGive(c) => (text.did_give(), person(c.person), c.words.as_ref().map(ToString::to_string)),
        Command::GiveLater(c) => (text.did_give_later(), person(c.person), None),
        Command::GiveThanks(c) => (text.did_thank(), person(c.to), c.words.as_ref().map(ToString::to_string)),
        Command::ReadThanks(_) => (text.did_thank_read(), None, None),
        Command::ProposeIntroduction(c) => (text.did_introduce(), None, Some(c.why.to_string())),
        Command::AgreeToMeet(c) => (text.did_meet_yes(), None, Some(c.way.to_string())),
        Command::MeetNotNow(_) => (text.did_meet_not_now(), None, None),
        Command::EndIntroduction(_) => (text.did_introduce_end(), None, None),
        Command::PlanGathering(c) => {
            (text.did_gathering(), Some(c.title.to_string()), c.words.as_ref().map(ToString::to_string))
        }
        Command::ChangeGathering(c) => (text.did_gathering_change(), title(c.gathering), None),
        Command::CancelGathering(c) => {
            (text.did_gathering_cancel(), title(c.gathering), c.words.as_ref().map(ToString::to_string))
        }
        Command::JoinGathering(c) => (text.did_gathering_join(), title(c.gathering), None),
        Command::LeaveGathering(c) => (text.did_gathering_leave(), title(c.gathering), None),
        _ => (text.did_other(), None, None),
    }
}
