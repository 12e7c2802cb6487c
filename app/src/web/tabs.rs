//! Several tabs of one browser: telling each other, and doing one thing at a time.
//!
//! Nothing here is needed for correctness: a tab that hears nothing notices by itself that the store has moved.

use super::page::starter;
use js_sys::{Function, Promise, Reflect};
use std::cell::RefCell;
use std::future::Future;
use std::rc::Rc;
use wasm_bindgen::closure::Closure;
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::{JsFuture, future_to_promise};
use web_sys::{BroadcastChannel, MessageEvent};

/// Where tabs tell each other.
pub struct Tabs(Option<BroadcastChannel>);

impl Tabs {
    /// Listens under a name.
    #[must_use]
    pub fn listen(name: &str, heard: impl Fn(String) + 'static) -> Self {
        let Ok(channel) = BroadcastChannel::new(name) else { return Self(None) };
        let handler = Closure::<dyn Fn(MessageEvent)>::new(move |event: MessageEvent| {
            if let Some(said) = event.data().as_string() {
                heard(said);
            }
        });
        channel.set_onmessage(Some(handler.as_ref().unchecked_ref()));
        handler.forget();
        Self(Some(channel))
    }

    /// Tells the others.
    pub fn say(&self, what: &str) {
        if let Some(channel) = &self.0 {
            let _ = channel.post_message(&JsValue::from_str(what));
        }
    }
}

/// Does something while no other tab does something under the same name.
pub async fn one_at_a_time<T: 'static>(name: &str, work: impl Future<Output = T> + 'static) -> T {
    let answer = Rc::new(RefCell::new(None));
    let slot = Rc::clone(&answer);
    let mut work = Some(Box::pin(async move {
        let done = work.await;
        *slot.borrow_mut() = Some(done);
    }));
    if let Some(with_lock) = lock() {
        let todo = work.take();
        let run = Closure::once_into_js(move || -> Promise {
            future_to_promise(async move {
                if let Some(todo) = todo {
                    todo.await;
                }
                Ok(JsValue::UNDEFINED)
            })
        });
        if let Ok(promise) = with_lock.call2(&JsValue::UNDEFINED, &JsValue::from_str(name), &run) {
            let _ = JsFuture::from(Promise::from(promise)).await;
        }
    }
    if let Some(work) = work {
        work.await;
    }
    let done = answer.borrow_mut().take();
    // The lock was refused (the page is being put away): nothing more will happen here.
    match done {
        Some(done) => done,
        None => std::future::pending().await,
    }
}

fn lock() -> Option<Function> {
    Reflect::get(&starter("kith")?, &JsValue::from_str("withLock")).ok()?.dyn_into().ok()
}
