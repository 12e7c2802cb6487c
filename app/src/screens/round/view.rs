//! Draws one round of calls.

use super::call::call_card;
use super::model::{Shown, call, round};
use super::paper::paper;
use crate::dom::{Node, State, div, each, live, memo, p, several};
use crate::kith::use_kith;
use crate::parts::{Button, Empty, LinkButton, PageHead, Standing, Symbol, Weight, tag};
use crate::screens::draw::{Confirm, Told, apart, clock, telling};
use crate::screens::said::things;
use crate::shell::Route;
use crate::text::use_text;
use crate::web::page;
use shared::command::CloseRound;
use shared::words::{RoundId, When};

/// One round.
pub fn round_screen(id: RoundId) -> Node {
    let (t, kith) = (use_text(), use_kith());
    let shown = memo(move || kith.with(|phone| round(phone, id)));
    let told = State::new(Told::default());
    let calls = move || shown.with(|shown| shown.as_ref().map(|shown| shown.calls.clone()).unwrap_or_default());
    let on_paper = move || {
        let shown = shown.get().filter(|shown| shown.may_print)?;
        let calls: Vec<_> = kith.with(|phone| shown.calls.iter().filter_map(|id| call(phone, *id)).collect());
        Some(paper(t, &shown, (&calls, clock(kith))))
    };
    div("stack")
        .child(live(move || match shown.get() {
            Some(shown) => head(&shown),
            None => not_here(),
        }))
        .child(telling(told))
        .child(div("columns not-printed").child(each(calls, move |id| call_card(id, told))))
        .child(live(move || shown.get().map(|shown| for_organisers(&shown, told))))
        .child(live(on_paper))
}

fn not_here() -> Node {
    let t = use_text();
    several().child(PageHead::new(t.round_title()).back(Route::Rounds.path())).child(
        Empty::new(Symbol::Phone, t.round_not_here())
            .hint(t.round_not_here_hint())
            .child(LinkButton::new(Route::Today.path(), t.app_to_today()).weight(Weight::Plain)),
    )
}

fn head(shown: &Shown) -> Node {
    let (t, kith) = (use_text(), use_kith());
    let when = things::when(t, When::On(shown.row.day, shown.row.part), clock(kith));
    let made = t.round_made(&shown.row.made.to_string(), &shown.row.of.to_string());
    div("not-printed").child(
        PageHead::new(shown.row.name.clone())
            .back(Route::Rounds.path())
            .child(p("").child(apart(vec![when, made])))
            .child(p("").child(t.round_callers_are(&shown.callers.join(" · "))))
            .child(shown.closed.then(|| tag(Standing::Over, t.round_closed()))),
    )
}

/// Print it, and close it.
fn for_organisers(shown: &Shown, told: State<Told>) -> Node {
    let (t, kith) = (use_text(), use_kith());
    let closing = State::new(false);
    let round = shown.row.id;
    let close = move || {
        Told::act(told, (kith, t), CloseRound { round }.into(), t.round_was_closed());
    };
    let print = shown.may_print.then(|| {
        several()
            .child(div("").child(Button::new(t.round_print()).weight(Weight::Plain).on_press(page::print)))
            .child(p("soft small").child(t.round_print_hint()))
    });
    let shut =
        shown.may_close.then(|| Button::new(t.round_close()).weight(Weight::Quiet).on_press(move || closing.set(true)));
    div("section not-printed").child(print).child(shut.map(|shut| div("").child(shut))).child(
        Confirm::new(closing, "close-round", t.round_close_title())
            .hint(t.round_close_hint())
            .yes(t.round_close(), close),
    )
}
