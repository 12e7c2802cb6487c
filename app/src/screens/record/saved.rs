//! Draws what to tell the caller once it is written down, and the code to read out when there is signal.

use crate::kith::{Kith, Trouble, use_kith};
use crate::parts::{Button, Card, LinkButton, Notice, Symbol, Tear, Tone, Weight};
use crate::screens::draw::{live, memo};
use crate::shell::Route;
use crate::text::use_text;
use leptos::prelude::*;
use leptos::task::spawn_local;
use shared::command::Command;
use shared::sync::Fate;
use shared::words::AskId;

/// Where the code stands.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
enum Stage {
    /// The ask is still on its way to the hub, which makes the code.
    #[default]
    OnItsWay,
    /// Being fetched.
    Asking,
    /// Could not be fetched.
    Trouble(Trouble),
}

/// It is written down.
#[component]
pub fn Saved(
    /// Which ask.
    ask: AskId,
    /// What happens for another one.
    #[prop(into)]
    again: Callback<()>,
) -> impl IntoView {
    let (t, kith) = (use_text(), use_kith());
    let (stage, code) = (RwSignal::new(Stage::default()), RwSignal::new(None::<String>));
    let fetch = move |()| {
        stage.set(Stage::Asking);
        spawn_local(async move {
            match kith.ask_code(ask).await {
                // The screen may have been left meanwhile.
                Ok(found) => drop(code.try_set(Some(found.code.0))),
                Err(trouble) => drop(stage.try_set(Stage::Trouble(trouble))),
            }
        });
    };
    let arrived = memo(move || has_arrived(kith, ask));
    Effect::new(move |_| {
        if arrived.get() && code.with_untracked(Option::is_none) {
            fetch(());
        }
    });
    view! {
        <Notice tone=Tone::Good title=t.record_saved_title()>
            {live(move || (!arrived.get()).then(|| view! { <p>{t.sync_saved_here()}</p> }))}
        </Notice>
        <Card>
            <h2>{t.record_tell()}</h2>
            <p class="lead">{t.record_tell_script()}</p>
            <div aria-live="polite" class="stack stack-close">
                {live(move || match (code.get(), stage.get()) {
                    (Some(code), _) => view! {
                        <p>{t.record_tell_code()}</p>
                        <p class="code nums" dir="ltr">{code}</p>
                        <p class="soft small">{t.record_code_hint()}</p>
                    }.into_any(),
                    (None, Stage::OnItsWay) => view! { <p class="soft">{t.record_code_later()}</p> }.into_any(),
                    (None, Stage::Asking) => view! { <p class="soft">{t.record_code_coming()}</p> }.into_any(),
                    (None, Stage::Trouble(_)) => view! {
                        <p class="soft">{t.record_code_later()}</p>
                        <Button weight=Weight::Plain on_press=fetch>{t.record_code_get()}</Button>
                    }.into_any(),
                })}
            </div>
            <Tear>
                <Button weight=Weight::Plain symbol=Symbol::Plus on_press=move |()| again.run(())>{t.record_another()}</Button>
                <LinkButton href=Route::Today.path() weight=Weight::Quiet>{t.nav_today()}</LinkButton>
            </Tear>
        </Card>
    }
}

/// Whether the hub has the ask: only then it can say its code.
fn has_arrived(kith: Kith, ask: AskId) -> bool {
    let is_it = |command: &Command| matches!(command, Command::AskForHelp(asked) if asked.ask == ask);
    kith.with(|phone| {
        let mut entries = phone.outbox().entries().iter();
        !entries.any(|entry| !matches!(entry.fate, Fate::Accepted(_)) && is_it(&entry.envelope.command))
    })
}
