//! Draws Today.

use super::elsewhere::elsewhere;
use super::known::people_you_know;
use super::model::{DoneToday, InHand, Name, Today as Shown, hints, today};
use super::organisers::{look_after_list, waits_list};
use crate::dom::{IntoNode, Kept, Node, Now, State, div, el, live, memo, p, several, span};
use crate::kith::use_kith;
use crate::parts::{Empty, LinkButton, PageHead, Standing, Symbol, Weight, rows, section, tag};
use crate::screens::draw::{ErrandRow, Told, clock, outcome_tag, refused_list, telling};
use crate::screens::open::asked_first;
use crate::screens::reflect::reflect_today;
use crate::screens::round::rounds_today;
use crate::screens::said::things;
use crate::screens::together::together_today;
use crate::screens::turn::turns_part;
use crate::shell::Route;
use crate::text::{Text, use_text};
use shared::words::Day;

/// The first screen.
pub fn today_screen() -> Node {
    let (t, kith) = (use_text(), use_kith());
    let shown = memo(move || {
        let day = kith.today();
        kith.with(|phone| today(phone, day))
    });
    let day = move || t.day(kith.now().0, kith.offset_minutes());
    let refused = move || shown.with(|shown| shown.refused.clone());
    let hello = live(move || {
        let name = shown.with(|shown| shown.name.clone());
        several().child((!name.is_empty()).then(|| span("").child(t.today_hello(&name)))).child(span("").child(day()))
    });
    // A visit that is looked after leaves the list, so what came of it is told here.
    let told = State::new(Told::default());
    let hinted = memo(move || {
        let day = kith.today();
        kith.with(|phone| hints(phone, (kith.now(), day)))
    });
    let organisers = memo(move || shown.with(|shown| shown.organisers.clone()));
    // Two panes only where there is something for each.
    let panes = memo(move || {
        shown.with(|shown| shown.organisers.as_ref().is_some_and(|o| shown.has_own() || !o.look_after.is_empty()))
    });
    let class = Now::of(move || if panes.get() { "stack panes" } else { "stack panes-one" }.to_owned());
    div("stack")
        .child(PageHead::new(t.today_title()).child(p("cluster").child(hello)))
        .child(elsewhere())
        .child(refused_list(refused))
        .child(
            el("div")
                .class_now(class)
                .child(
                    div("stack")
                        .child(turns_part())
                        .child(telling(told))
                        .child(live(move || organisers.get().map(|shown| look_after_list(shown.look_after, told))))
                        .child(live(move || in_hand(t, shown)))
                        .child(asked_first(move || shown.with(|shown| shown.first.clone())))
                        .child(rounds_today())
                        .child(people_you_know())
                        .child(together_today())
                        .child(reflect_today())
                        .child(live(move || done(t, shown))),
                )
                .child(live(move || organisers.get().map(|shown| waits_list(shown, hinted.get())))),
        )
}

fn in_hand(t: Text, shown: Kept<Shown>) -> Node {
    let (now, later, open) = shown.with(|shown| (shown.now.clone(), shown.later.clone(), shown.open));
    if now.is_empty() && later.is_empty() {
        return shown
            .with(|shown| shown.organisers.is_none() && !shown.calls && shown.first.is_empty())
            .then(|| calm(t, open))
            .into_node();
    }
    let clock = clock(use_kith());
    let list = |list: Vec<InHand>| rows().children(list.into_iter().map(held));
    let day = |(day, held): (Day, Vec<InHand>)| {
        div("section").child(el("h2").child(things::day(t, day, clock))).child(list(held))
    };
    several()
        .child(div("section").child(el("h2").child(t.today_your_errands())).child(if now.is_empty() {
            p("soft").child(t.today_none_today())
        } else {
            list(now)
        }))
        .children(later.into_iter().map(day))
}

/// An errand in hand, by the name of who asked.
fn held(held: InHand) -> ErrandRow {
    let t = use_text();
    let name = match &held.name {
        Name::Known(name) => Some(name.clone()),
        Name::Asking | Name::Coming | Name::PutAway => None,
    };
    let state = match (&held.name, held.card.waiting, held.card.late) {
        (Name::Known(_), false, false) => None,
        (Name::Known(_), false, true) => Some((Standing::Waiting, t.state_late())),
        (Name::Asking, ..) => Some((Standing::Waiting, t.state_asking())),
        (Name::PutAway, ..) => Some((Standing::Waiting, t.state_put_away())),
        _ => Some((Standing::Waiting, t.state_waiting())),
    };
    let row = ErrandRow::new(held.card).name(name);
    match state {
        Some((standing, label)) => row.end(tag(standing, label)),
        None => row,
    }
}

/// Nothing in hand, for whoever has no group to look after: then this is the whole screen.
fn calm(t: Text, open: usize) -> Empty {
    let hint = if open == 0 { t.open_nothing_hint() } else { t.today_nothing_hint() };
    let look = (open > 0)
        .then(|| LinkButton::new(Route::Open.path(), t.today_look_open()).weight(Weight::Plain).symbol(Symbol::Open));
    Empty::new(Symbol::Today, t.today_nothing()).hint(hint).child(look)
}

fn done(t: Text, shown: Kept<Shown>) -> Option<Node> {
    let list = shown.with(|shown| shown.done.clone());
    (!list.is_empty()).then(|| section(t.today_done()).child(rows().children(list.into_iter().map(visited))))
}

/// A visit made today.
fn visited(one: DoneToday) -> Option<ErrandRow> {
    let (t, kith) = (use_text(), use_kith());
    let at = t.time_of_day(one.at.0, clock(kith).offset);
    let standing = match (one.waiting, one.outcome) {
        (true, _) => (Standing::Waiting, t.state_waiting()),
        (false, found) => outcome_tag(t, found),
    };
    let tag = tag(standing.0, standing.1);
    one.card.map(|card| ErrandRow::new(card).name(one.name).more(at).end(tag))
}
