//! Records that the writer has read or written lately, so that it need not look them up and parse them again; also
//! those it has found not to be there, because a command with a new id asks for it several times.
//!
//! Only the one connection that writes has these: what it keeps is then always what the file says. It forgets all of
//! them when a transaction is rolled back or another program wrote the file. The price is bounded: at most
//! [`KEPT_MAX`] records, and past that it starts anew rather than keep an order of use.

use shared::record::{Key, Record};
use std::collections::HashMap;
use std::sync::Arc;

/// How many records are kept: a busy day's worth, about 2 MB.
const KEPT_MAX: usize = 4_096;

/// See the module.
#[derive(Debug, Default)]
pub(super) struct Kept(HashMap<Key, Option<Arc<Record>>>);

impl Kept {
    /// What is known of a record: nothing, that it is not there, or what it says.
    pub(super) fn get(&self, key: Key) -> Option<Option<Arc<Record>>> {
        self.0.get(&key).cloned()
    }

    /// Keeps a record, or that there is none.
    pub(super) fn put(&mut self, key: Key, record: Option<Arc<Record>>) {
        if self.0.len() >= KEPT_MAX {
            self.0.clear();
        }
        self.0.insert(key, record);
    }

    pub(super) fn forget_all(&mut self) {
        self.0.clear();
    }
}
