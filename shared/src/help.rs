//! Help: wanted, on offer, and in hand; who it goes to first, and who the asker would like.

pub mod ask;
pub mod choice;
pub mod errand;
pub mod form;
pub mod gift;
pub mod kind;
pub mod matching;
pub mod offer;
pub mod repeat;
pub mod spread;
pub mod times;
pub mod wants;

pub use ask::{Ask, Consent};
pub use choice::{Answer, Choice, Yes};
pub use errand::{Errand, State};
pub use gift::Gift;
pub use kind::HelpKind;
pub use offer::{Offer, Rest};
pub use spread::{Reach, Spread, Step};
pub use times::Times;
pub use wants::{Able, Skill, Wants};
