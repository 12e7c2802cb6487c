//! What people do and see about check-ins and rounds.
//!
//! Mrs Okoro is rung every day of the week, in turns, in the morning; the stories begin on 2027-01-15, a Friday, at
//! eight o'clock, and the clocks of Riverside show what UTC shows.

use super::cast::{Name, id_of, line, text};
use super::checks::{check, demand};
use super::deeds::{Deed, deed};
use super::{Check, Story};
use shared::care::turn::{Turn, TurnState, open};
use shared::care::{Call, CallState, CheckIn, How, Outcome, Plan, PlanState, Step};
use shared::command::{
    ClaimCall, CloseRound, EndPlan, HandBackCall, OpenRound, PausePlan, PlanCheckIns, RecordCheckIn, SkipCheckIn,
    TakeOverCheckIn, WantedCall,
};
use shared::help::Consent;
use shared::words::{Day, Id, Part, PersonId, Recurrence, Weekday};
use shared::world::{each_linked, find};

/// The plan of every story.
const PLAN: Name = Name("the plan");
/// The round of every story.
const ROUND: Name = Name("the round");

/// The day on which a story stands.
fn today(story: &Story) -> Day {
    story.hub.now.day(0)
}

/// Plans to have somebody rung every morning by these in turn.
#[must_use]
pub fn plans_check_ins<const N: usize>(person: Name, familiar: [Name; N]) -> Deed {
    deed(move |story, _| {
        let rule = Recurrence::weekly(today(story), Weekday::ALL);
        let (familiar, consent) = (familiar.map(id_of).to_vec(), Consent::Said);
        let (plan, person, how, part) = (id_of(PLAN), id_of(person), How::Call, Part::Morning);
        PlanCheckIns { plan, person, consent, familiar, how, rule, part }.into()
    })
}

/// Leaves out today.
#[must_use]
pub fn skips_today() -> Deed {
    deed(|story, _| SkipCheckIn { plan: id_of(PLAN), day: today(story) }.into())
}

/// Lets the plan rest for so many days.
#[must_use]
pub fn pauses_check_ins(days: i32) -> Deed {
    deed(move |story, _| PausePlan { plan: id_of(PLAN), until: Some(Day(today(story).0 + days)) }.into())
}

/// Ends the plan.
#[must_use]
pub fn ends_check_ins() -> Deed {
    deed(|_, _| EndPlan { plan: id_of(PLAN) }.into())
}

/// Was in touch, and found this.
#[must_use]
pub fn rings_and_finds(person: Name, outcome: Outcome) -> Deed {
    rings_and_says(person, outcome, None)
}

/// Was in touch, found this, and says who should be asked next.
#[must_use]
pub fn rings_and_says(person: Name, outcome: Outcome, next: Option<Step>) -> Deed {
    rang(person, None, (outcome, next))
}

fn rang(person: Name, call: Option<Name>, (outcome, next): (Outcome, Option<Step>)) -> Deed {
    deed(move |story, who| {
        let mut bytes = *id_of::<Id>(who).bytes();
        for (byte, stir) in bytes.iter_mut().zip([story.clock(who).0.to_be_bytes(), [outcome as u8; 8]].concat()) {
            *byte ^= stir;
        }
        RecordCheckIn {
            checkin: Id::from_bytes(bytes).into(),
            person: id_of(person),
            call: call.map(id_of),
            how: How::Call,
            at: story.clock(who),
            outcome,
            words: Some(text("We talked about her garden.")),
            next,
        }
        .into()
    })
}

/// Says what they do about it.
#[must_use]
pub fn takes_it_over(person: Name) -> Deed {
    deed(move |story, who| {
        let turns = open(story.phone(who).1.replica().world(), id_of(person));
        let turn = turns.first().map_or_else(|| id_of(Name("no turn")), |turn| turn.id);
        TakeOverCheckIn { turn, words: text("I go round now.") }.into()
    })
}

/// Sees who found the person of the plan last.
#[must_use]
pub fn sees_them_last_seen_by(by: Name) -> Check {
    check(move |story, who| {
        let plan = find::<Plan>(story.phone(who).1.replica().world(), id_of(PLAN));
        let seen = plan.as_ref().ok().and_then(|plan| plan.seen).map(|seen| seen.by);
        demand(seen == Some(id_of(by)), || format!("sees them last seen by {seen:?}"))
    })
}

/// Puts together a round of calls.
#[must_use]
pub fn opens_a_round<const C: usize, const P: usize>(callers: [Name; C], people: [Name; P]) -> Deed {
    deed(move |story, _| {
        let calls = people.map(|person| WantedCall { call: id_of(person), person: id_of(person) }).to_vec();
        let (round, name, day) = (id_of(ROUND), line("Friday calls"), today(story));
        OpenRound { round, name, day, part: Part::Evening, callers: callers.map(id_of).to_vec(), calls }.into()
    })
}

/// Takes the call to this person.
#[must_use]
pub fn takes_the_call_to(person: Name) -> Deed {
    deed(move |_, _| ClaimCall { call: id_of(person) }.into())
}

/// Returns the call to this person.
#[must_use]
pub fn hands_back_the_call_to(person: Name) -> Deed {
    deed(move |_, _| HandBackCall { call: id_of(person) }.into())
}

/// Rang somebody of the round, and found this.
#[must_use]
pub fn calls_and_finds(person: Name, outcome: Outcome) -> Deed {
    rang(person, Some(person), (outcome, None))
}

/// Ends the round.
#[must_use]
pub fn closes_the_round() -> Deed {
    deed(|_, _| CloseRound { round: id_of(ROUND) }.into())
}

/// Sees that somebody is to be in touch with this person, so far up the ladder.
#[must_use]
pub fn is_asked_about(person: Name, step: Option<Step>) -> Check {
    check(move |story, who| {
        let turns = open(story.phone(who).1.replica().world(), id_of(person));
        demand(turns.iter().any(|turn| turn.step == step), || {
            format!("does not see {step:?} about {person:?}: {turns:?}")
        })
    })
}

/// Sees nothing about this person.
#[must_use]
pub fn is_not_asked_about(person: Name) -> Check {
    check(move |story, who| {
        let turns = open(story.phone(who).1.replica().world(), id_of(person));
        demand(turns.is_empty(), || format!("sees {turns:?}"))
    })
}

/// Sees that it was taken over, by whom.
#[must_use]
pub fn sees_it_taken_by(person: Name, by: Name) -> Check {
    check(move |story, who| {
        let phone = story.phone(who).1;
        let turns: Vec<Turn> = each_linked(phone.replica().world(), id_of::<shared::words::PersonId>(person));
        let taken = |turn: &Turn| matches!(turn.state, TurnState::Taken { by: who, .. } if who == id_of(by));
        demand(turns.iter().any(taken), || format!("does not see it taken over: {turns:?}"))
    })
}

/// Sees so many check-ins with this person.
#[must_use]
pub fn sees_check_ins(person: Name, count: usize) -> Check {
    check(move |story, who| {
        let phone = story.phone(who).1;
        let found: Vec<CheckIn> = each_linked(phone.replica().world(), id_of::<shared::words::PersonId>(person));
        demand(found.len() == count, || format!("sees {} check-ins", found.len()))
    })
}

/// Sees who takes turns by the plan.
#[must_use]
pub fn sees_in_turn<const N: usize>(familiar: [Name; N]) -> Check {
    let names: Vec<PersonId> = familiar.into_iter().map(id_of).collect();
    check(move |story, who| {
        let plan = find::<Plan>(story.phone(who).1.replica().world(), id_of(PLAN));
        demand(plan.as_ref().is_ok_and(|plan| plan.familiar == names), || format!("sees the plan as {plan:?}"))
    })
}

/// Is told that the plan goes on and nobody takes turns.
#[must_use]
pub fn is_told_that_nobody_takes_turns() -> Check {
    check(|story, who| {
        let phone = story.phone(who).1;
        let world = phone.replica().world();
        let without = find::<Plan>(world, id_of(PLAN)).is_ok_and(|plan| plan.is_without_anybody(world));
        demand(without, || "is not told that nobody takes turns".to_owned())
    })
}

/// Sees the plan, paused or not.
#[must_use]
pub fn sees_the_plan_resting(resting: bool) -> Check {
    check(move |story, who| {
        let state = find::<Plan>(story.phone(who).1.replica().world(), id_of(PLAN)).map(|plan| plan.state);
        demand(matches!(state, Ok(PlanState::Paused { .. })) == resting, || format!("sees the plan {state:?}"))
    })
}

/// Sees who has the call to this person; nobody when nobody has.
#[must_use]
pub fn sees_the_call(person: Name, so: Option<Name>) -> Check {
    check(move |story, who| {
        let state = find::<Call>(story.phone(who).1.replica().world(), id_of(person)).map(|call| call.state);
        let by = match state {
            Ok(CallState::Held { by, .. } | CallState::Done { by, .. }) => Some(by),
            _ => None,
        };
        demand(by == so.map(id_of), || format!("sees the call to {person:?} {state:?}"))
    })
}

impl Story {
    /// Demands that the hub's clock goes on with whatever is open about this person.
    #[must_use]
    pub fn then_it_goes_on_about(self, person: Name) -> Self {
        let turns = open(&self.hub.store, id_of(person));
        let due = turns.iter().all(|turn| turn.due().is_some_and(|next| next > self.hub.now));
        assert!(!turns.is_empty() && due, "it stops silently: {turns:?}");
        self
    }
}
