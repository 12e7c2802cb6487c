//! Draws what organisers look after.

use super::model::{ForOrganisers as Shown, LookAfter, Waits};
use crate::kith::use_kith;
use crate::parts::{Button, Card, LinkButton, Person, Rows, Section, Symbol, Tag, Tear, Weight};
use crate::screens::draw::{ErrandRow, Told, clock, outcome_tag};
use crate::screens::said::things;
use crate::shell::Route;
use crate::text::{Text, use_text};
use leptos::prelude::*;
use shared::command::FollowUp;

/// Visits to follow up.
#[component]
pub fn LookAfterList(
    /// Worries first.
    list: Vec<LookAfter>,
    /// Where to tell what came of it.
    told: RwSignal<Told>,
) -> impl IntoView {
    let t = use_text();
    (!list.is_empty()).then(|| {
        let cards = list.into_iter().map(|it| view! { <LookAfterCard it told /> }).collect_view();
        view! { <Section title=t.today_follow_up()>{cards}</Section> }
    })
}

/// Errands that came back, and asks that wait.
#[component]
pub fn WaitsList(
    /// What is shown.
    shown: Shown,
) -> impl IntoView {
    let t = use_text();
    let waits = |list: Vec<Waits>, said: fn(Text, &str) -> String| {
        list.into_iter().map(|it| view! { <WaitsRow it said /> }).collect_view()
    };
    let calm = shown.is_calm();
    let more = (shown.more > 0)
        .then(|| view! { <div><LinkButton href=Route::Open.path() weight=Weight::Quiet>{t.today_look_open()}</LinkButton></div> });
    view! {
        <div class="stack">
            {(!shown.back.is_empty()).then(|| {
                let rows = waits(shown.back, |t, when| t.today_came_back(when));
                view! { <Section title=t.today_back()><Rows>{rows}</Rows></Section> }
            })}
            {(!shown.waits.is_empty()).then(|| {
                let rows = waits(shown.waits, |t, when| t.today_waited(when));
                view! { <Section title=t.today_wait()><Rows>{rows}</Rows>{more}</Section> }
            })}
            {calm.then(|| view! { <Section title=t.today_group()><p class="soft">{t.today_group_calm()}</p></Section> })}
        </div>
    }
}

/// A visit that found nobody, or a worry.
#[component]
fn LookAfterCard(it: LookAfter, told: RwSignal<Told>) -> impl IntoView {
    let (t, kith) = (use_text(), use_kith());
    let at = things::moment(t, it.at, clock(kith));
    let (standing, label) = outcome_tag(t, it.outcome);
    let visit = it.visit;
    let looked_after = move |()| {
        Told::act(told, (kith, t), FollowUp { visit }.into(), t.today_followed_up());
    };
    let by = it.by.map_or(at.clone(), |by| t.today_visit_by(&by, &at));
    view! {
        <Card>
            <div class="cluster">
                {it.name.map(|name| view! { <Person name /> })}
                <Tag standing label />
            </div>
            {it.words.map(|words| view! { <blockquote class="wrote" dir="auto">{words}</blockquote> })}
            <p class="soft small">{by}</p>
            <Tear>
                <Button weight=Weight::Plain symbol=Symbol::Check on_press=looked_after>{t.today_follow_up_done()}</Button>
                <LinkButton href=Route::Errand(it.errand).path() weight=Weight::Quiet>{t.refused_open()}</LinkButton>
            </Tear>
        </Card>
    }
}

/// An errand that nobody has.
#[component]
fn WaitsRow(it: Waits, said: fn(Text, &str) -> String) -> impl IntoView {
    let (t, kith) = (use_text(), use_kith());
    let more = said(t, &t.ago(it.since.0, clock(kith).now.0));
    view! { <ErrandRow card=it.card name=it.name more=Some(more) /> }
}
