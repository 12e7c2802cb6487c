//! Thanks: what somebody says to who helped them, and that it arrives.
//!
//! Given on the plain page, in the app, or told to somebody of the group who writes it down. The helper sees it as new
//! once and keeps it. Invariants: one thanks only for what was done, and an errand is thanked for once by each person.
//! Not here: counting; nobody is measured by thanks.

use crate::care::{Outcome, Visit};
use crate::command::{GiveThanks, ReadThanks};
use crate::decide::{Change, Decision};
use crate::help::{Ask, Errand, State};
use crate::pair::Pairing;
use crate::people::Person;
use crate::record::{Key, Kind, Noun as _, Record};
use crate::refusal::Refusal;
use crate::words::limits::{NAME_CHARS_MAX, REMARK_CHARS_MAX};
use crate::words::{ErrandId, Line, PairingId, PersonId, Prose, ThanksId, Timestamp};
use crate::world::{World, each_linked, find, has};
use serde::{Deserialize, Serialize};

/// A thank-you.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Thanks {
    /// Which.
    pub id: ThanksId,
    /// Who thanks.
    pub from: PersonId,
    /// Whom.
    pub to: PersonId,
    /// For what.
    pub why: Why,
    /// What to call who thanks, if they agreed that helpers may know it: their phone forgets the name a day after
    /// an errand, and a thank-you is kept.
    #[serde(default, rename = "first", skip_serializing_if = "Option::is_none")]
    pub first_name: Option<Line<NAME_CHARS_MAX>>,
    /// In their words.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub words: Option<Prose<REMARK_CHARS_MAX>>,
    /// When it was said.
    pub at: Timestamp,
    /// Who wrote it down, if they did not do it themselves.
    #[serde(default, rename = "by", skip_serializing_if = "Option::is_none")]
    pub recorded_by: Option<PersonId>,
    /// When whom it is for had read it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub read: Option<Timestamp>,
}

/// For what somebody is thanked.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Why {
    /// For an errand, or for having been there.
    Errand(ErrandId),
    /// For being in touch.
    Pair(PairingId),
}

impl Why {
    /// The record it is about.
    #[must_use]
    pub fn key(self) -> Key {
        match self {
            Self::Errand(errand) => Key::new(Kind::Errand, errand),
            Self::Pair(pairing) => Key::new(Kind::Pairing, pairing),
        }
    }
}

/// Whether somebody has thanked somebody for this, as far as this world knows.
#[must_use]
pub fn given(world: &dyn World, (from, to): (PersonId, PersonId), why: Why) -> bool {
    let all = world.linked(why.key(), Kind::Thanks);
    all.iter().filter_map(|record| Thanks::from_record(record)).any(|one| one.from == from && one.to == to)
}

pub(crate) fn give(world: &dyn World, who: PersonId, command: &GiveThanks, now: Timestamp) -> Decision {
    let (from, to) = (command.from, command.to);
    if has::<Thanks>(world, command.thanks) {
        return Err(Refusal::AlreadyThere);
    }
    // Nobody thanks themselves, nor writes down that they were thanked.
    if from == to || who == to {
        return Err(Refusal::NotAllowed);
    }
    match command.why {
        Why::Errand(_) if given(world, (from, to), command.why) => return Err(Refusal::AlreadyThere),
        Why::Errand(errand) => helped(world, (from, to), errand)?,
        Why::Pair(pairing) => {
            let pairing = find::<Pairing>(world, pairing)?;
            if pairing.side(from).is_none() || pairing.side(to).is_none() {
                return Err(Refusal::NotAllowed);
            }
            if !pairing.has_counted() {
                return Err(Refusal::NotAgreed);
            }
        }
    }
    Change::put([Record::Thanks(Thanks {
        id: command.thanks,
        from,
        to,
        why: command.why,
        first_name: find::<Person>(world, from).ok().and_then(|person| person.first_name),
        words: command.words.clone(),
        at: now,
        recorded_by: (who != from).then_some(who),
        read: None,
    })])
}

/// Whether `to` did this errand for `from`, or was there for it.
fn helped(world: &dyn World, (from, to): (PersonId, PersonId), errand: ErrandId) -> Result<(), Refusal> {
    let errand = find::<Errand>(world, errand)?;
    if find::<Ask>(world, errand.ask)?.person != from {
        return Err(Refusal::NotAllowed);
    }
    let did = matches!(errand.state, State::Done { by, .. } if by == to);
    let was_there = |visit: &Visit| visit.by == to && visit.outcome != Outcome::NoAnswer;
    if did || each_linked::<Visit>(world, errand.id).iter().any(was_there) { Ok(()) } else { Err(Refusal::NotDoneYet) }
}

pub(crate) fn read(world: &dyn World, who: PersonId, command: ReadThanks, now: Timestamp) -> Decision {
    let mut thanks = find::<Thanks>(world, command.thanks)?;
    if thanks.to != who {
        return Err(Refusal::NotAllowed);
    }
    if thanks.read.is_some() {
        return Err(Refusal::AlreadyThere);
    }
    thanks.read = Some(now);
    Change::put([Record::Thanks(thanks)])
}
