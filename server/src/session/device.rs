//! Devices: where somebody is signed in.
//!
//! A device has a key pair of its own, made and kept on it; the hub knows the public half. Signing a device out
//! takes effect at its next request, and its feed ends at once. A device that was signed out stays in the table, so
//! that it can be told to empty itself whenever it comes back.

use super::access::Pass;
use super::{invite, row};
use aws_lc_rs::signature::{ECDSA_P256_SHA256_FIXED, UnparsedPublicKey};
use data_encoding::BASE64URL_NOPAD;
use rusqlite::{Connection, OptionalExtension, Row};
use shared::api;
use shared::words::limits::NAME_CHARS_MAX;
use shared::words::{DeviceId, Line, PersonId, Timestamp};

/// A device as the store knows it.
#[derive(Clone, Debug)]
pub struct Device {
    /// Which.
    pub id: DeviceId,
    /// Whose.
    pub person: PersonId,
    /// Its public key.
    pub key: [u8; 65],
    /// How often it has renewed.
    pub turn: u64,
    /// The latest turn whose access token has been used.
    pub heard: u64,
    /// Since when.
    pub since: Timestamp,
    /// When it last renewed.
    pub turned: Timestamp,
    /// The hash of the refresh token it has.
    pub current: [u8; 32],
    /// The hash of the one before.
    pub spent: Option<[u8; 32]>,
    /// Whether it was signed out.
    pub revoked: bool,
}

impl Device {
    fn read(row: &Row<'_>) -> rusqlite::Result<Self> {
        Ok(Self {
            id: row::id(row, "id")?,
            person: row::id(row, "person")?,
            key: row.get("key")?,
            turn: row::count(row, "turn")?,
            heard: row::count(row, "heard")?,
            since: Timestamp(row.get("since")?),
            turned: Timestamp(row.get("turned")?),
            current: row.get("current")?,
            spent: row.get("spent")?,
            revoked: row.get::<_, Option<i64>>("revoked")?.is_some(),
        })
    }
}

impl Device {
    /// Whether the key of this device signed these words: ECDSA P-256 with SHA-256, 64 bytes, base64url without padding.
    pub(super) fn has_signed(&self, said: &str, sign: &str) -> bool {
        let Ok(sign) = BASE64URL_NOPAD.decode(sign.as_bytes()) else { return false };
        UnparsedPublicKey::new(&ECDSA_P256_SHA256_FIXED, &self.key).verify(said.as_bytes(), &sign).is_ok()
    }
}

/// A device that joins.
pub(super) struct Arrival<'a> {
    pub(super) id: DeviceId,
    pub(super) person: PersonId,
    pub(super) key: &'a [u8; 65],
    pub(super) label: &'a Line<NAME_CHARS_MAX>,
    pub(super) current: [u8; 32],
}

/// The device with this id.
///
/// # Errors
/// When the store cannot be read; so for all functions here.
pub fn find(conn: &Connection, id: DeviceId) -> rusqlite::Result<Option<Device>> {
    conn.prepare_cached("SELECT * FROM device WHERE id = ?1")?.query_row([id.0.bytes()], Device::read).optional()
}

pub(super) fn add(conn: &Connection, device: &Arrival<'_>, now: Timestamp) -> rusqlite::Result<()> {
    conn.execute(
        "INSERT INTO device (id, person, key, label, since, seen, turn, heard, turned, current)
         VALUES (?1, ?2, ?3, ?4, ?5, ?5, 0, 0, ?5, ?6)",
        (device.id.0.bytes(), device.person.0.bytes(), device.key, device.label.as_str(), now.0, device.current),
    )
    .map(drop)
}

/// Begins a new session on a device that somebody was signed in on. Turns go on; the last token of the earlier session
/// counts as spent by this, so that a phone that did not get the reply can still ask for what follows. Returns the turn.
pub(super) fn begin_again(
    conn: &Connection,
    device: &Device,
    (current, label): ([u8; 32], &Line<NAME_CHARS_MAX>),
    now: Timestamp,
) -> rusqlite::Result<u64> {
    let turn = device.turn.saturating_add(1);
    conn.execute(
        "UPDATE device SET label = ?2, since = ?3, seen = max(seen, ?3), turned = ?3, turn = ?4, spent = current, current = ?5
         WHERE id = ?1",
        (device.id.0.bytes(), label.as_str(), now.0, i64::try_from(turn).unwrap_or(i64::MAX), current),
    )?;
    Ok(turn)
}

/// The devices that a person is signed in on, the one heard last first.
///
/// # Errors
/// See [`find`].
pub fn of_person(conn: &Connection, person: PersonId) -> rusqlite::Result<Vec<api::Device>> {
    let mut statement = conn.prepare_cached(
        "SELECT id, label, since, seen FROM device WHERE person = ?1 AND revoked IS NULL ORDER BY seen DESC, id",
    )?;
    let devices = statement.query_map([person.0.bytes()], |row| {
        Ok(api::Device {
            device: row::id(row, "id")?,
            label: row.get("label")?,
            since: Timestamp(row.get("since")?),
            seen: Timestamp(row.get("seen")?),
        })
    })?;
    devices.collect()
}

/// When the same person was last signed in on another device, where that was after this one and they still are.
///
/// # Errors
/// See [`find`].
pub fn elsewhere(conn: &Connection, id: DeviceId) -> rusqlite::Result<Option<Timestamp>> {
    let mut statement = conn.prepare_cached(
        "SELECT max(other.since) FROM device AS here JOIN device AS other USING (person)
         WHERE here.id = ?1 AND other.id <> ?1 AND other.since > here.since AND other.revoked IS NULL",
    )?;
    statement.query_row([id.0.bytes()], |row| Ok(row.get::<_, Option<i64>>(0)?.map(Timestamp)))
}

/// Signs a device out. A link that somebody made on it, whoever had it in their hands, is over as well.
///
/// # Errors
/// See [`find`].
pub fn revoke(conn: &Connection, id: DeviceId, now: Timestamp) -> rusqlite::Result<()> {
    if let Some(device) = find(conn, id)? {
        invite::end_own(conn, device.person)?;
    }
    conn.execute("UPDATE device SET revoked = ?2 WHERE id = ?1 AND revoked IS NULL", (id.0.bytes(), now.0)).map(drop)
}

/// Notes that an access token of this turn was used: the phone has the reply that brought it.
///
/// # Errors
/// See [`find`].
pub fn hear(conn: &Connection, pass: Pass, now: Timestamp) -> rusqlite::Result<()> {
    conn.execute(
        "UPDATE device SET heard = max(heard, ?2), seen = max(seen, ?3) WHERE id = ?1",
        (pass.device.0.bytes(), i64::try_from(pass.turn).unwrap_or(i64::MAX), now.0),
    )
    .map(drop)
}

/// Whether any of these people is signed in anywhere.
///
/// # Errors
/// See [`find`].
pub fn any_of(conn: &Connection, people: &[PersonId]) -> rusqlite::Result<bool> {
    let mut statement =
        conn.prepare_cached("SELECT EXISTS (SELECT 1 FROM device WHERE person = ?1 AND revoked IS NULL)")?;
    for person in people {
        if statement.query_row([person.0.bytes()], |row| row.get(0))? {
            return Ok(true);
        }
    }
    Ok(false)
}
