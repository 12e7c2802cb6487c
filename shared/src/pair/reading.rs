//! Readings: who has read what only a few may read, and on which day.
//!
//! A phone holds such a note folded; opening it says so ([`ReadNotes`]), also without signal, and the hub hears of it
//! later. Invariants: one record for each reader, person and day, however often and wherever they read; it says which
//! notes and no word of them; what somebody wrote themselves and what both of a pair may read is not counted.
//! Organisers and the person see it. Not here: what the hub's host can read.

use crate::command::ReadNotes;
use crate::decide::{Change, Decision};
use crate::pair::Note;
use crate::people::{Group, Member, Role};
use crate::record::{Key, Kind, Record};
use crate::refusal::Refusal;
use crate::words::id::stirred;
use crate::words::limits::{CLOCK_MARGIN_SECONDS, NOTES_READ_MAX};
use crate::words::order::sorted;
use crate::words::{Day, NoteId, PersonId, ReadingId, Timestamp};
use crate::world::{World, each_linked, find};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// What somebody read about a person on one day.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Reading {
    /// Which reading: [`ReadingId::of`] its reader, person and day.
    pub id: ReadingId,
    /// Who read.
    pub by: PersonId,
    /// About whom.
    pub person: PersonId,
    /// On which day, where the group is.
    pub day: Day,
    /// Which notes, in order and without repeats.
    pub notes: Vec<NoteId>,
}

impl Reading {
    pub(crate) fn links(&self) -> Vec<Key> {
        core::iter::once(Key::person(self.person))
            .chain(self.notes.iter().map(|note| Key::new(Kind::Note, *note)))
            .collect()
    }
}

impl ReadingId {
    /// The one name that a day's reading of somebody about a person can have, so that reading twice is reading once.
    #[must_use]
    pub fn of(by: PersonId, person: PersonId, day: Day) -> Self {
        let mut bytes = [by.0.bytes().as_slice(), person.0.bytes()].concat();
        bytes.extend(i64::from(day.0).to_be_bytes());
        Self(stirred(&bytes))
    }
}

/// Whether opening this note is to be written down for this reader.
#[must_use]
pub fn counts(note: &Note, reader: PersonId) -> bool {
    note.restricted && note.by != reader && note.person != reader
}

/// Whether somebody has opened this note on this day.
#[must_use]
pub fn has_read(world: &dyn World, (note, reader): (&Note, PersonId), day: Day) -> bool {
    find::<Reading>(world, ReadingId::of(reader, note.person, day)).is_ok_and(|read| read.notes.contains(&note.id))
}

/// Who has read a note and on which days, as far as this world knows; the latest first.
#[must_use]
pub fn of(world: &dyn World, note: NoteId) -> Vec<Reading> {
    sorted(each_linked::<Reading>(world, note), |reading| (core::cmp::Reverse(reading.day), reading.by))
}

pub(crate) fn read(world: &dyn World, who: PersonId, command: &ReadNotes, now: Timestamp) -> Decision {
    if command.notes.len() > NOTES_READ_MAX {
        return Err(Refusal::TooMany { max: NOTES_READ_MAX });
    }
    let at = if command.at.since(now) > CLOCK_MARGIN_SECONDS { now } else { command.at.min(now) };
    let day = at.day(Group::here(world).map_or(0, |group| group.offset));
    let mut read: BTreeMap<ReadingId, Reading> = BTreeMap::new();
    for id in &command.notes {
        // What is gone by now, and what they could not have opened, is left out.
        let Ok(note) = find::<Note>(world, *id) else { continue };
        if !counts(&note, who) || !may_open(world, &note, who) {
            continue;
        }
        let key = ReadingId::of(who, note.person, day);
        let new = || Reading { id: key, by: who, person: note.person, day, notes: Vec::new() };
        let reading = read.entry(key).or_insert_with(|| find::<Reading>(world, key).unwrap_or_else(|_| new()));
        if let Err(place) = reading.notes.binary_search(id) {
            reading.notes.insert(place, *id);
        }
    }
    // Known before or not, it is as they said; only where there is nothing to account for is there nothing to do.
    if read.is_empty() { Err(Refusal::NotFound) } else { Change::put(read.into_values().map(Record::Reading)) }
}

/// Whether a note is, or was, for this reader: they were named, also when they no longer come, or they organise.
fn may_open(world: &dyn World, note: &Note, who: PersonId) -> bool {
    note.readers.contains(&who) || find::<Member>(world, who).is_ok_and(|member| member.is(Role::Organiser))
}
