//! Draws thanks: those that one has, and the way to say or write down one.

use super::model::{Could, Said, could_thank, said_to_me};
use crate::dom::{Node, State, div, el, live, memo, p, several};
use crate::kith::use_kith;
use crate::parts::{Button, Need, Question, Standing, Symbol, Weight, card, section, tag};
use crate::screens::draw::{Told, apart, clock, or_cancel, own_words};
use crate::screens::said::things;
use crate::text::use_text;
use shared::command::{GiveThanks, ReadThanks};
use shared::together::Why;
use shared::words::Prose;

/// All that were said to this person.
pub fn thanks_part(told: State<Told>) -> Node {
    let (t, kith) = (use_text(), use_kith());
    let shown = memo(move || kith.with(said_to_me));
    live(move || {
        (!shown.with(Vec::is_empty)).then(|| {
            section(t.thanks_title()).child(shown.get().into_iter().map(|one| said(one, told)).collect::<Vec<_>>())
        })
    })
}

/// Those that are new, on Today, until they have been read.
pub fn new_thanks(told: State<Told>) -> Node {
    let kith = use_kith();
    let shown = memo(move || kith.with(said_to_me).into_iter().filter(|one| one.new).collect::<Vec<_>>());
    live(move || shown.get().into_iter().map(|one| said(one, told)).collect::<Vec<_>>())
}

/// One thank-you.
pub fn said(one: Said, told: State<Told>) -> Node {
    let (t, kith) = (use_text(), use_kith());
    let title = one.from.as_deref().map_or_else(|| t.thanks_new().to_owned(), |name| t.thanks_new_from(name));
    let kind = one.kind.map(|kind| t.thanks_for_errand(things::kind(t, kind)));
    let pair = one.pair.then(|| t.thanks_for_pair().to_owned());
    let by = one.by.as_deref().map(|name| t.thanks_wrote_down(name));
    let at = things::moment(t, one.at, clock(kith));
    let more: Vec<String> = kind.into_iter().chain(pair).chain([at]).chain(by).collect();
    let thanks = one.id;
    let read = move || {
        Told::act(told, (kith, t), ReadThanks { thanks }.into(), t.thanks_kept());
    };
    card()
        .class("stack-close")
        .child(p("").child(el("strong").child(title)))
        .child(one.words.map(|words| own_words(&words)))
        .child(p("soft small").child(apart(more)))
        .child(one.new.then(|| {
            let keep = Button::new(t.thanks_keep()).weight(Weight::Plain).symbol(Symbol::Check);
            div("").child(keep.on_press(read))
        }))
        .child(one.waiting.then(|| tag(Standing::Waiting, t.state_waiting())))
}

/// The way to thank somebody for this: one's own thanks, or those of somebody without an account.
pub fn thank_card(why: Why, told: State<Told>) -> Node {
    let kith = use_kith();
    let could = memo(move || {
        let now = kith.now();
        kith.with(|phone| could_thank(phone, why, now))
    });
    let open = State::new(false);
    live(move || could.get().map(|could| one_card(could, open, told)))
}

fn one_card(could: Could, open: State<bool>, told: State<Told>) -> Node {
    let t = use_text();
    let words = match &could.for_whom {
        Some(_) => t.thanks_write_down().to_owned(),
        None => t.thanks_say(&could.name),
    };
    live(move || {
        if open.get() {
            return form(could.clone(), open, told);
        }
        let button = Button::new(words.clone()).weight(Weight::Quiet).symbol(Symbol::Heart);
        div("").child(button.on_press(move || open.set(true)))
    })
}

fn form(could: Could, open: State<bool>, told: State<Told>) -> Node {
    let (t, kith) = (use_text(), use_kith());
    let words = State::new(String::new());
    let Could { from, to, why, name, for_whom } = could;
    let hint = for_whom.as_deref().map(|from| p("").child(t.thanks_write_down_hint(from, &name)));
    let readers = t.thanks_write_hint(&name);
    let send = move || {
        let said = Prose::new(&words.get_untracked()).ok();
        let command = GiveThanks { thanks: kith.new_id(), from, to, why, words: said };
        if Told::act(told, (kith, t), command.into(), t.thanks_given()) {
            open.set(false);
        }
    };
    card()
        .child(several().child(hint))
        .child(
            Question::area("thanks", t.thanks_write())
                .hint(readers)
                .need(Need::Optional)
                .rows(2)
                .value(words)
                .on_input(move |text| words.set(text)),
        )
        .child(or_cancel(div("cluster"), Button::new(t.app_send()).weight(Weight::Plain).on_press(send), move || {
            open.set(false)
        }))
}
