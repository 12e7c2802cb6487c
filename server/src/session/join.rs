//! Joining: an invite, a name and a device's key become a person signed in on that device.
//!
//! Invariants: the same device with the same key and the same invite gets the same person and the same first token
//! as often as it asks, until it has renewed once, because the reply to a join gets lost like any other; a device whose
//! session has ended stays its person's, and only whoever holds its key can begin a new session on it; nobody's own link
//! signs in anybody else.
//! Not here: making them a member, which is a command like any other; the caller carries it out in the same
//! transaction.

use super::device::{self, Arrival, Device};
use super::invite;
use super::keys::{self, Keys, Purpose};
use super::letters;
use aws_lc_rs::signature::{ECDSA_P256_SHA256_FIXED, ParsedPublicKey};
use data_encoding::BASE64URL_NOPAD;
use rusqlite::Connection;
use shared::api::{Join, Secret};
use shared::people::Roles;
use shared::words::{EnvelopeId, Id, PersonId, Timestamp};

/// Somebody who may come in.
#[derive(Clone, Debug)]
pub struct Admitted {
    /// Their id.
    pub person: PersonId,
    /// What they may do.
    pub roles: Roles,
    /// The first refresh token of the session.
    pub refresh: Secret,
    /// The turn with which it begins.
    pub turn: u64,
    /// The envelope that welcomes them, the same each time; none for who is a member by their own link.
    pub welcome: Option<EnvelopeId>,
}

/// What became of a join.
#[derive(Clone, Debug)]
pub enum Joining {
    /// Welcome them.
    Admitted(Admitted),
    /// The invite is unknown, used up or too old.
    Over,
}

/// The public key of a device, if it is one.
#[must_use]
pub fn public_key(text: &str) -> Option<[u8; 65]> {
    let key: [u8; 65] = BASE64URL_NOPAD.decode(text.as_bytes()).ok()?.try_into().ok()?;
    // Parsing checks that it is a point of the curve.
    ParsedPublicKey::new(&ECDSA_P256_SHA256_FIXED, key).ok()?;
    Some(key)
}

/// Uses an invite for this device, or finds that it has done so.
///
/// # Errors
/// When the store cannot be read or written.
pub fn admit(
    conn: &Connection,
    keys: &Keys,
    (join, key): (&Join, &[u8; 65]),
    is_member: impl Fn(PersonId) -> bool,
    now: Timestamp,
) -> rusqlite::Result<Joining> {
    let Some(code) = letters::read::<{ letters::INVITE }>(&join.invite.0) else { return Ok(Joining::Over) };
    let Some(invite) = invite::find(conn, keys, &code)? else { return Ok(Joining::Over) };
    let device = device::find(conn, join.device)?;
    let parts: &[&[u8]] = &[code.as_bytes(), join.device.0.bytes(), key];
    let first = keys.derive(Purpose::FirstRefresh, parts);
    let refresh = Secret(BASE64URL_NOPAD.encode(&first));
    let current = keys::hash(&refresh.0);
    let (person, turn) = match (invite.used, device) {
        (None, None) if invite.is_open(now) && invite.signs.is_none_or(&is_member) => {
            let person = invite.signs.map_or_else(|| new_person(now), Ok)?;
            device::add(conn, &Arrival { id: join.device, person, key, label: &join.label, current }, now)?;
            invite::spend(conn, keys, &code, (person, join.device))?;
            (person, 0)
        }
        (None, Some(device))
            if invite.is_open(now)
                && invite.signs.is_none_or(|person| person == device.person)
                && device.key == *key
                && is_back(&device, join)
                && is_member(device.person) =>
        {
            let turn = device::begin_again(conn, &device, (current, &join.label), now)?;
            invite::spend(conn, keys, &code, (device.person, device.id))?;
            (device.person, turn)
        }
        (Some((person, by)), Some(device))
            if by == device.id && device.key == *key && device.current == current && !device.revoked =>
        {
            (person, device.turn)
        }
        _ => return Ok(Joining::Over),
    };
    let welcome = || EnvelopeId(fresh(Timestamp::default(), &keys.derive(Purpose::Welcome, &[person.0.bytes()])));
    let welcome = invite.signs.is_none().then(welcome);
    Ok(Joining::Admitted(Admitted { person, roles: invite.roles, refresh, turn, welcome }))
}

/// Whether it is this device that asks, and nobody signed it out.
fn is_back(device: &Device, join: &Join) -> bool {
    let said = Join::signed(join.device, &join.invite);
    !device.revoked && join.sign.as_ref().is_some_and(|sign| device.has_signed(&said, sign))
}

fn new_person(now: Timestamp) -> rusqlite::Result<PersonId> {
    Ok(PersonId(fresh(now, &keys::random()?)))
}

/// An id with these random bytes.
fn fresh(now: Timestamp, random: &[u8; 32]) -> Id {
    let mut ten = [0; 10];
    ten.copy_from_slice(&random[..10]);
    Id::new(u64::try_from(now.0).unwrap_or_default().saturating_mul(1_000), ten)
}
