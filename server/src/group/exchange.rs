//! The sync route from bytes to bytes.
//!
//! Each envelope is read by itself, so that one this hub does not know takes no other with it; the member is looked
//! up in the store for each, so that a role taken away is gone at once. The reply is read after the commit, by a
//! reader: it then includes its own effects, and the writer does nothing but write. Stored JSON is copied into the
//! reply as it stands.

use super::{Desk, GroupError, Reader};
use crate::store::SqliteStore;
use shared::access::{Token, tokens};
use shared::command::Actor;
use shared::people::{Member, Standing};
use shared::record::Key;
use shared::sync::envelope::Head;
use shared::sync::exchange::RawRequest;
use shared::sync::hub::{News, cursor_of, news, news_of};
use shared::sync::{Cursor, Envelope, Receipt};
use shared::words::limits::{ENVELOPES_MAX, EXCHANGE_BYTES_MAX, JSON_DEPTH_MAX, PUTS_MAX};
use shared::words::{EnvelopeId, PersonId, Timestamp};
use shared::world::find;

/// Records in one frame of the live feed: what a few taps change.
const FRAME_RECORDS_MAX: usize = 40;
/// Bytes in one frame: a larger change is announced, and each phone reads it compressed.
const FRAME_BYTES_MAX: usize = 4 * 1024;

/// A request as it was read.
pub(super) struct Asked {
    pub(super) cursor: Option<Cursor>,
    pub(super) prove: bool,
    pub(super) mended: bool,
    /// What was understood, or the id of what was not.
    pub(super) envelopes: Vec<Result<Envelope, EnvelopeId>>,
}

impl Asked {
    pub(super) fn read(body: &[u8]) -> Result<Self, GroupError> {
        if body.len() > EXCHANGE_BYTES_MAX {
            return Err(GroupError::TooLarge);
        }
        // A list would be read as well, field by field in their order: nobody has said what that order is.
        let is_object = body.trim_ascii_start().first() == Some(&b'{');
        if !is_object || is_deeper(body, JSON_DEPTH_MAX) {
            return Err(GroupError::Malformed);
        }
        let raw: RawRequest<'_> = serde_json::from_slice(body).map_err(|_| GroupError::Malformed)?;
        if raw.envelopes.len() > ENVELOPES_MAX {
            return Err(GroupError::TooLarge);
        }
        let envelopes = raw.envelopes.iter().map(|one| read_envelope(one.get())).collect::<Result<_, _>>()?;
        Ok(Self { cursor: raw.cursor, prove: raw.prove, mended: raw.mended, envelopes })
    }
}

fn read_envelope(json: &str) -> Result<Result<Envelope, EnvelopeId>, GroupError> {
    serde_json::from_str(json).map(Ok).or_else(|_| {
        // Without an id nobody could be told what became of it.
        serde_json::from_str(json).map(|head: Head| Err(head.id)).map_err(|_| GroupError::Malformed)
    })
}

/// Whether brackets nest deeper than `max`. Looks at bytes only, before anything is built from them.
pub(crate) fn is_deeper(json: &[u8], max: usize) -> bool {
    let (mut depth, mut in_text, mut escaped) = (0_usize, false, false);
    for byte in json {
        match byte {
            _ if escaped => escaped = false,
            b'\\' if in_text => escaped = true,
            b'"' => in_text = !in_text,
            b'[' | b'{' if !in_text => depth += 1,
            b']' | b'}' if !in_text => depth = depth.saturating_sub(1),
            _ => {}
        }
        if depth > max {
            return true;
        }
    }
    false
}

/// Decides the envelopes in their order, on the writer's desk. When their author leaves on the way, the rest stays
/// undecided and the reply will say that they have left.
pub(super) fn decide(
    desk: &mut Desk<'_>,
    author: PersonId,
    envelopes: &[Result<Envelope, EnvelopeId>],
) -> Vec<Receipt> {
    let mut receipts = Vec::with_capacity(envelopes.len());
    for envelope in envelopes {
        let Some(member) = active(&*desk, author) else { break };
        let actor = Actor::Member { person: author, roles: member.roles };
        receipts.push(match envelope {
            Ok(envelope) => desk.accept(&actor, envelope),
            Err(id) => desk.not_understood(&actor, *id),
        });
    }
    receipts
}

/// The member, if they are one at this moment.
pub(super) fn active(world: &dyn shared::world::World, person: PersonId) -> Option<Member> {
    find::<Member>(world, person).ok().filter(|member| member.standing == Standing::Active)
}

/// What follows the puts in a reply (`shared::sync::Reply`).
#[derive(Default, serde::Serialize)]
struct Rest {
    #[serde(skip_serializing_if = "Vec::is_empty")]
    drops: Vec<Key>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    receipts: Vec<Receipt>,
    #[serde(skip_serializing_if = "core::ops::Not::not")]
    fresh: bool,
    #[serde(skip_serializing_if = "core::ops::Not::not")]
    more: bool,
    #[serde(skip_serializing_if = "Option::is_none")]
    proof: Option<u64>,
    cursor: Option<Cursor>,
    now: Timestamp,
}

/// Writes the reply to `person`.
pub(super) fn reply(
    reader: &Reader<'_>,
    person: PersonId,
    asked: &Asked,
    (receipts, now): (Vec<Receipt>, Timestamp),
) -> Result<Vec<u8>, GroupError> {
    let member = active(reader, person).ok_or(GroupError::Left)?;
    let store = reader.store();
    let news = news(store, &member, asked.cursor, PUTS_MAX);
    let proof = (asked.prove && !news.more).then(|| store.proof(&tokens(&member)));
    write(store, news, Rest { receipts, proof, now, ..Rest::default() })
}

/// Writes what the holders of some tokens have to learn since `from`, as a reply that fits all of them. `None` when it
/// is longer than a frame may be.
pub(super) fn frame(store: &SqliteStore<'_>, held: &[Token], from: u64, now: Timestamp) -> Option<Vec<u8>> {
    if from == 0 {
        // After version 0 the store leaves out what is gone, and somebody may hold it.
        return None;
    }
    let news = news_of(store, held, Some(cursor_of(store, held, from)), FRAME_RECORDS_MAX);
    if news.more || news.fresh {
        return None;
    }
    let written = write(store, news, Rest { now, ..Rest::default() }).ok()?;
    (written.len() <= FRAME_BYTES_MAX).then_some(written)
}

fn write(store: &SqliteStore<'_>, news: News, rest: Rest) -> Result<Vec<u8>, GroupError> {
    let mut out = Vec::with_capacity(256 + news.puts.len() * 300);
    out.extend_from_slice(b"{\"puts\":[");
    for key in &news.puts {
        if store.copy_put(*key, &mut out) {
            out.push(b',');
        }
    }
    if out.last() == Some(&b',') {
        out.pop();
    }
    out.extend_from_slice(b"],");
    let rest = Rest { drops: news.drops, fresh: news.fresh, more: news.more, cursor: Some(news.cursor), ..rest };
    let rest = serde_json::to_vec(&rest).map_err(|error| GroupError::Storage(error.to_string().into()))?;
    out.extend_from_slice(rest.get(1..).unwrap_or_default());
    Ok(out)
}
