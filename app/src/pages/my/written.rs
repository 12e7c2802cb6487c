//! What the group has written down, and who can see it.

use super::model::{My, ReadBy, Readers, VisitShown};
use crate::pages::words::{self, Clock};
use crate::parts::{Card, Fact, Facts, Person, Section};
use crate::text::{Text, use_text};
use leptos::prelude::*;

/// Who came, when, and what they wrote.
#[component]
pub fn Visits(
    /// The visits, in order.
    visits: Vec<VisitShown>,
    /// The present moment, and where.
    clock: Clock,
) -> impl IntoView {
    let t = use_text();
    let visit = |visit: VisitShown| {
        let at = words::moment(t, visit.at, clock);
        let name = visit.name.clone();
        view! {
            <Card>
                <Person name=visit.name.clone() />
                {visit.missed.then(|| view! { <p>{t.my_knocked(&visit.name, &at)}</p> })}
                {visit
                    .words
                    .map(|words| {
                        view! { <p class="small soft">{t.my_said(&name)}</p><blockquote dir="auto">{words}</blockquote> }
                    })}
            </Card>
        }
    };
    visits.into_iter().map(visit).collect_view()
}

/// Everything that is written down, empty or not: an empty line says that nothing is known.
#[component]
pub fn Written(
    /// The ask.
    my: My,
    /// The present moment, and where.
    clock: Clock,
) -> impl IntoView {
    let t = use_text();
    let facts = lines(t, my, clock).into_iter().map(|(label, known)| view! { <Fact label>{known}</Fact> });
    view! { <Section title=t.my_written()><Card><Facts>{facts.collect_view()}</Facts></Card></Section> }
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
#[component]
pub fn WhoSees(
    /// Who can see what.
    readers: Readers,
) -> impl IntoView {
    let t = use_text();
    view! {
        <Section title=t.my_who_sees()>
            <Card>
                <Facts>
                    <Fact label=t.my_sees_errand()>{names(t, readers.errand)}</Fact>
                    <Fact label=t.my_sees_ask()>{names(t, readers.ask)}</Fact>
                    <Fact label=t.my_sees_contact()>{names(t, readers.contact)}</Fact>
                </Facts>
                <p class="small soft">{t.my_sees_host()}</p>
            </Card>
        </Section>
    }
}

/// Who that is, a line each. Whoever is among everybody is not named again.
fn names(t: Text, by: ReadBy) -> String {
    let everybody = by.everybody.then(|| t.my_sees_everybody().to_owned());
    let named = if by.everybody { Vec::new() } else { by.names };
    everybody.into_iter().chain([t.my_sees_organisers().to_owned()]).chain(named).collect::<Vec<_>>().join("\n")
}
