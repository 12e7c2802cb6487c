//! Draws who asked, where they live, how to get in and what to know.

use super::model::Need;
use crate::dom::{Node, el, p};
use crate::parts::{Fact, LinkButton, Symbol, Weight, card, facts, person_large, ringing, tear};
use crate::screens::draw::own_words;
use crate::screens::turn::card::call;
use crate::shell::Route;
use crate::text::use_text;

/// What a helper needs at a neighbour's door.
pub fn need_card(need: Need) -> Node {
    let t = use_text();
    let name = need.name.clone();
    let fact = |label: &'static str, symbol: Symbol, words: Option<String>| {
        words.map(|words| Fact::new(label, words).symbol(symbol))
    };
    let unreachable = need.phone.is_none() && need.reach.is_none();
    let (address, map) = need.place.map(|place| (place.address, place.map)).unzip();
    let phone = need.phone.clone();
    let more = need.more.then(|| Route::Person(need.person).path());
    card()
        .child(person_large(&need.name))
        .child(own_words(&need.what))
        .child(
            facts()
                .child(fact(t.errand_address(), Symbol::Place, address))
                .child(fact(t.errand_getting_in(), Symbol::Key, need.entry))
                .child(fact(t.errand_care(), Symbol::Know, need.needs))
                .child(phone.map(|phone| {
                    Fact::new(t.errand_phone(), el("bdi").class("nums").attr("dir", "ltr").child(phone.written))
                        .symbol(Symbol::Phone)
                }))
                .child(need.reach.map(|reach| Fact::new(t.errand_reach(), ringing(&reach)).symbol(Symbol::People))),
        )
        .child(unreachable.then(|| p("soft").child(t.errand_no_phone())))
        .child(
            tear()
                .child(need.phone.map(|phone| call(t, &phone.link, &name)))
                .child(
                    map.map(|map| {
                        LinkButton::new(map, t.errand_see_on_map()).weight(Weight::Plain).symbol(Symbol::Place)
                    }),
                )
                .child(more.map(|href| LinkButton::new(href, t.errand_more_about(&name)).weight(Weight::Quiet))),
        )
}
