//! Somebody who helps, as matching looks at them: what they are glad to do, when, and how much of it they have.

use crate::help::matching::Barrier;
use crate::help::{Errand, HelpKind, Offer, Skill, State};
use crate::words::limits::WEEK_SECONDS;
use crate::words::{Part, Timestamp, Weekday, When};
use std::collections::BTreeSet;

/// In the form in which five hundred of them are looked through for each of a thousand errands.
#[derive(Clone, Debug, Default)]
pub(super) struct Helper {
    glad: Vec<Glad>,
    pub(super) skills: u8,
    pub(super) languages: BTreeSet<String>,
    pub(super) in_hand: usize,
    carry: Option<u8>,
    this_week: usize,
    week: Option<u8>,
}

/// An offer: kinds, zones, days of the week and parts of the day, a bit each.
#[derive(Clone, Copy, Debug)]
pub(super) struct Glad {
    kinds: u8,
    zones: u64,
    days: u8,
    parts: u8,
    rests: bool,
}

impl Helper {
    /// Takes in one of their offers, for these zones.
    pub(super) fn take_offer(&mut self, offer: &Offer, zones: u64) {
        // What somebody enjoys giving is no errand that anybody is sent on.
        if offer.kinds.is_empty() {
            return;
        }
        self.glad.push(Glad::of(offer, if offer.zones.is_empty() { u64::MAX } else { zones }));
        self.skills |= bits(&offer.able.skills, skill_bit);
        self.languages.extend(offer.able.languages.iter().map(|language| language.as_str().to_lowercase()));
        self.carry = self.carry.max(offer.able.carry);
        self.week = self.week.max(offer.able.week);
    }

    /// Takes in an errand that they have or did.
    pub(super) fn take_errand(&mut self, errand: &Errand, now: Timestamp) {
        match errand.state {
            State::Held { .. } => {
                self.in_hand += 1;
                self.this_week += 1;
            }
            State::Done { at, .. } if now.since(at) < WEEK_SECONDS => self.this_week += 1,
            _ => {}
        }
    }

    /// Whether they offer this, and why not.
    pub(super) fn offers(&self, (kind, zone): (u8, u64), when: When) -> Result<(), Barrier> {
        let (day, part) = when_bits(when);
        let mut why = Barrier::NotOffered;
        for glad in self.glad.iter().filter(|glad| glad.kinds & kind != 0 && glad.zones & zone != 0) {
            if glad.rests {
                why = Barrier::OnABreak;
            } else if glad.days & day == 0 || glad.parts & part == 0 {
                why = Barrier::NotThen;
            } else {
                return Ok(());
            }
        }
        // Whoever lets everything rest that they offer is left in peace, also where they have been before.
        let all_rest = !self.glad.is_empty() && self.glad.iter().all(|glad| glad.rests);
        Err(if all_rest { Barrier::OnABreak } else { why })
    }

    /// Whether they are glad to have one more.
    pub(super) fn has_room(&self) -> Result<(), Barrier> {
        let full = |limit: Option<u8>, count: usize| limit.is_some_and(|limit| count >= usize::from(limit));
        if full(self.carry, self.in_hand) {
            Err(Barrier::Full)
        } else if full(self.week, self.this_week) {
            Err(Barrier::EnoughThisWeek)
        } else {
            Ok(())
        }
    }
}

impl Glad {
    fn of(offer: &Offer, zones: u64) -> Self {
        let days = offer.times.days.iter().fold(0, |all, day| all | day_bit(day));
        let parts = bits(&offer.times.parts, part_bit);
        Self {
            kinds: bits(&offer.kinds, kind_bit),
            zones,
            days: if days == 0 { u8::MAX } else { days },
            parts: if parts == 0 { u8::MAX } else { parts },
            rests: offer.rest.is_some(),
        }
    }
}

/// What is wanted as soon as somebody can, or at any time of a day, fits every one.
fn when_bits(when: When) -> (u8, u8) {
    match when {
        When::Soon => (u8::MAX, u8::MAX),
        When::On(day, Part::Any) => (day_bit(Weekday::of(day)), u8::MAX),
        When::On(day, part) => (day_bit(Weekday::of(day)), part_bit(part)),
    }
}

fn bits<T: Copy>(some: &[T], bit: fn(T) -> u8) -> u8 {
    some.iter().fold(0, |all, one| all | bit(*one))
}

const fn day_bit(day: Weekday) -> u8 {
    1 << day as u8
}

const fn part_bit(part: Part) -> u8 {
    1 << part as u8
}

pub(super) const fn kind_bit(kind: HelpKind) -> u8 {
    1 << kind as u8
}

pub(super) const fn skill_bit(skill: Skill) -> u8 {
    1 << skill as u8
}
