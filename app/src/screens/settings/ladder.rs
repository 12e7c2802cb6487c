//! Draws who is asked next when nobody could be reached, and lets organisers say for how long it rests with whom.

use super::rungs::{MINUTES, Typed};
use crate::dom::{Kept, Node, Now, State, el, live, memo, p, several};
use crate::kith::use_kith;
use crate::parts::{Button, Choice, Question, Weight, card, tear};
use crate::screens::draw::{Saving, Told, crossed, or_cancel, telling};
use crate::screens::said::care;
use crate::screens::settings::model::Settings;
use crate::text::use_text;
use shared::care::{Ladder, Step};
use shared::words::order::distinct;

/// The group's ladder.
pub fn ladder_card(shown: Kept<Settings>) -> Node {
    let t = use_text();
    let ladder = memo(move || shown.with(|shown| shown.group.as_ref().map(|group| group.ladder.clone())));
    let editing = State::new(None::<Ladder>);
    let told = State::new(Told::default());
    card()
        .child(el("h3").child(t.ladder_title()))
        .child(p("soft").child(t.ladder_hint()))
        .child(live(move || match editing.get() {
            Some(saw) => Some(ladder_form(&saw, told, editing)),
            None => ladder.get().map(|ladder| {
                let rungs = care::rungs(t, &ladder).into_iter().map(|rung| el("li").child(rung));
                let open = move || editing.set(Some(ladder.clone()));
                several()
                    .child(el("ol").class("rungs").children(rungs))
                    .child(p("soft small").child(t.ladder_top()))
                    .child(tear().child(Button::new(t.app_change()).weight(Weight::Plain).on_press(open)))
            }),
        }))
        .child(telling(told))
}

fn ladder_form(saw: &Ladder, told: State<Told>, editing: State<Option<Ladder>>) -> Node {
    let (t, kith) = (use_text(), use_kith());
    let typed = State::new(Typed::of(saw));
    let not_saved = State::new(Told::default());
    let saving = Saving::new(not_saved, t.ladder_saved());
    let through = move || {
        told.set(Told::good(t.ladder_saved()));
        editing.set(None);
    };
    let before = saw.clone();
    let save = move || match typed.with_untracked(|typed| typed.change(&before)) {
        None => editing.set(None),
        Some(command) => {
            if saving.save(command.into(), (kith, t)) {
                through();
            }
        }
    };
    let question = move |(at, step): (usize, Step)| {
        let own = typed.with_untracked(|typed| typed.minutes[at].clone()).parse().ok();
        let offered = distinct(MINUTES.into_iter().chain(own).collect());
        let rests = |minutes: u32| Choice::new(minutes.to_string(), care::minutes(t, minutes));
        let choices = offered.into_iter().map(rests).collect();
        Question::select(step.code(), care::step(t, step), choices)
            .none(t.ladder_leave_out())
            .value(Now::of(move || typed.with(|typed| typed.minutes[at].clone())))
            .on_input(move |chosen| typed.update(|typed| typed.minutes[at] = chosen))
    };
    several()
        .children(Step::ALL.into_iter().enumerate().map(question))
        .child(p("soft small").child(t.ladder_top()))
        .child(telling(not_saved))
        .child(crossed(saving, through))
        .child(or_cancel(tear(), Button::new(t.app_save()).on_press(save), move || editing.set(None)))
}
