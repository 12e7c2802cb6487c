//! A familiar face: of all the times that somebody was reached, how often it was by a person they knew.
//!
//! Counted: visits and check-ins of the period that found the person. Familiar: whoever came had found the same person
//! before, ever, or the two were a pair by then. A knock that nobody answered makes nobody familiar.

use super::{Figure, Look, Meeting, Panel, Topic, What};
use crate::pair::{self, Pairing};
use crate::words::{PersonId, Timestamp};
use crate::world::Memory;
use std::collections::BTreeSet;

pub(super) fn panel(look: Look<'_>, meetings: &[Meeting]) -> Panel {
    let mut met: BTreeSet<(PersonId, PersonId)> = BTreeSet::new();
    let mut people = BTreeSet::new();
    let (mut known, mut new) = (Vec::new(), Vec::new());
    for meeting in meetings {
        let before = !met.insert((meeting.by, meeting.person));
        if look.has(meeting.at) {
            people.insert(meeting.person);
            let is_known = before || paired(look.world, meeting);
            if is_known { known.push(meeting.key) } else { new.push(meeting.key) }
        }
    }
    let figures = vec![Figure::count(What::Familiar, known), Figure::count(What::New, new)];
    Panel::new(Topic::Familiar, &people, figures)
}

/// Whether the two were a pair by then, or had been one.
fn paired(world: &Memory, meeting: &Meeting) -> bool {
    let pairing = pair::between(world, meeting.by, meeting.person);
    pairing.and_then(|pairing| counted_since(&pairing)).is_some_and(|since| since <= meeting.at)
}

/// When two people first were a pair: with the second yes, or when an earlier time of it began.
fn counted_since(pairing: &Pairing) -> Option<Timestamp> {
    if let Some(first) = pairing.earlier.first() {
        return Some(first.since);
    }
    let yes = pairing.sides.iter().filter_map(|side| side.yes.map(|yes| yes.at)).max();
    pairing.has_counted().then(|| yes.unwrap_or(pairing.since))
}
