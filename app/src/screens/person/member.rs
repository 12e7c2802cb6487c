//! Draws what a member may do, and lets organisers change it.

use super::model::Membership;
use crate::dom::{Node, State, div, el, live, p, several};
use crate::kith::use_kith;
use crate::parts::{Button, Choice, SomeOf, Weight, card, tear};
use crate::screens::draw::{Confirm, Saving, Told, clock, crossed, or_cancel, own_words};
use crate::screens::invite::model::ROLES;
use crate::screens::said::things;
use crate::text::use_text;
use shared::command::{ChangeRoles, Edit, RemoveMember};
use shared::people::{Role, Roles, Standing};
use shared::words::PersonId;

/// Roles, a few words, and the end of a membership.
pub fn member_card(
    id: PersonId,
    name: &str,
    member: Membership,
    (told, changing): (State<Told>, State<Option<Roles>>),
) -> Node {
    let (t, kith) = (use_text(), use_kith());
    let removing = State::new(false);
    let me = kith.with(shared::sync::Phone::me) == id;
    let roles: Vec<&str> = member.roles.iter().map(|role| things::role(t, role)).collect();
    let since = t.person_since(&t.day(member.since.0, clock(kith).offset));
    let left = member.standing == Standing::Left;
    let held = member.roles.clone();
    let remove = move || {
        Told::act(told, (kith, t), RemoveMember { member: id }.into(), t.person_removed());
    };
    let change = live(move || {
        let held = held.clone();
        let open = move || changing.set(Some(held.clone()));
        (member.may_change && changing.with(Option::is_none))
            .then(|| Button::new(t.person_change_roles()).weight(Weight::Plain).on_press(open))
    });
    let (title, hint, yes) = if me {
        (t.person_leave_title().to_owned(), t.person_leave_hint(), t.person_leave())
    } else {
        (t.person_remove_title(name), t.person_remove_hint(), t.person_remove())
    };
    several()
        .child(
            card()
                .child(el("h2").child(t.people_roles()))
                .child(p("").child(if left { t.person_has_left().to_owned() } else { roles.join(" · ") }))
                .child(member.about.map(|about| own_words(&about)))
                .child(p("soft small").child(since))
                .child((member.may_change || member.may_remove).then(|| {
                    tear().child(change).child(
                        member
                            .may_remove
                            .then(|| Button::new(yes).weight(Weight::Quiet).on_press(move || removing.set(true))),
                    )
                }))
                .child(member.last_organiser.then(|| p("soft small").child(t.refused_last_organiser()))),
        )
        .child(Confirm::new(removing, "remove-member", title).hint(hint).weight(Weight::Grave).yes(yes, remove))
}

/// Changes what they may do; it stays while news arrives from the hub.
pub fn roles_form(id: PersonId, held: Roles, told: State<Told>, changing: State<Option<Roles>>) -> Node {
    let (t, kith) = (use_text(), use_kith());
    let chosen = State::new(held.iter().map(|role| role.code().to_owned()).collect::<Vec<_>>());
    let wrong = State::new(None::<String>);
    // Roles that are not offered yet but held stay in the list, so that saving never takes them away unseen.
    let offered = Role::ALL.into_iter().filter(|role| ROLES.contains(role) || held.has(*role));
    let choice = |role: Role| Choice::new(role.code(), things::role(t, role)).hint(things::role_hint(t, role));
    let choices: Vec<Choice> = offered.map(choice).collect();
    let saving = Saving::new(told, t.person_roles_changed());
    let save = move || {
        let new = Roles::new(chosen.get_untracked().iter().filter_map(|code| Role::parse(code)));
        if new.is_empty() {
            wrong.set(Some(t.limit_choose().to_owned()));
            return;
        }
        let command = ChangeRoles { member: id, roles: Edit { saw: held.clone(), new } };
        if saving.save(command.into(), (kith, t)) {
            changing.set(None);
        }
    };
    card()
        .child(
            SomeOf::new("roles", t.invite_roles(), choices)
                .values(chosen)
                .error(wrong)
                .on_choose(move |roles| chosen.set(roles)),
        )
        .child(crossed(saving, move || changing.set(None)))
        .child(or_cancel(div("cluster"), Button::new(t.app_save()).on_press(save), move || changing.set(None)))
}
