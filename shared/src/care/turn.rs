//! Turns: somebody is to be in touch with a person now, and if that fails, somebody else.
//!
//! A turn begins when a planned check-in falls due, or when a contact found no answer or a worry and nothing was
//! going on yet. Invariant: an open turn always says when the hub's clock goes on with it, so it never stops
//! silently; it is over when a contact or a visit found the person well, when somebody took it over in words, or when it was
//! called off before anything was wrong. Not here: what was found; that is a [`super::CheckIn`].

use super::ladder::Ladder;
use super::plan::{self, How, Plan};
use crate::access::is_member;
use crate::care::{Outcome, Step};
use crate::command::{StepTurn, TakeOverCheckIn};
use crate::decide::{Change, Decision};
use crate::pair;
use crate::record::{Key, Kind, Noun as _, Record};
use crate::refusal::Refusal;
use crate::words::limits::WORDS_CHARS_MAX;
use crate::words::order::distinct;
use crate::words::{CheckInId, Day, PersonId, PlanId, Prose, Timestamp, TurnId, VisitId};
use crate::world::{World, find};
use serde::{Deserialize, Serialize};

/// Somebody's turn to be in touch with a person.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Turn {
    /// Which turn.
    pub id: TurnId,
    /// With whom.
    pub person: PersonId,
    /// The plan it came from, if it was planned.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub plan: Option<PlanId>,
    /// For which day.
    pub day: Day,
    /// How they like it.
    pub how: How,
    /// Who was asked so far by name, whose turn it was first; they may know the person's number until it is over.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub told: Vec<PersonId>,
    /// How far up the ladder it is; nowhere while nothing is wrong.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub step: Option<Step>,
    /// How many of the group's rungs are behind it.
    #[serde(default)]
    pub rungs: usize,
    /// How often it went on; each time it is news to those whom it is told.
    #[serde(default)]
    pub times: u32,
    /// Why.
    pub why: Why,
    /// When somebody last found this, by their phone's clock.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub found: Option<Timestamp>,
    /// When it began.
    pub since: Timestamp,
    /// Where it stands.
    pub state: TurnState,
}

/// Why somebody is to be in touch.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Why {
    /// It is the day.
    Due,
    /// The day went by and nobody said that they had been in touch.
    Missed,
    /// Nobody answered.
    NoAnswer,
    /// Somebody is worried.
    Worried,
}

/// Where a turn stands.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum TurnState {
    /// Nobody has reached the person yet.
    Open {
        /// When the hub's clock goes on.
        next: Timestamp,
    },
    /// Somebody reached them and all is well.
    Well {
        /// Who.
        by: PersonId,
        /// What they wrote down.
        checkin: CheckInId,
    },
    /// Somebody was there on an errand and all is well.
    Seen {
        /// Who.
        by: PersonId,
        /// What they wrote down.
        visit: VisitId,
    },
    /// Somebody took it over.
    Taken {
        /// Who.
        by: PersonId,
        /// When.
        at: Timestamp,
        /// What they do about it.
        words: Prose<WORDS_CHARS_MAX>,
    },
    /// It was called off before anything was wrong.
    Spared,
}

impl Turn {
    /// Whether somebody is still to be in touch.
    #[must_use]
    pub const fn is_open(&self) -> bool {
        matches!(self.state, TurnState::Open { .. })
    }

    /// When the hub's own clock goes on with it.
    #[must_use]
    pub const fn due(&self) -> Option<Timestamp> {
        match self.state {
            TurnState::Open { next } => Some(next),
            _ => None,
        }
    }

    /// Whether this person was asked by name and it is not over.
    #[must_use]
    pub fn rests_with(&self, who: PersonId) -> bool {
        self.is_open() && self.told.contains(&who)
    }

    /// Whether the safeguarding leads are asked as well.
    #[must_use]
    pub fn is_before_leads(&self) -> bool {
        self.is_open() && self.step == Some(Step::Lead)
    }

    /// A turn that nothing is wrong with yet.
    pub(super) const fn quiet(&self) -> bool {
        self.is_open() && matches!(self.why, Why::Due) && self.step.is_none()
    }

    /// One that begins at `now` because of what somebody found or nobody did. It still has to climb.
    pub(super) const fn new(id: TurnId, (person, how): (PersonId, How), (day, now): (Day, Timestamp)) -> Self {
        Self {
            id,
            person,
            plan: None,
            day,
            how,
            told: Vec::new(),
            step: None,
            rungs: 0,
            times: 0,
            why: Why::Due,
            found: None,
            since: now,
            state: TurnState::Open { next: now },
        }
    }

    /// Goes up to the next rung that is at least `least`, and never down.
    pub(super) fn climb(&mut self, world: &dyn World, least: Option<Step>, now: Timestamp) {
        let cover: Vec<PersonId> =
            familiar(world, self.person).into_iter().filter(|who| !self.told.contains(who)).collect();
        let fits = |step| match step {
            _ if Some(step) < least => false,
            Step::Again => self.told.iter().any(|who| can_be_asked(world, *who, self.person)),
            Step::Cover => !cover.is_empty(),
            Step::Organiser | Step::Lead => true,
        };
        let (rungs, step, seconds) = Ladder::here(world).above(self.rungs, fits);
        if step == Step::Cover {
            self.told.extend(cover);
        }
        self.rungs = rungs;
        self.step = self.step.max(Some(step));
        self.times = self.times.saturating_add(1);
        self.state = TurnState::Open { next: now.plus(seconds) };
    }

    /// Takes in what somebody found.
    pub(super) fn hear(&mut self, world: &dyn World, found: &Found, now: Timestamp) {
        let why = match found.outcome {
            // "All was well this morning" does not answer the worry of this afternoon.
            Outcome::Well if self.why == Why::Worried && self.found.is_some_and(|at| found.at < at) => return,
            Outcome::Well => {
                self.state = found.well.clone();
                return;
            }
            Outcome::NoAnswer => Why::NoAnswer,
            Outcome::Worried => Why::Worried,
        };
        let least = (why == Why::Worried).then_some(Step::Organiser);
        self.why = self.why.max(why);
        self.found = self.found.max(Some(found.at));
        self.climb(world, found.next.max(least), now);
    }
}

/// What somebody found, however they wrote it down.
pub(super) struct Found {
    /// Who.
    pub(super) by: PersonId,
    /// When.
    pub(super) at: Timestamp,
    /// What.
    pub(super) outcome: Outcome,
    /// What they said should be next.
    pub(super) next: Option<Step>,
    /// Where a turn stands when all was well.
    pub(super) well: TurnState,
}

/// What follows for these turns and their plans from what somebody found.
pub(super) fn hear(world: &dyn World, turns: Vec<Turn>, found: &Found, now: Timestamp) -> Vec<Record> {
    let mut puts = Vec::with_capacity(2 * turns.len());
    for mut turn in turns {
        turn.hear(world, found, now);
        puts.extend(plan::seen(world, &turn, found).map(Record::Plan));
        puts.push(Record::Turn(turn));
    }
    puts
}

/// The turns of a person without somebody who cannot be asked for now. One that rested with them alone goes on at once.
pub(crate) fn without(world: &dyn World, person: PersonId, who: PersonId, now: Timestamp) -> Vec<Record> {
    let mut turns = open(world, person);
    turns.retain(|turn| turn.told.contains(&who));
    let spared = |mut turn: Turn| {
        if turn.told == [who] && turn.step < Some(Step::Organiser) {
            turn.climb(world, Some(Step::Cover), now);
        }
        turn.told.retain(|told| *told != who);
        Record::Turn(turn)
    };
    turns.into_iter().map(spared).collect()
}

/// The turns of a person that are not over.
#[must_use]
pub fn open(world: &dyn World, person: PersonId) -> Vec<Turn> {
    let linked = world.linked(Key::new(Kind::Contact, person), Kind::Turn);
    linked.iter().filter_map(|record| Turn::from_record(record)).filter(|turn| turn.is_open()).cloned().collect()
}

/// Who knows this person and could be in touch in somebody's stead.
fn familiar(world: &dyn World, person: PersonId) -> Vec<PersonId> {
    let linked = world.linked(Key::new(Kind::Contact, person), Kind::Plan);
    let plans = linked.iter().filter_map(|record| Plan::from_record(record));
    let mut who: Vec<PersonId> = plans.flat_map(|plan| plan.familiar.iter().copied()).collect();
    for pairing in pair::of(world, person).into_iter().filter(|pairing| pairing.person() == person) {
        who.extend(pairing.near());
        who.extend(pairing.cover.filter(|cover| pairing.counts() && cover.counts()).map(|cover| cover.person));
    }
    who.retain(|who| *who != person && can_be_asked(world, *who, person));
    distinct(who)
}

/// Whether somebody can be asked to be in touch with a person: they take part, and the two are not at rest.
pub(super) fn can_be_asked(world: &dyn World, who: PersonId, person: PersonId) -> bool {
    is_member(world, who) && !pair::rests(world, who, person)
}

pub(crate) fn take_over(world: &dyn World, who: PersonId, command: &TakeOverCheckIn, now: Timestamp) -> Decision {
    let mut turn = find::<Turn>(world, command.turn)?;
    match turn.state {
        TurnState::Open { .. } => {}
        TurnState::Taken { by, .. } => return Err(Refusal::AlreadyHeld { by }),
        TurnState::Well { .. } | TurnState::Seen { .. } | TurnState::Spared => return Err(Refusal::AlreadyOver),
    }
    turn.state = TurnState::Taken { by: who, at: now, words: command.words.clone() };
    Change::put([Record::Turn(turn)])
}

/// Time has passed and nobody has said anything: the next rung.
pub(crate) fn step(world: &dyn World, command: StepTurn, now: Timestamp) -> Decision {
    let mut turn = find::<Turn>(world, command.turn)?;
    if turn.due().is_none_or(|next| now < next) {
        return Err(Refusal::NotDue);
    }
    turn.why = turn.why.max(Why::Missed);
    turn.climb(world, None, now);
    Change::put([Record::Turn(turn)])
}
