//! A value that a person or the hub changes, and that redraws whatever looked at it.
//!
//! It is Leptos' signal of a number, which counts the changes, and the value in a place beside it: like [`super::Kept`],
//! one copy of the machinery for all types. Invariant: setting tells everybody who looked, also when the value is the
//! same; who wants to know only of another one asks a [`super::memo`].

use super::place::Place;
use leptos::prelude::{GetUntracked, RwSignal, Set, Track};

/// A value that changes. Small and `Copy`: let closures carry it. It goes with whoever drew the piece it was made for;
/// setting it after that does nothing.
pub struct State<T> {
    version: RwSignal<u32>,
    place: Place<T>,
}

impl<T> Clone for State<T> {
    fn clone(&self) -> Self {
        *self
    }
}

impl<T> Copy for State<T> {}

impl<T: Default + Send + Sync + 'static> Default for State<T> {
    fn default() -> Self {
        Self::new(T::default())
    }
}

fn tell(version: RwSignal<u32>) {
    if let Some(count) = version.try_get_untracked() {
        version.set(count.wrapping_add(1));
    }
}

impl<T: Send + Sync + 'static> State<T> {
    /// A value to begin with.
    pub fn new(value: T) -> Self {
        Self { version: RwSignal::new(0), place: Place::new(value) }
    }

    /// Looks at it. Tracked.
    pub fn with<U>(self, f: impl FnOnce(&T) -> U) -> U {
        self.version.track();
        self.with_untracked(f)
    }

    /// Looks at it once, where nothing is drawn anew.
    pub fn with_untracked<U>(self, f: impl FnOnce(&T) -> U) -> U {
        self.place.look(f).expect("who looks belongs to the piece that this was made for")
    }

    /// Makes it another.
    pub fn set(self, value: T) {
        self.update(|place| *place = value);
    }

    /// Changes it.
    pub fn update(self, f: impl FnOnce(&mut T)) {
        self.change(|value| {
            f(value);
            (true, ())
        });
    }

    /// Changes it; `f` says whether anybody is to be told. `None` when it is gone.
    pub fn change<U>(self, f: impl FnOnce(&mut T) -> (bool, U)) -> Option<U> {
        let (is_other, answer) = self.place.change(f)?;
        if is_other {
            tell(self.version);
        }
        Some(answer)
    }
}

impl<T: Clone + Send + Sync + 'static> State<T> {
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
