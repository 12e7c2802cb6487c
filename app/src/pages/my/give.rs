//! What somebody without an account enjoys giving: asked gently, once, and only after something was done for them.
//!
//! "Not now" is one tap and is remembered; then a folded line stays, for the day on which they think of something.

use crate::dom::{Node, el, p, several};
use crate::pages::form::{posted, sends};
use crate::parts::{Button, Choice, Need, Question, SomeOf, Symbol, Weight, card, section};
use crate::screens::said::together;
use crate::text::use_text;
use shared::help::{Gift, Offer, gift};
use shared::words::PersonId;
use shared::world::World;

/// Where somebody stands to the question.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Giving {
    /// It is not for now: nothing was done for them yet.
    Quiet,
    /// They are asked.
    Asked,
    /// They said "not now".
    Later,
    /// They told us.
    Told(Box<Offer>),
}

impl Giving {
    /// Reads it; `helped` says whether something was done for them.
    #[must_use]
    pub fn find(world: &dyn World, person: PersonId, helped: bool) -> Self {
        match gift::answer(world, person) {
            Some(offer) if offer.gifts.is_empty() => Self::Later,
            Some(offer) => Self::Told(Box::new(offer)),
            None if helped => Self::Asked,
            None => Self::Quiet,
        }
    }
}

/// The question, or the answer.
pub fn giving(stands: Giving, (code, token): (String, String), missing: bool) -> Option<Node> {
    let t = use_text();
    let ways = (code, token);
    Some(match stands {
        Giving::Quiet => return None,
        Giving::Asked => section(t.give_title())
            .attr("id", "give")
            .child(p("").child(t.give_hint()))
            .child(card().child(form(&ways, None, missing)).child(later(&ways))),
        Giving::Later => several().child(fold(t.my_give_again(), &ways, (None, missing))),
        Giving::Told(offer) => {
            let words = offer.words.as_ref().map(ToString::to_string);
            section(t.my_give_yours())
                .attr("id", "give")
                .child(
                    card()
                        .child(p("lead").child(together::gifts(t, &offer.gifts)))
                        .child(words.map(|words| el("blockquote").attr("dir", "auto").child(words))),
                )
                .child(fold(t.my_give_change(), &ways, (Some(*offer), missing)))
        }
    })
}

fn fold(title: &'static str, ways: &(String, String), (offer, missing): (Option<Offer>, bool)) -> Node {
    let told = offer.is_some();
    el("details")
        .class("page-fold")
        .flag("open", missing)
        .child(el("summary").child(title))
        .child(form(ways, offer, missing))
        .child(told.then(|| later(ways)))
}

fn form((code, token): &(String, String), offer: Option<Offer>, missing: bool) -> Node {
    let t = use_text();
    let (chosen, words) = offer.map(|offer| (offer.gifts, offer.words)).unwrap_or_default();
    let choices = Gift::ALL.map(|one| Choice::new(one.code(), together::gift(t, one))).to_vec();
    posted(format!("/my/{code}"))
        .child(sends("give", token.clone()))
        .child(
            SomeOf::new("gifts", t.give_what(), choices)
                .values(chosen.iter().map(|one| one.code().to_owned()).collect::<Vec<_>>())
                .error(missing.then(|| t.give_choose().to_owned())),
        )
        .child(
            Question::line("giftwords", t.give_words())
                .hint(t.give_words_hint())
                .need(Need::Optional)
                .value(words.map(|words| words.to_string()).unwrap_or_default()),
        )
        .child(Button::new(t.give_save()).weight(Weight::Plain).symbol(Symbol::Heart))
}

fn later((code, token): &(String, String)) -> Node {
    let t = use_text();
    el("form")
        .attr("method", "post")
        .attr("action", format!("/my/{code}"))
        .child(sends("later", token.clone()))
        .child(Button::new(t.give_not_now()).weight(Weight::Quiet))
}
