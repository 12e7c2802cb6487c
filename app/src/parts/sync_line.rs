//! The sync line: is what I did safe, and where is it? Always in sight, never a spinner.
//!
//! Invariant: it says only what is so. "All sent" means that the hub has answered for everything.

use super::{Symbol, icon};
use crate::dom::{Node, Now, div, el, live, span};
use crate::text::{Text, use_text};

/// What the line says.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Sync {
    /// The hub has answered for everything.
    #[default]
    AllSent,
    /// So many things are saved here and wait for signal.
    Waiting(usize),
    /// So many wait until the hub can take them.
    HubBusy(usize),
    /// So many wait until the hub has room again.
    HubFull(usize),
    /// They are on their way.
    Sending,
    /// So many things did not go through and need their author.
    Refused(usize),
    /// This phone is signed out.
    SignedOut,
}

impl Sync {
    fn look(self) -> (&'static str, Symbol) {
        match self {
            Self::AllSent => ("sync", Symbol::Check),
            Self::Waiting(_) | Self::HubBusy(_) | Self::HubFull(_) => ("sync sync-waiting", Symbol::Waiting),
            Self::Sending => ("sync", Symbol::Sending),
            Self::Refused(_) => ("sync sync-refused", Symbol::Worry),
            Self::SignedOut => ("sync sync-out", Symbol::Key),
        }
    }

    fn words(self, t: Text) -> String {
        let count = |count: usize| i64::try_from(count).unwrap_or(i64::MAX);
        match self {
            Self::AllSent => t.sync_all_sent().to_owned(),
            Self::Waiting(things) => t.sync_waiting(count(things)),
            Self::HubBusy(things) => t.sync_hub_busy(&things.to_string()),
            Self::HubFull(things) => t.sync_hub_full(&things.to_string()),
            Self::Sending => t.sync_sending().to_owned(),
            Self::Refused(things) => t.sync_refused(count(things)),
            Self::SignedOut => t.sync_signed_out().to_owned(),
        }
    }
}

/// The line, which leads to the list of what waits.
pub fn sync_line(sync: impl Into<Now<Sync>>, href: &'static str) -> Node {
    let (t, sync) = (use_text(), sync.into());
    div("").attr("role", "status").child(live(move || {
        let (class, symbol) = sync.get().look();
        el("a").class(class).attr("href", href).child(icon(symbol)).child(span("").child(sync.get().words(t)))
    }))
}
