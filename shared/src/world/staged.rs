//! A world in which some things have been done already, for a command that is made of several.
//!
//! Each step is decided in the world that the steps before it made, and all of them are one [`Change`] in the end.
//! Invariant: the world beneath is not touched.

use super::World;
use crate::decide::Change;
use crate::record::{Key, Kind, Record};
use std::collections::BTreeMap;
use std::sync::Arc;

/// See the module.
pub(crate) struct Staged<'a> {
    beneath: &'a dyn World,
    /// What has been written, and nothing for what was removed.
    done: BTreeMap<Key, Option<Arc<Record>>>,
}

impl<'a> Staged<'a> {
    /// Nothing has been done yet.
    pub(crate) fn on(beneath: &'a dyn World) -> Self {
        Self { beneath, done: BTreeMap::new() }
    }

    /// Does one step.
    pub(crate) fn apply(&mut self, change: Change) {
        self.done.extend(change.puts.into_iter().map(|record| (record.key(), Some(Arc::new(record)))));
        self.done.extend(change.drops.into_iter().map(|key| (key, None)));
    }

    /// All steps as one.
    pub(crate) fn change(self) -> Change {
        let mut change = Change::default();
        for (key, record) in self.done {
            match record {
                Some(record) => change.puts.push(Arc::unwrap_or_clone(record)),
                None => change.drops.push(key),
            }
        }
        change
    }

    /// What was there before and has not been touched, and what was done that is wanted, in the order of keys.
    fn with(&self, before: Vec<Arc<Record>>, kind: Kind, wanted: impl Fn(&Record) -> bool) -> Vec<Arc<Record>> {
        let mut records: BTreeMap<Key, Arc<Record>> = before.into_iter().map(|record| (record.key(), record)).collect();
        for (key, record) in self.done.iter().filter(|(key, _)| key.kind == kind) {
            match record {
                Some(record) if wanted(record) => records.insert(*key, Arc::clone(record)),
                _ => records.remove(key),
            };
        }
        records.into_values().collect()
    }
}

impl World for Staged<'_> {
    fn get(&self, key: Key) -> Option<Arc<Record>> {
        self.done.get(&key).cloned().unwrap_or_else(|| self.beneath.get(key))
    }

    fn linked(&self, to: Key, kind: Kind) -> Vec<Arc<Record>> {
        self.with(self.beneath.linked(to, kind), kind, |record| record.links().contains(&to))
    }

    fn all(&self, kind: Kind) -> Vec<Arc<Record>> {
        self.with(self.beneath.all(kind), kind, |_| true)
    }
}
