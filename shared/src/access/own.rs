//! Who may decide for a person about their circle and their privacy, and acting for somebody.
//!
//! The person decides; for somebody without an account it is written down by who takes calls. Somebody in the circle
//! who acts for the person may do what the person could do, and nothing that would bring the actor themselves nearer.
//! Invariant: nobody writes themselves into somebody's circle, or raises what they themselves see.

use super::near::paired;
use super::pairs::has_account;
use crate::care::Plan;
use crate::command::{Actor, AddToCircle, ChangeSight, Command, LeaveCircle, Who};
use crate::help::{Ask, Errand};
use crate::pair::{Handover, Pairing};
use crate::people::{Circle, Role, Roles, Sees};
use crate::refusal::Refusal;
use crate::words::{PersonId, TieId};
use crate::world::{World, find};

/// The part of [`super::may`] about what a person decides about themselves.
pub(super) fn may(world: &dyn World, actor: &Actor, command: &Command) -> Result<bool, Refusal> {
    let Some(me) = actor.person() else { return Ok(false) };
    Ok(match command {
        Command::AddToCircle(c) => me == c.person || c.member != Some(me) && writes_for(world, actor, c.person),
        Command::ChangeSight(c) => {
            let lowers = c.sees.new < c.sees.saw;
            let mine = is_mine(world, (c.person, c.tie), me)?;
            me == c.person || mine && lowers || !mine && writes_for(world, actor, c.person)
        }
        Command::LeaveCircle(c) => {
            me == c.person || is_mine(world, (c.person, c.tie), me)? || writes_for(world, actor, c.person)
        }
        Command::PlanContact(c) => {
            me == c.person
                || actor.has(Role::Organiser)
                || is_in(world, c.person, me, Sees::Name)
                || paired(world, c.person).any(|helper| helper == me)
        }
        Command::KeepPrivate(c) => me == c.person || writes_for(world, actor, c.person),
        Command::LeaveInPeace(c) => me == c.person || writes_for(world, actor, c.person),
        Command::BackAgain(c) => me == c.person || writes_for(world, actor, c.person),
        Command::WithdrawConsent(c) => me == c.person || writes_for(world, actor, c.person),
        // It cannot be undone: only themselves, or an organiser whom they asked.
        Command::ErasePerson(c) => me == c.person || actor.has(Role::Organiser),
        _ => false,
    })
}

/// Whether somebody writes down what a person says: organisers for everybody, call-takers for who has no account.
fn writes_for(world: &dyn World, actor: &Actor, person: PersonId) -> bool {
    actor.has(Role::Organiser) || actor.has(Role::CallTaker) && !has_account(world, person)
}

fn is_mine(world: &dyn World, (person, tie): (PersonId, TieId), me: PersonId) -> Result<bool, Refusal> {
    let circle = find::<Circle>(world, person)?;
    let tie = circle.ties.iter().find(|one| one.id == tie).ok_or(Refusal::NotFound)?;
    Ok(tie.member == Some(me))
}

/// Whether somebody is in a person's circle and sees at least as much.
fn is_in(world: &dyn World, person: PersonId, me: PersonId, least: Sees) -> bool {
    Circle::around(world, person).sees(least).any(|member| member == me)
}

/// The person in whose place a member may give this command, as an actor; nobody when they may not, or when it would
/// bring the member themselves nearer to the person.
pub(super) fn in_place_of(world: &dyn World, actor: &Actor, command: &Command) -> Option<Actor> {
    let Actor::Member { person: me, .. } = actor else { return None };
    let (person, nearer) = of(world, command)?;
    let acts = nearer != Some(*me) && person != *me && is_in(world, person, *me, Sees::Acts);
    acts.then(|| Actor::Member { person, roles: Roles::default() })
}

/// Whose decision a command is, and whom it brings nearer; nothing for what nobody decides in another's place.
fn of(world: &dyn World, command: &Command) -> Option<(PersonId, Option<PersonId>)> {
    let ask = |ask| Some((find::<Ask>(world, ask).ok()?.person, None));
    let errand = |errand, helper| {
        let errand = find::<Errand>(world, errand).ok()?;
        Some((find::<Ask>(world, errand.ask).ok()?.person, helper))
    };
    let pairing = |pairing| find::<Pairing>(world, pairing).ok();
    let plan = |plan| Some((find::<Plan>(world, plan).ok()?.person, None));
    match command {
        Command::AskForHelp(c) => match &c.who {
            Who::Known(person) => Some((*person, None)),
            Who::New { .. } => None,
        },
        Command::ChangeAsk(c) => ask(c.ask),
        Command::CancelAsk(c) => ask(c.ask),
        Command::ConfirmAsk(c) => ask(c.ask),
        Command::AgreeToHelper(c) => errand(c.errand, Some(c.helper)),
        Command::AskForSomeoneElse(c) => errand(c.errand, None),
        Command::ChangeContact(c) => Some((c.person, None)),
        Command::AgreePairing(c) => pairing(c.pairing).map(|pairing| (pairing.person(), Some(pairing.helper()))),
        Command::DeclinePairing(c) => pairing(c.pairing).map(|pairing| (pairing.person(), None)),
        Command::KeepPairing(c) => pairing(c.pairing).map(|pairing| (pairing.person(), None)),
        Command::LimitPairing(c) => pairing(c.pairing).map(|pairing| (pairing.person(), None)),
        Command::PausePairing(c) => pairing(c.pairing).map(|pairing| (pairing.person(), None)),
        Command::ResumePairing(c) => pairing(c.pairing).map(|pairing| (pairing.person(), Some(pairing.helper()))),
        Command::EndPairing(c) => pairing(c.pairing).map(|pairing| (pairing.person(), None)),
        Command::AgreeCover(c) => {
            pairing(c.pairing).map(|pairing| (pairing.person(), pairing.cover.map(|cover| cover.person)))
        }
        Command::EndCover(c) => pairing(c.pairing).map(|pairing| (pairing.person(), None)),
        Command::AgreeHandover(c) => {
            find::<Handover>(world, c.handover).ok().map(|one| (one.person, Some(one.newcomer)))
        }
        Command::EndHandover(c) => find::<Handover>(world, c.handover).ok().map(|one| (one.person, None)),
        Command::SkipCheckIn(c) => plan(c.plan),
        Command::PausePlan(c) => plan(c.plan),
        Command::ResumePlan(c) => plan(c.plan),
        Command::EndPlan(c) => plan(c.plan),
        // Nobody who acts for somebody lets others act, or takes themselves in.
        Command::AddToCircle(AddToCircle { person, member, sees, .. }) => {
            (*sees != Sees::Acts).then_some((*person, *member))
        }
        Command::ChangeSight(ChangeSight { person, tie, sees }) => {
            let circle = find::<Circle>(world, *person).ok()?;
            let whose = circle.ties.iter().find(|one| one.id == *tie)?.member;
            (sees.new != Sees::Acts).then_some((*person, whose))
        }
        Command::LeaveCircle(LeaveCircle { person, .. }) => Some((*person, None)),
        Command::KeepPrivate(c) => Some((c.person, None)),
        Command::LeaveInPeace(c) => Some((c.person, None)),
        Command::BackAgain(c) => Some((c.person, None)),
        Command::WithdrawConsent(c) => Some((c.person, None)),
        // What they were told is written down with to whom; reading wishes takes more.
        Command::MakeWish(c) => Some((c.person, None)),
        _ => None,
    }
}
