//! Draws who it is for: somebody known is found by name, number or street before anybody is written down twice.

use super::model::{Found, SEARCH_CHARS_MIN, search};
use super::view::Form;
use crate::dom::{Node, State, div, el, live, memo, p, span};
use crate::kith::use_kith;
use crate::parts::{Button, Input, Question, Symbol, Weight, card, icon_sized, person_large, tear};
use crate::screens::draw::apart;
use crate::screens::known;
use crate::screens::said::problem;
use crate::text::use_text;
use shared::refusal::Field;
use shared::words::{Id, PersonId};

/// Who it is for.
pub fn who_for(form: Form) -> Node {
    let (t, kith) = (use_text(), use_kith());
    let looked_for = State::new(String::new());
    let found = memo(move || kith.with(|phone| search(phone, &looked_for.get())));
    let chosen = memo(move || {
        let id = form.typed.with(|typed| Id::parse(&typed.person)).map(PersonId)?;
        Some(kith.with(|phone| known::person(phone.replica().world(), id)).unwrap_or_default())
    });
    let choose = move |one: Found| {
        form.typed.update(|typed| {
            typed.person = one.id.to_string();
            typed.name.clone_from(&one.name);
            if typed.zone.is_empty() {
                typed.zone = one.zone.map(|zone| zone.to_string()).unwrap_or_default();
            }
        });
        form.problems.update(|problems| problems.retain(|(at, _)| !matches!(at, Field::Name | Field::Phone)));
        looked_for.set(String::new());
    };
    let other = move || {
        form.typed.update(|typed| {
            typed.person.clear();
            typed.name.clear();
        })
    };
    let searched = move || looked_for.with(|typed| typed.trim().chars().count() >= SEARCH_CHARS_MIN);
    div("section")
        .child(el("h2").child(t.record_who()))
        .child(live(move || match chosen.get() {
            Some(name) => card()
                .child(person_large(&name))
                .child(p("soft").child(t.record_known()))
                .child(tear().child(Button::new(t.record_somebody_else()).weight(Weight::Quiet).on_press(other))),
            None => div("search")
                .child(
                    Question::line("search", t.record_search())
                        .hint(t.record_search_hint())
                        .input(Input::Search)
                        .value(looked_for)
                        .on_input(move |typed| looked_for.set(typed)),
                )
                .child(div("").attr("role", "status").child(live(move || {
                    (searched() && found.with(Vec::is_empty)).then(|| p("soft").child(t.record_none_found()))
                })))
                .child(el("ul").class("rows").attr("role", "list").child(live(move || {
                    found.get().into_iter().map(|one| found_row(one, choose)).collect::<Vec<_>>()
                }))),
        }))
        .child(live(move || {
            let wrong = form.problems.with(|problems| problem::of(problems, Field::Name));
            let known = form.typed.with(|typed| !typed.person.is_empty());
            wrong.filter(|_| known).map(|_| p("field-error").child(t.refused_not_found()))
        }))
}

fn found_row(one: Found, choose: impl Fn(Found) + 'static) -> Node {
    let (name, about) = (one.name.clone(), apart(one.about.clone()));
    el("li").child(
        el("button")
            .attr("type", "button")
            .class("row row-button")
            .on_press(move || choose(one.clone()))
            .child(icon_sized(Symbol::People, "icon-row"))
            .child(
                span("row-words").child(el("bdi").class("row-title").child(name)).child(span("row-more").child(about)),
            ),
    )
}
