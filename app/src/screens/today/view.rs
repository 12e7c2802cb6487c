//! Draws Today.

use super::model::{DoneToday, InHand, Name, today};
use super::organisers::{LookAfterList, WaitsList};
use crate::kith::use_kith;
use crate::parts::{Empty, LinkButton, PageHead, Rows, Section, Standing, Symbol, Tag, Weight};
use crate::screens::draw::{ErrandRow, RefusedList, Telling, Told, clock, live, memo, outcome_tag};
use crate::screens::said::things;
use crate::shell::Route;
use crate::text::{Text, use_text};
use leptos::prelude::*;

/// The first screen.
#[component]
pub fn Today() -> impl IntoView {
    let (t, kith) = (use_text(), use_kith());
    let shown = memo(move || {
        let day = kith.today();
        kith.with(|phone| today(phone, day))
    });
    let day = move || t.day(kith.now().0, kith.offset_minutes());
    let refused = Signal::derive(move || shown.with(|shown| shown.refused.clone()));
    let hello = move || match shown.with(|shown| shown.name.clone()) {
        name if name.is_empty() => day(),
        name => format!("{} · {}", t.today_hello(&name), day()),
    };
    // A visit that is looked after leaves the list, so what came of it is told here.
    let told = RwSignal::new(Told::default());
    let organisers = memo(move || shown.with(|shown| shown.organisers.clone()));
    // Two panes only where there is something for each.
    let panes = memo(move || {
        shown.with(|shown| shown.organisers.as_ref().is_some_and(|o| shown.has_own() || !o.look_after.is_empty()))
    });
    let class = move || if panes.get() { "stack panes" } else { "stack panes-one" };
    view! {
        <div class="stack">
            <PageHead title=t.today_title()><p>{hello}</p></PageHead>
            <RefusedList refused />
            <div class=class>
                <div class="stack">
                    {live(move || in_hand(t, shown))}
                    {live(move || done(t, shown))}
                    <Telling told />
                    {live(move || organisers.get().map(|shown| view! { <LookAfterList list=shown.look_after told /> }))}
                </div>
                {live(move || organisers.get().map(|shown| view! { <WaitsList shown /> }))}
            </div>
        </div>
    }
}

fn in_hand(t: Text, shown: Memo<super::model::Today>) -> AnyView {
    let (now, later, open) = shown.with(|shown| (shown.now.clone(), shown.later.clone(), shown.open));
    if now.is_empty() && later.is_empty() {
        return calm(t, shown.with(|shown| shown.organisers.is_none()), open);
    }
    let clock = clock(use_kith());
    let rows = |list: Vec<InHand>| list.into_iter().map(|held| view! { <Held held /> }).collect_view();
    let day = |(day, list): (shared::words::Day, Vec<InHand>)| {
        view! { <div class="section"><h2>{things::day(t, day, clock)}</h2><Rows>{rows(list)}</Rows></div> }
    };
    view! {
        <div class="section">
            <h2>{t.today_your_errands()}</h2>
            {if now.is_empty() {
                view! { <p class="soft">{t.today_none_today()}</p> }.into_any()
            } else {
                view! { <Rows>{rows(now)}</Rows> }.into_any()
            }}
        </div>
        {later.into_iter().map(day).collect_view()}
    }
    .into_any()
}

/// An errand in hand, by the name of who asked.
#[component]
fn Held(held: InHand) -> impl IntoView {
    let t = use_text();
    let name = match &held.name {
        Name::Known(name) => Some(name.clone()),
        Name::Coming | Name::PutAway => None,
    };
    let tag = match (&held.name, held.card.waiting, held.card.late) {
        (Name::Known(_), false, false) => None,
        (Name::Known(_), false, true) => Some((Standing::Wrong, t.state_late())),
        (Name::PutAway, ..) => Some((Standing::Waiting, t.state_put_away())),
        _ => Some((Standing::Waiting, t.state_waiting())),
    };
    let tag = tag.map(|(standing, label)| view! { <Tag standing label /> });
    view! { <ErrandRow card=held.card name more=None>{tag}</ErrandRow> }
}

/// Nothing in hand. An organiser has the group to look at; for everybody else this is the whole screen.
fn calm(t: Text, alone: bool, open: usize) -> AnyView {
    if !alone {
        return ().into_any();
    }
    let hint = if open == 0 { t.open_nothing_hint() } else { t.today_nothing_hint() };
    let look = (open > 0).then(|| {
        view! { <LinkButton href=Route::Open.path() weight=Weight::Plain symbol=Symbol::Open>{t.today_look_open()}</LinkButton> }
    });
    view! { <Empty symbol=Symbol::Today title=t.today_nothing() hint>{look}</Empty> }.into_any()
}

fn done(t: Text, shown: Memo<super::model::Today>) -> impl IntoView {
    let list = shown.with(|shown| shown.done.clone());
    (!list.is_empty()).then(|| {
        let rows = list.into_iter().map(|one| view! { <Done one /> }).collect_view();
        view! { <Section title=t.today_done()><Rows>{rows}</Rows></Section> }
    })
}

/// A visit made today.
#[component]
fn Done(one: DoneToday) -> impl IntoView {
    let (t, kith) = (use_text(), use_kith());
    let at = t.time_of_day(one.at.0, clock(kith).offset);
    let standing = match (one.waiting, one.outcome) {
        (true, _) => (Standing::Waiting, t.state_waiting()),
        (false, found) => outcome_tag(t, found),
    };
    let tag = view! { <Tag standing=standing.0 label=standing.1 /> };
    one.card.map(|card| view! { <ErrandRow card name=one.name more=Some(at)>{tag}</ErrandRow> })
}
