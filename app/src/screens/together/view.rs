//! Draws Together.

use super::gifts::gifts_part;
use super::meet::meet_part;
use super::model::{Own, Stands, own_asks, own_giving};
use super::propose::proposals_part;
use super::thank::thanks_part;
use crate::dom::{Node, State, div, live, memo, p, several};
use crate::kith::use_kith;
use crate::parts::{LinkButton, PageHead, Row, Symbol, Weight, rows, section};
use crate::screens::draw::{ErrandRow, Told, telling};
use crate::screens::gathering::list::gatherings_part;
use crate::screens::said::things;
use crate::shell::Route;
use crate::text::use_text;

/// Who might like to meet, what is on, thanks, and both sides of oneself.
pub fn together_screen() -> Node {
    let t = use_text();
    let told = State::new(Told::default());
    div("stack")
        .child(PageHead::new(t.together_title()).back(Route::Today.path()).child(p("").child(t.together_hint())))
        .child(telling(told))
        .child(meet_part(told))
        .child(gatherings_part(told))
        .child(thanks_part(told))
        .child(both_sides())
        .child(gifts_part(told))
        .child(proposals_part(told))
}

/// What one asks and what one gives, as one.
fn both_sides() -> Node {
    let (t, kith) = (use_text(), use_kith());
    let asks = memo(move || {
        let day = kith.today();
        kith.with(|phone| own_asks(phone, day))
    });
    let offers = memo(move || kith.with(|phone| own_giving(phone).0));
    section(t.together_you()).child(live(move || {
        let (asks, offers) = (asks.get(), offers.get());
        if asks.is_empty() && offers.is_empty() {
            return p("soft").child(t.together_you_none());
        }
        let offer = |offer: shared::help::Offer| {
            let kinds: Vec<&str> = offer.kinds.iter().map(|kind| things::kind(t, *kind)).collect();
            Row::new(Route::Settings.path(), kinds.join(" · ")).symbol(Symbol::Heart).more(t.together_glad())
        };
        let glad = offers
            .is_empty()
            .then(|| div("").child(LinkButton::new(Route::Settings.path(), t.glad_say()).weight(Weight::Quiet)));
        several()
            .child((!asks.is_empty()).then(|| rows().children(asks.into_iter().map(own_row))))
            .child((!offers.is_empty()).then(|| rows().children(offers.into_iter().map(offer))))
            .child(glad)
    }))
}

fn own_row(own: Own) -> ErrandRow {
    let t = use_text();
    let stands = match own.stands {
        Stands::Open => t.together_open().to_owned(),
        Stands::Held(name) => t.together_held(&name),
        Stands::Done(name) => t.together_done(&name),
    };
    ErrandRow::new(own.card).more(stands)
}
