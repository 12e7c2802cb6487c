//! What a person decides on their page: their details, what they are left out of, peace, their yes, being forgotten.

use super::MinePage;
use crate::dom::{Node, el, p, several};
use crate::pages::form::{hidden, posted, sends};
use crate::parts::{Button, Input, Need, Question, Tick, Weight};
use crate::text::{Text, use_text};

/// The form of one thing that can be done here.
pub(super) fn form(page: &MinePage, does: &'static str) -> Node {
    posted(page.path.clone()).child(sends(does, page.token.clone()))
}

/// Something that is folded away until it is wanted.
pub(super) fn fold(title: &str, open: bool) -> Node {
    el("details").class("page-fold").flag("open", open).child(el("summary").child(title))
}

pub(super) fn folds(page: &MinePage) -> Vec<Node> {
    let t = use_text();
    let own = &page.mine.own;
    let mut folds = vec![
        fold(t.own_details(), page.typed.is_begun("details")).child(details(t, page)),
        fold(t.private_title(), false).child(private(t, page)),
    ];
    if own.comes && !own.rests {
        folds.push(fold(t.peace_title(), page.typed.is_begun("peace")).child(peace(t, page)));
    }
    if own.rests {
        let back = form(page, "back").child(p("").child(t.peace_back_hint()));
        folds.push(fold(t.peace_back(), true).child(back.child(Button::new(t.peace_back()).weight(Weight::Plain))));
    }
    let withdraw = form(page, "withdraw").child(p("").child(t.withdraw_hint()));
    folds.push(
        fold(t.withdraw_title(), false).child(withdraw.child(Button::new(t.withdraw_send()).weight(Weight::Grave))),
    );
    let erase = form(page, "erase")
        .child(p("").child(t.erase_hint()))
        .child(Tick::new("sure", t.erase_tick()).error(page.typed.error("erase", "sure")))
        .child(Button::new(t.erase_send()).weight(Weight::Grave));
    folds.push(fold(t.erase_title(), page.typed.is_begun("erase")).child(erase));
    folds
}

fn details(t: Text, page: &MinePage) -> Node {
    let contact = page.mine.contact.as_ref();
    let phone = contact.and_then(|c| c.phone.as_ref()).map(ToString::to_string).unwrap_or_default();
    let line = |of: fn(&shared::people::Contact) -> Option<String>| contact.and_then(of).unwrap_or_default();
    let areas = [
        ("address", t.ask_address(), line(|c| c.address.as_ref().map(ToString::to_string))),
        ("reach", t.my_reach(), line(|c| c.reach.as_ref().map(ToString::to_string))),
        ("entry", t.my_getting_in(), line(|c| c.entry.as_ref().map(ToString::to_string))),
        ("needs", t.my_care(), line(|c| c.needs.as_ref().map(ToString::to_string))),
    ];
    let saws = several().child(hidden("saw_phone", &phone)).children(areas.iter().map(|(name, _, is)| {
        let saw = match *name {
            "address" => "saw_address",
            "reach" => "saw_reach",
            "entry" => "saw_entry",
            _ => "saw_needs",
        };
        hidden(saw, is)
    }));
    let value = |field, is: &str| page.typed.value("details", field, is);
    let error = |field| page.typed.error("details", field);
    form(page, "details")
        .child(saws)
        .child(
            Question::line("phone", t.ask_phone())
                .input(Input::Phone)
                .need(Need::Optional)
                .value(value("phone", &phone))
                .error(error("phone")),
        )
        .children(areas.into_iter().map(|(name, label, is)| {
            Question::area(name, label).need(Need::Optional).value(value(name, &is)).error(error(name))
        }))
        .child(Button::new(t.app_save()))
}

fn private(t: Text, page: &MinePage) -> Node {
    let private = page.mine.own.private;
    let saw = [private.figures, private.rounds, private.notes].map(|is| if is { '1' } else { '0' });
    form(page, "private")
        .child(p("").child(t.private_hint()))
        .child(hidden("saw", saw.iter().collect::<String>()))
        .child(Tick::new("figures", t.private_figures()).ticked(private.figures))
        .child(Tick::new("rounds", t.private_rounds()).ticked(private.rounds))
        .child(Tick::new("notes", t.private_notes()).ticked(private.notes))
        .child(Button::new(t.app_save()))
}

fn peace(t: Text, page: &MinePage) -> Node {
    form(page, "peace")
        .child(p("").child(t.peace_hint()))
        .child(
            Question::line("until", t.pair_pause_until())
                .hint(t.pair_pause_until_hint())
                .input(Input::Day)
                .need(Need::Free)
                .value(page.typed.value("peace", "until", ""))
                .error(page.typed.error("peace", "until")),
        )
        .child(Button::new(t.peace_send()))
}
