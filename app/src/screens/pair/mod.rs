//! Two people who keep in touch: how it stands, what suits them, what has happened, and what either can do.
//!
//! Whoever opens it sees first what waits for their yes. Nothing here counts good deeds or blames anybody for a no.

#[cfg(feature = "csr")]
pub mod act;
#[cfg(feature = "csr")]
pub mod asked;
#[cfg(feature = "csr")]
pub mod forms;
#[cfg(feature = "csr")]
pub mod history;
pub mod limits;
#[cfg(feature = "csr")]
pub mod limits_form;
pub mod line;
#[cfg(feature = "csr")]
pub mod list;
pub mod model;
#[cfg(feature = "csr")]
pub mod note_form;
#[cfg(feature = "csr")]
pub mod passing_form;
pub mod suggest;
pub mod timeline;
#[cfg(feature = "csr")]
pub mod view;

#[cfg(feature = "csr")]
pub use view::pair_screen;
