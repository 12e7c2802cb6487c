//! Counting by hand: each figure once more, in the plainest way, from every record there is.

use super::grown::{NOW, OFFSET};
use shared::care::quiet::{Silence, quiet};
use shared::care::reflection::Aspect;
use shared::care::turn::{Turn, TurnState, Why};
use shared::care::{Call, CheckIn, Face, Move, Outcome, Reflection, Round, Visit, Wish};
use shared::help::{Ask, Errand, Offer, State};
use shared::insight::{Period, Topic, Value, What};
use shared::pair::{Pairing, State as Pair};
use shared::people::{Member, Person, Zone};
use shared::record::{Key, Kind};
use shared::words::{PersonId, Timestamp, ZoneId};
use shared::world::{Memory, find};
use std::collections::BTreeSet;

type Counted = (usize, Vec<(What, Value)>);
type Meeting = (Timestamp, Key, PersonId, PersonId);

pub(crate) fn panel(world: &Memory, topic: Topic, period: Period) -> Counted {
    match topic {
        Topic::Familiar => familiar(world, period),
        Topic::Faces => faces_met(world, period),
        Topic::Waits => waits(world, period),
        Topic::CheckIns => check_ins(world, period),
        Topic::Quiet => gone_quiet(world),
        Topic::Wishes => wishes(world, period),
        Topic::Places => places(world, period),
    }
}

fn within(period: Period, at: Timestamp) -> bool {
    let day = at.day(OFFSET);
    (period.from.0..=period.to.0).contains(&day.0)
}

/// Whether somebody has not asked to be left out.
fn is_in(world: &Memory, who: PersonId) -> bool {
    world.each::<Person>().all(|person| person.id != who || !person.private.figures)
}

fn people(of: impl IntoIterator<Item = PersonId>) -> usize {
    of.into_iter().collect::<BTreeSet<_>>().len()
}

fn count(what: What, count: usize) -> (What, Value) {
    (what, Value::Count(count))
}

fn meetings(world: &Memory) -> Vec<Meeting> {
    let mut all = Vec::new();
    for visit in world.each::<Visit>() {
        if visit.outcome != Outcome::NoAnswer {
            all.push((visit.at, Key::new(Kind::Visit, visit.id), visit.person, visit.by));
        }
    }
    for call in world.each::<CheckIn>() {
        if call.outcome != Outcome::NoAnswer {
            all.push((call.at, Key::new(Kind::CheckIn, call.id), call.person, call.by));
        }
    }
    all.retain(|one| is_in(world, one.2) && is_in(world, one.3));
    all
}

fn familiar(world: &Memory, period: Period) -> Counted {
    let all = meetings(world);
    let here: Vec<&Meeting> = all.iter().filter(|one| within(period, one.0)).collect();
    let knew = |one: &&&Meeting| {
        let came_before =
            all.iter().any(|other| other.2 == one.2 && other.3 == one.3 && (other.0, other.1) < (one.0, one.1));
        let paired = world.each::<Pairing>().any(|pairing| {
            let both = [pairing.sides[0].person, pairing.sides[1].person];
            let counted = match pairing.state {
                Pair::Trial { .. } | Pair::Active { .. } | Pair::Paused { .. } => {
                    pairing.sides[0].yes.map(|yes| yes.at)
                }
                Pair::Ended { reason: shared::pair::Ending::Moved, .. } => Some(pairing.since),
                _ => None,
            };
            let since = pairing.earlier.first().map(|chapter| chapter.since).or(counted);
            both.contains(&one.2) && both.contains(&one.3) && since.is_some_and(|since| since <= one.0)
        });
        came_before || paired
    };
    let known = here.iter().filter(knew).count();
    let figures = vec![count(What::Familiar, known), count(What::New, here.len() - known)];
    (people(here.iter().map(|one| one.2)), figures)
}

fn faces_met(world: &Memory, period: Period) -> Counted {
    let here: Vec<Meeting> = meetings(world).into_iter().filter(|one| within(period, one.0)).collect();
    let met: BTreeSet<PersonId> = here.iter().map(|one| one.2).collect();
    let faces = |who: &PersonId| people(here.iter().filter(|one| one.2 == *who).map(|one| one.3));
    let so_many = |n: usize| met.iter().filter(|who| if n == 4 { faces(who) >= 4 } else { faces(who) == n }).count();
    (met.len(), (1..=4).map(|n| count(What::Faces(n), so_many(n))).collect())
}

fn waits(world: &Memory, period: Period) -> Counted {
    let end = shared::words::Day(period.to.0 + 1).starts(OFFSET).min(NOW);
    let (mut who, mut waited, mut waiting) = (Vec::new(), Vec::new(), Vec::new());
    for errand in world.each::<Errand>() {
        let person = find::<Ask>(world, errand.ask).expect("an errand has an ask").person;
        if !is_in(world, person) {
            continue;
        }
        let visits =
            world.each::<Visit>().filter(|visit| visit.errand == errand.id && visit.outcome != Outcome::NoAnswer);
        let first = visits.map(|visit| visit.at).min();
        let done = if let State::Done { at, .. } = errand.state { Some(at) } else { None };
        let cancelled = if let State::Cancelled { at, .. } = errand.state { Some(at) } else { None };
        let came = first.or(done);
        let since = errand.when.day().map_or(errand.asked, |day| errand.asked.max(day.starts(OFFSET)));
        if came.is_some_and(|came| within(period, came)) {
            who.push(person);
            waited.push(came.map_or(0, |came| came.since(since)).max(0));
        } else if since < end && came.or(cancelled).is_none_or(|over| over >= end) {
            who.push(person);
            waiting.push(end.since(since));
        }
    }
    waited.sort_unstable();
    let mut figures = Vec::new();
    if !waited.is_empty() {
        let (lower, upper) = (waited[(waited.len() - 1) / 2], waited[waited.len() / 2]);
        figures.push((What::MedianWait, Value::Seconds((lower + upper) / 2)));
    }
    figures.extend(waiting.iter().max().map(|longest| (What::LongestWait, Value::Seconds(*longest))));
    figures.push(count(What::Waiting, waiting.len()));
    (people(who), figures)
}

fn check_ins(world: &Memory, period: Period) -> Counted {
    let (mut who, mut counts) = (Vec::new(), [0; 3]);
    for turn in world
        .each::<Turn>()
        .filter(|turn| is_in(world, turn.person))
        .filter(|turn| period.from <= turn.day && turn.day <= period.to)
    {
        let missed = turn.why == Why::Missed || turn.why == Why::NoAnswer;
        let at = match turn.state {
            TurnState::Well { .. } if turn.why == Why::Due => 0,
            TurnState::Well { .. } | TurnState::Taken { .. } if missed => 1,
            TurnState::Open { .. } if missed => 2,
            _ => continue,
        };
        counts[at] += 1;
        who.push(turn.person);
    }
    for call in world.each::<Call>().filter(|call| is_in(world, call.person)) {
        let round = find::<Round>(world, call.round).expect("a call has a round");
        let reached = world.each::<CheckIn>().any(|one| one.call == Some(call.id) && one.outcome != Outcome::NoAnswer);
        if reached && period.from <= round.day && round.day <= period.to {
            counts[0] += 1;
            who.push(call.person);
        }
    }
    let figures = [What::OnTime, What::Caught, What::Missed].into_iter().zip(counts);
    (people(who), figures.map(|(what, n)| count(what, n)).collect())
}

fn gone_quiet(world: &Memory) -> Counted {
    let all: Vec<_> = quiet(world, NOW, NOW.day(OFFSET)).into_iter().filter(|one| is_in(world, one.person)).collect();
    let of = |sort: fn(&Silence) -> bool| all.iter().filter(|one| sort(&one.what)).count();
    let figures = vec![
        count(What::QuietPeople, of(|what| matches!(what, Silence::Person))),
        count(What::QuietPairs, of(|what| matches!(what, Silence::Pairing(_)))),
        count(What::QuietAsks, of(|what| matches!(what, Silence::Ask(_)))),
    ];
    (world.each::<Person>().filter(|person| !person.private.figures).count(), figures)
}

fn wishes(world: &Memory, period: Period) -> Counted {
    let told: Vec<&Wish> = world
        .each::<Wish>()
        .filter(|wish| !wish.only_me && is_in(world, wish.person) && wish.since.day(OFFSET) <= period.to)
        .collect();
    let moved = |to: Move| {
        told.iter().filter(|wish| wish.moves.iter().any(|one| one.to == to && within(period, one.at))).count()
    };
    let figures = vec![
        count(What::Wished, told.iter().filter(|wish| within(period, wish.since)).count()),
        count(What::Nearer, moved(Move::Nearer)),
        count(What::CameTrue, moved(Move::True)),
    ];
    (people(told.iter().map(|wish| wish.person)), figures)
}

fn places(world: &Memory, period: Period) -> Counted {
    let counted = |errand: &&Errand| within(period, errand.asked) && !matches!(errand.state, State::Cancelled { .. });
    let person = |errand: &Errand| find::<Ask>(world, errand.ask).expect("an errand has an ask").person;
    let asked = |errand: &&Errand| counted(errand) && is_in(world, person(errand));
    let blurred = |people: usize, n: usize| if (1..5).contains(&people) { Value::Few } else { Value::Count(n) };
    let mut figures = Vec::new();
    for zone in world.each::<Zone>() {
        let here: Vec<&Errand> = world.each::<Errand>().filter(asked).filter(|one| one.zone == zone.id).collect();
        figures.push((What::Need(zone.id), blurred(people(here.iter().map(|one| person(one))), here.len())));
        let there = |offer: &&Offer| {
            let named = |at: &ZoneId| *at == zone.id || Some(*at) == zone.within;
            offer.zones.is_empty() || offer.zones.iter().any(named)
        };
        let helps =
            |who: &PersonId| find::<Member>(world, *who).is_ok_and(|member| member.helps()) && is_in(world, *who);
        let helpers = people(world.each::<Offer>().filter(there).map(|offer| offer.person).filter(helps));
        figures.push((What::Help(zone.id), blurred(helpers, helpers)));
    }
    (people(world.each::<Errand>().filter(asked).map(person)), figures)
}

/// Hard, so-so, good: of each person the last face of the quarter, to the nearest five.
pub(crate) fn faces(world: &Memory, quarter: Period, aspect: Aspect) -> Option<[usize; 3]> {
    let said = |one: &&Reflection| one.said.as_ref().is_some_and(|said| said.face(aspect).is_some());
    let heard: Vec<&Reflection> = world
        .each::<Reflection>()
        .filter(|one| within(quarter, one.heard) && is_in(world, one.person))
        .filter(said)
        .collect();
    let later = |one: &Reflection| {
        heard.iter().any(|other| other.person == one.person && (other.at, other.id) > (one.at, one.id))
    };
    let last: Vec<Face> = heard
        .iter()
        .filter(|one| !later(one))
        .filter_map(|one| one.said.as_ref().and_then(|said| said.face(aspect)))
        .collect();
    let about = |face| (last.iter().filter(|one| **one == face).count() as f64 / 5.0).round() as usize * 5;
    (last.len() >= 5).then(|| Face::ALL.map(about))
}
