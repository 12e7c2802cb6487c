//! Draws what somebody said over time: a small picture for each of the three, and the table beside it, the same on the
//! phone and on the plain page.

use super::model::steps;
use crate::dom::{IntoNode, Node, div, el, p, several};
use crate::parts::{Symbol, icon_sized};
use crate::screens::said::wishing;
use crate::text::Text;
use shared::care::{Aspect, Face, Said};
use shared::words::Timestamp;

/// One answer with the day it was given, in words, and what can be done with it.
pub struct Answer {
    /// When.
    pub at: Timestamp,
    /// The day, in words.
    pub day: String,
    /// What.
    pub said: Said,
    /// What can be done with it.
    pub end: Node,
}

/// The pictures and the table; oldest first in the pictures, newest first in the table.
pub fn over_time(t: Text, answers: Vec<Answer>) -> Node {
    let said: Vec<(Timestamp, Said)> = answers.iter().map(|one| (one.at, one.said.clone())).collect();
    let picture = |aspect: Aspect| {
        let steps = steps(&said, aspect);
        // One answer is no line; it stands in the table.
        (steps.len() > 1).then(|| {
            let symbols = Face::ALL.map(|face| wishing::face(t, face).1);
            div("steps-one")
                .child(p("steps-title").child(wishing::aspect(t, aspect)))
                .child(crate::parts::steps(symbols, &steps))
        })
    };
    let head = |words: &'static str| el("th").attr("scope", "col").child(words);
    let heads = el("tr").child(head(t.reflect_day())).children(Aspect::ALL.map(|one| head(wishing::aspect(t, one))));
    let rows: Vec<Node> = answers.into_iter().rev().map(|one| row(t, one)).collect();
    several().child(div("steps-all").children(Aspect::ALL.map(picture))).child(
        div("table-wide").attr("tabindex", "0").attr("role", "region").attr("aria-label", t.reflect_before()).child(
            el("table").class("table").child(el("thead").child(heads)).children(rows.into_iter().map(Node::into_node)),
        ),
    )
}

/// One answer: its day and three faces, and below it the words and what can be done.
fn row(t: Text, one: Answer) -> Node {
    let cell = |aspect: Aspect| {
        let cell = el("td");
        match one.said.face(aspect) {
            Some(face) => {
                let (words, symbol): (&str, Symbol) = wishing::face(t, face);
                cell.child(div("cluster").child(icon_sized(symbol, "")).child(words))
            }
            None => cell.class("soft").child(t.reflect_not_said()),
        }
    };
    let words =
        one.said.words.as_ref().map(|words| el("blockquote").class("wrote").attr("dir", "auto").child(words.as_str()));
    el("tbody")
        .child(el("tr").child(el("th").attr("scope", "row").child(one.day)).children(Aspect::ALL.map(cell)))
        .child(el("tr").class("table-more").child(el("td").attr("colspan", "4").child(words).child(one.end)))
}
