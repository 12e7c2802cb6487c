//! Changes what is asked for and when, for whoever picks up when the asker rings again.
//!
//! What somebody else changed meanwhile is not lost: the command says what its author saw, and where it differs they
//! are asked. Not here: what a right change is; the asker's own page reads it with the same function.

use super::model::{asked, change};
use crate::dom::{Node, State, div, el, live, memo, p};
use crate::kith::use_kith;
use crate::parts::{Button, Notice, Symbol, Tone, card};
use crate::screens::draw::{Told, or_cancel, show_what_is_wrong};
use crate::screens::record::fields::{day_and_part, words};
use crate::screens::record::view::Form;
use crate::text::use_text;
use shared::words::AskId;

/// The form, filled with what the ask said when it was opened.
pub fn change_form(id: AskId, told: State<Told>, open: State<bool>) -> Option<Node> {
    let (t, kith) = (use_text(), use_kith());
    let seen = kith.peek(|phone| asked(phone, id))?;
    let form = Form { typed: State::new(seen.typed()), problems: State::default() };
    let count = memo(move || form.problems.with(|problems| i64::try_from(problems.len()).unwrap_or(i64::MAX)));
    let save = move || {
        let typed = form.typed.get_untracked();
        match kith.peek(|phone| change(phone, (id, kith.now()), seen.clone(), &typed)) {
            Ok(None) => open.set(false),
            Ok(Some(command)) => {
                if Told::act(told, (kith, t), command.into(), t.errand_changed()) {
                    open.set(false);
                }
            }
            Err(problems) => {
                form.problems.set(problems);
                show_what_is_wrong();
            }
        }
    };
    Some(
        card()
            .child(el("h2").child(t.errand_change_title()))
            .child(words(form))
            .child(day_and_part(form))
            .child(live(move || {
                let count = count.get();
                (count > 0).then(|| Notice::new(Tone::Wrong, t.limit_summary(count)))
            }))
            .child(or_cancel(
                div("cluster"),
                Button::new(t.errand_change_send()).symbol(Symbol::Check).on_press(save),
                move || open.set(false),
            ))
            .child(p("soft small").child(t.errand_change_hint())),
    )
}
