//! A round on paper: for whoever has no phone that is charged. It is there only while it is printed.
//!
//! A page of A4 holds some twenty calls; a call is never torn across two pages.

use super::model::{CallShown, Shown};
use crate::dom::{Node, div, el, p};
use crate::screens::said::things::{self, Clock};
use crate::text::Text;
use shared::care::Outcome;
use shared::words::When;

/// The round as a table: name, number, and a box for each answer.
pub fn paper(t: Text, shown: &Shown, (calls, clock): (&[CallShown], Clock)) -> Node {
    let head = |words: &str| el("th").attr("scope", "col").child(words);
    let box_of =
        |outcome: Outcome| el("th").attr("scope", "col").class("paper-tick").child(things::outcome(t, outcome));
    let when = things::when(t, When::On(shown.row.day, shown.row.part), clock);
    let heads = el("tr")
        .child(head(t.paper_name()))
        .child(head(t.paper_number()))
        .children(Outcome::ALL.map(box_of))
        .child(head(t.paper_notes()));
    let row = |call: &CallShown| {
        let number = call.reach.phone.as_ref().map(|phone| phone.written.as_str()).or(call.reach.through.as_deref());
        let name = el("th").attr("scope", "row").child(el("bdi").child(call.name.as_deref().unwrap_or_default()));
        el("tr")
            .child(name)
            .child(el("td").class("nums").child(el("bdi").child(number.unwrap_or_default())))
            .children(Outcome::ALL.map(|_| el("td").class("paper-tick").child(el("span").class("paper-box"))))
            .child(el("td").class("paper-notes"))
    };
    div("paper")
        .attr("aria-hidden", "true")
        .child(p("lead").child(el("strong").child(shown.row.name.as_str())).child(" · ").child(when))
        .child(p("").child(t.round_callers_are(&shown.callers.join(" · "))))
        .child(el("table").child(el("thead").child(heads)).child(el("tbody").children(calls.iter().map(row))))
        .child(p("small").child(t.round_print_hint()))
}
