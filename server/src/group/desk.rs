//! The writer's desk: what one job may do inside the writer's transaction.
//!
//! A job decides commands and writes rows of its own; whatever it does counts only once the batch it is part of is
//! committed. The desk remembers who has something to read afterwards. Not here: when that is.

use crate::session;
use crate::store::SqliteStore;
use rusqlite::Connection;
use shared::access::Token;
use shared::command::{Actor, Command};
use shared::record::{Key, Kind, Record};
use shared::sync::hub::{self, Accepted};
use shared::sync::{Envelope, Outcome, Receipt};
use shared::words::{DeviceId, EnvelopeId, PersonId, Timestamp};
use shared::world::World;
use std::collections::BTreeSet;
use std::sync::Arc;

/// See the module.
#[derive(Debug)]
pub struct Desk<'c> {
    pub(super) store: SqliteStore<'c>,
    pub(super) touched: BTreeSet<Token>,
    pub(super) now: Timestamp,
    /// The devices whose exchanges are part of this.
    pub(super) by: BTreeSet<DeviceId>,
    /// Members who came, left or changed what they do.
    pub(super) moved: BTreeSet<PersonId>,
    /// The log that the database keeps beside itself is to be written home: somebody was forgotten and may still stand
    /// in it, or the hub is stopping.
    pub(super) log_home: bool,
}

impl<'c> Desk<'c> {
    pub(super) fn new(store: SqliteStore<'c>) -> Self {
        let (touched, by, moved) = Default::default();
        Self { store, touched, now: Timestamp::default(), by, moved, log_home: false }
    }

    /// What the hub's clock says; the same for a whole batch.
    #[must_use]
    pub const fn now(&self) -> Timestamp {
        self.now
    }

    /// The connection, for tables that are not the store's. Committing is not the job's business.
    #[must_use]
    pub const fn connection(&self) -> &'c Connection {
        self.store.connection()
    }

    /// Decides a command once; the same id again gets the same receipt.
    pub fn command(&mut self, actor: &Actor, id: EnvelopeId, command: Command) -> Receipt {
        let at = self.now;
        self.accept(actor, &Envelope { id, n: 0, at, command })
    }

    /// Decides a command as of an earlier moment: how a demo gets its past.
    pub fn command_at(&mut self, at: Timestamp, actor: &Actor, id: EnvelopeId, command: Command) -> Receipt {
        let now = core::mem::replace(&mut self.now, at);
        let receipt = self.command(actor, id, command);
        self.now = now;
        receipt
    }

    pub(super) fn accept(&mut self, actor: &Actor, envelope: &Envelope) -> Receipt {
        let accepted = hub::accept(&mut self.store, actor, envelope, self.now);
        self.note(&envelope.command, accepted)
    }

    pub(super) fn not_understood(&mut self, actor: &Actor, id: EnvelopeId) -> Receipt {
        hub::not_understood(&mut self.store, actor, id).receipt
    }

    /// Carries out what the clock brings about a record; it has no envelope, because it is due only once.
    pub(super) fn due(&mut self, key: Key) -> bool {
        let Some(command) = shared::command::when_due(key) else { return false };
        let done = hub::carry_out(&mut self.store, &Actor::Hub, &command, self.now);
        done.is_ok_and(|(_, touched)| {
            self.touched.extend(touched);
            true
        })
    }

    fn note(&mut self, command: &Command, accepted: Accepted) -> Receipt {
        let moved = match command {
            Command::WelcomeMember(c) => Some(c.person),
            Command::ChangeRoles(c) => Some(c.member),
            Command::RemoveMember(c) => Some(c.member),
            Command::ErasePerson(c) => Some(c.person),
            _ => None,
        };
        self.moved.extend(moved);
        if let (Command::ErasePerson(c), Outcome::Done(_)) = (command, &accepted.receipt.outcome) {
            self.log_home = true;
            if let Err(trouble) = session::forget(self.store.connection(), c.person) {
                self.store.set_aside(trouble);
            }
        }
        self.touched.extend(accepted.touched);
        accepted.receipt
    }
}

impl World for Desk<'_> {
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
