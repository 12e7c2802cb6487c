//! Care: somebody was there, or in touch, and what they found; who is asked next when nobody was; and what matters to
//! a person, in their own words.

pub mod checkin;
pub mod ladder;
pub mod plan;
pub mod quiet;
pub mod reflection;
pub mod round;
pub mod turn;
pub mod visit;
pub mod wish;

pub use checkin::CheckIn;
pub use ladder::{Ladder, Rung, Step};
pub use plan::{How, Plan, PlanState};
pub use reflection::{Aspect, Face, Reflection, Said};
pub use round::{Call, CallState, Round};
pub use turn::Turn;
pub use visit::{Outcome, Visit};
pub use wish::{Move, Moved, Wish};
