//! Asks, after a visit that went well, whether one would like to keep visiting. Never twice, and never after a worry.

use crate::dom::{Node, State, live, memo, p};
use crate::kith::use_kith;
use crate::parts::{Button, Symbol, Weight, card, tear};
use crate::screens::draw::Told;
use crate::screens::pair::suggest::after_a_good_visit;
use crate::text::use_text;
use shared::command::ProposePairing;
use shared::pair::Pace;
use shared::words::ErrandId;

/// The gentle question; nothing where it does not belong.
pub fn keep_visiting(errand: ErrandId, told: State<Told>) -> Node {
    let (t, kith) = (use_text(), use_kith());
    let offered = memo(move || {
        let now = kith.now();
        kith.with(|phone| after_a_good_visit(phone, errand, now))
    });
    live(move || {
        offered.get().map(|(person, name)| {
            let title = t.errand_keep_title(&name);
            let yes = move || {
                let command =
                    ProposePairing { helper: kith.peek(shared::sync::Phone::me), person, pace: Pace::default() };
                Told::act(told, (kith, t), command.into(), &t.errand_kept(&name));
            };
            card().child(crate::dom::el("h2").child(title)).child(p("").child(t.errand_keep_hint())).child(
                tear()
                    .child(Button::new(t.errand_keep_yes()).weight(Weight::Plain).symbol(Symbol::Heart).on_press(yes)),
            )
        })
    })
}
