//! Bugs on purpose: a check that has never failed proves nothing.
//!
//! Each is a small lie told between the hub's engine and its store, on the way to the phone, or by the phone's
//! device. `tests/simulator.rs` plants them one after another and demands that each is caught.

use shared::access::Token;
use shared::record::{Key, Kind, Record};
use shared::sync::hub::{Changed, Posting, Presence, Store};
use shared::sync::memory::MemoryStore;
use shared::sync::{Patch, Receipt};
use shared::words::{EnvelopeId, PersonId};
use shared::world::World;
use std::collections::BTreeSet;
use std::sync::Arc;

/// What is wrong on purpose.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Bug {
    /// Nothing.
    None,
    /// The hub forgets that a contact follows its errand.
    ForgetDependent,
    /// The hub never says what is to be forgotten.
    SkipDrops,
    /// The hub never says that it refused.
    SwallowRefusal,
    /// The hub does not know an envelope again.
    ApplyTwice,
    /// The hub answers, and then dies before it commits.
    AnswerBeforeCommit,
    /// The hub says that a page is everything.
    IgnoreCut,
    /// The hub sends the records of every volunteer's errands to every volunteer.
    EverybodysAddress,
    /// The phone says that a tap is saved before it is.
    SavedTooSoon,
    /// The phone never looks at its clock.
    NeverForgets,
    /// A tab stores what it read over what another tab has read.
    NoCompareAndSet,
    /// The phone drops what was refused.
    DropRefused,
    /// The phone sends its newest command first.
    NewestFirst,
    /// The hub never sends a proof.
    NoProof,
    /// The hub says that a frame is complete for whoever has read anything at all.
    FrameReachesBack,
    /// What changed in a record goes out with the version that it had before.
    PatchOfYesterday,
}

impl Bug {
    /// All of them but none.
    pub const ALL: [Self; 15] = [
        Self::ForgetDependent,
        Self::SkipDrops,
        Self::SwallowRefusal,
        Self::ApplyTwice,
        Self::AnswerBeforeCommit,
        Self::IgnoreCut,
        Self::EverybodysAddress,
        Self::SavedTooSoon,
        Self::NeverForgets,
        Self::NoCompareAndSet,
        Self::DropRefused,
        Self::NewestFirst,
        Self::NoProof,
        Self::FrameReachesBack,
        Self::PatchOfYesterday,
    ];
}

/// The store as the hub's engine meets it: the true one, with a bug in between.
pub(crate) struct Front<'a> {
    pub(crate) store: &'a mut MemoryStore,
    pub(crate) bug: Bug,
}

impl World for Front<'_> {
    fn get(&self, key: Key) -> Option<Arc<Record>> {
        self.store.get(key)
    }

    fn linked(&self, to: Key, kind: Kind) -> Vec<Arc<Record>> {
        self.store.linked(to, kind)
    }

    fn all(&self, kind: Kind) -> Vec<Arc<Record>> {
        self.store.all(kind)
    }
}

impl Store for Front<'_> {
    fn generation(&self) -> u32 {
        self.store.generation()
    }

    fn version(&self) -> u64 {
        self.store.version()
    }

    fn put(&mut self, record: &Record, version: u64) {
        self.store.put(record, version);
    }

    fn remove(&mut self, key: Key, version: u64) {
        self.store.remove(key, version);
    }

    fn version_of(&self, key: Key) -> Option<u64> {
        self.store.version_of(key)
    }

    fn holders(&self, key: Key) -> BTreeSet<Token> {
        self.store.holders(key)
    }

    fn index(&mut self, key: Key, token: Token, version: u64, presence: Presence) {
        if self.bug == Bug::ForgetDependent && key.kind == Kind::Contact && presence == Presence::Gone {
            return;
        }
        let token = match token {
            Token::Person(_) if self.bug == Bug::EverybodysAddress && key.kind == Kind::Contact => Token::Volunteers,
            token => token,
        };
        self.store.index(key, token, version, presence);
    }

    fn entries(&self, token: Token, after: u64, limit: usize) -> Vec<Posting> {
        self.store.entries(token, after, limit)
    }

    fn receipt(&self, id: EnvelopeId) -> Option<(Option<PersonId>, Receipt)> {
        if self.bug == Bug::ApplyTwice { None } else { self.store.receipt(id) }
    }

    fn keep_receipt(&mut self, by: Option<PersonId>, receipt: &Receipt) {
        self.store.keep_receipt(by, receipt);
    }

    fn notes_patches(&self) -> bool {
        self.store.notes_patches()
    }

    fn note(&mut self, key: Key, changed: Option<Changed>) {
        self.store.note(key, changed);
    }

    fn patch(&self, at: (u64, Key), held: &[Token], since: u64) -> Option<Patch> {
        let mut patch = self.store.patch(at, held, since)?;
        if self.bug == Bug::PatchOfYesterday {
            patch.0 -= 1;
        }
        Some(patch)
    }
}
