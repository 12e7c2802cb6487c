//! How requests come in and answers go out, whatever they are about.
//!
//! For a person: the hub answers quickly or says why not, also while somebody is trying to hold it up. Invariants:
//! every answer, errors included, carries the same safety headers; nothing is read past its limit; no address, name
//! or code is ever logged, only the pattern of the route. Not here: any noun. What the routes do is in `crate::api`.

pub mod limits;

pub mod listener;
pub mod stall;
pub mod stopping;

pub mod address;
pub mod gate;

pub mod headers;
pub mod watch;

pub mod body;
pub mod problem;
pub mod squeeze;

pub use address::Address;
pub use problem::Fault;
pub use stopping::Stopping;
