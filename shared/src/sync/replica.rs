//! The replica: what the hub confirmed for this person, with their own waiting commands replayed on top.
//!
//! One world in memory holds what is shown; beside it stand the confirmed records that the replay covers, so
//! that taking the replay off and putting it on again costs what is waiting and not what is held. Invariants:
//! without the replay it equals a fresh download, and it forgets what its person may no longer hold even when
//! no hub says so.

use crate::access::{audience, tokens};
use crate::command::Actor;
use crate::decide::decide;
use crate::people::Member;
use crate::record::{Class, Key, Record};
use crate::refusal::Refusal;
use crate::sync::line::Unread;
use crate::sync::{Cursor, Entry, Fate, Patch, Put, ReadRecord, Reply};
use crate::words::limits::{CLOCK_MARGIN_SECONDS, LEASE_SECONDS};
use crate::words::{EnvelopeId, PersonId, Timestamp};
use crate::world::{Memory, World, find};
use std::collections::BTreeMap;
use std::sync::Arc;

/// One person's copy of what they may see.
#[derive(Clone, Debug, Default)]
pub struct Replica {
    shown: Memory,
    under: BTreeMap<Key, Option<Arc<Record>>>,
    versions: BTreeMap<Key, u64>,
    foreseen: BTreeMap<EnvelopeId, Refusal>,
    cursor: Option<Cursor>,
    heard: Option<Timestamp>,
    partial: bool,
}

/// What a device has to store after an exchange.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Delta {
    /// Whether everything stored before is to be removed first.
    pub fresh: bool,
    /// Records to store, with their versions.
    pub puts: Vec<(u64, Arc<Record>)>,
    /// Records to remove.
    pub drops: Vec<Key>,
}

impl Replica {
    /// The replica as a device stored it.
    #[must_use]
    pub fn new(
        records: impl IntoIterator<Item = (u64, Record)>,
        cursor: Option<Cursor>,
        heard: Option<Timestamp>,
    ) -> Self {
        let mut replica = Self { cursor, heard, ..Self::default() };
        for (version, record) in records {
            replica.versions.insert(record.key(), version);
            replica.shown.put(Arc::new(record));
        }
        replica
    }

    /// What is shown: confirmed records with waiting commands on top.
    #[must_use]
    pub const fn world(&self) -> &Memory {
        &self.shown
    }

    /// How far this has read.
    #[must_use]
    pub const fn cursor(&self) -> Option<Cursor> {
        self.cursor
    }

    /// When the hub was last heard, by this phone's clock.
    #[must_use]
    pub const fn heard(&self) -> Option<Timestamp> {
        self.heard
    }

    /// Whether a download is under way: what is here is true, but what belongs to it may be on a later page.
    #[must_use]
    pub(crate) const fn is_partial(&self) -> bool {
        self.partial
    }

    /// Whether what is shown of this record is not yet confirmed.
    #[must_use]
    pub fn is_waiting(&self, key: Key) -> bool {
        self.under.contains_key(&key)
    }

    /// Why a waiting command will probably be refused, if that can be seen from here.
    #[must_use]
    pub fn foreseen(&self, id: EnvelopeId) -> Option<&Refusal> {
        self.foreseen.get(&id)
    }

    /// The member this phone belongs to, as the world here knows them, able to act.
    #[must_use]
    pub fn actor(&self, me: PersonId) -> Actor {
        let roles = find::<Member>(&self.shown, me).map(|member| member.roles).unwrap_or_default();
        Actor::Member { person: me, roles }
    }

    /// Confirmed records with their versions, in the order of keys.
    pub fn confirmed(&self) -> impl Iterator<Item = (u64, Arc<Record>)> + '_ {
        self.versions.iter().filter_map(|(key, version)| Some((*version, self.confirmed_one(*key)?)))
    }

    fn confirmed_one(&self, key: Key) -> Option<Arc<Record>> {
        match self.under.get(&key) {
            Some(covered) => covered.clone(),
            None => self.shown.get(key),
        }
    }

    /// What news say to whoever holds this, as the JSON of a reply; none when they cannot be read or are about something else.
    #[must_use]
    pub fn read_news(&self, news: &Unread) -> Option<String> {
        news.read(&|kind, start| self.shown.only_one(kind, &start))
    }

    /// Puts patches into what is confirmed here; none when one of them does not fit.
    pub(crate) fn build(&self, patches: &[Patch], read: ReadRecord) -> Option<Vec<Put>> {
        let build = |patch: &Patch| {
            let before = serde_json::to_string(&*self.confirmed_one(patch.1)?).ok()?;
            let record = read(&patch.apply(&before)?).filter(|record| record.key() == patch.1)?;
            Some(Put(patch.0, record))
        };
        patches.iter().map(build).collect()
    }

    /// What is confirmed here, summed up.
    #[must_use]
    pub fn proof(&self) -> u64 {
        proof_of(self.versions.iter().map(|(key, version)| (*key, *version)))
    }

    /// Takes in a reply to a request that was made at `asked`. The replay must be off. `None` when this copy has
    /// moved on since (another reply came first): the reply then says nothing about it.
    pub(crate) fn receive(&mut self, asked: Option<Cursor>, reply: Reply, now: Timestamp) -> Option<Delta> {
        // A fresh one too: an answer that was overtaken would set this copy back to an earlier day.
        if asked != self.cursor {
            return None;
        }
        if reply.fresh {
            self.shown = Memory::default();
            self.versions.clear();
        }
        let mut delta = Delta { fresh: reply.fresh, puts: Vec::with_capacity(reply.puts.len()), drops: reply.drops };
        for put in reply.puts {
            let record = Arc::new(put.1);
            self.versions.insert(record.key(), put.0);
            self.shown.put(Arc::clone(&record));
            delta.puts.push((put.0, record));
        }
        for key in &delta.drops {
            self.versions.remove(key);
            self.shown.drop(*key);
        }
        self.cursor = Some(reply.cursor);
        self.heard = Some(now);
        self.partial = reply.more;
        Some(delta)
    }

    /// Forgets what `me` may no longer hold at `now`, without being told: the day after an errand is over, or
    /// the lease is. The replay must be off. Returns what a device has to remove.
    pub(crate) fn forget(&mut self, me: PersonId, now: Timestamp) -> Vec<Key> {
        let Some(heard) = self.heard else { return Vec::new() };
        let out_of_lease = now.since(heard) > LEASE_SECONDS || heard.since(now) > CLOCK_MARGIN_SECONDS;
        let mine = find::<Member>(&self.shown, me).map(|member| tokens(&member)).unwrap_or_default();
        let gone: Vec<Key> = self
            .shown
            .iter()
            .filter(|(key, _)| key.kind.class() > Class::Open)
            .filter(|(_, record)| {
                // Half a download does not say who is near whom: the errand may come on the next page.
                out_of_lease
                    || !self.partial && audience(&self.shown, record, now).iter().all(|token| !mine.contains(token))
            })
            .map(|(key, _)| *key)
            .collect();
        for key in &gone {
            self.shown.drop(*key);
            self.versions.remove(key);
        }
        if out_of_lease && !gone.is_empty() {
            // What was forgotten here is not news to the hub: only a fresh download brings it back.
            self.cursor = None;
        }
        gone
    }

    /// Forgets how far this has read, so that the next exchange is a fresh download.
    pub(crate) fn start_afresh(&mut self) {
        self.cursor = None;
    }

    /// Takes the replay off: what is shown is what the hub confirmed.
    pub(crate) fn lift(&mut self) {
        for (key, confirmed) in core::mem::take(&mut self.under) {
            match confirmed {
                Some(record) => self.shown.put(record),
                None => drop(self.shown.drop(key)),
            }
        }
        self.foreseen.clear();
    }

    /// Puts the replay on: every entry that is not refused, in order, decided anew.
    pub(crate) fn replay(&mut self, me: PersonId, entries: &[Entry]) {
        for entry in entries.iter().filter(|entry| !matches!(entry.fate, Fate::Refused(_))) {
            let decision = decide(&self.shown, &self.actor(me), &entry.envelope.command, entry.envelope.at);
            match decision {
                Ok(change) => {
                    let keys = change.puts.iter().map(Record::key).chain(change.drops.iter().copied());
                    for key in keys {
                        let here = self.shown.get(key);
                        self.under.entry(key).or_insert(here);
                    }
                    self.shown.apply(change);
                }
                // An accepted entry may already stand in what was read; only a waiting one has something to say.
                Err(refusal) if entry.fate == Fate::Waiting => {
                    self.foreseen.insert(entry.envelope.id, refusal);
                }
                Err(_) => {}
            }
        }
    }
}

/// Sums up keys and versions, in any order: equal sets have equal sums, and others almost surely not.
/// Each pair goes through the finaliser of SplitMix64 (Steele, Lea and Flood 2014).
#[must_use]
pub fn proof_of(held: impl IntoIterator<Item = (Key, u64)>) -> u64 {
    fn mix(mut z: u64) -> u64 {
        z = z.wrapping_add(0x9e37_79b9_7f4a_7c15);
        z = (z ^ (z >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        z ^ (z >> 31)
    }
    held.into_iter().fold(0, |sum, (key, version)| {
        let mut one = mix(key.kind.letter() as u64 ^ mix(version));
        for half in key.id.bytes().chunks_exact(8) {
            one = half.iter().fold(one, |z, byte| z.rotate_left(8) ^ u64::from(*byte));
            one = mix(one);
        }
        sum.wrapping_add(one)
    })
}
