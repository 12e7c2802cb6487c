//! What the hub's record of who read what must never say: a note that nobody needs to account for, or one twice.

use super::{Broken, promise};
use shared::pair::{Note, Reading};
use shared::world::{Memory, find};

/// Every reading is its reader's one of that day, about that person, and of notes for a few that others wrote.
pub(crate) fn hold(world: &Memory) -> Result<(), Broken> {
    for reading in world.each::<Reading>() {
        let Reading { id, by, person, day, notes } = reading;
        let named = *id == shared::words::ReadingId::of(*by, *person, *day);
        promise!(named, "{reading:?} has another's name");
        promise!(!notes.is_empty() && notes.is_sorted_by(|one, next| one < next), "{reading:?} says one twice");
        let fits = notes.iter().all(|note| {
            find::<Note>(world, *note).is_ok_and(|note| note.restricted && note.by != *by && note.person == *person)
        });
        promise!(fits && by != person, "{reading:?} is of what needs no account");
    }
    Ok(())
}
