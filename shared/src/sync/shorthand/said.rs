//! What both ends of a line have heard, and how ids and versions are written so that nothing of that is said again.

use super::{put_number, take, take_number};
use crate::record::Kind;
use crate::words::Id;

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
    pub(super) ids: Vec<Id>,
    /// The version that was said last.
    pub(super) version: u64,
    /// The place in which versions count, as a cursor has it; nothing where it was not said.
    pub(super) place: String,
    /// Whether the reader has the records that are named where a phrase says so, and knows them by less than their ids.
    pub(super) holds: bool,
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
    pub(super) fn put_id(&mut self, id: Id, is_held: bool, out: &mut Vec<u8>) {
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

    /// Reads what [`Said::put_id`] wrote; of a record that the reader may have, if it is one of this kind.
    pub(super) fn take_id(&mut self, rest: &mut &[u8], held: Option<(Kind, &Holds<'_>)>) -> Option<Id> {
        let way = take(rest)?;
        if way < NEW_ID {
            return self.ids.get(usize::from(way)).copied();
        }
        let mut bytes = [0; 16];
        bytes[..MOMENT].copy_from_slice(&self.moment());
        let from = if way & ALIKE == 0 { 0 } else { MOMENT };
        let to = if way & HELD == 0 { bytes.len() } else { size_of::<Start>() };
        let here = bytes.get_mut(from..to)?;
        let (said, after) = rest.split_at_checked(here.len())?;
        here.copy_from_slice(said);
        *rest = after;
        let id = if way & HELD == 0 {
            Id::from_bytes(bytes)
        } else {
            let (kind, holds) = held?;
            holds(kind, *bytes.first_chunk()?)?
        };
        self.ids.push(id);
        Some(id)
    }

    /// When the id was made that was said last.
    fn moment(&self) -> [u8; MOMENT] {
        self.ids.last().and_then(|id| id.bytes().first_chunk().copied()).unwrap_or_default()
    }

    /// Writes a version: most are the one before or the next; which way is in the lowest bit.
    pub(super) fn put_version(&mut self, version: u64, out: &mut Vec<u8>) {
        let step = version.wrapping_sub(self.version).cast_signed();
        put_number(((step << 1) ^ (step >> 63)).cast_unsigned(), out);
        self.version = version;
    }

    /// Reads what [`Said::put_version`] wrote.
    pub(super) fn take_version(&mut self, rest: &mut &[u8]) -> Option<u64> {
        let step = take_number(rest)?;
        self.version = self.version.wrapping_add((step >> 1) ^ (step & 1).wrapping_neg());
        Some(self.version)
    }
}
