//! One line to fill in.

use super::question::{Asked, Input, Need};
use crate::dom::{Node, el};

pub(super) fn line(mut question: Asked, input: Input) -> Node {
    // Looking for something is asked of nobody, nor is a link to pass on: neither is needed or said to be optional.
    let asked = !matches!(input, Input::Search | Input::Link);
    let frame = question.frame();
    let frame = if asked { frame.with_need(question.need) } else { frame };
    let field = frame
        .tied(el("input").class(input.class()), asked && question.need == Need::Needed)
        .attr("name", question.name)
        .attr("type", input.kind())
        .flag("readonly", input == Input::Link)
        .attr("dir", input.dir())
        .attr("autocomplete", question.autocomplete.unwrap_or("off"))
        .attr("inputmode", (input == Input::Count).then_some("numeric"))
        .attr("autocapitalize", (input == Input::Code).then_some("characters"))
        .attr("spellcheck", (input != Input::Words).then_some("false"))
        .value(question.value);
    frame.around(match question.on_input {
        Some(act) => field.on_input(act),
        None => field,
    })
}
