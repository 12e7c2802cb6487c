//! Pairs: two people who know each other through the group, and what belongs to them.
//!
//! A [`Pairing`] outlives every errand. It counts once both said yes, can be paused, covered, handed on and ended
//! kindly, and the same two can take it up again with its history. What somebody writes about a pair is a
//! [`Note`]; passing a pair on is a [`Handover`]. Not here: who is asked first about an errand
//! ([`crate::help`]), and planned contacts ([`crate::care`]).

pub mod cover;
pub mod handover;
pub mod hands;
pub mod life;
pub mod note;
pub mod pace;
pub mod pairing;
pub mod reading;
pub mod state;

pub use cover::Cover;
pub use handover::Handover;
pub use note::{Note, Reach};
pub use pace::{Limits, Pace};
pub use pairing::{Met, Pairing, Side, between, met, of, rests};
pub use reading::Reading;
pub use state::{Chapter, Ending, How, Stage, State, Yes};
