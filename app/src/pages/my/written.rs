//! What the group has written down, and who can see it.

use super::model::{My, ReadBy, Readers, VisitShown};
use crate::dom::{Node, el, p, several};
use crate::pages::words::{self, Clock};
use crate::parts::{Fact, card, facts, person, section};
use crate::text::{Text, use_text};

/// Who came, when, and what they wrote.
pub fn visits(visits: Vec<VisitShown>, clock: Clock) -> Vec<Node> {
    let t = use_text();
    let visit = |visit: VisitShown| {
        let at = words::moment(t, visit.at, clock);
        let name = visit.name.clone();
        card()
            .child(person(&visit.name))
            .child(visit.missed.then(|| p("").child(t.my_knocked(&visit.name, &at))))
            .child(visit.words.map(|words| {
                several()
                    .child(p("small soft").child(t.my_said(&name)))
                    .child(el("blockquote").attr("dir", "auto").child(words))
            }))
    };
    visits.into_iter().map(visit).collect()
}

/// Everything that is written down, empty or not: an empty line says that nothing is known.
pub fn written(my: My, clock: Clock) -> Node {
    let t = use_text();
    let lines = lines(t, my, clock).into_iter().map(|(label, known)| Fact::new(label, known));
    section(t.my_written()).child(card().child(facts().children(lines)))
}

fn lines(t: Text, my: My, clock: Clock) -> Vec<(&'static str, String)> {
    let contact = my.contact.as_ref();
    let known = |words: Option<String>| words.unwrap_or_else(|| t.app_nothing_written().to_owned());
    let mut lines = vec![
        (t.my_kind(), words::kind(t, my.ask.kind).1.to_owned()),
        (t.my_what(), my.ask.what.to_string()),
        (t.my_when(), words::when(t, my.ask.when, clock)),
        (t.my_zone(), my.zone),
        (t.ask_name(), my.person.name.to_string()),
        (t.my_first_name(), known(my.person.first_name.map(|name| name.to_string()))),
        (t.ask_phone(), known(contact.and_then(|c| c.phone.as_ref()).map(ToString::to_string))),
        (t.my_reach(), known(contact.and_then(|c| c.reach.as_ref()).map(ToString::to_string))),
        (t.ask_address(), known(contact.and_then(|c| c.address.as_ref()).map(ToString::to_string))),
        (t.my_getting_in(), known(contact.and_then(|c| c.entry.as_ref()).map(ToString::to_string))),
        (t.my_care(), known(contact.and_then(|c| c.needs.as_ref()).map(ToString::to_string))),
    ];
    lines.extend(my.recorded_by.map(|by| (t.my_recorded_by(), by)));
    lines
}

/// Who can see it at this moment.
pub fn who_sees(readers: Readers) -> Node {
    let t = use_text();
    section(t.my_who_sees()).child(
        card()
            .child(
                facts()
                    .child(Fact::new(t.my_sees_errand(), names(t, readers.errand)))
                    .child(Fact::new(t.my_sees_ask(), names(t, readers.ask)))
                    .child(Fact::new(t.my_sees_contact(), names(t, readers.contact))),
            )
            .child(p("small soft").child(t.my_sees_host())),
    )
}

/// Who that is, a line each. Whoever is among everybody is not named again.
fn names(t: Text, by: ReadBy) -> String {
    let everybody = by.everybody.then(|| t.my_sees_everybody().to_owned());
    let named = if by.everybody { Vec::new() } else { by.names };
    everybody.into_iter().chain([t.my_sees_organisers().to_owned()]).chain(named).collect::<Vec<_>>().join("\n")
}
