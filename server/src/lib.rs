//! The hub: the place where a group's phones meet, and the only one that decides.
//!
//! Reading order: [`store`] (one group in one SQLite file), [`group`] (one writer, a few readers, the live feed).
//! Routes call the group and the group calls the store, never the other way round: the store knows no HTTP,
//! and what speaks HTTP knows no rules.

pub mod store;

pub mod group;
