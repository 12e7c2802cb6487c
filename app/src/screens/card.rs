//! One errand as a line in a list: what, where roughly, when. Never a name or an address.
//!
//! The same card stands in Open errands, in Today and on a person's page, so that an errand is known by its
//! looks. A first name is on it only when the asker agreed to that.

use super::known;
use shared::help::{Ask, Errand, HelpKind};
use shared::record::{Key, Kind};
use shared::sync::Phone;
use shared::words::{Day, ErrandId, Part, PersonId, Timestamp, When};
use shared::world::find;

/// What every checked volunteer may read of an errand.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Card {
    /// Which errand.
    pub id: ErrandId,
    /// What sort of help.
    pub kind: HelpKind,
    /// Roughly where.
    pub zone: String,
    /// When it is wanted.
    pub when: When,
    /// What to call the asker, where they agreed to that.
    pub first_name: Option<String>,
    /// When it was asked for.
    pub asked: Timestamp,
    /// Whether the day it was wanted on has gone by.
    pub late: bool,
    /// Whether what this phone shows of it is not yet confirmed.
    pub waiting: bool,
}

impl Card {
    /// The card of an errand, as it is to be read on a day.
    #[must_use]
    pub fn of(phone: &Phone, errand: &Errand, today: Day) -> Self {
        Self {
            id: errand.id,
            kind: errand.kind,
            zone: known::zone(phone.replica().world(), errand.zone),
            when: errand.when,
            first_name: errand.first_name.as_ref().map(ToString::to_string),
            asked: errand.asked,
            late: matches!(errand.when, When::On(day, _) if day < today),
            waiting: phone.replica().is_waiting(Key::new(Kind::Errand, errand.id)),
        }
    }
}

/// The order in which errands are to be done: late ones and "as soon as somebody can" today, then by day and
/// part of the day; who asked first comes first.
#[must_use]
pub fn urgency(errand: &Errand, today: Day) -> (Day, Part, Timestamp) {
    match errand.when {
        When::Soon => (today, Part::Any, errand.asked),
        When::On(day, part) => (day, part, errand.asked),
    }
}

/// Who asked, where this phone may know it.
#[must_use]
pub fn asker(phone: &Phone, errand: &Errand) -> Option<PersonId> {
    find::<Ask>(phone.replica().world(), errand.ask).ok().map(|ask| ask.person)
}
