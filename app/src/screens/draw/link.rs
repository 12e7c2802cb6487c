//! A link to be opened once, on another phone: a square to point its camera at, and the link itself.

use super::{Told, clock, telling};
use crate::device::share;
use crate::dom::{Node, State, el, p};
use crate::kith::use_kith;
use crate::parts::{Button, Input, Question, Symbol, Weight, card, qr, tear};
use crate::screens::said::things;
use crate::text::use_text;
use crate::web::page::spawn;
use shared::api::Invited;

/// What is said around a link.
pub struct LinkWords {
    /// What to do with the square.
    pub show: &'static str,
    /// What to do with the link.
    pub link: &'static str,
    /// What the square is, for whoever does not see it.
    pub square: &'static str,
    /// What to be careful about.
    pub careful: Option<&'static str>,
}

/// The square and the link, until when they can be used, and `end`, what follows.
pub fn link_card(words: &LinkWords, made: Invited, may_share: bool, end: Button) -> Node {
    let (t, kith) = (use_text(), use_kith());
    let until = t.invite_until(&things::moment(t, made.ends, clock(kith)));
    let link = made.link.0;
    let (shown, copied) = (link.clone(), link.clone());
    let told = State::new(Told::default());
    let copy = move || {
        let link = copied.clone();
        spawn(async move {
            let said = if share::copy(&link).await {
                Told::good(t.app_copied())
            } else {
                Told::wrong(t.invite_copy_by_hand())
            };
            told.set(said);
        });
    };
    let pass_on = move || {
        // Closing the phone's own sheet without choosing is not a mistake, so nothing is told.
        let link = link.clone();
        spawn(async move {
            share::share(&link).await;
        });
    };
    let pass_on =
        (may_share && share::can_share()).then(|| Button::new(t.app_share()).symbol(Symbol::Sending).on_press(pass_on));
    card()
        .child(el("h2").child(words.show))
        .child(words.careful.map(|careful| p("").child(el("strong").child(careful))))
        .child(qr(made.qr.size, &made.qr.path.0, words.square).child(p("").child(until)))
        .child(Question::line("link", words.link).input(Input::Link).value(shown))
        .child(telling(told))
        .child(
            tear()
                .child(pass_on)
                .child(Button::new(t.app_copy()).weight(Weight::Plain).symbol(Symbol::Link).on_press(copy))
                .child(end),
        )
}
