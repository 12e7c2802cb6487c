//! Draws the one timeline of a pair, the latest first.

use super::timeline::{Event, What};
use crate::dom::{Node, State, div, p, several, span};
use crate::kith::use_kith;
use crate::parts::{Button, LinkButton, Standing, Weight, card, section, tag, tear};
use crate::screens::draw::{Told, clock, outcome_tag, own_words};
use crate::screens::said::pairing as said;
use crate::screens::said::things::{self, Clock};
use crate::shell::Route;
use crate::text::{Text, use_text};
use shared::care::How;
use shared::command::ReadNotes;
use shared::pair::Chapter;
use shared::words::NoteId;

/// What has happened between the two.
pub fn history(events: Vec<Event>, told: State<Told>) -> Node {
    let (t, clock) = (use_text(), clock(use_kith()));
    section(t.pair_timeline()).children(events.into_iter().map(|event| one(t, event, (clock, told))))
}

/// A note that only a few may read, until it is opened; that it was opened is written down.
fn folded(t: Text, note: NoteId, (by, told): (&str, State<Told>)) -> Node {
    let kith = use_kith();
    let open = move || {
        Told::act(told, (kith, t), ReadNotes { notes: vec![note], at: kith.now() }.into(), t.note_opened());
    };
    several().child(p("soft small").child(t.note_sealed_hint())).child(
        tear().child(
            Button::new(t.note_open()).weight(Weight::Plain).label(&t.did_about(t.note_open(), by)).on_press(open),
        ),
    )
}

fn one(t: Text, event: Event, (clock, told): (Clock, State<Told>)) -> Node {
    let at = things::moment(t, event.at, clock);
    let waits = event.waiting.then(|| tag(Standing::Waiting, t.state_waiting()));
    let when = |words: String| span("soft small").child(words);
    match event.what {
        What::Ask { errand, kind, when: wanted } => {
            card().child(div("cluster").child(tag(Standing::Open, t.pair_asked())).child(when(at)).child(waits)).child(
                LinkButton::new(
                    Route::Errand(errand).path(),
                    t.did_about(things::kind(t, kind), &things::when(t, wanted, clock)),
                )
                .weight(Weight::Quiet),
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
        What::Note { note, by, restricted, sealed, words, read } => {
            let by = by.map_or_else(|| at.clone(), |by| t.note_by(&by, &at));
            let few = restricted.then(|| tag(Standing::Held, t.note_few_tag()));
            let words = if sealed { folded(t, note, (by.as_str(), told)) } else { own_words(&words) };
            card().child(div("cluster").child(when(by)).child(few).child(waits)).child(words).children(
                read.into_iter()
                    .map(|(name, day)| p("soft small").child(t.note_read_by(&name, &things::day(t, day, clock)))),
            )
        }
        What::Before(Chapter { since, ended, reason }) => card()
            .child(p("").child(t.pair_before(&t.day(since.0, clock.offset), &t.day(ended.0, clock.offset))))
            .child(p("soft small").child(said::ending(t, reason))),
        What::Suggested => p("soft small").child(t.pair_was_suggested(&at)),
    }
}
