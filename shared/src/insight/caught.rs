//! Check-ins: those that reached the person at once, and those that were missed, caught or not.
//!
//! Counted: turns, and calls of rounds, whose day lies in the period. Missed: the time went by, or nobody answered.
//! Caught: afterwards somebody reached the person, or took it over in words. A worry is no missed check-in, and what was
//! called off beforehand or is still to come is not counted.

use super::{Figure, Look, Panel, Topic, What, counts};
use crate::care::turn::{Turn, TurnState, Why};
use crate::care::{Call, CheckIn, Outcome, Round};
use crate::record::{Key, Kind};
use crate::words::PersonId;
use crate::world::find;
use std::collections::BTreeSet;

pub(super) fn panel(look: Look<'_>) -> Panel {
    let mut people = BTreeSet::new();
    let [mut on_time, mut caught, mut missed] = [const { Vec::new() }; 3];
    for turn in look.world.each::<Turn>() {
        if !look.period.has(turn.day) || !counts(look.world, turn.person) {
            continue;
        }
        let key = Key::new(Kind::Turn, turn.id);
        match (turn.why, &turn.state) {
            (Why::Due, TurnState::Well { .. }) => on_time.push(key),
            (Why::Missed | Why::NoAnswer, TurnState::Well { .. } | TurnState::Taken { .. }) => caught.push(key),
            (Why::Missed | Why::NoAnswer, TurnState::Open { .. }) => missed.push(key),
            _ => continue,
        }
        people.insert(turn.person);
    }
    for (call, person) in reached(look) {
        on_time.push(call);
        people.insert(person);
    }
    let figures = [(What::OnTime, on_time), (What::Caught, caught), (What::Missed, missed)];
    Panel::new(Topic::CheckIns, &people, figures.map(|(what, records)| Figure::count(what, records)).into())
}

/// The calls of the period's rounds that reached somebody. One that nobody answered, or made, is a turn already.
fn reached(look: Look<'_>) -> BTreeSet<(Key, PersonId)> {
    let found = look.world.each::<CheckIn>().filter(|checkin| checkin.outcome != Outcome::NoAnswer);
    let calls = found.filter_map(|checkin| find::<Call>(look.world, checkin.call?).ok());
    let of_period = |call: &Call| find::<Round>(look.world, call.round).is_ok_and(|round| look.period.has(round.day));
    calls
        .filter(|call| counts(look.world, call.person) && of_period(call))
        .map(|call| (Key::new(Kind::Call, call.id), call.person))
        .collect()
}
