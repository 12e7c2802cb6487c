//! Shorthand: what a phone and its hub say to each other again and again, in a byte.
//!
//! Small messages are names of fields, ids and versions, for the most part. A list of phrases has what comes often, with holes for
//! what differs; a phrase is written as a byte or two that no JSON has, and each of its holes in as few bytes as it needs.
//! What both ends have heard already ([`Said`]) is named and not said again. Invariant: what is written is read back letter
//! by letter, whatever it is. Not here: what is said (`line`).

mod phrases;

use super::patch::sum_of;
use crate::words::Id;
use phrases::PHRASES;

/// Phrases that are one byte; the others are [`MORE`] and one more.
const SINGLE: usize = 28;
/// The byte of the first phrase. Bytes below 0x20 are in no JSON.
const FIRST: u8 = 0x01;
/// Before the second byte of a phrase.
const MORE: u8 = 0x1e;
/// Before a byte that stands for itself although it looks like a phrase.
const ITSELF: u8 = 0x1f;
/// In the place of an id's number: the id itself follows.
const NEW_ID: u8 = 0xff;

/// What both ends have heard. What answers a message goes on with what its request had.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Said {
    /// Ids, in the order in which they were said.
    ids: Vec<Id>,
    /// The version that was said last.
    version: u64,
    /// The place in which versions count, as a cursor has it; nothing where it was not said.
    place: String,
}

impl Said {
    /// Only the place was said.
    #[must_use]
    pub fn at(place: String) -> Self {
        Self { place, ..Self::default() }
    }

    /// Nothing but the place, as in this.
    #[must_use]
    pub fn anew(&self) -> Self {
        Self::at(self.place.clone())
    }

    /// The place, if it was said.
    #[must_use]
    pub fn place(&self) -> Option<&str> {
        Some(self.place.as_str()).filter(|place| !place.is_empty())
    }
}

/// Which list this is: two ends write in shorthand when theirs are the same.
#[must_use]
pub fn name() -> u32 {
    sum_of(PHRASES.iter().flat_map(|phrase| phrase.bytes().chain([0])))
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

/// Reads what [`shorten`] wrote; none when it is no such thing, or longer than `max` bytes.
#[must_use]
pub fn expand(short: &[u8], said: &mut Said, max: usize) -> Option<String> {
    let mut out = Vec::with_capacity(short.len() * 4);
    let mut rest = short;
    while let Some(byte) = take(&mut rest) {
        match byte {
            ITSELF => out.push(take(&mut rest)?),
            MORE => {
                let place = SINGLE + usize::from(take(&mut rest)?);
                write(PHRASES.get(place)?, &mut rest, said, &mut out)?;
            }
            ..b' ' => write(PHRASES.get(usize::from(byte.checked_sub(FIRST)?))?, &mut rest, said, &mut out)?,
            _ => out.push(byte),
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
    phrase.bytes().next().is_some_and(|start| start == first || start == b'@')
}

/// How much of a text a phrase stands for; none when the text does not begin with it.
fn length(phrase: &str, text: &[u8], said: &Said) -> Option<usize> {
    let mut rest = text;
    for byte in phrase.bytes() {
        match byte {
            b'#' | b'$' => drop(number(&mut rest)?),
            b'%' => drop(u32::try_from(number(&mut rest)?).ok()?),
            b'@' => drop(id(&mut rest)?),
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
            b'$' => {
                let version = number(&mut rest).unwrap_or_default();
                // Most are the one before or the next; which way is in the lowest bit.
                let step = version.wrapping_sub(said.version).cast_signed();
                put_number(((step << 1) ^ (step >> 63)).cast_unsigned(), out);
                said.version = version;
            }
            b'@' => {
                let Some(id) = id(&mut rest) else { return };
                match said.ids.iter().position(|known| *known == id).and_then(|place| u8::try_from(place).ok()) {
                    Some(place) if place != NEW_ID => out.push(place),
                    _ => {
                        out.push(NEW_ID);
                        out.extend_from_slice(id.bytes());
                        said.ids.push(id);
                    }
                }
            }
            b'&' => rest = rest.get(said.place.len()..).unwrap_or_default(),
            _ => drop(take(&mut rest)),
        }
    }
}

/// Writes a phrase with what its holes hold.
fn write(phrase: &str, rest: &mut &[u8], said: &mut Said, out: &mut Vec<u8>) -> Option<()> {
    for byte in phrase.bytes() {
        match byte {
            b'#' => out.extend_from_slice(take_number(rest)?.to_string().as_bytes()),
            b'%' => {
                let (four, after) = rest.split_first_chunk()?;
                *rest = after;
                out.extend_from_slice(u32::from_le_bytes(*four).to_string().as_bytes());
            }
            b'$' => {
                let step = take_number(rest)?;
                said.version = said.version.wrapping_add((step >> 1) ^ (step & 1).wrapping_neg());
                out.extend_from_slice(said.version.to_string().as_bytes());
            }
            b'@' => {
                let id = match take(rest)? {
                    NEW_ID => {
                        let (bytes, after) = rest.split_first_chunk()?;
                        *rest = after;
                        let id = Id::from_bytes(*bytes);
                        said.ids.push(id);
                        id
                    }
                    place => *said.ids.get(usize::from(place))?,
                };
                out.extend_from_slice(&id.letters());
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

/// An id as it is always written.
fn id(rest: &mut &[u8]) -> Option<Id> {
    let (letters, after) = rest.split_first_chunk::<22>()?;
    let id = Id::parse(core::str::from_utf8(letters).ok()?).filter(|id| id.letters() == *letters)?;
    *rest = after;
    Some(id)
}

#[cfg(test)]
mod tests;
