//! Draws what organisers look after.

use super::hints::hints_list;
use super::model::{ForOrganisers as Shown, Hints, LookAfter, Waits};
use crate::dom::{Node, State, div, p};
use crate::kith::use_kith;
use crate::parts::{Button, LinkButton, Symbol, Weight, card, person, rows, section, tag, tear};
use crate::screens::draw::{ErrandRow, Told, clock, outcome_tag, own_words};
use crate::screens::said::things;
use crate::shell::Route;
use crate::text::{Text, use_text};
use shared::command::FollowUp;

/// Visits to follow up.
pub fn look_after_list(list: Vec<LookAfter>, told: State<Told>) -> Option<Node> {
    let t = use_text();
    (!list.is_empty())
        .then(|| section(t.today_follow_up()).children(list.into_iter().map(|it| look_after_card(it, told))))
}

/// What they are reminded of, errands that came back, and asks that wait.
pub fn waits_list(mut shown: Shown, hints: Hints) -> Node {
    let t = use_text();
    // What has waited too long stands above and not twice.
    shown.waits.retain(|it| !hints.names(it.card.id));
    shown.back.retain(|it| !hints.names(it.card.id));
    let waits = |list: Vec<Waits>, said: fn(Text, &str) -> String| {
        rows().children(list.into_iter().map(|it| waits_row(it, said)))
    };
    let calm = shown.is_calm() && hints.is_empty();
    let more = (shown.more > 0)
        .then(|| div("").child(LinkButton::new(Route::Open.path(), t.today_look_open()).weight(Weight::Quiet)));
    div("stack")
        .child(hints_list(hints))
        .child(
            (!shown.back.is_empty())
                .then(|| section(t.today_back()).child(waits(shown.back, |t, when| t.today_came_back(when)))),
        )
        .child(
            (!shown.waits.is_empty())
                .then(|| section(t.today_wait()).child(waits(shown.waits, |t, when| t.today_waited(when))).child(more)),
        )
        .child(calm.then(|| section(t.today_group()).child(p("soft").child(t.today_group_calm()))))
}

/// A visit that found nobody, or a worry.
fn look_after_card(it: LookAfter, told: State<Told>) -> Node {
    let (t, kith) = (use_text(), use_kith());
    let at = things::moment(t, it.at, clock(kith));
    let (standing, label) = outcome_tag(t, it.outcome);
    let visit = it.visit;
    let looked_after = move || {
        Told::act(told, (kith, t), FollowUp { visit }.into(), t.today_followed_up());
    };
    let by = it.by.map_or(at.clone(), |by| t.today_visit_by(&by, &at));
    card()
        .child(div("cluster").child(it.name.as_deref().map(person)).child(tag(standing, label)))
        .child(it.words.map(|words| own_words(&words)))
        .child(p("soft small").child(by))
        .child(
            tear()
                .child(
                    Button::new(t.today_follow_up_done())
                        .weight(Weight::Plain)
                        .symbol(Symbol::Check)
                        .on_press(looked_after),
                )
                .child(LinkButton::new(Route::Errand(it.errand).path(), t.refused_open()).weight(Weight::Quiet)),
        )
}

/// An errand that nobody has.
fn waits_row(it: Waits, said: fn(Text, &str) -> String) -> ErrandRow {
    let (t, kith) = (use_text(), use_kith());
    let more = said(t, &t.ago(it.since.0, clock(kith).now.0));
    ErrandRow::new(it.card).name(it.name).more(more)
}
