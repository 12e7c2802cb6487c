//! Writing what a phone is told: the reply to an exchange, and a frame of the live feed.
//!
//! Read by a reader after the commit, so that it includes its own effects. What changed lately goes as a patch to whoever
//! has what was there before; other stored JSON is copied as it stands; a long reply is put together from pieces that
//! other phones were sent before (`pieces`), and only what is missing is read.

use super::exchange::Asked;
use super::pieces::{self, Piece, Pieces};
use super::{By, GroupError, Reader, pack};
use crate::session::access::Pass;
use crate::store::SqliteStore;
use bytes::Bytes;
use shared::access::{Token, tokens};
use shared::record::Key;
use shared::sync::hub::{News, Store as _, cursor_of, news};
use shared::sync::replica::proof_of;
use shared::sync::{Cursor, Patch, Receipt, line};
use shared::words::Timestamp;
use shared::words::limits::PUTS_MAX;
use std::sync::Arc;

/// Records in one frame of the live feed: what a few taps change.
const FRAME_RECORDS_MAX: usize = 40;
/// Bytes in one frame: a larger change is announced, and each phone reads it compressed.
const FRAME_BYTES_MAX: usize = 4 * 1024;
/// Below this the headers outweigh the gain of packing.
const WORTH_PACKING_BYTES: usize = 1_000;

/// How a phone takes its reply.
#[derive(Clone, Debug)]
pub(super) enum Form {
    /// As it is.
    Plain,
    /// The same for a phone on a line, whose app is of this year.
    Line,
    /// Packed with brotli where that is worth it, with pieces that other phones were sent.
    Brotli(Arc<Pieces>),
}

/// A reply as bytes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Answer {
    /// JSON, packed with brotli or not.
    pub body: Bytes,
    /// Whether it is packed.
    pub is_packed: bool,
    /// The version up to which it tells everything.
    pub upto: u64,
}

/// What follows the puts in a reply (`shared::sync::Reply`).
#[derive(Default, serde::Serialize)]
struct Rest {
    #[serde(skip_serializing_if = "Vec::is_empty")]
    patches: Vec<Patch>,
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
    /// Only apps that know no line read it, and they take no reply without it.
    #[serde(skip_serializing_if = "Option::is_none")]
    now: Option<Timestamp>,
}

impl Rest {
    fn write(self, news: News, out: &mut Vec<u8>) -> Result<(), GroupError> {
        let News { patches, drops, fresh, more, cursor, puts: _ } = news;
        let rest = Self { patches, drops, fresh, more, cursor: Some(cursor), ..self };
        let rest = serde_json::to_vec(&rest).map_err(|error| GroupError::Storage(error.to_string().into()))?;
        out.extend_from_slice(b"],");
        out.extend_from_slice(rest.get(1..).unwrap_or_default());
        Ok(())
    }
}

/// Writes the reply to whoever asks, and says when their pass is one that was not seen before.
pub(super) fn reply(
    reader: &Reader<'_>,
    by: By,
    asked: &Asked,
    (receipts, now): (Vec<Receipt>, Timestamp),
    form: &Form,
) -> Result<(Answer, Option<Pass>), GroupError> {
    let (member, new) = by.check(reader.connection(), reader)?;
    let store = reader.store();
    let held = tokens(&member);
    let on_line = matches!(form, Form::Line);
    let changes_max = if on_line { line::ANSWER_CHANGES_MAX } else { PUTS_MAX };
    let mut news = news(store, &held, asked.cursor, changes_max);
    if news.more && on_line {
        return Err(GroupError::TooLong);
    }
    if !asked.whole && news.puts.len() < pieces::WORTH_IT {
        news = news.with_patches(store, &held, asked.cursor);
    }
    let (proves, fresh) = (asked.prove && !news.more, news.fresh);
    let now = (!on_line).then_some(now);
    let rest = |sent| {
        // Who has nothing yet will hold exactly what is sent.
        let proof = proves.then(|| if fresh { sent } else { store.proof(&held) });
        Rest { receipts, proof, now, ..Rest::default() }
    };
    let upto = news.cursor.2;
    let (body, is_packed) = match form {
        Form::Brotli(pieces) if news.puts.len() >= pieces::WORTH_IT => (in_pieces(store, news, rest, pieces)?, true),
        Form::Plain | Form::Line | Form::Brotli(_) => {
            let written = write(store, news, rest)?;
            match form {
                Form::Brotli(_) if written.len() > WORTH_PACKING_BYTES => {
                    (pack::whole(&written).map_err(storage)?, true)
                }
                _ => (written, false),
            }
        }
    };
    let answer = Answer { body: body.into(), is_packed, upto };
    Ok((answer, new))
}

/// Writes what the holders of some tokens have to learn since `from`, as a reply that fits all of them. `None` when it
/// is longer than a frame may be.
pub(super) fn frame(store: &SqliteStore<'_>, held: &[Token], from: u64) -> Option<line::News> {
    if from == 0 {
        // After version 0 the store leaves out what is gone, and somebody may hold it.
        return None;
    }
    let cursor = cursor_of(store, held, from);
    let since = Some(cursor);
    let news = news(store, held, since, FRAME_RECORDS_MAX);
    if news.more || news.fresh {
        return None;
    }
    let news = news.with_patches(store, held, since);
    let written = write(store, news, |_| Rest::default()).ok()?;
    (written.len() <= FRAME_BYTES_MAX)
        .then(|| core::str::from_utf8(&written).ok().map(|reply| line::News::new(reply, cursor)))?
}

/// Writes a reply in one go; `rest` is told what the records sent add to a proof.
fn write(store: &SqliteStore<'_>, news: News, rest: impl FnOnce(u64) -> Rest) -> Result<Vec<u8>, GroupError> {
    let mut out = Vec::with_capacity(256 + news.puts.len() * 300);
    out.extend_from_slice(pack::BEGINS);
    let proof = copy(store, &news.puts, &mut out);
    if out.last() == Some(&b',') {
        out.pop();
    }
    rest(proof).write(news, &mut out)?;
    Ok(out)
}

/// The same, packed, of pieces where others were sent the same records.
fn in_pieces(
    store: &SqliteStore<'_>,
    mut news: News,
    rest: impl FnOnce(u64) -> Rest,
    pieces: &Pieces,
) -> Result<Vec<u8>, GroupError> {
    // The last record goes with what is this phone's own, because no comma follows it.
    let (mut end, mut proof) = (Vec::new(), 0_u64);
    while end.is_empty()
        && let Some(last) = news.puts.pop()
    {
        proof = copy(store, &[last], &mut end);
    }
    end.pop();
    let mut packed = Vec::new();
    for run in pieces::runs(&news.puts) {
        let piece = pieces.get_or_make(pieces::name(run), || {
            let mut part = Vec::with_capacity(run.len() * 300);
            let proof = copy(store, run, &mut part);
            let piece = Piece { packed: pack::piece(&part).map_err(storage)?.into(), proof };
            // What a disk did not give is not kept for others.
            Ok((piece, (!store.is_in_trouble()).then(|| store.version())))
        })?;
        proof = proof.wrapping_add(piece.proof);
        packed.push(piece.packed);
    }
    rest(proof).write(news, &mut end)?;
    packed.push(pack::piece(&end).map_err(storage)?.into());
    Ok(pack::joined(packed.iter().map(|piece| &piece[..])))
}

/// Appends records as they stand, each with a comma behind it; what they add to a proof.
fn copy(store: &SqliteStore<'_>, puts: &[(u64, Key)], out: &mut Vec<u8>) -> u64 {
    puts.iter().fold(0, |proof, (_, key)| match store.copy_put(*key, out) {
        Some(version) => {
            out.push(b',');
            proof.wrapping_add(proof_of([(*key, version)]))
        }
        None => proof,
    })
}

fn storage(cause: std::io::Error) -> GroupError {
    GroupError::Storage(cause.to_string().into())
}
