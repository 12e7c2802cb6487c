//! A hub's store in memory: for the simulator, for tests, and as the reference that SQLite is compared with.

use crate::access::Token;
use crate::record::{Key, Kind, Record};
use crate::sync::hub::{Changed, Patches, Posting, Presence, Store};
use crate::sync::{Patch, Receipt};
use crate::words::{EnvelopeId, PersonId, Timestamp};
use crate::world::{Memory, World};
use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

/// See the module.
#[derive(Clone, Debug, Default)]
pub struct MemoryStore {
    generation: u32,
    version: u64,
    world: Memory,
    versions: BTreeMap<Key, u64>,
    postings: BTreeMap<(Key, Token), (u64, Presence)>,
    order: BTreeSet<(Token, u64, Key)>,
    receipts: BTreeMap<EnvelopeId, (Option<PersonId>, Receipt)>,
    patches: Patches,
}

impl MemoryStore {
    /// An empty store with this number.
    #[must_use]
    pub fn new(generation: u32) -> Self {
        Self { generation, ..Self::default() }
    }

    /// Everything in it.
    #[must_use]
    pub const fn world(&self) -> &Memory {
        &self.world
    }

    /// The records about which the clock has something to do at `now`.
    #[must_use]
    pub fn due(&self, now: Timestamp) -> Vec<Key> {
        let due = |record: &Record| record.due().is_some_and(|at| at <= now);
        self.world.iter().filter(|(_, record)| due(record)).map(|(key, _)| *key).collect()
    }
}

impl World for MemoryStore {
    fn get(&self, key: Key) -> Option<Arc<Record>> {
        self.world.get(key)
    }

    fn linked(&self, to: Key, kind: Kind) -> Vec<Arc<Record>> {
        self.world.linked(to, kind)
    }

    fn all(&self, kind: Kind) -> Vec<Arc<Record>> {
        self.world.all(kind)
    }
}

impl Store for MemoryStore {
    fn generation(&self) -> u32 {
        self.generation
    }

    fn version(&self) -> u64 {
        self.version
    }

    fn put(&mut self, record: &Record, version: u64) {
        self.version = version;
        self.versions.insert(record.key(), version);
        self.world.put(Arc::new(record.clone()));
    }

    fn remove(&mut self, key: Key, version: u64) {
        self.version = version;
        self.versions.remove(&key);
        self.world.drop(key);
    }

    fn version_of(&self, key: Key) -> Option<u64> {
        self.versions.get(&key).copied()
    }

    fn holders(&self, key: Key) -> BTreeSet<Token> {
        let first = (key, Token::Volunteers);
        self.postings
            .range(first..)
            .take_while(|((of, _), _)| *of == key)
            .filter(|(_, (_, presence))| *presence == Presence::Here)
            .map(|((_, token), _)| *token)
            .collect()
    }

    fn index(&mut self, key: Key, token: Token, version: u64, presence: Presence) {
        if let Some((earlier, _)) = self.postings.insert((key, token), (version, presence)) {
            self.order.remove(&(token, earlier, key));
        }
        self.order.insert((token, version, key));
    }

    fn entries(&self, token: Token, after: u64, limit: usize) -> Vec<Posting> {
        let lowest = Key { kind: Kind::Group, id: crate::words::Id::from_bytes([0; 16]) };
        self.order
            .range((token, after + 1, lowest)..)
            .take_while(|(of, _, _)| *of == token)
            .map(|(_, version, key)| Posting {
                version: *version,
                key: *key,
                presence: self.postings.get(&(*key, token)).map_or(Presence::Gone, |(_, presence)| *presence),
            })
            .filter(|posting| after > 0 || posting.presence == Presence::Here)
            .take(limit)
            .collect()
    }

    fn receipt(&self, id: EnvelopeId) -> Option<(Option<PersonId>, Receipt)> {
        self.receipts.get(&id).cloned()
    }

    fn keep_receipt(&mut self, by: Option<PersonId>, receipt: &Receipt) {
        self.receipts.insert(receipt.id, (by, receipt.clone()));
    }
    fn notes_patches(&self) -> bool {
        true
    }

    fn note(&mut self, key: Key, changed: Option<Changed>) {
        self.patches.note(key, changed);
    }

    fn patch(&self, at: (u64, Key), held: &[Token], since: u64) -> Option<Patch> {
        self.patches.find(at, held, since).cloned()
    }
}
