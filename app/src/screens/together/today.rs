//! Draws what Today says of neighbours: thanks that are new, a question that waits, and a gathering that is near.

use super::model::{asked, said_to_me};
use super::thank::new_thanks;
use crate::dom::{Node, State, div, live, memo};
use crate::kith::use_kith;
use crate::parts::{LinkButton, Row, Symbol, Weight, rows, section};
use crate::screens::draw::{Told, telling};
use crate::screens::gathering::list::gathering_rows;
use crate::screens::gathering::model::soon;
use crate::shell::Route;
use crate::text::use_text;

/// The section; nothing when there is nothing.
pub fn together_today() -> Node {
    let (t, kith) = (use_text(), use_kith());
    let told = State::new(Told::default());
    let near = memo(move || {
        let day = kith.today();
        kith.with(|phone| soon(phone, day))
    });
    let asks = memo(move || kith.with(|phone| asked(phone).into_iter().any(|one| !one.yes)));
    let thanked = memo(move || kith.with(|phone| said_to_me(phone).iter().any(|one| one.new)));
    let any = memo(move || asks.get() || thanked.get() || !near.with(Vec::is_empty));
    div("stack-close").child(telling(told)).child(live(move || {
        any.get().then(|| {
            section(t.together_today())
                .child(new_thanks(told))
                .child(live(move || {
                    asks.get()
                        .then(|| rows().child(Row::new(Route::Together.path(), t.meet_asked()).symbol(Symbol::People)))
                }))
                .child(live(move || (!near.with(Vec::is_empty)).then(|| gathering_rows(near.get()))))
        })
    }))
}

/// The way to Together.
pub fn together_link() -> LinkButton {
    let t = use_text();
    LinkButton::new(Route::Together.path(), t.together_title()).weight(Weight::Plain).symbol(Symbol::Heart)
}
