//! Check-ins: somebody was in touch with a person, planned or not, and what they found.
//!
//! Invariant: `NoAnswer` and `Worried` always have a next step: they move every turn of this person that is open
//! up the group's ladder, and begin one where there is none. Nothing that was found is dropped because somebody
//! else was quicker: a caller whose call was taken by another still writes down what they heard.
//! Not here: the ladder ([`super::ladder`]), and when it goes on ([`super::turn`]).

use super::plan::How;
use super::round::{Call, CallState};
use super::turn::{self, Found, Turn, TurnState, open};
use crate::care::{Outcome, Step, Visit};
use crate::command::RecordCheckIn;
use crate::decide::{Change, Decision};
use crate::pair;
use crate::people::{Group, Person};
use crate::record::Record;
use crate::refusal::Refusal;
use crate::words::limits::{CLOCK_MARGIN_SECONDS, WORDS_CHARS_MAX};
use crate::words::{CallId, CheckInId, PersonId, Prose, Timestamp, TurnId};
use crate::world::{World, each_linked, find, has};
use serde::{Deserialize, Serialize};

/// Somebody was in touch.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct CheckIn {
    /// Which check-in.
    pub id: CheckInId,
    /// With whom.
    pub person: PersonId,
    /// Who was in touch.
    pub by: PersonId,
    /// How.
    pub how: How,
    /// When, by their phone's clock; never later than the hub heard of it.
    pub at: Timestamp,
    /// What they found.
    pub outcome: Outcome,
    /// How it went, in their words.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub words: Option<Prose<WORDS_CHARS_MAX>>,
    /// What they said should be next.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub next: Option<Step>,
    /// The turn that it was, or that it began.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub turn: Option<TurnId>,
    /// The call of a round that it was.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub call: Option<CallId>,
}

pub(crate) fn record(world: &dyn World, who: PersonId, command: &RecordCheckIn, now: Timestamp) -> Decision {
    if has::<CheckIn>(world, command.checkin) {
        return Err(Refusal::AlreadyThere);
    }
    let call = command.call.map(|call| find::<Call>(world, call)).transpose()?;
    match &call {
        // From a printed list a call can be made without the name on the phone.
        Some(call) if call.person != command.person => return Err(Refusal::NotFound),
        None if !has::<Person>(world, command.person) => return Err(Refusal::NotFound),
        _ => {}
    }
    let at = if command.at.since(now) > CLOCK_MARGIN_SECONDS { now } else { command.at.min(now) };
    let mut turns = open(world, command.person);
    let mut checkin = CheckIn {
        id: command.checkin,
        person: command.person,
        by: who,
        how: command.how,
        at,
        outcome: command.outcome,
        words: command.words.clone(),
        next: command.next.filter(|_| command.outcome != Outcome::Well),
        turn: turns.first().map(|turn| turn.id),
        call: command.call,
    };
    if turns.is_empty() && needs_a_turn(world, &checkin) {
        let offset = Group::here(world).map_or(0, |group| group.offset);
        let id = TurnId(command.checkin.0);
        let mut turn = Turn::new(id, (command.person, command.how), (now.day(offset), now));
        turn.told.push(who);
        checkin.turn = Some(id);
        turns.push(turn);
    }
    let well = TurnState::Well { by: who, checkin: checkin.id };
    let found = Found { by: who, at, outcome: checkin.outcome, next: checkin.next, well };
    let mut puts = turn::hear(world, turns, &found, now);
    if let Some(mut call) = call {
        call.hear(who, now);
        puts.push(Record::Call(call));
    }
    if checkin.outcome != Outcome::NoAnswer {
        puts.extend(pair::met(world, checkin.person, who, at));
    }
    puts.push(Record::CheckIn(checkin));
    Change::put(puts)
}

/// Whether what was found begins a turn: always a worry; no answer, unless somebody has reached them since.
fn needs_a_turn(world: &dyn World, checkin: &CheckIn) -> bool {
    match checkin.outcome {
        Outcome::Well => false,
        Outcome::NoAnswer => !reached_since(world, checkin.person, checkin.at),
        Outcome::Worried => true,
    }
}

/// Whether somebody has found this person well after `moment`.
pub(super) fn reached_since(world: &dyn World, person: PersonId, moment: Timestamp) -> bool {
    let well = |outcome: Outcome, at: Timestamp| outcome == Outcome::Well && at > moment;
    each_linked::<CheckIn>(world, person).iter().any(|checkin| well(checkin.outcome, checkin.at))
        || each_linked::<Visit>(world, person).iter().any(|visit| well(visit.outcome, visit.at))
}

impl Call {
    /// Takes in that it was made, unless another caller has said so already.
    fn hear(&mut self, by: PersonId, at: Timestamp) {
        match self.state {
            CallState::Held { by: other, .. } | CallState::Done { by: other, .. } if other != by => {}
            _ => self.state = CallState::Done { by, at },
        }
    }
}
