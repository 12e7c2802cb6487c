//! Draws People.

use super::model::{Row as Somebody, people};
use crate::dom::{Node, State, div, el, live, memo, p, span};
use crate::kith::use_kith;
use crate::parts::{Empty, Input, LinkButton, PageHead, Question, Symbol, Weight, person, rows, section};
use crate::screens::draw::{apart, clock};
use crate::screens::insight::insight_link;
use crate::screens::round::rounds_link;
use crate::screens::said::things;
use crate::screens::together::together_link;
use crate::shell::Route;
use crate::text::use_text;

/// Everybody this phone may know.
pub fn people_screen() -> Node {
    let (t, kith) = (use_text(), use_kith());
    let typed = State::new(String::new());
    let shown = memo(move || kith.with(|phone| people(phone, &typed.get())));
    let may_invite = memo(move || shown.with(|shown| shown.may_invite));
    let list = move |title: &'static str, people: Vec<Somebody>| {
        (!people.is_empty()).then(|| {
            let list = people.into_iter().map(person_row);
            section(title).child(rows().children(list))
        })
    };
    div("stack")
        .child(PageHead::new(t.people_title()).child(p("").child(t.people_hint())))
        .child(
            Question::line("search", t.people_search())
                .input(Input::Search)
                .value(typed)
                .on_input(move |text| typed.set(text)),
        )
        .child(
            div("cluster")
                .child(live(move || {
                    may_invite.get().then(|| {
                        LinkButton::new(Route::Invite.path(), t.people_invite())
                            .weight(Weight::Plain)
                            .symbol(Symbol::Plus)
                    })
                }))
                .child(together_link())
                .child(rounds_link())
                .child(insight_link()),
        )
        .child(div("").attr("role", "status").child(live(move || {
            shown.with(|shown| shown.members.is_empty() && shown.others.is_empty()).then(|| {
                if shown.with(|shown| shown.all == 0) {
                    Empty::new(Symbol::People, t.people_nothing()).hint(t.people_nothing_hint())
                } else {
                    Empty::new(Symbol::Search, t.people_none_found())
                }
            })
        })))
        .child(
            div("columns")
                .child(live(move || list(t.people_others(), shown.with(|shown| shown.others.clone()))))
                .child(live(move || list(t.people_members(), shown.with(|shown| shown.members.clone())))),
        )
}

/// One person, who stands in a doorway.
fn person_row(one: Somebody) -> Node {
    let (t, kith) = (use_text(), use_kith());
    let roles = one.roles.iter().map(|role| things::role(t, *role).to_owned());
    let seen = one.seen.map(|at| t.people_last_seen(&t.ago(at.0, clock(kith).now.0)));
    let more: Vec<String> = one.zone.into_iter().chain(roles).chain(seen).collect();
    el("li").child(
        el("a")
            .class("row")
            .attr("href", Route::Person(one.id).path())
            .child(
                span("row-words")
                    .child(person(&one.name))
                    .child((!more.is_empty()).then(|| span("row-more").child(apart(more)))),
            )
            .child(one.me.then(|| span("row-end soft small").child(t.people_you()))),
    )
}
