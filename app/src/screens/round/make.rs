//! Draws the form of a new round. It stays while news arrives from the hub.

use super::form::{Typed, Wrong};
use super::model::people;
use crate::dom::{Node, Now, State, div, el};
use crate::kith::use_kith;
use crate::parts::{Button, Choice, Input, Question, SomeOf, card};
use crate::screens::draw::{Told, or_cancel, show_what_is_wrong};
use crate::screens::people::model::people as everybody;
use crate::screens::said::{problem, things};
use crate::text::use_text;
use shared::help::form::Problem;
use shared::words::Part;

/// A name, a day, who rings and whom.
pub fn round_form(told: State<Told>, making: State<bool>) -> Node {
    let (t, kith) = (use_text(), use_kith());
    let typed = State::new(Typed::tonight(kith.today()));
    let wrong = State::new(Wrong::default());
    let error = move |get: fn(&Wrong) -> Option<Problem>| {
        Now::of(move || {
            let chars = typed.with_untracked(|typed| typed.name.trim().chars().count());
            wrong.with(get).map(|found| problem::sentence(t, found, chars))
        })
    };
    let save = move || {
        let read = typed.with_untracked(|typed| typed.read(kith.new_id(), kith.today(), || kith.new_id()));
        match read {
            Ok(command) => {
                if Told::act(told, (kith, t), command.into(), t.round_opened()) {
                    making.set(false);
                }
            }
            Err(found) => {
                wrong.set(found);
                show_what_is_wrong();
            }
        }
    };
    let members = kith.peek(|phone| everybody(phone, "").members);
    let callers = members.into_iter().map(|member| Choice::new(member.id.to_string(), member.name)).collect();
    let whom = kith.peek(people).into_iter().map(|(id, name, zone)| {
        let choice = Choice::new(id.to_string(), name);
        match zone {
            Some(zone) => choice.hint(zone),
            None => choice,
        }
    });
    let parts = Part::ALL.map(|part| Choice::new(part.code(), things::part(t, part))).to_vec();
    card()
        .child(el("h2").child(t.round_make()))
        .child(
            Question::line("round", t.round_name())
                .hint(t.round_name_hint())
                .value(Now::of(move || typed.with(|typed| typed.name.clone())))
                .error(error(|wrong| wrong.name))
                .on_input(move |text| typed.update(|typed| typed.name = text)),
        )
        .child(
            Question::line("day", t.round_day())
                .input(Input::Day)
                .value(Now::of(move || typed.with(|typed| typed.day.clone())))
                .error(error(|wrong| wrong.day))
                .on_input(move |text| typed.update(|typed| typed.day = text)),
        )
        .child(
            Question::one_of("part", t.plan_part(), parts)
                .value(Now::of(move || typed.with(|typed| typed.part.clone())))
                .on_input(move |text| typed.update(|typed| typed.part = text)),
        )
        .child(
            SomeOf::new("callers", t.round_callers(), callers)
                .values(Now::of(move || typed.with(|typed| typed.callers.clone())))
                .error(error(|wrong| wrong.callers))
                .on_choose(move |chosen| typed.update(|typed| typed.callers = chosen)),
        )
        .child(
            SomeOf::new("people", t.round_people(), whom.collect())
                .values(Now::of(move || typed.with(|typed| typed.people.clone())))
                .error(error(|wrong| wrong.people))
                .on_choose(move |chosen| typed.update(|typed| typed.people = chosen)),
        )
        .child(or_cancel(div("cluster"), Button::new(t.round_open()).on_press(save), move || making.set(false)))
}
