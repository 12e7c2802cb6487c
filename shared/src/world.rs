//! How rules look things up, and the world in memory that phones, tests and the simulator use.
//!
//! The hub answers the same questions from SQLite. A world only ever answers with what it holds: on a phone
//! that is what this person may see, so a rule must not take an absence for a fact about the group.

pub(crate) mod staged;

use crate::decide::Change;
use crate::record::{Key, Kind, Noun, Record};
use crate::refusal::Refusal;
use crate::words::Id;
use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

/// Where rules look things up.
pub trait World {
    /// The record with this key, if it is here.
    fn get(&self, key: Key) -> Option<Arc<Record>>;
    /// The records of a kind that belong to `to` ([`Record::links`]), in the order of their keys.
    fn linked(&self, to: Key, kind: Kind) -> Vec<Arc<Record>>;
    /// All records of a kind, in the order of their keys. For the few kinds of which there are few.
    fn all(&self, kind: Kind) -> Vec<Arc<Record>>;
}

/// The noun with this id.
///
/// # Errors
/// [`Refusal::NotFound`] when it is not here, which does not say whether it is anywhere.
pub fn find<N: Noun>(world: &(impl World + ?Sized), id: N::Id) -> Result<N, Refusal> {
    world.get(Key::new(N::KIND, id)).as_deref().and_then(N::from_record).cloned().ok_or(Refusal::NotFound)
}

/// Whether there is a noun with this id.
pub fn has<N: Noun>(world: &(impl World + ?Sized), id: N::Id) -> bool {
    world.get(Key::new(N::KIND, id)).is_some()
}

/// What a record can belong to.
pub trait Owner {
    /// Its key.
    fn key(self) -> Key;
}

impl Owner for crate::words::PersonId {
    fn key(self) -> Key {
        Key::person(self)
    }
}

impl Owner for crate::words::AskId {
    fn key(self) -> Key {
        Key::new(Kind::Ask, self)
    }
}

impl Owner for crate::words::ErrandId {
    fn key(self) -> Key {
        Key::new(Kind::Errand, self)
    }
}

impl Owner for crate::words::PairingId {
    fn key(self) -> Key {
        Key::new(Kind::Pairing, self)
    }
}

impl Owner for crate::words::GatheringId {
    fn key(self) -> Key {
        Key::new(Kind::Gathering, self)
    }
}

impl Owner for crate::words::NoteId {
    fn key(self) -> Key {
        Key::new(Kind::Note, self)
    }
}

/// The nouns of one sort that belong to an owner.
pub fn each_linked<N: Noun>(world: &(impl World + ?Sized), owner: impl Owner) -> Vec<N> {
    world.linked(owner.key(), N::KIND).iter().filter_map(|record| N::from_record(record)).cloned().collect()
}

/// A world held in memory.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Memory {
    records: BTreeMap<Key, Arc<Record>>,
    links: BTreeSet<(Key, Key)>,
}

impl Memory {
    /// Puts a record in the place of any earlier one of its key.
    pub fn put(&mut self, record: Arc<Record>) {
        let (key, links) = (record.key(), record.links());
        // Most changes lead to the same others as before.
        if let Some(earlier) = self.records.insert(key, record).map(|earlier| earlier.links()) {
            if earlier == links {
                return;
            }
            self.unlink(key, earlier);
        }
        self.links.extend(links.into_iter().map(|to| (to, key)));
    }

    /// Forgets a record; returns it if it was here.
    pub fn drop(&mut self, key: Key) -> Option<Arc<Record>> {
        let record = self.records.remove(&key)?;
        self.unlink(key, record.links());
        Some(record)
    }

    fn unlink(&mut self, key: Key, links: Vec<Key>) {
        for to in links {
            self.links.remove(&(to, key));
        }
    }

    /// Makes a change.
    pub fn apply(&mut self, change: Change) {
        for record in change.puts {
            self.put(Arc::new(record));
        }
        for key in change.drops {
            self.drop(key);
        }
    }

    /// Everything, in the order of keys.
    pub fn iter(&self) -> impl Iterator<Item = (&Key, &Arc<Record>)> {
        self.records.iter()
    }

    /// All of one noun, without copying.
    pub fn each<'a, N: Noun + 'a>(&'a self) -> impl Iterator<Item = &'a N> {
        self.range(N::KIND, &[]).filter_map(|(_, record)| N::from_record(record))
    }

    /// How many records there are.
    #[must_use]
    pub fn len(&self) -> usize {
        self.records.len()
    }

    /// Whether there is none.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.records.is_empty()
    }

    /// The only record of a kind whose id begins like this; none when several do.
    #[must_use]
    pub fn only_one(&self, kind: Kind, start: &[u8]) -> Option<Id> {
        let mut near = self.range(kind, start).map(|(key, _)| key.id);
        near.next().filter(|_| near.next().is_none())
    }

    /// All of one noun whose ids begin like this, at most sixteen bytes.
    fn range(&self, kind: Kind, start: &[u8]) -> impl Iterator<Item = (&Key, &Arc<Record>)> {
        let [first, last] = ends(kind, start);
        self.records.range(first..=last)
    }
}

/// The first and the last name that a record of a kind can have whose id begins like this.
fn ends(kind: Kind, start: &[u8]) -> [Key; 2] {
    [0, 0xff].map(|rest| {
        let mut bytes = [rest; 16];
        bytes.iter_mut().zip(start).for_each(|(byte, said)| *byte = *said);
        Key { kind, id: Id::from_bytes(bytes) }
    })
}

impl World for Memory {
    fn get(&self, key: Key) -> Option<Arc<Record>> {
        self.records.get(&key).cloned()
    }

    fn linked(&self, to: Key, kind: Kind) -> Vec<Arc<Record>> {
        let [first, last] = ends(kind, &[]);
        self.links.range((to, first)..=(to, last)).filter_map(|(_, key)| self.records.get(key).cloned()).collect()
    }

    fn all(&self, kind: Kind) -> Vec<Arc<Record>> {
        self.range(kind, &[]).map(|(_, record)| Arc::clone(record)).collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::people::{Group, Zone};
    use crate::words::{Line, ZoneId};

    #[test]
    fn a_beginning_names_a_record_where_there_is_no_other_like_it() {
        let (first, second) = (Id::new(1_000, [1; 10]), Id::new(1_000, [2; 10]));
        let mut world = Memory::default();
        for id in [first, second] {
            let name = Line::new("Riverside").expect("a name");
            world.put(Arc::new(Zone { id: ZoneId::from(id), name, within: None }.into()));
        }
        assert_eq!(world.only_one(Kind::Zone, &first.bytes()[..9]), Some(first));
        assert_eq!(world.only_one(Kind::Zone, second.bytes()), Some(second));
        assert_eq!(world.only_one(Kind::Zone, &first.bytes()[..6]), None, "two were made in that moment");
        assert_eq!(world.only_one(Group::KIND, &first.bytes()[..9]), None, "of another kind");
        world.drop(Key::new(Kind::Zone, second));
        assert_eq!(world.only_one(Kind::Zone, &first.bytes()[..6]), Some(first));
    }
}
