//! Who is near a person: the few who may know where they live, and those who may know their name, and until when.

use crate::help::{Ask, Errand};
use crate::pair::{self, Cover, Handover, Pairing, State};
use crate::people::{Circle, Sees, Tie};
use crate::record::{Key, Kind, Record};
use crate::words::{PersonId, Timestamp};
use crate::world::{World, each_linked, find};
use std::collections::BTreeSet;

/// The people who may know where a person lives: themselves, who holds one of their errands or did so within
/// the last day, who wrote down an ask of theirs that is not over yet, and who comes to them as a pair that is neither
/// paused nor over.
pub(super) fn near(world: &dyn World, person: PersonId, now: Timestamp) -> BTreeSet<PersonId> {
    let mut who = BTreeSet::from([person]);
    for record in world.linked(Key::new(Kind::Contact, person), Kind::Ask) {
        let Record::Ask(ask) = record.as_ref() else { continue };
        let errands = each_linked::<Errand>(world, ask.id);
        who.extend(errands.iter().filter_map(|errand| errand.near(now)));
        who.extend(wrote(world, ask));
    }
    who.extend(paired(world, person));
    who
}

/// The people who may know a person's name: who is near, and besides whoever the person has said yes to, or knows,
/// without being near them at present: who is asked to come, is paused, covers, or is to take over.
pub(super) fn known(world: &dyn World, person: PersonId, now: Timestamp) -> BTreeSet<PersonId> {
    let mut who = near(world, person, now);
    for pairing in to(world, person) {
        let welcome = pairing.sides[1].yes.is_some();
        if matches!(pairing.state, State::Paused { .. }) || welcome && matches!(pairing.state, State::Proposed { .. }) {
            who.insert(pairing.helper());
        }
        if pairing.counts() {
            who.extend(pairing.cover.filter(Cover::counts).map(|cover| cover.person));
        }
    }
    let handovers = each_linked::<Handover>(world, person).into_iter();
    let agreed = handovers.filter(|one| one.person == person && one.is_open() && one.person_yes.is_some());
    who.extend(agreed.map(|handover| handover.newcomer));
    who
}

/// Who comes to a person as a pair that is neither proposed, paused nor over.
pub(super) fn paired(world: &dyn World, person: PersonId) -> impl Iterator<Item = PersonId> + use<> {
    to(world, person).filter_map(|pairing| pairing.near())
}

/// The pairings in which somebody comes to this person.
fn to(world: &dyn World, person: PersonId) -> impl Iterator<Item = Pairing> + use<> {
    pair::of(world, person).into_iter().filter(move |pairing| pairing.person() == person)
}

/// Who wrote down asks of a person that are not over.
pub(super) fn wrote_down(world: &dyn World, person: PersonId) -> impl Iterator<Item = PersonId> {
    let asks = world.linked(Key::new(Kind::Contact, person), Kind::Ask);
    let by = |record: &Record| match record {
        Record::Ask(ask) => wrote(world, ask),
        _ => None,
    };
    asks.into_iter().filter_map(move |record| by(&record))
}

/// Who wrote an ask down and may still know of it: whoever is in the person's circle sees what the person agreed to.
pub(crate) fn wrote(world: &dyn World, ask: &Ask) -> Option<PersonId> {
    let by = ask.recorded_by?;
    let kept = |tie: &Tie| tie.member == Some(by) && tie.sees < Sees::Home;
    let circle = find::<Circle>(world, ask.person);
    if circle.is_ok_and(|circle| circle.ties.iter().any(kept)) { None } else { Some(by) }
}
