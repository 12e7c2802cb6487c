//! Which encodings a phone takes, and answers that are packed.
//!
//! Only exchanges are packed, by the group (`crate::group`): an answer with a token or a code in it never is, so that its
//! length says nothing about the secret (BREACH).

use axum::http::{HeaderMap, HeaderValue, header};
use axum::response::{IntoResponse, Response};
use bytes::Bytes;

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

/// A JSON answer, in an encoding or as it is. Nobody keeps it, so nobody need be told what it varies with.
#[must_use]
pub fn json(body: Bytes, encoding: Option<&'static str>) -> Response {
    let mut response = body.into_response();
    let headers = response.headers_mut();
    headers.insert(header::CONTENT_TYPE, HeaderValue::from_static("application/json"));
    if let Some(encoding) = encoding {
        headers.insert(header::CONTENT_ENCODING, HeaderValue::from_static(encoding));
    }
    response
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
}
