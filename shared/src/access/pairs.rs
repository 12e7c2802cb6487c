//! Who may do what about pairs.
//!
//! The two sides and the organisers decide about a pairing. A yes is its person's own; for somebody without an
//! account it is written down by an organiser, a call-taker, or a helper who is at their door anyway. Nobody can make
//! themselves near a person alone: who proposes must have been there, and a yes needs somebody who may know them.

use super::near::near;
use crate::command::{Actor, Command};
use crate::help::{Ask, Errand, State as Stands};
use crate::pair::{Ending, Handover, Pairing, State, between};
use crate::people::{Member, Role, Standing};
use crate::record::Kind;
use crate::refusal::Refusal;
use crate::words::{HandoverId, PairingId, PersonId, Timestamp};
use crate::world::{World, each_linked, find};

/// Before any day is over: whoever is near as far as the hub's clock has acted.
const UNDUE: Timestamp = Timestamp(i64::MIN);

pub(super) fn may(world: &dyn World, actor: &Actor, command: &Command) -> Result<bool, Refusal> {
    let Some(me) = actor.person() else {
        // The day to which it was paused has come.
        return Ok(*actor == Actor::Hub && matches!(command, Command::ResumePairing(_)));
    };
    let organiser = actor.has(Role::Organiser);
    Ok(match command {
        Command::ProposePairing(c) => {
            let theirs = me == c.person && matches!(actor, Actor::Resident { .. } | Actor::Member { .. });
            let helps = organiser || actor.has(Role::Volunteer);
            organiser || theirs || me == c.helper && helps && has_been_with(world, me, c.person)
        }
        Command::AgreePairing(c) => {
            let pairing = find::<Pairing>(world, c.pairing)?;
            c.side == me || c.side == pairing.person() && speaks_for(world, actor, c.side)
        }
        Command::DeclinePairing(c) => {
            let pairing = find::<Pairing>(world, c.pairing)?;
            organiser || pairing.side(me).is_some() || speaks_for(world, actor, pairing.person())
        }
        Command::LimitPairing(c) => {
            let pairing = find::<Pairing>(world, c.pairing)?;
            let other = pairing.side(me).is_some() && !has_account(world, c.side);
            organiser || pairing.side(c.side).is_some() && (me == c.side || other)
        }
        Command::KeepPairing(c) => side(world, me, c.pairing)? || organiser,
        Command::PausePairing(c) => side(world, me, c.pairing)? || organiser,
        Command::ResumePairing(c) => side(world, me, c.pairing)? || organiser,
        Command::EndPairing(c) => side(world, me, c.pairing)? || organiser,
        Command::NameCover(c) => side(world, me, c.pairing)? || organiser,
        Command::WriteNote(c) => side(world, me, c.pairing)? || organiser,
        // What counts as a reading, and of which note, the rule looks at itself; a code on paper opens none of them.
        Command::ReadNotes(_) => matches!(actor, Actor::Member { .. }),
        Command::AgreeCover(c) => {
            let pairing = find::<Pairing>(world, c.pairing)?;
            c.side == me || c.side == pairing.person() && speaks_for(world, actor, c.side)
        }
        Command::EndCover(c) => {
            let pairing = find::<Pairing>(world, c.pairing)?;
            let covers = pairing.cover.is_some_and(|cover| cover.person == me);
            organiser || covers || pairing.side(me).is_some()
        }
        Command::ProposeHandover(c) => find::<Pairing>(world, c.pairing)?.helper() == me || organiser,
        Command::AgreeHandover(c) => {
            let handover = find::<Handover>(world, c.handover)?;
            let own = c.side == me && (me == handover.newcomer || me == handover.person);
            own || c.side == handover.person && speaks_for(world, actor, c.side)
        }
        Command::PlanJointVisit(c) => part(world, me, c.handover)? || organiser,
        Command::EndHandover(c) => part(world, me, c.handover)? || organiser,
        Command::CompleteHandover(c) => {
            let handover = find::<Handover>(world, c.handover)?;
            organiser || me == handover.leaver || me == handover.newcomer
        }
        _ => false,
    })
}

fn side(world: &dyn World, me: PersonId, pairing: PairingId) -> Result<bool, Refusal> {
    Ok(find::<Pairing>(world, pairing)?.side(me).is_some())
}

fn part(world: &dyn World, me: PersonId, handover: HandoverId) -> Result<bool, Refusal> {
    Ok(find::<Handover>(world, handover)?.parts().contains(&me))
}

/// Whether somebody can sign in. Members are on every phone, so this is not an absence taken for a fact.
pub(super) fn has_account(world: &dyn World, person: PersonId) -> bool {
    find::<Member>(world, person).is_ok_and(|member| member.standing == Standing::Active)
}

/// Whether somebody may write down what a person without an account said: organisers, call-takers, and who may know
/// where that person lives as it is.
pub(super) fn speaks_for(world: &dyn World, actor: &Actor, person: PersonId) -> bool {
    let Actor::Member { person: me, .. } = actor else { return false };
    let may_hear = actor.has(Role::Organiser) || actor.has(Role::CallTaker);
    !has_account(world, person) && (may_hear || near(world, person, UNDUE).contains(me))
}

/// Whether somebody has been with a person for the group, and the person has not said no to them.
fn has_been_with(world: &dyn World, me: PersonId, person: PersonId) -> bool {
    if let Some(pairing) = between(world, me, person) {
        return !matches!(pairing.state, State::Ended { reason: Ending::NotNow, .. });
    }
    let visited = world.linked(crate::record::Key::person(person), Kind::Visit);
    let visited = visited.iter().any(|record| matches!(record.as_ref(), crate::record::Record::Visit(v) if v.by == me));
    let asks = each_linked::<Ask>(world, person);
    let was_there = |errand: &Errand| match errand.state {
        Stands::Done { by, .. } => by == me,
        _ => errand.near(UNDUE) == Some(me),
    };
    visited || asks.iter().any(|ask| each_linked::<Errand>(world, ask.id).iter().any(was_there))
}
