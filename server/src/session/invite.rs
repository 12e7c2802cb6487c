//! Invites: a link that lets one person in, once, within seven days; and one's own link, which signs the same person in
//! on another device, once, within a quarter of an hour.
//!
//! Invariants: an invite that is unknown, used up or too old looks the same to whoever tries it; a person has one own link
//! at most, and it is over when one of their devices is signed out. Not here: who may make one; the hub at its first
//! start, whoever runs it, organisers, and for themselves everybody.

use super::keys::{self, Keys, Purpose};
use super::letters;
use super::row;
use rusqlite::{Connection, OptionalExtension, Row};
use shared::people::Roles;
use shared::words::{DeviceId, PersonId, Timestamp};

/// How long an invite can be used, in seconds: a week, so that a link on paper still works on Sunday.
pub const LIFE_SECONDS: i64 = 7 * 24 * 3600;
/// How long one's own link can be used, in seconds: to fetch the other phone, and not to be found on a table later.
pub const OWN_LIFE_SECONDS: i64 = 15 * 60;
/// How long a used or old invite is kept, so that a device that joined may ask again, in seconds.
const KEPT_SECONDS: i64 = 30 * 24 * 3600;

/// Whose invite it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum From {
    /// The hub's, for the first organiser; when one of them is used, the others are over.
    Start,
    /// Somebody's who may invite.
    Somebody,
    /// Somebody's own: it signs them in on another device.
    Oneself(PersonId),
}

/// An invite that was just made. Its code is known to nobody else and not kept.
#[derive(Clone)]
pub struct New {
    /// The code, in groups of four.
    pub code: String,
    /// Until when it can be used.
    pub ends: Timestamp,
}

/// An invite as the store knows it.
#[derive(Clone, Debug)]
pub struct Invite {
    /// What it makes somebody.
    pub roles: Roles,
    /// Until when it can be used.
    pub ends: Timestamp,
    /// Whom it signs in on another device; none when it makes a new member.
    pub signs: Option<PersonId>,
    /// Who used it, and where.
    pub used: Option<(PersonId, DeviceId)>,
}

impl Invite {
    fn read(row: &Row<'_>) -> rusqlite::Result<Self> {
        let roles: String = row.get("roles")?;
        let used = row::id_or_none(row, "person")?.zip(row::id_or_none(row, "device")?);
        Ok(Self {
            // Written by `make` below; anything else lets nobody do anything.
            roles: serde_json::from_str(&roles).unwrap_or_default(),
            ends: Timestamp(row.get("ends")?),
            signs: row::id_or_none(row, "signs")?,
            used,
        })
    }

    /// Whether somebody can still join with it.
    #[must_use]
    pub fn is_open(&self, now: Timestamp) -> bool {
        self.used.is_none() && now < self.ends
    }
}

/// Makes an invite and clears away those that are long over.
///
/// # Errors
/// When the store cannot be written, or the system gives no random bytes.
pub fn make(conn: &Connection, keys: &Keys, roles: &Roles, from: From, now: Timestamp) -> rusqlite::Result<New> {
    let code = letters::write::<{ letters::INVITE }>(&keys::random()?);
    let (signs, life) = match from {
        From::Start | From::Somebody => (None, LIFE_SECONDS),
        From::Oneself(person) => (Some(person), OWN_LIFE_SECONDS),
    };
    let ends = now.plus(life);
    conn.execute("DELETE FROM invite WHERE ends < ?1", [now.plus(-KEPT_SECONDS).0])?;
    if let Some(person) = signs {
        end_own(conn, person)?;
    }
    let roles = serde_json::to_string(roles).unwrap_or_default();
    conn.execute(
        "INSERT INTO invite (hash, roles, first, made, ends, signs) VALUES (?1, ?2, ?3, ?4, ?5, ?6)",
        (hash(keys, &code), roles, from == From::Start, now.0, ends.0, signs.map(|person| *person.0.bytes())),
    )?;
    Ok(New { code: letters::grouped(&code), ends })
}

/// The invite with this code, however it was typed, used or not.
///
/// # Errors
/// When the store cannot be read.
pub fn find(conn: &Connection, keys: &Keys, typed: &str) -> rusqlite::Result<Option<Invite>> {
    let Some(code) = letters::read::<{ letters::INVITE }>(typed) else { return Ok(None) };
    conn.prepare_cached("SELECT * FROM invite WHERE hash = ?1")?.query_row([hash(keys, &code)], Invite::read).optional()
}

/// Ends somebody's own link, if it was not used.
///
/// # Errors
/// When the store cannot be written.
pub(super) fn end_own(conn: &Connection, person: PersonId) -> rusqlite::Result<()> {
    conn.execute("DELETE FROM invite WHERE signs = ?1 AND person IS NULL", [person.0.bytes()]).map(drop)
}

/// Uses an invite up.
pub(super) fn spend(
    conn: &Connection,
    keys: &Keys,
    code: &str,
    (person, device): (PersonId, DeviceId),
) -> rusqlite::Result<()> {
    conn.execute(
        "UPDATE invite SET person = ?2, device = ?3 WHERE hash = ?1",
        (hash(keys, code), person.0.bytes(), device.0.bytes()),
    )?;
    // The group has its organiser: what was printed at other starts must not make another one.
    let first = "SELECT 1 FROM invite WHERE hash = ?1 AND first = 1";
    conn.execute(
        &format!("DELETE FROM invite WHERE first = 1 AND person IS NULL AND EXISTS ({first})"),
        [hash(keys, code)],
    )
    .map(drop)
}

fn hash(keys: &Keys, code: &str) -> [u8; 32] {
    keys.derive(Purpose::Invite, &[code.as_bytes()])
}
