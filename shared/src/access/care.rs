//! Who may do what about check-ins: the person decides about their plan, those who know them are in touch.

use super::reading::comes;
use crate::care::{Call, Plan, Round, Turn, turn};
use crate::command::{Actor, Command};
use crate::people::Role;
use crate::record::{Key, Kind, Noun as _};
use crate::refusal::Refusal;
use crate::words::{CallId, PersonId, PlanId};
use crate::world::{World, find};

/// The part of [`super::may`] about check-ins, their plans and rounds.
pub(super) fn may(world: &dyn World, actor: &Actor, command: &Command) -> Result<bool, Refusal> {
    let organiser = actor.has(Role::Organiser);
    let hub = *actor == Actor::Hub;
    Ok(match command {
        Command::PlanCheckIns(_) | Command::ChangePlan(_) | Command::SetLadder(_) | Command::OpenRound(_) => organiser,
        Command::StepPlan(_) | Command::StepTurn(_) => hub,
        Command::SkipCheckIn(c) => organiser || of_plan(world, actor, c.plan)?,
        Command::PausePlan(c) => organiser || of_plan(world, actor, c.plan)?,
        Command::ResumePlan(c) => organiser || of_plan(world, actor, c.plan)?,
        Command::EndPlan(c) => organiser || own_plan(world, actor, c.plan)?,
        Command::RecordCheckIn(c) => match (actor, c.call) {
            (Actor::Member { .. }, Some(call)) => organiser || calls(world, actor, call)?,
            (Actor::Member { person, .. }, None) => organiser || knows(world, actor, (*person, c.person)),
            _ => false,
        },
        Command::TakeOverCheckIn(c) => {
            organiser || actor.has(Role::Lead) && find::<Turn>(world, c.turn)?.is_before_leads()
        }
        Command::ClaimCall(c) => organiser || calls(world, actor, c.call)?,
        Command::HandBackCall(c) => organiser || holds(world, actor, c.call)?,
        Command::CloseRound(_) => organiser || hub,
        _ => false,
    })
}

/// The member who acts; a resident's code opens their asks and plans, not other people's calls.
fn actor_who(actor: &Actor) -> Option<PersonId> {
    if matches!(actor, Actor::Member { .. }) { actor.person() } else { None }
}

/// The plan's own person, with or without an account.
fn own_plan(world: &dyn World, actor: &Actor, id: PlanId) -> Result<bool, Refusal> {
    let Some(me) = actor.person() else { return Ok(false) };
    Ok(find::<Plan>(world, id)?.person == me)
}

/// The plan's own person, or one of those who take turns.
fn of_plan(world: &dyn World, actor: &Actor, id: PlanId) -> Result<bool, Refusal> {
    let Some(me) = actor.person() else { return Ok(false) };
    let plan = find::<Plan>(world, id)?;
    Ok(plan.person == me || actor_who(actor).is_some_and(|me| plan.familiar.contains(&me)))
}

/// One of the callers of this call's round, whoever holds the call: what they heard is not lost.
fn calls(world: &dyn World, actor: &Actor, id: CallId) -> Result<bool, Refusal> {
    let Some(me) = actor_who(actor) else { return Ok(false) };
    let call = find::<Call>(world, id)?;
    Ok(find::<Round>(world, call.round)?.callers.contains(&me))
}

/// Whether the call is in this member's hands.
fn holds(world: &dyn World, actor: &Actor, id: CallId) -> Result<bool, Refusal> {
    let Some(me) = actor_who(actor) else { return Ok(false) };
    if find::<Call>(world, id)?.holder() == Some(me) { Ok(true) } else { Err(Refusal::NotHeld) }
}

/// Whether a member has a reason to be in touch with a person: it is their turn, they take turns, or
/// they are a pair.
fn knows(world: &dyn World, actor: &Actor, (me, person): (PersonId, PersonId)) -> bool {
    let turns = turn::open(world, person);
    let asked = turns.iter().any(|turn| turn.rests_with(me) || actor.has(Role::Lead) && turn.is_before_leads());
    let plans = world.linked(Key::new(Kind::Contact, person), Kind::Plan);
    let paired = comes(world, me, person);
    asked
        || paired
        || plans.iter().filter_map(|record| Plan::from_record(record)).any(|plan| plan.familiar.contains(&me))
}
