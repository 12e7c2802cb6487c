//! The browser, and the only place that names its types.
//!
//! Everything above says what it wants in Rust: an [`clock::now`], a [`store::Database`], an answer of the hub.
//! Invariant: nothing that a browser refuses (private windows, full storage, no network) is a panic here; it is
//! an error with a name, and who called decides. Not here: any rule, any noun, any word.

pub mod clock;
