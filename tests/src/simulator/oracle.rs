//! A hub without cleverness: every record, asked one by one who may hold it.
//!
//! It has no index, no cursor and no memory of what was sent. What the true hub sends must add up to this.

use super::{Broken, promise};
use shared::access::{Token, audience, tokens};
use shared::people::Member;
use shared::record::{Key, Record};
use shared::sync::Cursor;
use shared::sync::hub::Store as _;
use shared::sync::memory::MemoryStore;
use shared::sync::replica::proof_of;
use shared::words::Timestamp;
use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

/// What one member's phone is to hold when it has read up to a cursor.
#[derive(Clone, Debug)]
pub(crate) struct Expected {
    pub(crate) cursor: Cursor,
    /// The hub's version when this was so.
    pub(crate) at: u64,
    pub(crate) may: BTreeMap<Key, Expectation>,
}

/// One record of it. `due` when its day is over and the hub's clock has not yet said so: then both are right.
#[derive(Clone, Debug)]
pub(crate) struct Expectation {
    version: u64,
    record: Arc<Record>,
    due: bool,
}

/// Before any day is over: who may hold a record as long as the hub's clock has not acted on it.
const UNDUE: Timestamp = Timestamp(i64::MIN);

/// A record with who may hold it now, and who might as long as the hub's clock has not acted.
type Row = (Key, Arc<Record>, BTreeSet<Token>, BTreeSet<Token>);

/// Every record with who may hold it, by asking.
#[derive(Clone, Debug, Default)]
pub(crate) struct Table {
    version: u64,
    at: Timestamp,
    rows: Vec<Row>,
}

impl Table {
    /// Asks anew if anything has changed.
    pub(crate) fn refresh(&mut self, store: &MemoryStore, now: Timestamp) {
        let overdue = |at: Timestamp| store.due(at).len();
        if self.version == store.version() && (self.at == now || overdue(self.at) == overdue(now)) {
            return;
        }
        let due = overdue(now) > 0;
        (self.version, self.at) = (store.version(), now);
        self.rows.clear();
        for (key, record) in store.world().iter() {
            let most = audience(store, record, UNDUE);
            let least = if due { audience(store, record, now) } else { most.clone() };
            self.rows.push((*key, Arc::clone(record), least, most));
        }
    }

    /// What a member is to hold.
    pub(crate) fn expected(&self, store: &MemoryStore, member: &Member, cursor: Cursor) -> Expected {
        let held = tokens(member);
        let reads = |who: &BTreeSet<Token>| held.iter().any(|token| who.contains(token));
        let mut may = BTreeMap::new();
        for (key, record, least, most) in self.rows.iter().filter(|(_, _, _, most)| reads(most)) {
            let version = store.version_of(*key).unwrap_or(0);
            let due = most.len() != least.len() && !reads(least);
            may.insert(*key, Expectation { version, record: Arc::clone(record), due });
        }
        Expected { cursor, at: store.version(), may }
    }

    /// The hub's index says for every record what asking says.
    pub(crate) fn agrees_with_index(&self, store: &MemoryStore) -> Result<(), Broken> {
        for (key, _, least, most) in &self.rows {
            let indexed = store.holders(*key);
            promise!(indexed.is_superset(least), "the index lets {:?} miss {key}", least - &indexed);
            promise!(indexed.is_subset(most), "the index gives {key} to {:?}", &indexed - most);
        }
        Ok(())
    }
}

impl Expected {
    /// What a phone holds is this, but for what it forgot by its own clock.
    pub(crate) fn agrees_with(
        &self,
        held: impl Iterator<Item = (u64, Arc<Record>)>,
        forgot: &BTreeSet<Key>,
    ) -> Result<(), Broken> {
        let needed = |key: &Key, wanted: &Expectation| !wanted.due && !forgot.contains(key);
        let mut seen = BTreeSet::new();
        for (version, record) in held {
            let key = record.key();
            let Some(wanted) = self.may.get(&key) else {
                return Err(Broken(format!("a phone holds {key}, which it may not")));
            };
            if needed(&key, wanted) {
                seen.insert(key);
            }
            promise!(wanted.version == version, "a phone holds {key} at {version}, not {}", wanted.version);
            promise!(Arc::ptr_eq(&wanted.record, &record) || wanted.record == record, "a phone holds another {key}");
        }
        let wanted = self.may.iter().filter(|(key, wanted)| needed(key, wanted)).count();
        promise!(seen.len() == wanted, "a phone misses {:?} at {:?}", self.missing(&seen, forgot), self.cursor);
        Ok(())
    }

    fn missing(&self, seen: &BTreeSet<Key>, forgot: &BTreeSet<Key>) -> Vec<(u64, Key)> {
        let absent = |key: &Key| !seen.contains(key) && !forgot.contains(key);
        self.may.iter().filter(|(key, _)| absent(key)).map(|(key, wanted)| (wanted.version, *key)).collect()
    }

    /// The sum over all of it; `None` while the hub's clock is late, when there are two right answers.
    pub(crate) fn proof(&self) -> Option<u64> {
        let late = self.may.values().any(|wanted| wanted.due);
        (!late).then(|| proof_of(self.may.iter().map(|(key, wanted)| (*key, wanted.version))))
    }

    /// The records themselves.
    pub(crate) fn records(&self) -> impl Iterator<Item = &Arc<Record>> {
        self.may.values().map(|wanted| &wanted.record)
    }
}
