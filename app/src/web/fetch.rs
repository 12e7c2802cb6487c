//! Asking the hub: one request, one answer; or a stream that goes on.
//!
//! Invariant: an answer is only called one when it came whole. A network that is not there, a login page of a
//! train's WLAN that redirects, a request that takes too long: all are [`NoSignal`], and what was to be sent
//! waits. Cookies are never sent. Not here: tokens and their renewal, and when to try again.

use super::clock;
use super::events::{Event, Parser};
use js_sys::{Reflect, Uint8Array};
use shared::words::Timestamp;
use std::cell::Cell;
use std::collections::VecDeque;
use std::rc::Rc;
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;
use web_sys::{
    AbortController, AbortSignal, Headers, ReadableStreamDefaultReader, RequestCache, RequestCredentials, RequestInit,
    RequestRedirect, Response,
};

/// How long an answer may take, headers and body together: long enough for a first download over a 3G-class
/// network, short enough that a dead connection does not hold up the rest.
const ANSWER_MILLIS_MAX: u32 = 45_000;
/// A stream says something every 25 seconds; after two that did not come it is taken for dead.
const SILENT_SECONDS: i64 = 60;

/// The hub was not reached, or not understood.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct NoSignal;

/// What to ask.
#[derive(Clone, Debug)]
pub struct Ask<'a> {
    /// `GET`, `POST` or `DELETE`.
    pub method: &'static str,
    /// The path at the hub.
    pub path: &'a str,
    /// The access token.
    pub token: Option<&'a str>,
    /// JSON to send.
    pub body: Option<&'a str>,
}

/// What the hub said.
#[derive(Clone, Debug)]
pub struct Answer {
    /// The HTTP status.
    pub status: u16,
    /// The body as text.
    pub body: String,
    /// Seconds after which to come again, if the hub named any.
    pub after_seconds: Option<u32>,
}

/// Asks, and waits for the whole answer.
///
/// # Errors
/// When no whole answer came.
pub async fn ask(ask: &Ask<'_>) -> Result<Answer, NoSignal> {
    let response = send(ask, &AbortSignal::timeout_with_u32(ANSWER_MILLIS_MAX)).await?;
    let body = JsFuture::from(response.text().map_err(lost)?).await.map_err(lost)?;
    Ok(Answer {
        status: response.status(),
        body: body.as_string().ok_or(NoSignal)?,
        after_seconds: response.headers().get("retry-after").ok().flatten().and_then(|text| text.parse().ok()),
    })
}

/// An event stream that is open. Dropping it closes it.
pub struct Stream {
    reader: ReadableStreamDefaultReader,
    parser: Parser,
    ready: VecDeque<Event>,
    cut: Cut,
}

/// Closes a stream from elsewhere.
#[derive(Clone)]
pub struct Cut {
    controller: AbortController,
    heard: Rc<Cell<Timestamp>>,
}

impl Cut {
    /// A fresh one, for a stream that is about to be opened.
    ///
    /// # Errors
    /// When the browser has no such thing.
    pub fn new() -> Result<Self, NoSignal> {
        let controller = AbortController::new().map_err(lost)?;
        Ok(Self { controller, heard: Rc::new(Cell::new(clock::now())) })
    }

    /// Closes the stream; what waits for its next event is told that it has ended.
    pub fn now(&self) {
        self.controller.abort();
    }

    /// Whether nothing was heard for so long that the connection is probably dead.
    #[must_use]
    pub fn is_silent(&self) -> bool {
        clock::now().since(self.heard.get()) > SILENT_SECONDS
    }
}

impl Stream {
    /// Opens a stream; `Ok(Err)` is an answer that is not one.
    ///
    /// # Errors
    /// When the hub was not reached.
    pub async fn open(ask: &Ask<'_>, cut: Cut) -> Result<Result<Self, Answer>, NoSignal> {
        let response = send(ask, &cut.controller.signal()).await?;
        if !response.ok() {
            let body = JsFuture::from(response.text().map_err(lost)?).await.map_err(lost)?;
            let body = body.as_string().unwrap_or_default();
            return Ok(Err(Answer { status: response.status(), body, after_seconds: None }));
        }
        let body = response.body().ok_or(NoSignal)?;
        let reader = ReadableStreamDefaultReader::new(&body).map_err(lost)?;
        Ok(Ok(Self { reader, parser: Parser::default(), ready: VecDeque::new(), cut }))
    }

    /// The next event; `None` when the stream has ended.
    pub async fn next(&mut self) -> Option<Event> {
        while self.ready.is_empty() {
            let piece = JsFuture::from(self.reader.read()).await.ok()?;
            let bytes = Reflect::get(&piece, &JsValue::from_str("value")).ok()?.dyn_into::<Uint8Array>().ok()?;
            self.cut.heard.set(clock::now());
            self.ready.extend(self.parser.push(&bytes.to_vec()));
        }
        self.ready.pop_front()
    }
}

impl Drop for Stream {
    fn drop(&mut self) {
        self.cut.now();
    }
}

async fn send(ask: &Ask<'_>, signal: &AbortSignal) -> Result<Response, NoSignal> {
    let headers = Headers::new().map_err(lost)?;
    if ask.body.is_some() {
        headers.set("content-type", "application/json").map_err(lost)?;
    }
    if let Some(token) = ask.token {
        headers.set("authorization", &format!("Bearer {token}")).map_err(lost)?;
    }
    let request = RequestInit::new();
    request.set_method(ask.method);
    request.set_headers_headers(&headers);
    request.set_cache(RequestCache::NoStore);
    request.set_credentials(RequestCredentials::Omit);
    request.set_redirect(RequestRedirect::Error);
    request.set_signal(Some(signal));
    request.set_body_opt_str(ask.body);
    let window = web_sys::window().ok_or(NoSignal)?;
    let response = JsFuture::from(window.fetch_with_str_and_init(ask.path, &request)).await.map_err(lost)?;
    response.dyn_into().map_err(lost)
}

/// The browser's reason is for its own console; it may hold an address, so nothing of it goes on.
fn lost(_: JsValue) -> NoSignal {
    NoSignal
}
