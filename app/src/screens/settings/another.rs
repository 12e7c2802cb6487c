//! Signing in on another phone, by a link that only oneself can make and that works once.

use crate::dom::{Node, State, div, live, p, several};
use crate::kith::use_kith;
use crate::parts::{Button, Symbol, Weight};
use crate::screens::draw::link::{LinkWords, link_card};
use crate::screens::draw::{Told, telling};
use crate::text::use_text;
use crate::web::page::spawn;
use shared::api::Invited;

/// What is offered, or the link once it was made; `done` when it is put away.
pub fn another_phone(done: impl Fn() + Copy + 'static) -> Node {
    let (t, kith) = (use_text(), use_kith());
    let made = State::new(None::<Invited>);
    let (told, busy) = (State::new(Told::default()), State::new(false));
    let make = move || {
        busy.set(true);
        told.set(Told::default());
        spawn(async move {
            // The screen may have been left meanwhile; then nobody sees the link, and it simply runs out.
            match kith.own_link().await {
                Ok(link) => made.set(Some(link)),
                Err(trouble) => told.set(Told::trouble(t, trouble)),
            }
            busy.set(false);
        });
    };
    let words = LinkWords {
        show: t.settings_another_show(),
        link: t.settings_another_link(),
        square: t.settings_another_square(),
        careful: Some(t.settings_another_careful()),
    };
    let put_away = move || {
        made.set(None);
        done();
    };
    live(move || match made.get() {
        Some(link) => {
            link_card(&words, link, false, Button::new(t.app_close()).weight(Weight::Quiet).on_press(put_away))
        }
        None => several().child(p("soft").child(t.settings_another_hint())).child(telling(told)).child(div("").child(
            Button::new(t.settings_another()).weight(Weight::Plain).symbol(Symbol::Phone).disabled(busy).on_press(make),
        )),
    })
}
