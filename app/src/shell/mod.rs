//! The frame around every screen: which screen an address shows, the menu, the sync line, the update prompt,
//! and what somebody sees who is not signed in.
//!
//! Not here: what stands on a screen, and when this phone talks to the hub.

pub mod route;

pub use route::Route;
