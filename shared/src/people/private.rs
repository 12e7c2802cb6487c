//! What somebody asked to be left out of.
//!
//! Everybody may object, without a reason: to being counted, to being rung in rounds, to notes that they cannot
//! read. Invariant: the rule that would do it asks here first, on the phone and on the hub.

use crate::command::KeepPrivate;
use crate::decide::{Change, Decision};
use crate::people::Person;
use crate::record::Record;
use crate::refusal::{Field, Refusal};
use crate::words::PersonId;
use crate::world::{World, find};
use serde::{Deserialize, Serialize};

/// See the module. Nothing is left out unless somebody says so.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Private {
    /// The group's figures leave them out.
    #[serde(default, skip_serializing_if = "core::ops::Not::not")]
    pub figures: bool,
    /// Nobody rings them in a round of calls.
    #[serde(default, skip_serializing_if = "core::ops::Not::not")]
    pub rounds: bool,
    /// Nobody writes a note about them that is not for them to read.
    #[serde(default, skip_serializing_if = "core::ops::Not::not")]
    pub notes: bool,
}

impl Private {
    /// Whether they asked for nothing of the kind.
    #[must_use]
    pub fn is_nothing(&self) -> bool {
        *self == Self::default()
    }

    /// What a person asked for, as far as this world knows.
    #[must_use]
    pub fn of(world: &dyn World, person: PersonId) -> Self {
        find::<Person>(world, person).map(|person| person.private).unwrap_or_default()
    }
}

/// Says no when a person asked for this not to be done.
///
/// # Errors
/// [`Refusal::KeptPrivate`].
pub(crate) const fn unless(asked: bool) -> Result<(), Refusal> {
    if asked { Err(Refusal::KeptPrivate) } else { Ok(()) }
}

pub(crate) fn keep(world: &dyn World, command: KeepPrivate) -> Decision {
    let mut person = find::<Person>(world, command.person)?;
    command.private.set(Field::Private, &mut person.private)?;
    Change::put([Record::Person(person)])
}
