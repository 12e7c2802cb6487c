//! What one person has to learn: read from the index of audiences, never worked out anew.
//!
//! Costs what changed for them. Invariant: a version is told whole or not at all, and what is to be forgotten is named.

use super::{Posting, Presence, Store};
use crate::access::Token;
use crate::record::Key;
use crate::sync::patch::sum_of;
use crate::sync::{Cursor, Patch};
use std::collections::BTreeMap;

/// What one person has to learn since a cursor: names of records, which the caller fetches.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct News {
    /// Records to send, in the order of the versions by which they changed or came to this person. What a record says at
    /// such a version is what it says now.
    pub puts: Vec<(u64, Key)>,
    /// Records to send of which it is enough to say what changed ([`News::with_patches`]).
    pub patches: Vec<Patch>,
    /// Records to forget.
    pub drops: Vec<Key>,
    /// Whether the puts are everything.
    pub fresh: bool,
    /// Whether there is more.
    pub more: bool,
    /// How far this reads.
    pub cursor: Cursor,
}

impl News {
    /// Says of records what changed in them, where that is enough for who holds these tokens and has read up to `cursor`.
    #[must_use]
    pub fn with_patches(mut self, store: &dyn Store, held: &[Token], cursor: Option<Cursor>) -> Self {
        if let Some(cursor) = cursor.filter(|_| !self.fresh) {
            self.puts.retain(|put| match store.patch(*put, held, cursor.2) {
                Some(patch) => {
                    self.patches.push(patch);
                    false
                }
                None => true,
            });
        }
        self
    }
}

/// Reads what the holders of these tokens have to learn since `cursor`, at most about `limit` records. Costs what changed
/// for them.
#[must_use]
pub fn news(store: &dyn Store, held: &[Token], cursor: Option<Cursor>, limit: usize) -> News {
    let stamp = stamp(held);
    let known = cursor.filter(|c| c.0 == store.generation() && c.1 == stamp && c.2 <= store.version());
    let after = known.map_or(0, |c| c.2);
    let mut latest: BTreeMap<Key, (u64, Presence)> = BTreeMap::new();
    let mut upto = store.version();
    let mut read: Vec<Vec<Posting>> = held.iter().map(|token| store.entries(*token, after, limit + 1)).collect();
    // A version is sent whole or not at all; where one token's entries were cut, all are cut there.
    for entries in &read {
        if entries.len() > limit
            && let Some(last) = entries.last()
        {
            upto = upto.min(last.version - 1);
        }
    }
    if upto <= after && read.iter().any(|entries| entries.len() > limit) {
        // One version alone is longer than a page: take it whole.
        upto = read.iter().filter_map(|entries| entries.first()).map(|entry| entry.version).min().unwrap_or(after);
        read = held.iter().map(|token| store.entries(*token, after, usize::MAX)).collect();
    }
    for entry in read.into_iter().flatten().filter(|entry| entry.version <= upto) {
        let slot = latest.entry(entry.key).or_insert((entry.version, entry.presence));
        // Here under any token they hold outweighs gone under another.
        if entry.presence == Presence::Here {
            *slot = (slot.0.max(entry.version), Presence::Here);
        }
    }
    let mut puts = Vec::new();
    let mut drops = Vec::new();
    for (key, (version, presence)) in latest {
        match presence {
            Presence::Here => puts.push((version, key)),
            Presence::Gone if known.is_some() && held.iter().all(|token| !store.holders(key).contains(token)) => {
                drops.push(key);
            }
            Presence::Gone => {}
        }
    }
    puts.sort_unstable();
    News {
        puts,
        patches: Vec::new(),
        drops,
        fresh: known.is_none(),
        more: upto < store.version(),
        cursor: Cursor(store.generation(), stamp, upto),
    }
}

/// The cursor of somebody who holds these tokens and has read up to a version.
#[must_use]
pub fn cursor_of(store: &dyn Store, held: &[Token], version: u64) -> Cursor {
    Cursor(store.generation(), stamp(held), version)
}

/// The tokens among these that many people hold: those who hold the same ones can be sent the same bytes.
#[must_use]
pub fn shared_tokens(held: &[Token]) -> Vec<Token> {
    held.iter().copied().filter(|token| !matches!(token, Token::Person(_))).collect()
}

/// A short sum of the shared tokens a cursor was read with.
fn stamp(held: &[Token]) -> u32 {
    sum_of(shared_tokens(held).iter().flat_map(Token::bytes))
}
