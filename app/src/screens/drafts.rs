//! What somebody is in the middle of writing, kept while they look something up on another screen, and while the page is
//! opened anew: for an update, or because a phone with little memory made room for the call they are taking.
//!
//! Invariant: a draft goes only when it has been saved, its author empties it, or somebody else is signed in. Not here:
//! what survives closing the app; that begins with saving, which works without signal.

use crate::device::{json, settings};
use crate::dom::{State, watch};
use crate::kith::{Gate, Why, use_kith};
use crate::screens::errand::visit::VisitDraft;
use crate::screens::turn::model::FoundDraft;
use leptos::prelude::{expect_context, provide_context, untrack, use_context};
use serde::{Deserialize, Serialize};
use shared::help::form::Typed;
use shared::sync::Phone;
use shared::words::{ErrandId, PairingId, PersonId};
use std::collections::BTreeMap;

/// Everything that is being written on this phone.
#[derive(Clone, Copy)]
pub struct Drafts {
    /// The ask of whoever is on the line.
    pub ask: State<Typed>,
    /// How visits went.
    pub visits: State<BTreeMap<ErrandId, VisitDraft>>,
    /// Notes about pairs.
    pub notes: State<BTreeMap<PairingId, String>>,
    /// How calls and check-ins went, by person.
    pub found: State<BTreeMap<PersonId, FoundDraft>>,
}

/// Makes room for drafts; once, above everything that a change of language draws anew. Whoever signs out takes
/// theirs along: nobody after them on this phone reads a line of it.
pub fn provide_drafts() {
    if use_context::<Drafts>().is_some() {
        return;
    }
    let drafts =
        Drafts { ask: State::default(), visits: State::default(), notes: State::default(), found: State::default() };
    provide_context(drafts);
    let kith = use_kith();
    watch(move || {
        // Where part of the app is missing, they are still signed in.
        if matches!(kith.gate(), Gate::Outside(why, _) if why != Why::NotArrived) {
            drafts.take_up(Kept::default());
            settings::set_drafts(None);
        }
    });
}

/// Drafts as they lie with the tab.
#[derive(Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
struct Kept {
    ask: Typed,
    visits: BTreeMap<ErrandId, VisitDraft>,
    notes: BTreeMap<PairingId, String>,
    found: BTreeMap<PersonId, FoundDraft>,
}

/// Takes up what was being written by whoever is signed in, and keeps it from now on.
pub fn keep_drafts() {
    let (drafts, me) = (use_drafts(), use_kith().peek(Phone::me));
    let before = settings::drafts().and_then(|text| json::read::<(PersonId, Kept)>(&text));
    // What is in memory is newer: the screens were only drawn anew.
    let writing = untrack(|| drafts.kept()) != Kept::default();
    if let Some((_, kept)) = before.filter(|(whose, _)| *whose == me && !writing) {
        drafts.take_up(kept);
    }
    watch(move || {
        let kept = drafts.kept();
        let text = serde_json::to_string(&(me, &kept)).ok().filter(|_| kept != Kept::default());
        settings::set_drafts(text.as_deref());
    });
}

impl Drafts {
    fn kept(self) -> Kept {
        Kept { ask: self.ask.get(), visits: self.visits.get(), notes: self.notes.get(), found: self.found.get() }
    }

    fn take_up(self, kept: Kept) {
        self.ask.set(kept.ask);
        self.visits.set(kept.visits);
        self.notes.set(kept.notes);
        self.found.set(kept.found);
    }
}

/// What is being written.
#[must_use]
pub fn use_drafts() -> Drafts {
    expect_context()
}
