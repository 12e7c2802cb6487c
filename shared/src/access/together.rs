//! Who may do what, and hold what, about giving, thanks, introductions and gatherings.
//!
//! Everybody answers for themselves; for somebody without an account it is written down by whoever looks after people
//! or takes calls. Invariant: before both of two people have said yes, no record that either can hold names the other,
//! and no answer to anything tells one of them who the other is.

use super::near::{known, near};
use super::pairs::has_account;
use crate::access::Token;
use crate::command::{Actor, Command};
use crate::people::Role;
use crate::record::{Key, Kind, Record};
use crate::refusal::Refusal;
use crate::together::{Gathering, Introduction, introduction};
use crate::words::{GatheringId, IntroductionId, InvitationId, PersonId, Timestamp};
use crate::world::{World, find};
use std::collections::BTreeSet;

/// Before any day is over: whoever is near as far as the hub's clock has acted.
const UNDUE: Timestamp = Timestamp(i64::MIN);

/// The part of [`super::may`] about neighbours together; nothing when the command is about something else.
pub(super) fn may(world: &dyn World, actor: &Actor, command: &Command) -> Option<Result<bool, Refusal>> {
    let organiser = actor.has(Role::Organiser);
    let hub = *actor == Actor::Hub;
    Some(match command {
        Command::OfferToGive(c) => Ok(for_whom(world, actor, c.person)),
        Command::GiveLater(c) => Ok(for_whom(world, actor, c.person)),
        Command::GiveThanks(c) => Ok(for_whom(world, actor, c.from)),
        Command::ReadThanks(_) => Ok(actor.person().is_some()),
        Command::ProposeIntroduction(c) => Ok(organiser || c.sides.iter().all(|side| knows(world, actor, side.person))),
        Command::AgreeToMeet(c) => answers(world, actor, (c.introduction, c.invitation)),
        Command::MeetNotNow(c) => answers(world, actor, (c.introduction, c.invitation)),
        Command::EndIntroduction(_) => Ok(hub || organiser),
        Command::PlanGathering(c) => Ok(organiser || actor.has(Role::Volunteer) && actor.person() == Some(c.host)),
        Command::ChangeGathering(c) => hosts(world, actor, c.gathering),
        Command::CancelGathering(c) => hosts(world, actor, c.gathering),
        Command::JoinGathering(c) => Ok(for_whom(world, actor, c.person)),
        Command::LeaveGathering(c) => Ok(organiser || for_whom(world, actor, c.person)),
        Command::CloseGathering(_) => Ok(hub),
        _ => return None,
    })
}

/// For oneself, or for somebody without an account whom one may speak for: organisers and call-takers, and who is at
/// their door anyway.
fn for_whom(world: &dyn World, actor: &Actor, person: PersonId) -> bool {
    let Some(me) = actor.person() else { return false };
    let member = matches!(actor, Actor::Member { .. });
    let hears = actor.has(Role::Organiser) || actor.has(Role::CallTaker);
    me == person || member && !has_account(world, person) && (hears || near(world, person, UNDUE).contains(&me))
}

/// Somebody this member knows: another member, or a person whose name they may know.
fn knows(world: &dyn World, actor: &Actor, person: PersonId) -> bool {
    let Actor::Member { person: me, .. } = actor else { return false };
    has_account(world, person) || known(world, person, UNDUE).contains(me)
}

/// The person who was asked; an organiser for somebody without an account. Nobody else learns whom it is about.
fn answers(
    world: &dyn World,
    actor: &Actor,
    (introduction, invitation): (IntroductionId, InvitationId),
) -> Result<bool, Refusal> {
    let Some(me) = actor.person() else { return Ok(false) };
    let whole = find::<Introduction>(world, introduction).ok();
    // Not one of the two: nobody says yes to being met on both sides.
    if let Some(whole) = whole.filter(|whole| whole.sides.iter().all(|side| side.person != me))
        && let Some(person) = whole.side(invitation)
        && actor.has(Role::Organiser)
        && !has_account(world, person)
    {
        return Ok(true);
    }
    match introduction::asked(world, introduction, invitation) {
        Ok(asked) if asked.person == me => Ok(true),
        _ => Err(Refusal::NotFound),
    }
}

/// Who looks after it, and organisers.
fn hosts(world: &dyn World, actor: &Actor, gathering: GatheringId) -> Result<bool, Refusal> {
    let member = matches!(actor, Actor::Member { .. });
    if actor.has(Role::Organiser) {
        return Ok(true);
    }
    Ok(member && actor.person() == Some(find::<Gathering>(world, gathering)?.host))
}

/// Who may hold a thank-you, an introduction, what somebody is asked, a gathering, or that somebody comes.
pub(super) fn audience(world: &dyn World, record: &Record) -> BTreeSet<Token> {
    match record {
        Record::Thanks(thanks) => [Token::Organisers, Token::Person(thanks.from), Token::Person(thanks.to)].into(),
        Record::Introduction(one) => [Token::Organisers, Token::Person(one.by)].into(),
        Record::Invitation(one) => {
            let told = one.is_passed_on().then_some(Token::Organisers);
            [Token::Person(one.person)].into_iter().chain(told).collect()
        }
        Record::Gathering(_) => [Token::Members].into(),
        Record::Coming(coming) => {
            let host = find::<Gathering>(world, coming.gathering).ok().filter(|gathering| !gathering.is_past());
            let host = host.map(|gathering| Token::Person(gathering.host));
            [Token::Organisers, Token::Person(coming.person)].into_iter().chain(host).collect()
        }
        _ => BTreeSet::new(),
    }
}

/// What follows a gathering: who comes.
pub(super) fn dependents(world: &dyn World, record: &Record) -> BTreeSet<Key> {
    let comings = world.linked(record.key(), Kind::Coming);
    comings.iter().map(|coming| coming.key()).collect()
}
