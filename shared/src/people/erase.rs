//! Being forgotten: everything about a person leaves the group, here and on every phone at next contact.
//!
//! What they had in hand goes back first, as when somebody leaves. What others did and what is about others stays,
//! without their name. Invariant: after it, no record has them as its person ([`Record::person`]) or holds a
//! word that they or others wrote about them. Not here: emptying the file's free pages; that is the store's.

use crate::command::{ErasePerson, RemoveMember};
use crate::decide::{Change, Decision};
use crate::people::{Member, Person, Standing, member};
use crate::record::{Key, Kind, Record};
use crate::refusal::Refusal;
use crate::together;
use crate::words::{PersonId, Timestamp};
use crate::world::staged::Staged;
use crate::world::{World, find, has};
use std::collections::BTreeSet;

pub(crate) fn erase(world: &dyn World, command: ErasePerson, now: Timestamp) -> Decision {
    let person = command.person;
    if !has::<Person>(world, person) {
        return Err(Refusal::NotFound);
    }
    let mut staged = Staged::on(world);
    if find::<Member>(world, person).is_ok_and(|member| member.standing == Standing::Active) {
        let left = member::remove(&staged, &RemoveMember { member: person }, now)?;
        staged.apply(left);
    }
    let together = together::without(&staged, person, now);
    staged.apply(together);
    let drops = everything(&staged, person).into_iter().collect();
    staged.apply(Change { puts: Vec::new(), drops });
    Ok(staged.change())
}

/// The keys of every record that is about a person, or about them and one other.
#[must_use]
pub fn everything(world: &dyn World, person: PersonId) -> BTreeSet<Key> {
    let own = [Kind::Person, Kind::Contact, Kind::Member, Kind::Circle].map(|kind| Key::new(kind, person));
    let mut keys: BTreeSet<Key> = own.into_iter().filter(|key| world.get(*key).is_some()).collect();
    for kind in Kind::ALL {
        let linked = world.linked(Key::person(person), *kind);
        keys.extend(linked.iter().filter(|record| is_theirs(record, person)).map(|record| record.key()));
    }
    // What hangs on an ask or an introduction goes with it, also what the other of the two was asked.
    for (of, hangs) in [(Kind::Ask, Kind::Errand), (Kind::Introduction, Kind::Invitation)] {
        let owners: Vec<Key> = keys.iter().copied().filter(|key| key.kind == of).collect();
        keys.extend(owners.into_iter().flat_map(|owner| world.linked(owner, hangs)).map(|record| record.key()));
    }
    keys
}

/// Whether a record that belongs to a person goes when they go.
fn is_theirs(record: &Record, person: PersonId) -> bool {
    match record {
        // Two people's, and one of them is not there any more.
        Record::Pairing(pairing) => pairing.side(person).is_some(),
        Record::Handover(handover) => handover.parts().contains(&person),
        Record::Introduction(one) => one.sides.iter().any(|side| side.person == person),
        Record::Thanks(thanks) => thanks.from == person || thanks.to == person,
        record => record.person() == Some(person),
    }
}
