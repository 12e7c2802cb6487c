//! Draws Open errands.

use super::model::{Claim, Line, open};
use crate::kith::use_kith;
use crate::parts::{Button, Choice, Empty, PageHead, Section, SelectField, Standing, Symbol, Tag, Weight};
use crate::screens::draw::{ErrandRow, Telling, Told, title};
use crate::shell::Route;
use crate::text::use_text;
use leptos::prelude::*;
use shared::command::ClaimErrand;
use shared::words::{Id, ZoneId};

/// What nobody has in hand.
#[component]
pub fn Open() -> impl IntoView {
    let (t, kith) = (use_text(), use_kith());
    let zone = RwSignal::new(None::<ZoneId>);
    let told = RwSignal::new(Told::default());
    let shown = Memo::new(move |_| {
        let day = kith.today();
        kith.with(|phone| open(phone, day, zone.get()))
    });
    let near = Signal::derive(move || shown.with(|shown| shown.near.clone()));
    let others = Signal::derive(move || shown.with(|shown| shown.others.clone()));
    let (has_near, has_others) =
        (Memo::new(move |_| !near.with(Vec::is_empty)), Memo::new(move |_| !others.with(Vec::is_empty)));
    let title = move || if has_near.get() { t.open_others() } else { t.open_all() };
    view! {
        <div class="stack">
            <PageHead title=t.open_title()><p>{t.open_hint()}</p></PageHead>
            <Telling told />
            <div class="panes">
                <div class="stack">
                    <Filter zone zones=Signal::derive(move || shown.with(|shown| shown.zones.clone())) />
                    {move || has_near.get().then(|| view! { <Section title=t.open_near()><List lines=near told /></Section> })}
                    {move || has_others.get().then(|| view! { <Section title=title()><List lines=others told /></Section> })}
                    {move || (!has_near.get() && !has_others.get()).then(|| view! { <Empty symbol=Symbol::Open title=t.open_nothing() hint=t.open_nothing_hint() /> })}
                    {move || shown.with(|shown| !shown.has_offer).then(|| view! { <p class="soft">{t.open_no_offer()} " " <a href=Route::Settings.path()>{t.open_say_offer()}</a></p> })}
                </div>
                <div class="pane-side"><Empty symbol=Symbol::Heart title=t.open_choose() /></div>
            </div>
        </div>
    }
}

/// All zones, or one.
#[component]
fn Filter(zone: RwSignal<Option<ZoneId>>, zones: Signal<Vec<(ZoneId, String, usize)>>) -> impl IntoView {
    let t = use_text();
    let value = Signal::derive(move || zone.get().map(|zone| zone.to_string()).unwrap_or_default());
    let choose = move |chosen: String| zone.set(Id::parse(&chosen).map(ZoneId));
    let all = Memo::new(move |_| zones.get());
    move || {
        let one = |(id, name, count): (ZoneId, String, usize)| Choice::new(id.to_string(), format!("{name} ({count})"));
        let choices: Vec<Choice> = all.get().into_iter().map(one).collect();
        (choices.len() > 1).then(|| {
            view! { <SelectField name="zone" label=t.open_zone() choices value on_choose=choose none=t.open_everywhere() /> }
        })
    }
}

#[component]
fn List(#[prop(into)] lines: Signal<Vec<Line>>, told: RwSignal<Told>) -> impl IntoView {
    view! {
        <ul class="rows" role="list">
            <For each=move || lines.get() key=Line::clone children=move |line| view! { <OpenLine line told /> } />
        </ul>
    }
}

/// An open errand, with the one thing to do about it hanging below.
#[component]
fn OpenLine(line: Line, told: RwSignal<Told>) -> impl IntoView {
    let (t, kith) = (use_text(), use_kith());
    let id = line.card.id;
    let take = move |()| drop(Told::act(told, (kith, t), ClaimErrand { errand: id }.into(), t.errand_taken()));
    let about = title(t, &line.card);
    let strip = match line.claim {
        Claim::Free => {
            let label = format!("{}: {about}", t.errand_take());
            Some(view! { <Button weight=Weight::Plain on_press=take label>{t.errand_take()}</Button> }.into_any())
        }
        Claim::Taken => {
            Some(view! { <Tag standing=Standing::Waiting label=t.errand_taken_waiting_short() /> }.into_any())
        }
        Claim::No => None,
    };
    // Whether it waits is said in the strip, so nothing is said at the row's end.
    view! { <ErrandRow card=line.card strip>{()}</ErrandRow> }
}
