//! Draws how to reach somebody, and the form that changes it.

use super::edit::{Typed, change};
use super::model::Shown;
use crate::kith::use_kith;
use crate::parts::{AreaField, Button, Card, Fact, Facts, Input, LinkButton, Need, Symbol, Tear, TextField, Weight};
use crate::screens::draw::{Crossed, Saving, Telling, Told, show_what_is_wrong};
use crate::screens::said::problem;
use crate::text::use_text;
use leptos::prelude::*;
use shared::help::form::Problem;
use shared::people::Contact;
use shared::refusal::Field;

/// How to reach them.
#[component]
pub fn ContactCard(
    /// What is shown.
    shown: Shown,
    /// What its author saw when they began to write; none while nobody writes.
    editing: RwSignal<Option<Contact>>,
) -> impl IntoView {
    let t = use_text();
    let Some(contact) = shown.contact else { return ().into_any() };
    let fact = |label: &'static str, symbol: Symbol, words: Option<String>| {
        words.map(|words| view! { <Fact label symbol>{words}</Fact> })
    };
    let nothing = contact.address.is_none() && contact.phone.is_none() && contact.reach.is_none();
    let (phone, place, name, may_change) = (shown.phone, shown.place, shown.name, shown.may_change_contact);
    let typed = Typed::of(&contact);
    let written = |text: String| (!text.is_empty()).then_some(text);
    let number = phone.as_ref().map(|phone| phone.0.written.clone());
    view! {
        <Card>
            <h2>{t.person_contact()}</h2>
            {nothing.then(|| view! { <p class="soft">{t.app_nothing_written()}</p> })}
            <Facts>
                {fact(t.errand_address(), Symbol::Place, written(typed.address))}
                {number.map(|number| view! { <Fact label=t.errand_phone() symbol=Symbol::Phone><bdi class="nums" dir="ltr">{number}</bdi></Fact> })}
                {fact(t.errand_reach(), Symbol::People, written(typed.reach))}
                {fact(t.errand_getting_in(), Symbol::Key, written(typed.entry))}
                {fact(t.errand_care(), Symbol::Know, written(typed.needs))}
            </Facts>
            <Tear>
                {phone.map(|phone| view! { <LinkButton href=phone.0.link weight=Weight::Plain symbol=Symbol::Phone>{t.app_call_name(&name)}</LinkButton> })}
                {place.map(|place| view! { <LinkButton href=place.0.map weight=Weight::Plain symbol=Symbol::Place>{t.errand_see_on_map()}</LinkButton> })}
                {may_change.then(|| view! { <Button weight=Weight::Quiet on_press=move |()| editing.set(Some(contact.clone()))>{t.app_change()}</Button> })}
            </Tear>
        </Card>
    }
    .into_any()
}

/// Changes it.
#[component]
pub fn ContactForm(
    /// What its author saw when they began to write; none while nobody writes.
    editing: RwSignal<Option<Contact>>,
    /// Where to tell what came of it.
    told: RwSignal<Told>,
) -> impl IntoView {
    let (t, kith) = (use_text(), use_kith());
    let typed = RwSignal::new(editing.with_untracked(|saw| saw.as_ref().map(Typed::of)).unwrap_or_default());
    let problems = RwSignal::new(Vec::<(Field, Problem)>::new());
    let not_saved = RwSignal::new(Told::default());
    let value = move |get: fn(&Typed) -> &String| Signal::derive(move || typed.with(|typed| get(typed).clone()));
    let write = move |get: fn(&mut Typed) -> &mut String| {
        Callback::new(move |text: String| typed.update(|typed| *get(typed) = text))
    };
    let error = move |field: Field, get: fn(&Typed) -> &String| {
        MaybeProp::derive(move || {
            let found = problems.with(|problems| problem::of(problems, field))?;
            Some(problem::sentence(t, found, typed.with_untracked(|typed| get(typed).trim().chars().count())))
        })
    };
    let saving = Saving::new(not_saved, t.person_saved());
    let through = move |()| {
        told.set(Told::good(t.person_saved()));
        editing.set(None);
    };
    let save = move |()| {
        let Some(saw) = editing.get_untracked() else { return };
        match change(&saw, &typed.get_untracked()) {
            Ok(None) => editing.set(None),
            Ok(Some(command)) => {
                not_saved.set(Told::default());
                if saving.save(command.into(), (kith, t)) {
                    through(());
                }
            }
            Err(found) => {
                problems.set(found);
                show_what_is_wrong();
            }
        }
    };
    view! {
        <Card>
            <h2>{t.person_contact()}</h2>
            <p class="soft">{t.record_leave_empty()}</p>
            <AreaField name="address" label=t.errand_address() need=Need::Free value=value(|typed| &typed.address) error=error(Field::Address, |typed| &typed.address) on_input=write(|typed| &mut typed.address) />
            <TextField name="phone" label=t.errand_phone() input=Input::Phone need=Need::Free value=value(|typed| &typed.phone) error=error(Field::Phone, |typed| &typed.phone) on_input=write(|typed| &mut typed.phone) />
            <AreaField name="reach" label=t.errand_reach() rows=2 need=Need::Free value=value(|typed| &typed.reach) error=error(Field::Reach, |typed| &typed.reach) on_input=write(|typed| &mut typed.reach) />
            <AreaField name="entry" label=t.errand_getting_in() rows=2 need=Need::Free value=value(|typed| &typed.entry) error=error(Field::Entry, |typed| &typed.entry) on_input=write(|typed| &mut typed.entry) />
            <AreaField name="needs" label=t.errand_care() rows=2 need=Need::Free value=value(|typed| &typed.needs) error=error(Field::Needs, |typed| &typed.needs) on_input=write(|typed| &mut typed.needs) />
            <Telling told=not_saved />
            <Crossed saving on_saved=through />
            <Tear>
                <Button on_press=save>{t.app_save()}</Button>
                <Button weight=Weight::Quiet on_press=move |()| editing.set(None)>{t.app_cancel()}</Button>
            </Tear>
        </Card>
    }
}
