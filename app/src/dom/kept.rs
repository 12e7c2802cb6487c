//! What is worked out anew when something it reads changes, and told on only when it is then another.
//!
//! Leptos' own memo brings a kilobyte for each type it holds. Here one memo of a number serves them all: it counts how often
//! the value became another, and the value itself lies beside it.

use leptos::prelude::*;
use std::any::Any;
use std::marker::PhantomData;
use std::sync::{Arc, PoisonError, RwLock};

type Place = Arc<dyn Any + Send + Sync>;

/// A value that is kept until something it was worked out from changes. Small and `Copy`: let closures carry it.
pub struct Kept<T> {
    version: Memo<u32>,
    place: StoredValue<Place>,
    of: PhantomData<fn() -> T>,
}

impl<T> Clone for Kept<T> {
    fn clone(&self) -> Self {
        *self
    }
}

impl<T> Copy for Kept<T> {}

/// Works something out, and again when something that `work` read has changed.
pub fn memo<T: PartialEq + Send + Sync + 'static>(work: impl Fn() -> T + Send + Sync + 'static) -> Kept<T> {
    let value = Arc::new(RwLock::new(None::<T>));
    let place = Arc::clone(&value);
    let changed = move || {
        let new = Some(work());
        let mut value = value.write().unwrap_or_else(PoisonError::into_inner);
        let changed = *value != new;
        if changed {
            *value = new;
        }
        changed
    };
    let (version, place) = count(Box::new(changed), place);
    Kept { version, place, of: PhantomData }
}

fn count(changed: Box<dyn Fn() -> bool + Send + Sync>, place: Place) -> (Memo<u32>, StoredValue<Place>) {
    let version = Memo::new(move |version: Option<&u32>| version.unwrap_or(&0).wrapping_add(u32::from(changed())));
    (version, StoredValue::new(place))
}

fn look(version: Memo<u32>, place: StoredValue<Place>) -> Place {
    version.get();
    place.get_value()
}

impl<T: 'static + Send + Sync> Kept<T> {
    /// Looks at it. Tracked.
    pub fn with<U>(self, f: impl FnOnce(&T) -> U) -> U {
        let place = look(self.version, self.place);
        let value = place.downcast_ref::<RwLock<Option<T>>>().map(|value| value.read());
        let value = value.map(|value| value.unwrap_or_else(PoisonError::into_inner));
        f(value.as_ref().and_then(|value| value.as_ref()).expect("looking has worked it out, and it is of this type"))
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
