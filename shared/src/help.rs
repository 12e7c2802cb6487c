//! Help: wanted, on offer, and in hand.

pub mod ask;
pub mod errand;
pub mod form;
pub mod kind;
pub mod offer;

pub use ask::{Ask, Consent};
pub use errand::{Errand, State};
pub use kind::HelpKind;
pub use offer::Offer;
