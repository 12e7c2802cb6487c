//! The hub: the place where a group's phones meet, and the only one that decides.
//!
//! Reading order: [`store`] (one group in one SQLite file), [`group`] (one writer, a few readers, the live feed),
//! [`session`] (who is signed in), [`hub`] (all of that with its keys and clock), [`http`] (how requests come in),
//! [`api`] (what phones ask), [`pages`] (what anybody may open), [`serve`] (all of it running), [`cli`] (the program `kith`).
//! Routes call the group and the group calls the store, never the other way round: the store knows no HTTP,
//! and what speaks HTTP knows no rules.

pub mod store;

pub mod group;

pub mod session;

pub mod config;
pub mod hub;
pub mod lock;

pub mod http;

pub mod api;
pub mod assets;
pub mod demo;
pub mod pages;

pub mod astray;

pub mod jobs;
pub mod serve;

pub mod cli;

pub use config::Config;
pub use hub::Hub;
pub use serve::{Running, StartError, serve};
