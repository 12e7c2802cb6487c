//! Who is near a person: the few who may know where they live, and until when.

use crate::help::Errand;
use crate::record::{Key, Kind, Record};
use crate::words::{PersonId, Timestamp};
use crate::world::{World, each_linked};
use std::collections::BTreeSet;

/// The people who may know where a person lives: themselves, who holds one of their errands or did so within
/// the last day, and who wrote down an ask of theirs that is not over yet.
pub(super) fn near(world: &dyn World, person: PersonId, now: Timestamp) -> BTreeSet<PersonId> {
    let mut who = BTreeSet::from([person]);
    for record in world.linked(Key::new(Kind::Contact, person), Kind::Ask) {
        let Record::Ask(ask) = record.as_ref() else { continue };
        let errands = each_linked::<Errand>(world, ask.id);
        who.extend(errands.iter().filter_map(|errand| errand.near(now)));
        who.extend(ask.recorded_by);
    }
    who
}
