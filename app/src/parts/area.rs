//! Several lines to fill in.

use super::question::{Asked, Need};
use crate::dom::{Node, el};

pub(super) fn area(mut question: Asked, rows: u8) -> Node {
    let frame = question.frame().with_need(question.need);
    let field = frame
        .tied(el("textarea").class("field-input"), question.need == Need::Needed)
        .attr("name", question.name)
        .attr("rows", rows.to_string())
        .attr("autocomplete", question.autocomplete.unwrap_or("off"))
        .value(question.value);
    frame.around(match question.on_input {
        Some(act) => field.on_input(act),
        None => field,
    })
}
