//! The page: its address, its title, what the person sees of it, and the clock of its timers.
//!
//! Handlers that are set here stay for as long as the page does; there is one of each, set at start.
//! Invariant: a tap on a link of ours changes the screen, and a tap with a second meaning (a new tab, a download,
//! another site) is left to the browser.

use js_sys::{Function, Promise, Reflect};
use std::pin::Pin;
use wasm_bindgen::closure::Closure;
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;
use web_sys::{
    Document, Element, Event, EventTarget, HtmlAnchorElement, HtmlElement, MouseEvent, StorageManager, VisibilityState,
    Window,
};

fn window() -> Option<Window> {
    web_sys::window()
}

fn document() -> Option<Document> {
    window()?.document()
}

/// The path of the address.
#[must_use]
pub fn path() -> String {
    window().and_then(|window| window.location().pathname().ok()).unwrap_or_default()
}

/// What stands behind the `#` of the address.
#[must_use]
pub fn fragment() -> String {
    let hash = window().and_then(|window| window.location().hash().ok()).unwrap_or_default();
    hash.trim_start_matches('#').to_owned()
}

/// Shows another address, so that the back button comes back here.
pub fn push(path: &str) {
    if let Some(history) = window().and_then(|window| window.history().ok()) {
        let _ = history.push_state_with_url(&JsValue::NULL, "", Some(path));
    }
}

/// Shows another address in the place of this one.
pub fn replace(path: &str) {
    if let Some(history) = window().and_then(|window| window.history().ok()) {
        let _ = history.replace_state_with_url(&JsValue::NULL, "", Some(path));
    }
}

/// Prints what is shown, as the style for paper has it.
pub fn print() {
    if let Some(window) = window() {
        let _ = window.print();
    }
}

/// Whether somebody can see the page.
#[must_use]
pub fn is_visible() -> bool {
    document().is_none_or(|document| document.visibility_state() == VisibilityState::Visible)
}

/// Whether the device believes to be on a network; only its "no" means anything.
#[must_use]
pub fn is_online() -> bool {
    window().is_none_or(|window| window.navigator().on_line())
}

/// Calls when the page comes into sight or goes out of it.
pub fn on_sight(then: impl Fn() + 'static) {
    listen(document().map(Into::into), "visibilitychange", move |_| then());
}

/// Calls when something happens to the window: `online`, `popstate`, an event of our own.
pub fn on_window(name: &str, then: impl Fn() + 'static) {
    listen(window().map(Into::into), name, move |_| then());
}

/// Calls with the path and fragment of a link below `root` that was tapped and that no part has taken already.
pub fn on_link(root: &'static str, then: impl Fn(String) + 'static) {
    listen(document().map(Into::into), "click", move |event| {
        if let Some(address) = own_link(&event, root) {
            event.prevent_default();
            then(address);
        }
    });
}

fn own_link(event: &Event, root: &str) -> Option<String> {
    let click = event.dyn_ref::<MouseEvent>()?;
    if click.default_prevented()
        || click.button() != 0
        || click.meta_key()
        || click.ctrl_key()
        || click.shift_key()
        || click.alt_key()
    {
        return None;
    }
    let link = event.target()?.dyn_into::<Element>().ok()?.closest("a[href]").ok()??;
    let link = link.dyn_into::<HtmlAnchorElement>().ok()?;
    let elsewhere = !link.target().is_empty() || link.has_attribute("download");
    let here = window()?.location().origin().ok()?;
    let ours = link.origin() == here && link.pathname().starts_with(root);
    // A jump within the page, such as "skip to the main part", is the browser's.
    let jump = link.get_attribute("href").is_some_and(|href| href.starts_with('#'));
    (ours && !elsewhere && !jump).then(|| link.pathname() + &link.hash())
}

fn listen(target: Option<EventTarget>, name: &str, then: impl Fn(Event) + 'static) {
    let handler = Closure::<dyn Fn(Event)>::new(then);
    if let Some(target) = target {
        let _ = target.add_event_listener_with_callback(name, handler.as_ref().unchecked_ref());
    }
    handler.forget();
}

/// The words of the heading of what is shown.
#[must_use]
pub fn heading() -> Option<String> {
    heading_element()?.text_content()
}

/// Moves to the top, with the heading as what is read out next.
pub fn go_to_heading() {
    if let Some(window) = window() {
        window.scroll_to_with_x_and_y(0.0, 0.0);
    }
    if let Some(heading) = heading_element().and_then(|heading| heading.dyn_into::<HtmlElement>().ok()) {
        let _ = heading.set_attribute("tabindex", "-1");
        let _ = heading.focus();
    }
}

fn heading_element() -> Option<Element> {
    document()?.query_selector("main h1").ok()?
}

/// Moves to the first field that has an error beside it.
pub fn go_to_wrong() {
    let wrong = "main :is([aria-invalid=true], [data-wrong] input)";
    let field = document().and_then(|document| document.query_selector(wrong).ok()?);
    if let Some(field) = field.and_then(|field| field.dyn_into::<HtmlElement>().ok()) {
        let _ = field.focus();
    }
}

/// Names the page.
pub fn set_title(title: &str) {
    if let Some(document) = document() {
        document.set_title(title);
    }
}

/// Sets an attribute of the whole page, or takes it away.
pub fn set_root(name: &str, value: Option<&str>) {
    let Some(root) = document().and_then(|document| document.document_element()) else { return };
    let _ = match value {
        Some(value) => root.set_attribute(name, value),
        None => root.remove_attribute(name),
    };
}

/// The languages the person reads, most wanted first, in the form of an `Accept-Language` header.
#[must_use]
pub fn languages() -> String {
    let navigator = window().map(|window| window.navigator());
    navigator.map(|navigator| navigator.languages().join(",").into()).unwrap_or_default()
}

/// What the browser calls itself.
#[must_use]
pub fn browser() -> String {
    window().and_then(|window| window.navigator().user_agent().ok()).unwrap_or_default()
}

/// Whether the browser lets this page remember small things. Where it refuses all storage, whoever asks for it is thrown
/// an error instead of being answered.
#[must_use]
pub fn remembers() -> bool {
    let offered = |storage: Result<Option<_>, JsValue>| matches!(storage, Ok(Some(_)));
    window().is_some_and(|window| offered(window.local_storage()) && offered(window.session_storage()))
}

/// Asks the browser to keep what is saved here; says whether it will.
pub async fn keep_storage() -> bool {
    said_yes(storage().and_then(|storage| storage.persist().ok())).await
}

/// Whether the browser has promised to keep what is saved here.
pub async fn is_storage_kept() -> bool {
    said_yes(storage().and_then(|storage| storage.persisted().ok())).await
}

fn storage() -> Option<StorageManager> {
    // Absent on a page from an unsafe connection, whatever the type says.
    window().map(|window| window.navigator().storage()).filter(|storage| !storage.is_undefined())
}

async fn said_yes(asked: Option<Promise>) -> bool {
    match asked {
        Some(asked) => JsFuture::from(asked).await.is_ok_and(|answer| answer.is_truthy()),
        None => false,
    }
}

/// Begins something that takes time. Boxed, so that all that is begun here shares one copy of the machinery.
pub fn spawn(work: impl Future<Output = ()> + 'static) {
    fn boxed(work: Pin<Box<dyn Future<Output = ()>>>) {
        wasm_bindgen_futures::spawn_local(work);
    }
    boxed(Box::pin(work));
}

/// Does something once what has just been drawn is about to be seen.
pub fn next_frame(then: impl FnOnce() + 'static) {
    let then = Closure::once_into_js(then);
    if let Some(window) = window() {
        let _ = window.request_animation_frame(then.unchecked_ref());
    }
}

/// Waits.
pub async fn sleep(millis: u32) {
    let waited = Promise::new(&mut |resolve, _| {
        if let Some(window) = window() {
            let millis = i32::try_from(millis).unwrap_or(i32::MAX);
            let _ = window.set_timeout_with_callback_and_timeout_and_arguments_0(&resolve, millis);
        }
    });
    let _ = JsFuture::from(waited).await;
}

/// A number from 0 to 1, for spreading out what many phones would do at once.
#[must_use]
pub fn chance() -> f64 {
    js_sys::Math::random()
}

/// Whether `start.js` has seen a newer version of the app.
#[must_use]
pub fn update_waits() -> bool {
    starter("kith")
        .and_then(|kith| Reflect::get(&kith, &JsValue::from_str("updateWaits")).ok())
        .is_some_and(|is| is.is_truthy())
}

/// Lets the newer version of the app take over; the page then opens anew.
pub fn update() {
    if let Some(update) = starter("kithUpdate").and_then(|update| update.dyn_into::<Function>().ok()) {
        let _ = update.call0(&JsValue::UNDEFINED);
    }
}

/// Opens the page anew.
pub fn reload() {
    if let Some(window) = window() {
        let _ = window.location().reload();
    }
}

/// Something that `public/start.js` offers.
pub(super) fn starter(name: &str) -> Option<JsValue> {
    Reflect::get(&js_sys::global(), &JsValue::from_str(name)).ok().filter(|found| !found.is_undefined())
}
