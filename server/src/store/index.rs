//! What sync asks of the store besides what rules ask: versions, the index of audiences, receipts.
//!
//! The index has one row for each record and token that ever met, moved along as versions pass. It is read by token
//! and version, and only where something was written lately ([`Lately`]), so a sync costs what changed for one person.
//! Who has nothing yet is not told what is gone.

use super::named::{key_bytes, key_from, token_from};
use super::{Lately, SqliteStore, Trouble};
use rusqlite::Row;
use shared::access::Token;
use shared::record::{Key, Record};
use shared::sync::hub::{Changed, Posting, Presence, Store};
use shared::sync::replica::proof_of;
use shared::sync::{Outcome, Patch, Receipt};
use shared::words::{EnvelopeId, Id, PersonId};
use shared::world::World;
use std::collections::{BTreeSet, HashMap};
use std::sync::Arc;

impl SqliteStore<'_> {
    /// What the holders of these tokens should hold now, summed up. Costs all they hold.
    #[must_use]
    pub fn proof(&self, tokens: &[Token]) -> u64 {
        let mut held: HashMap<Key, u64> = HashMap::new();
        let sql = "SELECT posting.key, record.version FROM posting JOIN record USING (key)
                   WHERE posting.token = ?1 AND posting.here = 1";
        for token in tokens {
            self.each(sql, [token.bytes()], |row| {
                if let Some(key) = key_from(row.get_ref(0)?.as_blob()?) {
                    held.insert(key, row.get(1)?);
                }
                Ok(())
            });
        }
        proof_of(held)
    }

    fn posting(&self, row: &Row<'_>, presence: Presence) -> rusqlite::Result<Option<Posting>> {
        let Some(key) = key_from(row.get_ref(1)?.as_blob()?) else {
            self.set_aside(Trouble::Odd("posting"));
            return Ok(None);
        };
        Ok(Some(Posting { version: row.get(0)?, key, presence }))
    }

    fn link(&self, record: &Record, earlier: Option<&Record>) {
        let (new, old) = (record.links(), earlier.map(Record::links).unwrap_or_default());
        for owner in old.iter().filter(|owner| !new.contains(owner)) {
            self.unlink(*owner, record.key());
        }
        for owner in new.iter().filter(|owner| !old.contains(owner)) {
            let sql = "INSERT OR IGNORE INTO link (owner, key) VALUES (?1, ?2)";
            self.run(sql, (key_bytes(*owner), key_bytes(record.key())));
            if let Some(kept) = &self.kept {
                kept.borrow_mut().link(*owner, record.key());
            }
        }
    }

    fn unlink(&self, owner: Key, key: Key) {
        self.run("DELETE FROM link WHERE owner = ?1 AND key = ?2", (key_bytes(owner), key_bytes(key)));
        if let Some(kept) = &self.kept {
            kept.borrow_mut().unlink(owner, key);
        }
    }
}

impl Store for SqliteStore<'_> {
    fn generation(&self) -> u32 {
        self.generation
    }

    fn version(&self) -> u64 {
        self.version.get()
    }

    fn put(&mut self, record: &Record, version: u64) {
        self.version.set(version);
        let key = record.key();
        let earlier = self.get(key);
        let Ok(json) = serde_json::to_string(record) else {
            return self.set_aside(Trouble::Unreadable(key));
        };
        let due = record.due().map(|at| at.0);
        let sql = match earlier {
            Some(_) => "UPDATE record SET version = ?2, due = ?3, json = ?4 WHERE key = ?1",
            None => "INSERT INTO record (key, version, due, json) VALUES (?1, ?2, ?3, ?4)",
        };
        self.run(sql, (key_bytes(key), version, due, &json));
        self.lately.inspect(|lately| lately.note_text(key, Some((version, &json))));
        self.link(record, earlier.as_deref());
        if let Some(kept) = &self.kept {
            kept.borrow_mut().put(key, Some(Arc::new(record.clone())));
        }
    }

    fn remove(&mut self, key: Key, version: u64) {
        self.version.set(version);
        if let Some(record) = self.get(key) {
            for owner in record.links() {
                self.unlink(owner, key);
            }
        }
        self.run("DELETE FROM record WHERE key = ?1", [key_bytes(key)]);
        self.lately.inspect(|lately| lately.note_text(key, None));
        if let Some(kept) = &self.kept {
            kept.borrow_mut().put(key, None);
        }
    }

    fn version_of(&self, key: Key) -> Option<u64> {
        self.one("SELECT version FROM record WHERE key = ?1", [key_bytes(key)], |row| row.get(0))
    }

    fn holders(&self, key: Key) -> BTreeSet<Token> {
        let mut tokens = BTreeSet::new();
        self.each("SELECT token FROM posting WHERE key = ?1 AND here = 1", [key_bytes(key)], |row| {
            match token_from(row.get_ref(0)?.as_blob()?) {
                Some(token) => drop(tokens.insert(token)),
                None => self.set_aside(Trouble::Odd("posting")),
            }
            Ok(())
        });
        tokens
    }

    fn index(&mut self, key: Key, token: Token, version: u64, presence: Presence) {
        let sql = "INSERT INTO posting (key, token, version, here) VALUES (?1, ?2, ?3, ?4)
                   ON CONFLICT (key, token) DO UPDATE SET version = ?3, here = ?4";
        self.lately.inspect(|lately| lately.note((token, presence), version));
        self.run(sql, (key_bytes(key), token.bytes(), version, presence == Presence::Here));
    }

    fn renew(&mut self, key: Key, version: u64) -> BTreeSet<Token> {
        let held = self.holders(key);
        self.lately.inspect(|lately| held.iter().for_each(|token| lately.note((*token, Presence::Here), version)));
        // OR FAIL: whatever fails is undone with the transaction, and SQLite need not keep each page as it was before.
        let sql = "UPDATE OR FAIL posting SET version = ?2 WHERE key = ?1 AND here = 1";
        self.run(sql, (key_bytes(key), version));
        held
    }

    fn entries(&self, token: Token, after: u64, limit: usize) -> Vec<Posting> {
        let page = i64::try_from(limit).unwrap_or(i64::MAX);
        let sql = "SELECT version, key FROM posting WHERE token = ?1 AND here = ?2 AND version > ?3
                   ORDER BY version LIMIT ?4";
        let mut entries = Vec::new();
        for (presence, here) in [(Presence::Here, 1), (Presence::Gone, 0)] {
            let silent = |lately: &Lately| lately.is_silent((token, presence), (after, self.version.get()));
            if presence == Presence::Gone && after == 0 || self.lately.is_some_and(silent) {
                continue;
            }
            self.each(sql, (token.bytes(), here, after, page), |row| {
                entries.extend(self.posting(row, presence)?);
                Ok(())
            });
        }
        entries.sort_by_key(|entry: &Posting| entry.version);
        entries.truncate(limit);
        entries
    }

    fn receipt(&self, id: EnvelopeId) -> Option<(Option<PersonId>, Receipt)> {
        let sql = "SELECT person, outcome FROM receipt WHERE id = ?1";
        let (person, outcome) = self.one(sql, [id.0.bytes()], |row| {
            let person: Option<[u8; 16]> = row.get(0)?;
            Ok((person, serde_json::from_slice::<Outcome>(row.get_ref(1)?.as_bytes()?)))
        })?;
        let Ok(outcome) = outcome else {
            self.set_aside(Trouble::Odd("receipt"));
            return None;
        };
        Some((person.map(|id| PersonId(Id::from_bytes(id))), Receipt { id, outcome }))
    }

    fn keep_receipt(&mut self, by: Option<PersonId>, receipt: &Receipt) {
        let Ok(outcome) = serde_json::to_string(&receipt.outcome) else {
            return self.set_aside(Trouble::Odd("receipt"));
        };
        let person = by.map(|person| *person.0.bytes());
        self.run(
            "INSERT INTO receipt (id, person, outcome) VALUES (?1, ?2, ?3)",
            (receipt.id.0.bytes(), person, outcome),
        );
    }
    fn notes_patches(&self) -> bool {
        self.lately.is_some() && !self.in_bulk.get()
    }

    fn note(&mut self, key: Key, changed: Option<Changed>) {
        self.lately.inspect(|lately| lately.patches().note(key, changed));
    }

    fn patch(&self, at: (u64, Key), held: &[Token], since: u64) -> Option<Patch> {
        self.lately.and_then(|lately| lately.patches().find(at, held, since).cloned())
    }
}
