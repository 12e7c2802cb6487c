//! What is said where there is no route: a `problem+json` under `/api/`, a page elsewhere.

use super::Fault;
use axum::http::{StatusCode, Uri};
use axum::response::{IntoResponse, Response};
use shared::api::Code;

/// No such address.
pub async fn not_found(uri: Uri) -> Response {
    said(&uri, Code::NotFound, StatusCode::NOT_FOUND)
}

/// The address is there, the method is not.
pub async fn method(uri: Uri) -> Response {
    said(&uri, Code::Method, StatusCode::METHOD_NOT_ALLOWED)
}

fn said(uri: &Uri, code: Code, status: StatusCode) -> Response {
    if uri.path().starts_with("/api/") {
        return Fault::from(code).into_response();
    }
    (status, "There is no such page here.\n").into_response()
}
