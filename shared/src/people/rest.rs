//! Being left in peace: everything that brings somebody to a person rests, goes on again, or ends.
//!
//! Each is one word by the person that would otherwise be one for every pairing and every plan. Invariants: it is the
//! same as saying each of them ([`crate::pair`], [`crate::care`]), all or none; and when somebody no longer agrees that
//! their details are passed on, nobody but the organisers has them at next contact, whatever was under way.
//! Not here: forgetting ([`super::erase`]).

use crate::care::{CallState, PlanState, plan};
use crate::command::{
    BackAgain, CancelAsk, DeclinePairing, EndPairing, EndPlan, LeaveInPeace, PausePairing, PausePlan, ResumePairing,
    ResumePlan, WithdrawConsent,
};
use crate::decide::{Change, Decision};
use crate::help::{Ask, Errand, State as Stands, ask};
use crate::pair::{Ending, State, life};
use crate::people::{Circle, Person, Sees};
use crate::record::Record;
use crate::refusal::Refusal;
use crate::together;
use crate::words::{PersonId, Timestamp};
use crate::world::staged::Staged;
use crate::world::{World, each_linked, find};

pub(crate) fn leave_in_peace(world: &dyn World, command: LeaveInPeace, now: Timestamp) -> Decision {
    let LeaveInPeace { person, until } = command;
    find::<Person>(world, person)?;
    let mut staged = Staged::on(world);
    for pairing in to(world, person).filter(crate::pair::Pairing::counts) {
        let change = life::pause(&staged, PausePairing { pairing: pairing.id, until }, now);
        apply(&mut staged, change)?;
    }
    for plan in plans(world, person) {
        let change = plan::pause(&staged, PausePlan { plan, until }, now);
        apply(&mut staged, change)?;
    }
    some(staged)
}

pub(crate) fn back_again(world: &dyn World, who: PersonId, command: BackAgain, now: Timestamp) -> Decision {
    let person = command.person;
    find::<Person>(world, person)?;
    let mut staged = Staged::on(world);
    for pairing in to(world, person).filter(|pairing| matches!(pairing.state, State::Paused { .. })) {
        let change = life::resume(&staged, Some(who), ResumePairing { pairing: pairing.id }, now);
        apply(&mut staged, change)?;
    }
    for plan in plans(world, person) {
        let change = plan::resume(&staged, ResumePlan { plan }, now);
        apply(&mut staged, change)?;
    }
    some(staged)
}

/// They no longer agree that what a helper needs is passed on.
pub(crate) fn withdraw(world: &dyn World, command: WithdrawConsent, now: Timestamp) -> Decision {
    let person = command.person;
    find::<Person>(world, person)?;
    let mut staged = Staged::on(world);
    for ask in each_linked::<Ask>(world, person).into_iter().filter(|ask| !ask.over) {
        let change = ask::cancel(&staged, CancelAsk { ask: ask.id }, now);
        apply(&mut staged, change)?;
        settle(&mut staged, ask);
    }
    for pairing in to(world, person).filter(|pairing| !pairing.is_over()) {
        let pairing = pairing.id;
        let change = match life::end(&staged, EndPairing { pairing, reason: Ending::Enough }, now) {
            Err(Refusal::NotAgreed) => life::decline(&staged, DeclinePairing { pairing }, now),
            ended => ended,
        };
        apply(&mut staged, change)?;
    }
    for plan in plans(world, person) {
        let change = plan::end(&staged, EndPlan { plan }, now);
        apply(&mut staged, change)?;
    }
    let calls = each_linked::<crate::care::Call>(world, person).into_iter().filter(|call| call.person == person);
    let waiting = calls.filter(|call| matches!(call.state, CallState::Open | CallState::Held { .. }));
    let unmade = waiting.map(|call| Record::Call(crate::care::Call { state: CallState::Unmade, ..call })).collect();
    staged.apply(Change { puts: unmade, drops: Vec::new() });
    let together = together::without(&staged, person, now);
    staged.apply(together);
    if let Ok(mut circle) = find::<Circle>(world, person) {
        circle.ties.iter_mut().for_each(|tie| tie.sees = Sees::Name);
        circle.next = None;
        staged.apply(Change { puts: vec![Record::Circle(circle)], drops: Vec::new() });
    }
    some(staged)
}

/// What was done within the last day no longer needs the address.
fn settle(staged: &mut Staged<'_>, ask: Ask) {
    let mut errands = each_linked::<Errand>(staged, ask.id);
    errands.retain(|errand| matches!(errand.state, Stands::Done { settled: false, .. }));
    if errands.is_empty() {
        return;
    }
    let mut puts = vec![Record::Ask(Ask { over: true, ..ask })];
    for mut errand in errands {
        if let Stands::Done { settled, .. } = &mut errand.state {
            *settled = true;
        }
        puts.push(Record::Errand(errand));
    }
    staged.apply(Change { puts, drops: Vec::new() });
}

/// The pairings in which somebody comes to this person.
fn to(world: &dyn World, person: PersonId) -> impl Iterator<Item = crate::pair::Pairing> {
    crate::pair::of(world, person).into_iter().filter(move |pairing| pairing.person() == person)
}

fn plans(world: &dyn World, person: PersonId) -> impl Iterator<Item = crate::words::PlanId> {
    let mut plans = each_linked::<crate::care::Plan>(world, person);
    plans.retain(|plan| plan.person == person && !matches!(plan.state, PlanState::Ended { .. }));
    plans.into_iter().map(|plan| plan.id)
}

/// What is already so, or over, needs no word.
fn apply(staged: &mut Staged<'_>, change: Decision) -> Result<(), Refusal> {
    match change {
        Ok(change) => staged.apply(change),
        Err(Refusal::AlreadyThere | Refusal::AlreadyOver) => {}
        Err(why) => return Err(why),
    }
    Ok(())
}

fn some(staged: Staged<'_>) -> Decision {
    let change = staged.change();
    if change.puts.is_empty() && change.drops.is_empty() { Err(Refusal::AlreadyThere) } else { Ok(change) }
}
