//! Light compression of large answers, because a fresh download is mostly the same words again.
//!
//! Only where the phone asked for brotli and the answer is worth it. Only for exchanges: an answer with a token or a
//! code in it is never compressed, so that its length says nothing about the secret (BREACH). What takes longer than a
//! moment is done off the threads that serve others, a few at a time.

use axum::http::{HeaderMap, HeaderValue, header};
use axum::response::{IntoResponse, Response};
use bytes::Bytes;
use std::io::Write as _;
use tokio::sync::Semaphore;

/// Below this the headers outweigh the gain.
const WORTH_IT_BYTES: usize = 1_000;
/// About two milliseconds of work; more is handed to a thread of its own.
const AT_ONCE_BYTES: usize = 32 * 1024;
/// Measured on a download of 4,400 records: 4 makes a tenth to a sixth fewer bytes, but takes twice the time, and with a
/// hundred phones the hub then holds 78 MiB instead of 42. 9 takes ten times as long and 40 MB, and saves as much again:
/// most of what is left are ids.
const QUALITY: u32 = 3;
/// 256 KiB back: further makes nothing smaller here, and each encoder holds several times as much.
const WINDOW_BITS: u32 = 18;
/// As many as there are cores on a small hub: more would only share them, and each holds its own memory.
static PLACES: Semaphore = Semaphore::const_new(2);

/// Whether the other side takes brotli.
#[must_use]
pub fn takes_brotli(headers: &HeaderMap) -> bool {
    takes(headers, "br")
}

/// Whether the other side takes this encoding, and has not given it a weight of nothing.
#[must_use]
pub fn takes(headers: &HeaderMap, encoding: &str) -> bool {
    headers
        .get_all(header::ACCEPT_ENCODING)
        .iter()
        .filter_map(|value| value.to_str().ok())
        .flat_map(|value| value.split(','))
        .any(|offer| {
            let (name, weight) = offer.split_once(';').unwrap_or((offer, ""));
            let none = weight.trim().strip_prefix("q=").is_some_and(|q| q.parse::<f32>().is_ok_and(|q| q <= 0.0));
            name.trim().eq_ignore_ascii_case(encoding) && !none
        })
}

/// A JSON answer, compressed if that is wanted and worth it.
pub async fn json(body: Bytes, brotli: Wanted) -> Response {
    let packed = match brotli {
        Wanted::Yes if body.len() > WORTH_IT_BYTES => pack(body.clone()).await,
        _ => None,
    };
    let encoding = packed.is_some();
    let mut response = packed.unwrap_or(body).into_response();
    let headers = response.headers_mut();
    headers.insert(header::CONTENT_TYPE, HeaderValue::from_static("application/json"));
    headers.insert(header::VARY, HeaderValue::from_static("accept-encoding"));
    if encoding {
        headers.insert(header::CONTENT_ENCODING, HeaderValue::from_static("br"));
    }
    response
}

/// Whether the other side takes brotli.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Wanted {
    /// It does.
    Yes,
    /// It does not.
    No,
}

impl From<&HeaderMap> for Wanted {
    fn from(headers: &HeaderMap) -> Self {
        if takes_brotli(headers) { Self::Yes } else { Self::No }
    }
}

async fn pack(body: Bytes) -> Option<Bytes> {
    if body.len() <= AT_ONCE_BYTES {
        return brotli(&body);
    }
    let _place = PLACES.acquire().await.ok()?;
    tokio::task::spawn_blocking(move || brotli(&body)).await.ok().flatten()
}

fn brotli(body: &[u8]) -> Option<Bytes> {
    let mut writer = brotli::CompressorWriter::new(Vec::with_capacity(body.len() / 4), 4_096, QUALITY, WINDOW_BITS);
    writer.write_all(body).ok()?;
    writer.flush().ok()?;
    Some(writer.into_inner().into())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn brotli_is_used_only_where_it_is_taken() {
        let offers = |text: &'static str| {
            let mut headers = HeaderMap::new();
            headers.insert(header::ACCEPT_ENCODING, HeaderValue::from_static(text));
            takes_brotli(&headers)
        };
        assert!(offers("gzip, deflate, br, zstd") && offers("BR;q=0.5"));
        assert!(!offers("gzip") && !offers("br;q=0") && !offers("abr, bro") && !takes_brotli(&HeaderMap::new()));
    }

    #[tokio::test]
    async fn only_what_is_worth_it_is_packed() {
        let small = json(Bytes::from_static(b"{}"), Wanted::Yes).await;
        assert!(!small.headers().contains_key(header::CONTENT_ENCODING));
        let large = Bytes::from("\"the same again\",".repeat(5_000));
        let packed = json(large.clone(), Wanted::Yes).await;
        assert_eq!(packed.headers()[header::CONTENT_ENCODING], "br");
        let body = axum::body::to_bytes(packed.into_body(), usize::MAX).await.unwrap();
        let mut unpacked = Vec::new();
        std::io::Read::read_to_end(&mut brotli::Decompressor::new(&body[..], 4_096), &mut unpacked).unwrap();
        assert_eq!(unpacked, large);
        assert!(!json(large, Wanted::No).await.headers().contains_key(header::CONTENT_ENCODING));
    }
}
