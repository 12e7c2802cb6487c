//! Draws the one timeline of a pair, the latest first.

use super::timeline::{Event, What};
use crate::dom::{Node, div, el, p, span};
use crate::kith::use_kith;
use crate::parts::{Standing, card, section, tag};
use crate::screens::draw::{clock, outcome_tag, own_words};
use crate::screens::said::pairing as said;
use crate::screens::said::things::{self, Clock};
use crate::shell::Route;
use crate::text::{Text, use_text};
use shared::care::How;
use shared::pair::Chapter;

/// What has happened between the two.
pub fn history(events: Vec<Event>) -> Node {
    let (t, clock) = (use_text(), clock(use_kith()));
    section(t.pair_timeline()).children(events.into_iter().map(|event| one(t, event, clock)))
}

fn one(t: Text, event: Event, clock: Clock) -> Node {
    let at = things::moment(t, event.at, clock);
    let waits = event.waiting.then(|| tag(Standing::Waiting, t.state_waiting()));
    let when = |words: String| span("soft small").child(words);
    match event.what {
        What::Ask { errand, kind, when: wanted } => {
            card().child(div("cluster").child(tag(Standing::Open, t.pair_asked())).child(when(at)).child(waits)).child(
                el("a")
                    .attr("href", Route::Errand(errand).path())
                    .child(t.did_about(things::kind(t, kind), &things::when(t, wanted, clock))),
            )
        }
        What::Visit { kind, by, outcome, words, .. } => {
            let (standing, label) = outcome_tag(t, outcome);
            let by = by.map_or_else(|| at.clone(), |by| t.today_visit_by(&by, &at));
            let kind = kind.map(|kind| span("soft small").child(things::kind(t, kind)));
            card()
                .child(div("cluster").child(tag(standing, label)).child(when(by)).child(kind).child(waits))
                .child(words.map(|words| own_words(&words)))
        }
        What::CheckIn { by, how, outcome, words, .. } => {
            let (standing, label) = outcome_tag(t, outcome);
            let by = by.map_or_else(
                || at.clone(),
                |by| match how {
                    How::Call => t.pair_rang(&by, &at),
                    How::Visit => t.today_visit_by(&by, &at),
                },
            );
            card()
                .child(div("cluster").child(tag(standing, label)).child(when(by)).child(waits))
                .child(words.map(|words| own_words(&words)))
        }
        What::Note { by, restricted, words, .. } => {
            let by = by.map_or_else(|| at.clone(), |by| t.note_by(&by, &at));
            let few = restricted.then(|| tag(Standing::Held, t.note_few_tag()));
            card().child(div("cluster").child(when(by)).child(few).child(waits)).child(own_words(&words))
        }
        What::Before(Chapter { since, ended, reason }) => card()
            .child(p("").child(t.pair_before(&t.day(since.0, clock.offset), &t.day(ended.0, clock.offset))))
            .child(p("soft small").child(said::ending(t, reason))),
        What::Suggested => p("soft small").child(t.pair_was_suggested(&at)),
    }
}
