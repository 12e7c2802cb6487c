//! What came of a tap, said once and read out: done, saved here, or why not.
//!
//! While something waits for signal, "done" also says where it is; once the hub has it, that line goes.

use crate::dom::{Node, State, live, memo, p, several};
use crate::kith::{Hindrance, Kith, SyncLine, Trouble, use_kith};
use crate::parts::{Notice, Tone};
use crate::screens::said::refusal;
use crate::text::{Text, use_text};
use shared::command::Command;
use shared::refusal::Refusal;

/// What is told; nothing at first.
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

    /// Why a command was not carried out.
    #[must_use]
    pub fn refused((kith, text): (Kith, Text), command: &Command, why: &Refusal) -> Self {
        Self::wrong(kith.with(|phone| refusal::sentence(text, phone.replica().world(), command, why)))
    }

    /// Does something and tells what came of it; true when it was done.
    pub fn act(told: State<Self>, (kith, text): (Kith, Text), command: Command, done: &str) -> bool {
        let tried = kith.act(command.clone());
        told.set(match &tried {
            Ok(()) => Self::good(done),
            Err(why) => Self::refused((kith, text), &command, why),
        });
        tried.is_ok()
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
        Trouble::Hub(Code::Full) => text.trouble_hub_full(),
        Trouble::Hub(Code::Busy) => text.trouble_hub_busy(),
        Trouble::Hub(_) => text.error_broken(),
    }
}

/// Says it.
pub fn telling(told: State<Told>) -> Node {
    let t = use_text();
    let kith = use_kith();
    let waits = memo(move || saved_here(t, kith.line()));
    said_so(told, move |tone| live(move || waits.get().filter(|_| tone == Tone::Good).map(|saved| p("").child(saved))))
}

/// Says it, and once it is done, what can be done now in the place of where it is.
pub fn telling_more(told: State<Told>, more: impl Fn() -> Node + 'static) -> Node {
    said_so(told, move |tone| if tone == Tone::Good { more() } else { several() })
}

fn said_so(told: State<Told>, below: impl Fn(Tone) -> Node + 'static) -> Node {
    live(move || told.get().0.map(|(tone, title)| Notice::new(tone, title).child(below(tone))))
}

/// That something is saved here and when it goes, where it has not gone yet.
fn saved_here(t: Text, line: SyncLine) -> Option<&'static str> {
    match line {
        SyncLine::Waiting { why: Hindrance::NoSignal, .. } | SyncLine::SignedOut { .. } => Some(t.sync_saved_here()),
        SyncLine::Waiting { .. } => Some(t.sync_saved_for_hub()),
        _ => None,
    }
}
