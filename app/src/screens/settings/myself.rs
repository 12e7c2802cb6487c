//! Draws what the others read of me, and lets me say it anew.

use super::model::{Settings, Wrong, describe};
use crate::kith::use_kith;
use crate::parts::{AreaField, Button, Card, Input, Need, Person, Tear, TextField, Weight};
use crate::screens::draw::{Telling, Told, live, memo, show_what_is_wrong};
use crate::screens::said::{problem, things};
use crate::text::use_text;
use leptos::prelude::*;
use shared::refusal::Field;

/// My name and a few words.
#[component]
pub fn Myself(
    /// What is shown.
    shown: Memo<Settings>,
) -> impl IntoView {
    let t = use_text();
    let editing = RwSignal::new(false);
    let told = RwSignal::new(Told::default());
    let me = memo(move || shown.with(|shown| (shown.name.clone(), shown.about.clone(), shown.roles.clone())));
    view! {
        <Card>
            {live(move || {
                let (name, about, roles) = me.get();
                let roles: Vec<_> = roles.into_iter().map(|role| things::role(t, role)).collect();
                (!editing.get()).then(|| view! {
                    <Person name class="person-large" />
                    <p class="soft">{roles.join(" · ")}</p>
                    {if about.is_empty() {
                        view! { <p class="soft">{t.settings_about_empty()}</p> }.into_any()
                    } else {
                        view! { <blockquote class="wrote" dir="auto">{about}</blockquote> }.into_any()
                    }}
                    <Tear><Button weight=Weight::Plain on_press=move |()| editing.set(true)>{t.app_change()}</Button></Tear>
                })
            })}
            {live(move || editing.get().then(|| view! { <MyselfForm me editing told /> }))}
            <Telling told />
        </Card>
    }
}

type Me = (String, String, Vec<shared::people::Role>);

#[component]
fn MyselfForm(me: Memo<Me>, editing: RwSignal<bool>, told: RwSignal<Told>) -> impl IntoView {
    let (t, kith) = (use_text(), use_kith());
    let (name, about) = me.with_untracked(|me| (RwSignal::new(me.0.clone()), RwSignal::new(me.1.clone())));
    let wrong = RwSignal::new(None::<Wrong>);
    let error = move |field: Field, value: RwSignal<String>| {
        MaybeProp::derive(move || {
            let (_, found) = wrong.get().filter(|(at, _)| *at == field)?;
            Some(problem::sentence(t, found, value.with_untracked(|text| text.trim().chars().count())))
        })
    };
    let save = move |()| match describe(&name.get_untracked(), &about.get_untracked()) {
        Ok(command) => {
            if Told::act(told, (kith, t), command.into(), t.settings_saved()) {
                editing.set(false);
            }
        }
        Err(found) => {
            wrong.set(Some(found));
            show_what_is_wrong();
        }
    };
    view! {
        <TextField name="name" label=t.join_name() hint=t.join_name_hint() input=Input::Name autocomplete="name" value=name error=error(Field::Name, name) on_input=move |typed| name.set(typed) />
        <AreaField name="about" label=t.settings_about() hint=t.settings_about_hint() need=Need::Optional value=about error=error(Field::Words, about) on_input=move |typed| about.set(typed) />
        <Tear>
            <Button on_press=save>{t.app_save()}</Button>
            <Button weight=Weight::Quiet on_press=move |()| editing.set(false)>{t.app_cancel()}</Button>
        </Tear>
    }
}
