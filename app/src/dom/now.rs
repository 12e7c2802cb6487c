//! A value as it is now: fixed, or worked out anew whenever something it reads changes.
//!
//! A part takes one of these where a screen may want to change it later; whoever gives words, a signal or
//! `Now::of(move || ..)` need not care which.

use super::{Kept, State};
use std::rc::Rc;

/// A value that may change.
pub enum Now<T> {
    /// It stays as it is.
    Fixed(T),
    /// It is worked out anew.
    Anew(Rc<dyn Fn() -> T>),
}

impl<T: 'static> Now<T> {
    /// What `work` answers, whenever something it reads has changed.
    pub fn of(work: impl Fn() -> T + 'static) -> Self {
        Self::Anew(Rc::new(work))
    }

    /// What comes of it.
    pub fn map<U: 'static>(self, f: impl Fn(T) -> U + 'static) -> Now<U> {
        match self {
            Self::Fixed(value) => Now::Fixed(f(value)),
            Self::Anew(work) => Now::of(move || f(work())),
        }
    }
}

impl<T: Clone> Now<T> {
    /// The value; tracked if it changes.
    #[must_use]
    pub fn get(&self) -> T {
        match self {
            Self::Fixed(value) => value.clone(),
            Self::Anew(work) => work(),
        }
    }
}

impl<T: Clone> Clone for Now<T> {
    fn clone(&self) -> Self {
        match self {
            Self::Fixed(value) => Self::Fixed(value.clone()),
            Self::Anew(work) => Self::Anew(Rc::clone(work)),
        }
    }
}

impl<T: Default> Default for Now<T> {
    fn default() -> Self {
        Self::Fixed(T::default())
    }
}

impl<T> From<T> for Now<T> {
    fn from(value: T) -> Self {
        Self::Fixed(value)
    }
}

impl From<&str> for Now<String> {
    fn from(words: &str) -> Self {
        Self::Fixed(words.to_owned())
    }
}

impl From<&str> for Now<Option<String>> {
    fn from(words: &str) -> Self {
        Self::Fixed(Some(words.to_owned()))
    }
}

impl<T: Clone + Send + Sync + 'static> From<State<T>> for Now<T> {
    fn from(signal: State<T>) -> Self {
        Self::of(move || signal.get())
    }
}

impl<T: Clone + Send + Sync + 'static> From<Kept<T>> for Now<T> {
    fn from(kept: Kept<T>) -> Self {
        Self::of(move || kept.get())
    }
}
