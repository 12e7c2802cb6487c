//! Draws what to tell the caller once it is written down, and the code to read out when there is signal.

use crate::dom::{Node, State, div, el, live, memo, p, several, watch};
use crate::kith::{Kith, Trouble, use_kith};
use crate::parts::{Button, LinkButton, Notice, Symbol, Tone, Weight, card, tear};
use crate::shell::Route;
use crate::text::use_text;
use crate::web::page::spawn;
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
pub fn saved(ask: AskId, again: impl Fn() + Copy + 'static) -> Node {
    let (t, kith) = (use_text(), use_kith());
    let (stage, code) = (State::new(Stage::default()), State::new(None::<String>));
    let fetch = move || {
        stage.set(Stage::Asking);
        spawn(async move {
            match kith.ask_code(ask).await {
                // The screen may have been left meanwhile.
                Ok(found) => code.set(Some(found.code.0)),
                Err(trouble) => stage.set(Stage::Trouble(trouble)),
            }
        });
    };
    let arrived = memo(move || has_arrived(kith, ask));
    watch(move || {
        if arrived.get() && code.with_untracked(Option::is_none) {
            fetch();
        }
    });
    several()
        .child(
            Notice::new(Tone::Good, t.record_saved_title())
                .child(live(move || (!arrived.get()).then(|| p("").child(t.sync_saved_here())))),
        )
        .child(
            card()
                .child(el("h2").child(t.record_tell()))
                .child(p("lead").child(t.record_tell_script()))
                .child(div("stack stack-close").attr("aria-live", "polite").child(live(move || {
                    match (code.get(), stage.get()) {
                        (Some(code), _) => several()
                            .child(p("").child(t.record_tell_code()))
                            .child(p("code nums").attr("dir", "ltr").child(code))
                            .child(p("soft small").child(t.record_code_hint())),
                        (None, Stage::OnItsWay) => p("soft").child(t.record_code_later()),
                        (None, Stage::Asking) => p("soft").child(t.record_code_coming()),
                        (None, Stage::Trouble(_)) => several()
                            .child(p("soft").child(t.record_code_later()))
                            .child(Button::new(t.record_code_get()).weight(Weight::Plain).on_press(fetch)),
                    }
                })))
                .child(
                    tear()
                        .child(
                            Button::new(t.record_another()).weight(Weight::Plain).symbol(Symbol::Plus).on_press(again),
                        )
                        .child(LinkButton::new(Route::Today.path(), t.app_to_today()).weight(Weight::Quiet)),
                ),
        )
}

/// Whether the hub has the ask: only then it can say its code.
fn has_arrived(kith: Kith, ask: AskId) -> bool {
    let is_it = |command: &Command| matches!(command, Command::AskForHelp(asked) if asked.ask == ask);
    kith.with(|phone| {
        let mut entries = phone.outbox().entries().iter();
        !entries.any(|entry| !matches!(entry.fate, Fate::Accepted(_)) && is_it(&entry.envelope.command))
    })
}
