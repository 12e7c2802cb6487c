//! `kith check`: does the file still say what it must?
//!
//! SQLite's own checks, then ours: every record can be read, the index of audiences is what
//! [`shared::access::audience`] says today, and links, due times and versions are what the records say. It reads and
//! changes nothing, also beside a running hub. Problems name ids and tables, never what people wrote.

use super::named::key_from;
use super::{OpenError, SqliteStore, Trouble, file};
use rusqlite::Connection;
use shared::access::audience;
use shared::record::{Key, Record};
use shared::sync::Store as _;
use shared::words::Timestamp;
use shared::world::World;
use std::collections::{BTreeSet, HashMap};
use std::path::Path;

/// Problems named at most; a file with more than this is beyond a list.
const PROBLEMS_MAX: usize = 50;

/// What a check found.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Report {
    /// Records looked at.
    pub records: u64,
    /// Envelopes whose receipts are kept.
    pub receipts: u64,
    /// What is wrong, a sentence each.
    pub problems: Vec<String>,
}

impl Report {
    /// Whether nothing is wrong.
    #[must_use]
    pub const fn is_clean(&self) -> bool {
        self.problems.is_empty()
    }

    fn add(&mut self, problem: String) {
        if self.problems.len() < PROBLEMS_MAX {
            self.problems.push(problem);
        }
    }
}

/// Checks the group in this folder as of `now`.
///
/// # Errors
/// When the file cannot be opened at all.
pub fn check(folder: &Path, now: Timestamp) -> Result<Report, OpenError> {
    let connection = file::open_to_read(folder)?;
    check_all(&connection, now).map_err(|error| file::explain(folder, &error))
}

fn check_all(connection: &Connection, now: Timestamp) -> rusqlite::Result<Report> {
    let reading = connection.unchecked_transaction()?;
    let mut report = Report::default();
    let mut statement = reading.prepare("PRAGMA integrity_check")?;
    for line in statement.query_map([], |row| row.get::<_, String>(0))? {
        let line = line?;
        if line != "ok" {
            report.add(format!("SQLite: {line}"));
        }
    }
    let mut statement = reading.prepare("PRAGMA foreign_key_check")?;
    for table in statement.query_map([], |row| row.get::<_, String>(0))? {
        report.add(format!("A row of the table {} points to nothing.", table?));
    }
    let store = SqliteStore::reading(&reading);
    report.receipts = reading.query_row("SELECT count(*) FROM receipt", [], |row| row.get(0))?;
    check_records(&store, now, &mut report)?;
    check_strays(&reading, &mut report)?;
    if let Some(trouble) = store.take_trouble() {
        report.add(format!("While looking, {trouble}."));
    }
    Ok(report)
}

fn check_records(store: &SqliteStore<'_>, now: Timestamp, report: &mut Report) -> rusqlite::Result<()> {
    let mut links = stored_links(store)?;
    let mut statement = store.connection().prepare("SELECT key, version, due FROM record")?;
    let mut rows = statement.query([])?;
    while let Some(row) = rows.next()? {
        report.records += 1;
        let Some(key) = key_from(row.get_ref(0)?.as_blob()?) else {
            report.add("A record has a name that is none.".to_owned());
            continue;
        };
        let Some(record) = store.get(key) else {
            drop(store.take_trouble());
            report.add(format!("{}.", capital(&Trouble::Unreadable(key).to_string())));
            continue;
        };
        if row.get::<_, u64>(1)? > store.version() {
            report.add(format!("The record {key} is of a version that has not been yet."));
        }
        if row.get::<_, Option<i64>>(2)? != record.due().map(|at| at.0) {
            report.add(format!("The record {key} falls due at another time than it says."));
        }
        if links.remove(&key).unwrap_or_default() != record.links().into_iter().collect() {
            report.add(format!("The record {key} is linked to other records than it says."));
        }
        check_audience(store, &record, now, report);
    }
    Ok(())
}

/// All links by what has them, in one pass: they are sorted by what they lead to.
fn stored_links(store: &SqliteStore<'_>) -> rusqlite::Result<HashMap<Key, BTreeSet<Key>>> {
    let mut links: HashMap<Key, BTreeSet<Key>> = HashMap::new();
    let mut statement = store.connection().prepare("SELECT owner, key FROM link")?;
    let mut rows = statement.query([])?;
    while let Some(row) = rows.next()? {
        match (key_from(row.get_ref(0)?.as_blob()?), key_from(row.get_ref(1)?.as_blob()?)) {
            (Some(owner), Some(key)) => drop(links.entry(key).or_default().insert(owner)),
            _ => store.set_aside(Trouble::Odd("link")),
        }
    }
    Ok(links)
}

fn check_audience(store: &SqliteStore<'_>, record: &Record, now: Timestamp, report: &mut Report) {
    let key = record.key();
    // Audiences only shrink as time passes, and the index follows when the clock's next command does: it lies
    // between what is so now and what was so before anything fell due.
    let (least, most) = (audience(store, record, now), audience(store, record, Timestamp(0)));
    let holders = store.holders(key);
    if !least.is_subset(&holders) || !holders.is_subset(&most) {
        report.add(format!("The record {key} is not indexed for those who may hold it."));
    }
}

fn check_strays(connection: &Connection, report: &mut Report) -> rusqlite::Result<()> {
    let strays = [
        ("posting", "SELECT count(*) FROM posting WHERE here = 1 AND key NOT IN (SELECT key FROM record)"),
        ("link", "SELECT count(*) FROM link WHERE key NOT IN (SELECT key FROM record)"),
        ("posting", "SELECT count(*) FROM posting, hub WHERE posting.version > hub.version"),
    ];
    for (table, sql) in strays {
        let count: u64 = connection.query_row(sql, [], |row| row.get(0))?;
        if count > 0 {
            report.add(format!("{count} rows of the table {table} belong to no record or to no version."));
        }
    }
    Ok(())
}

fn capital(sentence: &str) -> String {
    let mut letters = sentence.chars();
    letters.next().map_or_else(String::new, |first| first.to_uppercase().chain(letters).collect())
}
