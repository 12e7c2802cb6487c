//! Draws gatherings in rows: what is on, and a new one.

use super::make::make_form;
use super::model::{Row as One, may_plan, upcoming};
use crate::dom::{Node, State, div, el, live, memo, p};
use crate::kith::use_kith;
use crate::parts::{Button, Row, Standing, Symbol, Weight, rows, tag};
use crate::screens::draw::{Told, apart, clock};
use crate::screens::said::together;
use crate::shell::Route;
use crate::text::use_text;

/// What is on, and the way to plan something.
pub fn gatherings_part(told: State<Told>) -> Node {
    let (t, kith) = (use_text(), use_kith());
    let making = State::new(false);
    let shown = memo(move || {
        let day = kith.today();
        kith.with(|phone| upcoming(phone, day))
    });
    let plans = memo(move || kith.with(may_plan));
    div("section")
        .child(el("h2").child(t.gathering_title()))
        .child(live(move || match shown.get() {
            all if all.is_empty() => {
                div("").child(p("soft").child(t.gathering_none()).child(" · ").child(t.gathering_none_hint()))
            }
            all => gathering_rows(all),
        }))
        .child(live(move || {
            (plans.get() && !making.get()).then(|| {
                let plan = Button::new(t.gathering_plan()).weight(Weight::Plain).symbol(Symbol::Plus);
                div("").child(plan.on_press(move || making.set(true)))
            })
        }))
        .child(live(move || making.get().then(|| make_form(None, told, move || making.set(false)))))
}

/// Gatherings in rows.
pub fn gathering_rows(all: Vec<One>) -> Node {
    let (t, kith) = (use_text(), use_kith());
    let one = |row: One| {
        let place = row.gathering.place.to_string();
        let more = vec![together::slot(t, row.gathering.slot, clock(kith)), place, row.zone.clone()];
        let stands = stands(&row);
        let drawn = Row::new(Route::Gathering(row.gathering.id).path(), row.gathering.title.to_string())
            .symbol(together::symbol(row.gathering.kind))
            .more(apart(more));
        match stands {
            Some((look, words)) => drawn.end(tag(look, words)),
            None => drawn,
        }
    };
    rows().children(all.into_iter().map(one))
}

/// In a word, how this person stands to it.
fn stands(row: &One) -> Option<(Standing, &'static str)> {
    let t = use_text();
    let moved = row.gathering.moved.is_some() && row.own.is_some();
    if row.waiting {
        return Some((Standing::Waiting, t.state_waiting()));
    }
    if !row.gathering.is_open() {
        return Some((Standing::Over, t.gathering_tag_off()));
    }
    match &row.own {
        Some(own) if own.waits() => Some((Standing::Waiting, t.gathering_tag_waits())),
        Some(_) if moved => Some((Standing::Wrong, t.gathering_tag_moved())),
        Some(_) => Some((Standing::Held, t.gathering_tag_come())),
        None if row.hosts => Some((Standing::Held, t.gathering_tag_host())),
        None => None,
    }
}
