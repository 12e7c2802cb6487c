//! What somebody is in the middle of writing, kept while they look something up on another screen.
//!
//! Invariant: a draft goes only when it has been saved or its author empties it. Not here: what survives
//! closing the app; that begins with saving, which works without signal.

use crate::dom::{State, watch};
use crate::kith::{Gate, use_kith};
use crate::screens::errand::visit::VisitDraft;
use crate::screens::turn::model::FoundDraft;
use leptos::prelude::{expect_context, provide_context, use_context};
use shared::help::form::Typed;
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
        if matches!(kith.gate(), Gate::Outside(..)) {
            drafts.ask.set(Typed::default());
            drafts.visits.set(BTreeMap::new());
            drafts.notes.set(BTreeMap::new());
            drafts.found.set(BTreeMap::new());
        }
    });
}

/// What is being written.
#[must_use]
pub fn use_drafts() -> Drafts {
    expect_context()
}
