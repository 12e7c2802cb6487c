//! What the screen of an errand shows, from a phone.

mod change;
mod need;
mod who;

pub use change::{asked, change};

pub use who::{LeftOut, Question, Suggested, Travels, declined};

pub use need::{Need, Place, Reach, dialled, map_link};

use crate::screens::card::{self, Card};
use crate::screens::known;
use crate::screens::open::model::{Claim, claim};
use crate::screens::today::model::{Name, name};
use shared::access::may;
use shared::care::{Outcome, Visit};
use shared::command::{CancelAsk, ChangeAsk, Command, FollowUp, HandBackErrand, RecordVisit};
use shared::help::form::NewIds;
use shared::help::repeat::again;
use shared::help::{Ask, Consent, Errand, State};
use shared::record::{Key, Kind};
use shared::sync::Phone;
use shared::words::order::sorted;
use shared::words::{AskId, Day, ErrandId, Id, Timestamp, VisitId, When};
use shared::world::{each_linked, find};

/// Everything on the screen.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Shown {
    /// What every checked volunteer may read.
    pub card: Card,
    /// The ask it is a piece of.
    pub ask: AskId,
    /// Where it stands.
    pub standing: Standing,
    /// Whose it is and how to reach them, or why that is not here.
    pub need: NeedOr,
    /// Who wrote the ask down, where this phone may know it.
    pub recorded_by: Option<String>,
    /// What was found, the latest first.
    pub visits: Vec<Visited>,
    /// The question whether somebody new may come, while it stands.
    pub question: Option<Question>,
    /// With whom an open errand is, before it is with everybody.
    pub travels: Option<Travels>,
    /// Who could go, for organisers.
    pub suggested: Vec<Suggested>,
    /// Who would go and is left in peace, for organisers.
    pub left_out: Vec<LeftOut>,
    /// The ask once more, when it is over and this person may ask for it again.
    pub again: Option<Ask>,
    /// What this person can do.
    pub can: Can,
}

/// Where an errand stands, as this person sees it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Standing {
    /// Nobody has it.
    Open,
    /// It came back and nobody has it.
    Back(Timestamp),
    /// It is in this person's hands.
    Mine(Timestamp),
    /// Somebody else has it.
    Held(Option<String>, Timestamp),
    /// It is done: by whom (`None` for this person), and when.
    Done(Doer, Timestamp),
    /// It is no longer wanted; whether this person had it in hand then.
    Cancelled(Timestamp, Doer),
}

/// Who did something.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Doer {
    /// This person.
    Me,
    /// A member with this name.
    Member(String),
    /// Nobody this phone knows.
    Nobody,
}

/// What only a helper needs, or why it is not on this phone.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum NeedOr {
    /// It is here.
    Here(Box<Need>),
    /// It comes with a claim.
    WithClaim,
    /// It comes when the asker has said yes to this person.
    Asking,
    /// It was said kindly: somebody else this time.
    SomeoneElse,
    /// It comes when there is signal.
    Coming,
    /// Put away until this phone has heard from the group again.
    PutAway,
    /// The errand is over, and it has been cleared as promised.
    Cleared,
    /// It is somebody else's to know.
    Theirs,
}

/// A visit.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Visited {
    /// Which.
    pub id: VisitId,
    /// Who went.
    pub by: Option<String>,
    /// When.
    pub at: Timestamp,
    /// What they found.
    pub outcome: Outcome,
    /// How it went.
    pub words: Option<String>,
    /// Who has looked after what was found.
    pub followed_up: Option<String>,
    /// Whether this person can say that they looked after it.
    pub can_follow_up: bool,
    /// Whether it is not yet sent.
    pub waiting: bool,
}

/// What this person can do with it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Can {
    /// Take it in hand.
    pub claim: Claim,
    /// Say how it went.
    pub record: bool,
    /// Return it.
    pub hand_back: bool,
    /// Take it out of somebody else's hands, for the others.
    pub take_back: bool,
    /// Change what is asked for, and when.
    pub change: bool,
    /// Say that it is no longer wanted.
    pub cancel: bool,
}

/// Reads the screen of an errand off a phone; `None` when the errand is not here.
#[must_use]
pub fn errand(phone: &Phone, id: ErrandId, today: Day) -> Option<Shown> {
    let world = phone.replica().world();
    let errand = find::<Errand>(world, id).ok()?;
    let ask = find::<Ask>(world, errand.ask).ok();
    let visits = sorted(each_linked::<Visit>(world, id), |visit| core::cmp::Reverse(visit.at));
    let (suggested, left_out) = who::suggested(phone, (&errand, ask.as_ref()), today);
    Some(Shown {
        card: Card::of(phone, &errand, today),
        ask: errand.ask,
        standing: standing(phone, &errand),
        need: need(phone, &errand, ask.as_ref()),
        question: who::question(phone, &errand),
        travels: who::travels(phone, &errand),
        suggested,
        left_out,
        again: ask.clone().filter(|ask| ask.over || errand.is_over()).filter(|ask| may_ask_again(phone, ask)),
        recorded_by: ask.and_then(|ask| ask.recorded_by).and_then(|by| known::member(world, by)),
        visits: visits.into_iter().map(|visit| visited(phone, &visit)).collect(),
        can: can(phone, &errand),
    })
}

fn doer(phone: &Phone, id: Option<shared::words::PersonId>) -> Doer {
    match id {
        Some(id) if id == phone.me() => Doer::Me,
        Some(id) => known::member(phone.replica().world(), id).map_or(Doer::Nobody, Doer::Member),
        None => Doer::Nobody,
    }
}

fn standing(phone: &Phone, errand: &Errand) -> Standing {
    match errand.state {
        State::Open => Standing::Open,
        State::Back { at } => Standing::Back(at),
        State::Held { by, at, .. } if by == phone.me() => Standing::Mine(at),
        State::Held { by, at, .. } => Standing::Held(known::member(phone.replica().world(), by), at),
        State::Done { by, at, .. } => Standing::Done(doer(phone, Some(by)), at),
        State::Cancelled { at, was } => Standing::Cancelled(at, doer(phone, was)),
    }
}

fn need(phone: &Phone, errand: &Errand, ask: Option<&Ask>) -> NeedOr {
    if let Some(need) = ask.and_then(|ask| Need::of(phone, ask)) {
        return NeedOr::Here(Box::new(need));
    }
    match errand.state {
        State::Open | State::Back { .. } if declined(phone, errand) => NeedOr::SomeoneElse,
        State::Open | State::Back { .. } => NeedOr::WithClaim,
        State::Held { by, waits: true, .. } if by == phone.me() => NeedOr::Asking,
        State::Held { by, .. } if by == phone.me() => match name(phone, errand) {
            Name::PutAway => NeedOr::PutAway,
            _ => NeedOr::Coming,
        },
        State::Held { .. } => NeedOr::Theirs,
        State::Done { .. } | State::Cancelled { .. } => NeedOr::Cleared,
    }
}

fn visited(phone: &Phone, visit: &Visit) -> Visited {
    let world = phone.replica().world();
    Visited {
        id: visit.id,
        by: known::member(world, visit.by),
        at: visit.at,
        outcome: visit.outcome,
        words: visit.words.as_ref().map(ToString::to_string),
        followed_up: visit.followed_up.and_then(|by| known::member(world, by)),
        can_follow_up: visit.needs_follow_up() && allows(phone, FollowUp { visit: visit.id }),
        waiting: phone.replica().is_waiting(Key::new(Kind::Visit, visit.id)),
    }
}

fn allows(phone: &Phone, command: impl Into<Command>) -> bool {
    let replica = phone.replica();
    may(replica.world(), &replica.actor(phone.me()), &command.into()).is_ok()
}

/// Whether this person may ask for the same help again, for the same person.
fn may_ask_again(phone: &Phone, ask: &Ask) -> bool {
    let nothing = Id::from_bytes([0; 16]);
    let ids = NewIds { ask: nothing.into(), errand: nothing.into(), person: ask.person };
    known::person(phone.replica().world(), ask.person).is_some()
        && allows(phone, again(ask, ids, When::Soon, Consent::Said))
}

fn can(phone: &Phone, errand: &Errand) -> Can {
    let held_by_me = errand.holder() == Some(phone.me());
    let was_mine = errand.who() == Some(phone.me());
    let hand_back = errand.holder().is_some() && allows(phone, HandBackErrand { errand: errand.id });
    let asker = card::asker(phone, errand).is_some();
    // `may` looks only at the errand, never at the ids and words of the visit to come.
    let visit = RecordVisit {
        visit: VisitId(Id::from_bytes([0; 16])),
        errand: errand.id,
        at: Timestamp(0),
        outcome: Outcome::Well,
        words: None,
    };
    Can {
        claim: claim(phone, errand),
        // Also where the ask is not on this phone, not yet or no more: somebody who was there says how it was.
        record: (held_by_me || (was_mine && !done_by(errand))) && !errand.waits_for_yes() && allows(phone, visit),
        hand_back: hand_back && held_by_me,
        take_back: hand_back && !held_by_me,
        change: asker && !errand.is_over() && allows(phone, ChangeAsk { ask: errand.ask, what: None, when: None }),
        cancel: asker && !errand.is_over() && allows(phone, CancelAsk { ask: errand.ask }),
    }
}

fn done_by(errand: &Errand) -> bool {
    matches!(errand.state, State::Done { .. })
}

#[cfg(test)]
mod checks;
