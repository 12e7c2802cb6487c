//! Shorthand: what a phone and its hub say to each other again and again, in a byte.
//!
//! Small messages are names of fields, ids and versions, for the most part. A list of phrases has what comes often, with holes for
//! what differs; a phrase is written as a byte or two that no JSON has, and each of its holes in as few bytes as it needs.
//! What both ends have heard already ([`Said`]) is named and not said again, and of an id whose record the reader has, only as
//! much is said as tells it from others. Invariant: what is written is read back letter by letter, whatever it is, or not
//! at all. Not here: what is said (`line`).

mod phrases;
mod said;

pub use said::{Holds, Said, Start};

use super::patch::sum_of;
use crate::record::Kind;
use crate::words::Id;
use phrases::PHRASES;

/// How phrases and what is in their holes are written. Whoever changes that takes the next number.
const WRITING: u8 = 2;
/// Phrases that are one byte; the others are [`MORE`] and one more.
const SINGLE: usize = 28;
/// The byte of the first phrase. Bytes below 0x20 are in no JSON.
const FIRST: u8 = 0x01;
/// Before the second byte of a phrase.
const MORE: u8 = 0x1e;
/// Before a byte that stands for itself although it looks like a phrase.
const ITSELF: u8 = 0x1f;
/// Which list this is, and how it is written: two ends write in shorthand when theirs are the same.
#[must_use]
pub fn name() -> u32 {
    sum_of([WRITING].into_iter().chain(PHRASES.iter().flat_map(|phrase| phrase.bytes().chain([0]))))
}

/// Writes a text in shorthand.
#[must_use]
pub fn shorten(text: &str, said: &mut Said) -> Vec<u8> {
    let mut out = Vec::with_capacity(text.len() / 2);
    let mut rest = text.as_bytes();
    while let Some((first, after)) = rest.split_first() {
        // The longest wins; of those that are as long, the first.
        let near = PHRASES.iter().enumerate().filter(|(_, phrase)| may_begin(phrase, *first));
        let fitting = near.filter_map(|(place, phrase)| Some((length(phrase, rest, said)?, place, phrase)));
        match fitting.max_by_key(|(length, place, _)| (*length, core::cmp::Reverse(*place))) {
            Some((length, place, phrase)) => {
                out.extend(code(place));
                fill(phrase, rest, said, &mut out);
                rest = rest.get(length..).unwrap_or_default();
            }
            None => {
                if *first < b' ' {
                    out.push(ITSELF);
                }
                out.push(*first);
                rest = after;
            }
        }
    }
    out
}

/// Reads what [`shorten`] wrote; none when it is no such thing, longer than `max` bytes, or about a record that its reader
/// does not have.
#[must_use]
pub fn expand(short: &[u8], said: &mut Said, max: usize, holds: &Holds<'_>) -> Option<String> {
    let mut out = Vec::with_capacity(short.len() * 4);
    let mut rest = short;
    while let Some(byte) = take(&mut rest) {
        let place = match byte {
            ITSELF => Err(take(&mut rest)?),
            MORE => Ok(SINGLE + usize::from(take(&mut rest)?)),
            ..b' ' => Ok(usize::from(byte.checked_sub(FIRST)?)),
            _ => Err(byte),
        };
        match place {
            Ok(place) => write(PHRASES.get(place)?, &mut rest, (said, holds), &mut out)?,
            Err(letter) => out.push(letter),
        }
        if out.len() > max {
            return None;
        }
    }
    String::from_utf8(out).ok()
}

fn code(place: usize) -> impl Iterator<Item = u8> {
    let byte = |place: usize| u8::try_from(place).unwrap_or(u8::MAX);
    let (first, second) = match place.checked_sub(SINGLE) {
        None => (FIRST + byte(place), None),
        Some(more) => (MORE, Some(byte(more))),
    };
    core::iter::once(first).chain(second)
}

/// Whether a text with this first byte may be what a phrase stands for: cheap, and for most phrases it is not.
fn may_begin(phrase: &str, first: u8) -> bool {
    phrase.bytes().next().is_some_and(|start| start == first || matches!(start, b'@' | b'^'))
}

/// How much of a text a phrase stands for; none when the text does not begin with it.
fn length(phrase: &str, text: &[u8], said: &Said) -> Option<usize> {
    let mut rest = text;
    for byte in phrase.bytes() {
        match byte {
            b'#' | b'$' => drop(number(&mut rest)?),
            b'%' => drop(u32::try_from(number(&mut rest)?).ok()?),
            b'@' => drop(id(&mut rest)?),
            b'^' => drop(kind(&mut rest).and(id(&mut rest))?),
            b'&' => rest = rest.strip_prefix(said.place()?.as_bytes())?,
            byte => drop(take(&mut rest).filter(|here| *here == byte)?),
        }
    }
    Some(text.len() - rest.len())
}

/// Writes what stands in the holes of a phrase that fits.
fn fill(phrase: &str, text: &[u8], said: &mut Said, out: &mut Vec<u8>) {
    let mut rest = text;
    for byte in phrase.bytes() {
        match byte {
            b'#' => put_number(number(&mut rest).unwrap_or_default(), out),
            b'%' => out.extend_from_slice(&number(&mut rest).unwrap_or_default().to_le_bytes()[..4]),
            b'$' => said.put_version(number(&mut rest).unwrap_or_default(), out),
            b'@' | b'^' => {
                if byte == b'^' {
                    out.extend(take(&mut rest));
                }
                let Some(id) = id(&mut rest) else { return };
                said.put_id(id, said.holds && byte == b'^', out);
            }
            b'&' => rest = rest.get(said.place().unwrap_or_default().len()..).unwrap_or_default(),
            _ => drop(take(&mut rest)),
        }
    }
}

/// Writes a phrase with what its holes hold.
fn write(phrase: &str, rest: &mut &[u8], (said, holds): (&mut Said, &Holds<'_>), out: &mut Vec<u8>) -> Option<()> {
    for byte in phrase.bytes() {
        match byte {
            b'#' => out.extend_from_slice(take_number(rest)?.to_string().as_bytes()),
            b'%' => {
                let (four, after) = rest.split_first_chunk()?;
                *rest = after;
                out.extend_from_slice(u32::from_le_bytes(*four).to_string().as_bytes());
            }
            b'$' => out.extend_from_slice(said.take_version(rest)?.to_string().as_bytes()),
            b'@' => out.extend_from_slice(&said.take_id(rest, None)?.letters()),
            b'^' => {
                out.push(*rest.first()?);
                let kind = kind(rest)?;
                out.extend_from_slice(&said.take_id(rest, Some((kind, holds)))?.letters());
            }
            b'&' => out.extend_from_slice(said.place()?.as_bytes()),
            byte => out.push(byte),
        }
    }
    Some(())
}

/// Writes a number in sevens of bits, the lowest first (LEB128).
pub(super) fn put_number(mut number: u64, out: &mut Vec<u8>) {
    while number > 0x7f {
        out.push(number.to_le_bytes()[0] | 0x80);
        number >>= 7;
    }
    out.push(number.to_le_bytes()[0]);
}

/// Reads what [`put_number`] wrote.
pub(super) fn take_number(rest: &mut &[u8]) -> Option<u64> {
    let (mut number, mut shift) = (0_u64, 0);
    loop {
        let byte = take(rest)?;
        number |= u64::from(byte & 0x7f).checked_shl(shift)?;
        if byte < 0x80 {
            return Some(number);
        }
        shift += 7;
    }
}

fn take(rest: &mut &[u8]) -> Option<u8> {
    let (first, after) = rest.split_first()?;
    *rest = after;
    Some(*first)
}

/// A number as it is always written: no sign, no nought in front.
fn number(rest: &mut &[u8]) -> Option<u64> {
    let digits = rest.iter().take_while(|byte| byte.is_ascii_digit()).count();
    let (digits, after) = rest.split_at_checked(digits)?;
    if digits.len() > 1 && digits.first() == Some(&b'0') {
        return None;
    }
    let number = core::str::from_utf8(digits).ok()?.parse().ok()?;
    *rest = after;
    Some(number)
}

/// A kind's letter.
fn kind(rest: &mut &[u8]) -> Option<Kind> {
    Kind::from_letter(char::from(take(rest)?))
}

/// An id as it is always written.
fn id(rest: &mut &[u8]) -> Option<Id> {
    let (letters, after) = rest.split_first_chunk::<22>()?;
    let id = Id::parse(core::str::from_utf8(letters).ok()?).filter(|id| id.letters() == *letters)?;
    *rest = after;
    Some(id)
}

#[cfg(test)]
mod tests;
