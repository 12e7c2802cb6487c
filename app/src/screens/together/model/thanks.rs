//! Thanks, from a phone: those that were said to its person, and for what somebody could be thanked.

use crate::screens::known;
use shared::command::GiveThanks;
use shared::decide::decide;
use shared::help::{Ask, Errand, HelpKind, State};
use shared::pair::Pairing;
use shared::record::{Key, Kind};
use shared::sync::Phone;
use shared::together::{Thanks, Why};
use shared::words::order::sorted;
use shared::words::{Id, PersonId, ThanksId, Timestamp};
use shared::world::find;

/// A thank-you to this person.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Said {
    /// Which.
    pub id: ThanksId,
    /// From whom, where that may be known.
    pub from: Option<String>,
    /// The words.
    pub words: Option<String>,
    /// For what, where this phone still knows.
    pub kind: Option<HelpKind>,
    /// Whether it was for being in touch.
    pub pair: bool,
    /// Who wrote it down.
    pub by: Option<String>,
    /// When.
    pub at: Timestamp,
    /// Whether it is new.
    pub new: bool,
    /// Whether having read it is not yet sent.
    pub waiting: bool,
}

/// Somebody who could be thanked.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Could {
    /// Who thanks.
    pub from: PersonId,
    /// Whom.
    pub to: PersonId,
    /// For what.
    pub why: Why,
    /// Whom, by name.
    pub name: String,
    /// Who thanks, by name, when this phone's person writes it down for them.
    pub for_whom: Option<String>,
}

/// What was said to this person, the latest first.
#[must_use]
pub fn said_to_me(phone: &Phone) -> Vec<Said> {
    let world = phone.replica().world();
    let one = |one: &Thanks| Said {
        id: one.id,
        from: known::person(world, one.from).or_else(|| one.first_name.as_ref().map(ToString::to_string)),
        words: one.words.as_ref().map(ToString::to_string),
        kind: match one.why {
            Why::Errand(id) => find::<Errand>(world, id).ok().map(|errand| errand.kind),
            Why::Pair(_) => None,
        },
        pair: matches!(one.why, Why::Pair(_)),
        by: one.recorded_by.and_then(|by| known::member(world, by)),
        at: one.at,
        new: one.read.is_none(),
        waiting: phone.replica().is_waiting(Key::new(Kind::Thanks, one.id)),
    };
    let mine = world.each::<Thanks>().filter(|one| one.to == phone.me());
    sorted(mine.map(one).collect(), |one| core::cmp::Reverse(one.at))
}

/// Who could be thanked for this, by this phone's person or through them; nothing when nobody could, or it is done.
#[must_use]
pub fn could_thank(phone: &Phone, why: Why, now: Timestamp) -> Option<Could> {
    let (world, me) = (phone.replica().world(), phone.me());
    let (from, to) = match why {
        Why::Errand(id) => {
            let errand = find::<Errand>(world, id).ok()?;
            let State::Done { by, .. } = errand.state else { return None };
            (find::<Ask>(world, errand.ask).ok()?.person, by)
        }
        Why::Pair(id) => {
            let pairing = find::<Pairing>(world, id).ok()?;
            // Both give and both receive: whoever looks can thank the other.
            match pairing.helper() == me {
                true => (me, pairing.person()),
                false => (pairing.person(), pairing.helper()),
            }
        }
    };
    let command = GiveThanks { thanks: ThanksId(Id::from_bytes([0; 16])), from, to, why, words: None };
    decide(world, &phone.replica().actor(me), &command.into(), now).ok()?;
    let for_whom = if from == me { None } else { Some(known::person(world, from)?) };
    Some(Could { from, to, why, name: known::person(world, to)?, for_whom })
}
