//! Draws Invite somebody.

use super::model::{ROLES, may_invite};
use crate::device::share;
use crate::kith::use_kith;
use crate::parts::{Button, Card, Choice, Empty, Input, PageHead, QrFrame, SomeOf, Symbol, Tear, TextField, Weight};
use crate::screens::draw::{Telling, Told, clock, live, memo};
use crate::screens::said::things;
use crate::shell::Route;
use crate::text::use_text;
use leptos::prelude::*;
use leptos::task::spawn_local;
use shared::api::Invited;
use shared::people::{Role, Roles};

/// Invite somebody.
#[component]
pub fn Invite() -> impl IntoView {
    let (t, kith) = (use_text(), use_kith());
    let may = memo(move || kith.with(may_invite));
    let invited = RwSignal::new(None::<Invited>);
    view! {
        <div class="stack">
            <PageHead title=t.invite_title() back=Route::People.path()><p>{t.invite_hint()}</p></PageHead>
            {live(move || match (may.get(), invited.get()) {
                (false, _) => view! { <Empty symbol=Symbol::Key title=t.refused_not_allowed() /> }.into_any(),
                (true, None) => view! { <Make invited /> }.into_any(),
                (true, Some(made)) => view! { <Ready made again=move |()| invited.set(None) /> }.into_any(),
            })}
        </div>
    }
}

/// Chooses what they will do.
#[component]
fn Make(invited: RwSignal<Option<Invited>>) -> impl IntoView {
    let (t, kith) = (use_text(), use_kith());
    let chosen = RwSignal::new(vec![Role::Volunteer.code().to_owned()]);
    let wrong = RwSignal::new(None::<String>);
    let told = RwSignal::new(Told::default());
    let busy = RwSignal::new(false);
    let choice = |role: Role| Choice::new(role.code(), things::role(t, role)).hint(things::role_hint(t, role));
    let choices: Vec<Choice> = ROLES.into_iter().map(choice).collect();
    let make = move |()| {
        let roles = Roles::new(chosen.get_untracked().iter().filter_map(|code| Role::parse(code)));
        wrong.set(roles.is_empty().then(|| t.limit_choose().to_owned()));
        if roles.is_empty() {
            return;
        }
        busy.set(true);
        told.set(Told::default());
        spawn_local(async move {
            // The screen may have been left meanwhile; then nobody is told, and the invite simply runs out.
            match kith.invite(roles).await {
                Ok(made) => drop(invited.try_set(Some(made))),
                Err(trouble) => drop(told.try_set(Told::trouble(t, trouble))),
            }
            let _ = busy.try_set(false);
        });
    };
    view! {
        <div class="stack form">
            <SomeOf name="roles" label=t.invite_roles() choices values=chosen
                error=MaybeProp::derive(move || wrong.get()) on_choose=move |roles| chosen.set(roles) />
            <Telling told />
            <div class="cluster"><Button symbol=Symbol::Link disabled=busy on_press=make>{t.invite_make()}</Button></div>
            <p class="soft small">{t.invite_needs_signal()}</p>
        </div>
    }
}

/// The link, and the square that opens it.
#[component]
fn Ready(made: Invited, #[prop(into)] again: Callback<()>) -> impl IntoView {
    let (t, kith) = (use_text(), use_kith());
    let until = t.invite_until(&things::moment(t, made.ends, clock(kith)));
    let link = made.link.0;
    let (shown, copied) = (link.clone(), link.clone());
    let told = RwSignal::new(Told::default());
    let copy = move |()| {
        let link = copied.clone();
        spawn_local(async move {
            let said = if share::copy(&link).await {
                Told::good(t.app_copied())
            } else {
                Told::wrong(t.invite_copy_by_hand())
            };
            let _ = told.try_set(said);
        });
    };
    let pass_on = move |()| {
        let link = link.clone();
        // Closing the phone's own sheet without choosing is not a mistake, so nothing is told.
        let link = link.clone();
        spawn_local(async move {
            share::share(&link).await;
        });
    };
    view! {
        <Card>
            <h2>{t.invite_show()}</h2>
            <QrFrame size=made.qr.size path=made.qr.path.0 label=t.invite_qr_label()><p>{until}</p></QrFrame>
            <TextField name="link" label=t.invite_link() input=Input::Link value=shown />
            <Telling told />
            <Tear>
                {share::can_share().then(|| view! { <Button symbol=Symbol::Sending on_press=pass_on>{t.app_share()}</Button> })}
                <Button weight=Weight::Plain symbol=Symbol::Link on_press=copy>{t.app_copy()}</Button>
                <Button weight=Weight::Quiet on_press=move |()| again.run(())>{t.invite_another()}</Button>
            </Tear>
        </Card>
    }
}
