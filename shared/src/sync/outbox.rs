//! The outbox: what a person did on this phone that is not yet seen in what the hub sends.
//!
//! Invariant: no entry vanishes. It waits, or it is accepted and stays until the phone has read past it, or it
//! is refused and stays until its author has decided. Order is the order of tapping.

use crate::command::Command;
use crate::refusal::Refusal;
use crate::sync::{Envelope, Outcome, Receipt};
use crate::words::limits::{ENVELOPES_MAX, OUTBOX_MAX};
use crate::words::order::sorted;
use crate::words::{EnvelopeId, Timestamp};
use serde::{Deserialize, Serialize};

/// Where an entry stands.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Fate {
    /// Not yet answered for.
    Waiting,
    /// Carried out, and to be seen from this version on.
    Accepted(u64),
    /// Not carried out; the author has not decided yet.
    Refused(Refusal),
}

/// One command with what became of it so far. A device stores these, one row each.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Entry {
    /// What was done.
    pub envelope: Envelope,
    /// Where it stands.
    pub fate: Fate,
}

/// The commands of one phone, oldest first.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Outbox {
    entries: Vec<Entry>,
    last: u64,
}

impl Outbox {
    /// The outbox as a device stored it; in any order.
    #[must_use]
    pub fn new(entries: Vec<Entry>, last: u64) -> Self {
        let entries = sorted(entries, |entry| entry.envelope.n);
        let last = entries.last().map_or(last, |entry| entry.envelope.n.max(last));
        Self { entries, last }
    }

    /// Takes a command in; returns the entry for the device to store. `None` when it is full.
    pub fn add(&mut self, id: EnvelopeId, command: Command, at: Timestamp) -> Option<&Entry> {
        if self.entries.len() >= OUTBOX_MAX {
            return None;
        }
        self.last += 1;
        self.entries.push(Entry { envelope: Envelope { id, n: self.last, at, command }, fate: Fate::Waiting });
        self.entries.last()
    }

    /// Takes in an entry that another tab of this phone stored.
    pub fn adopt(&mut self, entry: Entry) {
        self.last = self.last.max(entry.envelope.n);
        if let Some(known) = self.entries.iter_mut().find(|known| known.envelope.id == entry.envelope.id) {
            // The other tab may have heard what became of it first.
            if known.fate == Fate::Waiting {
                known.fate = entry.fate;
            }
            return;
        }
        let place = self.entries.partition_point(|known| known.envelope.n <= entry.envelope.n);
        self.entries.insert(place, entry);
    }

    /// The oldest waiting envelopes, as many as fit one exchange.
    #[must_use]
    pub fn batch(&self) -> Vec<Envelope> {
        self.waiting().take(ENVELOPES_MAX).map(|entry| entry.envelope.clone()).collect()
    }

    /// Writes down what became of envelopes; returns the entries that changed.
    pub fn settle(&mut self, receipts: &[Receipt]) -> Vec<Entry> {
        let mut changed = Vec::new();
        for receipt in receipts {
            let found = self.entries.iter_mut().find(|entry| entry.envelope.id == receipt.id);
            if let Some(entry) = found.filter(|entry| entry.fate == Fate::Waiting) {
                entry.fate = match &receipt.outcome {
                    Outcome::Done(version) => Fate::Accepted(*version),
                    Outcome::Refused(refusal) => Fate::Refused(refusal.clone()),
                };
                changed.push(entry.clone());
            }
        }
        changed
    }

    /// Accepted entries wait again; returns them.
    pub(crate) fn reopen(&mut self) -> Vec<Entry> {
        let accepted = self.entries.iter_mut().filter(|entry| matches!(entry.fate, Fate::Accepted(_)));
        accepted
            .map(|entry| {
                entry.fate = Fate::Waiting;
                entry.clone()
            })
            .collect()
    }

    /// Lets go of accepted entries that the replica has read past; returns their numbers.
    pub fn seen(&mut self, version: u64) -> Vec<u64> {
        self.remove(|entry| matches!(entry.fate, Fate::Accepted(at) if at <= version))
    }

    /// Lets go of a refused entry that its author has dealt with; returns its number.
    pub fn dismiss(&mut self, id: EnvelopeId) -> Option<u64> {
        self.remove(|entry| entry.envelope.id == id && matches!(entry.fate, Fate::Refused(_))).pop()
    }

    fn remove(&mut self, over: impl Fn(&Entry) -> bool) -> Vec<u64> {
        let gone = self.entries.iter().filter(|entry| over(entry)).map(|entry| entry.envelope.n).collect();
        self.entries.retain(|entry| !over(entry));
        gone
    }

    /// Everything here, oldest first.
    #[must_use]
    pub fn entries(&self) -> &[Entry] {
        &self.entries
    }

    /// What has no answer yet.
    pub fn waiting(&self) -> impl Iterator<Item = &Entry> {
        self.entries.iter().filter(|entry| entry.fate == Fate::Waiting)
    }

    /// What was refused and waits for its author.
    pub fn refused(&self) -> impl Iterator<Item = (&Envelope, &Refusal)> {
        self.entries.iter().filter_map(|entry| match &entry.fate {
            Fate::Refused(refusal) => Some((&entry.envelope, refusal)),
            _ => None,
        })
    }

    /// The last number given out.
    #[must_use]
    pub const fn last(&self) -> u64 {
        self.last
    }
}
