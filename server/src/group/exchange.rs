//! What a phone sends, from bytes to receipts.
//!
//! Each envelope is read by itself, so that one this hub does not know takes no other with it; the member is looked
//! up in the store for each, so that a role taken away is gone at once, and so is the device, in the same transaction.
//! Not here: the reply, which is read after the commit, so that the writer does nothing but write.

use super::{By, Desk, GroupError};
use crate::session::device;
use crate::session::standing::active;
use shared::command::Actor;
use shared::sync::envelope::Head;
use shared::sync::exchange::RawRequest;
use shared::sync::{Cursor, Envelope, Receipt};
use shared::words::EnvelopeId;
use shared::words::limits::{ENVELOPES_MAX, EXCHANGE_BYTES_MAX, JSON_DEPTH_MAX};

/// Envelopes in one exchange of which it is noted what they changed in records: what somebody taps in a day. More than
/// that travels compressed anyway, and noting it costs a twentieth of the writer's time.
const PATCHED_MAX: usize = 50;

/// A request as it was read.
pub(super) struct Asked {
    pub(super) cursor: Option<Cursor>,
    pub(super) prove: bool,
    pub(super) mended: bool,
    pub(super) whole: bool,
    /// What was understood, or the id of what was not.
    pub(super) envelopes: Vec<Result<Envelope, EnvelopeId>>,
}

impl Asked {
    pub(super) fn read(body: &[u8]) -> Result<Self, GroupError> {
        if body.len() > EXCHANGE_BYTES_MAX {
            return Err(GroupError::TooLarge);
        }
        if !is_flat_object(body, JSON_DEPTH_MAX) {
            return Err(GroupError::Malformed);
        }
        let raw: RawRequest<'_> = serde_json::from_slice(body).map_err(|_| GroupError::Malformed)?;
        if raw.envelopes.len() > ENVELOPES_MAX {
            return Err(GroupError::TooLarge);
        }
        let envelopes = raw.envelopes.iter().map(|one| read_envelope(one.get())).collect::<Result<_, _>>()?;
        Ok(Self { cursor: raw.cursor, prove: raw.prove, mended: raw.mended, whole: raw.whole, envelopes })
    }
}

fn read_envelope(json: &str) -> Result<Result<Envelope, EnvelopeId>, GroupError> {
    serde_json::from_str(json).map(Ok).or_else(|_| {
        // Without an id nobody could be told what became of it.
        serde_json::from_str(json).map(|head: Head| Err(head.id)).map_err(|_| GroupError::Malformed)
    })
}

/// Whether this is an object in which brackets nest no deeper than `max`. Looks at bytes only, before anything is built from
/// them. A list would be read as an object as well, field by field in their order: nobody has said what that order is.
pub(crate) fn is_flat_object(json: &[u8], max: usize) -> bool {
    if json.trim_ascii_start().first() != Some(&b'{') {
        return false;
    }
    let (mut depth, mut deepest, mut in_text, mut escaped) = (0_usize, 0, false, false);
    // Without branches, which a processor would guess wrong at every other quote.
    for byte in json {
        let escapes = in_text & !escaped & (*byte == b'\\');
        in_text ^= !escaped & (*byte == b'"');
        escaped = escapes;
        let opens = !in_text & matches!(byte, b'[' | b'{');
        let closes = !in_text & matches!(byte, b']' | b'}');
        depth = (depth + usize::from(opens)).saturating_sub(usize::from(closes));
        deepest = deepest.max(depth);
    }
    deepest <= max
}

/// Decides the envelopes in their order, on the writer's desk. When their author leaves on the way, the rest stays
/// undecided and the reply will say that they have left.
pub(super) fn decide(
    desk: &mut Desk<'_>,
    by: By,
    envelopes: &[Result<Envelope, EnvelopeId>],
) -> Result<Vec<Receipt>, GroupError> {
    let (_, new) = by.check(desk.connection(), &*desk)?;
    if let Some(pass) = new {
        device::hear(desk.connection(), pass, desk.now())?;
    }
    if let By::Pass(pass) = by {
        desk.by.insert(pass.device);
    }
    desk.store.set_bulk(envelopes.len() > PATCHED_MAX);
    let mut receipts = Vec::with_capacity(envelopes.len());
    for envelope in envelopes {
        let Some(member) = active(&*desk, by.person()) else { break };
        let actor = Actor::Member { person: by.person(), roles: member.roles };
        receipts.push(match envelope {
            Ok(envelope) => desk.accept(&actor, envelope),
            Err(id) => desk.not_understood(&actor, *id),
        });
    }
    desk.store.set_bulk(false);
    Ok(receipts)
}
