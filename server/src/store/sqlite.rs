//! The store that rules and sync run over, on one SQLite connection inside a transaction that somebody else opened.
//!
//! Reads and writes cost what changed: every statement is prepared once and goes through an index. Stored JSON is
//! copied into replies as it is. Invariant: what went wrong is set aside as [`Trouble`] and must be asked for before
//! anything that was read or written here counts; from then on nothing is read or written any more, because SQLite
//! may have rolled back by itself, and what is written outside a transaction is saved at once.

use super::kept::Kept;
use super::named::{bounds, key_bytes, key_from};
use super::{Lately, Trouble};
use rusqlite::{Connection, OptionalExtension, Params, Row};
use shared::record::{Key, Kind, Record};
use shared::words::Timestamp;
use shared::world::World;
use std::cell::{Cell, RefCell};
use std::io::Write as _;
use std::sync::Arc;

/// See the module.
#[derive(Debug)]
pub struct SqliteStore<'c> {
    pub(super) connection: &'c Connection,
    pub(super) generation: u32,
    pub(super) version: Cell<u64>,
    pub(super) kept: Option<RefCell<Kept>>,
    pub(super) lately: Option<&'c Lately>,
    pub(super) in_bulk: Cell<bool>,
    trouble: RefCell<Option<Trouble>>,
}

impl<'c> SqliteStore<'c> {
    /// A store to read from. The connection is inside a read transaction.
    #[must_use]
    pub fn reading(connection: &'c Connection) -> Self {
        let (version, in_bulk, trouble) = Default::default();
        let store = Self { connection, generation: 0, version, kept: None, lately: None, in_bulk, trouble };
        let stands = store.one("SELECT generation, version FROM hub", [], |row| Ok((row.get(0)?, row.get(1)?)));
        let (generation, version) = stands.unwrap_or_default();
        Self { generation, version: Cell::new(version), ..store }
    }

    /// The store of the one connection that writes. Call [`Self::begin`] in every transaction before anything else.
    #[must_use]
    pub fn writing(connection: &'c Connection) -> Self {
        Self { kept: Some(RefCell::default()), ..Self::reading(connection) }
    }

    /// The same, which notes what it writes, or asks the notes before the index. The one that writes comes first.
    #[must_use]
    pub fn knowing(self, lately: &'c Lately) -> Self {
        if self.kept.is_some() {
            lately.begin_after(self.version.get());
        }
        Self { lately: Some(lately), ..self }
    }

    /// Looks anew at what stands in the file; whether somebody else has written it since.
    pub fn begin(&self) -> bool {
        let before = self.version.get();
        let version = self.one("SELECT version FROM hub", [], |row| row.get(0)).unwrap_or_default();
        self.version.set(version);
        if version != before {
            self.forget_kept();
            self.lately.inspect(|lately| lately.begin_after(version));
        }
        version != before
    }

    /// Writes down the version of the last change, before the transaction is committed.
    pub fn finish(&self) {
        self.run("UPDATE hub SET version = ?1", [self.version.get()]);
    }

    /// The transaction is committed.
    pub fn committed(&self) {
        self.lately.inspect(|lately| lately.reached(self.version.get()));
    }

    /// Goes back to `version`, because what was written since has been rolled back.
    pub fn undone(&self, version: u64) {
        self.version.set(version);
        self.forget_kept();
        self.lately.inspect(|lately| lately.undone());
    }

    /// Whether what is written now is much at once, from one phone: others read that compressed, and not as patches.
    pub fn set_bulk(&self, in_bulk: bool) {
        self.in_bulk.set(in_bulk);
    }

    /// Takes out what went wrong first, if anything did.
    #[must_use]
    pub fn take_trouble(&self) -> Option<Trouble> {
        self.trouble.take()
    }

    /// The connection itself, for tables that are not this store's.
    #[must_use]
    pub const fn connection(&self) -> &'c Connection {
        self.connection
    }

    /// Appends `[version,record]` as it stands in the file; the version, or none when the record is not here.
    pub fn copy_put(&self, key: Key, out: &mut Vec<u8>) -> Option<u64> {
        if let Some((version, text)) = self.lately.and_then(|lately| lately.text(key, self.version.get())) {
            return Some(write_put(version, text.as_bytes(), out));
        }
        let sql = "SELECT version, json FROM record WHERE key = ?1";
        self.one(sql, [key_bytes(key)], |row| Ok(write_put(row.get(0)?, row.get_ref(1)?.as_bytes()?, out)))
    }

    /// The records about which the clock has something to do at `now`, the most overdue first, at most `limit`.
    #[must_use]
    pub fn due(&self, now: Timestamp, limit: usize) -> Vec<Key> {
        // The limit is a handful; it fits.
        let limit = i64::try_from(limit).unwrap_or(i64::MAX);
        self.keys("SELECT key FROM record WHERE due <= ?1 ORDER BY due LIMIT ?2", (now.0, limit))
    }

    /// How many records there are.
    #[must_use]
    pub fn count(&self) -> u64 {
        self.one("SELECT count(*) FROM record", [], |row| row.get(0)).unwrap_or_default()
    }

    /// Whether something went wrong, and nothing is read or written any more.
    pub(crate) fn is_in_trouble(&self) -> bool {
        self.trouble.borrow().is_some()
    }

    pub(crate) fn set_aside(&self, trouble: impl Into<Trouble>) {
        self.trouble.borrow_mut().get_or_insert(trouble.into());
    }

    pub(super) fn run(&self, sql: &str, params: impl Params) -> usize {
        if self.is_in_trouble() {
            return 0;
        }
        let done = self.connection.prepare_cached(sql).and_then(|mut statement| statement.execute(params));
        done.unwrap_or_else(|error| {
            self.set_aside(error);
            0
        })
    }

    pub(super) fn one<T>(
        &self,
        sql: &str,
        params: impl Params,
        read: impl FnOnce(&Row<'_>) -> rusqlite::Result<T>,
    ) -> Option<T> {
        if self.is_in_trouble() {
            return None;
        }
        let found =
            self.connection.prepare_cached(sql).and_then(|mut statement| statement.query_row(params, read).optional());
        found.unwrap_or_else(|error| {
            self.set_aside(error);
            None
        })
    }

    pub(super) fn each(&self, sql: &str, params: impl Params, mut read: impl FnMut(&Row<'_>) -> rusqlite::Result<()>) {
        if self.is_in_trouble() {
            return;
        }
        let done = self.connection.prepare_cached(sql).and_then(|mut statement| {
            let mut rows = statement.query(params)?;
            while let Some(row) = rows.next()? {
                read(row)?;
            }
            Ok(())
        });
        if let Err(error) = done {
            self.set_aside(error);
        }
    }

    pub(super) fn keys(&self, sql: &str, params: impl Params) -> Vec<Key> {
        let mut keys = Vec::new();
        self.each(sql, params, |row| {
            match key_from(row.get_ref(0)?.as_blob()?) {
                Some(key) => keys.push(key),
                None => self.set_aside(Trouble::Odd("record or link")),
            }
            Ok(())
        });
        keys
    }

    fn forget_kept(&self) {
        if let Some(kept) = &self.kept {
            kept.borrow_mut().forget_all();
        }
    }

    fn parse(&self, key: Key, json: &[u8]) -> Option<Arc<Record>> {
        match serde_json::from_slice::<Record>(json) {
            Ok(record) if record.key() == key => Some(Arc::new(record)),
            _ => {
                self.set_aside(Trouble::Unreadable(key));
                None
            }
        }
    }
}

/// Appends `[version,record]`.
fn write_put(version: u64, json: &[u8], out: &mut Vec<u8>) -> u64 {
    out.push(b'[');
    // Writing to a vector does not fail.
    let _ = write!(out, "{version}");
    out.push(b',');
    out.extend_from_slice(json);
    out.push(b']');
    version
}

impl World for SqliteStore<'_> {
    fn get(&self, key: Key) -> Option<Arc<Record>> {
        if let Some(known) = self.kept.as_ref().and_then(|kept| kept.borrow().get(key)) {
            return known;
        }
        let record = self
            .one("SELECT json FROM record WHERE key = ?1", [key_bytes(key)], |row| {
                Ok(self.parse(key, row.get_ref(0)?.as_bytes()?))
            })
            .flatten();
        if let Some(kept) = self.kept.as_ref().filter(|_| !self.is_in_trouble()) {
            kept.borrow_mut().put(key, record.clone());
        }
        record
    }

    fn linked(&self, to: Key, kind: Kind) -> Vec<Arc<Record>> {
        let known = self.kept.as_ref().and_then(|kept| kept.borrow().links(to, kind));
        let keys = known.unwrap_or_else(|| {
            let (first, last) = bounds(kind);
            let sql = "SELECT key FROM link WHERE owner = ?1 AND key BETWEEN ?2 AND ?3 ORDER BY key";
            let keys = self.keys(sql, (key_bytes(to), first, last));
            if let Some(kept) = self.kept.as_ref().filter(|_| !self.is_in_trouble()) {
                kept.borrow_mut().put_links(to, kind, &keys);
            }
            keys
        });
        keys.into_iter().filter_map(|key| self.get(key)).collect()
    }

    fn all(&self, kind: Kind) -> Vec<Arc<Record>> {
        let (first, last) = bounds(kind);
        let sql = "SELECT key FROM record WHERE key BETWEEN ?1 AND ?2 ORDER BY key";
        self.keys(sql, (first, last)).into_iter().filter_map(|key| self.get(key)).collect()
    }
}
