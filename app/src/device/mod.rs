//! What this phone keeps: the replica and the outbox of its person, its session, and its settings.
//!
//! For a person: what was tapped is still there after the battery died, and what they may no longer know is not.
//! Invariants: the outbox is never dropped to make room for anything; what only a helper needs lies in rows of
//! its own and goes when it must; a database belongs to one member and goes as a whole when they sign out.

pub mod json;
pub mod label;
pub mod plan;

#[cfg(feature = "csr")]
pub mod session;
#[cfg(feature = "csr")]
pub mod settings;
#[cfg(feature = "csr")]
pub mod share;
#[cfg(feature = "csr")]
pub mod shelf;

#[cfg(feature = "csr")]
pub use session::{Chest, SignedIn};
#[cfg(feature = "csr")]
pub use shelf::{Kept, Shelf};
