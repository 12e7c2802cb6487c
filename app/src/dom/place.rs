//! Where a value lies that closures look at and change: one kind of place for all types of values.
//!
//! It belongs to whoever draws at present and goes with them; from then on there is nothing to look at.

use leptos::prelude::{GetValue, StoredValue};
use std::any::Any;
use std::marker::PhantomData;
use std::sync::{Arc, PoisonError, RwLock};

/// The place of a value. Small and `Copy`.
pub(super) struct Place<T> {
    stored: StoredValue<Arc<dyn Any + Send + Sync>>,
    of: PhantomData<fn() -> T>,
}

impl<T> Clone for Place<T> {
    fn clone(&self) -> Self {
        *self
    }
}

impl<T> Copy for Place<T> {}

fn find(stored: StoredValue<Arc<dyn Any + Send + Sync>>) -> Option<Arc<dyn Any + Send + Sync>> {
    stored.try_get_value()
}

impl<T: Send + Sync + 'static> Place<T> {
    pub(super) fn new(value: T) -> Self {
        Self { stored: StoredValue::new(Arc::new(RwLock::new(value))), of: PhantomData }
    }

    /// Looks at the value; `None` once the place is gone.
    pub(super) fn look<U>(self, f: impl FnOnce(&T) -> U) -> Option<U> {
        let found = find(self.stored)?;
        let value = found.downcast_ref::<RwLock<T>>()?.read().unwrap_or_else(PoisonError::into_inner);
        Some(f(&value))
    }

    /// Changes the value; `None` once the place is gone.
    pub(super) fn change<U>(self, f: impl FnOnce(&mut T) -> U) -> Option<U> {
        let found = find(self.stored)?;
        let mut value = found.downcast_ref::<RwLock<T>>()?.write().unwrap_or_else(PoisonError::into_inner);
        Some(f(&mut value))
    }
}
