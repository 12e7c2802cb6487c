//! Care: somebody was there, or in touch, and what they found; and who is asked next when nobody was.

pub mod checkin;
pub mod ladder;
pub mod plan;
pub mod quiet;
pub mod round;
pub mod turn;
pub mod visit;

pub use checkin::CheckIn;
pub use ladder::{Ladder, Rung, Step};
pub use plan::{How, Plan, PlanState};
pub use round::{Call, CallState, Round};
pub use turn::Turn;
pub use visit::{Outcome, Visit};
