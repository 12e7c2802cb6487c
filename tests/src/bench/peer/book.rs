//! What the harness calls things, and what they are here.

use crate::bench::workload::{Dice, Town};
use crate::native::new_id;
use serde::Deserialize;
use shared::command::{AskForHelp, ChangeAsk, Edit};
use shared::help::Ask;
use shared::words::{AskId, Day, Part, When};
use std::collections::HashMap;

/// The first day that an edit may name: the workload's own, so that each run is the same.
const FIRST_DAY: i32 = 20_000;

/// A document of the workload, as far as an ask can say it.
#[derive(Debug, Deserialize)]
pub struct Document {
    /// What the harness calls it.
    pub id: String,
    /// What is wanted, in short.
    pub title: String,
    /// What is wanted.
    pub body: String,
}

/// One document.
#[derive(Debug)]
struct Entry {
    name: String,
    ask: AskId,
    edits: i32,
}

/// The last edit of a document, which every phone will know by `updated`.
#[derive(Clone, Copy, Debug)]
struct Done {
    place: usize,
    updated: u64,
    /// Which edit of this document it is.
    nth: i32,
    when: When,
}

/// What one phone has not shown yet.
#[derive(Debug, Default)]
pub(super) struct Unseen {
    read: usize,
    left: Vec<Done>,
}

/// See the module.
#[derive(Debug, Default)]
pub struct Book {
    entries: Vec<Entry>,
    places: HashMap<String, usize>,
    done: Vec<Done>,
}

impl Book {
    /// The asks that these documents are.
    pub(super) fn asks(&mut self, town: &Town, docs: Vec<Document>) -> Vec<AskForHelp> {
        let mut asks = Vec::with_capacity(docs.len());
        let mut dice = Dice::new(1);
        for doc in docs {
            let ask: AskId = new_id();
            self.places.insert(doc.id.clone(), self.entries.len());
            self.entries.push(Entry { name: doc.id, ask, edits: 0 });
            asks.push(town.said(ask, &format!("{}\n{}", doc.title, doc.body), &mut dice));
        }
        asks
    }

    /// The ask of a document.
    pub(super) fn ask(&self, id: &str) -> Option<AskId> {
        self.places.get(id).map(|place| self.entries[*place].ask)
    }

    /// The edit of an ask as it stands on a phone, which every phone will know by `updated`.
    pub(super) fn edit(&mut self, id: &str, (held, updated): (&Ask, u64)) -> Option<ChangeAsk> {
        let place = *self.places.get(id)?;
        let entry = &mut self.entries[place];
        entry.edits += 1;
        let new = When::On(Day(FIRST_DAY + entry.edits), Part::Morning);
        self.done.push(Done { place, updated, nth: entry.edits, when: new });
        Some(ChangeAsk { ask: entry.ask, what: None, when: Some(Edit { saw: held.when, new }) })
    }

    /// The names and numbers of edits that a phone has not shown before and shows now.
    pub(super) fn news(&self, unseen: &mut Unseen, when: impl Fn(AskId) -> Option<When>) -> Vec<(&str, u64)> {
        unseen.left.extend(&self.done[unseen.read..]);
        unseen.read = self.done.len();
        let mut news = Vec::new();
        unseen.left.retain(|done| {
            let entry = &self.entries[done.place];
            // Nobody will show what has been edited again since; a phone that came late would look for it at each change.
            let last = done.nth == entry.edits;
            let shown = last && when(entry.ask) == Some(done.when);
            if shown {
                news.push((entry.name.as_str(), done.updated));
            }
            last && !shown
        });
        news
    }
}
