//! Draws one person.

use super::contact::{ContactCard, ContactForm};
use super::history::{Asks, Visits};
use super::member::{MemberCard, RolesForm};
use super::model::person;
use crate::kith::use_kith;
use crate::parts::{Empty, LinkButton, PageHead, Symbol, Weight};
use crate::screens::draw::{Telling, Told, live, memo};
use crate::shell::Route;
use crate::text::use_text;
use leptos::prelude::*;
use shared::people::{Contact, Roles};
use shared::words::PersonId;

/// One person.
#[component]
pub fn PersonScreen(
    /// Who.
    id: PersonId,
) -> impl IntoView {
    let (t, kith) = (use_text(), use_kith());
    let shown = memo(move || {
        let day = kith.today();
        kith.with(|phone| person(phone, id, day))
    });
    let told = RwSignal::new(Told::default());
    // What its author saw when they began to write; the form stays while news arrives from the hub.
    let editing = RwSignal::new(None::<Contact>);
    let changing = RwSignal::new(None::<Roles>);
    let is_editing = memo(move || editing.with(Option::is_some));
    let head = memo(move || {
        shown.with(|shown| shown.as_ref().map(|shown| (shown.name.clone(), shown.zone.clone(), shown.me)))
    });
    view! {
        <div class="stack">
            {live(move || match head.get() {
                None => view! {
                    <PageHead title=t.people_title() back=Route::People.path() />
                    <Empty symbol=Symbol::Search title=t.person_not_here() hint=t.person_not_here_hint()>
                        <LinkButton href=Route::People.path() weight=Weight::Plain>{t.nav_people()}</LinkButton>
                    </Empty>
                }.into_any(),
                Some((name, zone, me)) => {
                    let about: Vec<String> = zone.into_iter().chain(me.then(|| t.people_you().to_owned())).collect();
                    view! { <PageHead title=name back=Route::People.path()><p>{about.join(" · ")}</p></PageHead> }.into_any()
                }
            })}
            <Telling told />
            {live(move || is_editing.get().then(|| view! { <ContactForm editing told /> }))}
            {live(move || (!is_editing.get()).then(|| shown.get().map(|shown| view! { <ContactCard shown editing /> })))}
            {live(move || shown.get().map(|shown| view! { <Asks shown /> }))}
            {live(move || shown.get().map(|shown| view! { <Visits shown /> }))}
            {live(move || shown.get().and_then(|shown| shown.member.map(|member| (shown.name, member))).map(|(name, member)| view! { <MemberCard id name member told changing /> }))}
            {live(move || changing.get().map(|held| view! { <RolesForm id held told changing /> }))}
        </div>
    }
}
