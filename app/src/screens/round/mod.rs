//! Rounds of calls: the list of them, one round with its calls, a new one, and the same round on paper.
//!
//! Each call shows who has it, so that nobody is rung twice; the number comes with the call and goes with it. All of it
//! works without signal once a call is in hand. Invariant: only an organiser's phone can print numbers that nobody took.

#[cfg(feature = "csr")]
pub mod call;
pub mod form;
#[cfg(feature = "csr")]
pub mod list;
#[cfg(feature = "csr")]
pub mod make;
pub mod model;
pub mod paper;
#[cfg(feature = "csr")]
pub mod view;

#[cfg(feature = "csr")]
pub use list::{rounds_link, rounds_screen, rounds_today};
#[cfg(feature = "csr")]
pub use view::round_screen;
