//! Joining on this phone: what the invite is to, a name, and then what one is glad to do.
//!
//! It needs signal, just this once. Invariant: the same tap repeated, after a lost reply or a reload, joins as the
//! same device and therefore as the same person; the code of the invite leaves the address once it is used.

use super::outside::TypeCode;
use super::route::{Route, invite_code};
use super::start::let_in;
use crate::device::{Chest, label};
use crate::kith::{Gate, Kith, Trouble, Why, use_kith};
use crate::parts::{Button, Input, LinkButton, Notice, PageHead, TextField, Tone, Weight};
use crate::screens::draw::{Telling, Told};
use crate::screens::known;
use crate::screens::said::things;
use crate::screens::settings::glad::GladForm;
use crate::sync::Hub;
use crate::text::{Text, use_text};
use crate::web::page;
use leptos::prelude::*;
use leptos::task::spawn_local;
use shared::api::{Code, InviteShown, Join as Request, Secret};
use shared::people::Roles;
use shared::words::Line;
use std::rc::Rc;

/// The page for joining.
#[component]
pub(super) fn Join() -> impl IntoView {
    let t = use_text();
    let Some(code) = invite_code(&page::fragment()) else {
        return view! {
            <div class="stack">
                <PageHead title=t.join_no_invite() />
                <p>{t.join_no_invite_hint()}</p>
                <TypeCode />
            </div>
        }
        .into_any();
    };
    let code = Secret(code);
    let found = RwSignal::new(None::<Result<InviteShown, Trouble>>);
    let look = {
        let code = code.clone();
        move |()| {
            let code = code.clone();
            found.set(None);
            spawn_local(async move { drop(found.try_set(Some(Hub::look_at_invite(code).await))) });
        }
    };
    look(());
    view! {
        <div class="stack">
            <PageHead title=t.join_title() />
            {move || match found.get() {
                None => view! { <p class="soft" aria-busy="true">{t.join_working()}</p> }.into_any(),
                Some(Ok(invite)) => view! { <Form code=code.clone() invite /> }.into_any(),
                Some(Err(trouble)) => {
                    let again = look.clone();
                    view! {
                        <Notice tone=Tone::Worry title=said(t, trouble) />
                        <div><Button on_press=move |()| again(())>{t.app_try_again()}</Button></div>
                    }
                    .into_any()
                }
            }}
        </div>
    }
    .into_any()
}

/// For somebody who follows an invite on a phone they are signed in on.
#[component]
pub(super) fn Already() -> impl IntoView {
    let t = use_text();
    view! {
        <div class="stack">
            <PageHead title=t.join_already() />
            <p>{t.join_already_hint()}</p>
            <div><LinkButton href=Route::Today.path()>{t.nav_today()}</LinkButton></div>
        </div>
    }
}

/// What the invite is to, and what is needed to take it.
#[component]
fn Form(code: Secret, invite: InviteShown) -> impl IntoView {
    let (t, kith) = (use_text(), use_kith());
    let name = RwSignal::new(String::new());
    let device = RwSignal::new(label::label(&page::browser()));
    let (wrong_name, wrong_device) = (RwSignal::new(None::<String>), RwSignal::new(None::<String>));
    let (busy, trouble) = (RwSignal::new(false), RwSignal::new(None::<Trouble>));
    let send = move |event: leptos::ev::SubmitEvent| {
        event.prevent_default();
        let called = line(t, &name.get_untracked());
        let labelled = line(t, &device.get_untracked());
        wrong_name.set(called.as_ref().err().cloned());
        wrong_device.set(labelled.as_ref().err().cloned());
        let (Ok(name), Ok(label)) = (called, labelled) else {
            request_animation_frame(page::go_to_wrong);
            return;
        };
        if busy.get_untracked() {
            return;
        }
        busy.set(true);
        trouble.set(None);
        let asked = Wanted { code: code.clone(), name, label };
        spawn_local(async move {
            let joined = join(kith, asked).await;
            // The form is gone once somebody is let in.
            let _ = busy.try_set(false);
            let _ = trouble.try_set(joined.err());
        });
    };
    view! {
        <p class="lead">{t.join_hint(&invite.group)}</p>
        <Promised roles=invite.roles />
        <form class="stack" on:submit=send novalidate>
            <TextField name="name" label=t.join_name() hint=t.join_name_hint() input=Input::Name autocomplete="name" value=name
                error=wrong_name on_input=move |text| name.set(text) />
            <TextField name="device" label=t.join_device() hint=t.join_device_hint() value=device
                error=wrong_device on_input=move |text| device.set(text) />
            <p class="soft">{t.join_promise()}</p>
            {move || trouble.get().map(|trouble| view! { <Notice tone=Tone::Wrong title=said(t, trouble) /> })}
            <div><Button disabled=busy>{move || if busy.get() { t.join_working() } else { t.join_send() }}</Button></div>
        </form>
    }
}

/// What one will be able to do.
#[component]
fn Promised(roles: Roles) -> impl IntoView {
    let t = use_text();
    let role = |role| view! { <li><strong>{things::role(t, role)}</strong><br /><span class="soft">{things::role_hint(t, role)}</span></li> };
    view! { <div><h2>{t.join_roles()}</h2><ul>{roles.iter().map(role).collect_view()}</ul></div> }
}

/// What was filled in.
struct Wanted {
    code: Secret,
    name: Name,
    label: Name,
}

type Name = Line<{ shared::words::limits::NAME_CHARS_MAX }>;

fn line(t: Text, typed: &str) -> Result<Name, String> {
    use shared::words::TextProblem::{Empty, TooLong};
    Line::new(typed).map_err(|problem| match problem {
        Empty => t.limit_missing().to_owned(),
        TooLong { max } => t.limit_at_most(i64::try_from(max).unwrap_or(i64::MAX)),
    })
}

async fn join(kith: Kith, wanted: Wanted) -> Result<(), Trouble> {
    let chest = Rc::new(Chest::open().await.map_err(|_| Trouble::NotKept)?);
    if kith.has_ended() {
        chest.retire().await.map_err(|_| Trouble::NotKept)?;
        kith.end();
        kith.set_gate(Gate::Outside(Why::Never, 0));
    }
    let (device, key) = chest.device().await.map_err(|_| Trouble::NotKept)?;
    let key = key.public().await.map_err(|_| Trouble::NotKept)?;
    let asked = Request { invite: wanted.code, name: wanted.name, device, label: wanted.label, key };
    let me = Hub::join(&chest, &asked).await?;
    let_in(kith, chest, me).await.map_err(|_| Trouble::NotKept)?;
    page::replace(&Route::Glad.path());
    kith.show(Route::Glad);
    kith.set_kept(page::keep_storage().await);
    Ok(())
}

fn said(t: Text, trouble: Trouble) -> &'static str {
    match trouble {
        Trouble::NoSignal => t.join_needs_signal(),
        Trouble::NotKept => t.join_not_kept(),
        Trouble::Hub(Code::InviteOver | Code::NotFound) => t.refused_invite_over(),
        Trouble::Hub(Code::TooOften) => t.refused_too_many(),
        Trouble::Hub(_) => t.error_broken(),
    }
}

/// The step after joining, for whoever helps: what they are glad to do.
#[component]
pub(super) fn Glad() -> impl IntoView {
    let (t, kith) = (use_text(), use_kith());
    let told = RwSignal::new(Told::default());
    // Their own membership comes with the first exchange.
    let known = Memo::new(move |_| kith.with(|phone| known::me(phone).map(|me| me.helps())));
    Effect::new(move |_| {
        if known.get() == Some(false) {
            kith.go(Route::Today);
        }
    });
    view! {
        <div class="stack">
            <PageHead title=t.glad_title() />
            <p>{t.glad_hint()}</p>
            {move || match known.get() {
                Some(true) => view! {
                    <GladForm told done=move |()| kith.go(Route::Today) />
                    <Telling told />
                }.into_any(),
                _ => view! { <p class="soft" aria-busy="true">{t.join_working()}</p> }.into_any(),
            }}
            <div><LinkButton href=Route::Today.path() weight=Weight::Quiet>{t.glad_later()}</LinkButton></div>
        </div>
    }
}
