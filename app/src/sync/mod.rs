//! When this phone talks to the hub; what it says is decided by `shared::sync`.
//!
//! For a person: what they did goes by itself when there is signal, and what others did appears. Invariant: one
//! exchange at a time in a tab; a failure loses nothing and is tried again, spread out so that many phones do not
//! come at once. Not here: rules, and how things are stored.

pub mod pace;

#[cfg(feature = "csr")]
pub mod driver;
#[cfg(feature = "csr")]
mod exchange;
#[cfg(feature = "csr")]
pub mod hub;
#[cfg(feature = "csr")]
mod leave;
#[cfg(feature = "csr")]
pub mod line;
#[cfg(feature = "csr")]
mod live;

#[cfg(feature = "csr")]
pub use driver::Driver;
#[cfg(feature = "csr")]
pub use hub::Hub;
