//! Draws Open errands.

use super::model::{Claim, Line, open};
use crate::kith::use_kith;
use crate::parts::{Button, Choice, Empty, LinkButton, PageHead, Section, SelectField, Standing, Symbol, Tag, Weight};
use crate::screens::card::Card;
use crate::screens::draw::{ErrandRow, Telling, Told, live, memo, title};
use crate::shell::Route;
use crate::text::use_text;
use leptos::prelude::*;
use shared::command::ClaimErrand;
use shared::words::{ErrandId, Id, ZoneId};

/// What nobody has in hand.
#[component]
pub fn Open() -> impl IntoView {
    let (t, kith) = (use_text(), use_kith());
    let zone = RwSignal::new(None::<ZoneId>);
    let took = Took { told: RwSignal::default(), last: RwSignal::new(None) };
    let shown = memo(move || {
        let day = kith.today();
        kith.with(|phone| open(phone, day, zone.get()))
    });
    let near = Signal::derive(move || shown.with(|shown| shown.near.clone()));
    let others = Signal::derive(move || shown.with(|shown| shown.others.clone()));
    let (has_near, has_others) = (memo(move || !near.with(Vec::is_empty)), memo(move || !others.with(Vec::is_empty)));
    let may_offer = memo(move || shown.with(|shown| shown.helps && !shown.has_offer));
    let rest = move || if has_near.get() { t.open_others() } else { t.open_all() };
    view! {
        <div class="stack">
            <PageHead title=t.open_title()><p>{t.open_hint()}</p></PageHead>
            <div class="panes">
                <div class="stack">
                    {live(move || may_offer.get().then(|| view! { <p class="soft">{t.open_no_offer()} " " <a href=Route::Settings.path()>{t.open_say_offer()}</a></p> }))}
                    <Filter zone zones=Signal::derive(move || shown.with(|shown| shown.zones.clone())) />
                    {live(move || has_near.get().then(|| view! { <Section title=t.open_near()><List lines=near took /></Section> }))}
                    {live(move || has_others.get().then(|| view! { <Section title=rest()><List lines=others took /></Section> }))}
                    {live(move || (!has_near.get() && !has_others.get()).then(|| view! { <Empty symbol=Symbol::Open title=t.open_nothing() hint=t.open_nothing_hint() /> }))}
                    // At the end and in sight, so that nothing moves under the thumb.
                    <div class="within-reach"><Telling told=took.told><Next took /></Telling></div>
                </div>
                <div class="pane-side"><Empty symbol=Symbol::Heart title=t.open_choose() /></div>
            </div>
        </div>
    }
}

/// What came of the last claim, and which errand it was.
#[derive(Clone, Copy)]
struct Took {
    told: RwSignal<Told>,
    last: RwSignal<Option<ErrandId>>,
}

/// Leads to what was just claimed, or on in the list.
#[component]
fn Next(took: Took) -> impl IntoView {
    let t = use_text();
    let look = move || {
        let href = took.last.get().map(|id| Route::Errand(id).path())?;
        Some(view! { <LinkButton href weight=Weight::Plain>{t.refused_open()}</LinkButton> })
    };
    view! {
        <div class="cluster">
            {look}
            <Button weight=Weight::Quiet on_press=move |()| took.told.set(Told::default())>{t.app_close()}</Button>
        </div>
    }
}

/// All zones, or one.
#[component]
fn Filter(zone: RwSignal<Option<ZoneId>>, zones: Signal<Vec<(ZoneId, String, usize)>>) -> impl IntoView {
    let t = use_text();
    let value = Signal::derive(move || zone.get().map(|zone| zone.to_string()).unwrap_or_default());
    let choose = move |chosen: String| zone.set(Id::parse(&chosen).map(ZoneId));
    let all = memo(move || zones.get());
    move || {
        let one = |(id, name, count): (ZoneId, String, usize)| Choice::new(id.to_string(), format!("{name} ({count})"));
        let choices: Vec<Choice> = all.get().into_iter().map(one).collect();
        (choices.len() > 1).then(|| {
            view! { <SelectField name="zone" label=t.open_zone() choices value on_choose=choose none=t.open_everywhere() /> }
        })
    }
}

#[component]
fn List(#[prop(into)] lines: Signal<Vec<Line>>, took: Took) -> impl IntoView {
    view! {
        <ul class="rows" role="list">
            <For each=move || lines.get() key=Line::clone children=move |line| view! { <OpenLine line took /> } />
        </ul>
    }
}

/// An open errand, with the one thing to do about it hanging below.
#[component]
fn OpenLine(line: Line, took: Took) -> impl IntoView {
    let (t, kith) = (use_text(), use_kith());
    let errand = line.card.id;
    let take = move |()| {
        let done = Told::act(took.told, (kith, t), ClaimErrand { errand }.into(), t.errand_taken());
        took.last.set(done.then_some(errand));
    };
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
    // Whether it waits is said in the strip, so not at the row's end as well.
    let card = Card { waiting: false, ..line.card };
    view! { <ErrandRow card strip /> }
}
