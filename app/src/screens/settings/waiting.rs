//! Draws what has not arrived: each thing in words with its time, and what was refused with what to do.

use crate::kith::{SyncLine, use_kith};
use crate::parts::{Button, Notice, Tone, Weight};
use crate::screens::draw::{RefusedList, clock, live, memo};
use crate::screens::said::outbox::{Waiting, refused, waiting};
use crate::screens::said::{deed, refusal, things};
use crate::text::use_text;
use leptos::prelude::*;

/// What waits, and what was refused.
#[component]
pub fn WaitingList() -> impl IntoView {
    let (t, kith) = (use_text(), use_kith());
    let list = memo(move || kith.with(waiting));
    let not_accepted = memo(move || kith.with(refused));
    let some = memo(move || !list.with(Vec::is_empty));
    let heard = move || match kith.with(|phone| phone.replica().heard()) {
        Some(at) => t.sync_last(&t.ago(at.0, kith.now().0)),
        None => t.sync_never().to_owned(),
    };
    let line = memo(move || kith.line());
    view! {
        {live(move || match line.get() {
            SyncLine::NotSaved => Some(view! { <Notice tone=Tone::Wrong title=t.trouble_storage() /> }.into_any()),
            SyncLine::SignedOut { .. } => Some(view! { <Notice tone=Tone::Worry title=t.join_again() /> }.into_any()),
            _ => None,
        })}
        <RefusedList refused=not_accepted />
        {live(move || if some.get() {
            view! {
                <p class="soft">{t.settings_waiting_hint()}</p>
                <ul class="rows" role="list">
                    <For each=move || list.get() key=|entry| entry.id children=|entry| view! { <WaitingRow entry /> } />
                </ul>
            }.into_any()
        } else {
            view! { <p class="soft">{t.settings_waiting_nothing()}</p> }.into_any()
        })}
        <div class="cluster">
            <Button weight=Weight::Plain on_press=move |()| kith.send_now()>{t.settings_try_now()}</Button>
            <span class="soft small">{heard}</span>
        </div>
    }
}

#[component]
fn WaitingRow(entry: Waiting) -> impl IntoView {
    let (t, kith) = (use_text(), use_kith());
    let (done, why) = kith.with(|phone| {
        let world = phone.replica().world();
        let why = entry.foreseen.as_ref().map(|why| refusal::sentence(t, world, &entry.command, why));
        (deed::deed(t, world, &entry.command), why)
    });
    let at = t.settings_waiting_since(&things::moment(t, entry.at, clock(kith)));
    view! {
        <li class="row">
            <span class="row-words">
                <bdi class="row-title">{done.what}</bdi>
                {done.about.map(|about| view! { <bdi class="row-more">{about}</bdi> })}
                {done.wrote.map(|wrote| view! { <bdi class="row-more">{wrote}</bdi> })}
                <span class="row-more">{at}</span>
                {why.map(|why| view! { <span class="field-error">{t.settings_foreseen(&why)}</span> })}
            </span>
        </li>
    }
}
