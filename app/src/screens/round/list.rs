//! Draws the rounds: all of them on a screen of their own, the open ones on Today, and the way there from People.

use super::make::round_form;
use super::model::{Row as Round, rounds, shares_rounds};
use crate::dom::{Node, State, div, live, memo, p};
use crate::kith::use_kith;
use crate::parts::{Button, Empty, LinkButton, PageHead, Row, Standing, Symbol, Weight, rows, section, tag};
use crate::screens::draw::{Told, apart, clock, telling};
use crate::screens::said::things;
use crate::shell::Route;
use crate::text::use_text;
use shared::words::When;

/// Every round that this phone knows.
pub fn rounds_screen() -> Node {
    let (t, kith) = (use_text(), use_kith());
    let shown = memo(move || kith.with(rounds));
    let told = State::new(Told::default());
    let making = State::new(false);
    let may_open = memo(move || shown.with(|shown| shown.may_open));
    div("stack")
        .child(PageHead::new(t.round_title()).back(Route::Today.path()).child(p("").child(t.round_hint())))
        .child(telling(told))
        .child(live(move || {
            (may_open.get() && !making.get()).then(|| {
                let make = Button::new(t.round_make()).symbol(Symbol::Plus).on_press(move || making.set(true));
                div("").child(make)
            })
        }))
        .child(live(move || making.get().then(|| round_form(told, making))))
        .child(live(move || {
            let (open, closed) = shown.with(|shown| (shown.open.clone(), shown.closed.clone()));
            if open.is_empty() && closed.is_empty() {
                return div("").child(Empty::new(Symbol::Phone, t.round_none()).hint(t.round_none_hint()));
            }
            let earlier = (!closed.is_empty()).then(|| section(t.round_earlier()).child(list(closed)));
            div("stack").child((!open.is_empty()).then(|| list(open))).child(earlier)
        }))
}

/// The open ones, for whoever shares them.
pub fn rounds_today() -> Node {
    let (t, kith) = (use_text(), use_kith());
    let shown = memo(move || kith.with(|phone| rounds(phone).open));
    live(move || (!shown.with(Vec::is_empty)).then(|| section(t.round_title()).child(list(shown.get()))))
}

/// The way to them.
pub fn rounds_link() -> Node {
    let (t, kith) = (use_text(), use_kith());
    let any = memo(move || kith.with(shares_rounds));
    live(move || {
        any.get()
            .then(|| LinkButton::new(Route::Rounds.path(), t.round_title()).weight(Weight::Plain).symbol(Symbol::Phone))
    })
}

fn list(all: Vec<Round>) -> Node {
    let (t, kith) = (use_text(), use_kith());
    let one = |round: Round| {
        let when = things::when(t, When::On(round.day, round.part), clock(kith));
        let made = t.round_made(&round.made.to_string(), &round.of.to_string());
        let row = Row::new(Route::Round(round.id).path(), round.name).symbol(Symbol::Phone);
        let row = row.more(apart(vec![when, made]));
        if round.waiting { row.end(tag(Standing::Waiting, t.state_waiting())) } else { row }
    };
    rows().children(all.into_iter().map(one))
}
