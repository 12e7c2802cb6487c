//! Gatherings: what is on, one of them, a new one, and the list of who comes on paper.
//!
//! Saying that one comes works without signal; the phone shows what it believes until the hub has said whether there
//! was a place. Invariant: names stand only on the phones of who looks after it and of organisers.

pub mod form;
#[cfg(feature = "csr")]
pub mod guests;
#[cfg(feature = "csr")]
pub mod list;
#[cfg(feature = "csr")]
pub mod make;
pub mod model;
pub mod paper;
#[cfg(feature = "csr")]
pub mod view;

#[cfg(feature = "csr")]
pub use view::gathering_screen;
