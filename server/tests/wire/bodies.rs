//! Bodies that are too large, too deep, compressed, not text, not JSON, or not what was asked for.

use crate::place::Place;
use crate::wire::{Answer, Request};
use server::http::limits::{JSON_BYTES_MAX, Limits};
use shared::api::Code;
use shared::people::Role;
use shared::words::limits::{ENVELOPES_MAX, EXCHANGE_BYTES_MAX};
use std::time::Duration;
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpStream;

const PUBLIC: [&str; 3] = ["/api/v1/invite", "/api/v1/join", "/api/v1/session"];

#[tokio::test]
async fn what_cannot_be_read_is_said_to_be_so() {
    let place = Place::new().await;
    let ada = place.member("Ada", &[Role::Organiser]).await;
    let deep = format!("{}{}", "[".repeat(10_000), "]".repeat(10_000));
    let keys = format!("{{{}}}", (0..5_000).map(|n| format!("\"k{n}\":0")).collect::<Vec<_>>().join(","));
    let bodies: [&[u8]; 10] = [
        &[],
        b"hello",
        b"{",
        b"{}{}",
        b"[]",
        br#"{"nobody":"asked for this"}"#,
        br#"{"invite":7,"cursor":"x","roles":"organiser"}"#,
        b"{\"invite\":\"\xff\xfe\"}",
        deep.as_bytes(),
        keys.as_bytes(),
    ];
    for path in PUBLIC.iter().chain(&["/api/v1/sync", "/api/v1/invites"]) {
        for body in bodies {
            let answer = place.send(ada.post(path, body)).await;
            let shown = String::from_utf8_lossy(&body[..body.len().min(40)]).into_owned();
            assert_eq!((answer.status, answer.code()), (400, Code::Malformed), "{path} {shown}");
        }
    }
}

#[tokio::test]
async fn another_type_and_compressed_bodies_are_refused_unread() {
    let place = Place::new().await;
    let ada = place.member("Ada", &[Role::Organiser]).await;
    for path in PUBLIC.iter().chain(&["/api/v1/sync", "/api/v1/invites"]) {
        for request in [
            ada.post(path, "{}").with("content-encoding", "gzip"),
            ada.post(path, "{}").with("content-encoding", "br"),
            ada.post(path, "{}").with("content-type", "text/plain"),
            ada.post(path, "{}").with("content-type", "application/x-www-form-urlencoded"),
            Request::new("POST", path).bearer(ada.token()),
        ] {
            let answer = place.send(request).await;
            assert_eq!((answer.status, answer.code()), (415, Code::MediaType), "{path}");
        }
    }
    let sync = ada.post("/api/v1/sync", "{}").with("content-type", "Application/JSON; charset=utf-8");
    assert_eq!(place.send(sync).await.status, 200);
}

#[tokio::test]
async fn one_byte_over_the_limit_is_too_large_with_and_without_a_length() {
    let place = Place::new().await;
    let ada = place.member("Ada", &[Role::Organiser]).await;
    for (path, max) in [("/api/v1/invite", JSON_BYTES_MAX), ("/api/v1/sync", EXCHANGE_BYTES_MAX)] {
        let padded = |size: usize| format!("{{{}}}", " ".repeat(size - 2));
        assert_ne!(place.send(ada.post(path, padded(max))).await.status, 413);
        let answer = place.send(ada.post(path, padded(max + 1))).await;
        assert_eq!((answer.status, answer.code()), (413, Code::TooLarge), "{path}");
        let mut chunked = format!("{:x}\r\n", max + 1).into_bytes();
        chunked.extend(padded(max + 1).into_bytes());
        chunked.extend(b"\r\n0\r\n\r\n");
        let answer = place.send(ada.post(path, chunked).with("transfer-encoding", "chunked")).await;
        assert_eq!(answer.code(), Code::TooLarge, "{path} without a length");
        let claimed = ada.post(path, "").with("content-length", "10000000000");
        assert_eq!(place.send(claimed).await.code(), Code::TooLarge, "{path} ten gigabytes, not one of them sent");
    }
    let many = format!(r#"{{"envelopes":[{}]}}"#, vec!["{}"; ENVELOPES_MAX + 1].join(","));
    assert_eq!(place.send(ada.post("/api/v1/sync", many)).await.code(), Code::TooLarge);
}

#[tokio::test]
async fn slow_and_silent_connections_are_gone_after_a_known_time() {
    let short = Duration::from_millis(700);
    let limits = Limits { first_byte: short, headers: short, body: short, ..Limits::default() };
    let place = Place::with(limits).await;
    let ada = place.member("Ada", &[Role::Organiser]).await;
    let half_body = ada.post("/api/v1/sync", "{").with("content-length", "100").bytes();
    let half_head = b"GET /healthz HTTP/1.1\r\nhost: h".to_vec();
    for (sent, status) in [(Vec::new(), None), (half_head, Some(408)), (half_body, Some(503))] {
        let mut stream = TcpStream::connect(place.addr()).await.unwrap();
        stream.write_all(&sent).await.unwrap();
        let mut got = Vec::new();
        let closed = tokio::time::timeout(Duration::from_secs(5), stream.read_to_end(&mut got)).await;
        closed.expect("closed").unwrap();
        // A connection that never sent a whole head may be closed without a word.
        let answered = (!got.is_empty()).then(|| Answer::parse(&got).status);
        assert!(answered.is_none() || answered == status, "{answered:?}");
        assert_eq!(answered.is_some(), status == Some(503) || answered == Some(408));
    }
    assert_eq!(place.send(Request::get("/healthz")).await.status, 200);
}
