//! Settings: what others read of me, what I am glad to do, what waits on this phone, and this phone itself.
//!
//! "Waiting to be sent" is the honest part: everything that has not arrived stands here in words, with its time,
//! and what was refused with what to do about it. Organisers also look after the group's name and zones here.

#[cfg(feature = "csr")]
pub mod another;
#[cfg(feature = "csr")]
pub mod devices;
#[cfg(feature = "csr")]
pub mod glad;
#[cfg(feature = "csr")]
pub mod group;
#[cfg(feature = "csr")]
pub mod ladder;
#[cfg(feature = "csr")]
pub mod look;
pub mod model;
#[cfg(feature = "csr")]
pub mod myself;
#[cfg(feature = "csr")]
pub mod phone;
#[cfg(feature = "csr")]
pub mod rest;
#[cfg(feature = "csr")]
pub mod rungs;
#[cfg(feature = "csr")]
pub mod spread;
#[cfg(feature = "csr")]
pub mod view;
#[cfg(feature = "csr")]
pub mod waiting;

#[cfg(feature = "csr")]
pub use view::settings_screen;
