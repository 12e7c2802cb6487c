//! Record an ask: for somebody who is on the line, by whoever has picked up.
//!
//! The questions are sentences to be read out. Invariant: nothing that was typed is lost, whether something is
//! missing, the screen is left for a moment, or there is no signal. Not here: what a right form is; the plain
//! page and the hub read it with the same function.

#[cfg(feature = "csr")]
pub mod fields;
pub mod model;
#[cfg(feature = "csr")]
pub mod saved;
#[cfg(feature = "csr")]
pub mod view;
#[cfg(feature = "csr")]
pub mod who;

#[cfg(feature = "csr")]
pub use view::record_screen;
