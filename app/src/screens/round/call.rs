//! Draws one call of a round: take it, ring, write down what was found, or hand it back.

use super::model::{CallShown, Standing, call};
use crate::dom::{Node, State, div, el, live, memo, p, several};
use crate::kith::use_kith;
use crate::parts::{Button, Standing as Look, Symbol, Weight, card, tag, tear};
use crate::screens::draw::{Told, apart, own_words};
use crate::screens::turn::card::ring;
use crate::screens::turn::found::{About, answers, found_form, is_open};
use crate::text::{Text, use_text};
use shared::care::How;
use shared::command::{ClaimCall, HandBackCall};
use shared::words::CallId;

/// One call; its form stands outside of what news from the hub draws anew.
pub fn call_card(id: CallId, told: State<Told>) -> Node {
    let (t, kith) = (use_text(), use_kith());
    let shown = memo(move || kith.with(|phone| call(phone, id)));
    let about = memo(move || shown.with(|shown| shown.as_ref().filter(|s| is_mine(s)).map(|shown| about(t, shown))));
    card()
        .class("stack-close")
        .child(live(move || shown.get().map(|shown| head(t, &shown))))
        .child(live(move || shown.get().map(|shown| things_to_do(shown, told))))
        .child(live(move || {
            about.get().map(|about| {
                let open = is_open(about.person);
                live(move || open.get().then(|| found_form(about.clone(), told)))
            })
        }))
}

fn is_mine(shown: &CallShown) -> bool {
    shown.standing == Standing::Mine
}

fn about(t: Text, shown: &CallShown) -> About {
    About { person: shown.person, call: Some(shown.id), how: How::Call, name: title(t, shown) }
}

/// A name where one may know it, else the part of town.
fn title(t: Text, shown: &CallShown) -> String {
    match (&shown.name, &shown.zone) {
        (Some(name), _) => name.clone(),
        (None, Some(zone)) => t.call_in(zone),
        (None, None) => t.call_one().to_owned(),
    }
}

fn head(t: Text, shown: &CallShown) -> Node {
    let (look, words) = match &shown.standing {
        Standing::Open => (Look::Open, t.call_open().to_owned()),
        Standing::Mine => (Look::Held, t.call_yours().to_owned()),
        Standing::Held(Some(name)) => (Look::Held, t.call_held(name)),
        Standing::Held(None) => (Look::Held, t.call_held_unknown().to_owned()),
        Standing::Made(Some(name)) => (Look::Done, t.call_made(name)),
        Standing::Made(None) => (Look::Done, t.call_made_unknown().to_owned()),
        Standing::Unmade => (Look::Over, t.call_unmade().to_owned()),
    };
    let waiting = shown.waiting.then(|| tag(Look::Waiting, t.state_waiting()));
    let zone = shown.zone.clone().filter(|_| shown.name.is_some());
    let number = shown.reach.phone.as_ref().filter(|_| is_mine(shown)).map(|phone| phone.written.clone());
    let more: Vec<String> = zone.into_iter().chain(number).collect();
    div("row-words")
        .child(
            div("call-head")
                .child(el("h2").child(el("bdi").child(title(t, shown))))
                .child(tag(look, words))
                .child(waiting),
        )
        .child((!more.is_empty()).then(|| p("soft").child(apart(more))))
}

fn things_to_do(shown: CallShown, told: State<Told>) -> Node {
    let (t, kith) = (use_text(), use_kith());
    let (call, about) = (shown.id, about(t, &shown));
    let take = move || {
        Told::act(told, (kith, t), ClaimCall { call }.into(), t.call_taken());
    };
    let hand_back = move || {
        Told::act(told, (kith, t), HandBackCall { call }.into(), t.call_handed_back());
    };
    let named = |words: &str| t.found_about(words, &about.name);
    if shown.may_take {
        let take = Button::new(t.call_take())
            .weight(Weight::Plain)
            .symbol(Symbol::Phone)
            .label(&named(t.call_take()))
            .on_press(take);
        return div("cluster").child(take);
    }
    if !is_mine(&shown) {
        return several();
    }
    let rings = ring(t, &shown.reach, &about.name);
    let no_number = match (&rings, &shown.reach.through, shown.waiting) {
        (Some(_), ..) => None,
        (None, Some(through), _) => Some(own_words(through)),
        (None, None, true) => Some(p("soft").child(t.turn_name_coming())),
        (None, None, false) => Some(p("soft").child(t.call_no_number())),
    };
    let back = shown.may_hand_back.then(|| {
        Button::new(t.call_back())
            .weight(Weight::Quiet)
            .symbol(Symbol::HandBack)
            .label(&named(t.call_back()))
            .on_press(hand_back)
    });
    let open = is_open(shown.person);
    div("stack")
        .child(rings.map(|rings| div("cluster").child(rings)))
        .child(no_number)
        .child(live(move || (!open.get()).then(|| tear().child(answers(&about, told)))))
        .child(back.map(|back| div("").child(back)))
}
