//! A group at work, without HTTP: exchanges, the commit, the live feed, the clock, and a file that cannot be used.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on says where")]

mod clock;
mod commit;
mod erase;
mod exchange;
mod feed;
mod hamlet;
mod open;
mod pieces;
