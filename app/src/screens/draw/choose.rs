//! Theirs, yours or both: the question, and a change that asks it while it is being saved.
//!
//! News may arrive while somebody writes. Then saving does not say "refused": it asks, and the answer is saved.

use super::{Told, clock};
use crate::dom::{Node, State, live, several};
use crate::kith::{Kith, use_kith};
use crate::parts::{Button, Fact, Notice, Tone, Weight, facts, tear};
use crate::screens::said::outbox::{Choice, Said, choice};
use crate::screens::said::{care, pairing, things};
use crate::text::{Text, use_text};
use shared::command::Command;
use shared::refusal::Refusal;
use std::rc::Rc;

/// What is there, what its author wrote, and which of them to keep.
pub fn choose_between(choice: Choice, keep: impl Fn(Option<Command>) + 'static) -> Node {
    let keep = Rc::new(keep);
    let (t, kith) = (use_text(), use_kith());
    let (theirs, yours) = (said(t, &choice.theirs, kith), said(t, &choice.yours, kith));
    let answer = |command: Option<Command>| {
        let keep = Rc::clone(&keep);
        move || keep(command.clone())
    };
    let both = choice
        .keep_both
        .map(|both| Button::new(t.refused_keep_both()).weight(Weight::Plain).on_press(answer(Some(both))));
    several()
        .child(facts().child(Fact::new(t.refused_theirs(), theirs)).child(Fact::new(t.refused_yours_was(), yours)))
        .child(
            tear()
                .child(Button::new(t.refused_keep_theirs()).weight(Weight::Plain).on_press(answer(choice.keep_theirs)))
                .child(
                    Button::new(t.refused_keep_yours()).weight(Weight::Plain).on_press(answer(Some(choice.keep_yours))),
                )
                .child(both),
        )
}

fn said(t: Text, value: &Said, kith: Kith) -> String {
    match value {
        Said::Nothing => t.app_nothing_written().to_owned(),
        Said::Words(words) => words.clone(),
        Said::When(when) => things::when(t, *when, clock(kith)),
        Said::Planned(planned) => care::planned(t, planned),
        Said::Suited(suited) => pairing::suited(t, suited),
        Said::Spread(spread) => care::spread(t, *spread),
        Said::Checks(checks) if checks.is_empty() => t.app_nothing_written().to_owned(),
        Said::Checks(checks) => checks.iter().map(|check| things::check(t, *check)).collect::<Vec<_>>().join(" · "),
        Said::Roles(roles) => roles.iter().map(|role| things::role(t, *role)).collect::<Vec<_>>().join(" · "),
    }
}

/// A change that is being saved.
#[derive(Clone, Copy)]
pub struct Saving {
    /// Where to tell what came of it.
    pub told: State<Told>,
    /// What to say when it is done.
    pub done: &'static str,
    crossed: State<Option<Choice>>,
}

impl Saving {
    /// A change that has not been tried yet.
    #[must_use]
    pub fn new(told: State<Told>, done: &'static str) -> Self {
        Self { told, done, crossed: State::new(None) }
    }

    /// Tries it; true when it is through. When it crossed somebody else's, [`Crossed`] asks.
    pub fn save(self, command: Command, (kith, text): (Kith, Text)) -> bool {
        self.crossed.set(None);
        let crossed = match kith.act(command.clone()) {
            Ok(()) => {
                self.told.set(Told::good(self.done));
                return true;
            }
            Err(Refusal::Changed { field, theirs }) => {
                kith.with(|phone| choice(phone.replica().world(), &command, (field, theirs.as_ref())))
            }
            Err(why) => {
                self.told.set(Told::refused((kith, text), &command, &why));
                return false;
            }
        };
        if crossed.is_none() {
            self.told.set(Told::wrong(text.refused_changed_by_someone()));
        }
        self.crossed.set(crossed);
        false
    }
}

/// Asks, where a change crossed somebody else's.
pub fn crossed(saving: Saving, on_saved: impl Fn() + Copy + 'static) -> Node {
    let (t, kith) = (use_text(), use_kith());
    let keep = move |answer: Option<Command>| {
        if answer.is_none_or(|command| saving.save(command, (kith, t))) {
            on_saved();
        }
    };
    live(move || {
        let ask = |choice| Notice::new(Tone::Wrong, t.refused_changed_by_someone()).child(choose_between(choice, keep));
        saving.crossed.get().map(ask)
    })
}
