//! People and the group they belong to.

pub mod check;
pub mod circle;
pub mod erase;
pub mod group;
pub mod member;
pub mod person;
pub mod private;
pub(crate) mod rest;

pub use check::Check;
pub use circle::{Bond, Circle, Sees, Tie};
pub use group::{Group, Zone};
pub use member::{Member, Role, Roles, Standing};
pub use person::{Contact, Person};
pub use private::Private;
