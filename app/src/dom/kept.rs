//! What is worked out anew when something it reads changes, and told on only when it is then another.
//!
//! Leptos' own memo brings a kilobyte for each type it holds. Here one memo of a number serves them all: it counts how
//! often the value became another, and the value itself lies beside it.

use super::place::Place;
use leptos::prelude::*;

/// A value that is kept until something it was worked out from changes. Small and `Copy`: let closures carry it.
pub struct Kept<T> {
    version: Memo<u32>,
    place: Place<Option<T>>,
}

impl<T> Clone for Kept<T> {
    fn clone(&self) -> Self {
        *self
    }
}

impl<T> Copy for Kept<T> {}

/// Works something out, and again when something that `work` read has changed.
pub fn memo<T: PartialEq + Send + Sync + 'static>(work: impl Fn() -> T + Send + Sync + 'static) -> Kept<T> {
    let place = Place::new(None);
    let changed = move || {
        let new = Some(work());
        place.change(|value| {
            let changed = *value != new;
            if changed {
                *value = new;
            }
            changed
        })
    };
    Kept { version: count(Box::new(move || changed() == Some(true))), place }
}

fn count(changed: Box<dyn Fn() -> bool + Send + Sync>) -> Memo<u32> {
    Memo::new(move |version: Option<&u32>| version.unwrap_or(&0).wrapping_add(u32::from(changed())))
}

impl<T: Send + Sync + 'static> Kept<T> {
    /// Looks at it. Tracked.
    pub fn with<U>(self, f: impl FnOnce(&T) -> U) -> U {
        self.version.get();
        let seen = self.place.look(|value| value.as_ref().map(f)).flatten();
        seen.expect("counting has worked it out, and its owner is still there")
    }

    /// Looks at it once, where nothing is drawn anew.
    pub fn with_untracked<U>(self, f: impl FnOnce(&T) -> U) -> U {
        untrack(|| self.with(f))
    }
}

impl<T: Clone + Send + Sync + 'static> Kept<T> {
    /// A copy of it. Tracked.
    #[must_use]
    pub fn get(self) -> T {
        self.with(T::clone)
    }

    /// A copy of it, where nothing is drawn anew.
    #[must_use]
    pub fn get_untracked(self) -> T {
        self.with_untracked(T::clone)
    }
}
