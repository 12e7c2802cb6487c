//! Regular check-ins of one person, on their page: the plan in words, its next days, and the form that makes one.
//!
//! A change says field by field what its author was looking at, so that two organisers who plan at once are both heard.

#[cfg(feature = "csr")]
pub mod act;
#[cfg(feature = "csr")]
pub mod fields;
pub mod form;
pub mod model;
#[cfg(feature = "csr")]
pub mod view;

#[cfg(feature = "csr")]
pub use view::plans_part;
