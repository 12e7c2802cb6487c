//! What is said where a request leads nowhere: a `problem+json` under `/api/`, elsewhere a page in the reader's language.

use crate::http::Fault;
use crate::pages::{Speaks, error_page};
use axum::http::{HeaderMap, Uri, header};
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
