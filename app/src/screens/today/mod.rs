//! Today: what this person said they would do, what needs them, and what they have done.
//!
//! It opens on what is in hand, so that somebody in a lift with bad signal sees where to go next. An organiser
//! also sees visits to follow up, who has waited longest, and what came back. Never a count of good deeds.

#[cfg(feature = "csr")]
mod elsewhere;
#[cfg(feature = "csr")]
pub mod hints;
#[cfg(feature = "csr")]
pub mod known;
pub mod model;
#[cfg(feature = "csr")]
pub mod organisers;
#[cfg(feature = "csr")]
pub mod view;

#[cfg(feature = "csr")]
pub use view::today_screen;
