//! Draws what has happened: who was there and what they found; an organiser says that they looked after it.

use super::model::{Shown, Visited};
use crate::kith::use_kith;
use crate::parts::{Button, Card, Section, Standing, Symbol, Tag, Tear, Weight};
use crate::screens::draw::{Telling, Told, clock, outcome_tag};
use crate::screens::said::things;
use crate::text::use_text;
use leptos::prelude::*;
use shared::command::FollowUp;

/// Visits, the latest first, and when it was asked.
#[component]
pub fn History(
    /// What is shown.
    shown: Shown,
) -> impl IntoView {
    let (t, kith) = (use_text(), use_kith());
    let asked = things::moment(t, shown.card.asked, clock(kith));
    let by = shown.recorded_by.map(|name| t.errand_asked_by(&name));
    let visits = shown.visits.into_iter().map(|visit| view! { <VisitCard visit /> }).collect_view();
    view! {
        <Section title=t.errand_history()>
            {visits}
            <p class="soft small">{t.errand_asked(&asked)} {by.map(|by| format!(" · {by}"))}</p>
        </Section>
    }
}

/// One visit.
#[component]
fn VisitCard(visit: Visited) -> impl IntoView {
    let (t, kith) = (use_text(), use_kith());
    let told = RwSignal::new(Told::default());
    let at = things::moment(t, visit.at, clock(kith));
    let (standing, label) = outcome_tag(t, visit.outcome);
    let id = visit.id;
    let looked_after = move |()| {
        Told::act(told, (kith, t), FollowUp { visit: id }.into(), t.today_followed_up());
    };
    view! {
        <Card>
            <div class="cluster">
                <Tag standing label />
                <span class="soft small">{visit.by.map_or(at.clone(), |by| t.today_visit_by(&by, &at))}</span>
                {visit.waiting.then(|| view! { <Tag standing=Standing::Waiting label=t.state_waiting() /> })}
            </div>
            {visit.words.map(|words| view! { <blockquote class="wrote" dir="auto">{words}</blockquote> })}
            {visit.followed_up.map(|by| view! { <p class="soft small">{t.errand_followed_up(&by)}</p> })}
            <Telling told />
            {visit.can_follow_up.then(|| view! {
                <Tear><Button weight=Weight::Plain symbol=Symbol::Check on_press=looked_after>{t.today_follow_up_done()}</Button></Tear>
            })}
        </Card>
    }
}
