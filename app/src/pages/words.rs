//! Kinds and problems as the plain pages say them, where a page says more than a screen.

pub use crate::screens::said::things::Clock;
pub(super) use crate::screens::said::things::{day, moment, part, role, role_hint, when};

use crate::parts::Symbol;
use crate::screens::known;
use crate::screens::said::{problem as said, things};
use crate::text::Text;
use shared::help::HelpKind;
use shared::help::form::Problem;
use shared::refusal::Field;
use shared::words::{Part, PersonId};
use shared::world::World;

/// What somebody goes by; nothing where the name is gone.
pub(super) fn called(world: &dyn World, id: PersonId) -> String {
    known::called(world, id).unwrap_or_default()
}

/// A kind of help: its symbol, its name and what it means.
pub(super) fn kind(text: Text, kind: HelpKind) -> (Symbol, &'static str, &'static str) {
    (things::symbol(kind), things::kind(text, kind), things::kind_hint(text, kind))
}

/// Which hours a part of a day means.
pub(super) fn hours(text: Text, part: Part) -> Option<&'static str> {
    match part {
        Part::Any => None,
        Part::Morning => Some(text.when_morning_hint()),
        Part::Afternoon => Some(text.when_afternoon_hint()),
        Part::Evening => Some(text.when_evening_hint()),
    }
}

/// The sentence for a problem of a field of which so many letters were typed, said to whoever fills in their own
/// form: their own consent, their own number.
pub(super) fn problem(text: Text, (field, problem): (Field, Problem), typed: usize) -> String {
    match (field, problem) {
        (Field::Kind | Field::Zone | Field::Part, Problem::Missing) => text.limit_choose().to_owned(),
        (_, Problem::NeedsConsent) => text.limit_consent().to_owned(),
        (_, Problem::NoWayToReach) => text.ask_no_way().to_owned(),
        (_, other) => said::sentence(text, other, typed),
    }
}
