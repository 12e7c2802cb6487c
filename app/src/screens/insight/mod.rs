//! How the group is doing, for organisers: figures of a time they choose, each with how it is counted and the way to the
//! records behind it; to look at, to print, and as a file.
//!
//! Worked out on this phone from what it holds, with or without signal; only how people say it is needs the hub. No
//! figure is about one helper, and none is drawn that the rules hide.

pub mod drawn;
pub mod file;
pub mod model;
pub mod said;
#[cfg(feature = "csr")]
pub mod view;

#[cfg(feature = "csr")]
pub use view::{insight_link, insight_screen};
