//! Open errands: what nobody has in hand yet, that of people they know first, then those of
//! this person's zones and kinds.
//!
//! Invariant: no name and no address, only what every checked volunteer may read. Claiming is one tap in the
//! list; saying no is doing nothing, and leaves no trace.

pub mod model;
#[cfg(feature = "csr")]
pub mod view;

#[cfg(feature = "csr")]
pub use view::{asked_first, open_screen};
