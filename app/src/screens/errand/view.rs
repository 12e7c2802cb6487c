//! Draws one errand, beside the list on a laptop.

use super::act::actions;
use super::beside::beside;
use super::change::change_form;
use super::history::history;
use super::keep::keep_visiting;
use super::model::{Doer, NeedOr, Shown, Standing, errand};
use super::need::need_card;
use super::visit::visit_form;
use super::who::{someone_else, who};
use crate::dom::{IntoNode, Node, State, div, el, live, memo, p, several};
use crate::kith::use_kith;
use crate::parts::{Empty, Fact, LinkButton, Notice, PageHead, Standing as Look, Symbol, Tone, Weight, facts, tag};
use crate::screens::draw::{Told, clock, telling, title};
use crate::screens::said::things;
use crate::screens::together::thank::thank_card;
use crate::shell::Route;
use crate::text::{Text, use_text};
use shared::together::Why;
use shared::words::ErrandId;

/// One errand: before, during and after.
pub fn errand_screen(id: ErrandId) -> Node {
    let kith = use_kith();
    let shown = memo(move || {
        let day = kith.today();
        kith.with(|phone| errand(phone, id, day))
    });
    let told = State::new(Told::default());
    let (recording, changing) = (State::new(false), State::new(false));
    let can_record = memo(move || shown.with(|shown| shown.as_ref().is_some_and(|shown| shown.can.record)));
    let can_change =
        memo(move || shown.with(|shown| shown.as_ref().filter(|shown| shown.can.change).map(|shown| shown.ask)));
    div("panes panes-detail").child(beside(id)).child(
        el("article")
            .class("stack")
            .child(live(move || shown.with(|shown| shown.is_none()).then(not_here)))
            .child(live(move || shown.get().map(head)))
            .child(telling(told))
            // The form stands outside what is drawn anew, so that news from the hub never takes away what is being typed.
            .child(live(move || (recording.get() && can_record.get()).then(|| visit_form(id, told, recording))))
            .child(live(move || shown.get().map(|shown| who(shown, told))))
            .child(live(move || shown.get().map(|shown| actions(shown, told, (recording, changing)))))
            .child(live(move || {
                can_change.get().filter(|_| changing.get()).map(|ask| change_form(ask, told, changing))
            }))
            .child(keep_visiting(id, told))
            .child(thank_card(Why::Errand(id), told))
            .child(live(move || shown.get().map(history))),
    )
}

fn not_here() -> Node {
    let t = use_text();
    several().child(PageHead::new(t.errand_title()).back(Route::Open.path())).child(
        Empty::new(Symbol::Search, t.errand_not_here())
            .hint(t.errand_not_here_hint())
            .child(LinkButton::new(Route::Today.path(), t.app_to_today()).weight(Weight::Plain)),
    )
}

/// What it is, where it stands, and what one needs to go.
fn head(shown: Shown) -> Node {
    let t = use_text();
    let mine = matches!(shown.standing, Standing::Mine(_) | Standing::Done(Doer::Me, _));
    let back = if mine { Route::Today } else { Route::Open };
    let clock = clock(use_kith());
    let (look, label) = standing(t, &shown, clock);
    let late = shown.card.late && !matches!(shown.standing, Standing::Done(..) | Standing::Cancelled(..));
    several()
        .child(
            PageHead::new(title(t, &shown.card)).back(back.path()).child(
                div("cluster")
                    .child(tag(look, label))
                    .child(
                        (shown.card.waiting && !matches!(shown.standing, Standing::Mine(_)))
                            .then(|| tag(Look::Waiting, t.state_waiting())),
                    )
                    .child(late.then(|| tag(Look::Waiting, t.state_late()))),
            ),
        )
        .child(
            facts()
                .child(Fact::new(t.errand_when(), things::when(t, shown.card.when, clock)).symbol(Symbol::Day))
                .child(Fact::new(t.errand_where(), shown.card.zone.clone()).symbol(Symbol::Place)),
        )
        .child(need(t, shown.need))
}

fn standing(t: Text, shown: &Shown, clock: things::Clock) -> (Look, String) {
    match &shown.standing {
        Standing::Open => (Look::Open, t.state_open().to_owned()),
        Standing::Back(at) => (Look::Open, t.state_back(&t.ago(at.0, clock.now.0))),
        Standing::Mine(_) if shown.card.waiting => (Look::Waiting, t.state_waiting().to_owned()),
        Standing::Mine(_) if matches!(shown.need, NeedOr::Asking) => (Look::Waiting, t.state_asking().to_owned()),
        Standing::Mine(_) => (Look::Held, t.state_yours().to_owned()),
        Standing::Held(Some(name), _) => (Look::Held, t.state_held_by(name)),
        Standing::Held(None, _) => (Look::Held, t.state_held().to_owned()),
        Standing::Done(by, at) => {
            let when = things::moment(t, *at, clock);
            (Look::Done, done(t, by, &when))
        }
        Standing::Cancelled(at, _) => (Look::Over, t.state_cancelled_on(&things::moment(t, *at, clock))),
    }
}

fn done(t: Text, by: &Doer, when: &str) -> String {
    match by {
        Doer::Me => t.state_done_by_you(when),
        Doer::Member(name) => t.state_done_by(name, when),
        Doer::Nobody => t.errand_was_done(when),
    }
}

fn need(t: Text, need: NeedOr) -> Node {
    let know = |title: &'static str| Notice::new(Tone::Know, title).into_node();
    match need {
        NeedOr::Here(need) => need_card(*need),
        NeedOr::WithClaim => p("soft").child(t.errand_address_later()),
        NeedOr::Asking => p("soft").child(t.errand_asking()),
        NeedOr::SomeoneElse => someone_else(),
        NeedOr::Coming => know(t.errand_address_after_signal()),
        NeedOr::PutAway => know(t.errand_address_put_away()),
        NeedOr::Cleared => p("soft").child(t.errand_address_gone()),
        NeedOr::Theirs => p("soft").child(t.errand_address_theirs()),
    }
}
