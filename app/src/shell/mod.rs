//! The frame around every screen: which screen an address shows, the menu, the sync line, the update prompt,
//! and what somebody sees who is not signed in.
//!
//! Not here: what stands on a screen, and when this phone talks to the hub.

pub mod route;

#[cfg(feature = "csr")]
mod again;
#[cfg(feature = "csr")]
mod frame;
#[cfg(feature = "csr")]
mod inside;
#[cfg(feature = "csr")]
mod join;
#[cfg(feature = "csr")]
mod outside;
#[cfg(feature = "csr")]
mod start;
#[cfg(feature = "csr")]
mod update;

pub use route::Route;
#[cfg(feature = "csr")]
pub use start::start;
