//! The board that matching reads: who helps with what, and who knows whom.
//!
//! Made once from a world and then asked about many errands. [`Board::of`] reads everything, for an organiser's
//! phone; [`Board::around`] only what one errand needs, so that a new ask costs the hub what is around its asker.

mod helper;
mod places;

use super::{Barrier, Bond, Match, Reason, Tie};
use crate::care::{Outcome, Visit};
use crate::help::{Answer, Choice, Errand, HelpKind, Offer, Step, choice};
use crate::pair::{Pairing, State};
use crate::people::Member;
use crate::record::Noun;
use crate::words::order::sorted;
use crate::words::{ErrandId, PersonId, Timestamp, Weekday, ZoneId};
use crate::world::{World, each_linked, find};
use helper::{Helper, kind_bit, skill_bit};
use places::{Place, zones};
use std::collections::{BTreeMap, BTreeSet};

/// See the module.
#[derive(Clone, Debug, Default)]
pub struct Board {
    helpers: BTreeMap<PersonId, Helper>,
    ties: BTreeMap<PersonId, BTreeMap<PersonId, Tie>>,
    zones: BTreeMap<ZoneId, Place>,
    declined: BTreeSet<(ErrandId, PersonId)>,
    /// Who cannot this time.
    away: Option<PersonId>,
}

impl Board {
    /// Everything this world knows at this moment.
    #[must_use]
    pub fn of(world: &dyn World, now: Timestamp) -> Self {
        let mut board = Self { zones: zones(world), ..Self::default() };
        for member in each::<Member>(world).filter(|member| member.helps()) {
            board.helpers.insert(member.id, Helper::default());
        }
        each::<Offer>(world).for_each(|offer| board.take_offer(&offer));
        for errand in each::<Errand>(world) {
            if let Some(helper) = errand.who().and_then(|who| board.helpers.get_mut(&who)) {
                helper.take_errand(&errand, now);
            }
        }
        each::<Visit>(world).for_each(|visit| board.take_visit(&visit));
        each::<Pairing>(world).for_each(|pairing| board.take_pairing(&pairing));
        each::<Choice>(world).for_each(|choice| board.take_choice(&choice));
        board
    }

    /// What is needed to say who is asked about this errand in the steps up to this one.
    #[must_use]
    pub fn around(world: &dyn World, (errand, asker): (&Errand, PersonId), step: Step, now: Timestamp) -> Self {
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
                let mut helper = Helper::default();
                let errands = each_linked::<Errand>(world, who).into_iter().filter(|errand| errand.who() == Some(who));
                errands.for_each(|errand| helper.take_errand(&errand, now));
                board.helpers.insert(who, helper);
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
        self.away = Some(who);
        self
    }

    /// Everybody who could do this errand, in the order in which they would be asked.
    #[must_use]
    pub fn rank(&self, errand: &Errand, asker: PersonId) -> Vec<Match> {
        let ties = self.ties.get(&asker);
        let judge = |(who, helper): (&PersonId, &Helper)| self.judge((errand, asker), (*who, helper), ties).ok();
        let here = self.helpers.iter().filter(|(who, _)| self.away != Some(**who));
        sorted(here.filter_map(judge).collect(), Match::order)
    }

    /// Why this helper is asked about this errand, or why not.
    ///
    /// # Errors
    /// What stands in the way.
    pub fn look_at(&self, (errand, asker): (&Errand, PersonId), who: PersonId) -> Result<Match, Barrier> {
        let helper = self.helpers.get(&who).filter(|_| self.away != Some(who)).ok_or(Barrier::NotHelping)?;
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
        let offered = helper.offers((kind, zone), errand.when);
        if let Err(why) = offered
            && tie == Tie::default()
        {
            return Err(why);
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
        // A pair has days and a pause of its own; for the others what they said of their offers counts.
        if let Err(why @ (Barrier::OnABreak | Barrier::NotThen)) = offered
            && step > Step::Paired
        {
            return Err(why);
        }
        helper.has_room()?;
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
        if offered.is_ok() {
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
        helper.take_offer(offer, zones);
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
