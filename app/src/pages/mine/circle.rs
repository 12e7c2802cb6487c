//! The people around a person, on their page: who, what each may see, and when somebody is in touch next.

use super::MinePage;
use super::will::{fold, form};
use crate::dom::{Node, el, p, several};
use crate::pages::form::hidden;
use crate::pages::words;
use crate::parts::{Button, Choice, Input, Need, Question, Weight, card, person, section};
use crate::screens::own::model::TieShown;
use crate::screens::own::sees::{bond, sees};
use crate::text::{Text, use_text};
use shared::people::{Bond, Sees};

pub(super) fn circle(page: &MinePage) -> Node {
    let t = use_text();
    let own = &page.mine.own;
    let day = own.next.map_or_else(|| t.circle_next_none().to_owned(), |day| words::day(t, day, page.clock));
    section(t.part_circle())
        .child(p("").child(t.circle_hint()))
        .children(own.ties.iter().map(|one| tie(t, page, one)))
        .child(p("").child(el("strong").child(t.circle_next())).child(": ").child(day))
        .child(fold(t.circle_next_change(), page.typed.is_begun("next")).child(next(t, page)))
        .child(fold(t.circle_add(), page.typed.is_begun("tie")).child(add(t, page)))
}

fn tie(t: Text, page: &MinePage, tie: &TieShown) -> Node {
    let id = tie.id.to_string();
    let fields = || several().child(hidden("tie", &id)).child(hidden("saw", tie.sees.code()));
    // Only who can sign in can be shown anything.
    let others = Sees::ALL.into_iter().filter(|one| *one != tie.sees);
    let change = tie.member.then(|| {
        fold(t.circle_sees_change(), false).children(others.map(|one| {
            let words = t.circle_sees_from_now(&tie.name, sees(t, one));
            form(page, "sight")
                .child(fields())
                .child(hidden("sees", one.code()))
                .child(Button::new(words).weight(Weight::Plain))
        }))
    });
    card()
        .child(person(&tie.name))
        .child(p("soft").child(bond(t, tie.bond)))
        .child(tie.reach.clone().map(|reach| p("").attr("dir", "auto").child(reach)))
        .child(p("").child(sees(t, tie.sees)))
        .child(change)
        .child(form(page, "out").child(fields()).child(Button::new(t.circle_take_out(&tie.name)).weight(Weight::Quiet)))
}

fn add(t: Text, page: &MinePage) -> Node {
    let value = |field| page.typed.value("tie", field, "");
    let bonds = Bond::ALL.into_iter().map(|one| Choice::new(one.code(), bond(t, one))).collect();
    form(page, "tie")
        .child(Question::line("kin", t.circle_name()).value(value("kin")).error(page.typed.error("tie", "kin")))
        .child(
            Question::one_of("bond", t.circle_bond(), bonds)
                .value(value("bond"))
                .error(page.typed.error("tie", "bond")),
        )
        .child(
            Question::line("how", t.circle_reach())
                .need(Need::Optional)
                .value(value("how"))
                .error(page.typed.error("tie", "how")),
        )
        .child(p("small soft").child(t.circle_add_hint()))
        .child(Button::new(t.circle_add()))
}

fn next(t: Text, page: &MinePage) -> Node {
    let is = page.mine.own.next.map(|day| day.to_string()).unwrap_or_default();
    form(page, "next")
        .child(hidden("saw", &is))
        .child(
            Question::line("day", t.circle_next_day())
                .input(Input::Day)
                .need(Need::Optional)
                .value(page.typed.value("next", "day", &is))
                .error(page.typed.error("next", "day")),
        )
        .child(Button::new(t.app_save()))
}
