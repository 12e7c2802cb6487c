//! My record: everything the group holds about one person, and who can see which part of it, and why.
//!
//! Who sees what is asked of [`crate::access::audience`] itself, record by record, so that it cannot say anything but
//! what is so. Invariant: nothing about the person is left out but words that somebody wrote for the few whom the person
//! agreed to; of those it says when and by whom, so that the person can ask for them.
//! Not here: sentences, and forgetting ([`crate::people::erase`]).

mod read_out;

pub use read_out::ReadOut;

use crate::access::{Token, audience};
use crate::care::{Call, Plan, Turn};
use crate::help::{Ask, Errand};
use crate::pair::{Note, Pairing};
use crate::people::{Circle, Sees, erase};
use crate::record::{Kind, Record};
use crate::words::{PersonId, Timestamp};
use crate::world::{World, each_linked};
use serde::{Deserialize, Serialize};
use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

/// A part of what is written about somebody, as a person would name it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Part {
    /// What they are called.
    Name,
    /// Where they live and how to reach them.
    Home,
    /// The kind of help and the part of town.
    Errand,
    /// What they asked for, in their words.
    Ask,
    /// Who came or rang, and how it was.
    Visits,
    /// Notes.
    Notes,
    /// Who keeps in touch with them.
    Pairs,
    /// When somebody is to be in touch.
    Plans,
    /// Who is around them.
    Circle,
    /// What matters to them.
    Wishes,
    /// How they said they are.
    Reflections,
    /// What they like to give, and thanks.
    Giving,
    /// Whom they were introduced to, and what they come to.
    Meeting,
}

impl Part {
    /// The part that a record is of.
    #[must_use]
    pub const fn of(kind: Kind) -> Option<Self> {
        Some(match kind {
            Kind::Person | Kind::Member => Self::Name,
            Kind::Contact => Self::Home,
            Kind::Errand => Self::Errand,
            Kind::Ask | Kind::Choice => Self::Ask,
            Kind::Visit | Kind::CheckIn => Self::Visits,
            Kind::Note | Kind::Reading => Self::Notes,
            Kind::Pairing | Kind::Handover => Self::Pairs,
            Kind::Plan | Kind::Turn | Kind::Call => Self::Plans,
            Kind::Circle => Self::Circle,
            Kind::Wish => Self::Wishes,
            Kind::Reflection => Self::Reflections,
            Kind::Offer | Kind::Thanks => Self::Giving,
            Kind::Introduction | Kind::Invitation | Kind::Coming => Self::Meeting,
            Kind::Group | Kind::Zone | Kind::Round | Kind::Gathering => return None,
        })
    }
}

/// Why somebody sees something.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Why {
    /// They keep in touch, as both agreed.
    Pair,
    /// They step in when the one who keeps in touch cannot.
    Cover,
    /// They are coming, or came within the last day.
    Comes,
    /// It is, or may be, their turn to be in touch.
    Turn,
    /// The person put them into their circle.
    Circle,
    /// They wrote down what the person asked for.
    Wrote,
    /// They came, and keep what they wrote themselves.
    Came,
}

/// Everything about a person, in the order of keys.
#[must_use]
pub fn records(world: &dyn World, person: PersonId) -> Vec<Arc<Record>> {
    erase::everything(world, person).into_iter().filter_map(|key| world.get(key)).collect()
}

/// Who can see which parts at `now`: groups and single people, besides the person.
#[must_use]
pub fn seen_by(world: &dyn World, person: PersonId, now: Timestamp) -> BTreeMap<Token, BTreeSet<Part>> {
    let mut seen: BTreeMap<Token, BTreeSet<Part>> = BTreeMap::new();
    for record in records(world, person) {
        // What they are as a member, and what they do for others, is everybody's to see and not what is asked here.
        let Some(part) = Part::of(record.key().kind).filter(|_| record.key().kind != Kind::Member) else { continue };
        for token in audience(world, &record, now) {
            if token != Token::Person(person) {
                seen.entry(token).or_default().insert(part);
            }
        }
    }
    seen
}

/// Why one person sees something about another, the nearest reason first.
#[must_use]
pub fn why(world: &dyn World, person: PersonId, reader: PersonId, now: Timestamp) -> BTreeSet<Why> {
    let mut why = BTreeSet::new();
    for pairing in each_linked::<Pairing>(world, person) {
        if pairing.person() != person || pairing.is_over() {
            continue;
        }
        why.extend((pairing.helper() == reader).then_some(Why::Pair));
        why.extend(pairing.cover.filter(|cover| cover.person == reader).map(|_| Why::Cover));
    }
    for ask in each_linked::<Ask>(world, person) {
        why.extend((ask.recorded_by == Some(reader)).then_some(Why::Wrote));
        let errands = each_linked::<Errand>(world, ask.id);
        why.extend(errands.iter().any(|errand| errand.near(now) == Some(reader)).then_some(Why::Comes));
        why.extend(errands.iter().any(|errand| errand.who() == Some(reader)).then_some(Why::Came));
    }
    let plans = each_linked::<Plan>(world, person).into_iter().filter(|plan| !plan.is_over());
    let mut turns = each_linked::<Turn>(world, person).into_iter().filter(Turn::is_open);
    let mut calls = each_linked::<Call>(world, person).into_iter();
    let asked = plans.into_iter().any(|plan| plan.familiar.contains(&reader))
        || turns.any(|turn| turn.told.contains(&reader))
        || calls.any(|call| call.holder() == Some(reader));
    why.extend(asked.then_some(Why::Turn));
    why.extend(Circle::around(world, person).sees(Sees::Name).any(|member| member == reader).then_some(Why::Circle));
    // Who is coming has not only come.
    let only_came = !why.contains(&Why::Comes) && !why.contains(&Why::Pair);
    why.into_iter().filter(|one| only_came || *one != Why::Came).collect()
}

/// Everything about a person, to be taken away.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Export {
    /// Whose.
    pub person: PersonId,
    /// When it was made.
    pub made: Timestamp,
    /// Every record.
    pub records: Vec<Record>,
    /// What was written for the few whom the person agreed to: they can ask for it.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub on_request: Vec<OnRequest>,
}

/// Something whose words are read on request.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct OnRequest {
    /// Who wrote it.
    pub by: PersonId,
    /// When.
    pub at: Timestamp,
}

/// Makes the export of a person's record.
#[must_use]
pub fn export(world: &dyn World, person: PersonId, now: Timestamp) -> Export {
    let mut export = Export { person, made: now, records: Vec::new(), on_request: Vec::new() };
    for record in records(world, person) {
        match record.as_ref() {
            Record::Note(note) if is_kept_back(note, person) => {
                export.on_request.push(OnRequest { by: note.by, at: note.at });
            }
            record => export.records.push(record.clone()),
        }
    }
    export
}

/// Whether a note's words are for the few only: a slip of paper with a code is read by whoever finds it.
#[must_use]
pub fn is_kept_back(note: &Note, person: PersonId) -> bool {
    note.restricted && note.by != person
}
