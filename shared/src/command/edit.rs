//! Edits: a change to a field says what its author was looking at, so that nobody writes over another unawares.

use crate::refusal::{Field, Refusal, Theirs};
use serde::{Deserialize, Serialize};

/// A change to a field, with the value that its author was looking at.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Edit<T> {
    /// What they saw.
    pub saw: T,
    /// What they want there.
    pub new: T,
}

impl<T: Clone> Edit<T> {
    /// The same edit of a value seen through `f`.
    pub fn map<U>(&self, f: impl Fn(T) -> U) -> Edit<U> {
        Edit { saw: f(self.saw.clone()), new: f(self.new.clone()) }
    }
}

impl<T: Clone + PartialEq> Edit<T> {
    /// Sets a field that is no text, unless somebody else has set it to something else meanwhile.
    pub(crate) fn set(&self, field: Field, here: &mut T) -> Result<(), Refusal> {
        if *here != self.saw && *here != self.new {
            return Err(Refusal::Changed { field, theirs: None });
        }
        *here = self.new.clone();
        Ok(())
    }
}

impl<T: Clone + PartialEq> Edit<Option<T>> {
    /// Writes the new value over `here`, unless somebody else has written something else there meanwhile.
    pub(crate) fn apply(&self, field: Field, here: &mut Option<T>, text: impl Fn(&T) -> &str) -> Result<(), Refusal> {
        if *here != self.saw && *here != self.new {
            return Err(Refusal::Changed {
                field,
                theirs: here.as_ref().map(|theirs| Theirs(text(theirs).to_owned())),
            });
        }
        *here = self.new.clone();
        Ok(())
    }
}
