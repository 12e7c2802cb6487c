//! What is said where a request leads nowhere: a `problem+json` under `/api/`, elsewhere a page in the reader's language.

use crate::http::Fault;
use crate::pages::{Speaks, error_page};
use axum::extract::Request;
use axum::http::{HeaderMap, Uri, header};
use axum::middleware::Next;
use axum::response::{IntoResponse, Response};
use shared::api::Code;

/// This error, for whoever asked for this path.
#[must_use]
pub fn answer(path: &str, headers: &HeaderMap, fault: Fault) -> Response {
    if path.starts_with("/api/") {
        return fault.into_response();
    }
    let mut page = error_page(fault.status(), Speaks::of(headers).lang);
    if let Some(wait) = fault.into_response().headers_mut().remove(header::RETRY_AFTER) {
        page.headers_mut().insert(header::RETRY_AFTER, wait);
    }
    page
}

/// No such address.
pub async fn not_found(uri: Uri, headers: HeaderMap) -> Response {
    answer(uri.path(), &headers, Code::NotFound.into())
}

/// The address is there, the method is not.
pub async fn method(uri: Uri, headers: HeaderMap) -> Response {
    answer(uri.path(), &headers, Code::Method.into())
}

/// Before a route reads its part of an address: what is written in no letters leads nowhere. Each route would otherwise
/// say so by itself, in the words of its library.
pub async fn letters(request: Request, next: Next) -> Response {
    let mut decoded = form_urlencoded::parse(request.uri().path().as_bytes());
    // What is not UTF-8 is decoded to this sign; nothing of ours has it in its address either.
    let is_odd = |part: &str| part.contains(char::REPLACEMENT_CHARACTER);
    if decoded.any(|(name, value)| is_odd(&name) || is_odd(&value)) {
        return answer(request.uri().path(), request.headers(), Code::NotFound.into());
    }
    next.run(request).await
}
