//! Who may hold what is about check-ins: those whose turn it is, while it is; the organisers; the person.
//!
//! The safeguarding leads come in when a ladder reaches them, and go when it is over. Whose record of a contact it
//! is keeps it as long as they are asked or come as a pair, not longer; what they found is then with the organisers.

use super::reading::comes;
use crate::access::Token;
use crate::care::{Call, Plan, Round, Turn, turn};
use crate::record::{Key, Kind, Noun as _, Record};
use crate::words::PersonId;
use crate::world::{World, find};
use std::collections::BTreeSet;

/// Who may hold a plan, a turn, a check-in, a round or a call.
pub(super) fn audience(world: &dyn World, record: &Record) -> BTreeSet<Token> {
    let mut who = BTreeSet::from([Token::Organisers]);
    let mut people: Vec<PersonId> = Vec::new();
    match record {
        Record::Plan(plan) => {
            people.push(plan.person);
            people.extend(plan.familiar.iter().filter(|_| !plan.is_over()));
        }
        Record::Turn(turn) => {
            people.push(turn.person);
            people.extend(asked(turn));
            who.extend(leads(turn));
        }
        Record::CheckIn(checkin) => {
            people.push(checkin.person);
            people.extend(comes(world, checkin.by, checkin.person).then_some(checkin.by));
            if let Some(turn) = checkin.turn.and_then(|turn| find::<Turn>(world, turn).ok()) {
                people.extend(turn.rests_with(checkin.by).then_some(checkin.by));
                who.extend(leads(&turn));
            }
        }
        Record::Round(round) => people.extend(callers(round)),
        Record::Call(call) => {
            // Who has it in hand may reach the person, so they have it, whether or not they are of the round.
            people.extend(call.holder());
            if let Ok(round) = find::<Round>(world, call.round) {
                people.extend(callers(&round));
            }
        }
        _ => {}
    }
    who.extend(people.into_iter().map(Token::Person));
    who
}

/// Who may know somebody's name because they take turns in being in touch.
pub(super) fn familiar(world: &dyn World, person: PersonId) -> impl Iterator<Item = Token> {
    let plans = world.linked(Key::new(Kind::Contact, person), Kind::Plan);
    let plans: Vec<Plan> = plans.iter().filter_map(|record| Plan::from_record(record)).cloned().collect();
    plans.into_iter().flat_map(|plan| plan.familiar).map(Token::Person)
}

/// Who may reach somebody now, because it is their turn or they have the call in hand.
pub(super) fn near(world: &dyn World, person: PersonId) -> BTreeSet<Token> {
    let mut who = BTreeSet::new();
    for turn in turn::open(world, person) {
        who.extend(asked(&turn).map(Token::Person));
        who.extend(leads(&turn));
    }
    let calls = world.linked(Key::new(Kind::Contact, person), Kind::Call);
    who.extend(calls.iter().filter_map(|record| Call::from_record(record)?.holder()).map(Token::Person));
    who
}

/// What follows a plan, a turn, a round or a call.
pub(super) fn dependents(world: &dyn World, record: &Record) -> BTreeSet<Key> {
    let of = |person: PersonId| [Key::person(person), Key::new(Kind::Contact, person)];
    let linked = |to: Key, kind: Kind| world.linked(to, kind).into_iter().map(|record| record.key());
    match record {
        Record::Plan(plan) => BTreeSet::from([Key::person(plan.person)]),
        Record::Turn(turn) => linked(Key::new(Kind::Turn, turn.id), Kind::CheckIn).chain(of(turn.person)).collect(),
        Record::Round(round) => linked(Key::new(Kind::Round, round.id), Kind::Call).collect(),
        Record::Call(call) => of(call.person).into(),
        _ => BTreeSet::new(),
    }
}

/// Who is told again what follows a record that names them, although they were told before.
#[must_use]
pub fn named(record: &Record) -> Vec<PersonId> {
    match record {
        Record::Plan(plan) if !plan.is_over() => plan.familiar.clone(),
        Record::Turn(turn) => asked(turn).collect(),
        Record::Call(call) => call.holder().into_iter().collect(),
        _ => Vec::new(),
    }
}

fn asked(turn: &Turn) -> impl Iterator<Item = PersonId> + use<'_> {
    turn.told.iter().copied().filter(|_| turn.is_open())
}

fn leads(turn: &Turn) -> Option<Token> {
    turn.is_before_leads().then_some(Token::Leads)
}

fn callers(round: &Round) -> impl Iterator<Item = PersonId> + use<'_> {
    round.callers.iter().copied().filter(|_| !round.closed)
}
