//! Draws the group's name, how a neighbour reaches it, and its zones; organisers look after them.

use super::model::{Settings, Wrong, add_zone, name_group};
use crate::kith::use_kith;
use crate::parts::{AreaField, Button, Card, Need, Symbol, Tear, TextField, Weight};
use crate::screens::draw::{Telling, Told, live, memo, show_what_is_wrong};
use crate::screens::said::problem;
use crate::text::use_text;
use leptos::prelude::*;
use shared::people::Group;
use shared::refusal::Field;

/// The group's name and how to reach it.
#[component]
pub fn GroupCard(
    /// What is shown.
    shown: Memo<Settings>,
) -> impl IntoView {
    let t = use_text();
    let group = memo(move || shown.with(|shown| shown.group.clone()));
    let editing = RwSignal::new(None::<Group>);
    let told = RwSignal::new(Told::default());
    view! {
        <Card>
            {live(move || match editing.get() {
                Some(group) => view! { <GroupForm group editing told /> }.into_any(),
                None => group.get().map(|group| {
                    let reach = group.reach.as_ref().map_or_else(|| t.app_nothing_written().to_owned(), ToString::to_string);
                    view! {
                        <p><strong>{group.name.to_string()}</strong></p>
                        <p class="soft">{t.settings_reach()}</p>
                        <blockquote class="wrote" dir="auto">{reach}</blockquote>
                        <Tear><Button weight=Weight::Plain on_press=move |()| editing.set(Some(group.clone()))>{t.app_change()}</Button></Tear>
                    }
                }).into_any(),
            })}
            <Telling told />
        </Card>
    }
}

#[component]
fn GroupForm(group: Group, editing: RwSignal<Option<Group>>, told: RwSignal<Told>) -> impl IntoView {
    let (t, kith) = (use_text(), use_kith());
    let name = RwSignal::new(group.name.to_string());
    let reach = RwSignal::new(group.reach.as_ref().map(ToString::to_string).unwrap_or_default());
    let wrong = RwSignal::new(None::<Wrong>);
    let error = move |field: Field, value: RwSignal<String>| {
        MaybeProp::derive(move || {
            let (_, found) = wrong.get().filter(|(at, _)| *at == field)?;
            Some(problem::sentence(t, found, value.with_untracked(|text| text.trim().chars().count())))
        })
    };
    let save = move |()| match name_group(&group, &name.get_untracked(), &reach.get_untracked()) {
        Ok(command) => {
            if Told::act(told, (kith, t), command.into(), t.settings_saved()) {
                editing.set(None);
            }
        }
        Err(found) => {
            wrong.set(Some(found));
            show_what_is_wrong();
        }
    };
    view! {
        <TextField name="group" label=t.settings_group_name() value=name error=error(Field::Name, name) on_input=move |typed| name.set(typed) />
        <AreaField name="group-reach" label=t.settings_reach() hint=t.settings_reach_hint() need=Need::Optional value=reach error=error(Field::Reach, reach) on_input=move |typed| reach.set(typed) />
        <Tear>
            <Button on_press=save>{t.app_save()}</Button>
            <Button weight=Weight::Quiet on_press=move |()| editing.set(None)>{t.app_cancel()}</Button>
        </Tear>
    }
}

/// The zones, and a box for another one.
#[component]
pub fn ZonesCard(
    /// What is shown.
    shown: Memo<Settings>,
) -> impl IntoView {
    let (t, kith) = (use_text(), use_kith());
    let zones = memo(move || shown.with(|shown| shown.zones.clone()));
    let name = RwSignal::new(String::new());
    let wrong = RwSignal::new(None::<String>);
    let told = RwSignal::new(Told::default());
    let add = move |()| match add_zone(kith.new_id(), &name.get_untracked()) {
        Ok(command) => {
            wrong.set(None);
            if Told::act(told, (kith, t), command.into(), t.settings_zone_added()) {
                name.set(String::new());
            }
        }
        Err((_, found)) => {
            let chars = name.with_untracked(|text| text.trim().chars().count());
            wrong.set(Some(problem::sentence(t, found, chars)));
        }
    };
    view! {
        <Card>
            <p class="soft">{t.settings_zones()}</p>
            <ul class="names">{live(move || zones.get().into_iter().map(|(_, name)| view! { <li><bdi>{name}</bdi></li> }).collect_view())}</ul>
            <TextField name="zone" label=t.settings_zone_new() hint=t.settings_zone_hint() value=name error=MaybeProp::derive(move || wrong.get()) on_input=move |typed| name.set(typed) />
            <Telling told />
            <div class="cluster"><Button weight=Weight::Plain symbol=Symbol::Plus on_press=add>{t.settings_zone_add()}</Button></div>
        </Card>
    }
}
