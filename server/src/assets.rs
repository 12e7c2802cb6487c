//! The built app: embedded in release builds, read from disk in debug builds, precompressed by `cargo xtask`.
//!
//! A name that carries a hash of its own bytes may be kept for ever; everything else is asked for anew each time and
//! answered with "still the same" where it is. Every screen of the app is `index.html`; a file that is not there is
//! not there, because an old phone that asks for last month's script must not be given a page as a script.

use crate::astray;
use crate::http::squeeze::takes;
use axum::Router;
use axum::body::Body;
use axum::extract::Path;
use axum::http::{HeaderMap, HeaderValue, StatusCode, Uri, header};
use axum::response::{IntoResponse, Redirect, Response};
use axum::routing::get;
use data_encoding::BASE64URL_NOPAD;
use rust_embed::{EmbeddedFile, RustEmbed};

/// The folder that `cargo xtask` fills; without it there is no app, and the hub says so.
#[derive(RustEmbed)]
#[folder = "$KITH_SITE"]
#[allow_missing = true]
struct Site;

const PAGE: &str = "index.html";
const FOR_EVER: &str = "public, max-age=31536000, immutable";
const ASK_AGAIN: &str = "no-cache";
/// Hexadecimal digits of the hash in a name.
const HASH_DIGITS: usize = 16;

/// `/app/` and all below it, and what robots are told.
pub fn routes() -> Router {
    Router::new()
        .route("/app", get(async || Redirect::permanent("/app/")))
        .route("/app/", get(async |headers: HeaderMap| serve(PAGE, &headers)))
        .route("/app/{*path}", get(file))
        .route("/robots.txt", get(robots))
}

async fn robots() -> impl IntoResponse {
    ([(header::CACHE_CONTROL, ASK_AGAIN)], include_str!("../../public/robots.txt"))
}

async fn file(Path(path): Path<String>, uri: Uri, headers: HeaderMap) -> Response {
    let is_file = path.rsplit('/').next().is_some_and(|name| name.contains('.'));
    match (is_file, Site::get(&path).is_some() && !is_copy(&path)) {
        (true, true) => serve(&path, &headers),
        (true, false) => astray::not_found(uri, headers).await,
        (false, _) => serve(PAGE, &headers),
    }
}

/// The compressed copies beside the files are not files of their own.
fn is_copy(name: &str) -> bool {
    name.ends_with(".br") || name.ends_with(".gz")
}

fn serve(name: &str, headers: &HeaderMap) -> Response {
    let Some((file, encoding)) = choose(name, headers) else { return no_app() };
    let tag = format!("\"{}\"", BASE64URL_NOPAD.encode(&file.metadata.sha256_hash()[..18]));
    let mut about = HeaderMap::new();
    about.insert(header::CACHE_CONTROL, HeaderValue::from_static(if is_hashed(name) { FOR_EVER } else { ASK_AGAIN }));
    about.insert(header::VARY, HeaderValue::from_static("accept-encoding"));
    let same = headers.get(header::IF_NONE_MATCH).and_then(|value| value.to_str().ok());
    let same = same.is_some_and(|tags| tags.split(',').any(|one| one.trim().trim_start_matches("W/") == tag));
    if let Ok(tag) = HeaderValue::from_str(&tag) {
        about.insert(header::ETAG, tag);
    }
    if same {
        return (StatusCode::NOT_MODIFIED, about).into_response();
    }
    about.insert(header::CONTENT_TYPE, HeaderValue::from_static(kind(name)));
    if let Some(encoding) = encoding {
        about.insert(header::CONTENT_ENCODING, HeaderValue::from_static(encoding));
    }
    (about, Body::from(file.data)).into_response()
}

/// The smallest copy that the other side can read.
fn choose(name: &str, headers: &HeaderMap) -> Option<(EmbeddedFile, Option<&'static str>)> {
    for (encoding, ending) in [("br", "br"), ("gzip", "gz")] {
        if takes(headers, encoding)
            && let Some(copy) = Site::get(&format!("{name}.{ending}"))
        {
            return Some((copy, Some(encoding)));
        }
    }
    Site::get(name).map(|file| (file, None))
}

fn no_app() -> Response {
    let words = "The app has not been built into this hub. The plain pages work. To build it: cargo xtask build\n";
    (StatusCode::NOT_FOUND, words).into_response()
}

/// `app-0123456789abcdef.js`.
fn is_hashed(name: &str) -> bool {
    let stem = name.split_once('.').map_or(name, |(stem, _)| stem);
    stem.rsplit_once('-').is_some_and(|(_, hash)| {
        hash.len() == HASH_DIGITS && hash.bytes().all(|byte| byte.is_ascii_digit() || (b'a'..=b'f').contains(&byte))
    })
}

fn kind(name: &str) -> &'static str {
    match name.rsplit('.').next().unwrap_or_default() {
        "html" => "text/html; charset=utf-8",
        "js" => "text/javascript; charset=utf-8",
        "css" => "text/css; charset=utf-8",
        "json" => "application/json",
        "webmanifest" => "application/manifest+json",
        "wasm" => "application/wasm",
        "svg" => "image/svg+xml",
        "png" => "image/png",
        "ico" => "image/x-icon",
        "txt" => "text/plain; charset=utf-8",
        _ => "application/octet-stream",
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_a_name_with_the_hash_of_its_bytes_is_kept_for_ever() {
        assert!(is_hashed("app-0123456789abcdef.js") && is_hashed("app_bg-0123456789abcdef.wasm"));
        for name in ["index.html", "sw.js", "start.js", "precache.json", "icon-192.png", "a-0123456789ABCDEF.js"] {
            assert!(!is_hashed(name), "{name}");
        }
    }
}
