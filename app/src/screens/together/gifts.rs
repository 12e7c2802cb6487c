//! Draws the question what one enjoys giving, and the answer. "Not now" is one tap and is remembered.

use super::model::{gifts_of, own_giving};
use crate::dom::{Node, State, div, el, live, memo, p, several};
use crate::kith::use_kith;
use crate::parts::{Button, Choice, Need, Question, SomeOf, Symbol, Weight, card, section};
use crate::screens::draw::{Told, or_cancel, own_words, show_what_is_wrong};
use crate::screens::said::together;
use crate::text::use_text;
use shared::command::{GiveLater, OfferToGive};
use shared::help::Gift;
use shared::words::{PersonId, Prose};

/// The question, or the answer with the way to change it.
pub fn gifts_part(told: State<Told>) -> Node {
    let (t, kith) = (use_text(), use_kith());
    let answer = memo(move || kith.with(|phone| own_giving(phone).1));
    let editing = State::new(false);
    let me = move || kith.peek(shared::sync::Phone::me);
    let not_now = move || {
        Told::act(told, (kith, t), GiveLater { person: me() }.into(), t.meet_saved_not_now());
    };
    section(t.together_enjoy())
        .child(live(move || match answer.get() {
            _ if editing.get() => div(""),
            Some(offer) if !offer.gifts.is_empty() => card()
                .child(p("lead").child(together::gifts(t, &offer.gifts)))
                .child(offer.words.as_ref().map(|words| own_words(words.as_str())))
                .child(change(t.app_change(), editing)),
            Some(_) => div("").child(change(t.give_title(), editing)),
            None => card().child(p("lead").child(t.give_title())).child(p("").child(t.give_hint())).child(
                div("cluster")
                    .child(
                        Button::new(t.give_save())
                            .weight(Weight::Plain)
                            .symbol(Symbol::Heart)
                            .on_press(move || editing.set(true)),
                    )
                    .child(Button::new(t.give_not_now()).weight(Weight::Quiet).on_press(not_now)),
            ),
        }))
        .child(live(move || editing.get().then(|| form(me(), told, editing))))
}

/// The same on the page of somebody without an account, for whoever hears them say it.
pub fn gifts_of_person(person: PersonId, told: State<Told>) -> Node {
    let (t, kith) = (use_text(), use_kith());
    let shown = memo(move || {
        let now = kith.now();
        kith.with(|phone| gifts_of(phone, person, now))
    });
    let editing = State::new(false);
    let not_now = move || {
        Told::act(told, (kith, t), GiveLater { person }.into(), t.meet_saved_not_now());
    };
    let part = move || {
        let (answer, may) = shown.get();
        if !may {
            return None;
        }
        let asked = answer.is_some();
        let told_us = answer.filter(|offer| !offer.gifts.is_empty()).map(|offer| {
            several()
                .child(p("").child(together::gifts(t, &offer.gifts)))
                .child(offer.words.as_ref().map(|words| own_words(words.as_str())))
        });
        let later = (!asked).then(|| Button::new(t.give_not_now()).weight(Weight::Quiet).on_press(not_now));
        let write = Button::new(t.together_write_down()).weight(Weight::Quiet).on_press(move || editing.set(true));
        Some(section(t.together_enjoys()).child(told_us).child(div("cluster").child(write).child(later)))
    };
    several()
        .child(live(move || (!editing.get()).then(part).flatten()))
        .child(live(move || editing.get().then(|| form(person, told, editing))))
}

fn change(words: &'static str, editing: State<bool>) -> Node {
    div("").child(Button::new(words).weight(Weight::Quiet).on_press(move || editing.set(true)))
}

/// It stays while news arrives from the hub.
fn form(person: PersonId, told: State<Told>, editing: State<bool>) -> Node {
    let (t, kith) = (use_text(), use_kith());
    let earlier = kith.peek(|phone| gifts_of(phone, person, kith.now()).0);
    let (gifts, said) = earlier.map(|offer| (offer.gifts, offer.words)).unwrap_or_default();
    let chosen = State::new(gifts.iter().map(|gift| gift.code().to_owned()).collect::<Vec<_>>());
    let words = State::new(said.map(|words| words.to_string()).unwrap_or_default());
    let wrong = State::new(None::<String>);
    let save = move || {
        let gifts: Vec<Gift> = chosen.get_untracked().iter().filter_map(|code| Gift::parse(code)).collect();
        let said = Prose::new(&words.get_untracked()).ok();
        if gifts.is_empty() && said.is_none() {
            wrong.set(Some(t.give_choose().to_owned()));
            show_what_is_wrong();
            return;
        }
        if Told::act(told, (kith, t), OfferToGive { person, gifts, words: said }.into(), t.glad_saved()) {
            editing.set(false);
        }
    };
    let choices = Gift::ALL.map(|gift| Choice::new(gift.code(), together::gift(t, gift))).to_vec();
    card()
        .child(el("h3").child(t.give_what()))
        .child(
            SomeOf::new("gifts", t.give_what(), choices)
                .values(chosen)
                .error(wrong)
                .on_choose(move |all| chosen.set(all)),
        )
        .child(
            Question::line("giftwords", t.give_words())
                .hint(t.give_words_hint())
                .need(Need::Optional)
                .value(words)
                .on_input(move |text| words.set(text)),
        )
        .child(or_cancel(div("cluster"), Button::new(t.app_save()).weight(Weight::Plain).on_press(save), move || {
            editing.set(false)
        }))
}
