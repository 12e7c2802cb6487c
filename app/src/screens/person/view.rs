//! Draws one person.

use super::checks::checks_card;
use super::contact::{contact_card, contact_form};
use super::history::{asks, visits};
use super::member::{member_card, roles_form};
use super::model::person;
use super::pairs::pairs_section;
use crate::dom::{IntoNode, Node, State, div, live, memo, p, several};
use crate::kith::use_kith;
use crate::parts::{Empty, LinkButton, PageHead, Symbol, Weight};
use crate::screens::draw::{Told, telling};
use crate::screens::plan::plans_part;
use crate::screens::together::gifts::gifts_of_person;
use crate::screens::wish::wishes_part;
use crate::shell::Route;
use crate::text::use_text;
use shared::people::{Contact, Roles};
use shared::words::PersonId;

/// One person.
pub fn person_screen(id: PersonId) -> Node {
    let (t, kith) = (use_text(), use_kith());
    let shown = memo(move || {
        let day = kith.today();
        kith.with(|phone| person(phone, id, day))
    });
    let told = State::new(Told::default());
    // What its author saw when they began to write; the form stays while news arrives from the hub.
    let editing = State::new(None::<Contact>);
    let changing = State::new(None::<Roles>);
    let is_editing = memo(move || editing.with(Option::is_some));
    let checks = memo(move || {
        shown.with(|shown| {
            let member = shown.as_ref().and_then(|shown| shown.member.as_ref());
            member.map(|member| (member.checks.clone(), member.may_check))
        })
    });
    let head = memo(move || {
        shown.with(|shown| shown.as_ref().map(|shown| (shown.name.clone(), shown.zone.clone(), shown.me)))
    });
    let near = div("stack")
        .child(live(move || is_editing.get().then(|| contact_form(editing, told))))
        .child(live(move || (!is_editing.get()).then(|| shown.get().map(|shown| contact_card(shown, editing)))))
        .child(live(move || {
            let more = || LinkButton::new(Route::Own(id).path(), t.own_open()).weight(Weight::Plain);
            head.with(Option::is_some).then(|| div("cluster").child(more()))
        }))
        .child(pairs_section(id, told))
        .child(wishes_part(id, told));
    let known = div("stack")
        .child(plans_part(id))
        .child(gifts_of_person(id, told))
        .child(live(move || shown.get().map(asks)))
        .child(live(move || shown.get().map(visits)))
        .child(live(move || {
            shown
                .get()
                .and_then(|shown| shown.member.map(|member| (shown.name, member)))
                .map(|(name, member)| member_card(id, &name, member, (told, changing)))
        }))
        .child(live(move || checks.get().map(|(held, may)| checks_card(id, held, (may, told)))))
        .child(live(move || changing.get().map(|held| roles_form(id, held, told, changing))));
    div("stack")
        .child(live(move || match head.get() {
            None => several().child(PageHead::new(t.people_title()).back(Route::People.path())).child(
                Empty::new(Symbol::Search, t.person_not_here())
                    .hint(t.person_not_here_hint())
                    .child(LinkButton::new(Route::People.path(), t.nav_people()).weight(Weight::Plain)),
            ),
            Some((name, zone, me)) => {
                let about: Vec<String> = zone.into_iter().chain(me.then(|| t.people_you().to_owned())).collect();
                PageHead::new(name).back(Route::People.path()).child(p("").child(about.join(" · "))).into_node()
            }
        }))
        .child(telling(told))
        .child(div("stack panes").child(near).child(known))
}
