//! Who is signed in, and on which device: invites, devices, refresh and access tokens, and the codes of asks.
//!
//! For a person: open an invite once and this device stays signed in; take it away and it is out at the next
//! request. Invariants: every secret is stored as a hash, keyed where it is short enough to guess; what a member may
//! do is read from the store at each request and never stands in a token; a lost reply never signs anybody out.
//! Functions here take a connection inside a transaction of the caller's, and the time as an argument.
//! Not here: HTTP, and the members themselves, who are records like any other.

pub mod letters;

pub mod files;
pub mod keys;

pub mod access;
pub mod code;
pub mod device;
pub mod invite;
pub mod join;
pub mod passes;
pub mod renew;
pub mod standing;

mod row;

use rusqlite::Connection;
use shared::words::PersonId;

/// Forgets what stands here about somebody: the codes of their asks, their own link, and what their devices are called.
/// The devices stay, nameless, so that each is told to empty itself whenever it comes back.
///
/// # Errors
/// When the store cannot be written.
pub fn forget(conn: &Connection, person: PersonId) -> rusqlite::Result<()> {
    conn.execute("DELETE FROM code WHERE person = ?1", [person.0.bytes()])?;
    conn.execute("DELETE FROM invite WHERE signs = ?1", [person.0.bytes()])?;
    conn.execute("UPDATE device SET label = '' WHERE person = ?1", [person.0.bytes()]).map(drop)
}
