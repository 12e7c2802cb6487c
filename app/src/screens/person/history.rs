//! Draws what somebody asked for and who was there.

use super::model::{AskRow, Shown, VisitRow};
use crate::kith::use_kith;
use crate::parts::{Card, Rows, Section, Standing, Tag};
use crate::screens::draw::{ErrandRow, clock, outcome_tag};
use crate::screens::said::things;
use crate::text::use_text;
use leptos::prelude::*;
use shared::help::State;

/// Their asks, the latest first.
#[component]
pub fn Asks(
    /// What is shown.
    shown: Shown,
) -> impl IntoView {
    let t = use_text();
    (!shown.asks.is_empty()).then(|| {
        let rows = shown.asks.into_iter().map(|row| view! { <OneAsk row /> }).collect_view();
        view! { <Section title=t.people_asks()><Rows>{rows}</Rows></Section> }
    })
}

#[component]
fn OneAsk(row: AskRow) -> impl IntoView {
    let t = use_text();
    let (standing, label) = match (row.state, row.by) {
        (Some(State::Held { .. }), Some(name)) => (Standing::Held, t.state_held_by(&name)),
        (Some(State::Held { .. }), None) => (Standing::Held, t.state_held().to_owned()),
        (Some(State::Done { .. }), _) => (Standing::Done, t.state_done().to_owned()),
        (Some(State::Cancelled { .. }), _) => (Standing::Over, t.state_cancelled().to_owned()),
        (Some(State::Open | State::Back { .. }) | None, _) => (Standing::Open, t.state_open().to_owned()),
    };
    let tag = view! { <Tag standing label /> };
    row.errand.map(|mut card| {
        // On their own page the name says nothing new.
        card.first_name = None;
        view! { <ErrandRow card>{tag}</ErrandRow> }
    })
}

/// Who was there, the latest first; nobody is said only where this phone would know.
#[component]
pub fn Visits(
    /// What is shown.
    shown: Shown,
) -> impl IntoView {
    let (t, kith) = (use_text(), use_kith());
    let visit = move |row: VisitRow| {
        let at = things::moment(t, row.at, clock(kith));
        let (standing, label) = outcome_tag(t, row.outcome);
        view! {
            <Card>
                <div class="cluster">
                    <Tag standing label />
                    <span class="soft small">{row.by.map_or(at.clone(), |by| t.today_visit_by(&by, &at))}</span>
                </div>
                {row.words.map(|words| view! { <blockquote class="wrote" dir="auto">{words}</blockquote> })}
            </Card>
        }
    };
    let asked = !shown.asks.is_empty();
    match (shown.visits.is_empty(), asked) {
        (true, false) => ().into_any(),
        (true, true) => {
            view! { <Section title=t.people_seen_by()><p class="soft">{t.people_never_seen()}</p></Section> }.into_any()
        }
        (false, _) => {
            view! { <Section title=t.people_seen_by()>{shown.visits.into_iter().map(visit).collect_view()}</Section> }
                .into_any()
        }
    }
}
