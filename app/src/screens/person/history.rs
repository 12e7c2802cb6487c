//! Draws what somebody asked for and who was there.

use super::model::{AskRow, Shown, VisitRow};
use crate::dom::{Node, div, p, several, span};
use crate::kith::use_kith;
use crate::parts::{Standing, card, rows, section, tag};
use crate::screens::draw::{ErrandRow, clock, outcome_tag, own_words};
use crate::screens::said::things;
use crate::text::use_text;
use shared::help::State;

/// Their asks, the latest first.
pub fn asks(shown: Shown) -> Option<Node> {
    let t = use_text();
    (!shown.asks.is_empty()).then(|| {
        let list = shown.asks.into_iter().map(one_ask);
        section(t.people_asks()).child(rows().children(list))
    })
}

fn one_ask(row: AskRow) -> Option<ErrandRow> {
    let t = use_text();
    let (standing, label) = match (row.state, row.by) {
        (Some(State::Held { .. }), Some(name)) => (Standing::Held, t.state_held_by(&name)),
        (Some(State::Held { .. }), None) => (Standing::Held, t.state_held().to_owned()),
        (Some(State::Done { .. }), _) => (Standing::Done, t.state_done().to_owned()),
        (Some(State::Cancelled { .. }), _) => (Standing::Over, t.state_cancelled().to_owned()),
        (Some(State::Open | State::Back { .. }) | None, _) => (Standing::Open, t.state_open().to_owned()),
    };
    let tag = tag(standing, label);
    row.errand.map(|mut card| {
        // On their own page the name says nothing new.
        card.first_name = None;
        ErrandRow::new(card).end(tag)
    })
}

/// Who was there, the latest first; nobody is said only where this phone would know.
pub fn visits(shown: Shown) -> Node {
    let (t, kith) = (use_text(), use_kith());
    let visit = move |row: VisitRow| {
        let at = things::moment(t, row.at, clock(kith));
        let (standing, label) = outcome_tag(t, row.outcome);
        card()
            .child(
                div("cluster")
                    .child(tag(standing, label))
                    .child(span("soft small").child(row.by.map_or(at.clone(), |by| t.today_visit_by(&by, &at)))),
            )
            .child(row.words.map(|words| own_words(&words)))
    };
    let asked = !shown.asks.is_empty();
    match (shown.visits.is_empty(), asked) {
        (true, false) => several(),
        (true, true) => section(t.people_seen_by()).child(p("soft").child(t.people_never_seen())),
        (false, _) => section(t.people_seen_by()).children(shown.visits.into_iter().map(visit)),
    }
}
