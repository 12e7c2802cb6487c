//! Renewing: a spent refresh token and a signature of the device's key become new tokens.
//!
//! Each token is used once and leads to the next, so one that was copied shows itself when it is used again (OAuth
//! 2.0 Security, RFC 9700, 4.14): the device is then signed out. But on a phone a lost reply is daily life. So the last
//! exchange may be repeated and leads to the same successor: for a minute in any case, and for as long as nobody has
//! been seen using what it led to, because then the reply cannot have arrived (a minute alone would sign out whoever
//! renews on the way into a tunnel). A token that has yet to come can only be the hub's own, from days that it lost when
//! its folder was put back from a backup: a whole group signed out and its phones emptied would be the price of a restore.
//! Invariant: without the device's signature nothing is changed, so knowing somebody's device id is of no use for signing
//! them out.

use super::device::{self, Device};
use super::keys::{self, Keys, Purpose};
use data_encoding::BASE64URL_NOPAD;
use rusqlite::Connection;
use shared::api::{Renew, Secret};
use shared::words::{PersonId, Timestamp};

/// How long the last exchange may be repeated whatever happened since, in seconds.
pub const REPEAT_SECONDS: i64 = 60;
/// How long a device may stay away, in seconds.
pub const IDLE_SECONDS: i64 = 30 * 24 * 3600;
/// How long a device stays signed in at most, in seconds.
pub const TOTAL_SECONDS: i64 = 90 * 24 * 3600;

/// How many turns a backup may lie behind: a month of a phone that is open day and night. Each takes a few microseconds.
const AHEAD_MAX: u64 = 30 * 24 * 6;

/// What became of a renewal.
#[derive(Clone, Debug)]
pub enum Renewed {
    /// New tokens, for whom, after how many turns.
    Turned(PersonId, Secret, u64),
    /// Not this device, a wrong signature, or too long ago: sign in anew.
    Refused,
    /// The device was signed out, or is now.
    Revoked,
}

/// Renews a session. Commits nothing by itself.
///
/// # Errors
/// When the store cannot be read or written.
pub fn renew(conn: &Connection, keys: &Keys, asked: &Renew, now: Timestamp) -> rusqlite::Result<Renewed> {
    let Some(device) = device::find(conn, asked.device)? else { return Ok(Renewed::Refused) };
    if !device.has_signed(&Renew::signed(asked.device, &asked.refresh, asked.at), &asked.sign) {
        return Ok(Renewed::Refused);
    }
    if device.revoked {
        return Ok(Renewed::Revoked);
    }
    if now.since(device.turned) >= IDLE_SECONDS || now.since(device.since) >= TOTAL_SECONDS {
        return Ok(Renewed::Refused);
    }
    let shown = keys::hash(&asked.refresh.0);
    let token = |turn: u64| token(keys, &device, turn);
    let is_ahead = |turn: &u64| keys::hash(&token(*turn).0) == shown;
    let spends = if shown == device.current {
        device.turn
    } else if device.spent == Some(shown) && may_repeat(&device, now) {
        return Ok(Renewed::Turned(device.person, token(device.turn), device.turn));
    } else if let Some(lost) = (device.turn..=device.turn + AHEAD_MAX).find(is_ahead) {
        lost
    } else {
        device::revoke(conn, device.id, now)?;
        return Ok(Renewed::Revoked);
    };
    let next = spends + 1;
    turn(conn, &device, (next, shown, keys::hash(&token(next).0)), now)?;
    Ok(Renewed::Turned(device.person, token(next), next))
}

/// The token that a device has after so many turns; from the first one on, each is known to the hub alone beforehand.
fn token(keys: &Keys, device: &Device, turn: u64) -> Secret {
    let parts: &[&[u8]] = &[device.id.0.bytes(), &device.key, &turn.to_be_bytes()];
    Secret(BASE64URL_NOPAD.encode(&keys.derive(Purpose::NextRefresh, parts)))
}

fn may_repeat(device: &Device, now: Timestamp) -> bool {
    now.since(device.turned) <= REPEAT_SECONDS || device.heard < device.turn
}

fn turn(
    conn: &Connection,
    device: &Device,
    (turn, spent, current): (u64, [u8; 32], [u8; 32]),
    now: Timestamp,
) -> rusqlite::Result<()> {
    let turn = i64::try_from(turn).unwrap_or(i64::MAX);
    conn.execute(
        "UPDATE device SET turn = ?2, turned = ?3, seen = max(seen, ?3), spent = ?4, current = ?5 WHERE id = ?1",
        (device.id.0.bytes(), turn, now.0, spent, current),
    )
    .map(drop)
}
