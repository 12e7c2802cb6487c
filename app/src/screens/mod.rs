//! The screens, one folder each: `model.rs` says what is shown, `view.rs` draws it.
//!
//! A model is plain Rust from a phone to structs, so that what a person sees is tested without a browser.
//! Invariant: a screen shows only what the phone's replica holds, which is only what this person may see.
//! Not here: how anything is stored, sent or routed; a view acts through the app's one context.

pub mod card;
pub mod file;
pub mod known;
pub mod said;

pub mod errand;
pub mod gathering;
pub mod insight;
pub mod invite;
pub mod open;
pub mod own;
pub mod pair;
pub mod people;
pub mod person;
pub mod plan;
pub mod record;
pub mod reflect;
pub mod round;
pub mod settings;
pub mod today;
pub mod together;
pub mod turn;
pub mod wish;

#[cfg(feature = "csr")]
pub mod drafts;
#[cfg(feature = "csr")]
pub mod draw;
#[cfg(feature = "csr")]
pub mod shown;

#[cfg(feature = "csr")]
pub use shown::screens;

#[cfg(test)]
pub(crate) mod sample;

/// So many lines a long list shows at first, and as many again each time.
pub const PAGE: usize = 25;
