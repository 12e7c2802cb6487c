//! A phone: replica and outbox together, as a state machine without I/O.
//!
//! The app's driver and the simulator both turn this one. A tap is [`Phone::act`]; its entry is stored before
//! anything else happens to it. [`Phone::request`] and [`Phone::receive`] are one exchange; several may be under
//! way at once, may be lost, and may come back late or twice. Invariant: after any call, what is shown is what
//! was confirmed plus what waits.

use crate::command::Command;
use crate::decide::decide;
use crate::record::Key;
use crate::refusal::Refusal;
use crate::sync::replica::Delta;
use crate::sync::{Cursor, Entry, Outbox, ReadRecord, Replica, Reply, Request};
use crate::words::limits::OUTBOX_MAX;
use crate::words::{EnvelopeId, PersonId, Timestamp};

/// How many exchanges go by between two that compare proofs: rare enough to cost nothing, often enough that a
/// copy that has gone wrong is mended the same day.
const PROOF_EVERY: u32 = 50;
/// After so many patches in a row that did not fit, this app writes records another way than the hub does, and asks for
/// whole ones until it is opened anew. One that does not fit means a record that this phone has in another state.
const MISFITS_MAX: u8 = 3;

/// One member's phone.
#[derive(Clone, Debug)]
pub struct Phone {
    me: PersonId,
    replica: Replica,
    outbox: Outbox,
    until_proof: u32,
    mended: bool,
    /// What came last was as good as lost, because a patch in it did not fit what is here.
    missed: bool,
    /// How often that happened since one did fit.
    misfits: u8,
}

/// What came of a reply, for the device to store, all in one transaction.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Received {
    /// Changes to the stored replica; `None` when the reply was too late to count.
    pub delta: Option<Delta>,
    /// Outbox entries whose fate changed.
    pub settled: Vec<Entry>,
    /// Outbox entries, by number, that are over.
    pub over: Vec<u64>,
    /// Whether to ask again at once.
    pub again: bool,
}

/// What a phone made of a frame of the live feed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Heard {
    /// It says nothing new.
    Known,
    /// It builds on something this phone has not read: sync.
    Behind,
    /// It was taken in, as a reply would be.
    Taken(Received),
}

impl Phone {
    /// A phone with what its device had stored.
    #[must_use]
    pub fn new(me: PersonId, replica: Replica, outbox: Outbox) -> Self {
        let mut phone = Self { replica, outbox, ..Self::empty(me) };
        phone.rebase(|_| ());
        phone
    }

    /// A phone that holds nothing yet.
    #[must_use]
    pub fn empty(me: PersonId) -> Self {
        let (replica, outbox, missed) = Default::default();
        Self { me, replica, outbox, until_proof: 0, mended: false, missed, misfits: 0 }
    }

    /// Whose it is.
    #[must_use]
    pub const fn me(&self) -> PersonId {
        self.me
    }

    /// What is shown.
    #[must_use]
    pub const fn replica(&self) -> &Replica {
        &self.replica
    }

    /// What waits or was refused.
    #[must_use]
    pub const fn outbox(&self) -> &Outbox {
        &self.outbox
    }

    /// Does something: shown at once, kept in the outbox. The device stores the returned entry before the app
    /// says that it is saved.
    ///
    /// # Errors
    /// When it can be seen from here that it is not to be; then nothing has happened.
    pub fn act(&mut self, id: EnvelopeId, command: Command, now: Timestamp) -> Result<Entry, Refusal> {
        decide(self.replica.world(), &self.replica.actor(self.me), &command, now)?;
        let entry = self.outbox.add(id, command, now).ok_or(Refusal::TooMany { max: OUTBOX_MAX })?.clone();
        self.replica.replay(self.me, core::slice::from_ref(&entry));
        Ok(entry)
    }

    /// Takes in an entry that another tab of this phone stored.
    pub fn adopt(&mut self, entry: Entry) {
        self.outbox.adopt(entry);
        self.rebase(|_| ());
    }

    /// What to send now.
    #[must_use]
    pub fn request(&self) -> Request {
        let envelopes = self.outbox.batch();
        Request {
            cursor: self.replica.cursor(),
            // Summing up all that somebody holds takes the hub some milliseconds, and whoever has tapped waits for the answer.
            prove: self.until_proof == 0 && envelopes.is_empty(),
            mended: self.mended,
            // A record that is on a later page has not come in the state that its cursor says.
            whole: self.missed || self.misfits >= MISFITS_MAX || self.replica.is_partial(),
            envelopes,
        }
    }

    /// Takes in the reply to a request that was made at `asked`; `read` reads what patches make of records. A reply with a
    /// patch that does not fit is as good as lost on its way, and the next request asks for all of each record.
    pub fn receive(&mut self, asked: Option<Cursor>, mut reply: Reply, read: ReadRecord, now: Timestamp) -> Received {
        // One that was overtaken is made for what was here before, and brings nothing but receipts.
        if asked == self.replica.cursor() {
            let Some(built) = self.replica.build(&reply.patches, read) else {
                self.missed = true;
                self.misfits = self.misfits.saturating_add(1);
                return Received { again: true, ..Received::default() };
            };
            self.missed = false;
            if !reply.patches.is_empty() {
                self.misfits = 0;
            }
            reply.puts.extend(built);
        }
        let (proof, more) = (reply.proof, reply.more);
        // A hub that was restored from a backup may have lost what it once accepted: it is told again.
        let restored = self.replica.cursor().is_some_and(|here| here.0 != reply.cursor.0);
        let mut settled = if restored { self.outbox.reopen() } else { Vec::new() };
        settled.extend(self.outbox.settle(&reply.receipts));
        let (read_to, delta) = self.rebase(|replica| {
            let delta = replica.receive(asked, reply, now);
            (replica.cursor().map_or(0, |cursor| cursor.2), delta)
        });
        let mut received = Received { again: more || delta.is_none(), delta, settled, over: Vec::new() };
        if received.delta.is_some() {
            received.over = self.outbox.seen(read_to);
            self.rebase(|_| ());
            self.mended = false;
            self.until_proof = self.until_proof.saturating_sub(1);
            // A proof counts when everything has been read; until one has, every request that brings nothing asks for it.
            if let Some(proof) = proof.filter(|_| !more) {
                self.until_proof = PROOF_EVERY;
                if proof != self.replica.proof() {
                    self.replica.start_afresh();
                    self.mended = true;
                    received.again = true;
                }
            }
        }
        received.again |= !received.settled.is_empty() && self.outbox.waiting().next().is_some();
        received
    }

    /// Takes in a frame of the live feed: a reply that holds everything between version `from` and its cursor.
    pub fn hear(&mut self, from: u64, frame: Reply, read: ReadRecord, now: Timestamp) -> Heard {
        let Some(here) = self.replica.cursor() else { return Heard::Behind };
        let there = frame.cursor;
        // In the middle of a download the cursor says how far the pages go, not that all before it is here.
        if (there.0, there.1) != (here.0, here.1) || here.2 < from || frame.fresh || self.replica.is_partial() {
            Heard::Behind
        } else if there.2 <= here.2 {
            Heard::Known
        } else {
            Heard::Taken(self.receive(Some(here), frame, read, now))
        }
    }

    /// Forgets what this person may no longer hold; returns what the device has to remove.
    pub fn forget(&mut self, now: Timestamp) -> Vec<Key> {
        let me = self.me;
        self.rebase(|replica| replica.forget(me, now))
    }

    /// Puts a refused entry away, because its author has dealt with it; returns its number.
    pub fn dismiss(&mut self, id: EnvelopeId) -> Option<u64> {
        self.outbox.dismiss(id)
    }

    fn rebase<T>(&mut self, change: impl FnOnce(&mut Replica) -> T) -> T {
        self.replica.lift();
        let answer = change(&mut self.replica);
        self.replica.replay(self.me, self.outbox.entries());
        answer
    }
}
