//! What an ask says, and how what was typed changes it.

use crate::screens::known;
use shared::command::ChangeAsk;
use shared::help::Ask;
use shared::help::form::{self, Problem, Seen, Typed};
use shared::refusal::Field;
use shared::sync::Phone;
use shared::words::{AskId, Timestamp};
use shared::world::find;

/// What an ask says on this phone; `None` when it is not here.
#[must_use]
pub fn asked(phone: &Phone, id: AskId) -> Option<Seen> {
    find::<Ask>(phone.replica().world(), id).ok().map(|ask| Seen::of(&ask))
}

/// The change of an ask, as it was typed into what was seen; nothing when nothing differs.
///
/// # Errors
/// Every problem, by its field. An ask that has gone meanwhile has none: there is nothing to change.
pub fn change(
    phone: &Phone,
    (id, now): (AskId, Timestamp),
    seen: Seen,
    typed: &Typed,
) -> Result<Option<ChangeAsk>, Vec<(Field, Problem)>> {
    let world = phone.replica().world();
    match find::<Ask>(world, id) {
        Ok(ask) => form::change(&ask, seen, typed, known::day(world, now)),
        Err(_) => Ok(None),
    }
}
