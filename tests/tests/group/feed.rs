//! The live feed: only after the commit, only to those it concerns.

use crate::hamlet::{ASHA, BEN, Hamlet, asker, envelope, id};
use server::group::{Feed, Told};
use shared::command::{Actor, ChangeAsk, ChangeRoles, ClaimErrand, Edit, MakeOffer, RemoveMember};
use shared::help::{Able, HelpKind, Times};
use shared::people::{Role, Roles};
use shared::record::Class;
use shared::sync::patch::by_serde;
use shared::sync::phone::Heard;
use shared::sync::{Outbox, Outcome, Phone, Replica, Reply};
use shared::words::{Day, Part, Prose, Timestamp, When};
use std::time::Duration;

async fn silent(feed: &mut Feed) -> bool {
    tokio::time::timeout(Duration::ZERO, feed.recv()).await.is_err()
}

#[tokio::test]
async fn what_many_may_see_comes_as_a_reply_that_a_phone_takes_in() {
    let hamlet = Hamlet::new().await;
    let mut ben = hamlet.group.feed(asker(BEN));
    assert!(silent(&mut ben).await);
    let mut phone = Phone::new(id(BEN), Replica::default(), Outbox::default());
    phone.receive(None, hamlet.sync(BEN, None, vec![]).await, by_serde, Timestamp(0));
    hamlet.asked(10).await;
    let Some(Told::Frame { from, news, .. }) = ben.recv().await else { panic!("a small change travels in the feed") };
    let reply: Reply = serde_json::from_str(news.json()).unwrap();
    assert!(!reply.puts.iter().any(|put| put.1.class() == Class::Need), "nothing that only some may read");
    assert!(matches!(phone.hear(from, reply, by_serde, Timestamp(0)), Heard::Taken(_)));
    assert!(silent(&mut ben).await);
    let fresh = hamlet.sync(BEN, None, vec![]).await;
    assert_eq!(Some(phone.replica().proof()), fresh.proof);
    assert_eq!(phone.replica().cursor(), Some(fresh.cursor));
}

#[tokio::test]
async fn what_one_may_see_is_announced_to_them() {
    let hamlet = Hamlet::new().await;
    hamlet.asked(10).await;
    let mut ben = hamlet.group.feed(asker(BEN));
    let claimed = hamlet.sync(BEN, None, vec![envelope(70, ClaimErrand { errand: id(10) })]).await;
    let Outcome::Done(version) = claimed.receipts[0].outcome else { panic!("refused") };
    assert_eq!(ben.recv().await, Some(Told::Moved(version)));
}

#[tokio::test]
async fn what_is_not_theirs_wakes_nobody() {
    let hamlet = Hamlet::new().await;
    let (mut ben, mut asha) = (hamlet.group.feed(asker(BEN)), hamlet.group.feed(asker(ASHA)));
    let offer = MakeOffer {
        offer: id(5),
        kinds: vec![HelpKind::Food],
        zones: vec![],
        words: None,
        able: Able::default(),
        times: Times::default(),
    };
    let roles = Roles::new([Role::Organiser]);
    hamlet.group.command(Actor::Member { person: id(ASHA), roles }, id(60), offer.into()).await.unwrap();
    assert!(asha.recv().await.is_some());
    assert!(silent(&mut ben).await, "an organiser's own offer is not for volunteers");
}

#[tokio::test]
async fn what_stays_as_it_was_wakes_nobody() {
    let hamlet = Hamlet::new().await;
    hamlet.asked(10).await;
    let (mut ben, mut asha) = (hamlet.group.feed(asker(BEN)), hamlet.group.feed(asker(ASHA)));
    let before = hamlet.sync(BEN, None, vec![]).await.cursor;
    let text = |text: &str| Prose::new(text).unwrap();
    let what = Edit { saw: text("Milk and \"good\" bread"), new: text("Only bread") };
    let change = ChangeAsk { ask: id(10), what: Some(what), when: None };
    let reply = hamlet.sync(ASHA, None, vec![envelope(60, change)]).await;
    assert!(matches!(reply.receipts[0].outcome, Outcome::Done(_)));
    assert!(asha.recv().await.is_some());
    assert!(silent(&mut ben).await, "the errand is what it was, and its words are not for him");
    assert!(hamlet.sync(BEN, Some(before), vec![]).await.puts.is_empty());
}

#[tokio::test]
async fn whoever_has_a_record_is_told_what_changed_in_it() {
    let hamlet = Hamlet::new().await;
    hamlet.asked(10).await;
    let mut phone = Phone::new(id(BEN), Replica::default(), Outbox::default());
    phone.receive(None, hamlet.sync(BEN, None, vec![]).await, by_serde, Timestamp(0));
    let before = phone.clone();
    let mut ben = hamlet.group.feed(asker(BEN));
    let when = Edit { saw: When::Soon, new: When::On(Day(20_000), Part::Morning) };
    let change = ChangeAsk { ask: id(10), what: None, when: Some(when) };
    hamlet.sync(ASHA, None, vec![envelope(60, change)]).await;
    let Some(Told::Frame { from, news, .. }) = ben.recv().await else { panic!("a small change travels in the feed") };
    let frame: Reply = serde_json::from_str(news.json()).unwrap();
    assert_eq!((frame.puts.len(), frame.patches.len()), (0, 1), "the errand, which he has");
    assert!(matches!(phone.hear(from, frame.clone(), by_serde, Timestamp(0)), Heard::Taken(_)));
    let fresh = hamlet.sync(BEN, None, vec![]).await;
    assert!(fresh.patches.is_empty(), "who has nothing gets all");
    assert_eq!(phone.replica().confirmed().map(|(_, record)| record.as_ref().clone()).collect::<Vec<_>>(), {
        let mut all: Vec<_> = fresh.puts.into_iter().map(|put| put.1).collect();
        all.sort_by_key(shared::record::Record::key);
        all
    });

    // The same by asking; and an app that reads records in a way of its own is sent all of them.
    let (mut asks, mut other) = (before.clone(), before);
    let asked = asks.request();
    let reply = hamlet.sync(BEN, asked.cursor, vec![]).await;
    assert_eq!((reply.puts.len(), reply.patches.len()), (0, 1));
    assert!(asks.receive(asked.cursor, reply.clone(), by_serde, Timestamp(0)).delta.is_some());
    assert_eq!(asks.replica().proof(), phone.replica().proof());
    let lost = other.receive(asked.cursor, reply, |_| None, Timestamp(0));
    assert_eq!((lost.delta, lost.again), (None, true), "as good as lost");
    let again = other.request();
    assert!(again.whole && again.cursor == asked.cursor);
    let body = serde_json::to_vec(&again).unwrap();
    let reply: Reply = serde_json::from_slice(&hamlet.group.exchange(asker(BEN), body.into()).await.unwrap()).unwrap();
    assert_eq!((reply.puts.len(), reply.patches.len()), (1, 0));
    assert!(other.receive(again.cursor, reply, |_| None, Timestamp(0)).delta.is_some());
    assert_eq!(other.replica().proof(), phone.replica().proof());
}

#[tokio::test]
async fn a_new_role_is_heard_at_once_and_leaving_ends_it() {
    let hamlet = Hamlet::new().await;
    let mut ben = hamlet.group.feed(asker(BEN));
    let roles = Edit { saw: Roles::new([Role::Volunteer]), new: Roles::new([Role::Organiser]) };
    let asha = Actor::Member { person: id(ASHA), roles: Roles::new([Role::Organiser]) };
    hamlet.group.command(asha.clone(), id(60), ChangeRoles { member: id(BEN), roles }.into()).await.unwrap();
    assert!(ben.recv().await.is_some());
    let offer = MakeOffer {
        offer: id(5),
        kinds: vec![HelpKind::Food],
        zones: vec![],
        words: None,
        able: Able::default(),
        times: Times::default(),
    };
    hamlet.group.command(asha.clone(), id(61), offer.into()).await.unwrap();
    assert!(ben.recv().await.is_some(), "an organiser hears of offers");

    hamlet.group.command(asha, id(62), RemoveMember { member: id(BEN) }.into()).await.unwrap();
    while let Some(_told) = ben.recv().await {}
    assert_eq!(hamlet.group.feed(asker(BEN)).recv().await, None, "and no other is opened");
}
