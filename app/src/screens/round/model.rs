//! What the rounds of calls show, from a phone.

use crate::screens::known;
use crate::screens::turn::model::{Ways, allows};
use crate::text::case::lower;
use shared::care::{Call, CallState, Round};
use shared::command::{ClaimCall, CloseRound, HandBackCall};
use shared::people::{Person, Role};
use shared::record::{Key, Kind};
use shared::sync::Phone;
use shared::words::order::sorted;
use shared::words::{CallId, Day, Part, PersonId, RoundId};
use shared::world::find;

/// The rounds that this phone may know.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Rounds {
    /// Those that are open, the next one first.
    pub open: Vec<Row>,
    /// Those that are closed, the latest first.
    pub closed: Vec<Row>,
    /// Whether this person can open one.
    pub may_open: bool,
}

/// A round in a list.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Row {
    /// Which.
    pub id: RoundId,
    /// What it is called.
    pub name: String,
    /// On which day.
    pub day: Day,
    /// At which part of it.
    pub part: Part,
    /// How many calls were made.
    pub made: usize,
    /// Of how many.
    pub of: usize,
    /// Whether what this phone shows of it is not yet confirmed.
    pub waiting: bool,
}

/// One round.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Shown {
    /// How it stands.
    pub row: Row,
    /// Whether it is closed.
    pub closed: bool,
    /// Who shares it.
    pub callers: Vec<String>,
    /// Its calls: mine first, then by zone and name, and each stays where it is while it is taken and made.
    pub calls: Vec<CallId>,
    /// Whether this person can close it.
    pub may_close: bool,
    /// Whether this person may print it.
    pub may_print: bool,
}

/// One call.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CallShown {
    /// Which.
    pub id: CallId,
    /// Whom.
    pub person: PersonId,
    /// Their name, or what volunteers may call them, where this phone may know it.
    pub name: Option<String>,
    /// Roughly where they live.
    pub zone: Option<String>,
    /// How to reach them.
    pub reach: Ways,
    /// Where it stands.
    pub standing: Standing,
    /// Whether this person can take it.
    pub may_take: bool,
    /// Whether this person can return it.
    pub may_hand_back: bool,
    /// Whether it is not yet sent.
    pub waiting: bool,
}

/// Where a call stands, as this person sees it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Standing {
    /// Nobody has it.
    Open,
    /// It is in this person's hands.
    Mine,
    /// Somebody else has it.
    Held(Option<String>),
    /// It was made.
    Made(Option<String>),
    /// Nobody rang.
    Unmade,
}

/// Reads the rounds off a phone.
#[must_use]
pub fn rounds(phone: &Phone) -> Rounds {
    let all: Vec<&Round> = phone.replica().world().each::<Round>().collect();
    let (closed, open): (Vec<&Round>, Vec<&Round>) = all.into_iter().partition(|round| round.closed);
    let open = sorted(open, |round| (round.day, round.part));
    let closed = sorted(closed, |round| core::cmp::Reverse((round.day, round.part)));
    let rows = |rounds: Vec<&Round>| rounds.into_iter().map(|round| row(phone, round)).collect();
    Rounds { open: rows(open), closed: rows(closed), may_open: known::i_am(phone, Role::Organiser) }
}

/// Whether this person has anything to do with rounds.
#[must_use]
pub fn shares_rounds(phone: &Phone) -> bool {
    let rounds = rounds(phone);
    rounds.may_open || !rounds.open.is_empty()
}

fn row(phone: &Phone, round: &Round) -> Row {
    let calls = calls_of(phone, round.id);
    let made = |call: &&Call| matches!(call.state, CallState::Done { .. });
    Row {
        id: round.id,
        name: round.name.to_string(),
        day: round.day,
        part: round.part,
        made: calls.iter().filter(made).count(),
        of: calls.len(),
        waiting: phone.replica().is_waiting(Key::new(Kind::Round, round.id)),
    }
}

fn calls_of(phone: &Phone, round: RoundId) -> Vec<Call> {
    phone.replica().world().each::<Call>().filter(|call| call.round == round).cloned().collect()
}

/// Reads one round off a phone; `None` when it is not here.
#[must_use]
pub fn round(phone: &Phone, id: RoundId) -> Option<Shown> {
    let world = phone.replica().world();
    let round = find::<Round>(world, id).ok()?;
    let calls = sorted(calls_of(phone, id), |call| {
        (zone(phone, call).map(|zone| lower(&zone)), name(phone, call).map(|name| lower(&name)), call.id)
    });
    Some(Shown {
        row: row(phone, &round),
        closed: round.closed,
        callers: round.callers.iter().filter_map(|who| known::member(world, *who)).collect(),
        calls: calls.into_iter().map(|call| call.id).collect(),
        may_close: !round.closed && allows(phone, CloseRound { round: id }),
        may_print: known::i_am(phone, Role::Organiser),
    })
}

/// Reads one call off a phone.
#[must_use]
pub fn call(phone: &Phone, id: CallId) -> Option<CallShown> {
    let world = phone.replica().world();
    let call = find::<Call>(world, id).ok()?;
    let name_of = |by: PersonId| known::member(world, by);
    let standing = match call.state {
        CallState::Open => Standing::Open,
        CallState::Held { by, .. } if by == phone.me() => Standing::Mine,
        CallState::Held { by, .. } => Standing::Held(name_of(by)),
        CallState::Done { by, .. } => Standing::Made(name_of(by)),
        CallState::Unmade => Standing::Unmade,
    };
    Some(CallShown {
        id,
        person: call.person,
        name: name(phone, &call),
        zone: zone(phone, &call),
        reach: Ways::of(phone, call.person),
        may_take: standing == Standing::Open && call.person != phone.me() && allows(phone, ClaimCall { call: id }),
        may_hand_back: standing == Standing::Mine && allows(phone, HandBackCall { call: id }),
        standing,
        waiting: phone.replica().is_waiting(Key::new(Kind::Call, id)),
    })
}

fn name(phone: &Phone, call: &Call) -> Option<String> {
    known::person(phone.replica().world(), call.person).or_else(|| call.first_name.as_ref().map(ToString::to_string))
}

fn zone(phone: &Phone, call: &Call) -> Option<String> {
    call.zone.map(|zone| known::zone(phone.replica().world(), zone)).filter(|zone| !zone.is_empty())
}

/// Whom a new round can be about: everybody whom the group knows and who has a number, by name.
#[must_use]
pub fn people(phone: &Phone) -> Vec<(PersonId, String, Option<String>)> {
    let world = phone.replica().world();
    let people = world.each::<Person>().filter(|person| Ways::of(phone, person.id).phone.is_some());
    let people = sorted(people.collect(), |person| lower(person.name.as_str()));
    let zone = |person: &Person| person.zone.map(|zone| known::zone(world, zone));
    people.into_iter().map(|person| (person.id, person.name.to_string(), zone(person))).collect()
}

#[cfg(test)]
mod checks;
