//! Draws the list that stands beside an errand where there is room for both: what is in hand, what is open.

use crate::dom::{Node, State, div, el, live, memo};
use crate::kith::use_kith;
use crate::parts::rows;
use crate::screens::PAGE;
use crate::screens::card::Card;
use crate::screens::draw::{ErrandRow, show_more};
use crate::screens::open::model::{Claim, Line, Open, open};
use crate::screens::today::model::{Name, Today, today};
use crate::text::use_text;
use shared::words::ErrandId;

/// The other errands.
pub fn beside(current: ErrandId) -> Node {
    let (t, kith) = (use_text(), use_kith());
    let mine = memo(move || {
        let day = kith.today();
        kith.with(|phone| in_hand(today(phone, day)))
    });
    let count = State::new(PAGE);
    let shown = memo(move || {
        let day = kith.today();
        kith.with(|phone| open(phone, day, None, count.get()))
    });
    let others = memo(move || shown.with(still_open));
    let list = move |title: &'static str, errands: Vec<(Card, Option<String>)>| {
        let row = move |(card, name): (Card, Option<String>)| {
            let here = card.id == current;
            ErrandRow::new(card).name(name).current(here)
        };
        (!errands.is_empty()).then(|| {
            let list = errands.into_iter().map(row);
            div("section").child(el("h2").child(title)).child(rows().children(list))
        })
    };
    el("nav")
        .class("pane-list stack")
        .attr("aria-label", t.errand_others())
        .child(live(move || list(t.today_your_errands(), mine.get())))
        .child(live(move || list(t.open_title(), others.get())))
        .child(show_more(count, memo(move || shown.with(|shown| shown.more > 0))))
}

fn in_hand(shown: Today) -> Vec<(Card, Option<String>)> {
    let held = shown.now.into_iter().chain(shown.later.into_iter().flat_map(|(_, list)| list));
    let name = |name| match name {
        Name::Known(name) => Some(name),
        Name::Asking | Name::Coming | Name::PutAway => None,
    };
    held.map(|held| (held.card, name(held.name))).collect()
}

fn still_open(shown: &Open) -> Vec<(Card, Option<String>)> {
    let free = |line: &&Line| line.claim != Claim::Taken;
    shown
        .first
        .iter()
        .chain(&shown.near)
        .chain(&shown.others)
        .filter(free)
        .map(|line| (line.card.clone(), None))
        .collect()
}
