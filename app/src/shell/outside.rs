//! What somebody sees who is not signed in on this phone: why, and how to come in.

use super::route::{Route, invite_code};
use crate::kith::{Why, use_kith};
use crate::parts::{Button, Input, Notice, PageHead, TextField, Tone};
use crate::text::{Text, use_text};
use crate::web::page;
use leptos::prelude::*;

/// Says why, and takes an invite.
#[component]
pub(super) fn Outside(
    /// Why nobody is signed in.
    why: Why,
    /// How many things had not been sent.
    lost: usize,
) -> impl IntoView {
    let t = use_text();
    let (title, told) = said(t, why);
    let lost = (lost > 0).then(|| t.out_lost(i64::try_from(lost).unwrap_or(i64::MAX)));
    view! {
        <div class="stack">
            <PageHead title=title />
            {told.map(|(tone, told)| view! { <Notice tone title=told /> })}
            {lost.map(|lost| view! { <Notice tone=Tone::Worry title=lost /> })}
            {(why != Why::NoStorage).then(|| view! { <p>{t.join_no_invite_hint()}</p><TypeCode /> })}
        </div>
    }
}

fn said(t: Text, why: Why) -> (&'static str, Option<(Tone, &'static str)>) {
    match why {
        Why::Never => (t.join_no_invite(), None),
        Why::SignedOut => (t.out_title(), Some((Tone::Good, t.settings_signed_out()))),
        Why::Revoked => (t.out_title(), Some((Tone::Worry, t.out_revoked()))),
        Why::Left => (t.out_title(), Some((Tone::Worry, t.out_left()))),
        Why::NotEmptied => (t.out_title(), Some((Tone::Wrong, t.out_not_emptied()))),
        Why::NoStorage => (t.app_name(), Some((Tone::Wrong, t.join_not_kept()))),
    }
}

/// A field for the link or the code of an invite.
#[component]
pub(super) fn TypeCode() -> impl IntoView {
    let (t, kith) = (use_text(), use_kith());
    let typed = RwSignal::new(String::new());
    let wrong = RwSignal::new(None::<String>);
    let look = move |event: leptos::ev::SubmitEvent| {
        event.prevent_default();
        match invite_code(&typed.get_untracked()) {
            Some(code) => {
                page::push(&format!("{}#{code}", Route::Join.path()));
                kith.show(Route::Join);
            }
            None => wrong.set(Some(t.limit_missing().to_owned())),
        }
    };
    view! {
        <form class="stack" on:submit=look novalidate>
            <TextField name="code" label=t.join_code() hint=t.join_code_hint() input=Input::Code value=typed error=wrong
                on_input=move |text| typed.set(text) />
            <div><Button>{t.join_look()}</Button></div>
        </form>
    }
}
