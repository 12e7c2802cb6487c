//! How somebody is: three faces now and then, and what they said before, for nobody's eyes but their own.
//!
//! Always optional, and "not now" is an answer that is remembered. Invariant: what is drawn here comes from the person's
//! own phone alone; no other phone could draw it.

pub mod drawn;
pub mod model;
#[cfg(feature = "csr")]
pub mod view;

#[cfg(feature = "csr")]
pub use view::{reflect_part, reflect_today};
