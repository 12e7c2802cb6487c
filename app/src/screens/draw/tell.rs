//! What came of a tap, said once and read out: saved, or why not.

use crate::kith::{Kith, SyncLine, Trouble};
use crate::parts::{Notice, Tone};
use crate::screens::said::refusal;
use crate::text::Text;
use leptos::prelude::*;
use shared::command::Command;

/// What is told.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Told(Option<(Tone, String)>);

impl Told {
    /// It went well.
    #[must_use]
    pub fn good(words: impl Into<String>) -> Self {
        Self(Some((Tone::Good, words.into())))
    }

    /// It did not go through.
    #[must_use]
    pub fn wrong(words: impl Into<String>) -> Self {
        Self(Some((Tone::Wrong, words.into())))
    }

    /// Why something that needs the hub did not happen.
    #[must_use]
    pub fn trouble(text: Text, trouble: Trouble) -> Self {
        Self(Some((Tone::Worry, said(text, trouble).to_owned())))
    }

    /// Does something and tells what came of it; true when it was done.
    pub fn act(told: RwSignal<Self>, (kith, text): (Kith, Text), command: Command, done: &str) -> bool {
        let tried = kith.act(command.clone());
        told.set(match &tried {
            Ok(()) if kith.with(|phone| phone.outbox().waiting().next().is_none()) => Self::good(done),
            Ok(()) => Self::good(text.said_and_saved(done, saved(text, kith.line()))),
            Err(why) => Self::wrong(kith.with(|p| refusal::sentence(text, p.replica().world(), &command, why))),
        });
        tried.is_ok()
    }
}

fn saved(text: Text, line: SyncLine) -> &'static str {
    match line {
        SyncLine::NotSaved => text.trouble_storage(),
        _ => text.sync_saved_here(),
    }
}

fn said(text: Text, trouble: Trouble) -> &'static str {
    use shared::api::Code;
    match trouble {
        Trouble::NoSignal => text.trouble_no_signal(),
        Trouble::NotKept => text.trouble_storage(),
        Trouble::Hub(Code::NotAllowed) => text.refused_not_allowed(),
        Trouble::Hub(Code::NotFound) => text.refused_not_found(),
        Trouble::Hub(Code::SignIn | Code::Revoked | Code::Left) => text.sync_signed_out(),
        Trouble::Hub(Code::TooOften) => text.refused_too_many(),
        Trouble::Hub(_) => text.error_broken(),
    }
}

/// Says it, in a place that is always there, so that screen readers notice.
#[component]
pub fn Telling(
    /// What is told.
    #[prop(into)]
    told: Signal<Told>,
) -> impl IntoView {
    move || told.get().0.map(|(tone, title)| view! { <Notice tone title /> })
}
