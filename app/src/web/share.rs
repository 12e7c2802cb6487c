//! Passing a text on: to the clipboard, or to the sheet from which a phone sends things.
//!
//! Both are asked for by name, because browsers without them simply do not have them, and web-sys offers sharing
//! with more types than one text needs. Invariant: a browser that refuses is not a panic.

use js_sys::{Function, Object, Promise, Reflect};
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;

fn navigator() -> Option<JsValue> {
    get(&js_sys::global(), "navigator")
}

fn get(of: &JsValue, name: &str) -> Option<JsValue> {
    Reflect::get(of, &JsValue::from_str(name)).ok().filter(|found| !found.is_undefined())
}

async fn call(on: &JsValue, name: &str, with: &JsValue) -> Option<()> {
    let method = get(on, name)?.dyn_into::<Function>().ok()?;
    let promise = method.call1(on, with).ok()?.dyn_into::<Promise>().ok()?;
    JsFuture::from(promise).await.ok().map(drop)
}

/// Copies a text; says whether it was done.
pub async fn copy(text: &str) -> bool {
    let Some(clipboard) = navigator().and_then(|navigator| get(&navigator, "clipboard")) else { return false };
    call(&clipboard, "writeText", &JsValue::from_str(text)).await.is_some()
}

/// Whether this phone has a sheet for passing things on.
#[must_use]
pub fn can_share() -> bool {
    navigator().and_then(|navigator| get(&navigator, "share")).is_some()
}

/// Opens that sheet with a link; says whether it was passed on.
pub async fn share(link: &str) -> bool {
    let Some(navigator) = navigator() else { return false };
    let shared = Object::new();
    let _ = Reflect::set(&shared, &JsValue::from_str("url"), &JsValue::from_str(link));
    call(&navigator, "share", &shared).await.is_some()
}
