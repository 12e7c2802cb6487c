//! Help: wanted, on offer, and in hand; who it goes to first, and who the asker would like.

pub mod ask;
pub mod choice;
pub mod errand;
pub mod form;
pub mod kind;
pub mod matching;
pub mod offer;
pub mod repeat;
pub mod spread;
pub mod wants;

pub use ask::{Ask, Consent};
pub use choice::{Answer, Choice, Yes};
pub use errand::{Errand, State};
pub use kind::HelpKind;
pub use offer::Offer;
pub use spread::{Reach, Spread, Step};
pub use wants::{Able, Skill, Wants};
