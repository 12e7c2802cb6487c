//! Draws how to reach somebody, and the form that changes it.

use super::edit::{Typed, change};
use super::model::Shown;
use crate::dom::{Node, Now, State, el, p, several};
use crate::kith::use_kith;
use crate::parts::{Button, Fact, Input, LinkButton, Need, Question, Symbol, Weight, card, facts, ringing, tear};
use crate::screens::draw::{Saving, Told, crossed, or_cancel, show_what_is_wrong, telling};
use crate::screens::said::problem;
use crate::screens::turn::card::call;
use crate::text::use_text;
use shared::help::form::Problem;
use shared::people::Contact;
use shared::refusal::Field;

/// How to reach them.
pub fn contact_card(shown: Shown, editing: State<Option<Contact>>) -> Node {
    let t = use_text();
    let Some(contact) = shown.contact else { return several() };
    let fact = |label: &'static str, symbol: Symbol, words: Option<String>| {
        words.map(|words| Fact::new(label, words).symbol(symbol))
    };
    let nothing = contact.address.is_none() && contact.phone.is_none() && contact.reach.is_none();
    let (phone, place, name, may_change) = (shown.phone, shown.place, shown.name, shown.may_change_contact);
    let typed = Typed::of(&contact);
    let written = |text: String| (!text.is_empty()).then_some(text);
    let number = phone.as_ref().map(|phone| phone.0.written.clone());
    card()
        .child(el("h2").child(t.person_contact()))
        .child(nothing.then(|| p("soft").child(t.app_nothing_written())))
        .child(
            facts()
                .child(fact(t.errand_address(), Symbol::Place, written(typed.address)))
                .child(number.map(|number| {
                    Fact::new(t.errand_phone(), el("bdi").class("nums").attr("dir", "ltr").child(number))
                        .symbol(Symbol::Phone)
                }))
                .child(
                    written(typed.reach)
                        .map(|reach| Fact::new(t.errand_reach(), ringing(&reach)).symbol(Symbol::People)),
                )
                .child(fact(t.errand_getting_in(), Symbol::Key, written(typed.entry)))
                .child(fact(t.errand_care(), Symbol::Know, written(typed.needs))),
        )
        .child(
            tear()
                .child(phone.map(|phone| call(t, &phone.0.link, &name)))
                .child(place.map(|place| {
                    LinkButton::new(place.0.map, t.errand_see_on_map()).weight(Weight::Plain).symbol(Symbol::Place)
                }))
                .child(may_change.then(|| {
                    Button::new(t.app_change())
                        .weight(Weight::Quiet)
                        .on_press(move || editing.set(Some(contact.clone())))
                })),
        )
}

/// Changes it.
pub fn contact_form(editing: State<Option<Contact>>, told: State<Told>) -> Node {
    let (t, kith) = (use_text(), use_kith());
    let typed = State::new(editing.with_untracked(|saw| saw.as_ref().map(Typed::of)).unwrap_or_default());
    let problems = State::new(Vec::<(Field, Problem)>::new());
    let not_saved = State::new(Told::default());
    let value = move |get: fn(&Typed) -> &String| Now::of(move || typed.with(|typed| get(typed).clone()));
    let write = move |get: fn(&mut Typed) -> &mut String| move |text: String| typed.update(|typed| *get(typed) = text);
    let error = move |field: Field, get: fn(&Typed) -> &String| {
        Now::of(move || {
            let found = problems.with(|problems| problem::of(problems, field))?;
            Some(problem::sentence(t, found, typed.with_untracked(|typed| get(typed).trim().chars().count())))
        })
    };
    let saving = Saving::new(not_saved, t.person_saved());
    let through = move || {
        told.set(Told::good(t.person_saved()));
        editing.set(None);
    };
    let save = move || {
        let Some(saw) = editing.get_untracked() else { return };
        match change(&saw, &typed.get_untracked()) {
            Ok(None) => editing.set(None),
            Ok(Some(command)) => {
                not_saved.set(Told::default());
                if saving.save(command.into(), (kith, t)) {
                    through();
                }
            }
            Err(found) => {
                problems.set(found);
                show_what_is_wrong();
            }
        }
    };
    card()
        .child(el("h2").child(t.person_contact()))
        .child(p("soft").child(t.record_leave_empty()))
        .child(
            Question::area("address", t.errand_address())
                .need(Need::Free)
                .value(value(|typed| &typed.address))
                .error(error(Field::Address, |typed| &typed.address))
                .on_input(write(|typed| &mut typed.address)),
        )
        .child(
            Question::line("phone", t.errand_phone())
                .input(Input::Phone)
                .need(Need::Free)
                .value(value(|typed| &typed.phone))
                .error(error(Field::Phone, |typed| &typed.phone))
                .on_input(write(|typed| &mut typed.phone)),
        )
        .child(
            Question::area("reach", t.errand_reach())
                .rows(2)
                .need(Need::Free)
                .value(value(|typed| &typed.reach))
                .error(error(Field::Reach, |typed| &typed.reach))
                .on_input(write(|typed| &mut typed.reach)),
        )
        .child(
            Question::area("entry", t.errand_getting_in())
                .rows(2)
                .need(Need::Free)
                .value(value(|typed| &typed.entry))
                .error(error(Field::Entry, |typed| &typed.entry))
                .on_input(write(|typed| &mut typed.entry)),
        )
        .child(
            Question::area("needs", t.errand_care())
                .rows(2)
                .need(Need::Free)
                .value(value(|typed| &typed.needs))
                .error(error(Field::Needs, |typed| &typed.needs))
                .on_input(write(|typed| &mut typed.needs)),
        )
        .child(telling(not_saved))
        .child(crossed(saving, through))
        .child(or_cancel(tear(), Button::new(t.app_save()).on_press(save), move || editing.set(None)))
}
