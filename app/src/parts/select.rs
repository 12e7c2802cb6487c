//! One of many answers, in a list that opens.

use super::Choice;
use super::question::{Asked, Need};
use crate::dom::{Node, el};
use crate::text::use_text;

pub(super) fn select(mut question: Asked, choices: Vec<Choice>, none: Option<String>) -> Node {
    // An answer that may be empty and has a name of its own needs no other.
    let needed = question.need == Need::Needed && none.is_none();
    let frame = question.frame().with_need(question.need);
    let none = Choice::new("", none.unwrap_or_else(|| use_text().app_choose().to_owned()));
    let value = question.value;
    let option = |choice: Choice| {
        let own = choice.value.clone();
        let chosen = value.clone().map(move |value| value == own);
        el("option").attr("value", choice.value).selected(chosen).child(choice.label)
    };
    let options = std::iter::once(none).chain(choices).map(option);
    let field = frame.tied(el("select").class("field-input"), needed).attr("name", question.name).children(options);
    frame.around(match question.on_input {
        Some(act) => field.on_change(act),
        None => field,
    })
}
