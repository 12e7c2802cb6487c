//! Draws what can be done with an errand: claim it, say how it went, hand it back, take it back, change or cancel it.

use super::model::Shown;
use crate::dom::{Node, State, div, live, p, several};
use crate::kith::use_kith;
use crate::parts::{Button, Symbol, Weight};
use crate::screens::draw::{Confirm, Told};
use crate::screens::open::model::Claim;
use crate::text::use_text;
use shared::command::{CancelAsk, ClaimErrand, Command, HandBackErrand};

/// The buttons of an errand.
pub fn actions(shown: Shown, told: State<Told>, (recording, changing): (State<bool>, State<bool>)) -> Node {
    let (t, kith) = (use_text(), use_kith());
    let (errand, ask, can) = (shown.card.id, shown.ask, shown.can);
    let act = move |command: Command, done: &'static str| {
        Told::act(told, (kith, t), command, done);
    };
    let claim = move || act(ClaimErrand { errand }.into(), t.errand_taken());
    let [handing_back, taking_back, cancelling] = core::array::from_fn(|_| State::new(false));
    let hand_back = move || act(HandBackErrand { errand }.into(), t.errand_handed_back());
    let take_back = move || act(HandBackErrand { errand }.into(), t.errand_taken_back());
    let cancel = move || act(CancelAsk { ask }.into(), t.errand_was_cancelled());
    let asks = move |open: State<bool>| move || open.set(true);
    several()
        .child((can.claim == Claim::Free).then(|| {
            div("within-reach")
                .child(Button::new(t.errand_take()).class("button-wide").symbol(Symbol::Heart).on_press(claim))
                .child(p("soft small").child(t.errand_take_hint()))
        }))
        .child((can.record).then(|| {
            live(move || {
                (!recording.get()).then(|| {
                    div("within-reach").child(
                        Button::new(t.errand_done())
                            .class("button-wide")
                            .symbol(Symbol::Check)
                            .on_press(asks(recording)),
                    )
                })
            })
        }))
        .child(
            div("cluster")
                .child(can.hand_back.then(|| {
                    Button::new(t.errand_hand_back())
                        .weight(Weight::Plain)
                        .symbol(Symbol::HandBack)
                        .on_press(asks(handing_back))
                }))
                .child(can.take_back.then(|| {
                    Button::new(t.errand_take_back())
                        .weight(Weight::Plain)
                        .symbol(Symbol::HandBack)
                        .on_press(asks(taking_back))
                }))
                .child(can.change.then(|| {
                    Button::new(t.errand_change()).weight(Weight::Plain).symbol(Symbol::Record).on_press(asks(changing))
                }))
                .child(
                    can.cancel.then(|| Button::new(t.errand_cancel()).weight(Weight::Quiet).on_press(asks(cancelling))),
                ),
        )
        .child(
            Confirm::new(handing_back, "hand-back", t.errand_hand_back_title())
                .hint(t.errand_hand_back_hint())
                .yes(t.errand_hand_back(), hand_back),
        )
        .child(
            Confirm::new(taking_back, "take-back", t.errand_take_back_title())
                .hint(t.errand_take_back_hint())
                .yes(t.errand_take_back(), take_back),
        )
        .child(
            Confirm::new(cancelling, "cancel", t.errand_cancel_title())
                .hint(t.errand_cancel_hint())
                .weight(Weight::Grave)
                .yes(t.errand_cancel(), cancel),
        )
}
