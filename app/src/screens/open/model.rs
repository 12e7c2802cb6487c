//! What Open errands shows, from a phone.

use crate::screens::PAGE;
use crate::screens::card::{self, Card};
use crate::screens::errand::model::declined;
use crate::screens::known;
use shared::access::may;
use shared::command::ClaimErrand;
use shared::help::spread::Step;
use shared::help::{Errand, Offer};
use shared::record::{Key, Kind};
use shared::sync::Phone;
use shared::words::order::sorted;
use shared::words::{Day, ZoneId};

/// Everything on the screen.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Open {
    /// What this person is asked for before others, because they know who asks.
    pub first: Vec<Line>,
    /// Within what this person offered to do.
    pub near: Vec<Line>,
    /// The others.
    pub others: Vec<Line>,
    /// How many more there are than were asked for.
    pub more: usize,
    /// The zones in which something is open, by name, with how many.
    pub zones: Vec<(ZoneId, String, usize)>,
    /// Whether this person has said what they are glad to do.
    pub has_offer: bool,
    /// Whether open errands are theirs to see and to claim.
    pub helps: bool,
}

/// One errand in the list.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Line {
    /// The errand.
    pub card: Card,
    /// What can be done with it from here.
    pub claim: Claim,
}

/// Whether an errand can be claimed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Claim {
    /// Yes.
    Free,
    /// This person has just done so, and it is not yet sent.
    Taken,
    /// It is this person's own ask, or they do not help at present.
    No,
}

/// Reads the first `count` open errands off a phone, in one zone or in all.
#[must_use]
pub fn open(phone: &Phone, today: Day, only: Option<ZoneId>, count: usize) -> Open {
    let world = phone.replica().world();
    let offers: Vec<&Offer> = world.each::<Offer>().filter(|offer| offer.person == phone.me()).collect();
    let mut errands = sorted(listed(phone).collect(), |errand| card::urgency(errand, today));
    let mut zones: Vec<(ZoneId, String, usize)> = known::zones(world)
        .into_iter()
        .map(|zone| (zone.id, zone.name.to_string(), errands.iter().filter(|e| e.zone == zone.id).count()))
        .collect();
    zones.retain(|(id, _, count)| *count > 0 || Some(*id) == only);
    errands.retain(|errand| only.is_none_or(|zone| errand.zone == zone));
    let (mut first, rest): (Vec<_>, Vec<_>) = errands.into_iter().partition(|errand| is_asked_first(phone, errand));
    let (mut near, mut others): (Vec<_>, Vec<_>) =
        rest.into_iter().partition(|errand| offers.iter().any(|offer| offer.covers(errand.kind, errand.zone)));
    let more = (first.len() + near.len() + others.len()).saturating_sub(count);
    first.truncate(count);
    near.truncate(count - first.len());
    others.truncate(count - first.len() - near.len());
    let lines = |list: Vec<&Errand>| list.into_iter().map(|errand| line(phone, errand, today)).collect();
    let helps = known::me(phone).is_some_and(|me| me.helps());
    let (first, near, others) = (lines(first), lines(near), lines(others));
    Open { first, near, others, more, zones, has_offer: !offers.is_empty(), helps }
}

/// What this person is asked for before others and can claim, as Today shows it: the soonest on top, a page at most.
/// Looks at those alone, however many others are open.
#[must_use]
pub fn asked_first(phone: &Phone, today: Day) -> Vec<Line> {
    let first = listed(phone).filter(|errand| is_asked_first(phone, errand)).collect();
    let first = sorted(first, |errand: &&Errand| card::urgency(errand, today));
    let lines = first.into_iter().take(PAGE).map(|errand| line(phone, errand, today));
    lines.filter(|line| line.claim == Claim::Free).collect()
}

/// What stands in the list. What was claimed a moment ago keeps its place until the hub has answered, so that nothing
/// jumps away.
fn listed(phone: &Phone) -> impl Iterator<Item = &Errand> {
    let just_claimed = |errand: &Errand| {
        errand.holder() == Some(phone.me()) && phone.replica().is_waiting(Key::new(Kind::Errand, errand.id))
    };
    phone.replica().world().each::<Errand>().filter(move |errand| errand.is_open() || just_claimed(errand))
}

/// Whether this person is asked before others because they know who asks.
fn is_asked_first(phone: &Phone, errand: &Errand) -> bool {
    matches!(errand.reach.step, Step::Paired | Step::Circle) && errand.reach.to.contains(&phone.me())
}

fn line(phone: &Phone, errand: &Errand, today: Day) -> Line {
    Line { card: Card::of(phone, errand, today), claim: claim(phone, errand) }
}

/// Whether this person can claim an errand.
#[must_use]
pub fn claim(phone: &Phone, errand: &Errand) -> Claim {
    let command = ClaimErrand { errand: errand.id }.into();
    let replica = phone.replica();
    if errand.holder() == Some(phone.me()) {
        Claim::Taken
    } else if errand.is_open()
        && may(replica.world(), &replica.actor(phone.me()), &command).is_ok()
        && card::asker(phone, errand) != Some(phone.me())
        && !declined(phone, errand)
    {
        Claim::Free
    } else {
        Claim::No
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::screens::sample::{
        ASHA, BEN, CALLS, HILLTOP, LIFT, NOON, PRESCRIPTION, RIVERSIDE, SHOPPING, claim as claims, street, tap,
        today as monday,
    };

    use shared::help::spread::Reach;
    use shared::world::find;
    use std::sync::Arc;

    const ALL: usize = 100;

    fn ids(lines: &[Line]) -> Vec<shared::words::ErrandId> {
        lines.iter().map(|line| line.card.id).collect()
    }

    #[test]
    fn what_i_offered_comes_first_and_soonest_on_top() {
        let shown = open(&street().phone(ASHA), monday(), None, ALL);
        assert_eq!(ids(&shown.near), [SHOPPING, PRESCRIPTION]);
        assert_eq!(ids(&shown.others), [LIFT]);
        assert_eq!(shown.near[1].card.first_name.as_deref(), Some("Grace"));
        assert_eq!(shown.others[0].card.first_name, None, "Mr Bell did not agree to that");
        assert!(shown.has_offer);
    }

    #[test]
    fn who_knows_the_asker_is_asked_first() {
        let mut street = street();
        let mut errand = find::<Errand>(&street.world, LIFT).unwrap();
        errand.reach = Reach { step: Step::Paired, to: vec![ASHA], next: None };
        street.world.put(Arc::new(errand.into()));
        let shown = open(&street.phone(ASHA), monday(), None, ALL);
        assert_eq!(ids(&shown.first), [LIFT]);
        assert!(shown.others.is_empty(), "it stands in the list once");
        assert_eq!(asked_first(&street.phone(ASHA), monday()), shown.first, "and on Today");
    }

    #[test]
    fn without_an_offer_everything_is_simply_open() {
        let shown = open(&street().phone(BEN), monday(), None, ALL);
        assert_eq!((shown.near.len(), shown.others.len(), shown.has_offer), (0, 3, false));
    }

    #[test]
    fn one_zone_can_be_looked_at_alone() {
        let shown = open(&street().phone(ASHA), monday(), Some(HILLTOP), ALL);
        assert_eq!((shown.near.len(), ids(&shown.others)), (0, vec![LIFT]));
        let counts: Vec<_> = shown.zones.iter().map(|(id, _, count)| (*id, *count)).collect();
        assert_eq!(counts, [(HILLTOP, 1), (RIVERSIDE, 2)], "the others stay in the filter");
    }

    #[test]
    fn a_page_begins_with_what_matters_most_and_says_how_many_more_there_are() {
        let phone = street().phone(ASHA);
        let page = |count| open(&phone, monday(), None, count);
        assert_eq!((ids(&page(1).near), ids(&page(1).others), page(1).more), (vec![SHOPPING], vec![], 2));
        assert_eq!((page(2).near.len(), page(2).others.len(), page(2).more), (2, 0, 1));
        assert_eq!(page(3), page(ALL));
        assert_eq!(page(1).zones, page(ALL).zones, "the filter counts all of them");
    }

    #[test]
    fn a_claim_keeps_its_place_until_the_hub_has_answered() {
        let mut street = street();
        let mut asha = street.phone(ASHA);
        tap(&mut asha, 70, claims(PRESCRIPTION));
        let shown = open(&asha, monday(), None, ALL);
        assert_eq!((shown.near[1].claim, shown.near[1].card.waiting), (Claim::Taken, true));
        street.does(ASHA, claims(PRESCRIPTION), NOON);
        assert_eq!(ids(&open(&street.phone(ASHA), monday(), None, ALL).near), [SHOPPING]);
    }

    #[test]
    fn who_does_not_help_is_offered_nothing() {
        let shown = open(&street().phone(CALLS), monday(), None, ALL);
        assert!(shown.near.iter().chain(&shown.others).all(|line| line.claim == Claim::No));
    }
}
