//! Draws People.

use super::model::{Row as Somebody, people};
use crate::kith::use_kith;
use crate::parts::{Empty, Input, LinkButton, PageHead, Person, Rows, Section, Symbol, TextField, Weight};
use crate::screens::draw::{apart, clock, live, memo};
use crate::screens::said::things;
use crate::shell::Route;
use crate::text::use_text;
use leptos::prelude::*;

/// Everybody this phone may know.
#[component]
pub fn People() -> impl IntoView {
    let (t, kith) = (use_text(), use_kith());
    let typed = RwSignal::new(String::new());
    let shown = memo(move || kith.with(|phone| people(phone, &typed.get())));
    let may_invite = memo(move || shown.with(|shown| shown.may_invite));
    let list = move |title: &'static str, rows: Vec<Somebody>| {
        (!rows.is_empty()).then(|| {
            let rows = rows.into_iter().map(|one| view! { <PersonRow one /> }).collect_view();
            view! { <Section title><Rows>{rows}</Rows></Section> }
        })
    };
    view! {
        <div class="stack">
            <PageHead title=t.people_title()><p>{t.people_hint()}</p></PageHead>
            <TextField name="search" label=t.people_search() input=Input::Search value=typed on_input=move |text| typed.set(text) />
            {live(move || may_invite.get().then(|| view! {
                <div><LinkButton href=Route::Invite.path() weight=Weight::Plain symbol=Symbol::Plus>{t.people_invite()}</LinkButton></div>
            }))}
            <div role="status">
                {live(move || shown.with(|shown| shown.members.is_empty() && shown.others.is_empty()).then(|| {
                    if shown.with(|shown| shown.all == 0) {
                        view! { <Empty symbol=Symbol::People title=t.people_nothing() hint=t.people_nothing_hint() /> }
                    } else {
                        view! { <Empty symbol=Symbol::Search title=t.people_none_found() /> }
                    }
                }))}
            </div>
            <div class="columns">
                {live(move || list(t.people_others(), shown.with(|shown| shown.others.clone())))}
                {live(move || list(t.people_members(), shown.with(|shown| shown.members.clone())))}
            </div>
        </div>
    }
}

/// One person, who stands in a doorway.
#[component]
fn PersonRow(one: Somebody) -> impl IntoView {
    let (t, kith) = (use_text(), use_kith());
    let roles = one.roles.iter().map(|role| things::role(t, *role).to_owned());
    let seen = one.seen.map(|at| t.people_last_seen(&t.ago(at.0, clock(kith).now.0)));
    let more: Vec<String> = one.zone.into_iter().chain(roles).chain(seen).collect();
    view! {
        <li>
            <a class="row" href=Route::Person(one.id).path()>
                <span class="row-words">
                    <Person name=one.name />
                    {(!more.is_empty()).then(|| view! { <span class="row-more">{apart(more)}</span> })}
                </span>
                {one.me.then(|| view! { <span class="row-end soft small">{t.people_you()}</span> })}
            </a>
        </li>
    }
}
