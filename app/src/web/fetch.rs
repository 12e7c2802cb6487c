//! Asking the hub: one request, one answer.
//!
//! Invariant: an answer is only called one when it came whole. A network that is not there, a login page of a
//! train's WLAN that redirects, a request that takes too long: all are [`NoSignal`], and what was to be sent
//! waits. Cookies are never sent. Not here: tokens and their renewal, and when to try again.

use shared::sync::line::Refused;
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;
use web_sys::{AbortSignal, Headers, RequestCache, RequestCredentials, RequestInit, RequestRedirect, Response};

/// How long an answer may take, headers and body together: long enough for a first download over a 3G-class
/// network, short enough that a dead connection does not hold up the rest.
const ANSWER_MILLIS_MAX: u32 = 45_000;

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

impl From<Refused> for Answer {
    fn from(Refused { status, seconds, problem }: Refused) -> Self {
        Self { status, body: problem, after_seconds: Some(seconds).filter(|seconds| *seconds > 0) }
    }
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
