//! One errand: before, during and after.
//!
//! Open, it says what, roughly where and when. In hand, it says who, where, how to get in and what to know, and
//! takes down how it went. A day after, the address is gone from this phone and the screen says so kindly.

#[cfg(feature = "csr")]
pub mod act;
#[cfg(feature = "csr")]
pub mod beside;
#[cfg(feature = "csr")]
pub mod change;
#[cfg(feature = "csr")]
pub mod history;
#[cfg(feature = "csr")]
pub mod keep;
pub mod model;
pub mod moment;
#[cfg(feature = "csr")]
pub mod need;
#[cfg(feature = "csr")]
pub mod view;
#[cfg(feature = "csr")]
pub mod visit;
#[cfg(feature = "csr")]
pub mod who;

#[cfg(feature = "csr")]
pub use view::errand_screen;
