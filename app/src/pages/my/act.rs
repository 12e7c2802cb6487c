//! What the asker can do: change it, say they no longer need it, say that somebody came, ask for the same again.

use super::model::{My, Stands};
use crate::pages::around::{GroupShown, Reach};
use crate::pages::ask::{DayAndPart, WhatField};
use crate::pages::words::{self, Clock};
use crate::parts::{Button, Notice, Section, Tone, Weight};
use crate::text::{Text, use_text};
use leptos::prelude::*;
use shared::help::Ask;
use shared::help::form::{Problem, Typed};
use shared::refusal::Field;
use shared::words::When;

/// A change as it stands in its form.
#[derive(Clone, Debug, Default)]
pub struct ChangeForm {
    /// What was typed: only what, when and part are read.
    pub typed: Typed,
    /// What is wrong with it.
    pub problems: Vec<(Field, Problem)>,
    /// Whether somebody else changed the ask meanwhile.
    pub overtaken: bool,
    /// Names the next thing that is sent from this page, so that sending it twice does it once.
    pub token: String,
}

impl ChangeForm {
    /// The form of an ask that nobody has begun to change.
    #[must_use]
    pub fn of(ask: &Ask, token: String) -> Self {
        let (when, part) = when_typed(ask.when);
        let typed = Typed { what: ask.what.to_string(), when, part, ..Typed::default() };
        Self { typed, token, ..Self::default() }
    }

    fn begun(&self) -> bool {
        self.overtaken || !self.problems.is_empty()
    }

    fn error(&self, text: Text, field: Field) -> Option<String> {
        let found = self.problems.iter().find(|(at, _)| *at == field)?;
        Some(words::problem(text, *found, self.typed.what.replace("\r\n", "\n").trim().chars().count()))
    }
}

/// A time as a form sends it: the day and the part of it.
#[must_use]
pub fn when_typed(when: When) -> (String, String) {
    match when {
        When::Soon => (String::new(), String::new()),
        When::On(day, part) => (day.to_string(), part.code().to_owned()),
    }
}

/// The form's own hidden lines: what it does, and what names this sending of it.
#[component]
pub fn Sends(
    /// What the form does.
    does: &'static str,
    /// What names this sending.
    token: String,
) -> impl IntoView {
    view! {
        <input type="hidden" name="do" value=does />
        <input type="hidden" name="form" value=token />
    }
}

/// Changing and cancelling, folded away until they are wanted.
#[component]
pub fn Acts(
    /// The ask.
    my: My,
    /// Its code, in groups.
    code: String,
    /// What is being changed.
    change: ChangeForm,
    /// The present moment, and where.
    clock: Clock,
) -> impl IntoView {
    let t = use_text();
    let (saw_when, saw_part) = when_typed(my.ask.when);
    let errors = (change.error(t, Field::When), change.error(t, Field::Part));
    let error = change.error(t, Field::What);
    let path = format!("/my/{code}");
    let token = change.token.clone();
    let begun = change.begun();
    let theirs = change.overtaken.then(|| (my.ask.what.to_string(), words::when(t, my.ask.when, clock)));
    view! {
        <details class="page-fold" id="change" open=begun>
            <summary>{t.my_change()}</summary>
            <form class="page-form" method="post" action=path.clone() accept-charset="utf-8" novalidate>
                {theirs
                    .map(|(what, when)| {
                        view! {
                            <Notice tone=Tone::Worry title=t.my_changed_meanwhile()>
                                <p>{t.my_changed_theirs()}</p>
                                <blockquote dir="auto">{what}</blockquote>
                                <p>{when}</p>
                                <p>{t.my_changed_keep()}</p>
                            </Notice>
                        }
                    })}
                <Sends does="change" token=token.clone() />
                <input type="hidden" name="saw_what" value=my.ask.what.to_string() />
                <input type="hidden" name="saw_when" value=saw_when />
                <input type="hidden" name="saw_part" value=saw_part />
                <WhatField value=change.typed.what error />
                <DayAndPart day=change.typed.when part=change.typed.part errors clock />
                <Button>{t.my_change_send()}</Button>
            </form>
        </details>
        <details class="page-fold" id="cancel">
            <summary>{t.my_cancel()}</summary>
            <form class="page-form" method="post" action=path>
                <Sends does="cancel" token />
                <p class="lead">{t.my_cancel_title()}</p>
                <p>{t.my_cancel_hint()}</p>
                <Button weight=Weight::Grave>{t.my_cancel_send()}</Button>
            </form>
        </details>
    }
}

/// Whether somebody came, once it is marked as done.
#[component]
pub fn CameOrNot(
    /// The ask.
    my: My,
    /// Its code, in groups.
    code: String,
    /// The group, for who is to be told that nobody came.
    group: Option<GroupShown>,
    /// What names this sending.
    token: String,
) -> impl IntoView {
    let t = use_text();
    if my.ask.confirmed {
        return Some(view! { <Notice tone=Tone::Good title=t.my_confirm_thanks() /> }.into_any());
    }
    matches!(my.stands, Stands::Done { .. }).then(|| {
        view! {
            <Section title=t.my_confirm_title()>
                <form method="post" action=format!("/my/{code}")>
                    <Sends does="confirm" token />
                    <Button symbol=crate::parts::Symbol::Check>{t.my_confirm()}</Button>
                </form>
                <details class="page-fold">
                    <summary>{t.my_confirm_no()}</summary>
                    <p>{t.my_confirm_no_hint()}</p>
                    {group.map(|group| view! { <Reach group /> })}
                </details>
            </Section>
        }
        .into_any()
    })
}

/// The same again, in one tap.
#[component]
pub fn Again(
    /// The code of the ask, in groups.
    code: String,
    /// What names this sending.
    token: String,
) -> impl IntoView {
    let t = use_text();
    view! {
        <Section title=t.my_again()>
            <p>{t.my_again_hint()}</p>
            <form method="post" action=format!("/my/{code}")>
                <Sends does="again" token />
                <Button weight=Weight::Plain>{t.my_again()}</Button>
            </form>
        </Section>
    }
}
