//! Who comes, on paper, with a box to tick at the door. It is there only while it is printed.

use super::model::{Guest, Row};
use crate::dom::{Node, div, el, p};
use crate::screens::said::things::Clock;
use crate::screens::said::together;
use crate::text::Text;

/// The list as a table: name and whether they wait for a place, friends, and a box.
pub fn paper(t: Text, row: &Row, (guests, clock): (&[Guest], Clock)) -> Node {
    let head = |words: &str| el("th").attr("scope", "col").child(words);
    let heads = el("tr").child(head(t.paper_name())).child(head(t.paper_friends())).child(head(t.paper_came()));
    let line = |guest: &Guest| {
        let waits = guest.coming.waits().then(|| p("small").child(t.gathering_guest_waits()));
        el("tr")
            .child(el("th").attr("scope", "row").child(el("bdi").child(guest.coming.name.as_str())).child(waits))
            .child(el("td").class("nums").child(guest.coming.friends.to_string()))
            .child(el("td").class("paper-tick").child(el("span").class("paper-box")))
    };
    let place = [row.gathering.place.as_str(), row.zone.as_str()].join(" · ");
    div("paper")
        .attr("aria-hidden", "true")
        .child(p("lead").child(el("strong").child(row.gathering.title.as_str())))
        .child(p("").child(together::slot(t, row.gathering.slot, clock)).child(" · ").child(place))
        .child(el("table").child(el("thead").child(heads)).child(el("tbody").children(guests.iter().map(line))))
        .child(p("small").child(t.gathering_print_hint()))
}
