//! A phone: its storage, its tabs, its wrong clock, and the order in which the app's driver does things.
//!
//! The driver here does what the app's does: a tap is stored strictly; a reply is stored by compare-and-set on the
//! cursor, and a tab that was too late starts anew from the storage; what is forgotten is removed in any case,
//! because to remove one row too many costs a download and one too few costs a secret.

use super::bug::Bug;
use super::device::{Disk, Known};
use super::ledger::Born;
use super::oracle::Expected;
use super::{Broken, promise};
use shared::command::Command;
use shared::refusal::Refusal;
use shared::sync::patch::by_serde;
use shared::sync::phone::{Heard, Received};
use shared::sync::{Cursor, Entry, Fate, Phone, ReadRecord, Reply};
use shared::words::{EnvelopeId, PersonId, Timestamp};
use std::collections::BTreeSet;
use std::rc::Rc;

/// See the module.
pub(crate) struct Handset {
    pub(crate) number: usize,
    pub(crate) me: PersonId,
    pub(crate) disk: Disk,
    /// What survives a loss of power.
    pub(crate) safe: Disk,
    /// A copy that somebody made.
    pub(crate) copy: Option<Disk>,
    pub(crate) tabs: [Option<Tab>; 2],
    /// Seconds by which its clock is wrong.
    pub(crate) skew: i64,
    /// Everything that was said to be saved and is not over.
    pub(crate) saved: BTreeSet<EnvelopeId>,
    /// Entries that were lost in one of the ways that are allowed.
    pub(crate) lost: usize,
    /// Fresh downloads because a proof did not agree, although nothing had been forgotten here.
    pub(crate) mended: usize,
    pub(crate) bug: Bug,
}

/// An open tab.
pub(crate) struct Tab {
    pub(crate) phone: Phone,
    pub(crate) known: Known,
    /// Which opening of the tab this is; answers to an earlier one find nobody.
    pub(crate) opening: u64,
    /// What this tab last read or wrote as the stored cursor.
    read: (Option<Cursor>, Option<Timestamp>),
}

/// A request on its way, with what the tab needs to take in the answer.
pub(crate) struct Asked {
    pub(crate) cursor: Option<Cursor>,
    pub(crate) opening: u64,
    pub(crate) bytes: Vec<u8>,
}

impl Handset {
    pub(crate) fn new(number: usize, me: PersonId, bug: Bug) -> Self {
        Self {
            number,
            me,
            disk: Disk::default(),
            safe: Disk::default(),
            copy: None,
            tabs: [None, None],
            skew: 0,
            saved: BTreeSet::new(),
            lost: 0,
            mended: 0,
            bug,
        }
    }

    /// The tab, opened if it was not.
    pub(crate) fn tab(&mut self, tab: usize, opening: u64) -> &mut Tab {
        let (disk, me) = (&self.disk, self.me);
        self.tabs[tab].get_or_insert_with(|| Tab::new(disk, me, opening))
    }

    /// Somebody taps; the app says that it is saved once the entry is on the storage, strictly.
    pub(crate) fn tap(
        &mut self,
        at: (usize, u64),
        id: EnvelopeId,
        command: Command,
        now: Timestamp,
    ) -> Result<Born, Refusal> {
        let tab = self.tab(at.0, at.1);
        let after = tab.phone.outbox().waiting().map(|entry| entry.envelope.id).collect();
        let entry = tab.phone.act(id, command, now)?;
        self.disk.add(&entry);
        if self.bug != Bug::SavedTooSoon {
            self.safe = self.disk.clone();
        }
        self.saved.insert(id);
        Ok(Born { phone: self.number, after })
    }

    /// What a tab sends.
    pub(crate) fn ask(&mut self, tab: usize, opening: u64) -> Result<Asked, Broken> {
        let bug = self.bug;
        let tab = self.tab(tab, opening);
        let mut request = tab.phone.request();
        if bug == Bug::NewestFirst {
            request.envelopes.reverse();
        }
        let bytes = super::weather::encode(&request)?;
        Ok(Asked { cursor: request.cursor, opening: tab.opening, bytes })
    }

    /// One phone in three has an app of another version, which writes records in its own way: no patch fits there.
    const fn read(&self) -> ReadRecord {
        if self.number % 3 == 2 { |_| None } else { by_serde }
    }

    /// A tab takes in an answer. Returns whether it would ask again at once.
    pub(crate) fn take(
        &mut self,
        tab: usize,
        asked: (Option<Cursor>, u64),
        reply: Reply,
        (expected, now): (&Rc<Expected>, Timestamp),
    ) -> Result<bool, Broken> {
        let read = self.read();
        let Some(open) = self.tabs[tab].as_mut().filter(|open| open.opening == asked.1) else { return Ok(false) };
        let (before, whole, proof) = (open.entries(), !reply.more, reply.proof);
        let received = open.phone.receive(asked.0, reply, read, now);
        if let Some(delta) = &received.delta {
            let differs = proof.is_some_and(|proof| proof != open.phone.replica().proof());
            let whole = open.known.is_whole_after(delta.fresh, whole, expected);
            self.mended += usize::from(whole && differs && open.known.forgot.is_empty());
        }
        self.keep(tab, &before, &received, (whole, expected))?;
        Ok(received.again)
    }

    /// A tab hears a frame of the live feed.
    pub(crate) fn hear(
        &mut self,
        (tab, opening): (usize, u64),
        from: u64,
        frame: Reply,
        (expected, now): (&Rc<Expected>, Timestamp),
    ) -> Result<(), Broken> {
        let read = self.read();
        let Some(open) = self.tabs[tab].as_mut().filter(|open| open.opening == opening) else { return Ok(()) };
        // A frame is a step from one whole to the next; what is half a download stays half.
        let (before, whole) = (open.entries(), !frame.more && open.known.expected.is_some());
        match open.phone.hear(from, frame, read, now) {
            Heard::Taken(received) => self.keep(tab, &before, &received, (whole, expected)),
            Heard::Known | Heard::Behind => Ok(()),
        }
    }

    /// Stores what came of an answer, if no other tab was faster.
    fn keep(
        &mut self,
        tab: usize,
        before: &[Entry],
        received: &Received,
        (whole, expected): (bool, &Rc<Expected>),
    ) -> Result<(), Broken> {
        let Some(open) = self.tabs[tab].as_mut() else { return Ok(()) };
        let read = open.read;
        if let Some(delta) = &received.delta {
            open.known.took(delta, whole, expected);
            open.check()?;
            open.read = open.phone_read();
        }
        for entry in &received.settled {
            let id = entry.envelope.id;
            if self.bug == Bug::DropRefused && matches!(entry.fate, Fate::Refused(_)) {
                self.disk.outbox.remove(&id);
            } else if let Some(row) = self.disk.outbox.get_mut(&id) {
                // Another tab may have seen it through to its end already.
                row.clone_from(entry);
            }
        }
        if (self.disk.cursor, self.disk.heard) != read && self.bug != Bug::NoCompareAndSet {
            self.reopen(tab);
            return Ok(());
        }
        let after = open.entries();
        for entry in before.iter().filter(|entry| !after.iter().any(|left| left.envelope.id == entry.envelope.id)) {
            let row = self.disk.outbox.remove(&entry.envelope.id);
            let accepted = row.is_none_or(|row| matches!(row.fate, Fate::Accepted(_)));
            promise!(accepted, "phone {} let go of an entry that was not accepted", self.number);
            self.saved.remove(&entry.envelope.id);
        }
        if let Some(delta) = &received.delta {
            let (cursor, heard) = open.phone_read();
            if let (Some(before), Some(after)) = (self.disk.cursor, cursor) {
                // With other roles it begins anew, perhaps page by page.
                let other = (before.0, before.1) != (after.0, after.1);
                promise!(other || before.2 <= after.2, "phone {} read back in time", self.number);
            }
            self.disk.take(delta, cursor, heard);
            self.disk.known.took(delta, whole, expected);
        }
        Ok(())
    }

    /// A tab starts anew from the storage.
    pub(crate) fn reopen(&mut self, tab: usize) {
        let (disk, me) = (&self.disk, self.me);
        if let Some(open) = &mut self.tabs[tab] {
            *open = Tab::new(disk, me, open.opening);
        }
    }

    /// Whether a tab knows what is on the storage now.
    pub(crate) fn is_up_to_date(&self, tab: usize) -> bool {
        self.tabs[tab].as_ref().is_none_or(|open| open.read == (self.disk.cursor, self.disk.heard))
    }

    /// The app looks at its clock and forgets what it no longer may hold.
    pub(crate) fn look(&mut self, tab: usize, opening: u64, now: Timestamp) {
        if self.bug == Bug::NeverForgets {
            return;
        }
        let open = self.tab(tab, opening);
        let gone = open.phone.forget(now);
        if gone.is_empty() {
            return;
        }
        open.known.forgot.extend(&gone);
        let (before, read) = (open.read, open.phone_read());
        open.read = read;
        for key in &gone {
            self.disk.rows.remove(key);
        }
        self.disk.known.forgot.extend(&gone);
        if (self.disk.cursor, self.disk.heard) == before {
            (self.disk.cursor, self.disk.heard) = read;
        } else {
            self.reopen(tab);
        }
        // Forgetting is written strictly: a loss of power must not bring it back.
        self.safe = self.disk.clone();
    }

    /// The author puts away what was refused.
    pub(crate) fn dismiss(&mut self, tab: usize, opening: u64, dice: usize) {
        let open = self.tab(tab, opening);
        let refused: Vec<EnvelopeId> = open.phone.outbox().refused().map(|(envelope, _)| envelope.id).collect();
        let Some(id) = refused.get(dice % refused.len().max(1)).copied() else { return };
        if open.phone.dismiss(id).is_some() {
            self.disk.outbox.remove(&id);
            self.saved.remove(&id);
            self.safe = self.disk.clone();
        }
    }

    /// The phone loses power: what was not written strictly is as it was.
    pub(crate) fn lose_power(&mut self) -> Result<(), Broken> {
        let there = |id: &EnvelopeId| self.safe.outbox.contains_key(id);
        promise!(self.saved.iter().all(there), "phone {} said saved and lost it with its power", self.number);
        self.tabs = [None, None];
        self.disk = self.safe.clone();
        self.saved = self.disk.outbox.keys().copied().collect();
        Ok(())
    }

    /// The storage is another one from now on: what waited and is not in it is lost in an allowed way.
    pub(crate) fn begin_again(&mut self, with: Disk) {
        self.tabs = [None, None];
        self.lost += self.saved.iter().filter(|id| !with.outbox.contains_key(id)).count();
        self.saved = with.outbox.keys().copied().collect();
        (self.safe, self.disk) = (with.clone(), with);
    }
}

impl Tab {
    fn new(disk: &Disk, me: PersonId, opening: u64) -> Self {
        let (phone, known) = (disk.start(me), disk.known.clone());
        Self { phone, known, opening, read: (disk.cursor, disk.heard) }
    }

    fn phone_read(&self) -> (Option<Cursor>, Option<Timestamp>) {
        (self.phone.replica().cursor(), self.phone.replica().heard())
    }

    fn entries(&self) -> Vec<Entry> {
        self.phone.outbox().entries().to_vec()
    }

    /// What is confirmed here is what the hub would send a fresh phone.
    fn check(&self) -> Result<(), Broken> {
        let Some(expected) = &self.known.expected else { return Ok(()) };
        expected.agrees_with(self.phone.replica().confirmed(), &self.known.forgot)
    }
}
