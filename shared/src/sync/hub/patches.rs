//! What changed lately, for those who could read it before and still can.
//!
//! A record goes as a [`Patch`] to whoever has read up to the version before: they have what it is made from, unless their
//! phone has forgotten it by its own clock, and then it asks for all of it. Invariants: a record that was changed again
//! in any other way has no patch of before, so no words are kept that the record itself no longer says; and what
//! is kept is bounded, because sending all of it is always right.

use crate::access::Token;
use crate::record::Key;
use crate::sync::Patch;
use std::collections::{BTreeMap, BTreeSet};

/// Records whose last change is kept: what a busy hour changes, a few hundred bytes each.
const KEPT_MAX: usize = 1_024;

/// A change to one record.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Changed {
    /// What changed.
    pub patch: Patch,
    /// The version up to which somebody must have read to have what it is made from.
    pub base: u64,
    /// The tokens whose holders could read it before and still can.
    pub kept: BTreeSet<Token>,
}

/// See the module.
#[derive(Clone, Debug, Default)]
pub struct Patches(BTreeMap<Key, Changed>);

impl Patches {
    /// Takes in that a record was changed, added or removed; `changed` is none when whoever hears of it needs all of it.
    pub fn note(&mut self, key: Key, changed: Option<Changed>) {
        match changed {
            Some(changed) => {
                if self.0.len() >= KEPT_MAX && !self.0.contains_key(&key) {
                    self.0.clear();
                }
                self.0.insert(key, changed);
            }
            None => drop(self.0.remove(&key)),
        }
    }

    /// What changed in a record by `version`, for whoever holds these tokens and has read up to `since`.
    #[must_use]
    pub fn find(&self, (version, key): (u64, Key), held: &[Token], since: u64) -> Option<&Patch> {
        let changed = self.0.get(&key).filter(|changed| changed.patch.0 == version && changed.base <= since)?;
        held.iter().any(|token| changed.kept.contains(token)).then_some(&changed.patch)
    }
}
