//! Codes of asks: how somebody without an account comes back to what they asked for.
//!
//! A code follows from the hub's key and the ask's id, so it is the same each time and need not be kept; what is kept
//! is a keyed hash to find the ask by. That line is written when the code is first shown to anybody, which works as
//! well for asks that were written down on a phone without signal: nobody can know a code before.
//! Invariant: what only the asker is to see is not behind a code that anybody else was shown, so there are two.

use super::keys::{Keys, Purpose};
use super::letters;
use super::row;
use rusqlite::{Connection, OptionalExtension};
use shared::mine::ReadOut;
use shared::words::{AskId, PersonId, Timestamp};
use shared::world::World;

/// Who has seen a code besides whoever has it now.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Shown {
    /// Only the asker, when they asked.
    ToAsker,
    /// Somebody of the group, to read it out.
    ReadOut,
}

/// What a code opens.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Opens {
    /// The ask.
    pub ask: AskId,
    /// Whose it is.
    pub person: PersonId,
    /// Who has seen the code.
    pub shown: Shown,
}

impl Opens {
    /// Looks at as much of a world as the code shows.
    pub fn look<T>(self, world: &dyn World, now: Timestamp, look: impl FnOnce(&dyn World) -> T) -> T {
        match self.shown {
            Shown::ToAsker => look(world),
            Shown::ReadOut => look(&ReadOut::of(world, now)),
        }
    }

    /// The code that opened it, in groups of four.
    #[must_use]
    pub fn code(self, keys: &Keys) -> String {
        of(keys, self.ask, self.shown)
    }
}

/// A code of an ask, in groups of four.
#[must_use]
pub fn of(keys: &Keys, ask: AskId, shown: Shown) -> String {
    letters::grouped(&plain(keys, ask, shown))
}

/// Makes an ask findable by a code.
///
/// # Errors
/// When the store cannot be written.
pub fn keep(conn: &Connection, keys: &Keys, opens: Opens) -> rusqlite::Result<()> {
    let Opens { ask, person, shown } = opens;
    conn.prepare_cached("INSERT OR IGNORE INTO code (hash, ask, person, read_out) VALUES (?1, ?2, ?3, ?4)")?
        .execute((hash(keys, &plain(keys, ask, shown)), ask.0.bytes(), person.0.bytes(), shown == Shown::ReadOut))
        .map(drop)
}

/// What this code opens, however it was typed.
///
/// # Errors
/// When the store cannot be read.
pub fn find(conn: &Connection, keys: &Keys, typed: &str) -> rusqlite::Result<Option<Opens>> {
    let Some(code) = letters::read::<{ letters::ASK }>(typed) else { return Ok(None) };
    conn.prepare_cached("SELECT ask, person, read_out FROM code WHERE hash = ?1")?
        .query_row([hash(keys, &code)], |row| {
            let shown = if row.get("read_out")? { Shown::ReadOut } else { Shown::ToAsker };
            Ok(Opens { ask: row::id(row, "ask")?, person: row::id(row, "person")?, shown })
        })
        .optional()
}

fn plain(keys: &Keys, ask: AskId, shown: Shown) -> String {
    let purpose = match shown {
        Shown::ToAsker => Purpose::AskCode,
        Shown::ReadOut => Purpose::ReadOutCode,
    };
    letters::write::<{ letters::ASK }>(&keys.derive(purpose, &[ask.0.bytes()]))
}

fn hash(keys: &Keys, code: &str) -> [u8; 32] {
    keys.derive(Purpose::AskLookup, &[code.as_bytes()])
}
