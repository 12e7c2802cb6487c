//! Joining on this phone: what the invite is to, a name, and then what one is glad to do.
//!
//! It needs signal, just this once. Invariant: the same tap repeated, after a lost reply or a reload, joins as the
//! same device and therefore as the same person; the code of the invite leaves the address once it is used.

use super::inside::{Door, use_door};
use super::outside::{ask_instead, type_code};
use super::route::{Route, invite_code};
use crate::device::{Chest, label};
use crate::dom::{Node, State, div, el, live, memo, p, several, span, watch};
use crate::kith::{Gate, Kith, Trouble, Why, use_kith};
use crate::parts::{Button, Input, LinkButton, Notice, PageHead, Question, Tone, Weight, section};
use crate::screens::draw::{Told, telling};
use crate::screens::known;
use crate::screens::said::things;
use crate::screens::settings::glad::glad_form;
use crate::sync::Hub;
use crate::text::{Text, use_text};
use crate::web::page::{self, spawn};
use shared::api::{Code, InviteShown, Join as Request, Secret};
use shared::people::Roles;
use shared::words::Line;
use std::rc::Rc;

/// The page for joining.
pub(super) fn join() -> Node {
    let t = use_text();
    let Some(code) = invite_code(&page::fragment()) else {
        return div("stack")
            .child(PageHead::new(t.join_no_invite()))
            .child(p("").child(t.join_no_invite_hint()))
            .child(type_code())
            .child(ask_instead());
    };
    let code = Secret(code);
    let (kith, door) = (use_kith(), use_door());
    // Whose session has ended here may come back; or it is somebody else's phone now.
    let other = State::new(false);
    let found = State::new(None::<Result<InviteShown, Trouble>>);
    let look = {
        let code = code.clone();
        move || {
            let code = code.clone();
            found.set(None);
            spawn(async move { found.set(Some(Hub::look_at_invite(code).await)) });
        }
    };
    look();
    div("stack").child(PageHead::new(t.join_title())).child(live(move || match found.get() {
        None => p("soft").attr("aria-busy", "true").child(t.join_working()),
        Some(Ok(invite)) => {
            let back = (kith.has_ended() && !other.get()).then(|| door.again(code.clone(), other)).flatten();
            back.unwrap_or_else(|| form(code.clone(), invite))
        }
        Some(Err(trouble)) => {
            let again = look.clone();
            several()
                .child(Notice::new(Tone::Worry, said(t, trouble)))
                .child(div("").child(Button::new(t.app_try_again()).on_press(again)))
        }
    }))
}

/// For somebody who follows an invite on a phone they are signed in on.
pub(super) fn already() -> Node {
    let t = use_text();
    div("stack")
        .child(PageHead::new(t.join_already()))
        .child(p("").child(t.join_already_hint()))
        .child(div("").child(LinkButton::new(Route::Today.path(), t.app_to_today())))
}

/// What the invite is to, and what is needed to take it.
fn form(code: Secret, invite: InviteShown) -> Node {
    let (t, kith, door) = (use_text(), use_kith(), use_door());
    // Their own link, from a phone they are signed in on.
    let own = invite.name.is_some();
    let name = State::new(invite.name.as_ref().map(|name| name.as_str().to_owned()).unwrap_or_default());
    let device = State::new(label::label(&page::browser()));
    let (wrong_name, wrong_device) = (State::new(None::<String>), State::new(None::<String>));
    let (busy, trouble) = (State::new(false), State::new(None::<Trouble>));
    let send = move || {
        let called = line(t, &name.get_untracked());
        let labelled = line(t, &device.get_untracked());
        wrong_name.set(called.as_ref().err().cloned());
        wrong_device.set(labelled.as_ref().err().cloned());
        let (Ok(name), Ok(label)) = (called, labelled) else {
            page::next_frame(page::go_to_wrong);
            return;
        };
        if busy.get_untracked() {
            return;
        }
        busy.set(true);
        trouble.set(None);
        let asked = Wanted { code: code.clone(), name, label, own };
        spawn(async move {
            let joined = take(kith, door, asked).await;
            // The form is gone once somebody is let in.
            busy.set(false);
            trouble.set(joined.err());
        });
    };
    let lead = match &invite.name {
        Some(name) => t.join_own(name.as_str(), &invite.group),
        None => t.join_hint(&invite.group),
    };
    several().child(p("lead").child(lead)).child((!own).then(|| promised(invite.roles))).child(
        el("form")
            .class("stack")
            .on_submit(send)
            .flag("novalidate", true)
            .child((!own).then(|| {
                Question::line("name", t.join_name())
                    .hint(t.join_name_hint())
                    .input(Input::Name)
                    .autocomplete("name")
                    .value(name)
                    .error(wrong_name)
                    .on_input(move |text| name.set(text))
            }))
            .child(
                Question::line("device", t.join_device())
                    .hint(t.join_device_hint())
                    .value(device)
                    .error(wrong_device)
                    .on_input(move |text| device.set(text)),
            )
            .child(p("soft").child(t.join_promise()))
            .child(live(move || trouble.get().map(|trouble| Notice::new(Tone::Wrong, said(t, trouble)))))
            .child(
                div("").child(
                    Button::new(live(move || match (busy.get(), own) {
                        (true, _) => t.join_working(),
                        (false, true) => t.join_own_send(),
                        (false, false) => t.join_send(),
                    }))
                    .disabled(busy),
                ),
            ),
    )
}

/// What one will be able to do.
fn promised(roles: Roles) -> Node {
    let t = use_text();
    let role = |role| {
        el("li")
            .child(el("strong").child(things::role(t, role)))
            .child(el("br"))
            .child(span("soft").child(things::role_hint(t, role)))
    };
    section(t.join_roles()).child(el("ul").children(roles.iter().map(role)))
}

/// What was filled in.
struct Wanted {
    code: Secret,
    name: Name,
    label: Name,
    /// Whether it is somebody's own link, and they are not new.
    own: bool,
}

type Name = Line<{ shared::words::limits::NAME_CHARS_MAX }>;

fn line(t: Text, typed: &str) -> Result<Name, String> {
    use shared::words::TextProblem::{Empty, TooLong};
    Line::new(typed).map_err(|problem| match problem {
        Empty => t.limit_missing().to_owned(),
        TooLong { max } => t.limit_at_most(i64::try_from(max).unwrap_or(i64::MAX)),
    })
}

async fn take(kith: Kith, door: Door, wanted: Wanted) -> Result<(), Trouble> {
    // First, because an invite is good for one time, and what it opens must be here.
    if !door.fetch().await {
        return Err(Trouble::NoSignal);
    }
    let chest = Rc::new(Chest::open().await.map_err(|_| Trouble::NotKept)?);
    if kith.has_ended() {
        chest.retire().await.map_err(|_| Trouble::NotKept)?;
        kith.end();
        kith.set_gate(Gate::Outside(Why::Never, 0));
    }
    let (device, key) = chest.device().await.map_err(|_| Trouble::NotKept)?;
    let key = key.public().await.map_err(|_| Trouble::NotKept)?;
    let asked = Request { invite: wanted.code, name: wanted.name, device, label: wanted.label, key, sign: None };
    let me = Hub::join(&chest, &asked).await?;
    door.let_in(kith, chest, me).await?;
    let next = if wanted.own { Route::Today } else { Route::Glad };
    page::replace(&next.path());
    kith.show(next);
    kith.set_kept(page::keep_storage().await);
    Ok(())
}

pub(super) fn said(t: Text, trouble: Trouble) -> &'static str {
    match trouble {
        Trouble::NoSignal => t.join_needs_signal(),
        Trouble::NotKept => t.join_not_kept(),
        Trouble::Hub(Code::InviteOver | Code::NotFound) => t.refused_invite_over(),
        Trouble::Hub(Code::TooOften) => t.refused_too_many(),
        Trouble::Hub(_) => t.error_broken(),
    }
}

/// The step after joining, for whoever helps: what they are glad to do.
pub(super) fn glad() -> Node {
    let (t, kith) = (use_text(), use_kith());
    let told = State::new(Told::default());
    // Their own membership comes with the first exchange.
    let known = memo(move || kith.with(|phone| known::me(phone).map(|me| me.helps())));
    watch(move || {
        if known.get() == Some(false) {
            kith.go(Route::Today);
        }
    });
    div("stack")
        .child(PageHead::new(t.glad_title()))
        .child(p("").child(t.glad_hint()))
        .child(live(move || match known.get() {
            Some(true) => several().child(glad_form(None, told, move || kith.go(Route::Today))).child(telling(told)),
            _ => p("soft").attr("aria-busy", "true").child(t.join_working()),
        }))
        .child(div("").child(LinkButton::new(Route::Today.path(), t.glad_later()).weight(Weight::Quiet)))
}
