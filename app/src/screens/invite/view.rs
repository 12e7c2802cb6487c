//! Draws Invite somebody.

use super::model::{ROLES, may_invite};
use crate::dom::{IntoNode, Node, State, div, live, memo, p};
use crate::kith::use_kith;
use crate::parts::{Button, Choice, Empty, PageHead, SomeOf, Symbol, Weight};
use crate::screens::draw::link::{LinkWords, link_card};
use crate::screens::draw::{Told, telling};
use crate::screens::said::things;
use crate::shell::Route;
use crate::text::use_text;
use crate::web::page::spawn;
use shared::api::Invited;
use shared::people::{Role, Roles};

/// Invite somebody.
pub fn invite_screen() -> Node {
    let (t, kith) = (use_text(), use_kith());
    let may = memo(move || kith.with(may_invite));
    let invited = State::new(None::<Invited>);
    div("stack")
        .child(PageHead::new(t.invite_title()).back(Route::People.path()).child(p("").child(t.invite_hint())))
        .child(live(move || match (may.get(), invited.get()) {
            (false, _) => Empty::new(Symbol::Key, t.refused_not_allowed()).into_node(),
            (true, None) => make(invited),
            (true, Some(made)) => ready(made, move || invited.set(None)),
        }))
}

/// Chooses what they will do.
fn make(invited: State<Option<Invited>>) -> Node {
    let (t, kith) = (use_text(), use_kith());
    let chosen = State::new(vec![Role::Volunteer.code().to_owned()]);
    let wrong = State::new(None::<String>);
    let told = State::new(Told::default());
    let busy = State::new(false);
    let choice = |role: Role| Choice::new(role.code(), things::role(t, role)).hint(things::role_hint(t, role));
    let choices: Vec<Choice> = ROLES.into_iter().map(choice).collect();
    let make = move || {
        let roles = Roles::new(chosen.get_untracked().iter().filter_map(|code| Role::parse(code)));
        wrong.set(roles.is_empty().then(|| t.limit_choose().to_owned()));
        if roles.is_empty() {
            return;
        }
        busy.set(true);
        told.set(Told::default());
        spawn(async move {
            // The screen may have been left meanwhile; then nobody is told, and the invite simply runs out.
            match kith.invite(roles).await {
                Ok(made) => invited.set(Some(made)),
                Err(trouble) => told.set(Told::trouble(t, trouble)),
            }
            busy.set(false);
        });
    };
    div("stack form")
        .child(
            SomeOf::new("roles", t.invite_roles(), choices)
                .values(chosen)
                .error(wrong)
                .on_choose(move |roles| chosen.set(roles)),
        )
        .child(telling(told))
        .child(div("cluster").child(Button::new(t.invite_make()).symbol(Symbol::Link).disabled(busy).on_press(make)))
        .child(p("soft small").child(t.invite_needs_signal()))
}

/// The link, and the square that opens it.
fn ready(made: Invited, again: impl Fn() + Copy + 'static) -> Node {
    let t = use_text();
    let (show, link, square) = (t.invite_show(), t.invite_link(), t.invite_qr_label());
    let another = Button::new(t.invite_another()).weight(Weight::Quiet).on_press(again);
    link_card(&LinkWords { show, link, square, careful: None }, made, true, another)
}
