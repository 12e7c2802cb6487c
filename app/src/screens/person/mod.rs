//! One person: how to reach them, what they asked for, who was there; and for a member, what they may do.
//!
//! A change says what its author was looking at, so that two organisers who write at once are both heard.

pub mod edit;
pub mod model;
