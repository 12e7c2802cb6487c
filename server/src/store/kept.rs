//! What the writer has read or written lately, so that it need not look it up and parse it again: records, also those it
//! has found not to be there, because a command with a new id asks for it several times; and what is linked to what,
//! because rules ask for that again and again, mostly to hear that there is nothing.
//!
//! Only the one connection that writes has these: what it keeps is then always what the file says. It forgets all of
//! them when a transaction is rolled back or another program wrote the file. The price is bounded: at most
//! [`KEPT_MAX`] records and [`LINKS_MAX`] links, and past that it starts anew rather than keep an order of use.

use shared::record::{Key, Kind, Record};
use std::collections::HashMap;
use std::sync::Arc;

/// How many records are kept: a busy day's worth, about 2 MB.
const KEPT_MAX: usize = 4_096;
/// How many links are kept, and lists of them: what a few hundred commands ask for, about 200 kB.
const LINKS_MAX: usize = 2_048;

/// See the module.
#[derive(Debug, Default)]
pub(super) struct Kept {
    records: HashMap<Key, Option<Arc<Record>>>,
    links: HashMap<(Key, Kind), Vec<Key>>,
    linked: usize,
}

impl Kept {
    /// What is known of a record: nothing, that it is not there, or what it says.
    pub(super) fn get(&self, key: Key) -> Option<Option<Arc<Record>>> {
        self.records.get(&key).cloned()
    }

    /// Keeps a record, or that there is none.
    pub(super) fn put(&mut self, key: Key, record: Option<Arc<Record>>) {
        if self.records.len() >= KEPT_MAX {
            self.records.clear();
        }
        self.records.insert(key, record);
    }

    /// The records of a kind that belong to another, in the order of keys, if that is known.
    pub(super) fn links(&self, to: Key, kind: Kind) -> Option<Vec<Key>> {
        self.links.get(&(to, kind)).cloned()
    }

    /// Keeps them.
    pub(super) fn put_links(&mut self, to: Key, kind: Kind, keys: &[Key]) {
        if self.linked >= LINKS_MAX {
            self.links.clear();
            self.linked = 0;
        }
        self.linked += 1 + keys.len();
        self.links.insert((to, kind), keys.to_vec());
    }

    /// A record belongs to another from now on.
    pub(super) fn link(&mut self, to: Key, key: Key) {
        if let Some(keys) = self.links.get_mut(&(to, key.kind))
            && let Err(at) = keys.binary_search(&key)
        {
            keys.insert(at, key);
            self.linked += 1;
        }
    }

    /// And does so no longer.
    pub(super) fn unlink(&mut self, from: Key, key: Key) {
        if let Some(keys) = self.links.get_mut(&(from, key.kind)) {
            keys.retain(|other| *other != key);
        }
    }

    pub(super) fn forget_all(&mut self) {
        *self = Self::default();
    }
}
