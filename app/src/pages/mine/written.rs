//! What is written about a person, in the order in which they would ask.

use super::model::{AskShown, Came, Mine, PairShown, Written};
use crate::dom::{Node, el, p, several};
use crate::pages::words::{self, Clock};
use crate::parts::{Fact, card, facts, section};
use crate::text::{Text, use_text};
use shared::care::Outcome;
use shared::words::Timestamp;

pub(super) fn written(mine: &Mine, clock: Clock) -> Node {
    let t = use_text();
    section(t.my_written())
        .child(card().child(facts().children(about(t, mine, clock))))
        .child(list(t.own_asks(), mine.asks.iter().map(|one| ask(t, one, clock)).collect()))
        .child(list(t.own_came(), mine.came.iter().map(|one| came(t, one, clock)).collect()))
        .child(list(t.part_pairs(), mine.pairs.iter().map(|one| pair(t, one, clock)).collect()))
        .child(list(t.own_turns(), mine.turns.iter().map(|name| el("bdi").child(name.clone())).collect()))
        .child(list(t.part_notes(), mine.notes.iter().map(|one| note(t, one, clock)).collect()))
        .child(list(t.own_on_request(), mine.on_request.iter().map(|one| by(t, one, clock)).collect()))
        .child((!mine.on_request.is_empty()).then(|| p("small soft").child(t.own_on_request_hint())))
        .child(list(t.part_wishes(), mine.wishes.iter().map(|words| said(words)).collect()))
        .child(list(t.own_gives(), mine.gives.iter().map(|kinds| gives(t, kinds)).collect()))
}

fn about(t: Text, mine: &Mine, clock: Clock) -> Vec<Fact> {
    let contact = mine.contact.as_ref();
    let known = |words: Option<String>| words.unwrap_or_else(|| t.app_nothing_written().to_owned());
    let day = |at: Timestamp| words::day(t, at.day(clock.offset), clock);
    [
        (t.ask_name(), mine.person.name.to_string()),
        (t.my_first_name(), known(mine.person.first_name.as_ref().map(ToString::to_string))),
        (t.my_zone(), known(mine.zone.clone())),
        (t.ask_phone(), known(contact.and_then(|c| c.phone.as_ref()).map(ToString::to_string))),
        (t.my_reach(), known(contact.and_then(|c| c.reach.as_ref()).map(ToString::to_string))),
        (t.ask_address(), known(contact.and_then(|c| c.address.as_ref()).map(ToString::to_string))),
        (t.my_getting_in(), known(contact.and_then(|c| c.entry.as_ref()).map(ToString::to_string))),
        (t.my_care(), known(contact.and_then(|c| c.needs.as_ref()).map(ToString::to_string))),
        (t.own_since(), day(mine.person.since)),
    ]
    .into_iter()
    .map(|(label, known)| Fact::new(label, known))
    .collect()
}

fn list(title: &str, items: Vec<Node>) -> Option<Node> {
    (!items.is_empty()).then(|| {
        several()
            .child(el("h3").child(title))
            .child(el("ul").class("page-list").children(items.into_iter().map(|item| el("li").child(item))))
    })
}

/// Somebody's own words, in their own direction.
fn said(words: &str) -> Node {
    el("blockquote").attr("dir", "auto").child(words)
}

fn ask(t: Text, ask: &AskShown, clock: Clock) -> Node {
    let by = ask
        .by
        .as_ref()
        .map(|by| p("small soft").child(t.my_recorded_by()).child(" ").child(el("bdi").child(by.clone())));
    several()
        .child(words::kind(t, ask.kind).1)
        .child(", ")
        .child(words::moment(t, ask.asked, clock))
        .child(said(&ask.what))
        .child(by)
}

fn came(t: Text, came: &Came, clock: Clock) -> Node {
    let at = words::moment(t, came.at, clock);
    let line = match came.outcome {
        Outcome::NoAnswer => t.my_knocked(&came.by, &at),
        Outcome::Worried => t.own_came_worried(&came.by, &at),
        Outcome::Well => t.own_came_well(&came.by, &at),
    };
    several().child(line).child(came.words.as_deref().map(said))
}

fn pair(t: Text, pair: &PairShown, clock: Clock) -> Node {
    let day = |at: Timestamp| words::day(t, at.day(clock.offset), clock);
    let times = match pair.until {
        Some(until) => t.pair_before(&day(pair.since), &day(until)),
        None => t.own_pair_since(&day(pair.since)),
    };
    several()
        .child(el("bdi").child(pair.name.clone()))
        .child(": ")
        .child(times)
        .child(" · ")
        .child(t.own_met(i64::from(pair.met)))
}

fn by(t: Text, written: &Written, clock: Clock) -> Node {
    several().child(t.note_by(&written.by, &words::moment(t, written.at, clock)))
}

fn note(t: Text, written: &Written, clock: Clock) -> Node {
    by(t, written, clock).child(said(&written.words))
}

fn gives(t: Text, kinds: &[shared::help::HelpKind]) -> Node {
    let kinds: Vec<&str> = kinds.iter().map(|kind| words::kind(t, *kind).1).collect();
    several().child(if kinds.is_empty() { t.pair_any_kind().to_owned() } else { kinds.join(" · ") })
}
