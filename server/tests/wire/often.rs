//! Too often: exact counts, how long to wait, and nobody else held up.

use crate::phone::Phone;
use crate::place::Place;
use crate::wire::Request;
use shared::api::Code;
use shared::people::Role;

#[tokio::test]
async fn twenty_tries_of_invites_from_one_address_and_then_no_more() {
    let place = Place::new().await;
    let try_from = |address: &str| {
        Request::post("/api/v1/invite", r#"{"invite":"0000-0000-0000-0000"}"#).with("x-forwarded-for", address)
    };
    for n in 0..20 {
        assert_eq!(place.send(try_from("203.0.113.5")).await.code(), Code::InviteOver, "{n}");
    }
    let answer = place.send(try_from("203.0.113.77")).await;
    assert_eq!((answer.status, answer.code()), (429, Code::TooOften), "the same neighbourhood");
    let wait: u64 = answer.header("retry-after").unwrap().parse().unwrap();
    assert!((1..=46).contains(&wait), "{wait}");
    assert_eq!(place.send(try_from("203.0.114.5")).await.code(), Code::InviteOver, "another one");
    let invite = place.invite(&[Role::Volunteer]).await;
    let joining = Phone::new("Ben").asks_to_join(&invite);
    let blocked = place.send(joining.clone().with("x-forwarded-for", "203.0.113.9")).await;
    assert_eq!(blocked.code(), Code::TooOften, "looking and joining count together");
    assert_eq!(place.send(joining).await.status, 200);
}

#[tokio::test]
async fn a_phone_may_sync_a_hundred_and_twenty_times_at_once_and_holds_up_nobody_else() {
    let place = Place::new().await;
    let ben = place.member("Ben", &[Role::Volunteer]).await;
    let cleo = place.member("Cleo", &[Role::Volunteer]).await;
    let mut fine = 0;
    let refused = loop {
        let answer = ben.reads(&place).await;
        if answer.status != 200 {
            break answer;
        }
        fine += 1;
        assert!(fine < 200);
    };
    assert!((120..135).contains(&fine), "{fine}");
    assert_eq!(refused.code(), Code::TooOften);
    assert_eq!(refused.header("retry-after"), Some("1"));
    assert_eq!(cleo.reads(&place).await.status, 200);
}

#[tokio::test]
async fn nobody_is_kept_from_renewing_by_somebody_who_knows_their_device() {
    let place = Place::new().await;
    let ben = place.member("Ben", &[Role::Volunteer]).await;
    let mut eve = Phone::new("Eve");
    eve.device = ben.device;
    let attack = eve.asks_to_renew(&ben.refresh()).with("x-forwarded-for", "203.0.113.5");
    let mut last = 0;
    for _ in 0..70 {
        last = place.send(attack.clone()).await.status;
    }
    assert_eq!(last, 429);
    assert_eq!(place.send(ben.asks_to_renew(&ben.refresh())).await.status, 200);
}
