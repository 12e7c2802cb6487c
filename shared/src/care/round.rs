//! Rounds: one evening's list of calls that a few callers share.
//!
//! A caller takes a call, rings and writes down what they found, with or without signal; each call is a record of
//! its own, so that two callers never get in each other's way. Invariants: a call has at most one holder, in the
//! hub's order; and what nobody rang by the end of the day comes before the organisers as a [`Turn`].
//! Not here: numbers, which travel only to who holds the call; and what was found, which the other callers need not know.

use super::checkin::reached_since;
use super::plan::How;
use super::turn::{Turn, Why, open};
use crate::access::is_member;
use crate::care::Step;
use crate::command::{ClaimCall, CloseRound, HandBackCall, OpenRound};
use crate::decide::{Change, Decision};
use crate::people::{Group, Person, private};
use crate::record::{Key, Kind, Noun as _, Record};
use crate::refusal::{Field, Refusal};
use crate::words::limits::{CALLERS_MAX, CALLS_MAX, NAME_CHARS_MAX, PLACE_CHARS_MAX};
use crate::words::{CallId, Day, Line, Part, PersonId, RoundId, Timestamp, TurnId, ZoneId};
use crate::world::{World, find, has};
use serde::{Deserialize, Serialize};
use std::collections::BTreeSet;

/// A list of calls.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Round {
    /// Which round.
    pub id: RoundId,
    /// What it is called.
    pub name: Line<PLACE_CHARS_MAX>,
    /// On which day.
    pub day: Day,
    /// At which part of it.
    pub part: Part,
    /// Who shares it.
    pub callers: Vec<PersonId>,
    /// When the day is over.
    pub ends: Timestamp,
    /// Whether it is closed.
    #[serde(default, skip_serializing_if = "core::ops::Not::not")]
    pub closed: bool,
}

/// One call of a round.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Call {
    /// Which call.
    pub id: CallId,
    /// Of which round.
    pub round: RoundId,
    /// Whom to ring.
    pub person: PersonId,
    /// Roughly where they live.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub zone: Option<ZoneId>,
    /// What to call them, if they agreed that volunteers may know it before.
    #[serde(default, rename = "first", skip_serializing_if = "Option::is_none")]
    pub first_name: Option<Line<NAME_CHARS_MAX>>,
    /// Where it stands.
    pub state: CallState,
}

/// Where a call stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum CallState {
    /// Nobody has it yet.
    Open,
    /// Somebody has it.
    Held {
        /// Who.
        by: PersonId,
        /// Since when.
        at: Timestamp,
    },
    /// It was made.
    Done {
        /// Who rang.
        by: PersonId,
        /// When the hub heard of it.
        at: Timestamp,
    },
    /// The round was closed and nobody had rung.
    Unmade,
}

impl Round {
    /// When the hub's own clock has something to do about it.
    #[must_use]
    pub const fn due(&self) -> Option<Timestamp> {
        if self.closed { None } else { Some(self.ends) }
    }
}

impl Call {
    /// Who has it in hand.
    #[must_use]
    pub const fn holder(&self) -> Option<PersonId> {
        match self.state {
            CallState::Held { by, .. } => Some(by),
            _ => None,
        }
    }
}

pub(crate) fn open_round(world: &dyn World, command: &OpenRound, now: Timestamp) -> Decision {
    if has::<Round>(world, command.round) || command.calls.iter().any(|wanted| has::<Call>(world, wanted.call)) {
        return Err(Refusal::AlreadyThere);
    }
    if command.callers.is_empty() || command.calls.is_empty() {
        return Err(Refusal::Missing { field: Field::Familiar });
    }
    if command.callers.len() > CALLERS_MAX {
        return Err(Refusal::TooMany { max: CALLERS_MAX });
    }
    if command.calls.len() > CALLS_MAX {
        return Err(Refusal::TooMany { max: CALLS_MAX });
    }
    if !command.callers.iter().all(|caller| is_member(world, *caller)) {
        return Err(Refusal::NotFound);
    }
    let ends = Day(command.day.0.saturating_add(1)).starts(Group::here(world).map_or(0, |group| group.offset));
    let mut puts = vec![Record::Round(Round {
        id: command.round,
        name: command.name.clone(),
        day: command.day,
        part: command.part,
        callers: command.callers.clone(),
        ends: ends.max(now.plus(3600)),
        closed: false,
    })];
    let (mut ids, mut people) = (BTreeSet::new(), BTreeSet::new());
    for wanted in &command.calls {
        // Nobody is rung twice in one evening because two lists were put together.
        if !ids.insert(wanted.call) || !people.insert(wanted.person) {
            return Err(Refusal::AlreadyThere);
        }
        let person = find::<Person>(world, wanted.person)?;
        private::unless(person.private.rounds)?;
        puts.push(Record::Call(Call {
            id: wanted.call,
            round: command.round,
            person: person.id,
            zone: person.zone,
            first_name: person.first_name,
            state: CallState::Open,
        }));
    }
    Change::put(puts)
}

pub(crate) fn claim(world: &dyn World, who: PersonId, command: ClaimCall, now: Timestamp) -> Decision {
    let mut call = find::<Call>(world, command.call)?;
    match call.state {
        CallState::Open => {}
        CallState::Held { by, .. } | CallState::Done { by, .. } => return Err(Refusal::AlreadyHeld { by }),
        CallState::Unmade => return Err(Refusal::AlreadyOver),
    }
    if call.person == who {
        return Err(Refusal::NotAllowed);
    }
    call.state = CallState::Held { by: who, at: now };
    Change::put([Record::Call(call)])
}

pub(crate) fn hand_back(world: &dyn World, command: HandBackCall) -> Decision {
    let mut call = find::<Call>(world, command.call)?;
    if call.holder().is_none() {
        return Err(Refusal::NotHeld);
    }
    call.state = CallState::Open;
    Change::put([Record::Call(call)])
}

/// Ends a round; what nobody rang comes before the organisers, unless somebody has reached the person that day.
pub(crate) fn close(world: &dyn World, command: CloseRound, now: Timestamp) -> Decision {
    let mut round = find::<Round>(world, command.round)?;
    if round.closed {
        return Err(Refusal::AlreadyOver);
    }
    round.closed = true;
    let morning = round.day.starts(Group::here(world).map_or(0, |group| group.offset));
    let mut puts = Vec::new();
    for record in world.linked(Key::new(Kind::Round, round.id), Kind::Call) {
        let Some(call) = Call::from_record(&record) else { continue };
        if !matches!(call.state, CallState::Open | CallState::Held { .. }) {
            continue;
        }
        puts.push(Record::Call(Call { state: CallState::Unmade, ..call.clone() }));
        if open(world, call.person).is_empty() && !reached_since(world, call.person, morning) {
            let mut turn = Turn::new(TurnId(call.id.0), (call.person, How::Call), (round.day, now));
            turn.why = Why::Missed;
            turn.climb(world, Some(Step::Organiser), now);
            puts.push(Record::Turn(turn));
        }
    }
    puts.push(Record::Round(round));
    Change::put(puts)
}

/// The calls that somebody who leaves has in hand, returned to the others.
pub(crate) fn returned(world: &dyn World, leaver: PersonId) -> Vec<Record> {
    let mut calls = crate::world::each_linked::<Call>(world, leaver);
    calls.retain(|call| call.holder() == Some(leaver));
    calls.into_iter().map(|call| Record::Call(Call { state: CallState::Open, ..call })).collect()
}
