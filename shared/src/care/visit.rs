//! Visits: somebody was there, and how it went.
//!
//! Recording a visit is how an errand becomes done. Invariant: `NoAnswer` and `Worried` always have a next
//! step: a visit without an answer leaves the errand in the holder's hands, and a worried one stays before the
//! organisers until one of them has followed it up. A turn to be in touch with the person hears of it as of a call.
//! Not here: notes about a person's health; they are records of their own class.

use super::turn::{self, Found, TurnState};
use crate::command::{FollowUp, RecordVisit};
use crate::decide::{Change, Decision};
use crate::help::{Ask, Errand, State};
use crate::pair::{self, hands};
use crate::record::Record;
use crate::refusal::Refusal;
use crate::words::limits::{CLOCK_MARGIN_SECONDS, WORDS_CHARS_MAX};
use crate::words::{ErrandId, PersonId, Prose, Timestamp, VisitId};
use crate::world::{World, find, has};
use serde::{Deserialize, Serialize};

/// What was found.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Outcome {
    /// All is well.
    Well,
    /// Nobody answered.
    NoAnswer,
    /// Something is not right.
    Worried,
}

impl Outcome {
    /// All outcomes, in the order in which a form offers them.
    pub const ALL: [Self; 3] = [Self::Well, Self::NoAnswer, Self::Worried];

    /// The short word that forms and the wire use.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::Well => "well",
            Self::NoAnswer => "noanswer",
            Self::Worried => "worried",
        }
    }
}

/// Somebody was there.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Visit {
    /// Which visit.
    pub id: VisitId,
    /// On which errand.
    pub errand: ErrandId,
    /// With whom.
    pub person: PersonId,
    /// Who went.
    pub by: PersonId,
    /// When they were there, by their phone's clock; never later than the hub heard of it.
    pub at: Timestamp,
    /// What they found.
    pub outcome: Outcome,
    /// How it went, in their words.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub words: Option<Prose<WORDS_CHARS_MAX>>,
    /// Who has looked after what was found, where that was needed.
    #[serde(default, rename = "up", skip_serializing_if = "Option::is_none")]
    pub followed_up: Option<PersonId>,
}

impl Visit {
    /// Whether an organiser still has to look after what was found.
    #[must_use]
    pub fn needs_follow_up(&self) -> bool {
        self.outcome != Outcome::Well && self.followed_up.is_none()
    }
}

pub(crate) fn record(world: &dyn World, who: PersonId, command: &RecordVisit, now: Timestamp) -> Decision {
    if has::<Visit>(world, command.visit) {
        return Err(Refusal::AlreadyThere);
    }
    let mut errand = find::<Errand>(world, command.errand)?;
    let Ok(mut ask) = find::<Ask>(world, errand.ask) else { return unnamed(errand, who, command.outcome, now) };
    let at = if command.at.since(now) > CLOCK_MARGIN_SECONDS { now } else { command.at.min(now) };
    let found = Found {
        by: who,
        at,
        outcome: command.outcome,
        next: None,
        well: TurnState::Seen { by: who, visit: command.visit },
    };
    let visit = Visit {
        id: command.visit,
        errand: command.errand,
        person: ask.person,
        by: who,
        at,
        outcome: command.outcome,
        words: command.words.clone(),
        followed_up: None,
    };
    let mut puts = vec![Record::Visit(visit)];
    // Whoever was to be in touch with them anyway need not ask what has just been found.
    puts.extend(turn::hear(world, turn::open(world, ask.person), &found, now));
    if command.outcome == Outcome::NoAnswer {
        return Change::put(puts);
    }
    puts.extend(pair::met(world, ask.person, who, at));
    let was_theirs = hands::was_theirs(world, &ask, who).filter(|pairing| hands::went_back_with(&errand, pairing));
    // A visit that happened is kept even when the ask was cancelled on the way; only what was in hand becomes done,
    // or what went back without their knowing and waits for nobody else yet.
    if errand.holder() == Some(who) || was_theirs.is_some() {
        let settled = was_theirs.is_some_and(|pairing| pairing.is_over());
        errand.state = State::Done { by: who, at: now, settled };
        puts.push(Record::Errand(errand));
        if settled {
            ask.over = true;
            puts.push(Record::Ask(ask));
        }
    }
    Change::put(puts)
}

/// On a phone that has been out of touch for a day the ask has been forgotten, and with it whom they went to: the errand
/// in hand is done all the same, and the hub, which knows, writes the visit.
fn unnamed(mut errand: Errand, who: PersonId, outcome: Outcome, now: Timestamp) -> Decision {
    if outcome == Outcome::NoAnswer || errand.holder() != Some(who) {
        return Change::put([]);
    }
    errand.state = State::Done { by: who, at: now, settled: false };
    Change::put([Record::Errand(errand)])
}

pub(crate) fn follow_up(world: &dyn World, who: PersonId, command: FollowUp) -> Decision {
    let mut visit = find::<Visit>(world, command.visit)?;
    if let Some(by) = visit.followed_up {
        return Err(Refusal::AlreadyHeld { by });
    }
    visit.followed_up = Some(who);
    Change::put([Record::Visit(visit)])
}
