//! The safety headers that every answer carries, errors included (`trust.md` section 5).
//!
//! The app may run its own script and its own WASM and nothing else; the plain pages may run no script at all. Where
//! an answer says nothing about keeping it, it is not kept: almost everything here is somebody's own business.

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

/// Only reported: Leptos 0.8 sets `innerHTML` for static parts, and enforcing this would leave a blank page.
const TRUSTED_TYPES: &str = "require-trusted-types-for 'script'";

/// The headers that are the same everywhere.
pub const ALWAYS: [(&str, &str); 5] = [
    ("strict-transport-security", "max-age=31536000"),
    ("x-content-type-options", "nosniff"),
    ("referrer-policy", "no-referrer"),
    ("cross-origin-opener-policy", "same-origin"),
    ("cross-origin-resource-policy", "same-origin"),
];

/// Adds the headers to whatever comes out.
pub async fn add(request: Request, next: Next) -> Response {
    let of_app = request.uri().path().starts_with("/app/");
    let mut response = next.run(request).await;
    let headers = response.headers_mut();
    for (name, value) in ALWAYS {
        headers.insert(HeaderName::from_static(name), HeaderValue::from_static(value));
    }
    let policy = if of_app { APP_POLICY } else { PAGE_POLICY };
    headers.insert(header::CONTENT_SECURITY_POLICY, HeaderValue::from_static(policy));
    if of_app {
        let reported = HeaderValue::from_static(TRUSTED_TYPES);
        headers.insert(header::CONTENT_SECURITY_POLICY_REPORT_ONLY, reported);
    }
    headers.entry(header::CACHE_CONTROL).or_insert(HeaderValue::from_static("no-store"));
    response
}
