//! What organisers look after: visits that found nobody or a worry, asks that wait, errands that came back.

use crate::screens::card::Card;
use crate::screens::known;
use shared::care::{Outcome, Visit};
use shared::help::{Ask, Errand, State};
use shared::sync::Phone;
use shared::words::order::sorted;
use shared::words::{Day, ErrandId, Timestamp, VisitId};
use shared::world::find;

/// How many waiting asks stand on Today; the others are one tap away.
const WAITS_SHOWN: usize = 5;

/// What wants an organiser.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ForOrganisers {
    /// Visits to follow up: worries first, then nobody at the door; the oldest first.
    pub look_after: Vec<LookAfter>,
    /// Errands that somebody handed back and nobody has taken since.
    pub back: Vec<Waits>,
    /// Asks that wait for somebody, the longest first.
    pub waits: Vec<Waits>,
    /// How many more wait.
    pub more: usize,
}

impl ForOrganisers {
    /// Whether nothing wants an organiser.
    #[must_use]
    pub fn is_calm(&self) -> bool {
        self.look_after.is_empty() && self.back.is_empty() && self.waits.is_empty()
    }
}

/// A visit to follow up.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LookAfter {
    /// Which visit.
    pub visit: VisitId,
    /// On which errand.
    pub errand: ErrandId,
    /// With whom.
    pub name: Option<String>,
    /// Who went.
    pub by: Option<String>,
    /// When.
    pub at: Timestamp,
    /// What they found.
    pub outcome: Outcome,
    /// How it went, in their words.
    pub words: Option<String>,
}

/// An errand that waits for somebody.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Waits {
    /// The errand.
    pub card: Card,
    /// Who asked.
    pub name: Option<String>,
    /// Since when it waits: when it was asked for, or when it came back.
    pub since: Timestamp,
}

pub(super) fn look(phone: &Phone, today: Day) -> ForOrganisers {
    let world = phone.replica().world();
    let visits: Vec<&Visit> = world.each::<Visit>().filter(|visit| visit.needs_follow_up()).collect();
    // Outcome's own order is that of a form; here a worry comes before a closed door.
    let visits = sorted(visits, |visit| (core::cmp::Reverse(visit.outcome), visit.at));
    let open = sorted(world.each::<Errand>().filter(|errand| errand.is_open()).collect(), |errand| errand.asked);
    let (back, waiting): (Vec<_>, Vec<_>) = open.into_iter().partition(|e| matches!(e.state, State::Back { .. }));
    let more = waiting.len().saturating_sub(WAITS_SHOWN);
    ForOrganisers {
        look_after: visits.into_iter().map(|visit| look_after(phone, visit)).collect(),
        back: back.into_iter().map(|errand| waits(phone, errand, today)).collect(),
        waits: waiting.into_iter().take(WAITS_SHOWN).map(|errand| waits(phone, errand, today)).collect(),
        more,
    }
}

fn look_after(phone: &Phone, visit: &Visit) -> LookAfter {
    let world = phone.replica().world();
    LookAfter {
        visit: visit.id,
        errand: visit.errand,
        name: known::person(world, visit.person),
        by: known::member(world, visit.by),
        at: visit.at,
        outcome: visit.outcome,
        words: visit.words.as_ref().map(ToString::to_string),
    }
}

fn waits(phone: &Phone, errand: &Errand, today: Day) -> Waits {
    let world = phone.replica().world();
    let asker = find::<Ask>(world, errand.ask).ok();
    let since = match errand.state {
        State::Back { at } => at,
        _ => errand.asked,
    };
    Waits { card: Card::of(phone, errand, today), name: asker.and_then(|ask| known::person(world, ask.person)), since }
}
