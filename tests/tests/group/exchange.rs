//! The sync route from bytes to bytes.

use crate::hamlet::{ASHA, BEN, Hamlet, asker, envelope, id};
use server::group::GroupError;
use shared::command::{ClaimErrand, RemoveMember};
use shared::record::Kind;
use shared::refusal::Refusal;
use shared::sync::patch::by_serde;
use shared::sync::{Outcome, Phone, Replica};
use shared::words::limits::{ENVELOPES_MAX, EXCHANGE_BYTES_MAX};
use shared::words::{EnvelopeId, Timestamp};

fn phone(n: u8) -> Phone {
    Phone::new(id(n), Replica::default(), shared::sync::Outbox::default())
}

#[tokio::test]
async fn a_phone_downloads_claims_and_reads_what_came_of_it_in_one_round_trip() {
    let hamlet = Hamlet::new().await;
    hamlet.asked(10).await;
    let mut ben = phone(BEN);
    let reply = hamlet.sync(BEN, None, vec![]).await;
    assert!(reply.fresh && !reply.more);
    ben.receive(None, reply, by_serde, Timestamp(0));
    let kinds = |phone: &Phone| phone.replica().world().iter().map(|(key, _)| key.kind).collect::<Vec<_>>();
    assert!(kinds(&ben).contains(&Kind::Errand) && !kinds(&ben).contains(&Kind::Contact));

    ben.act(id(77), ClaimErrand { errand: id(10) }.into(), Timestamp(0)).unwrap();
    let request = ben.request();
    let reply = hamlet.sync(BEN, request.cursor, request.envelopes).await;
    assert!(matches!(reply.receipts[0].outcome, Outcome::Done(_)));
    let proof = reply.proof;
    ben.receive(request.cursor, reply, by_serde, Timestamp(0));
    assert!(kinds(&ben).contains(&Kind::Contact), "the address came with the receipt");
    assert_eq!(Some(ben.replica().proof()), proof);
    assert_eq!(ben.outbox().entries(), []);
    hamlet.check();
}

#[tokio::test]
async fn sending_it_again_does_it_once_and_answers_the_same() {
    let hamlet = Hamlet::new().await;
    hamlet.asked(10).await;
    let claim = vec![envelope(77, ClaimErrand { errand: id(10) })];
    let first = hamlet.sync(BEN, None, claim.clone()).await;
    let again = hamlet.sync(BEN, None, claim.clone()).await;
    assert_eq!(again, first);
    let stolen = hamlet.sync(ASHA, None, claim).await;
    assert_eq!(stolen.receipts[0].outcome, Outcome::Refused(Refusal::NotAllowed), "somebody else's envelope");
}

#[tokio::test]
async fn one_envelope_that_cannot_be_read_takes_no_other_with_it() {
    let hamlet = Hamlet::new().await;
    hamlet.asked(10).await;
    let odd: EnvelopeId = id(78);
    let good = serde_json::to_string(&envelope(77, ClaimErrand { errand: id(10) })).unwrap();
    let body = format!(r#"{{"envelopes":[{{"id":"{odd}","n":1,"at":0,"do":{{"FlyToTheMoon":{{}}}}}},{good}]}}"#);
    let reply = hamlet.group.exchange(asker(BEN), body.into()).await.unwrap();
    let reply: shared::sync::Reply = serde_json::from_slice(&reply).unwrap();
    assert_eq!(reply.receipts[0].id, odd);
    assert_eq!(reply.receipts[0].outcome, Outcome::Refused(Refusal::NotUnderstood));
    assert!(matches!(reply.receipts[1].outcome, Outcome::Done(_)));
}

#[tokio::test]
async fn what_is_not_an_exchange_is_refused_whole() {
    let hamlet = Hamlet::new().await;
    let deep = format!(r#"{{"envelopes":[{}{}]}}"#, "[".repeat(40), "]".repeat(40));
    let headless = r#"{"envelopes":[{"n":1}]}"#.to_owned();
    let twice = r#"{"prove":true,"prove":true}"#.to_owned();
    let unknown = r#"{"colour":"red"}"#.to_owned();
    let typed = r#"{"cursor":"yesterday"}"#.to_owned();
    for body in [deep, headless, twice, unknown, typed, String::new(), "{".to_owned(), "[]".to_owned()] {
        let answer = hamlet.group.exchange(asker(BEN), body.clone().into()).await;
        assert_eq!(answer, Err(GroupError::Malformed), "{body}");
    }
    let not_text: &[u8] = b"{\"envelopes\":[\"\xff\"]}";
    assert_eq!(hamlet.group.exchange(asker(BEN), not_text.into()).await, Err(GroupError::Malformed));

    let many: Vec<_> = (0..=ENVELOPES_MAX).map(|_| envelope(1, ClaimErrand { errand: id(10) })).collect();
    let many = format!(r#"{{"envelopes":{}}}"#, serde_json::to_string(&many).unwrap());
    assert_eq!(hamlet.group.exchange(asker(BEN), many.into()).await, Err(GroupError::TooLarge));
    let long = " ".repeat(EXCHANGE_BYTES_MAX + 1);
    assert_eq!(hamlet.group.exchange(asker(BEN), long.into()).await, Err(GroupError::TooLarge));
}

#[tokio::test]
async fn a_cursor_from_the_future_or_from_another_store_begins_afresh() {
    let hamlet = Hamlet::new().await;
    let here = hamlet.sync(BEN, None, vec![]).await.cursor;
    for wrong in [
        shared::sync::Cursor(here.0, here.1, here.2 + 1),
        shared::sync::Cursor(here.0.wrapping_add(1), here.1, here.2),
        shared::sync::Cursor(here.0, here.1.wrapping_add(1), here.2),
    ] {
        let reply = hamlet.sync(BEN, Some(wrong), vec![]).await;
        assert!(reply.fresh);
        assert_eq!(reply.cursor, here);
    }
    let idle = hamlet.sync(BEN, Some(here), vec![]).await;
    assert!(!idle.fresh && idle.puts.is_empty());
}

#[tokio::test]
async fn who_has_left_reads_nothing_and_what_they_sent_after_is_not_done() {
    let hamlet = Hamlet::new().await;
    hamlet.asked(10).await;
    let leaves = envelope(70, RemoveMember { member: id(BEN) });
    let claims = envelope(71, ClaimErrand { errand: id(10) });
    let body = format!(r#"{{"envelopes":{}}}"#, serde_json::to_string(&[leaves, claims]).unwrap());
    assert_eq!(hamlet.group.exchange(asker(BEN), body.into()).await, Err(GroupError::Left));
    assert_eq!(hamlet.group.exchange(asker(BEN), "{}".into()).await, Err(GroupError::Left));
    assert_eq!(hamlet.group.exchange(asker(99), "{}".into()).await, Err(GroupError::Left), "never a member");
    let asha = hamlet.sync(ASHA, None, vec![]).await;
    let held = asha.puts.iter().any(|put| matches!(&put.1, shared::record::Record::Errand(e) if e.holder().is_some()));
    assert!(!held);
    hamlet.check();
}

#[tokio::test]
async fn phones_that_begin_afresh_after_a_wrong_proof_are_counted() {
    let hamlet = Hamlet::new().await;
    hamlet.group.exchange(asker(BEN), r#"{"mended":true}"#.into()).await.unwrap();
    assert_eq!(hamlet.group.mended(), 1);
}
