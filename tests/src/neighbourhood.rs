//! A group of any size, grown from a seed: helpers with offers, neighbours with asks, and visits between them.
//!
//! For matching, which is asked about a thousand asks and five hundred people. Only records, no hub: what is asked of
//! them is the same on both sides. All invented.

use crate::simulator::Random;
use shared::care::{Outcome, Visit};
use shared::help::{Able, Ask, Consent, Errand, HelpKind, Offer, Reach, Rest, Skill, State, Times, Wants};
use shared::people::{Member, Role, Roles, Standing, Zone};
use shared::record::Record;
use shared::words::{Day, Line, Part, PersonId, Prose, Timestamp, Weekday, Weekdays, When, ZoneId};
use shared::world::Memory;
use std::sync::Arc;

/// When everything happened.
pub const THEN: Timestamp = Timestamp(1_800_000_000);
/// Zones of a neighbourhood; every third lies within the one before.
const ZONES: usize = 9;

/// See the module.
#[derive(Clone, Debug)]
pub struct Neighbourhood {
    /// Everything.
    pub world: Memory,
    /// Everybody who helps.
    pub helpers: Vec<PersonId>,
    /// Every open errand, with who asked.
    pub errands: Vec<(Errand, PersonId)>,
    zones: Vec<ZoneId>,
    random: Random,
}

/// A neighbourhood with so many helpers and open asks; each asker has been visited a few times.
#[must_use]
pub fn grow(seed: u64, people: usize, asks: usize) -> Neighbourhood {
    let mut random = Random::new(seed);
    let zones: Vec<ZoneId> = (0..ZONES).map(|_| random.id()).collect();
    let mut place = Neighbourhood { world: Memory::default(), helpers: Vec::new(), errands: Vec::new(), zones, random };
    for n in 0..ZONES {
        let within = (n % 3 == 2).then(|| place.zones[n - 1]);
        place.put(Zone { id: place.zones[n], name: line(), within });
    }
    for _ in 0..people {
        let kind = HelpKind::ALL[place.random.below(6)];
        let able = place.some_able();
        place.offer(kind, able);
    }
    for _ in 0..asks {
        place.ask();
    }
    place
}

impl Neighbourhood {
    fn put(&mut self, record: impl Into<Record>) {
        self.world.put(Arc::new(record.into()));
    }

    fn some_able(&mut self) -> Able {
        let random = &mut self.random;
        let skills = Skill::ALL.into_iter().filter(|_| random.chance(40)).collect();
        Able { skills, languages: Vec::new(), carry: random.chance(50).then_some(2), week: None }
    }

    /// Somebody new who offers this in a zone or two, and has an errand or two in hand.
    pub fn offer(&mut self, kind: HelpKind, able: Able) -> PersonId {
        let id: PersonId = self.random.id();
        let roles = Roles::new([Role::Volunteer]);
        let (about, checks) = (None, Vec::new());
        self.put(Member { id, name: line(), roles, standing: Standing::Active, about, since: THEN, checks });
        let zones = (0..self.random.below(3)).map(|_| self.zones[self.random.below(ZONES)]).collect();
        let kinds = vec![kind, HelpKind::ALL[self.random.below(6)]];
        let days = Weekdays::new(Weekday::ALL.into_iter().filter(|_| self.random.chance(40)));
        let times = if self.random.chance(70) { Times::default() } else { Times { days, parts: vec![Part::Morning] } };
        let rest = self.random.chance(10).then_some(Rest { until: None, wakes: None });
        let offer = Offer { kinds, zones, able, times, rest, ..Offer::blank(self.random.id(), id) };
        self.put(offer);
        for _ in 0..self.random.below(4) {
            let errand = self.errand(State::Held { by: id, at: THEN, waits: false });
            self.put(errand);
        }
        self.helpers.push(id);
        id
    }

    fn ask(&mut self) {
        let person: PersonId = if self.random.chance(5) { self.helpers[0] } else { self.random.id() };
        let errand = self.errand(State::Open);
        let what = Prose::new("A little help").unwrap_or_else(|_| unreachable!("a short text fits"));
        self.put(Ask {
            id: errand.ask,
            person,
            kind: errand.kind,
            what,
            when: When::Soon,
            zone: errand.zone,
            consent: Consent::Said,
            recorded_by: None,
            asked: THEN,
            confirmed: false,
            over: false,
            wants: errand.wants.clone(),
        });
        for _ in 0..self.random.below(6) {
            let by = self.helpers[self.random.below(self.helpers.len())];
            let (id, outcome) = (self.random.id(), Outcome::ALL[self.random.below(3)]);
            let (words, followed_up) = (None, None);
            self.put(Visit { id, errand: errand.id, person, by, at: THEN, outcome, words, followed_up });
        }
        self.put(errand.clone());
        self.errands.push((errand, person));
    }

    fn errand(&mut self, state: State) -> Errand {
        let skills = if self.random.chance(30) { vec![Skill::ALL[self.random.below(6)]] } else { Vec::new() };
        Errand {
            id: self.random.id(),
            ask: self.random.id(),
            kind: HelpKind::ALL[self.random.below(6)],
            zone: self.zones[self.random.below(ZONES)],
            when: self.some_time(),
            first_name: None,
            state,
            asked: THEN,
            wants: Wants { skills, ..Wants::default() },
            reach: Reach::default(),
        }
    }

    fn some_time(&mut self) -> When {
        let day = Day(20_000 + i32::try_from(self.random.below(14)).unwrap_or(0));
        if self.random.chance(50) { When::Soon } else { When::On(day, Part::ALL[self.random.below(4)]) }
    }

    /// Whether somebody offers this there and then, and does not rest.
    #[must_use]
    pub fn is_glad(&self, who: PersonId, errand: &Errand) -> bool {
        let mut offers = self.world.each::<Offer>().filter(|offer| offer.person == who);
        offers.any(|offer| offer.rest.is_none() && offer.kinds.contains(&errand.kind) && offer.times.suit(errand.when))
    }

    /// What somebody said they can do.
    #[must_use]
    pub fn able(&self, who: PersonId) -> Able {
        self.world.each::<Offer>().find(|offer| offer.person == who).map(|offer| offer.able.clone()).unwrap_or_default()
    }

    /// How many errands somebody has.
    #[must_use]
    pub fn in_hand(&self, who: PersonId) -> usize {
        self.world.each::<Errand>().filter(|errand| errand.holder() == Some(who)).count()
    }
}

fn line<const MAX: usize>() -> Line<MAX> {
    Line::new("Somebody").unwrap_or_else(|_| unreachable!("a short text fits"))
}
