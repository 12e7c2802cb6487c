//! Waits: how long it took until somebody was there, and who is still waiting.
//!
//! Counted from when it was asked, or from the morning of the day it was wanted for where that is later, until the first
//! visit that found the person; who comes early has kept nobody waiting. Cancelled asks are in neither. What still waits
//! is as it stood at the end of the period, or stands now.

use super::{Figure, Look, Panel, Topic, Value, What, counts};
use crate::care::{Outcome, Visit};
use crate::help::{Ask, Errand, State};
use crate::record::{Key, Kind};
use crate::words::order::sorted;
use crate::words::{ErrandId, PersonId, Timestamp};
use crate::world::{Memory, find};
use std::collections::{BTreeMap, BTreeSet};

pub(super) fn panel(look: Look<'_>) -> Panel {
    let came = came(look.world);
    let end = look.end();
    let mut people: BTreeSet<PersonId> = BTreeSet::new();
    let (mut waited, mut waiting) = (Vec::new(), Vec::new());
    for errand in look.world.each::<Errand>() {
        let Ok(ask) = find::<Ask>(look.world, errand.ask) else { continue };
        if !counts(look.world, ask.person) {
            continue;
        }
        let since = errand.when.day().map_or(errand.asked, |day| day.starts(look.offset).max(errand.asked));
        match over(errand, &came) {
            Some((at, true)) if look.has(at) => {
                people.insert(ask.person);
                waited.push((at.since(since).max(0), errand.id));
            }
            over if since < end && over.is_none_or(|(at, _)| at >= end) => {
                people.insert(ask.person);
                waiting.push((end.since(since), errand.id));
            }
            _ => {}
        }
    }
    let waited = sorted(waited, |wait| *wait);
    let waiting = sorted(waiting, |(seconds, id)| (core::cmp::Reverse(*seconds), *id));
    Panel::new(Topic::Waits, &people, figures(&waited, &waiting))
}

type Wait = (i64, ErrandId);

fn figures(waited: &[Wait], waiting: &[Wait]) -> Vec<Figure> {
    let keys = |waits: &[Wait]| waits.iter().map(|(_, id)| Key::new(Kind::Errand, *id)).collect();
    let long = |what, seconds: Option<i64>, records| {
        seconds.map(|seconds| Figure { what, value: Value::Seconds(seconds), records })
    };
    let half = waited.len() / 2;
    let middle = waited.get(half).map(|(upper, _)| match waited.len() % 2 {
        1 => *upper,
        _ => i64::midpoint(waited[half - 1].0, *upper),
    });
    let longest = waiting.get(..1).unwrap_or_default();
    [
        long(What::MedianWait, middle, keys(waited)),
        long(What::LongestWait, longest.first().map(|(seconds, _)| *seconds), keys(longest)),
        Some(Figure::count(What::Waiting, keys(waiting))),
    ]
    .into_iter()
    .flatten()
    .collect()
}

/// When an errand was over, and whether somebody had been there.
fn over(errand: &Errand, came: &BTreeMap<ErrandId, Timestamp>) -> Option<(Timestamp, bool)> {
    let came = came.get(&errand.id).copied();
    match errand.state {
        State::Done { at, .. } => Some((came.unwrap_or(at), true)),
        State::Cancelled { at, .. } => Some(came.map_or((at, false), |came| (came, true))),
        _ => came.map(|came| (came, true)),
    }
}

/// The first visit on each errand that found the person.
fn came(world: &Memory) -> BTreeMap<ErrandId, Timestamp> {
    let mut came = BTreeMap::new();
    for visit in world.each::<Visit>().filter(|visit| visit.outcome != Outcome::NoAnswer) {
        let first = came.entry(visit.errand).or_insert(visit.at);
        *first = visit.at.min(*first);
    }
    came
}
