//! Draws Record an ask: who, what, where and when, the sentence to read out, and what to say at the end.

use super::fields::{consent, new_person, told_before, what, who_comes};
use super::model::{command, may_record};
use super::saved::saved;
use super::who::who_for;
use crate::dom::{IntoNode, Node, Now, State, div, live, memo, p};
use crate::kith::use_kith;
use crate::parts::{Button, Empty, Notice, PageHead, Symbol, Tone, Weight};
use crate::screens::drafts::use_drafts;
use crate::screens::draw::{Confirm, Told, show_what_is_wrong, telling};
use crate::screens::said::problem;
use crate::text::use_text;
use leptos::prelude::untrack;
use shared::help::form::{NewIds, Problem, Typed};
use shared::refusal::Field;
use shared::words::AskId;

/// What the fields of the form share: what was typed and what is wrong with it.
#[derive(Clone, Copy)]
pub struct Form {
    pub(crate) typed: State<Typed>,
    pub(crate) problems: State<Vec<(Field, Problem)>>,
}

impl Form {
    /// The text of a field.
    pub(super) fn value(self, get: fn(&Typed) -> &String) -> Now<String> {
        Now::of(move || self.typed.with(|typed| get(typed).clone()))
    }

    /// Writes a field down and takes its error away.
    pub(super) fn write(self, field: Field, get: fn(&mut Typed) -> &mut String) -> impl Fn(String) + Copy + 'static {
        move |text: String| {
            self.typed.update(|typed| *get(typed) = text);
            if self.problems.with_untracked(|problems| problem::of(problems, field).is_some()) {
                self.problems.update(|problems| problems.retain(|(at, _)| *at != field));
            }
        }
    }

    /// The sentence beside a field.
    pub(super) fn error(self, field: Field, get: fn(&Typed) -> &String) -> Now<Option<String>> {
        let t = use_text();
        Now::of(move || {
            let found = self.problems.with(|problems| problem::of(problems, field))?;
            let chars = self.typed.with_untracked(|typed| get(typed).trim().chars().count());
            Some(problem::sentence(t, found, chars))
        })
    }

    /// The sentence beside answers to choose from: there is nothing to fill in.
    pub(super) fn choice_error(self, field: Field) -> Now<Option<String>> {
        let t = use_text();
        Now::of(move || {
            self.problems.with(|problems| problem::of(problems, field).map(|_| t.limit_choose().to_owned()))
        })
    }
}

/// Write down an ask for somebody on the line.
pub fn record_screen() -> Node {
    let (t, kith) = (use_text(), use_kith());
    let may = memo(move || kith.with(may_record));
    let done = State::new(None::<AskId>);
    div("stack").child(PageHead::new(t.record_title()).child(p("").child(t.record_script()))).child(live(
        move || match (may.get(), done.get()) {
            (_, Some(ask)) => saved(ask, move || done.set(None)),
            (true, None) => ask_form(done),
            (false, None) => {
                Empty::new(Symbol::Record, t.record_not_yours()).hint(t.record_not_yours_hint()).into_node()
            }
        },
    ))
}

fn ask_form(saved: State<Option<AskId>>) -> Node {
    let (t, kith) = (use_text(), use_kith());
    let form = Form { typed: use_drafts().ask, problems: State::default() };
    let told = State::new(Told::default());
    let emptying = State::new(false);
    let fresh = memo(move || form.typed.with(|typed| *typed == Typed::default()));
    let count = move || form.problems.with(|problems| i64::try_from(problems.len()).unwrap_or(i64::MAX));
    let save = move || {
        let ids = NewIds { ask: kith.new_id(), errand: kith.new_id(), person: kith.new_id() };
        let typed = form.typed.get_untracked();
        let today = untrack(|| kith.today());
        match kith.with(|phone| command(phone, &typed, ids, today)) {
            Ok(ask) => {
                form.problems.set(Vec::new());
                if Told::act(told, (kith, t), ask.into(), t.record_saved_title()) {
                    form.typed.set(Typed::default());
                    saved.set(Some(ids.ask));
                }
            }
            Err(found) => {
                form.problems.set(found);
                show_what_is_wrong();
            }
        }
    };
    div("stack form")
        .child(who_for(form))
        .child(live(move || form.typed.with(|typed| typed.person.is_empty()).then(|| new_person(form))))
        .child(what(form))
        .child(told_before(form))
        .child(who_comes(form))
        .child(consent(form))
        .child(live(move || (count() > 0).then(|| Notice::new(Tone::Wrong, t.limit_summary(count())))))
        .child(telling(told))
        .child(div("cluster").child(Button::new(t.record_send()).symbol(Symbol::Check).on_press(save)).child(live(
            move || {
                (!fresh.get())
                    .then(|| Button::new(t.record_empty()).weight(Weight::Quiet).on_press(move || emptying.set(true)))
            },
        )))
        .child(
            Confirm::new(emptying, "empty-form", t.record_empty_title())
                .hint(t.record_empty_hint())
                .weight(Weight::Grave)
                .yes(t.record_empty(), move || {
                    form.typed.set(Typed::default());
                    form.problems.set(Vec::new());
                }),
        )
}
