//! The simulator: a group's bad weeks, from a seed.
//!
//! One hub, two to six phones with up to two tabs each, residents on the plain page; between them a network that
//! loses, doubles, reorders and cuts, devices that lose power, are emptied or restored from an old copy, clocks that
//! are wrong, a hub that dies before and after it commits. After every step what is promised must hold
//! ([`check`], [`oracle`]); at the end the network heals and everybody must come to agree.
//! A seed gives the same run for ever; a failing run is made short before it is shown ([`shrink`]).

pub mod action;
pub(crate) mod bug;
pub(crate) mod cast;
pub(crate) mod check;
mod choices;
pub(crate) mod desk;
pub(crate) mod device;
pub(crate) mod edits;
pub(crate) mod feed;
pub(crate) mod handset;
pub(crate) mod heal;
pub(crate) mod hub;
pub(crate) mod keeps;
pub(crate) mod ladders;
pub mod laws;
pub(crate) mod ledger;
pub(crate) mod oracle;
pub(crate) mod own;
pub(crate) mod pairs;
pub(crate) mod random;
mod readings;
pub mod run;
pub mod shrink;
pub(crate) mod taps;
pub(crate) mod town;
pub(crate) mod weather;
mod wishes;

pub use bug::Bug;
pub use random::Random;
pub use run::{Outcome, Tally, run, simulate};
pub use shrink::{Failure, shorten};

/// What was promised and did not hold, in words.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Broken(pub String);

/// Stops a run with the promise that did not hold.
macro_rules! promise {
    ($holds:expr, $($words:tt)+) => {
        if !$holds {
            return Err($crate::simulator::Broken(format!($($words)+)));
        }
    };
}
pub(crate) use promise;
