//! The exchange over the wire. What it decides is tested with the group and in `shared`.

use crate::place::Place;
use shared::api::Code;
use shared::command::{AddZone, Command, NameGroup};
use shared::people::Role;
use shared::refusal::Refusal;
use shared::sync::{Cursor, Outcome, Reply, Request};
use shared::words::{GroupId, Line};

fn zone(name: &str) -> AddZone {
    AddZone { zone: crate::phone::fresh(), name: Line::new(name).unwrap(), within: None }
}

#[tokio::test]
async fn what_one_phone_does_the_other_reads_and_twice_is_once() {
    let place = Place::new().await;
    let mut ada = place.member("Ada", &[Role::Organiser]).await;
    let ben = place.member("Ben", &[Role::Volunteer]).await;
    let before: Reply = ben.reads(&place).await.json();
    let envelope = ada.envelope(zone("Riverside"));
    let request = Request { envelopes: vec![envelope.clone()], ..Default::default() };
    let once: Reply = place.send(ada.sync(&request)).await.json();
    let twice: Reply = place.send(ada.sync(&request)).await.json();
    assert!(matches!(once.receipts[0].outcome, Outcome::Done(_)));
    assert_eq!(once.receipts, twice.receipts);
    let after = Request { cursor: Some(before.cursor), ..Default::default() };
    let news: Reply = place.send(ben.sync(&after)).await.json();
    assert!(!news.fresh);
    assert_eq!(news.puts.len(), 1, "only what changed: {:?}", news.puts);
    // Apps that know no line take no reply without the hub's clock.
    let body: serde_json::Value = place.send(ben.sync(&after)).await.json();
    assert_eq!(body.get("now").and_then(serde_json::Value::as_i64), Some(place.now().0));
}

#[tokio::test]
async fn an_envelope_of_somebody_else_is_refused_and_takes_no_other_with_it() {
    let place = Place::new().await;
    let mut ada = place.member("Ada", &[Role::Organiser]).await;
    let mut ben = place.member("Ben", &[Role::Organiser]).await;
    let hers = ada.envelope(zone("Riverside"));
    let request = Request { envelopes: vec![hers.clone()], ..Default::default() };
    place.send(ada.sync(&request)).await.json::<Reply>();
    let own = ben.envelope(zone("Hilltop"));
    let request = Request { envelopes: vec![hers, own], ..Default::default() };
    let reply: Reply = place.send(ben.sync(&request)).await.json();
    assert_eq!(reply.receipts[0].outcome, Outcome::Refused(Refusal::NotAllowed));
    assert!(matches!(reply.receipts[1].outcome, Outcome::Done(_)));
}

#[tokio::test]
async fn what_is_not_allowed_or_not_understood_is_answered_in_its_receipt() {
    let place = Place::new().await;
    let mut ben = place.member("Ben", &[Role::Volunteer]).await;
    let group: GroupId = crate::phone::fresh();
    let naming: Command = NameGroup { group, name: Line::new("Mine").unwrap(), reach: None, offset: 0 }.into();
    let reply = ben.does(&place, naming).await;
    assert_eq!(reply.receipts[0].outcome, Outcome::Refused(Refusal::NotAllowed));
    let unknown = r#"{"envelopes":[{"id":"AAAAAAAAcACAAAAAAAAAAA","n":1,"at":1,"do":{"FlyToTheMoon":{"with":[1]}}}]}"#;
    let reply: Reply = place.send(ben.post("/api/v1/sync", unknown)).await.json();
    assert_eq!(reply.receipts[0].outcome, Outcome::Refused(Refusal::NotUnderstood));
    let nameless = r#"{"envelopes":[{"do":{"FlyToTheMoon":{}}}]}"#;
    assert_eq!(place.send(ben.post("/api/v1/sync", nameless)).await.code(), Code::Malformed);
}

#[tokio::test]
async fn a_cursor_from_the_future_or_another_store_gets_everything_afresh() {
    let place = Place::new().await;
    let ben = place.member("Ben", &[Role::Volunteer]).await;
    let here: Reply = ben.reads(&place).await.json();
    let Cursor(generation, stamp, version) = here.cursor;
    for cursor in [
        Cursor(generation, stamp, version + 1),
        Cursor(generation, stamp, u64::MAX),
        Cursor(generation ^ 1, stamp, version),
        Cursor(generation, stamp ^ 1, version),
    ] {
        let request = Request { cursor: Some(cursor), ..Default::default() };
        let reply: Reply = place.send(ben.sync(&request)).await.json();
        assert!(reply.fresh, "{cursor:?}");
        assert_eq!(reply.cursor, here.cursor);
    }
    for cursor in ["[0,0]", "[0,0,-1]", r#"["a",0,0]"#, "[4294967296,0,0]", "7"] {
        let answer = place.send(ben.post("/api/v1/sync", format!(r#"{{"cursor":{cursor}}}"#))).await;
        assert_eq!(answer.code(), Code::Malformed, "{cursor}");
    }
}

#[tokio::test]
async fn a_large_reply_is_compressed_for_whoever_takes_that() {
    let place = Place::new().await;
    let mut ada = place.member("Ada", &[Role::Organiser]).await;
    for n in 0..20 {
        ada.does(&place, zone(&format!("Zone number {n}"))).await;
    }
    let plain = ada.reads(&place).await;
    assert_eq!(plain.header("content-encoding"), None);
    let request = ada.sync(&Request::default()).with("accept-encoding", "gzip, deflate, br");
    let packed = place.send(request).await;
    assert_eq!(packed.header("content-encoding"), Some("br"));
    assert!(packed.body.len() * 2 < plain.body.len(), "{} of {}", packed.body.len(), plain.body.len());
}
