//! What a phone and the hub say to each other besides the exchange itself: joining, sessions, invites, codes.
//!
//! All under `/api/v1/`, JSON both ways, unknown fields refused on the way in. An error is `problem+json`
//! (RFC 9457) with a [`Code`] that stays the same for ever; the app chooses the sentence. Secrets (invites,
//! refresh tokens) travel in bodies, never in addresses of the API, and print as nothing.

use crate::people::Roles;
use crate::words::limits::NAME_CHARS_MAX;
use crate::words::{DeviceId, Line, PersonId, Timestamp};
use core::fmt;
use serde::{Deserialize, Serialize};

/// A text that must not be printed anywhere.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Secret(pub String);

impl fmt::Debug for Secret {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("<secret>")
    }
}

/// `POST /api/v1/invite`: what is this invite to?
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct LookAtInvite {
    /// The invite's code.
    pub invite: Secret,
}

/// What an invite is to.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct InviteShown {
    /// The group's name.
    pub group: String,
    /// What one would be able to do.
    pub roles: Roles,
    /// Whom it signs in, where it is somebody's own link to another device of theirs.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub name: Option<Line<NAME_CHARS_MAX>>,
}

/// `POST /api/v1/join`: sign in on this device with an invite. Sent again by the same device and key with the
/// same invite it signs in the same person again, because a lost reply is the normal case. A device whose session has
/// ended signs its person in again with any invite, when it proves by its key that it is that device.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Join {
    /// The invite's code.
    pub invite: Secret,
    /// What the others are to call me.
    pub name: Line<NAME_CHARS_MAX>,
    /// This device, made by itself.
    pub device: DeviceId,
    /// What to call this device in a list ("Firefox on Android").
    pub label: Line<NAME_CHARS_MAX>,
    /// The device's public key: P-256, uncompressed point (65 bytes), base64url without padding.
    pub key: String,
    /// From a device that somebody was signed in on: ECDSA P-256 with SHA-256 over [`Join::signed`], 64 bytes (r and s),
    /// base64url without padding.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub sign: Option<String>,
}

impl Join {
    /// The bytes that a device signs to be signed in again with this invite. It is good for one time, and so are they.
    #[must_use]
    pub fn signed(device: DeviceId, invite: &Secret) -> String {
        format!("kith join 1\n{device}\n{}", invite.0)
    }
}

/// A person signed in on a device.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Joined {
    /// Who.
    pub person: PersonId,
    /// The group's name.
    pub group: String,
    /// The first tokens.
    pub session: Session,
}

/// `POST /api/v1/session`: new tokens for spent ones. The same device may repeat the last exchange for a minute, and
/// for longer while nobody was seen using what it led to (then the reply was lost), and gets the same successor;
/// anything older revokes the device.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Renew {
    /// Which device.
    pub device: DeviceId,
    /// The refresh token it was given last.
    pub refresh: Secret,
    /// The device's clock, so that a signature is of one moment. Not compared with the hub's.
    pub at: Timestamp,
    /// ECDSA P-256 with SHA-256 over [`Renew::signed`], 64 bytes (r and s), base64url without padding.
    pub sign: String,
}

impl Renew {
    /// The bytes that a device signs to renew.
    #[must_use]
    pub fn signed(device: DeviceId, refresh: &Secret, at: Timestamp) -> String {
        format!("kith session 1\n{device}\n{}\n{}", refresh.0, at.0)
    }
}

/// Tokens of a device.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Session {
    /// For `Authorization: Bearer`, ten minutes.
    pub access: Secret,
    /// When the access token ends, by the hub's clock.
    pub ends: Timestamp,
    /// For the next [`Renew`].
    pub refresh: Secret,
    /// The hub's clock.
    pub now: Timestamp,
    /// When somebody last signed in as the same person on another device, where that was after this one was.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub elsewhere: Option<Timestamp>,
}

/// `POST /api/v1/invites` (organisers): invite somebody.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Invite {
    /// What they are to be able to do.
    pub roles: Roles,
}

/// An invite that was made, to be shown once.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Invited {
    /// The link to pass on.
    pub link: Secret,
    /// Until when it can be used.
    pub ends: Timestamp,
    /// The link as a picture.
    pub qr: Qr,
}

/// A QR code as data: the `d` of one SVG path in a square of `size` units, quiet zone included.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Qr {
    /// Units a side.
    pub size: u32,
    /// The dark squares.
    pub path: Secret,
}

/// `GET /api/v1/asks/{ask}/code` (organisers, who wrote it down, the asker): the code to read out.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct AskCode {
    /// The short code, in groups of four.
    pub code: Secret,
    /// The private link.
    pub link: Secret,
}

/// One of the devices one is signed in on; `GET /api/v1/devices`. `POST /api/v1/devices` makes one's own link
/// ([`Invited`]), with which one joins as oneself on another. `DELETE /api/v1/devices/{device}` signs it out
/// and empties it at its next contact.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Device {
    /// Which device.
    pub device: DeviceId,
    /// What it is called.
    pub label: String,
    /// Since when.
    pub since: Timestamp,
    /// When it was last heard.
    pub seen: Timestamp,
}

/// An error answer.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Problem {
    /// The stable code.
    pub code: Code,
    /// A sentence in English, for whoever reads the answer by hand.
    pub title: String,
    /// The HTTP status.
    pub status: u16,
}

/// What went wrong, for ever the same word for the same thing.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Code {
    /// Not JSON, not UTF-8, nested too deep, a wrong type or an unknown field (400).
    Malformed,
    /// The media type is not JSON, or the body is compressed (415).
    MediaType,
    /// The body is over the limit (413).
    TooLarge,
    /// No token, or one that is forged, expired or not for this (401). Renew and try again.
    SignIn,
    /// This device was signed out by its person or an organiser (401). It empties itself.
    Revoked,
    /// The person has left the group (403). The device empties itself.
    Left,
    /// Signed in, but not allowed (403).
    NotAllowed,
    /// There is no such thing, or not for this person (404).
    NotFound,
    /// The address exists, the method does not (405).
    Method,
    /// The invite is not known, used up or too old (410).
    InviteOver,
    /// Too often; see `Retry-After` (429).
    TooOften,
    /// The hub cannot store anything at present (507).
    Full,
    /// The hub is busy or stopping; see `Retry-After` (503).
    Busy,
    /// Something is wrong on the hub (500).
    Broken,
}
