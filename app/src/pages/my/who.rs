//! Who would come, before somebody new comes: their name, their words, what was checked, and two answers.
//!
//! Either answer is one tap and no reason is asked for. Not here: the address, which travels only after a yes.

use super::model::Newcomer;
use crate::dom::{Node, div, el, p};
use crate::pages::form::{hidden, sends};
use crate::parts::{Button, Weight, card};
use crate::screens::said::things;
use crate::text::use_text;

/// The question, with both answers.
pub fn who_would_come(newcomer: Newcomer, (code, token): (String, String)) -> Node {
    let t = use_text();
    let Newcomer { helper, name, about, checks, .. } = newcomer;
    let answer = |does, words: String, weight| {
        el("form")
            .attr("method", "post")
            .attr("action", format!("/my/{code}"))
            .child(sends(does, token.clone()))
            .child(hidden("helper", helper.to_string()))
            .child(Button::new(words).weight(weight))
    };
    let checked = checks.iter().map(|check| el("li").child(things::check(t, *check)));
    card()
        .child(el("h2").child(t.my_who_title(&name)))
        .child(p("").child(t.my_who_hint()))
        .child(about.map(|about| el("blockquote").attr("dir", "auto").child(about)))
        .child((!checks.is_empty()).then(|| p("small soft").child(t.my_who_checked())))
        .child((!checks.is_empty()).then(|| el("ul").class("page-list").children(checked)))
        .child(div("cluster").child(answer("agree", t.my_who_yes(&name), Weight::Main)).child(answer(
            "else",
            t.my_who_else().to_owned(),
            Weight::Plain,
        )))
}
