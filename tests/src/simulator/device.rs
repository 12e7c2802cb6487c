//! What a phone keeps on its storage, as the browser's database would: rows, a cursor, the outbox.
//!
//! The outbox is written strictly (it survives the loss of power), the replica is not: after a loss of power the
//! storage is what it was at the last strict write. Whoever moves the cursor says from where; if another tab has
//! moved it meanwhile, nothing of that reply is stored.

use super::oracle::Expected;
use shared::record::{Class, Key, Record};
use shared::sync::replica::Delta;
use shared::sync::{Cursor, Entry, Outbox, Phone, Replica};
use shared::words::{EnvelopeId, PersonId, Timestamp};
use std::collections::{BTreeMap, BTreeSet};
use std::rc::Rc;
use std::sync::Arc;

/// One state of a phone's storage.
#[derive(Clone, Debug, Default)]
pub(crate) struct Disk {
    pub(crate) rows: BTreeMap<Key, (u64, Arc<Record>)>,
    pub(crate) cursor: Option<Cursor>,
    pub(crate) heard: Option<Timestamp>,
    pub(crate) outbox: BTreeMap<EnvelopeId, Entry>,
    pub(crate) last: u64,
    /// Not on the true storage: what these rows are to be.
    pub(crate) known: Known,
}

/// What a replica is to be, but for what it forgot by itself.
#[derive(Clone, Debug, Default)]
pub(crate) struct Known {
    pub(crate) expected: Option<Rc<Expected>>,
    pub(crate) forgot: BTreeSet<Key>,
    /// The hub's version when the latest page of an unfinished download was read: what is not here yet may be as
    /// late as this, so an answer from before does not finish the download, whatever it says.
    unfinished: u64,
}

impl Known {
    /// Whether a copy is whole after this reply.
    pub(crate) fn is_whole_after(&self, fresh: bool, last_page: bool, expected: &Expected) -> bool {
        last_page && (fresh || expected.at >= self.unfinished)
    }

    /// A reply was taken in; `last_page` says that there was no more to read then.
    pub(crate) fn took(&mut self, delta: &Delta, last_page: bool, expected: &Rc<Expected>) {
        let whole = self.is_whole_after(delta.fresh, last_page, expected);
        if delta.fresh {
            self.forgot.clear();
        }
        for (_, record) in &delta.puts {
            self.forgot.remove(&record.key());
        }
        if !last_page {
            self.unfinished = expected.at;
        }
        self.expected = whole.then(|| Rc::clone(expected));
    }
}

impl Disk {
    /// A phone as it starts from here.
    pub(crate) fn start(&self, me: PersonId) -> Phone {
        let rows = self.rows.values().map(|(version, record)| (*version, record.as_ref().clone()));
        let replica = Replica::new(rows, self.cursor, self.heard);
        Phone::new(me, replica, Outbox::new(self.outbox.values().cloned().collect(), self.last))
    }

    /// Writes a new entry. It lies under its id, because two tabs may count to the same number at once.
    pub(crate) fn add(&mut self, entry: &Entry) {
        self.outbox.insert(entry.envelope.id, entry.clone());
        self.last = entry.envelope.n;
    }

    /// Writes what came of a reply.
    pub(crate) fn take(&mut self, delta: &Delta, cursor: Option<Cursor>, heard: Option<Timestamp>) {
        if delta.fresh {
            self.rows.clear();
        }
        for (version, record) in &delta.puts {
            self.rows.insert(record.key(), (*version, Arc::clone(record)));
        }
        for key in &delta.drops {
            self.rows.remove(key);
        }
        (self.cursor, self.heard) = (cursor, heard);
    }

    /// The rows of which one must be careful.
    pub(crate) fn need(&self) -> impl Iterator<Item = &Arc<Record>> {
        self.rows.values().map(|(_, record)| record).filter(|record| record.class() > Class::Open)
    }

    /// All of it as bytes, as somebody with the phone in their hand would read it.
    pub(crate) fn bytes(&self) -> (String, String) {
        let json = |class| {
            let rows = self.rows.values().filter(|(_, record)| record.class() == class);
            rows.filter_map(|(_, record)| serde_json::to_string(record.as_ref()).ok()).collect::<String>()
        };
        (json(Class::Open), json(Class::Need))
    }
}
