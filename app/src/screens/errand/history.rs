//! Draws what has happened: who was there and what they found; an organiser says that they looked after it.

use super::model::{Shown, Visited};
use crate::dom::{Node, State, div, p, span};
use crate::kith::use_kith;
use crate::parts::{Button, Standing, Symbol, Weight, card, section, tag, tear};
use crate::screens::draw::{Told, clock, outcome_tag, own_words, telling};
use crate::screens::said::things;
use crate::text::use_text;
use shared::command::FollowUp;

/// Visits, the latest first, and when it was asked.
pub fn history(shown: Shown) -> Node {
    let (t, kith) = (use_text(), use_kith());
    let asked = things::moment(t, shown.card.asked, clock(kith));
    let by = shown.recorded_by.map(|name| t.errand_asked_by(&name));
    section(t.errand_history())
        .children(shown.visits.into_iter().map(visit_card))
        .child(p("soft small").child(t.errand_asked(&asked)).child(by.map(|by| format!(" · {by}"))))
}

/// One visit.
fn visit_card(visit: Visited) -> Node {
    let (t, kith) = (use_text(), use_kith());
    let told = State::new(Told::default());
    let at = things::moment(t, visit.at, clock(kith));
    let (standing, label) = outcome_tag(t, visit.outcome);
    let id = visit.id;
    let looked_after = move || {
        Told::act(told, (kith, t), FollowUp { visit: id }.into(), t.today_followed_up());
    };
    card()
        .child(
            div("cluster")
                .child(tag(standing, label))
                .child(span("soft small").child(visit.by.map_or(at.clone(), |by| t.today_visit_by(&by, &at))))
                .child(visit.waiting.then(|| tag(Standing::Waiting, t.state_waiting()))),
        )
        .child(visit.words.map(|words| own_words(&words)))
        .child(visit.followed_up.map(|by| p("soft small").child(t.errand_followed_up(&by))))
        .child(telling(told))
        .child(visit.can_follow_up.then(|| {
            tear().child(
                Button::new(t.today_follow_up_done())
                    .weight(Weight::Plain)
                    .symbol(Symbol::Check)
                    .on_press(looked_after),
            )
        }))
}
