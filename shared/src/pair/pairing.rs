//! Pairings: two people who know each other through the group.
//!
//! Invariants: two people have one pairing, whoever was named first and however often they begin again, because
//! its id follows from theirs; it counts only when both said yes. Who comes is the first side and a member; whom they
//! come to is the second and may have no account, and then somebody writes down how they said yes.
//! Not here: addresses; who is near a person follows from the state ([`crate::access`]).

use crate::pair::{Chapter, Cover, Ending, Limits, Pace, State, Yes};
use crate::record::{Key, Record};
use crate::words::id::stirred;
use crate::words::limits::{CHAPTERS_MAX, NAME_CHARS_MAX};
use crate::words::{Line, PairingId, PersonId, Timestamp};
use crate::world::{World, each_linked, find};
use serde::{Deserialize, Serialize};

/// Two people who know each other.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Pairing {
    /// Which pairing: [`PairingId::of`] its two people.
    pub id: PairingId,
    /// Who comes, and to whom.
    pub sides: Box<[Side; 2]>,
    /// About how often.
    pub pace: Pace,
    /// Where it stands.
    pub state: State,
    /// What to call the person before they have said yes, if they agreed to that when they first asked for help.
    #[serde(default, rename = "first", skip_serializing_if = "Option::is_none")]
    pub first_name: Option<Line<NAME_CHARS_MAX>>,
    /// Who else the person knows, for when the first cannot come.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub cover: Option<Cover>,
    /// When this time of it was proposed.
    pub since: Timestamp,
    /// The times before, oldest first.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub earlier: Vec<Chapter>,
    /// How often they met, in all times together.
    #[serde(default, skip_serializing_if = "Met::is_never")]
    pub met: Met,
}

/// One of the two.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Side {
    /// Who.
    pub person: PersonId,
    /// Their yes.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub yes: Option<Yes>,
    /// What they are glad with.
    #[serde(default, skip_serializing_if = "Limits::is_none")]
    pub limits: Limits,
}

/// How often two people met.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Met {
    /// Visits and calls that found somebody.
    pub count: u32,
    /// When the latest of them was.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub last: Option<Timestamp>,
}

impl Met {
    const fn is_never(&self) -> bool {
        self.count == 0
    }
}

impl Pairing {
    /// Who comes.
    #[must_use]
    pub const fn helper(&self) -> PersonId {
        self.sides[0].person
    }

    /// Whom they come to.
    #[must_use]
    pub const fn person(&self) -> PersonId {
        self.sides[1].person
    }

    /// The side of one of the two.
    #[must_use]
    pub fn side(&self, of: PersonId) -> Option<&Side> {
        self.sides.iter().find(|side| side.person == of)
    }

    /// Whether both said yes and nobody has ended it: on trial, going on, or paused.
    #[must_use]
    pub const fn counts(&self) -> bool {
        matches!(self.state, State::Trial { .. } | State::Active { .. } | State::Paused { .. })
    }

    /// Who may know where the person lives because of it: who comes, while it is neither proposed, paused nor over.
    #[must_use]
    pub const fn near(&self) -> Option<PersonId> {
        match self.state {
            State::Trial { .. } | State::Active { .. } => Some(self.helper()),
            _ => None,
        }
    }

    /// Whether it is over.
    #[must_use]
    pub const fn is_over(&self) -> bool {
        matches!(self.state, State::Ended { .. })
    }

    /// Whether it ever counted.
    #[must_use]
    pub const fn has_counted(&self) -> bool {
        let declined = matches!(self.state, State::Ended { reason: Ending::NotNow, .. } | State::Proposed { .. });
        !declined || !self.earlier.is_empty()
    }

    /// When it stopped being near: since when it is paused or over.
    pub(crate) const fn stopped(&self) -> Option<Timestamp> {
        match self.state {
            State::Paused { since, .. } => Some(since),
            State::Ended { at, .. } => Some(at),
            _ => None,
        }
    }

    /// The times before the next one: this one among them if it counted and is over.
    pub(crate) fn chapters(&self) -> Vec<Chapter> {
        let mut chapters = self.earlier.clone();
        match self.state {
            State::Ended { at, reason } if reason != Ending::NotNow => {
                chapters.push(Chapter { since: self.since, ended: at, reason });
            }
            _ => {}
        }
        // The very first stays: it says since when they know each other.
        if chapters.len() > CHAPTERS_MAX {
            chapters.remove(1);
        }
        chapters
    }

    /// When the two first began.
    #[must_use]
    pub fn known_since(&self) -> Timestamp {
        self.earlier.first().map_or(self.since, |chapter| chapter.since)
    }

    /// When the hub's own clock has something to do about it.
    #[must_use]
    pub const fn due(&self) -> Option<Timestamp> {
        match self.state {
            State::Paused { wakes, .. } => wakes,
            _ => None,
        }
    }

    /// The records it belongs to: everybody who has a part in it.
    pub(crate) fn links(&self) -> Vec<Key> {
        let cover = self.cover.map(|cover| cover.person);
        [self.helper(), self.person()].into_iter().chain(cover).map(Key::person).collect()
    }

    /// Whether whoever could read something because of `earlier` still can.
    pub(crate) fn reads_like(&self, earlier: &Self) -> bool {
        let yes = |pairing: &Self| pairing.sides.each_ref().map(|side| (side.person, side.yes.is_some()));
        (self.state, self.cover, yes(self)) == (earlier.state, earlier.cover, yes(earlier))
    }
}

impl PairingId {
    /// The one name that a pairing of these two can have, whoever is named first: so two phones that propose it
    /// offline propose the same one, and beginning again finds the history.
    #[must_use]
    pub fn of(one: PersonId, other: PersonId) -> Self {
        let (first, last) = (one.min(other), one.max(other));
        Self(stirred(&[*first.0.bytes(), *last.0.bytes()].concat()))
    }
}

/// The pairing of two people, in whatever state, if there is one here.
#[must_use]
pub fn between(world: &dyn World, one: PersonId, other: PersonId) -> Option<Pairing> {
    find::<Pairing>(world, PairingId::of(one, other)).ok()
}

/// The pairings of which somebody is a side, in whatever state.
#[must_use]
pub fn of(world: &dyn World, person: PersonId) -> Vec<Pairing> {
    let mut pairings = each_linked::<Pairing>(world, person);
    pairings.retain(|pairing| pairing.side(person).is_some());
    pairings
}

/// Whether a helper and a person are a pair that is at rest.
#[must_use]
pub fn rests(world: &dyn World, helper: PersonId, person: PersonId) -> bool {
    let at_rest = |pairing: &Pairing| pairing.helper() == helper && matches!(pairing.state, State::Paused { .. });
    between(world, person, helper).is_some_and(|pairing| at_rest(&pairing))
}

/// The pairing of a person and somebody who met them at `at`, with that meeting counted; none when they are no pair.
/// Only for meetings that found somebody.
#[must_use]
pub fn met(world: &dyn World, person: PersonId, by: PersonId, at: Timestamp) -> Option<Record> {
    let mut pairing = between(world, person, by).filter(Pairing::has_counted)?;
    let last = pairing.met.last.map_or(at, |last| last.max(at));
    pairing.met = Met { count: pairing.met.count.saturating_add(1), last: Some(last) };
    Some(Record::Pairing(pairing))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::words::Id;
    use proptest::prelude::*;

    proptest! {
        #[test]
        fn two_people_have_one_pairing(a: [u8; 16], b: [u8; 16], c: [u8; 16]) {
            let [a, b, c] = [a, b, c].map(|bytes| PersonId(Id::from_bytes(bytes)));
            prop_assert_eq!(PairingId::of(a, b), PairingId::of(b, a));
            prop_assume!(b != c);
            prop_assert_ne!(PairingId::of(a, b), PairingId::of(a, c));
        }
    }
}
