//! What Today shows, from a phone.

mod hints;
mod organiser;

pub use hints::{Hints, Silent, Waiting, hints};
pub use organiser::{ForOrganisers, LookAfter, Waits};

use crate::screens::card::{self, Card};
use crate::screens::known;
use crate::screens::open::model::{self as open, Line};
use crate::screens::round::model::rounds;
use crate::screens::said::outbox::{self, Refused};
use crate::screens::turn::model::turns;
use shared::care::{Outcome, Visit};
use shared::help::{Ask, Errand};
use shared::people::Role;
use shared::record::{Key, Kind};
use shared::sync::Phone;
use shared::words::order::sorted;
use shared::words::{Day, ErrandId, Timestamp};
use shared::world::{each_linked, find};

/// Everything on the screen.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Today {
    /// What the others call this person.
    pub name: String,
    /// What was refused and waits for a decision.
    pub refused: Vec<Refused>,
    /// In hand for today: late ones first.
    pub now: Vec<InHand>,
    /// In hand for later, day by day.
    pub later: Vec<(Day, Vec<InHand>)>,
    /// What was done today.
    pub done: Vec<DoneToday>,
    /// What organisers look after.
    pub organisers: Option<ForOrganisers>,
    /// How many errands are open to this person.
    pub open: usize,
    /// Whether somebody is to be rung or looked in on by this person.
    pub calls: bool,
    /// What this person is asked for before others.
    pub first: Vec<Line>,
}

/// An errand in hand.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct InHand {
    /// The errand.
    pub card: Card,
    /// Whose it is.
    pub name: Name,
}

/// A name that comes and goes with the need for it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Name {
    /// It has arrived.
    Known(String),
    /// It comes when whoever asked has said yes to this person.
    Asking,
    /// It comes when there is signal.
    Coming,
    /// This phone has not heard from the group for a day and has put it away until it does.
    PutAway,
}

/// A visit made today.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DoneToday {
    /// On which errand.
    pub errand: ErrandId,
    /// Which errand it was, if it is still here.
    pub card: Option<Card>,
    /// With whom, while this phone may know it.
    pub name: Option<String>,
    /// What was found.
    pub outcome: Outcome,
    /// When.
    pub at: Timestamp,
    /// Whether it is not yet sent.
    pub waiting: bool,
}

/// Reads Today off a phone.
#[must_use]
pub fn today(phone: &Phone, today: Day) -> Today {
    let world = phone.replica().world();
    let mine: Vec<&Errand> = world.each::<Errand>().filter(|errand| errand.holder() == Some(phone.me())).collect();
    let mine = sorted(mine, |errand| card::urgency(errand, today));
    let mut now = Vec::new();
    let mut later: Vec<(Day, Vec<InHand>)> = Vec::new();
    for errand in mine {
        let held = InHand { card: Card::of(phone, errand, today), name: name(phone, errand) };
        match card::urgency(errand, today).0 {
            day if day <= today => now.push(held),
            day => match later.last_mut() {
                Some((last, list)) if *last == day => list.push(held),
                _ => later.push((day, vec![held])),
            },
        }
    }
    Today {
        name: known::member(world, phone.me()).unwrap_or_default(),
        refused: outbox::refused(phone),
        now,
        later,
        done: done(phone, today),
        organisers: known::i_am(phone, Role::Organiser).then(|| organiser::look(phone, today)),
        open: world.each::<Errand>().filter(|errand| errand.is_open()).count(),
        calls: !turns(phone).mine.is_empty() || !rounds(phone).open.is_empty(),
        first: open::asked_first(phone, today),
    }
}

impl Today {
    /// Whether anything is in this person's own hands, or was today, or waits for them before others.
    #[must_use]
    pub fn has_own(&self) -> bool {
        let nothing = [self.first.is_empty(), self.now.is_empty(), self.later.is_empty(), self.done.is_empty()];
        self.calls || nothing.contains(&false)
    }

    /// Whether nothing at all wants this person.
    #[must_use]
    pub fn is_calm(&self) -> bool {
        self.refused.is_empty() && !self.has_own() && self.organisers.as_ref().is_none_or(ForOrganisers::is_calm)
    }
}

/// The name of who asked, or why it is not here.
#[must_use]
pub fn name(phone: &Phone, errand: &Errand) -> Name {
    let replica = phone.replica();
    let asker = find::<Ask>(replica.world(), errand.ask).ok();
    let is_waiting = replica.is_waiting(Key::new(Kind::Errand, errand.id));
    match asker.and_then(|ask| known::person(replica.world(), ask.person)) {
        Some(name) => Name::Known(name),
        None if errand.waits_for_yes() && !is_waiting => Name::Asking,
        None if is_waiting || replica.cursor().is_some() => Name::Coming,
        None => Name::PutAway,
    }
}

fn done(phone: &Phone, today: Day) -> Vec<DoneToday> {
    let world = phone.replica().world();
    let offset = known::offset(world);
    let visits: Vec<&Visit> =
        world.each::<Visit>().filter(|visit| visit.by == phone.me() && visit.at.day(offset) == today).collect();
    let visits = sorted(visits, |visit| core::cmp::Reverse(visit.at));
    let one = |visit: &Visit| DoneToday {
        errand: visit.errand,
        card: find::<Errand>(world, visit.errand).ok().map(|errand| Card::of(phone, &errand, today)),
        name: known::person(world, visit.person),
        outcome: visit.outcome,
        at: visit.at,
        waiting: phone.replica().is_waiting(Key::new(Kind::Visit, visit.id)),
    };
    visits.into_iter().map(one).collect()
}

/// The latest visit to an errand, where this phone may know of it.
#[must_use]
pub fn latest_visit(phone: &Phone, errand: ErrandId) -> Option<Visit> {
    each_linked::<Visit>(phone.replica().world(), errand).into_iter().max_by_key(|visit| visit.at)
}

#[cfg(test)]
mod checks;
