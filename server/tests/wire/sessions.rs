//! Renewing, signing out, leaving: what a lost reply must not do, and what a copied token must.

use crate::phone::Phone;
use crate::place::Place;
use crate::wire::Request;
use data_encoding::BASE64URL_NOPAD;
use server::session::renew::{IDLE_SECONDS, TOTAL_SECONDS};
use shared::api::{Code, Device, Secret, Session};
use shared::command::RemoveMember;
use shared::people::Role;

#[tokio::test]
async fn the_same_exchange_within_a_minute_leads_to_the_same_successor() {
    let place = Place::new().await;
    let mut ben = place.member("Ben", &[Role::Volunteer]).await;
    let first = ben.refresh();
    let one: Session = place.send(ben.asks_to_renew(&first)).await.json();
    place.pass(59);
    let again: Session = place.send(ben.asks_to_renew(&first)).await.json();
    assert_eq!(one.refresh, again.refresh);
    assert_ne!(one.refresh, first);
    ben.session = Some(again);
    assert_eq!(ben.reads(&place).await.status, 200);
    place.pass(1);
    assert_eq!(place.send(ben.asks_to_renew(&first)).await.status, 200, "a minute after the turn");
}

#[tokio::test]
async fn a_spent_token_that_comes_back_signs_the_device_out() {
    let place = Place::new().await;
    let mut ben = place.member("Ben", &[Role::Volunteer]).await;
    let first = ben.refresh();
    ben.renew(&place).await;
    assert_eq!(ben.reads(&place).await.status, 200, "the reply arrived");
    place.pass(61);
    assert_eq!(place.send(ben.asks_to_renew(&first)).await.code(), Code::Revoked);
    assert_eq!(ben.reads(&place).await.code(), Code::Revoked, "at once, with a token that was good");
    let answer = place.send(ben.asks_to_renew(&ben.refresh())).await;
    assert_eq!((answer.status, answer.code()), (401, Code::Revoked), "and for ever");
}

#[tokio::test]
async fn an_older_token_signs_the_device_out_even_within_the_minute() {
    let place = Place::new().await;
    let mut ben = place.member("Ben", &[Role::Volunteer]).await;
    let first = ben.refresh();
    ben.renew(&place).await;
    ben.renew(&place).await;
    assert_eq!(place.send(ben.asks_to_renew(&first)).await.code(), Code::Revoked);
}

#[tokio::test]
async fn a_reply_lost_in_a_long_tunnel_signs_nobody_out() {
    let place = Place::new().await;
    let mut ben = place.member("Ben", &[Role::Volunteer]).await;
    for _ in 0..20 {
        let lost: Session = place.send(ben.asks_to_renew(&ben.refresh())).await.json();
        place.pass(6 * 3_600);
        assert_eq!(ben.renew(&place).await.refresh, lost.refresh);
        assert_eq!(ben.reads(&place).await.status, 200);
    }
}

#[tokio::test]
async fn a_hub_put_back_from_a_backup_signs_nobody_out_and_still_knows_a_copied_token() {
    let place = Place::new().await;
    let mut ben = place.member("Ben", &[Role::Volunteer]).await;
    ben.renew(&place).await;
    let old = ben.refresh();
    let (copy, place) = place.backup().await;
    for _ in 0..40 {
        ben.renew(&place).await;
        assert_eq!(ben.reads(&place).await.status, 200);
    }
    let place = place.put_back(&copy).await;
    // Its last access token has run out by the time the hub is back.
    place.pass(3_600);
    let last = ben.refresh();
    let renewed: Session = place.send(ben.asks_to_renew(&last)).await.json();
    let again: Session = place.send(ben.asks_to_renew(&last)).await.json();
    assert_eq!(renewed.refresh, again.refresh);
    ben.session = Some(renewed);
    assert_eq!(ben.reads(&place).await.status, 200);
    ben.renew(&place).await;
    assert_eq!(ben.reads(&place).await.status, 200);
    assert_eq!(place.send(ben.asks_to_renew(&old)).await.code(), Code::Revoked, "a copy of the days before");
}

#[tokio::test]
async fn fifty_renewals_at_once_have_one_successor() {
    let place = Place::new().await;
    let ben = place.member("Ben", &[Role::Volunteer]).await;
    let request = ben.asks_to_renew(&ben.refresh());
    let answers = futures_util::future::join_all((0..50).map(|_| place.send(request.clone()))).await;
    let mut tokens: Vec<String> = answers.iter().map(|answer| answer.json::<Session>().refresh.0).collect();
    tokens.dedup();
    assert_eq!(tokens.len(), 1);
}

#[tokio::test]
async fn without_the_devices_key_nothing_happens() {
    let place = Place::new().await;
    let ben = place.member("Ben", &[Role::Volunteer]).await;
    let mut eve = Phone::new("Eve");
    eve.device = ben.device;
    for refresh in [ben.refresh(), Secret("guess".to_owned())] {
        assert_eq!(place.send(eve.asks_to_renew(&refresh)).await.code(), Code::SignIn);
    }
    let body = |sign: &str| {
        let refresh = ben.refresh().0;
        serde_json::json!({"device": ben.device, "refresh": refresh, "at": 7, "sign": sign}).to_string()
    };
    for sign in ["", "not base64!", &BASE64URL_NOPAD.encode(&[0; 64]), &BASE64URL_NOPAD.encode(&[255; 64])] {
        assert_eq!(place.send(Request::post("/api/v1/session", body(sign))).await.code(), Code::SignIn);
    }
    assert_eq!(place.send(Phone::new("Nobody").asks_to_renew(&ben.refresh())).await.code(), Code::SignIn);
    assert_eq!(place.send(ben.asks_to_renew(&ben.refresh())).await.status, 200, "and Ben is still signed in");
}

#[tokio::test]
async fn a_device_that_stays_away_too_long_has_to_sign_in_anew() {
    let place = Place::new().await;
    let idle = place.member("Idle", &[Role::Volunteer]).await;
    let mut busy = place.member("Busy", &[Role::Volunteer]).await;
    let mut days = 0;
    while days + 29 < 90 {
        place.pass(29 * 24 * 3_600);
        days += 29;
        busy.renew(&place).await;
    }
    assert!(days * 24 * 3_600 > IDLE_SECONDS);
    assert_eq!(place.send(idle.asks_to_renew(&idle.refresh())).await.code(), Code::SignIn);
    place.pass(TOTAL_SECONDS - days * 24 * 3_600);
    assert_eq!(place.send(busy.asks_to_renew(&busy.refresh())).await.code(), Code::SignIn);
}

#[tokio::test]
async fn a_device_can_be_signed_out_by_its_person_and_by_an_organiser_only() {
    let place = Place::new().await;
    let ada = place.member("Ada", &[Role::Organiser]).await;
    let ben = place.member("Ben", &[Role::Volunteer]).await;
    let cleo = place.member("Cleo", &[Role::Volunteer]).await;
    let devices: Vec<Device> = place.send(ben.get("/api/v1/devices")).await.json();
    assert_eq!(devices.len(), 1);
    assert_eq!((devices[0].device, devices[0].label.as_str()), (ben.device, "Firefox on Android"));
    let sign_out = |by: &Phone, of: &Phone| by.delete(&format!("/api/v1/devices/{}", of.device));
    assert_eq!(place.send(sign_out(&cleo, &ben)).await.code(), Code::NotFound);
    assert_eq!(place.send(sign_out(&cleo, &Phone::new("Nobody"))).await.code(), Code::NotFound);
    assert_eq!(ben.reads(&place).await.status, 200);
    assert_eq!(place.send(sign_out(&ada, &ben)).await.status, 204);
    assert_eq!(ben.reads(&place).await.code(), Code::Revoked);
    assert_eq!(place.send(sign_out(&cleo, &cleo)).await.status, 204);
    assert_eq!(place.send(cleo.get("/api/v1/devices")).await.code(), Code::Revoked);
}

#[tokio::test]
async fn whoever_has_left_is_told_so_everywhere() {
    let place = Place::new().await;
    let mut ada = place.member("Ada", &[Role::Organiser]).await;
    let ben = place.member("Ben", &[Role::Volunteer]).await;
    ada.does(&place, RemoveMember { member: ben.person.unwrap() }).await;
    for request in [
        ben.sync(&shared::sync::Request::default()),
        ben.get("/api/v1/devices"),
        ben.post("/api/v1/invites", r#"{"roles":["volunteer"]}"#),
        ben.asks_to_renew(&ben.refresh()),
    ] {
        let answer = place.send(request).await;
        assert_eq!((answer.status, answer.code()), (403, Code::Left));
    }
}
