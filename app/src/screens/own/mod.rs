//! Somebody's own record: who can see what, who is around them, what they are left out of, peace, being forgotten.
//!
//! One screen for oneself, for whom one acts, and for an organiser with somebody on the line; the rules say who may
//! do what, and the screen offers nothing else. The plain page of a record draws its first part from here.

pub mod model;
pub mod sees;

#[cfg(feature = "csr")]
mod around;
#[cfg(feature = "csr")]
mod tie_form;
#[cfg(feature = "csr")]
mod view;
#[cfg(feature = "csr")]
mod will;

#[cfg(feature = "csr")]
pub use view::own_screen;
