//! People and the group they belong to.

pub mod check;
pub mod group;
pub mod member;
pub mod person;

pub use check::Check;
pub use group::{Group, Zone};
pub use member::{Member, Role, Roles, Standing};
pub use person::{Contact, Person};
