//! Draws what the group has checked about a member, and lets organisers write it down.

use crate::dom::{Node, State, div, el, live, p, several};
use crate::kith::use_kith;
use crate::parts::{Button, Choice, SomeOf, Weight, card, tear};
use crate::screens::draw::{Saving, Told, crossed, or_cancel};
use crate::screens::said::things;
use crate::text::use_text;
use shared::command::{Edit, RecordChecks};
use shared::people::Check;
use shared::words::PersonId;

/// The checks of a member.
pub fn checks_card(id: PersonId, held: Vec<Check>, (may, told): (bool, State<Told>)) -> Node {
    let t = use_text();
    let changing = State::new(false);
    card().child(el("h2").child(t.person_checks())).child(live(move || {
        if changing.get() {
            return checks_form(id, held.clone(), (changing, told));
        }
        let said = held.iter().map(|check| el("li").child(things::check(t, *check)));
        several()
            .child(held.is_empty().then(|| p("soft").child(t.person_checks_none())))
            .child((!held.is_empty()).then(|| el("ul").class("names").children(said)))
            .child(may.then(|| {
                tear().child(
                    Button::new(t.person_checks_change()).weight(Weight::Plain).on_press(move || changing.set(true)),
                )
            }))
    }))
}

fn checks_form(id: PersonId, held: Vec<Check>, (changing, told): (State<bool>, State<Told>)) -> Node {
    let (t, kith) = (use_text(), use_kith());
    let code = |check: Check| (check as u8).to_string();
    let chosen = State::new(held.iter().map(|check| code(*check)).collect::<Vec<_>>());
    let choices = Check::ALL.into_iter().map(|check| Choice::new(code(check), things::check(t, check))).collect();
    let saving = Saving::new(told, t.person_checks_saved());
    let save = move || {
        let new = Check::ALL.into_iter().filter(|check| chosen.with_untracked(|all| all.contains(&code(*check))));
        let checks = Edit { saw: held.clone(), new: new.collect() };
        if saving.save(RecordChecks { member: id, checks }.into(), (kith, t)) {
            changing.set(false);
        }
    };
    several()
        .child(SomeOf::new("checks", t.person_checks(), choices).values(chosen).on_choose(move |all| chosen.set(all)))
        .child(crossed(saving, move || changing.set(false)))
        .child(or_cancel(div("cluster"), Button::new(t.app_save()).on_press(save), move || changing.set(false)))
}
