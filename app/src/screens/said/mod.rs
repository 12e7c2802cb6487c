//! Data said in words: kinds, times, what somebody did, why it was refused, what is wrong with a field.
//!
//! Every screen says the same thing in the same sentence because it is chosen here, once, from the data.
//! Invariant: every variant has a sentence; the compiler counts them. Not here: the sentences themselves,
//! which stand in the `.ftl` files.

pub mod care;
pub mod deed;
pub mod outbox;
pub mod pairing;
pub mod pairs;
pub mod plans;
pub mod problem;
pub mod reasons;
pub mod refusal;
pub mod things;
pub mod together;
pub mod wishing;
