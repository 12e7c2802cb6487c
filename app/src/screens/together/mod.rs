//! Together: who might like to meet, what is on, thanks, and what one asks and gives, both sides as one.
//!
//! Nobody is pressed: a question has a "not now" that is remembered, and a no is told to nobody. All of it works
//! without signal. Not here: a gathering's own screen ([`super::gathering`]).

#[cfg(feature = "csr")]
pub mod gifts;
#[cfg(feature = "csr")]
pub mod meet;
pub mod model;
#[cfg(feature = "csr")]
pub mod propose;
#[cfg(feature = "csr")]
pub mod thank;
#[cfg(feature = "csr")]
pub mod today;
#[cfg(feature = "csr")]
pub mod view;

#[cfg(feature = "csr")]
pub use today::{together_link, together_today};
#[cfg(feature = "csr")]
pub use view::together_screen;
