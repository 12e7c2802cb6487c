//! A group grown from a seed: neighbours, helpers, and half a year of whatever happened between them. All invented.

use shared::care::turn::{TurnState, Why};
use shared::care::{Ladder, Outcome, Visit, Wish};
use shared::help::{Able, Ask, Consent, Errand, HelpKind, Offer, Reach, Spread, State, Wants};
use shared::insight::Period;
use shared::pair::{Chapter, Ending, How as Told, Limits, Met, Note, Pace, Pairing, Side, Stage, State as Pair, Yes};
use shared::people::{Group, Member, Person, Private, Role, Roles, Standing, Zone};
use shared::record::Record;
use shared::words::{Day, ErrandId, Line, PairingId, Part, PersonId, Prose, RoundId, Timestamp, When, ZoneId};
use shared::world::Memory;
use std::sync::Arc;
use tests::simulator::Random;

/// When somebody looks: the evening of 2027-01-15.
pub(crate) const NOW: Timestamp = Timestamp(1_800_036_000);
/// The clocks of the place are an hour ahead.
pub(crate) const OFFSET: i32 = 60;

/// See the module.
#[derive(Clone, Debug)]
pub(crate) struct Grown {
    pub(crate) world: Memory,
    pub(crate) people: Vec<PersonId>,
    pub(crate) helpers: Vec<PersonId>,
    pub(crate) zones: Vec<ZoneId>,
    pub(crate) errands: Vec<(ErrandId, PersonId)>,
    pub(crate) rounds: Vec<RoundId>,
    pub(crate) random: Random,
}

pub(crate) fn grow(seed: u64, people: usize) -> Grown {
    let random = Random::new(seed);
    let mut group = Grown {
        world: Memory::default(),
        people: Vec::new(),
        helpers: Vec::new(),
        zones: Vec::new(),
        errands: Vec::new(),
        rounds: Vec::new(),
        random,
    };
    let (spread, ladder) = (Spread::default(), Ladder::default());
    let id = group.random.id();
    group.put(Group { id, name: line(), reach: None, offset: OFFSET, spread, ladder });
    for n in 0..3 {
        let id = group.random.id();
        group.put(Zone { id, name: line(), within: (n == 2).then(|| group.zones[1]) });
        group.zones.push(id);
    }
    for _ in 0..people {
        group.person();
    }
    for _ in 0..1 + people {
        group.helper();
    }
    for _ in 0..people * 6 {
        group.something();
    }
    group
}

impl Grown {
    pub(crate) fn put(&mut self, record: impl Into<Record>) {
        self.world.put(Arc::new(record.into()));
    }

    /// Asks and visits, so many.
    pub(crate) fn add_asks(&mut self, count: usize) {
        for _ in 0..count {
            self.ask();
            self.visit();
        }
    }

    /// What no figure counts: notes, asks that were cancelled later, wishes kept alone, knocks in vain, what was spared.
    pub(crate) fn add_unrelated(&mut self, random: &mut Random, period: Period) {
        core::mem::swap(&mut self.random, random);
        for _ in 0..5 {
            let (Some(person), Some(by)) = (self.somebody(), self.a_helper()) else { return };
            let words = text();
            let pairing = PairingId::of(person, by);
            let note =
                Note { id: self.random.id(), pairing, person, by, at: NOW, restricted: false, readers: vec![], words };
            self.put(note);
            let (kind, zone) = (HelpKind::Food, self.zones[0]);
            let asked = period.ends(OFFSET).plus(1);
            let state = State::Cancelled { at: asked, was: None };
            self.errand((person, kind, zone), (asked, When::Soon, state));
            let (id, wish) = (self.random.id(), self.wish(person));
            self.put(Wish { id, only_me: true, ..wish });
            if self.people.len() > 1 && !self.errands.is_empty() {
                let (errand, person) = self.errands[0];
                let id = self.random.id();
                let (outcome, at) = (Outcome::NoAnswer, NOW.plus(-60));
                self.put(Visit { id, errand, person, by, at, outcome, words: None, followed_up: None });
            }
            self.turn(person, Why::Worried, TurnState::Spared);
        }
        core::mem::swap(&mut self.random, random);
    }

    fn person(&mut self) {
        let id = self.random.id();
        let since = NOW.plus(-200 * 86_400);
        let private = Private { figures: self.random.chance(12), ..Private::default() };
        self.put(Person { id, name: line(), zone: None, first_name: None, since, private });
        self.people.push(id);
    }

    fn helper(&mut self) {
        self.person();
        let Some(id) = self.people.pop() else { return };
        let roles = Roles::new([Role::Volunteer]);
        let standing = if self.random.chance(85) { Standing::Active } else { Standing::Left };
        self.put(Member { id, name: line(), roles, standing, about: None, since: NOW, checks: Vec::new() });
        let zones = (0..self.random.below(3)).map(|_| self.zones[self.random.below(3)]).collect();
        if self.random.chance(80) {
            let (kinds, able) = (vec![HelpKind::Food], Able::default());
            let offer = self.random.id();
            self.put(Offer { kinds, zones, able, ..Offer::blank(offer, id) });
        }
        self.helpers.push(id);
    }

    pub(crate) fn somebody(&mut self) -> Option<PersonId> {
        self.random.pick(&self.people).copied()
    }

    pub(crate) fn a_helper(&mut self) -> Option<PersonId> {
        self.random.pick(&self.helpers).copied()
    }

    /// Some moment of the half year before now; often the same ones, so that what happens at once is met with.
    pub(crate) fn moment(&mut self) -> Timestamp {
        let hours = i64::try_from(self.random.below(160 * 24 / 5)).unwrap_or(0) * 5;
        NOW.plus(-hours * 3600)
    }

    pub(crate) fn day(&mut self) -> Day {
        Day(self.moment().day(OFFSET).0 + 2)
    }

    pub(crate) fn outcome(&mut self) -> Outcome {
        Outcome::ALL[self.random.below(3)]
    }

    fn something(&mut self) {
        match self.random.below(8) {
            0..2 => self.ask(),
            2..4 => self.visit(),
            4 => self.pairing(),
            5 => self.check_in(),
            6 => self.planned(),
            _ => self.said(),
        }
    }

    fn errand(&mut self, about: (PersonId, HelpKind, ZoneId), so: (Timestamp, When, State)) -> ErrandId {
        let ((person, kind, zone), (asked, when, state)) = (about, so);
        let (ask, id) = (self.random.id(), self.random.id());
        let (what, consent, wants) = (text(), Consent::Said, Wants::default());
        let (recorded_by, confirmed, over) =
            (None, false, matches!(state, State::Done { settled: true, .. } | State::Cancelled { .. }));
        self.put(Ask {
            id: ask,
            person,
            kind,
            what,
            when,
            zone,
            consent,
            recorded_by,
            asked,
            confirmed,
            over,
            wants: wants.clone(),
        });
        let reach = Reach::default();
        self.put(Errand { id, ask, kind, zone, when, first_name: None, state, asked, wants, reach });
        id
    }

    fn ask(&mut self) {
        let (Some(person), Some(by)) = (self.somebody(), self.a_helper()) else { return };
        let (asked, later) = (self.moment(), self.moment());
        let at = asked.max(later);
        let state = match self.random.below(5) {
            0 => State::Open,
            1 => State::Held { by, at, waits: false },
            2 => State::Cancelled { at, was: None },
            _ => State::Done { by, at, settled: self.random.chance(50) },
        };
        let when = if self.random.chance(50) { When::Soon } else { When::On(self.day(), Part::Any) };
        let zone = self.zones[self.random.below(3)];
        let errand = self.errand((person, HelpKind::Food, zone), (asked, when, state));
        self.errands.push((errand, person));
    }

    fn visit(&mut self) {
        let Some((errand, person)) = self.random.pick(&self.errands).copied() else { return };
        let Some(by) = self.a_helper() else { return };
        let (id, at, outcome) = (self.random.id(), self.moment(), self.outcome());
        self.put(Visit { id, errand, person, by, at, outcome, words: None, followed_up: None });
    }

    fn pairing(&mut self) {
        let (Some(person), Some(helper)) = (self.somebody(), self.a_helper()) else { return };
        let (since, at) = (self.moment(), self.moment());
        let yes = Yes { at, how: Told::Own };
        let state = match self.random.below(6) {
            0 => Pair::Proposed { by: helper },
            1 => Pair::Trial { since: at },
            2 => Pair::Active { since: at },
            3 => Pair::Paused { since: at, until: None, wakes: None, from: Stage::Active },
            4 => Pair::Ended { at, reason: Ending::NotNow },
            _ => Pair::Ended { at, reason: Ending::Moved },
        };
        let agreed = matches!(state, Pair::Trial { .. } | Pair::Active { .. } | Pair::Paused { .. });
        let sides =
            [helper, person].map(|person| Side { person, yes: agreed.then_some(yes), limits: Limits::default() });
        let earlier =
            self.random.chance(20).then(|| Chapter { since: self.moment(), ended: since, reason: Ending::Moved });
        let met = Met { count: 1, last: self.random.chance(50).then_some(at) };
        let pace = Pace::ALL[self.random.below(4)];
        self.put(Pairing {
            id: PairingId::of(helper, person),
            sides: Box::new(sides),
            pace,
            state,
            first_name: None,
            cover: None,
            since,
            earlier: earlier.into_iter().collect(),
            met,
        });
    }
}

pub(crate) fn line<const MAX: usize>() -> Line<MAX> {
    Line::new("Somebody").expect("a short text fits")
}

pub(crate) fn text<const MAX: usize>() -> Prose<MAX> {
    Prose::new("A few words").expect("a short text fits")
}
