//! How two copies come to agree: what travels, and both ends' state machines, pure.
//!
//! The hub decides. A phone shows what the hub confirmed with its own waiting commands replayed on top
//! ([`phone::Phone`]); the hub decides each command again in its own order and answers with a receipt, the
//! records this person may see that changed, and those they must forget ([`hub`]). Sending anything twice does
//! it once. Not here: when to sync, over what, and where bytes are kept.

pub mod envelope;
pub mod exchange;
pub mod hub;
pub mod line;
pub mod memory;
pub mod outbox;
pub mod patch;
pub mod phone;
pub mod replica;
pub mod shorthand;

pub use envelope::{Envelope, Outcome, Receipt};
pub use exchange::{Cursor, Put, Reply, Request};
pub use hub::Store;
pub use outbox::{Entry, Fate, Outbox};
pub use patch::{Patch, ReadRecord};
pub use phone::Phone;
pub use replica::Replica;
