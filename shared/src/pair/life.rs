//! The life of a pairing: proposed, agreed, tried, kept, paused, ended, and taken up again.
//!
//! Invariant: it counts from the second yes on, and from then until it is ended nobody but its people and the
//! organisers changes it. When it is paused or ends, what the helper had in hand for the person goes back
//! ([`super::hands`]); while it is paused nobody asks them to be in touch, and when it ends no plan names them. Who may attempt what stands in [`crate::access`].

use crate::care::{CheckIn, Outcome, Visit, turn};
use crate::command::{
    AgreePairing, DeclinePairing, EndPairing, KeepPairing, PausePairing, ProposePairing, ResumePairing,
};
use crate::decide::{Change, Decision};
use crate::pair::hands::{Hands, out_of_plans, take_back};
use crate::pair::{Ending, Met, Pairing, Side, Stage, State, Yes, between, handover};
use crate::people::{Group, Member, Person};
use crate::record::Record;
use crate::refusal::Refusal;
use crate::words::{PairingId, PersonId, Timestamp};
use crate::world::{World, each_linked, find};

pub(crate) fn propose(world: &dyn World, who: PersonId, command: ProposePairing, now: Timestamp) -> Decision {
    let ProposePairing { helper, person, pace } = command;
    if helper == person || !find::<Member>(world, helper)?.helps() {
        return Err(Refusal::NotAllowed);
    }
    let first_name = find::<Person>(world, person)?.first_name;
    let sides = Box::new([helper, person].map(|side| Side {
        person: side,
        yes: (side == who).then(|| Yes::of(side, who, now)),
        limits: crate::pair::Limits::default(),
    }));
    let state = State::Proposed { by: who };
    let id = PairingId::of(helper, person);
    let mut pairing = Pairing {
        id,
        sides,
        pace,
        state,
        first_name,
        cover: None,
        since: now,
        earlier: Vec::new(),
        met: met_before(world, helper, person),
    };
    if let Some(before) = between(world, helper, person) {
        take_up_again(&mut pairing, before)?;
    }
    Change::put([Record::Pairing(pairing)])
}

/// How often somebody has been there before the two were a pair: that is why they are one.
fn met_before(world: &dyn World, helper: PersonId, person: PersonId) -> Met {
    let visits = each_linked::<Visit>(world, person).into_iter();
    let calls = each_linked::<CheckIn>(world, person).into_iter();
    let visits = visits.map(|visit| (visit.by, visit.outcome, visit.at));
    let there = visits.chain(calls.map(|call| (call.by, call.outcome, call.at)));
    let there = there.filter(|(by, outcome, _)| *by == helper && *outcome != Outcome::NoAnswer);
    there.fold(Met::default(), |met, (.., at)| Met { count: met.count.saturating_add(1), last: met.last.max(Some(at)) })
}

/// The same two again: what they said their limits were, how often they met and the times before stay.
fn take_up_again(pairing: &mut Pairing, mut before: Pairing) -> Result<(), Refusal> {
    if !before.is_over() {
        return Err(Refusal::AlreadyThere);
    }
    for side in pairing.sides.iter_mut() {
        if let Some(earlier) = before.sides.iter_mut().find(|earlier| earlier.person == side.person) {
            side.limits = core::mem::take(&mut earlier.limits);
        }
    }
    pairing.earlier = before.chapters();
    // While it never counted, nobody counted along.
    if before.has_counted() {
        pairing.met = before.met;
    }
    Ok(())
}

pub(crate) fn agree(world: &dyn World, who: PersonId, command: AgreePairing, now: Timestamp) -> Decision {
    let mut pairing = find::<Pairing>(world, command.pairing)?;
    if pairing.is_over() {
        return Err(Refusal::AlreadyOver);
    }
    let side = pairing.sides.iter_mut().find(|side| side.person == command.side).ok_or(Refusal::NotFound)?;
    if side.yes.is_some() {
        return Err(Refusal::AlreadyThere);
    }
    side.yes = Some(Yes::of(command.side, who, now));
    if pairing.sides.iter().all(|side| side.yes.is_some()) {
        pairing.state = State::Trial { since: now };
    }
    Change::put([Record::Pairing(pairing)])
}

pub(crate) fn decline(world: &dyn World, command: DeclinePairing, now: Timestamp) -> Decision {
    let mut pairing = find::<Pairing>(world, command.pairing)?;
    match pairing.state {
        State::Proposed { .. } => {}
        State::Ended { .. } => return Err(Refusal::AlreadyOver),
        _ => return Err(Refusal::AlreadyThere),
    }
    // Whose yes there was would say whose no it is.
    pairing.sides.iter_mut().for_each(|side| side.yes = None);
    pairing.state = State::Ended { at: now, reason: Ending::NotNow };
    Change::put([Record::Pairing(pairing)])
}

pub(crate) fn keep(world: &dyn World, command: KeepPairing, now: Timestamp) -> Decision {
    let mut pairing = counted(world, command.pairing)?;
    pairing.state = match pairing.state {
        State::Trial { .. } => State::Active { since: now },
        State::Paused { since, until, wakes, from: Stage::Trial } => {
            State::Paused { since, until, wakes, from: Stage::Active }
        }
        _ => return Err(Refusal::AlreadyThere),
    };
    Change::put([Record::Pairing(pairing)])
}

pub(crate) fn pause(world: &dyn World, command: PausePairing, now: Timestamp) -> Decision {
    let mut pairing = counted(world, command.pairing)?;
    let until = command.until;
    let wakes = until.map(|day| day.starts(offset(world)));
    pairing.state = match pairing.state {
        State::Trial { .. } => State::Paused { since: now, until, wakes, from: Stage::Trial },
        State::Paused { until: earlier, .. } if earlier == until => return Err(Refusal::AlreadyThere),
        State::Paused { since, from, .. } => State::Paused { since, until, wakes, from },
        _ => State::Paused { since: now, until, wakes, from: Stage::Active },
    };
    let mut change = take_back(world, &pairing, Hands::Pause, now);
    change.puts.extend(turn::without(world, pairing.person(), pairing.helper(), now));
    change.puts.push(Record::Pairing(pairing));
    Ok(change)
}

pub(crate) fn resume(world: &dyn World, who: Option<PersonId>, command: ResumePairing, now: Timestamp) -> Decision {
    let mut pairing = counted(world, command.pairing)?;
    let State::Paused { wakes, from, .. } = pairing.state else { return Err(Refusal::AlreadyThere) };
    if who.is_none() && wakes.is_none_or(|at| now < at) {
        return Err(Refusal::NotDue);
    }
    pairing.state = match from {
        Stage::Trial => State::Trial { since: now },
        Stage::Active => State::Active { since: now },
    };
    Change::put([Record::Pairing(pairing)])
}

pub(crate) fn end(world: &dyn World, command: EndPairing, now: Timestamp) -> Decision {
    if !Ending::OFFERED.contains(&command.reason) {
        return Err(Refusal::NotAllowed);
    }
    let mut pairing = counted(world, command.pairing)?;
    pairing.state = State::Ended { at: now, reason: command.reason };
    let mut change = take_back(world, &pairing, Hands::End, now);
    change.puts.extend(handover::open(world, pairing.id).map(|handover| Record::Handover(handover.ended(now))));
    change.puts.push(Record::Pairing(pairing.clone()));
    Ok(out_of_plans(world, &[pairing], (change, now)))
}

/// What ends with a membership: the pairings in which they come, what they cover, and hand-overs they have a part in.
pub(crate) fn leave(world: &dyn World, member: PersonId, now: Timestamp) -> Vec<Record> {
    let mut ended = Vec::new();
    let mut puts: Vec<Record> = handover::all_open(world, member).map(|one| Record::Handover(one.ended(now))).collect();
    for mut pairing in each_linked::<Pairing>(world, member) {
        let covers = pairing.cover.is_some_and(|cover| cover.person == member);
        if covers {
            pairing.cover = None;
        }
        let comes = pairing.helper() == member && !pairing.is_over();
        if comes {
            let reason = if pairing.counts() { Ending::Left } else { Ending::NotNow };
            pairing.state = State::Ended { at: now, reason };
            ended.push(pairing.clone());
        }
        if covers || comes {
            puts.push(Record::Pairing(pairing));
        }
    }
    out_of_plans(world, &ended, (Change { puts, drops: Vec::new() }, now)).puts
}

/// A pairing to which both said yes and that nobody has ended.
pub(super) fn counted(world: &dyn World, id: PairingId) -> Result<Pairing, Refusal> {
    let pairing = find::<Pairing>(world, id)?;
    match pairing.state {
        State::Ended { .. } => Err(Refusal::AlreadyOver),
        State::Proposed { .. } => Err(Refusal::NotAgreed),
        _ => Ok(pairing),
    }
}

/// Minutes ahead of UTC where the group is.
fn offset(world: &dyn World) -> i32 {
    Group::here(world).map_or(0, |group| group.offset)
}
