//! Draws the questions of the form, each a sentence to be read out.

use super::model::zones;
use super::view::Form;
use crate::kith::use_kith;
use crate::parts::{AreaField, Card, Choice, Input, Need, OneOf, SelectField, TextField, Tick};
use crate::screens::draw::{live, memo, symbol};
use crate::screens::said::things;
use crate::text::use_text;
use leptos::prelude::*;
use shared::help::HelpKind;
use shared::refusal::Field;
use shared::words::Part;

/// Somebody new: what they are called and how to reach them.
#[component]
pub fn NewPerson(
    /// What is typed and what is wrong with it.
    form: Form,
) -> impl IntoView {
    let t = use_text();
    view! {
        <div class="section">
            <TextField name="name" label=t.record_name() hint=t.record_name_hint() input=Input::Name
                value=form.value(|typed| &typed.name) error=form.error(Field::Name, |typed| &typed.name) on_input=form.write(Field::Name, |typed| &mut typed.name) />
            <p class="soft">{t.record_leave_empty()}</p>
            <TextField name="phone" label=t.record_phone() hint=t.record_phone_hint() input=Input::Phone need=Need::Free
                value=form.value(|typed| &typed.phone) error=form.error(Field::Phone, |typed| &typed.phone) on_input=form.write(Field::Phone, |typed| &mut typed.phone) />
            <AreaField name="reach" label=t.record_through() hint=t.record_through_hint() need=Need::Free rows=2
                value=form.value(|typed| &typed.reach) error=form.error(Field::Reach, |typed| &typed.reach) on_input=form.write(Field::Phone, |typed| &mut typed.reach) />
            <AreaField name="address" label=t.record_address() hint=t.record_address_hint() need=Need::Free
                value=form.value(|typed| &typed.address) error=form.error(Field::Address, |typed| &typed.address) on_input=form.write(Field::Address, |typed| &mut typed.address) />
            <AreaField name="entry" label=t.record_getting_in() hint=t.record_getting_in_hint() need=Need::Free rows=2
                value=form.value(|typed| &typed.entry) error=form.error(Field::Entry, |typed| &typed.entry) on_input=form.write(Field::Entry, |typed| &mut typed.entry) />
            <AreaField name="needs" label=t.record_care() hint=t.record_care_hint() need=Need::Free rows=2
                value=form.value(|typed| &typed.needs) error=form.error(Field::Needs, |typed| &typed.needs) on_input=form.write(Field::Needs, |typed| &mut typed.needs) />
            <TextField name="firstname" label=t.record_first_name() hint=t.record_first_name_hint() input=Input::Name need=Need::Free
                value=form.value(|typed| &typed.firstname) error=form.error(Field::FirstName, |typed| &typed.firstname) on_input=form.write(Field::FirstName, |typed| &mut typed.firstname) />
        </div>
    }
}

/// What they need, when and where.
#[component]
pub fn What(
    /// What is typed and what is wrong with it.
    form: Form,
) -> impl IntoView {
    let (t, kith) = (use_text(), use_kith());
    let kind = |kind: HelpKind| Choice::new(kind.code(), things::kind(t, kind)).symbol(symbol(kind));
    let part = move |part: Part| Choice::new(part.code(), things::part(t, part));
    let kinds: Vec<Choice> = HelpKind::ALL.into_iter().map(kind).collect();
    let any_day = memo(move || form.typed.with(|typed| typed.when.trim().is_empty()));
    let places = memo(move || kith.with(zones));
    view! {
        <div class="section">
            <h2>{t.record_need()}</h2>
            <OneOf name="kind" label=t.record_kind() choices=kinds
                value=form.value(|typed| &typed.kind) error=form.error(Field::Kind, |typed| &typed.kind) on_choose=form.write(Field::Kind, |typed| &mut typed.kind) />
            <AreaField name="what" label=t.record_what() hint=t.record_what_hint()
                value=form.value(|typed| &typed.what) error=form.error(Field::What, |typed| &typed.what) on_input=form.write(Field::What, |typed| &mut typed.what) />
            <TextField name="when" label=t.record_when() hint=t.record_when_hint() input=Input::Day need=Need::Free
                value=form.value(|typed| &typed.when) error=form.error(Field::When, |typed| &typed.when) on_input=form.write(Field::When, |typed| &mut typed.when) />
            {live(move || (!any_day.get()).then(|| view! {
                <OneOf name="part" label=t.record_part() choices=Part::ALL.into_iter().map(part).collect()
                    value=Signal::derive(move || form.typed.with(|typed| if typed.part.is_empty() { Part::Any.code().to_owned() } else { typed.part.clone() }))
                    error=form.error(Field::Part, |typed| &typed.part) on_choose=form.write(Field::Part, |typed| &mut typed.part) />
            }))}
            {live(move || {
                let choices = places.get().into_iter().map(|(id, name)| Choice::new(id.to_string(), name)).collect::<Vec<_>>();
                let (value, error) = (form.value(|typed| &typed.zone), form.error(Field::Zone, |typed| &typed.zone));
                let write = form.write(Field::Zone, |typed| &mut typed.zone);
                if choices.len() <= 6 {
                    view! { <OneOf name="zone" label=t.record_zone() choices value error on_choose=write /> }.into_any()
                } else {
                    view! { <SelectField name="zone" label=t.record_zone() choices value error on_choose=write /> }.into_any()
                }
            })}
        </div>
    }
}

/// The sentence to read out, and their yes.
#[component]
pub fn Consent(
    /// What is typed and what is wrong with it.
    form: Form,
) -> impl IntoView {
    let t = use_text();
    let tick = move |ticked: bool| {
        let said = if ticked { "said" } else { "" };
        form.write(Field::Consent, |typed| &mut typed.consent).run(said.to_owned());
    };
    view! {
        <Card>
            <h2>{t.record_consent_read()}</h2>
            <p class="lead">{t.record_consent_script()}</p>
            <Tick name="consent" label=t.record_consent() error=form.error(Field::Consent, |typed| &typed.consent)
                ticked=Signal::derive(move || form.typed.with(|typed| !typed.consent.is_empty())) on_tick=tick />
        </Card>
    }
}
