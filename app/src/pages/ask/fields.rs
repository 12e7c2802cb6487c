//! The fields of the asking page, in the order in which a person would tell it.

use super::model::{self, AskForm, TRAP, ZONES_AS_CARDS_MAX};
use crate::pages::words::Clock;
use crate::parts::{AreaField, Input, Need, OneOf, SelectField, TextField, Tick};
use crate::text::use_text;
use leptos::prelude::*;
use shared::refusal::Field;

/// For machines that fill in everything. Somebody whose browser filled it in sees it the second time.
#[component]
pub fn Trap(
    /// The form.
    form: AskForm,
) -> impl IntoView {
    let t = use_text();
    if form.trapped {
        let error = Some(t.ask_leave_empty().to_owned());
        return view! { <TextField name=TRAP label=t.ask_leave_empty() error need=Need::Optional /> }.into_any();
    }
    view! {
        <div class="page-trap" aria-hidden="true">
            <label for="f-website">{t.ask_leave_empty()}</label>
            <input id="f-website" name=TRAP type="text" tabindex="-1" autocomplete="off" />
        </div>
    }
    .into_any()
}

/// What sort of help.
#[component]
pub fn KindField(
    /// The form.
    form: AskForm,
) -> impl IntoView {
    let t = use_text();
    let error = form.error(t, Field::Kind);
    view! { <OneOf name=Field::Kind.code() label=t.ask_kind() choices=model::kinds(t) value=form.typed.kind error /> }
}

/// What is wanted, in the asker's words.
#[component]
pub fn WhatField(
    /// What stands in it.
    value: String,
    /// What is wrong, if something is.
    error: Option<String>,
) -> impl IntoView {
    let t = use_text();
    view! { <AreaField name=Field::What.code() label=t.ask_what() hint=t.ask_what_hint() value error rows=4 /> }
}

/// On which day, and at which part of it.
#[component]
pub fn DayAndPart(
    /// The day as it was typed.
    day: String,
    /// The part as it was typed.
    part: String,
    /// What is wrong with each.
    errors: (Option<String>, Option<String>),
    /// The present moment, and where.
    clock: Clock,
) -> impl IntoView {
    let t = use_text();
    let part = if part.is_empty() { "any".to_owned() } else { part };
    let days = model::days(t, clock, &day);
    view! {
        <SelectField
            name=Field::When.code()
            label=t.ask_day()
            choices=days
            none=t.when_as_soon_as_possible()
            value=day
            error=errors.0
        />
        <OneOf
            name=Field::Part.code()
            label=t.ask_part()
            hint=t.ask_part_hint()
            choices=model::parts(t)
            value=part
            error=errors.1
        />
    }
}

/// Which part of town: cards for a few, a list that opens for many.
#[component]
pub fn ZoneField(
    /// The form.
    form: AskForm,
) -> impl IntoView {
    let t = use_text();
    let error = form.error(t, Field::Zone);
    let (name, label, hint, choices, value) =
        (Field::Zone.code(), t.ask_zone(), t.ask_zone_hint(), form.zones, form.typed.zone);
    if choices.len() <= ZONES_AS_CARDS_MAX {
        view! { <OneOf name label hint choices value error /> }.into_any()
    } else {
        view! { <SelectField name label hint choices value error /> }.into_any()
    }
}

/// Who they are, how to reach them, and where.
#[component]
pub fn AboutYou(
    /// The form.
    form: AskForm,
) -> impl IntoView {
    let t = use_text();
    let error = |field| form.error(t, field);
    let typed = form.typed.clone();
    view! {
        <fieldset class="page-part">
            <legend>{t.ask_about_you()}</legend>
            <TextField
                name=Field::Name.code() label=t.ask_name() hint=t.ask_name_hint()
                input=Input::Name autocomplete="name" value=typed.name error=error(Field::Name)
            />
            <TextField
                name=Field::FirstName.code() label=t.ask_first_name() hint=t.ask_first_name_hint()
                need=Need::Optional input=Input::Name autocomplete="given-name"
                value=typed.firstname error=error(Field::FirstName)
            />
        </fieldset>
        <fieldset class="page-part">
            <legend>{t.ask_reach()}</legend>
            <TextField
                name=Field::Phone.code() label=t.ask_phone() hint=t.ask_phone_hint()
                input=Input::Phone autocomplete="tel" value=typed.phone error=error(Field::Phone)
            />
            <AreaField
                name=Field::Reach.code() label=t.ask_through() hint=t.ask_through_hint() rows=2
                value=typed.reach error=error(Field::Reach)
            />
        </fieldset>
        <fieldset class="page-part">
            <legend>{t.ask_where()}</legend>
            <AreaField
                name=Field::Address.code() label=t.ask_address() hint=t.ask_address_hint()
                need=Need::Optional autocomplete="street-address" value=typed.address error=error(Field::Address)
            />
            <AreaField
                name=Field::Entry.code() label=t.ask_getting_in() hint=t.ask_getting_in_hint() rows=2
                need=Need::Optional value=typed.entry error=error(Field::Entry)
            />
            <AreaField
                name=Field::Needs.code() label=t.ask_care() hint=t.ask_care_hint() rows=2
                need=Need::Optional value=typed.needs error=error(Field::Needs)
            />
        </fieldset>
    }
}

/// What happens with it, and whether they agree.
#[component]
pub fn Agree(
    /// The form.
    form: AskForm,
) -> impl IntoView {
    let t = use_text();
    let error = form.error(t, Field::Consent);
    let ticked = !form.typed.consent.is_empty();
    view! {
        <fieldset class="page-part">
            <legend>{t.ask_consent_title()}</legend>
            <p>{t.ask_consent_text()}</p>
            <p>{t.ask_consent_host()}</p>
            <Tick name=Field::Consent.code() label=t.ask_consent() ticked error />
        </fieldset>
    }
}
