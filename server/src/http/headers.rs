//! The safety headers that every answer carries, errors included (`trust.md` section 5).
//!
//! The app may run its own script and its own WASM and nothing else; the plain pages may run no script at all. What is
//! only data may do nothing at all, and says so in fewer words: a phone hears them after each tap. Where an answer says
//! nothing about keeping it, it is not kept: almost everything here is somebody's own business.

use axum::extract::Request;
use axum::http::{HeaderName, HeaderValue, header};
use axum::middleware::Next;
use axum::response::Response;

/// What pages of the app may load and do.
pub const APP_POLICY: &str = "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; \
     img-src 'self' data:; connect-src 'self'; manifest-src 'self'; worker-src 'self'; form-action 'self'; \
     base-uri 'none'; object-src 'none'; frame-ancestors 'none'";

/// What every other answer may load and do: the same without any script.
pub const PAGE_POLICY: &str = "default-src 'none'; style-src 'self'; \
     img-src 'self' data:; connect-src 'self'; manifest-src 'self'; worker-src 'self'; form-action 'self'; \
     base-uri 'none'; object-src 'none'; frame-ancestors 'none'";

/// What an answer that is only data may load and do, should a browser ever show it: nothing.
pub const DATA_POLICY: &str = "default-src 'none'; frame-ancestors 'none'";

/// What data is: the app reads it and no browser makes a page of it.
pub const DATA: [&str; 2] = ["application/json", "application/problem+json"];

/// Only reported: Leptos 0.8 sets `innerHTML` for static parts, and enforcing this would leave a blank page.
const TRUSTED_TYPES: &str = "require-trusted-types-for 'script'";

/// The headers that are the same everywhere.
pub const ALWAYS: [(&str, &str); 3] = [
    ("strict-transport-security", "max-age=31536000"),
    ("x-content-type-options", "nosniff"),
    ("cross-origin-resource-policy", "same-origin"),
];

/// What is said of everything that a browser could show as a page: where its links lead, and which windows it knows.
pub const OF_PAGES: [(&str, &str); 2] =
    [("referrer-policy", "no-referrer"), ("cross-origin-opener-policy", "same-origin")];

/// Adds the headers to whatever comes out.
pub async fn add(request: Request, next: Next) -> Response {
    let of_app = request.uri().path().starts_with("/app/");
    let mut response = next.run(request).await;
    let headers = response.headers_mut();
    let is_data = headers.get(header::CONTENT_TYPE).is_some_and(|kind| DATA.iter().any(|data| kind == data));
    let of_pages = OF_PAGES.into_iter().filter(|_| !is_data);
    for (name, value) in ALWAYS.into_iter().chain(of_pages) {
        headers.insert(HeaderName::from_static(name), HeaderValue::from_static(value));
    }
    let policy = match (is_data, of_app) {
        (true, _) => DATA_POLICY,
        (false, true) => APP_POLICY,
        (false, false) => PAGE_POLICY,
    };
    headers.insert(header::CONTENT_SECURITY_POLICY, HeaderValue::from_static(policy));
    if of_app && !is_data {
        let reported = HeaderValue::from_static(TRUSTED_TYPES);
        headers.insert(header::CONTENT_SECURITY_POLICY_REPORT_ONLY, reported);
    }
    headers.entry(header::CACHE_CONTROL).or_insert(HeaderValue::from_static("no-store"));
    response
}
