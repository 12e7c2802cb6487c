//! The board that matching reads: who helps with what, and who knows whom.
//!
//! Made once from a world and then asked about many errands. [`Board::of`] reads everything, for an organiser's
//! phone; [`Board::around`] only what one errand needs, so that a new ask costs the hub what is around its asker.

use super::{Barrier, Bond, Match, Reason, Tie};
use crate::care::{Outcome, Visit};
use crate::help::{Answer, Choice, Errand, HelpKind, Offer, Skill, Step, choice};
use crate::pair::{Pairing, State};
use crate::people::{Member, Zone};
use crate::record::Noun;
use crate::words::{ErrandId, PersonId, Weekday, ZoneId};
use crate::world::{World, each_linked, find};
use std::collections::{BTreeMap, BTreeSet};

/// Somebody who helps, in the form in which five hundred of them are looked through for each of a thousand errands.
#[derive(Clone, Debug, Default)]
struct Helper {
    /// Kinds and zones of each offer, a bit each.
    offers: Vec<(u8, u64)>,
    skills: u8,
    languages: BTreeSet<String>,
    carry: Option<u8>,
    in_hand: usize,
}

/// A zone as bits: its own, and those of it and everything it lies within.
#[derive(Clone, Copy, Debug, Default)]
struct Place {
    own: u64,
    within: u64,
}

/// See the module.
#[derive(Clone, Debug, Default)]
pub struct Board {
    helpers: BTreeMap<PersonId, Helper>,
    ties: BTreeMap<PersonId, BTreeMap<PersonId, Tie>>,
    zones: BTreeMap<ZoneId, Place>,
    declined: BTreeSet<(ErrandId, PersonId)>,
}

impl Board {
    /// Everything this world knows.
    #[must_use]
    pub fn of(world: &dyn World) -> Self {
        let mut board = Self { zones: zones(world), ..Self::default() };
        for member in each::<Member>(world).filter(|member| member.helps()) {
            board.helpers.insert(member.id, Helper::default());
        }
        each::<Offer>(world).for_each(|offer| board.take_offer(&offer));
        for errand in each::<Errand>(world) {
            if let Some(helper) = errand.holder().and_then(|who| board.helpers.get_mut(&who)) {
                helper.in_hand += 1;
            }
        }
        each::<Visit>(world).for_each(|visit| board.take_visit(&visit));
        each::<Pairing>(world).for_each(|pairing| board.take_pairing(&pairing));
        each::<Choice>(world).for_each(|choice| board.take_choice(&choice));
        board
    }

    /// What is needed to say who is asked about this errand in the steps up to this one.
    #[must_use]
    pub fn around(world: &dyn World, (errand, asker): (&Errand, PersonId), step: Step) -> Self {
        let mut board = Self { zones: zones(world), ..Self::default() };
        each_linked::<Visit>(world, asker).iter().for_each(|visit| board.take_visit(visit));
        each_linked::<Pairing>(world, asker).iter().for_each(|pairing| board.take_pairing(pairing));
        board.declined.extend(choice::declined(world, errand.id).into_iter().map(|who| (errand.id, who)));
        let offers: Vec<Offer> = match step {
            Step::Paired | Step::Circle => {
                board.known(asker).flat_map(|who| each_linked::<Offer>(world, who)).collect()
            }
            Step::Zone | Step::Wide => each::<Offer>(world).collect(),
        };
        let people: BTreeSet<PersonId> = board.known(asker).chain(offers.iter().map(|offer| offer.person)).collect();
        for who in people {
            if find::<Member>(world, who).is_ok_and(|member| member.helps()) {
                let holds = |errand: &Errand| errand.holder() == Some(who);
                let in_hand = each_linked::<Errand>(world, who).into_iter().filter(holds).count();
                board.helpers.insert(who, Helper { in_hand, ..Helper::default() });
            }
        }
        offers.iter().for_each(|offer| board.take_offer(offer));
        board
    }

    /// The same without somebody who cannot this time: who covers for them stands in.
    #[must_use]
    pub(crate) fn without(mut self, asker: PersonId, who: PersonId) -> Self {
        let Some(ties) = self.ties.get_mut(&asker) else { return self };
        let was_paired = ties.get(&who).is_some_and(|tie| matches!(tie.pairing, Some(Bond::Counts { .. })));
        for tie in ties.values_mut().filter(|tie| was_paired && tie.covers && tie.pairing.is_none()) {
            tie.pairing = Some(Bond::StandsIn);
        }
        self.helpers.remove(&who);
        self
    }

    /// Everybody who could do this errand, in the order in which they would be asked.
    #[must_use]
    pub fn rank(&self, errand: &Errand, asker: PersonId) -> Vec<Match> {
        let ties = self.ties.get(&asker);
        let judge = |(who, helper): (&PersonId, &Helper)| self.judge((errand, asker), (*who, helper), ties).ok();
        let mut found: Vec<Match> = self.helpers.iter().filter_map(judge).collect();
        found.sort_unstable_by_key(Match::order);
        found
    }

    /// Why this helper is asked about this errand, or why not.
    ///
    /// # Errors
    /// What stands in the way.
    pub fn look_at(&self, (errand, asker): (&Errand, PersonId), who: PersonId) -> Result<Match, Barrier> {
        let helper = self.helpers.get(&who).ok_or(Barrier::NotHelping)?;
        self.judge((errand, asker), (who, helper), self.ties.get(&asker))
    }

    /// Who is asked in this step and the nearer ones.
    #[must_use]
    pub(crate) fn asked(&self, errand: &Errand, asker: PersonId, step: Step) -> Vec<PersonId> {
        self.rank(errand, asker).iter().filter(|found| found.step <= step).map(|found| found.helper).collect()
    }

    fn judge(
        &self,
        (errand, asker): (&Errand, PersonId),
        (who, helper): (PersonId, &Helper),
        ties: Option<&BTreeMap<PersonId, Tie>>,
    ) -> Result<Match, Barrier> {
        let tie = ties.and_then(|ties| ties.get(&who)).copied().unwrap_or_default();
        let kind = kind_bit(errand.kind);
        let zone = self.zones.get(&errand.zone).copied().unwrap_or_default().within;
        let offered = helper.offers.iter().any(|(kinds, zones)| kinds & kind != 0 && zones & zone != 0);
        if !offered && tie == Tie::default() {
            return Err(Barrier::NotOffered);
        }
        if who == asker {
            return Err(Barrier::OwnAsk);
        }
        if self.declined.contains(&(errand.id, who)) {
            return Err(Barrier::SomeoneElse);
        }
        let mut reasons = Vec::with_capacity(4);
        let step = match tie.pairing {
            Some(Bond::Rests) => return Err(Barrier::Resting),
            Some(Bond::Counts { met, days, kinds }) => {
                let day = errand.when.day().map_or(u8::MAX, |day| 1 << day.weekday());
                if kinds & kind == 0 || days & day == 0 {
                    return Err(Barrier::OutsideLimits);
                }
                reasons.push(Reason::Paired { met });
                Step::Paired
            }
            Some(Bond::StandsIn) => Step::Paired,
            None if tie.covers || tie.visited > 0 => Step::Circle,
            None => Step::Zone,
        };
        if helper.carry.is_some_and(|carry| helper.in_hand >= usize::from(carry)) {
            return Err(Barrier::Full);
        }
        for skill in &errand.wants.skills {
            if helper.skills & skill_bit(*skill) == 0 {
                return Err(Barrier::Lacks(*skill));
            }
        }
        let language = errand.wants.language.as_ref();
        if language.is_some_and(|language| !helper.languages.contains(&language.as_str().to_lowercase())) {
            return Err(Barrier::LacksLanguage);
        }
        if tie.covers {
            reasons.push(Reason::Covers);
        }
        if tie.visited > 0 {
            reasons.push(Reason::HasVisited { times: tie.visited });
        }
        if offered {
            reasons.push(Reason::Offers { kind: errand.kind, zone: errand.zone });
        }
        reasons.extend(errand.wants.skills.iter().copied().map(Reason::Can));
        reasons.extend(language.map(|_| Reason::Speaks));
        Ok(Match { helper: who, step, reasons, in_hand: helper.in_hand })
    }

    fn known(&self, asker: PersonId) -> impl Iterator<Item = PersonId> + '_ {
        self.ties.get(&asker).into_iter().flat_map(|ties| ties.keys().copied())
    }

    fn tie(&mut self, asker: PersonId, helper: PersonId) -> &mut Tie {
        self.ties.entry(asker).or_default().entry(helper).or_default()
    }

    fn take_offer(&mut self, offer: &Offer) {
        let zones = offer.zones.iter().filter_map(|zone| self.zones.get(zone)).fold(0, |all, place| all | place.own);
        let Some(helper) = self.helpers.get_mut(&offer.person) else { return };
        let kinds = offer.kinds.iter().copied().map(kind_bit).fold(0, |all, bit| all | bit);
        helper.offers.push((kinds, if offer.zones.is_empty() { u64::MAX } else { zones }));
        helper.skills |= offer.able.skills.iter().copied().map(skill_bit).fold(0, |all, bit| all | bit);
        helper.languages.extend(offer.able.languages.iter().map(|language| language.as_str().to_lowercase()));
        helper.carry = helper.carry.max(offer.able.carry);
    }

    fn take_visit(&mut self, visit: &Visit) {
        if visit.outcome != Outcome::NoAnswer {
            self.tie(visit.person, visit.by).visited += 1;
        }
    }

    fn take_pairing(&mut self, pairing: &Pairing) {
        let (helper, person) = (pairing.helper(), pairing.person());
        let bond = match pairing.state {
            State::Trial { .. } | State::Active { .. } => {
                let met = pairing.met.count;
                let (days, kinds) = agreed(pairing);
                Bond::Counts { met, days, kinds }
            }
            _ if pairing.has_counted() => Bond::Rests,
            _ => return,
        };
        // Everybody gives and receives: an ask of either goes to the other.
        self.tie(person, helper).pairing = Some(bond);
        self.tie(helper, person).pairing = Some(bond);
        if let Some(cover) = pairing.cover.filter(|cover| cover.counts() && pairing.counts()) {
            let tie = self.tie(person, cover.person);
            tie.covers = true;
            if bond == Bond::Rests && tie.pairing.is_none() {
                tie.pairing = Some(Bond::StandsIn);
            }
        }
    }

    fn take_choice(&mut self, choice: &Choice) {
        if matches!(choice.answer, Some(Answer::Else { .. })) {
            self.declined.insert((choice.errand, choice.helper));
        }
    }
}

fn zones(world: &dyn World) -> BTreeMap<ZoneId, Place> {
    let all: Vec<Zone> = each::<Zone>(world).collect();
    let bit = |n: usize| 1_u64.checked_shl(n as u32).unwrap_or(0);
    let place = |id: ZoneId| all.iter().position(|zone| zone.id == id);
    let mut found = BTreeMap::new();
    for (n, zone) in all.iter().enumerate() {
        let (mut within, mut at) = (bit(n), zone.within);
        // As many steps as there are zones, so that two that lie within each other come to an end.
        for _ in &all {
            let Some(outer) = at.and_then(place) else { break };
            within |= bit(outer);
            at = all[outer].within;
        }
        found.insert(zone.id, Place { own: bit(n), within });
    }
    found
}

fn each<N: Noun>(world: &dyn World) -> impl Iterator<Item = N> {
    world.all(N::KIND).into_iter().filter_map(|record| N::from_record(&record).cloned())
}

/// The days and the kinds of help that both sides are glad with, a bit each.
fn agreed(pairing: &Pairing) -> (u8, u8) {
    let limits = pairing.sides.each_ref().map(|side| &side.limits);
    let days =
        Weekday::ALL.into_iter().filter(|day| limits.iter().all(|own| own.days.is_empty() || own.days.has(*day)));
    let kinds = HelpKind::ALL.into_iter().filter(|kind| limits.iter().all(|own| own.suit(*kind, None)));
    (days.fold(0, |all, day| all | 1 << day as u8), kinds.fold(0, |all, kind| all | kind_bit(kind)))
}

const fn kind_bit(kind: HelpKind) -> u8 {
    1 << kind as u8
}

const fn skill_bit(skill: Skill) -> u8 {
    1 << skill as u8
}
