//! Invite somebody: a link and a square to point a camera at, for one person, once.
//!
//! Making one needs the hub, because an invite is a secret that only the hub can honour; without signal the
//! screen says so and everything else goes on.

pub mod model;
#[cfg(feature = "csr")]
pub mod view;

#[cfg(feature = "csr")]
pub use view::invite_screen;
