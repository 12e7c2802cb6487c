//! Places: what was asked in each part of the area, beside how many people offer help there.
//!
//! Areas with the most need often have the least help, and that is to be seen, not to be marked. Counted: asks of the
//! period that were not cancelled, and members who help at present, do not rest, and offer it there, around it or everywhere.
//! Each number hides by itself under five people.

use super::{Figure, Look, Panel, Topic, Value, What, counts};
use crate::help::{Ask, Errand, Offer, State};
use crate::people::{Member, Zone};
use crate::record::{Key, Kind};
use crate::words::limits::FIGURE_PEOPLE_MIN;
use crate::words::{PersonId, ZoneId};
use crate::world::{Memory, find};
use std::collections::{BTreeMap, BTreeSet};

pub(super) fn panel(look: Look<'_>) -> Panel {
    let mut asked: BTreeMap<ZoneId, (BTreeSet<PersonId>, Vec<Key>)> = BTreeMap::new();
    for errand in look.world.each::<Errand>() {
        let cancelled = matches!(errand.state, State::Cancelled { .. });
        let Ok(ask) = find::<Ask>(look.world, errand.ask) else { continue };
        if !cancelled && look.has(errand.asked) && counts(look.world, ask.person) {
            let (people, keys) = asked.entry(errand.zone).or_default();
            people.insert(ask.person);
            keys.push(Key::new(Kind::Errand, errand.id));
        }
    }
    let everybody = asked.values().flat_map(|(people, _)| people.iter().copied()).collect();
    let mut figures = Vec::new();
    for zone in look.world.each::<Zone>() {
        let (people, keys) = asked.get_mut(&zone.id).map(core::mem::take).unwrap_or_default();
        figures.push(shown(What::Need(zone.id), people.len(), keys));
        let helpers = helpers(look.world, zone.id);
        let keys: Vec<Key> = helpers.into_iter().map(Key::person).collect();
        figures.push(shown(What::Help(zone.id), keys.len(), keys));
    }
    Panel::new(Topic::Places, &everybody, figures)
}

/// A figure about so many people, or none.
fn shown(what: What, people: usize, records: Vec<Key>) -> Figure {
    if (1..FIGURE_PEOPLE_MIN).contains(&people) {
        return Figure { what, value: Value::Few, records: Vec::new() };
    }
    Figure::count(what, records)
}

/// Who offers help in a zone.
fn helpers(world: &Memory, zone: ZoneId) -> BTreeSet<PersonId> {
    let around = around(world, zone);
    let named = |offer: &Offer| offer.zones.is_empty() || offer.zones.iter().any(|zone| around.contains(zone));
    let there = |offer: &&Offer| offer.rest.is_none() && !offer.kinds.is_empty() && named(offer);
    let who = world.each::<Offer>().filter(there).map(|offer| offer.person);
    who.filter(|who| counts(world, *who) && find::<Member>(world, *who).is_ok_and(|member| member.helps())).collect()
}

/// A zone and those it lies within.
fn around(world: &Memory, zone: ZoneId) -> BTreeSet<ZoneId> {
    let mut all = BTreeSet::new();
    let mut next = Some(zone);
    // Two zones that lie within each other come to an end, too.
    while let Some(here) = next.filter(|here| all.insert(*here)) {
        next = find::<Zone>(world, here).ok().and_then(|zone| zone.within);
    }
    all
}
