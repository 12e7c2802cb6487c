//! Turns on Today: whose check-in is mine now, and for organisers and leads whom nobody has reached yet.
//!
//! Saying that all is well is one tap; no answer and a worry ask what next. Invariant: what is on the ladder stays in
//! sight, with who was asked and when it goes on, until somebody reached the person or took it over in words.
//! The form for what was found serves the calls of a round as well.

#[cfg(feature = "csr")]
pub mod card;
#[cfg(feature = "csr")]
pub mod found;
pub mod model;
#[cfg(feature = "csr")]
pub mod over;
#[cfg(feature = "csr")]
pub mod view;

#[cfg(feature = "csr")]
pub use view::turns_part;
