//! Care: somebody was there, and what they found.

pub mod visit;

pub use visit::{Outcome, Visit};
