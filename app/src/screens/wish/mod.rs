//! What matters to a person: their own wishes on a screen of their own, and those they let others read on their page.
//!
//! Whoever may write it down for them says to whom they told it. Invariant: what somebody keeps to themselves is on no
//! screen but their own, because it is on no other phone.

#[cfg(feature = "csr")]
pub mod form;
pub mod model;
#[cfg(feature = "csr")]
pub mod view;

#[cfg(feature = "csr")]
pub use view::{matters_link, matters_screen, wishes_part};
