//! An errand as a row that leads to it.

use crate::kith::use_kith;
use crate::parts::{Row, Standing, Tag};
use crate::screens::card::Card;
use crate::screens::draw::{clock, symbol};
use crate::screens::said::things::{self, Clock};
use crate::shell::Route;
use crate::text::{Text, use_text};
use leptos::prelude::*;

/// What it is and for whom, as far as one may know: "Prescription for Grace".
#[must_use]
pub fn title(text: Text, card: &Card) -> String {
    let kind = things::kind(text, card.kind);
    match &card.first_name {
        Some(name) => text.errand_for(kind, name),
        None => kind.to_owned(),
    }
}

/// When and where: "Tomorrow, Morning · Riverside".
#[must_use]
pub fn details(text: Text, card: &Card, clock: Clock) -> String {
    let when = things::when(text, card.when, clock);
    if card.zone.is_empty() { when } else { format!("{when}\u{a0}· {}", card.zone) }
}

/// A row that leads to an errand.
#[component]
pub fn ErrandRow(
    /// The errand.
    card: Card,
    /// Whose it is, where that may be known; then the kind of help moves to the second line.
    #[prop(optional_no_strip)]
    name: Option<String>,
    /// A line in the place of when and where.
    #[prop(optional_no_strip)]
    more: Option<String>,
    /// Whether it stands open beside the list.
    #[prop(optional, into)]
    current: Signal<bool>,
    /// What can be done with it without opening it.
    #[prop(optional_no_strip)]
    strip: Option<AnyView>,
    /// What stands at its end; without it, whether it waits or is late.
    #[prop(optional)]
    children: Option<Children>,
) -> impl IntoView {
    let (t, kith) = (use_text(), use_kith());
    let about = more.unwrap_or_else(|| details(t, &card, clock(kith)));
    let (title, more) = match name {
        Some(name) => (name, format!("{} · {about}", things::kind(t, card.kind))),
        None => (title(t, &card), about),
    };
    let end = move || match children {
        Some(children) => children(),
        None if card.waiting => view! { <Tag standing=Standing::Waiting label=t.state_waiting() /> }.into_any(),
        None if card.late => view! { <Tag standing=Standing::Wrong label=t.state_late() /> }.into_any(),
        None => ().into_any(),
    };
    view! {
        <Row href=Route::Errand(card.id).path() title more symbol=symbol(card.kind) current strip>{end()}</Row>
    }
}
