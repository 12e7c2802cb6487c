//! A pair as one line of a list: who it is with, when they last met, and what comes next.

use crate::screens::known;
use shared::pair::{Handover, Pairing, State, handover, of};
use shared::sync::Phone;
use shared::words::order::sorted;
use shared::words::{Day, PairingId, PersonId, Timestamp};
use shared::world::{Memory, each_linked};

/// One pair in a list.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Line {
    /// Which pair.
    pub id: PairingId,
    /// Who comes.
    pub helper: Option<String>,
    /// To whom.
    pub person: Option<String>,
    /// Who that is.
    pub person_id: PersonId,
    /// When they last met.
    pub last: Option<Timestamp>,
    /// What comes next.
    pub next: Next,
}

/// What comes next, the most pressing first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Next {
    /// This person is asked for their yes.
    SayYes,
    /// This person is asked to take over.
    TakeOver,
    /// This person is asked to step in now and then.
    StepIn,
    /// Everybody has said yes to the hand-over.
    HandOver,
    /// It has been longer than they said they would like.
    While,
    /// They are finding out.
    Trial,
    /// Somebody's yes is missing.
    Waits,
    /// All is as it should be.
    Well,
    /// It rests, until a day that may have been named.
    Rests(Option<Day>),
}

/// The pairs in which this phone's person has a part, what needs them first.
#[must_use]
pub fn mine(phone: &Phone, today: Day) -> Vec<Line> {
    let world = phone.replica().world();
    let mut pairings: Vec<Pairing> = each_linked(world, phone.me());
    let passing = each_linked::<Handover>(world, phone.me()).into_iter().filter(Handover::is_open);
    let more = passing.filter_map(|one| shared::world::find::<Pairing>(world, one.pairing).ok());
    for pairing in more {
        if pairings.iter().all(|other| other.id != pairing.id) {
            pairings.push(pairing);
        }
    }
    lines(phone, pairings, today)
}

/// The pairs of which somebody is a side, as this phone sees them.
#[must_use]
pub fn pairs_of(phone: &Phone, person: PersonId, today: Day) -> Vec<Line> {
    lines(phone, of(phone.replica().world(), person), today)
}

fn lines(phone: &Phone, pairings: Vec<Pairing>, today: Day) -> Vec<Line> {
    let world = phone.replica().world();
    let going = pairings.into_iter().filter(|pairing| !pairing.is_over());
    let line = |pairing: Pairing| {
        let first_name = pairing.first_name.as_ref().map(ToString::to_string);
        Line {
            id: pairing.id,
            helper: known::member(world, pairing.helper()),
            person: known::person(world, pairing.person()).or(first_name),
            person_id: pairing.person(),
            last: pairing.met.last,
            next: next(world, phone.me(), &pairing, today),
        }
    };
    sorted(going.map(line).collect(), |line: &Line| (line.next, line.last))
}

fn next(world: &Memory, me: PersonId, pairing: &Pairing, today: Day) -> Next {
    if let Some(passing) = handover::open(world, pairing.id) {
        return match (passing.newcomer == me, passing.newcomer_yes.is_some(), passing.is_agreed()) {
            (true, false, _) => Next::TakeOver,
            (_, _, true) => Next::HandOver,
            _ => Next::Waits,
        };
    }
    if pairing.cover.is_some_and(|cover| cover.person == me && cover.yes.is_none()) {
        return Next::StepIn;
    }
    match pairing.state {
        State::Proposed { .. } if pairing.side(me).is_some_and(|side| side.yes.is_none()) => Next::SayYes,
        State::Proposed { .. } => Next::Waits,
        State::Paused { until, .. } => Next::Rests(until),
        State::Trial { .. } | State::Active { .. } if is_a_while(world, pairing, today) => Next::While,
        State::Trial { .. } => Next::Trial,
        State::Active { .. } | State::Ended { .. } => Next::Well,
    }
}

/// Whether it has been longer than their pace since they met, or since they began.
fn is_a_while(world: &Memory, pairing: &Pairing, today: Day) -> bool {
    let from = known::day(world, pairing.met.last.unwrap_or(pairing.since));
    pairing.pace.days().is_some_and(|days| today.0 - from.0 > days)
}
