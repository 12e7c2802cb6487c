//! Reading a JSON body: of the right type, not compressed, within its size and time, valid UTF-8, an object not nested deep.
//!
//! Everything that can be refused without reading is refused without reading, and no more than the limit is ever
//! held. A compressed body is refused outright, because a small one can unpack to gigabytes.

use super::Fault;
use crate::group::is_flat_object;
use axum::extract::Request;
use axum::http::{HeaderMap, header};
use bytes::Bytes;
use http_body_util::{BodyExt, LengthLimitError, Limited};
use serde::de::DeserializeOwned;
use shared::api::Code;
use shared::words::limits::JSON_DEPTH_MAX;
use std::time::Duration;

/// Reads the body as bytes that may be JSON; whether they are an object that may be read is for who reads it
/// ([`is_flat_object`]).
///
/// # Errors
/// What is wrong with it, as far as that can be told without parsing.
pub async fn bytes(request: Request, bytes_max: usize, within: Duration) -> Result<Bytes, Fault> {
    check_headers(request.headers(), bytes_max)?;
    let collected = tokio::time::timeout(within, Limited::new(request.into_body(), bytes_max).collect()).await;
    // Too slow is not the phone's fault: it may try again where the signal is better.
    let Ok(collected) = collected else { return Err(Fault::busy()) };
    let bytes = collected
        .map_err(|error| Fault::from(if error.is::<LengthLimitError>() { Code::TooLarge } else { Code::Malformed }))?;
    let bytes = bytes.to_bytes();
    if core::str::from_utf8(&bytes).is_err() { Err(Code::Malformed.into()) } else { Ok(bytes) }
}

/// Reads the body as a `T`; unknown fields are refused where the type says so.
///
/// # Errors
/// What is wrong with it, without quoting it.
pub async fn json<T: DeserializeOwned>(request: Request, bytes_max: usize, within: Duration) -> Result<T, Fault> {
    let bytes = bytes(request, bytes_max, within).await?;
    let read = is_flat_object(&bytes, JSON_DEPTH_MAX).then(|| serde_json::from_slice(&bytes).ok()).flatten();
    read.ok_or_else(|| Code::Malformed.into())
}

fn check_headers(headers: &HeaderMap, bytes_max: usize) -> Result<(), Fault> {
    let kind = headers.get(header::CONTENT_TYPE).map(|value| value.to_str().unwrap_or_default());
    let kind = kind.unwrap_or_default().split(';').next().unwrap_or_default().trim();
    if headers.contains_key(header::CONTENT_ENCODING) || !kind.eq_ignore_ascii_case("application/json") {
        return Err(Code::MediaType.into());
    }
    let length = headers.get(header::CONTENT_LENGTH).and_then(|value| value.to_str().ok()?.parse::<u64>().ok());
    if length.is_some_and(|length| length > bytes_max as u64) {
        return Err(Code::TooLarge.into());
    }
    Ok(())
}
