//! One exchange: everything that travels between a phone and the hub in one round trip.
//!
//! The body is JSON behind one media type with a version in it. [`Put`]s come first in a reply so that a part
//! that many phones share can be written once. Absence never means removal: what must be forgotten is named.

use crate::record::{Key, Record};
use crate::sync::{Envelope, Patch, Receipt};
use serde::{Deserialize, Serialize};
use serde_json::value::RawValue;

/// How far a phone has read. Opaque to the phone; it hands back what it was given.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Cursor(
    /// Which store this counts in: another after a restore, so that a cursor from a lost future is noticed.
    pub u32,
    /// Which tokens it was read with: others after a change of roles.
    pub u32,
    /// The version up to which everything has been read.
    pub u64,
);

/// What a phone sends.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Request {
    /// How far it has read; none for a fresh download.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub cursor: Option<Cursor>,
    /// Whether it wants a [`Reply::proof`] to compare with.
    #[serde(default, skip_serializing_if = "core::ops::Not::not")]
    pub prove: bool,
    /// Whether it starts afresh because a proof did not agree; the hub counts these.
    #[serde(default, skip_serializing_if = "core::ops::Not::not")]
    pub mended: bool,
    /// Whether it wants all of each record, because a [`Patch`] did not fit what it has.
    #[serde(default, skip_serializing_if = "core::ops::Not::not")]
    pub whole: bool,
    /// Its commands, oldest first.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub envelopes: Vec<Envelope>,
}

/// A [`Request`] as the hub reads it: each envelope by itself, so that one that cannot be read does not take
/// the others with it.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RawRequest<'a> {
    /// See [`Request::cursor`].
    #[serde(default)]
    pub cursor: Option<Cursor>,
    /// See [`Request::prove`].
    #[serde(default)]
    pub prove: bool,
    /// See [`Request::mended`].
    #[serde(default)]
    pub mended: bool,
    /// See [`Request::whole`].
    #[serde(default)]
    pub whole: bool,
    /// See [`Request::envelopes`].
    #[serde(default, borrow)]
    pub envelopes: Vec<&'a RawValue>,
}

/// A record at the version of the group that last changed it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Put<R = Record>(
    /// The version.
    pub u64,
    /// The record.
    pub R,
);

/// What the hub answers. `R` is [`Record`] on the phone, and stored JSON on the hub, which need not read it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Reply<R = Record> {
    /// Records that changed, or that this person may now see, in the order of versions.
    #[serde(default = "Vec::new")]
    pub puts: Vec<Put<R>>,
    /// What changed in records that it has.
    #[serde(default = "Vec::new", skip_serializing_if = "Vec::is_empty")]
    pub patches: Vec<Patch>,
    /// Records to forget.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub drops: Vec<Key>,
    /// What became of the envelopes, in their order.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub receipts: Vec<Receipt>,
    /// Whether the puts are everything, and what the phone held before is to be forgotten.
    #[serde(default, skip_serializing_if = "core::ops::Not::not")]
    pub fresh: bool,
    /// Whether there is more to read at once.
    #[serde(default, skip_serializing_if = "core::ops::Not::not")]
    pub more: bool,
    /// What the phone should hold now, summed up ([`crate::sync::replica::proof_of`]); only when it asked.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub proof: Option<u64>,
    /// How far it has read now.
    pub cursor: Cursor,
}
