//! Codes of asks: how somebody without an account comes back to what they asked for.
//!
//! A code follows from the hub's key and the ask's id, so it is the same each time and need not be kept; what is kept
//! is a keyed hash to find the ask by. That line is written when the code is first shown to anybody, which works as
//! well for asks that were written down on a phone without signal: nobody can know a code before.

use super::keys::{Keys, Purpose};
use super::letters;
use super::row;
use rusqlite::{Connection, OptionalExtension};
use shared::words::{AskId, PersonId};

/// The code of an ask, in groups of four.
#[must_use]
pub fn of(keys: &Keys, ask: AskId) -> String {
    letters::grouped(&plain(keys, ask))
}

/// Makes an ask findable by its code.
///
/// # Errors
/// When the store cannot be written.
pub fn keep(conn: &Connection, keys: &Keys, ask: AskId, person: PersonId) -> rusqlite::Result<()> {
    conn.prepare_cached("INSERT OR IGNORE INTO code (hash, ask, person) VALUES (?1, ?2, ?3)")?
        .execute((hash(keys, &plain(keys, ask)), ask.0.bytes(), person.0.bytes()))
        .map(drop)
}

/// The ask with this code, however it was typed, and whose it is.
///
/// # Errors
/// When the store cannot be read.
pub fn find(conn: &Connection, keys: &Keys, typed: &str) -> rusqlite::Result<Option<(AskId, PersonId)>> {
    let Some(code) = letters::read::<{ letters::ASK }>(typed) else { return Ok(None) };
    conn.prepare_cached("SELECT ask, person FROM code WHERE hash = ?1")?
        .query_row([hash(keys, &code)], |row| Ok((row::id(row, "ask")?, row::id(row, "person")?)))
        .optional()
}

fn plain(keys: &Keys, ask: AskId) -> String {
    letters::write::<{ letters::ASK }>(&keys.derive(Purpose::AskCode, &[ask.0.bytes()]))
}

fn hash(keys: &Keys, code: &str) -> [u8; 32] {
    keys.derive(Purpose::AskLookup, &[code.as_bytes()])
}
