//! The hub from outside: a real socket, raw HTTP, a real file, in this process, with a clock that the test turns.
//!
//! One program for all, because linking is most of what a test costs. `place` is a hub in a folder of its own, `wire`
//! is HTTP by hand, `phone` is somebody's device; the rest are the stories.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

mod phone;
mod place;
mod wire;

mod again;
mod another;
mod bodies;
mod codes;
mod guarded;
mod insight;
mod joining;
mod line;
mod often;
mod program;
mod sessions;
mod syncing;
mod tokens;
