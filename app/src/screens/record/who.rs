//! Draws who it is for: somebody known is found by name, number or street before anybody is written down twice.

use super::model::{Found, SEARCH_CHARS_MIN, search};
use super::view::Form;
use crate::kith::use_kith;
use crate::parts::{Button, Card, Icon, Input, Person, Symbol, Tear, TextField, Weight};
use crate::screens::draw::{apart, live, memo};
use crate::screens::known;
use crate::screens::said::problem;
use crate::text::use_text;
use leptos::prelude::*;
use shared::refusal::Field;
use shared::words::{Id, PersonId};

/// Who it is for.
#[component]
pub fn WhoFor(
    /// What is typed and what is wrong with it.
    form: Form,
) -> impl IntoView {
    let (t, kith) = (use_text(), use_kith());
    let looked_for = RwSignal::new(String::new());
    let found = memo(move || kith.with(|phone| search(phone, &looked_for.get())));
    let chosen = memo(move || {
        let id = form.typed.with(|typed| Id::parse(&typed.person)).map(PersonId)?;
        Some(kith.with(|phone| known::person(phone.replica().world(), id)).unwrap_or_default())
    });
    let choose = move |one: Found| {
        form.typed.update(|typed| {
            typed.person = one.id.to_string();
            typed.name.clone_from(&one.name);
            if typed.zone.is_empty() {
                typed.zone = one.zone.map(|zone| zone.to_string()).unwrap_or_default();
            }
        });
        form.problems.update(|problems| problems.retain(|(at, _)| !matches!(at, Field::Name | Field::Phone)));
        looked_for.set(String::new());
    };
    let other = move |()| {
        form.typed.update(|typed| {
            typed.person.clear();
            typed.name.clear();
        })
    };
    let searched = move || looked_for.with(|typed| typed.trim().chars().count() >= SEARCH_CHARS_MIN);
    view! {
        <div class="section">
            <h2>{t.record_who()}</h2>
            {live(move || match chosen.get() {
                Some(name) => view! {
                    <Card>
                        <Person name class="person-large" />
                        <p class="soft">{t.record_known()}</p>
                        <Tear><Button weight=Weight::Quiet on_press=other>{t.record_somebody_else()}</Button></Tear>
                    </Card>
                }.into_any(),
                None => view! {
                    <div class="search">
                    <TextField name="search" label=t.record_search() hint=t.record_search_hint() input=Input::Search value=looked_for on_input=move |typed| looked_for.set(typed) />
                    <div role="status">
                        {live(move || (searched() && found.with(Vec::is_empty)).then(|| view! { <p class="soft">{t.record_none_found()}</p> }))}
                    </div>
                    <ul class="rows" role="list">
                        {live(move || found.get().into_iter().map(|one| view! { <FoundRow one choose=Callback::new(choose) /> }).collect_view())}
                    </ul>
                    </div>
                }.into_any(),
            })}
            {live(move || {
                let wrong = form.problems.with(|problems| problem::of(problems, Field::Name));
                let known = form.typed.with(|typed| !typed.person.is_empty());
                wrong.filter(|_| known).map(|_| view! { <p class="field-error">{t.refused_not_found()}</p> })
            })}
        </div>
    }
}

#[component]
fn FoundRow(one: Found, choose: Callback<Found>) -> impl IntoView {
    let (name, about) = (one.name.clone(), apart(one.about.clone()));
    view! {
        <li>
            <button type="button" class="row row-button" on:click=move |_| choose.run(one.clone())>
                <Icon symbol=Symbol::People class="icon-row" />
                <span class="row-words"><bdi class="row-title">{name}</bdi><span class="row-more">{about}</span></span>
            </button>
        </li>
    }
}
