//! Draws what a member may do, and lets organisers change it.

use super::model::Membership;
use crate::kith::use_kith;
use crate::parts::{Button, Card, Choice, SomeOf, Tear, Weight};
use crate::screens::draw::{Confirm, Crossed, Saving, Told, clock};
use crate::screens::invite::model::ROLES;
use crate::screens::said::things;
use crate::text::use_text;
use leptos::prelude::*;
use shared::command::{ChangeRoles, Edit, RemoveMember};
use shared::people::{Role, Roles, Standing};
use shared::words::PersonId;

/// Roles, a few words, and the end of a membership.
#[component]
pub fn MemberCard(
    /// Which.
    id: PersonId,
    /// Their name.
    name: String,
    /// What they may do.
    member: Membership,
    /// Where to tell what came of it.
    told: RwSignal<Told>,
    /// The roles that were there when somebody began to change them; none while nobody does.
    changing: RwSignal<Option<Roles>>,
) -> impl IntoView {
    let (t, kith) = (use_text(), use_kith());
    let removing = RwSignal::new(false);
    let me = kith.with(shared::sync::Phone::me) == id;
    let roles: Vec<&str> = member.roles.iter().map(|role| things::role(t, role)).collect();
    let since = t.person_since(&t.day(member.since.0, clock(kith).offset));
    let left = member.standing == Standing::Left;
    let held = member.roles.clone();
    let remove = move |()| {
        Told::act(told, (kith, t), RemoveMember { member: id }.into(), t.person_removed());
    };
    let change = move || {
        let held = held.clone();
        let open = move |()| changing.set(Some(held.clone()));
        (member.may_change && changing.with(Option::is_none))
            .then(|| view! { <Button weight=Weight::Plain on_press=open>{t.person_change_roles()}</Button> })
    };
    let (title, hint, yes) = if me {
        (t.person_leave_title().to_owned(), t.person_leave_hint(), t.person_leave())
    } else {
        (t.person_remove_title(&name), t.person_remove_hint(), t.person_remove())
    };
    view! {
        <Card>
            <h2>{t.people_roles()}</h2>
            {if left { view! { <p>{t.person_has_left()}</p> }.into_any() } else { view! { <p>{roles.join(" · ")}</p> }.into_any() }}
            {member.about.map(|about| view! { <blockquote class="wrote" dir="auto">{about}</blockquote> })}
            <p class="soft small">{since}</p>
            {(member.may_change || member.may_remove).then(|| view! {
                <Tear>
                    {change}
                    {member.may_remove.then(|| view! { <Button weight=Weight::Quiet on_press=move |()| removing.set(true)>{yes}</Button> })}
                </Tear>
            })}
            {member.last_organiser.then(|| view! { <p class="soft small">{t.refused_last_organiser()}</p> })}
        </Card>
        <Confirm open=removing id="remove-member" title hint=hint.to_owned() yes weight=Weight::Grave on_yes=remove />
    }
}

/// Changes what they may do; it stays while news arrives from the hub.
#[component]
pub fn RolesForm(
    /// Who.
    id: PersonId,
    /// What they may do at present.
    held: Roles,
    /// Where to tell what came of it.
    told: RwSignal<Told>,
    /// Emptied when it is over.
    changing: RwSignal<Option<Roles>>,
) -> impl IntoView {
    let (t, kith) = (use_text(), use_kith());
    let chosen = RwSignal::new(held.iter().map(|role| role.code().to_owned()).collect::<Vec<_>>());
    let wrong = RwSignal::new(None::<String>);
    // Roles that are not offered yet but held stay in the list, so that saving never takes them away unseen.
    let offered = Role::ALL.into_iter().filter(|role| ROLES.contains(role) || held.has(*role));
    let choice = |role: Role| Choice::new(role.code(), things::role(t, role)).hint(things::role_hint(t, role));
    let choices: Vec<Choice> = offered.map(choice).collect();
    let saving = Saving::new(told, t.person_roles_changed());
    let save = move |()| {
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
    view! {
        <Card>
        <SomeOf name="roles" label=t.invite_roles() choices values=chosen error=MaybeProp::derive(move || wrong.get()) on_choose=move |roles| chosen.set(roles) />
        <Crossed saving on_saved=move |()| changing.set(None) />
        <div class="cluster">
            <Button on_press=save>{t.app_save()}</Button>
            <Button weight=Weight::Quiet on_press=move |()| changing.set(None)>{t.app_cancel()}</Button>
        </div>
        </Card>
    }
}
