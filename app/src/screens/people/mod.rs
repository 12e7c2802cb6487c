//! People: everybody this phone may know, the ones who help and the ones who ask; often the same.

pub mod model;
#[cfg(feature = "csr")]
pub mod view;

#[cfg(feature = "csr")]
pub use view::people_screen;
