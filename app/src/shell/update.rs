//! A newer version of the app waits: offered once, taken when the person has a quiet minute.
//!
//! Invariant: nothing is reloaded that nobody asked for; somebody may be writing down a call.

use crate::parts::{Button, Notice, Tone, Weight};
use crate::text::use_text;
use crate::web::page;
use leptos::prelude::*;

/// Offers the update, until it is taken or put off.
#[component]
pub(super) fn UpdatePrompt() -> impl IntoView {
    let t = use_text();
    let waits = RwSignal::new(page::update_waits());
    page::on_window("kith:update", move || _ = waits.try_set(true));
    move || {
        waits.get().then(|| {
            view! {
                <Notice tone=Tone::Know title=t.update_ready()>
                    <p>{t.update_hint()}</p>
                    <div class="cluster">
                        <Button on_press=|()| page::update()>{t.update_now()}</Button>
                        <Button weight=Weight::Quiet on_press=move |()| waits.set(false)>{t.update_later()}</Button>
                    </div>
                </Notice>
            }
        })
    }
}
