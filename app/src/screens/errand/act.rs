//! Draws what can be done with an errand: claim it, say how it went, hand it back, take it back, cancel it.

use super::model::Shown;
use crate::kith::use_kith;
use crate::parts::{Button, Symbol, Weight};
use crate::screens::draw::{Confirm, Told, live};
use crate::screens::open::model::Claim;
use crate::text::use_text;
use leptos::prelude::*;
use shared::command::{CancelAsk, ClaimErrand, Command, HandBackErrand};

/// The buttons of an errand.
#[component]
pub fn Actions(
    /// What is shown.
    shown: Shown,
    /// Where to tell what came of it.
    told: RwSignal<Told>,
    /// Whether a visit is being written down.
    recording: RwSignal<bool>,
) -> impl IntoView {
    let (t, kith) = (use_text(), use_kith());
    let (errand, ask, can) = (shown.card.id, shown.ask, shown.can);
    let act = move |command: Command, done: &'static str| {
        Told::act(told, (kith, t), command, done);
    };
    let claim = move |()| act(ClaimErrand { errand }.into(), t.errand_taken());
    let [handing_back, taking_back, cancelling] = core::array::from_fn(|_| RwSignal::new(false));
    let hand_back = move |()| act(HandBackErrand { errand }.into(), t.errand_handed_back());
    let take_back = move |()| act(HandBackErrand { errand }.into(), t.errand_taken_back());
    let cancel = move |()| act(CancelAsk { ask }.into(), t.errand_was_cancelled());
    let asks = move |open: RwSignal<bool>| move |()| open.set(true);
    view! {
        {(can.claim == Claim::Free).then(|| {
            view! {
                <div class="within-reach">
                    <Button class="button-wide" symbol=Symbol::Heart on_press=claim>{t.errand_take()}</Button>
                    <p class="soft small">{t.errand_take_hint()}</p>
                </div>
            }
        })}
        {(can.record).then(|| {
            view! {
                {live(move || (!recording.get()).then(|| view! {
                    <div class="within-reach"><Button class="button-wide" symbol=Symbol::Check on_press=asks(recording)>{t.errand_done()}</Button></div>
                }))}
            }
        })}
        <div class="cluster">
            {can.hand_back.then(|| view! { <Button weight=Weight::Plain symbol=Symbol::HandBack on_press=asks(handing_back)>{t.errand_hand_back()}</Button> })}
            {can.take_back.then(|| view! { <Button weight=Weight::Plain symbol=Symbol::HandBack on_press=asks(taking_back)>{t.errand_take_back()}</Button> })}
            {can.cancel.then(|| view! { <Button weight=Weight::Quiet on_press=asks(cancelling)>{t.errand_cancel()}</Button> })}
        </div>
        <Confirm open=handing_back id="hand-back" title=t.errand_hand_back_title() hint=t.errand_hand_back_hint().to_owned() yes=t.errand_hand_back() on_yes=hand_back />
        <Confirm open=taking_back id="take-back" title=t.errand_take_back_title() hint=t.errand_take_back_hint().to_owned() yes=t.errand_take_back() on_yes=take_back />
        <Confirm open=cancelling id="cancel" title=t.errand_cancel_title() hint=t.errand_cancel_hint().to_owned() yes=t.errand_cancel() weight=Weight::Grave on_yes=cancel />
    }
}
