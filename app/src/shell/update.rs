//! A newer version of the app waits: offered once, taken when the person has a quiet minute.
//!
//! Invariant: nothing is reloaded that nobody asked for; somebody may be writing down a call.

use crate::dom::{Node, State, div, live, p};
use crate::parts::{Button, Notice, Tone, Weight};
use crate::text::use_text;
use crate::web::page;

/// Offers the update, until it is taken or put off.
pub(super) fn update_prompt() -> Node {
    let t = use_text();
    let waits = State::new(page::update_waits());
    page::on_window("kith:update", move || waits.set(true));
    live(move || {
        waits.get().then(|| {
            Notice::new(Tone::Know, t.update_ready()).child(p("").child(t.update_hint())).child(
                div("cluster")
                    .child(Button::new(t.update_now()).weight(Weight::Plain).on_press(page::update))
                    .child(Button::new(t.update_later()).weight(Weight::Quiet).on_press(move || waits.set(false))),
            )
        })
    })
}
