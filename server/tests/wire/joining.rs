//! Joining with an invite, once, and with a reply that gets lost.

use crate::phone::{Phone, fresh};
use crate::place::Place;
use crate::wire::Request;
use server::session::invite;
use shared::api::{Code, InviteShown, Joined};
use shared::people::Role;
use shared::record::Record;
use shared::sync::Reply;

pub(crate) fn look(code: &str) -> Request {
    Request::post("/api/v1/invite", serde_json::json!({ "invite": code }).to_string())
}

#[tokio::test]
async fn the_first_organiser_joins_and_downloads_the_group() {
    let place = Place::new().await;
    let code = place.first();
    let shown: InviteShown = place.send(look(&code.to_lowercase().replace('-', " "))).await.json();
    assert_eq!(shown.group, "Our neighbourhood");
    assert!(shown.roles.has(Role::Organiser));

    let mut ada = Phone::new("Ada");
    let joined = ada.join(&place, &code).await;
    assert_eq!(joined.group, "Our neighbourhood");
    let reply: Reply = ada.reads(&place).await.json();
    assert!(reply.fresh);
    let me = reply.puts.iter().find_map(|put| match &put.1 {
        Record::Member(member) if member.id == joined.person => Some(member),
        _ => None,
    });
    assert_eq!(me.unwrap().name.as_str(), "Ada");
    let zones = reply.puts.iter().filter(|put| matches!(put.1, Record::Zone(_))).count();
    assert_eq!(zones, 1);
}

#[tokio::test]
async fn a_join_whose_reply_was_lost_is_repeated_and_makes_one_person() {
    let place = Place::new().await;
    let invite = place.invite(&[Role::Volunteer]).await;
    let mut ben = Phone::new("Ben");
    let first: Joined = place.send(ben.asks_to_join(&invite)).await.json();
    place.pass(3_600);
    let again = ben.join(&place, &invite).await;
    assert_eq!(first.person, again.person);
    assert_eq!(first.session.refresh, again.session.refresh, "both replies lead on, whichever is read");
    ben.renew(&place).await;
    assert_eq!(place.send(ben.asks_to_join(&invite)).await.code(), Code::InviteOver, "it has what it needs");
}

#[tokio::test]
async fn fifty_joins_at_once_with_one_invite_let_one_device_in() {
    let place = Place::new().await;
    let invite = place.invite(&[Role::Volunteer]).await;
    let phones: Vec<Phone> = (0..50).map(|n| Phone::new(&format!("Phone {n}"))).collect();
    let answers = futures_util::future::join_all(phones.iter().map(|p| place.send(p.asks_to_join(&invite)))).await;
    assert_eq!(answers.iter().filter(|answer| answer.status == 200).count(), 1);
    assert_eq!(answers.iter().filter(|answer| answer.status == 410).count(), 49);
}

#[tokio::test]
async fn an_unknown_a_used_and_an_old_invite_look_the_same() {
    let place = Place::new().await;
    let used = place.invite(&[Role::Volunteer]).await;
    Phone::new("Ben").join(&place, &used).await;
    let old = place.invite(&[Role::Volunteer]).await;
    place.pass(invite::LIFE_SECONDS);
    let mut bodies = Vec::new();
    for code in [used.as_str(), &old, "0000-0000-0000-0000", "", "nonsense", "\u{202e}", &"A".repeat(10_000)] {
        for request in [look(code), Phone::new("Eve").asks_to_join(code)] {
            let answer = place.send(request).await;
            assert_eq!(answer.status, 410);
            assert_eq!(answer.code(), Code::InviteOver);
            bodies.push(answer.body);
        }
    }
    bodies.dedup();
    assert_eq!(bodies.len(), 1);
}

#[tokio::test]
async fn nobody_takes_over_a_device_or_joins_with_a_key_that_is_none() {
    let place = Place::new().await;
    let ben = place.member("Ben", &[Role::Volunteer]).await;
    let mut eve = Phone::new("Eve");
    eve.device = ben.device;
    let invite = place.invite(&[Role::Volunteer]).await;
    assert_eq!(place.send(eve.asks_to_join(&invite)).await.code(), Code::InviteOver);

    eve.device = fresh();
    let body = |key: &str| {
        serde_json::json!({"invite": invite, "name": "Eve", "device": eve.device, "label": "x", "key": key}).to_string()
    };
    let off_curve = data_encoding::BASE64URL_NOPAD.encode(&[4; 65]);
    for key in ["", "AAAA", off_curve.as_str(), &eve.key()[1..]] {
        let answer = place.send(Request::post("/api/v1/join", body(key))).await;
        assert_eq!(answer.code(), Code::Malformed, "{key}");
    }
    assert_eq!(place.send(Request::post("/api/v1/join", body(&eve.key()))).await.status, 200, "the invite is unspent");
}

#[tokio::test]
async fn the_first_link_is_there_until_an_organiser_is_signed_in_and_survives_a_restart() {
    let place = Place::new().await;
    let before = place.first();
    let place = place.again().await;
    let after = place.first();
    assert_ne!(before, after);
    let mut ada = Phone::new("Ada");
    ada.join(&place, &before).await;
    assert_eq!(place.send(Phone::new("Eve").asks_to_join(&after)).await.code(), Code::InviteOver);
    let place = place.again().await;
    assert_eq!(place.running.first, None);
    assert_eq!(ada.reads(&place).await.status, 200, "tokens survive a restart");
    let signed_out = place.send(ada.delete("/api/v1/session")).await;
    assert_eq!(signed_out.status, 204);
    assert!(place.again().await.running.first.is_some(), "a group whose organiser lost the phone gets another link");
}
