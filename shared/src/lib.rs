//! The domain of Kith: what a person can do, what is refused and why, who may see what, and how two
//! copies come to agree.
//!
//! The hub and the phone run this same code. It has no I/O, no clock and no randomness: time and fresh
//! ids are arguments, so a simulation can run a week of a group in milliseconds and get the same answer twice.
//!
//! Reading order: [`words`], then the nouns ([`people`], [`help`], [`pair`], [`care`], [`together`]), then [`record`],
//! [`world`], [`command`], [`refusal`], [`access`], [`decide`], [`sync`], and last [`insight`], which only looks.

pub mod words;

pub mod care;
pub mod help;
pub mod pair;
pub mod people;
pub mod together;

pub mod access;
pub mod api;
pub mod command;
pub mod decide;
pub mod mine;
pub mod record;
pub mod refusal;
pub mod sync;
pub mod world;

pub mod insight;
