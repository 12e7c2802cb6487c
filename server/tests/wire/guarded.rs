//! The safety headers on every answer, and what is said where there is no route.

use crate::place::Place;
use crate::wire::{Answer, Request};
use server::http::headers::{ALWAYS, APP_POLICY, DATA, DATA_POLICY, OF_PAGES, PAGE_POLICY};
use shared::api::Code;
use shared::people::Role;

/// As `trust.md` section 5 has it, letter by letter.
const WRITTEN: &str = "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; img-src 'self' data:; \
connect-src 'self'; manifest-src 'self'; worker-src 'self'; form-action 'self'; base-uri 'none'; object-src 'none'; \
frame-ancestors 'none'";

fn check(answer: &Answer, path: &str) {
    for (name, value) in ALWAYS {
        assert_eq!(answer.header(name), Some(value), "{path}");
    }
    let is_data = answer.header("content-type").is_some_and(|kind| DATA.contains(&kind));
    for (name, value) in OF_PAGES {
        assert_eq!(answer.header(name), Some(value).filter(|_| !is_data), "{path}");
    }
    let of_app = path.starts_with("/app/") && !is_data;
    let policy = if of_app { APP_POLICY } else { PAGE_POLICY };
    let policy = if is_data { DATA_POLICY } else { policy };
    assert_eq!(answer.header("content-security-policy"), Some(policy), "{path}");
    assert_eq!(answer.header("content-security-policy-report-only").is_some(), of_app, "{path}");
    assert!(answer.header("cache-control").is_some(), "{path}");
    if path.starts_with("/api/") {
        assert_eq!(answer.header("cache-control"), Some("no-store"), "{path}");
    }
    assert_eq!(answer.header("server"), None);
    for name in answer.headers.iter().map(|(name, _)| name) {
        assert_eq!(answer.headers.iter().filter(|(other, _)| other == name).count(), 1, "{name} twice on {path}");
    }
}

#[tokio::test]
async fn every_answer_carries_them() {
    assert_eq!(APP_POLICY, WRITTEN);
    assert_eq!(PAGE_POLICY, WRITTEN.replace(" script-src 'self' 'wasm-unsafe-eval';", ""));
    let place = Place::new().await;
    let ada = place.member("Ada", &[Role::Organiser]).await;
    let paths = [
        "/healthz",
        "/robots.txt",
        "/",
        "/ask",
        "/my",
        "/my/XXXX",
        "/my/%ff",
        "/join",
        "/join/XXXX",
        "/pages.css",
        "/nowhere",
        "/app",
        "/app/",
        "/app/open",
        "/app/errand/x",
        "/app/nothing.js",
        "/app/%ff",
        "/app/../../etc/passwd",
        "/app/%2e%2e/Cargo.toml",
        "/api",
        "/api/",
        "/api/v1/nowhere",
        "/api/v1/invite",
        "/api/v1/join",
        "/api/v1/session",
        "/api/v1/sync",
        "/api/v1/invites",
        "/api/v1/asks/x/code",
        "/api/v1/devices",
        "/api/v1/devices/x",
        "/api/v1/insight/reflections",
    ];
    for path in paths {
        for method in ["GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS", "BREW"] {
            for token in [None, Some(ada.token())] {
                if path.starts_with("/api/v1/session") && method == "DELETE" {
                    continue; // it would sign Ada out
                }
                let mut request = Request::new(method, path);
                if let Some(token) = token {
                    request = request.bearer(token);
                }
                let answer = place.send(request).await;
                check(&answer, path);
                assert!(answer.status < 500, "{method} {path}: {}", answer.status);
            }
        }
    }
}

#[tokio::test]
async fn wrong_addresses_and_methods_are_problems_under_the_api_and_pages_elsewhere() {
    let place = Place::new().await;
    for path in ["/api/v1/nowhere", "/api/", "/api/v2/sync", "/api/v1/sync/"] {
        let answer = place.send(Request::get(path)).await;
        assert_eq!((answer.status, answer.code()), (404, Code::NotFound), "{path}");
    }
    for path in ["/my/%ff", "/my/%ff/record", "/join/%C3", "/gatherings/%ff.ics", "/app/%ff", "/app/%ff.js"] {
        let answer = place.send(Request::get(path)).await;
        assert_eq!((answer.status, answer.header("content-language")), (404, Some("en")), "{path}: a page");
    }
    let answer = place.send(Request::get("/api/v1/asks/%ff/code")).await;
    assert_eq!((answer.status, answer.code()), (404, Code::NotFound));
    for (method, path, allow) in [
        ("GET", "/api/v1/sync", "POST"),
        ("PUT", "/api/v1/session", "POST,DELETE"),
        ("POST", "/api/v1/line", "GET,HEAD"),
    ] {
        let answer = place.send(Request::new(method, path)).await;
        assert_eq!((answer.status, answer.code()), (405, Code::Method), "{path}");
        assert_eq!(answer.header("allow"), Some(allow), "{path}");
    }
    for (method, path, status) in [("GET", "/nowhere", 404), ("DELETE", "/healthz", 405)] {
        let answer = place.send(Request::new(method, path)).await;
        assert_eq!(answer.status, status);
        assert!(answer.header("content-type").unwrap().starts_with("text/"), "{path}");
    }
}

#[tokio::test]
async fn what_is_not_http_is_answered_or_closed_and_harms_nobody() {
    let place = Place::new().await;
    let long = format!("GET /{} HTTP/1.1\r\n\r\n", "a".repeat(200_000));
    let many = format!("GET / HTTP/1.1\r\n{}\r\n", "x: y\r\n".repeat(5_000));
    let odd: [&[u8]; 5] =
        [b"\x16\x03\x01\x02\x00\x01", b"\0\0\0\0\r\n\r\n", b"GET / HTTP/9.9\r\n\r\n", long.as_bytes(), many.as_bytes()];
    for bytes in odd {
        let mut stream = tokio::net::TcpStream::connect(place.addr()).await.unwrap();
        let _ = tokio::io::AsyncWriteExt::write_all(&mut stream, bytes).await;
        let _ = tokio::io::AsyncWriteExt::shutdown(&mut stream).await;
        let mut got = Vec::new();
        let _ = tokio::io::AsyncReadExt::read_to_end(&mut stream, &mut got).await;
        assert!(got.is_empty() || got.starts_with(b"HTTP/1."), "{got:?}");
    }
    assert_eq!(place.send(Request::get("/healthz")).await.body, b"ok");
}
