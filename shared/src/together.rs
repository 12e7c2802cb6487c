//! Neighbours together: thanks that arrive, two people who would like to meet, and gatherings around something.
//!
//! Nothing here is an errand and nobody is sent. Two people are put in touch because both said yes, and then the tool
//! steps back; a gathering has a place, a time and room for so many, and who has no place waits for one. Not here:
//! what somebody enjoys giving ([`crate::help::gift`]).

pub mod calendar;
pub mod coming;
pub mod gathering;
pub mod introduction;
pub mod thanks;

use crate::decide::Change;
use crate::words::{PersonId, Timestamp};
use crate::world::World;

pub use coming::{Coming, Seat};
pub use gathering::{Gathering, GatheringKind, Slot, Stage};
pub use introduction::{Introduction, Invitation, Reply};
pub use thanks::{Thanks, Why};

/// What changes when somebody leaves, is forgotten, or no longer agrees that others have their name: whoever waits
/// gets their place, and nobody is introduced to them any more.
pub(crate) fn without(world: &dyn World, person: PersonId, now: Timestamp) -> Change {
    let mut change = coming::gone(world, person, now);
    change.drops.extend(introduction::leave(world, person));
    change
}
