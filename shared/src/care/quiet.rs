//! Gone quiet: whom nobody has been in touch with for a while, and what has waited too long.
//!
//! A list for organisers and a line on a helper's Today, worked out from what is held and stored nowhere. Each entry
//! says when the last contact was and one thing to do. Invariant: nobody is scored or ranked as a person; the order is
//! only how long it has been. What is paused, planned or waiting for its day is not quiet.

use super::{CheckIn, Outcome, Plan, Turn, Visit};
use crate::help::{Ask, Errand};
use crate::pair::{Pairing, State, between};
use crate::people::{Member, Person, Standing};
use crate::words::limits::{ASK_WAITS_SECONDS, QUIET_DAYS};
use crate::words::order::sorted;
use crate::words::{Day, ErrandId, PairingId, PersonId, Timestamp};
use crate::world::{Memory, each_linked, find};
use std::collections::BTreeMap;

/// Something that has gone quiet.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Quiet {
    /// What.
    pub what: Silence,
    /// With whom.
    pub person: PersonId,
    /// When somebody was last in touch with them, or since when it waits.
    pub last: Option<Timestamp>,
    /// Since when there is silence, for the order.
    since: Timestamp,
    /// The one thing to do.
    pub next: Next,
}

/// What has gone quiet.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Silence {
    /// Two who had agreed to be in touch more often.
    Pairing(PairingId),
    /// Somebody with whom nobody has been in touch.
    Person,
    /// An ask that nobody has taken, though it is time.
    Ask(ErrandId),
}

/// One thing to do about it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Next {
    /// Ask this helper, who knows them, how it is going.
    AskHelper(PersonId),
    /// Be in touch with the person oneself.
    BeInTouch,
    /// Ask somebody to go.
    FindSomebody,
}

/// Everything that has gone quiet, as far as this phone knows; what has been quiet longest first.
#[must_use]
pub fn quiet(world: &Memory, now: Timestamp, today: Day) -> Vec<Quiet> {
    let met = last_contacts(world);
    let mut found: Vec<Quiet> = world.each::<Pairing>().filter_map(|pairing| cold(pairing, &met, now)).collect();
    found.extend(world.each::<Person>().filter_map(|person| alone(world, person, &met, now)));
    found.extend(world.each::<Errand>().filter_map(|errand| waiting(world, errand, now, today)));
    sorted(found, |quiet| (quiet.since, quiet.person))
}

/// Those of a helper's own pairings that have gone quiet.
#[must_use]
pub fn of_helper(world: &Memory, helper: PersonId, now: Timestamp) -> Vec<Quiet> {
    let met = last_contacts(world);
    let own = world.each::<Pairing>().filter(|pairing| pairing.helper() == helper);
    own.filter_map(|pairing| cold(pairing, &met, now)).collect()
}

/// When somebody last found each person.
fn last_contacts(world: &Memory) -> BTreeMap<PersonId, Timestamp> {
    let visits = world.each::<Visit>().map(|visit| (visit.person, visit.at, visit.outcome));
    let calls = world.each::<CheckIn>().map(|call| (call.person, call.at, call.outcome));
    let pairs =
        world.each::<Pairing>().filter_map(|pairing| Some((pairing.person(), pairing.met.last?, Outcome::Well)));
    let mut met = BTreeMap::new();
    for (person, at, outcome) in visits.chain(calls).chain(pairs) {
        if outcome != Outcome::NoAnswer {
            let last = met.entry(person).or_insert(at);
            *last = at.max(*last);
        }
    }
    met
}

/// A pairing well below its pace: half as long again as agreed.
fn cold(pairing: &Pairing, met: &BTreeMap<PersonId, Timestamp>, now: Timestamp) -> Option<Quiet> {
    let (State::Trial { since } | State::Active { since }) = pairing.state else { return None };
    let days = i64::from(pairing.pace.days()?);
    // The two of them; that others were there is good, and not this.
    let last = pairing.met.last;
    let silent = last.map_or(since, |last| last.max(since));
    (now.since(silent) > days * 86_400 * 3 / 2).then(|| Quiet {
        what: Silence::Pairing(pairing.id),
        person: pairing.person(),
        last: met.get(&pairing.person()).copied(),
        since: silent,
        next: Next::AskHelper(pairing.helper()),
    })
}

/// Somebody whom the group has helped and with whom nobody has been in touch since.
fn alone(world: &Memory, person: &Person, met: &BTreeMap<PersonId, Timestamp>, now: Timestamp) -> Option<Quiet> {
    let last = met.get(&person.id).copied();
    let since = last.unwrap_or(person.since);
    if now.since(since) <= QUIET_DAYS * 86_400
        || find::<Member>(world, person.id).is_ok_and(|m| m.standing == Standing::Active)
    {
        return None;
    }
    // Whoever has an ask, a plan, a turn or a pairing is not forgotten; those say themselves when they are late.
    let looked_after = each_linked::<Ask>(world, person.id).iter().any(|ask| !ask.over)
        || each_linked::<Plan>(world, person.id).iter().any(|plan| plan.person == person.id && !plan.is_over())
        || each_linked::<Turn>(world, person.id).iter().any(|turn| turn.person == person.id && turn.is_open())
        || each_linked::<Pairing>(world, person.id).iter().any(|pairing| pairing.counts());
    let helper = each_linked::<Visit>(world, person.id).into_iter().max_by_key(|visit| visit.at).map(|visit| visit.by);
    let helper = helper.filter(|who| between(world, person.id, *who).is_none_or(|pairing| !pairing.is_over()));
    let here = |who: &PersonId| find::<Member>(world, *who).is_ok_and(|member| member.helps());
    let next = helper.filter(here).map_or(Next::BeInTouch, Next::AskHelper);
    (!looked_after).then_some(Quiet { what: Silence::Person, person: person.id, last, since, next })
}

/// An ask that nobody has taken: for a day that has come, or for two days already.
fn waiting(world: &Memory, errand: &Errand, now: Timestamp, today: Day) -> Option<Quiet> {
    let late = match errand.when.day() {
        Some(day) => day <= today,
        None => now.since(errand.asked) > ASK_WAITS_SECONDS,
    };
    let ask = find::<Ask>(world, errand.ask).ok()?;
    (errand.is_open() && late).then_some(Quiet {
        what: Silence::Ask(errand.id),
        person: ask.person,
        last: Some(errand.asked),
        since: errand.asked,
        next: Next::FindSomebody,
    })
}
