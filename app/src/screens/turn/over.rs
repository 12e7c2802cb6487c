//! Takes over what is on the ladder: an organiser or a lead says in words what they do, and nobody else is asked.

use crate::dom::{Node, Now, State, div};
use crate::kith::use_kith;
use crate::parts::{Button, Question};
use crate::screens::draw::{Told, or_cancel, show_what_is_wrong};
use crate::screens::said::problem;
use crate::text::use_text;
use shared::command::TakeOverCheckIn;
use shared::help::form::Problem;
use shared::words::{Prose, TurnId};

/// The words, and the button that takes it over.
pub fn take_over_form(turn: TurnId, told: State<Told>, taking: State<Option<TurnId>>) -> Node {
    let (t, kith) = (use_text(), use_kith());
    let words = State::new(String::new());
    let wrong = State::new(None::<Problem>);
    let save = move || {
        let found = match Prose::new(&words.get_untracked()) {
            Ok(words) => {
                if Told::act(told, (kith, t), TakeOverCheckIn { turn, words }.into(), t.turn_taken_over()) {
                    taking.set(None);
                }
                return;
            }
            Err(problem) => Problem::from(problem),
        };
        wrong.set(Some(found));
        show_what_is_wrong();
    };
    let typed = move || words.with_untracked(|words| words.trim().chars().count());
    div("stack")
        .child(
            Question::area("over", t.turn_take_over_what())
                .hint(t.turn_take_over_hint())
                .rows(2)
                .value(words)
                .error(Now::of(move || wrong.get().map(|found| problem::sentence(t, found, typed()))))
                .on_input(move |typed| words.set(typed)),
        )
        .child(or_cancel(div("cluster"), Button::new(t.turn_take_over()).on_press(save), move || taking.set(None)))
}
