//! Shorthand: what a phone and its hub say to each other again and again, in a byte.
//!
//! Small messages are names of fields, ids and versions, for the most part. A list of phrases has what comes often, with holes for
//! what differs; a phrase is written as a byte or two that no JSON has, and each of its holes in as few bytes as it needs.
//! What both ends have heard already ([`Said`]) is named and not said again, and of an id whose record the reader has, only as
//! much is said as tells it from others. Invariant: what is written is read back letter by letter, whatever it is, or not
//! at all. Not here: what is said (`line`).

mod phrases;

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
/// In the place of an id's number, with the two below: the id itself follows.
const NEW_ID: u8 = 0xfc;
/// It begins like the id before it, and what they share is left out.
const ALIKE: u8 = 1;
/// It is of a record that the reader has, and the rest of it is left out.
const HELD: u8 = 2;
/// What ids share that were made in the same millisecond.
const MOMENT: usize = 6;

/// The beginning of an id: a moment, and eighteen bits as good as random.
pub type Start = [u8; 9];

/// Finds the only record of a kind whose id begins like this among those that somebody has.
pub type Holds<'a> = dyn Fn(Kind, Start) -> Option<Id> + 'a;

/// What both ends have heard. What answers a message goes on with what its request had.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Said {
    /// Ids, in the order in which they were said.
    ids: Vec<Id>,
    /// The version that was said last.
    version: u64,
    /// The place in which versions count, as a cursor has it; nothing where it was not said.
    place: String,
    /// Whether the reader has the records that are named where a phrase says so, and knows them by less than their ids.
    holds: bool,
}

impl Said {
    /// Only the place was said.
    #[must_use]
    pub fn at(place: String) -> Self {
        Self { place, ..Self::default() }
    }

    /// The same, to a reader who has the records of which only the change is said.
    #[must_use]
    pub fn to_holder(self) -> Self {
        Self { holds: true, ..self }
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

    /// Writes an id, or its number.
    fn put_id(&mut self, id: Id, is_held: bool, out: &mut Vec<u8>) {
        match self.ids.iter().position(|known| *known == id).and_then(|place| u8::try_from(place).ok()) {
            Some(place) if place < NEW_ID => out.push(place),
            _ => {
                let (moment, bytes) = (self.moment(), id.bytes());
                let (like, from) = if bytes.starts_with(&moment) { (ALIKE, MOMENT) } else { (0, 0) };
                let (held, to) = if is_held { (HELD, size_of::<Start>()) } else { (0, bytes.len()) };
                out.push(NEW_ID | like | held);
                out.extend_from_slice(bytes.get(from..to).unwrap_or_default());
                self.ids.push(id);
            }
        }
    }

    /// Reads what [`Said::put_id`] wrote.
    fn take_id(&mut self, rest: &mut &[u8], held: impl FnOnce(Start) -> Option<Id>) -> Option<Id> {
        let way = take(rest)?;
        if way < NEW_ID {
            return self.ids.get(usize::from(way)).copied();
        }
        let mut bytes = *Id::from_bytes([0; 16]).bytes();
        bytes[..MOMENT].copy_from_slice(&self.moment());
        let from = if way & ALIKE == 0 { 0 } else { MOMENT };
        let to = if way & HELD == 0 { bytes.len() } else { size_of::<Start>() };
        let here = bytes.get_mut(from..to)?;
        let (said, after) = rest.split_at_checked(here.len())?;
        here.copy_from_slice(said);
        *rest = after;
        let id = if way & HELD == 0 { Id::from_bytes(bytes) } else { held(*bytes.first_chunk()?)? };
        self.ids.push(id);
        Some(id)
    }

    /// When the id was made that was said last.
    fn moment(&self) -> [u8; MOMENT] {
        self.ids.last().and_then(|id| id.bytes().first_chunk().copied()).unwrap_or_default()
    }
}

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
        match byte {
            ITSELF => out.push(take(&mut rest)?),
            MORE => {
                let place = SINGLE + usize::from(take(&mut rest)?);
                write(PHRASES.get(place)?, &mut rest, (said, holds), &mut out)?;
            }
            ..b' ' => {
                let phrase = PHRASES.get(usize::from(byte.checked_sub(FIRST)?))?;
                write(phrase, &mut rest, (said, holds), &mut out)?;
            }
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
            b'$' => {
                let version = number(&mut rest).unwrap_or_default();
                // Most are the one before or the next; which way is in the lowest bit.
                let step = version.wrapping_sub(said.version).cast_signed();
                put_number(((step << 1) ^ (step >> 63)).cast_unsigned(), out);
                said.version = version;
            }
            b'@' | b'^' => {
                if byte == b'^' {
                    out.extend(take(&mut rest));
                }
                let Some(id) = id(&mut rest) else { return };
                said.put_id(id, said.holds && byte == b'^', out);
            }
            b'&' => rest = rest.get(said.place.len()..).unwrap_or_default(),
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
            b'$' => {
                let step = take_number(rest)?;
                said.version = said.version.wrapping_add((step >> 1) ^ (step & 1).wrapping_neg());
                out.extend_from_slice(said.version.to_string().as_bytes());
            }
            b'@' => out.extend_from_slice(&said.take_id(rest, |_| None)?.letters()),
            b'^' => {
                out.push(*rest.first()?);
                let kind = kind(rest)?;
                out.extend_from_slice(&said.take_id(rest, |start| holds(kind, start))?.letters());
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
