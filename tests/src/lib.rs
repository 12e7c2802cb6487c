//! Tests of the whole, and the machines they run on.
//!
//! [`simulator`]: one hub and a handful of phones with everything that goes wrong between them, from a seed.
//! [`story`]: the same machines driven by sentences. Neither has a clock, a thread or a socket; what they drive is
//! the very code of the hub and of the phone. [`snapshot`]: texts that change only where a person sees it.
//! [`neighbourhood`]: a group of any
//! size, for matching.
//! [`native`] is the phone over HTTP to a real hub, and [`bench`] what is measured with it. Not here: real browsers.

pub mod bench;
pub mod native;
pub mod neighbourhood;
pub mod simulator;
pub mod snapshot;
pub mod story;
