//! One person: how to reach them, what they asked for, who was there; and for a member, what they may do.
//!
//! A change says what its author was looking at, so that two organisers who write at once are both heard.

#[cfg(feature = "csr")]
pub mod checks;
#[cfg(feature = "csr")]
pub mod contact;
pub mod edit;
#[cfg(feature = "csr")]
pub mod history;
#[cfg(feature = "csr")]
pub mod member;
pub mod model;
#[cfg(feature = "csr")]
pub mod pairs;
#[cfg(feature = "csr")]
pub mod view;

#[cfg(feature = "csr")]
pub use view::person_screen;
