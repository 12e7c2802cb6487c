//! One suite for every store: whatever anybody does, a store says what the one in memory says.
//!
//! Random commands of random actors go into both; after each, receipts are the same, every member's news is the
//! same from every cursor they ever had, and the file on disk is in order. A new store is run through this.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on says where")]

mod steps;

use proptest::prelude::*;
use server::store::{Lately, SqliteStore, check, file};
use shared::access::{Token, tokens};
use shared::command::{Actor, when_due};
use shared::people::Member;
use shared::record::{Kind, Noun as _};
use shared::sync::hub::{self, News};
use shared::sync::memory::MemoryStore;
use shared::sync::replica::proof_of;
use shared::sync::{Cursor, Envelope, Receipt, Store};
use shared::words::{PersonId, Timestamp};
use shared::world::{World, find};
use std::collections::BTreeMap;
use steps::{Step, Who, id};

/// What both stores must agree on, and what they are asked with.
struct Pair<'c> {
    memory: MemoryStore,
    sqlite: SqliteStore<'c>,
    lately: &'c Lately,
    cursors: BTreeMap<PersonId, Vec<Option<Cursor>>>,
    now: Timestamp,
}

fn actor(world: &dyn World, who: Who) -> Actor {
    match who {
        Who::Hub => Actor::Hub,
        Who::Public => Actor::Public,
        Who::Resident(person, ask) => Actor::Resident { person: id('p', person), ask: id('a', ask) },
        Who::Member(n) => {
            let person = id('p', n);
            Actor::Member { person, roles: find::<Member>(world, person).map(|m| m.roles).unwrap_or_default() }
        }
    }
}

impl<'c> Pair<'c> {
    fn both<T: PartialEq + std::fmt::Debug>(&mut self, what: impl Fn(&mut dyn Store, Timestamp) -> T) -> T {
        let expected = what(&mut self.memory, self.now);
        assert_eq!(what(&mut self.sqlite, self.now), expected);
        expected
    }

    fn accept(&mut self, who: Who, envelope: &Envelope) -> Receipt {
        self.both(|store, now| {
            let actor = actor(&*store, who);
            hub::accept(store, &actor, envelope, now)
        })
        .receipt
    }

    fn step(&mut self, step: &Step) {
        let connection = self.sqlite.connection();
        // Another program knows nothing of what this one has noted.
        let ours = step.elsewhere.then(|| core::mem::replace(&mut self.sqlite, SqliteStore::writing(connection)));
        self.now = self.now.plus(step.wait);
        let envelope = Envelope { id: step.envelope, n: 1, at: self.now, command: step.command.clone() };
        connection.execute_batch("BEGIN IMMEDIATE").unwrap();
        self.sqlite.begin();
        if step.undone {
            let before = self.sqlite.version();
            connection.execute_batch("SAVEPOINT job").unwrap();
            let actor = actor(&self.sqlite, step.who);
            hub::accept(&mut self.sqlite, &actor, &envelope, self.now);
            connection.execute_batch("ROLLBACK TO job; RELEASE job").unwrap();
            self.sqlite.undone(before);
        } else {
            self.accept(step.who, &envelope);
        }
        if step.tick {
            let due = self.memory.due(self.now);
            assert_eq!(self.sqlite.due(self.now, 100).len(), due.len());
            for key in due {
                let command = when_due(key).unwrap();
                drop(self.both(|store, now| hub::carry_out(store, &Actor::Hub, &command, now)));
            }
        }
        self.compare();
        self.sqlite.finish();
        connection.execute_batch("COMMIT").unwrap();
        self.sqlite.committed();
        assert!(self.sqlite.take_trouble().is_none());
        if let Some(ours) = ours {
            self.sqlite = ours;
        }
        self.read();
    }

    /// Whoever reads now is told the same, from wherever they had got to.
    fn read(&self) {
        let reading = SqliteStore::reading(self.sqlite.connection()).knowing(self.lately);
        for (person, cursors) in &self.cursors {
            let Ok(member) = find::<Member>(&self.memory, *person) else { continue };
            for cursor in cursors {
                let held = tokens(&member);
                let news = |store: &dyn Store| hub::news(store, &held, *cursor, 10_000);
                assert_eq!(news(&reading), news(&self.memory));
                let patches = |store: &dyn Store| news(store).with_patches(store, &held, *cursor).patches;
                let of_memory = patches(&self.memory);
                // A store may forget what changed, but never says anything else.
                assert!(patches(&reading).iter().all(|patch| of_memory.contains(patch)));
            }
        }
    }

    fn compare(&mut self) {
        let version = self.both(|store, _| store.version());
        let members = self.both(|store, _| store.all(Kind::Member));
        for member in members.iter().filter_map(|record| Member::from_record(record)) {
            let proof = proof_of(self.held(member));
            assert_eq!(self.sqlite.proof(&tokens(member)), proof);
            let mut cursors = self.cursors.remove(&member.id).unwrap_or_else(|| vec![None]);
            for cursor in &cursors {
                self.news(member, *cursor);
            }
            let cursor = self.news(member, None).cursor;
            assert_eq!(cursor.2, version);
            if cursors.last() != Some(&Some(cursor)) {
                cursors.push(Some(cursor));
            }
            self.cursors.insert(member.id, cursors);
        }
    }

    /// In pages of three and in one go: both must agree on both.
    fn news(&mut self, member: &Member, cursor: Option<Cursor>) -> News {
        let held = tokens(member);
        let (mut at, mut more) = (cursor, true);
        while more {
            let page = self.both(|store, _| hub::news(store, &held, at, 3));
            assert!(!page.more || Some(page.cursor) != at, "a page gets on");
            (at, more) = (Some(page.cursor), page.more);
        }
        self.both(|store, _| hub::news(store, &held, cursor, 10_000))
    }

    fn held(&mut self, member: &Member) -> Vec<(shared::record::Key, u64)> {
        let held: Vec<Token> = tokens(member);
        let keys: Vec<_> = self.memory.world().iter().map(|(key, _)| *key).collect();
        keys.into_iter()
            .filter(|key| {
                let holders = self.memory.holders(*key);
                assert_eq!(self.sqlite.holders(*key), holders);
                held.iter().any(|token| holders.contains(token))
            })
            .map(|key| (key, self.memory.version_of(key).unwrap()))
            .collect()
    }
}

/// Enough to meet every command and every pair of audiences; PROPTEST_CASES asks for more.
fn cases() -> ProptestConfig {
    let cases = std::env::var("PROPTEST_CASES").ok().and_then(|cases| cases.parse().ok()).unwrap_or(24);
    ProptestConfig { cases, failure_persistence: None, ..ProptestConfig::default() }
}

proptest! {
    #![proptest_config(cases())]

    #[test]
    fn sqlite_says_what_memory_says(steps in proptest::collection::vec(steps::step(), 1..60)) {
        let folder = tempfile::tempdir().unwrap();
        let connection = file::open_to_write(folder.path()).unwrap();
        // What fsync promises has its own tests; here it would only make a hundred thousand steps slow.
        connection.pragma_update(None, "synchronous", "OFF").unwrap();
        let lately = Lately::default();
        let sqlite = SqliteStore::writing(&connection).knowing(&lately);
        let memory = MemoryStore::new(sqlite.generation());
        let now = Timestamp(1_800_000_000);
        let mut pair = Pair { memory, sqlite, lately: &lately, cursors: BTreeMap::new(), now };
        let before = steps::beginning().into_iter().zip(200..).map(|((who, command), n)| Step {
            who, envelope: id('n', n), command, wait: 1, undone: false, elsewhere: false, tick: false,
        });
        for step in before.chain(steps) {
            pair.step(&step);
        }
        let report = check::check(folder.path(), pair.now).unwrap();
        prop_assert!(report.is_clean(), "{:?}", report.problems);
        prop_assert_eq!(report.records, pair.memory.world().len() as u64);
    }
}
