//! Asking for help on the plain page.
//!
//! Invariant: whatever was typed stands in its field again until it has been taken, also after a slip, a change
//! of language or a second sending. Not here: what is a slip; that is `shared::help::form` and nothing else.

pub mod fields;
pub mod model;

pub use fields::{DayAndPart, WhatField};
pub use model::{AskForm, Before};

use super::around::{Around, Here, Page, Reach};
use crate::parts::{Button, Empty, LinkButton, Notice, PageHead, Symbol, Tone, Weight};
use crate::text::use_text;
use fields::{AboutYou, Agree, KindField, Trap, ZoneField};
use leptos::prelude::*;

/// The page that asks what is needed.
#[component]
pub fn AskPage(
    /// What it is drawn in.
    around: Around,
    /// What was typed so far, and what is wrong with it.
    form: AskForm,
) -> impl IntoView {
    let t = use_text();
    let group = around.group.clone();
    let title = if form.slips() > 0 { t.page_title_wrong(t.ask_title()) } else { t.ask_title().to_owned() };
    let around = Around { here: Here::Form("ask"), ..around };
    if form.zones.is_empty() {
        let around = Around { here: Here::At("/ask".to_owned()), ..around };
        return view! {
            <Page around title>
                <Empty symbol=Symbol::Waiting title=t.ask_not_ready() hint=t.ask_not_ready_hint() />
                {group.map(|group| view! { <Reach group /> })}
            </Page>
        }
        .into_any();
    }
    let reach = group.and_then(|group| group.reach);
    view! {
        <Page around title>
            <PageHead title=t.ask_title()>
                <p class="lead">{t.ask_intro()}</p>
                {reach.map(|reach| view! { <p class="page-said" dir="auto">{reach}</p> })}
            </PageHead>
            <SentBefore before=form.before.clone() />
            <Slips form=form.clone() />
            <form class="page-form" id="ask" method="post" action="/ask" accept-charset="utf-8" novalidate>
                <input type="hidden" name="form" value=form.token.clone() />
                <Trap form=form.clone() />
                <KindField form=form.clone() />
                <WhatField value=form.typed.what.clone() error=form.error(t, shared::refusal::Field::What) />
                <fieldset class="page-part">
                    <legend>{t.ask_when()}</legend>
                    <DayAndPart
                        day=form.typed.when.clone()
                        part=form.typed.part.clone()
                        errors=form.when_errors(t)
                        clock=form.clock
                    />
                </fieldset>
                <ZoneField form=form.clone() />
                <AboutYou form=form.clone() />
                <Agree form=form.clone() />
                <Button class="button-wide">{t.ask_send()}</Button>
            </form>
        </Page>
    }
    .into_any()
}

/// Everything that is wrong, each a link to its field.
#[component]
pub fn Slips(
    /// The form.
    form: AskForm,
) -> impl IntoView {
    let t = use_text();
    let count = form.slips();
    (count > 0).then(|| {
        let lines = form.lines(t);
        view! {
            <Notice tone=Tone::Wrong title=t.limit_summary(i64::try_from(count).unwrap_or(i64::MAX))>
                <ul class="page-list">
                    {lines
                        .into_iter()
                        .map(|(code, label, sentence)| {
                            view! { <li><a href=format!("#f-{code}")>{label}</a>": "{sentence}</li> }
                        })
                        .collect_view()}
                </ul>
            </Notice>
        }
    })
}

/// What became of this form when it was sent before.
#[component]
pub fn SentBefore(
    /// What became of it.
    before: Before,
) -> impl IntoView {
    let t = use_text();
    match before {
        Before::Never => ().into_any(),
        Before::Kept { code } => view! {
            <Notice tone=Tone::Worry title=t.ask_twice()>
                <p>{t.ask_twice_hint()}</p>
                <LinkButton href=format!("/my/{code}") weight=Weight::Plain>{t.ask_twice_open()}</LinkButton>
            </Notice>
        }
        .into_any(),
        Before::NotKept => view! {
            <Notice tone=Tone::Wrong title=t.ask_not_kept()><p>{t.ask_not_kept_hint()}</p></Notice>
        }
        .into_any(),
    }
}
