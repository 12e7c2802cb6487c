//! The browser, and the only place that names its types.
//!
//! Everything above says what it wants in Rust: what the clock says, a database, an answer of the hub. Invariant:
//! nothing that a browser refuses (a private window, full storage, no network) is a panic here; it is an error
//! with a name, and who called decides. Not here: any rule, any noun, any word that a person reads.

#[cfg(feature = "csr")]
pub mod clock;
#[cfg(feature = "csr")]
pub mod fetch;
#[cfg(feature = "csr")]
pub mod keys;
#[cfg(feature = "csr")]
pub mod page;
#[cfg(feature = "csr")]
pub mod share;
#[cfg(feature = "csr")]
pub mod socket;
#[cfg(feature = "csr")]
pub mod store;
#[cfg(feature = "csr")]
pub mod tabs;
#[cfg(feature = "csr")]
pub mod tap;
#[cfg(feature = "csr")]
pub mod tree;
