//! The style sheet of the plain pages: one file for all of them, kept by browsers for a year.
//!
//! Its address carries a sum of its content, so a new one is fetched the moment it is different.

use crate::http::squeeze::takes_brotli;
use app::style::PAGES_CSS;
use aws_lc_rs::digest::{SHA256, digest};
use axum::http::{HeaderMap, HeaderValue, header};
use axum::response::{IntoResponse, Response};
use bytes::Bytes;
use std::io::Write as _;
use std::sync::LazyLock;

pub(super) const PATH: &str = "/pages.css";

static ADDRESS: LazyLock<String> = LazyLock::new(|| {
    let sum = digest(&SHA256, PAGES_CSS.as_bytes());
    let version: String = sum.as_ref()[..6].iter().map(|byte| format!("{byte:02x}")).collect();
    format!("{PATH}?v={version}")
});

static PACKED: LazyLock<Bytes> = LazyLock::new(|| {
    let mut writer = brotli::CompressorWriter::new(Vec::new(), 4_096, 11, 22);
    // Writing to memory does not fail; if it ever did, a browser would see an unstyled page and nothing worse.
    let _ = writer.write_all(PAGES_CSS.as_bytes());
    writer.into_inner().into()
});

/// Where pages find it.
pub(super) fn address() -> &'static str {
    &ADDRESS
}

pub(super) async fn send(headers: HeaderMap) -> Response {
    let packed = takes_brotli(&headers);
    let body = if packed { PACKED.clone() } else { Bytes::from_static(PAGES_CSS.as_bytes()) };
    let mut response = body.into_response();
    let headers = response.headers_mut();
    headers.insert(header::CONTENT_TYPE, HeaderValue::from_static("text/css; charset=utf-8"));
    headers.insert(header::CACHE_CONTROL, HeaderValue::from_static("public, max-age=31536000, immutable"));
    headers.insert(header::VARY, HeaderValue::from_static("accept-encoding"));
    if packed {
        headers.insert(header::CONTENT_ENCODING, HeaderValue::from_static("br"));
    }
    response
}
