//! Hostile access tokens on a real route. What a token may say is tested rule by rule beside the code.

use crate::phone::fresh;
use crate::place::Place;
use crate::wire::Request;
use data_encoding::BASE64URL_NOPAD as B64;
use jsonwebtoken::{Algorithm, EncodingKey, Header, encode};
use server::session::access::LIFE_SECONDS;
use shared::api::Code;
use shared::people::Role;
use shared::words::PersonId;

#[tokio::test]
async fn forged_tokens_open_nothing() {
    let place = Place::new().await;
    let ben = place.member("Ben", &[Role::Volunteer]).await;
    let token = ben.token();
    let parts: Vec<&str> = token.split('.').collect();
    let claims: serde_json::Value = serde_json::from_slice(&B64.decode(parts[1].as_bytes()).unwrap()).unwrap();
    let with = |name: &str, value: serde_json::Value| {
        let mut claims = claims.clone();
        claims[name] = value;
        format!("{}.{}.{}", parts[0], B64.encode(claims.to_string().as_bytes()), parts[2])
    };
    let none = B64.encode(br#"{"typ":"at+jwt","alg":"none"}"#);
    // The public key as an HMAC secret, the oldest trick of all; here any secret will do.
    let mut header = Header::new(Algorithm::HS256);
    header.typ = Some("at+jwt".to_owned());
    let hmac = encode(&header, &claims, &EncodingKey::from_secret(b"kith")).unwrap();
    let hostile = [
        String::new(),
        "x".to_owned(),
        format!("{none}.{}.", parts[1]),
        format!("{none}.{}.{}", parts[1], parts[2]),
        hmac,
        with("sub", serde_json::json!(fresh::<PersonId>())),
        with("exp", serde_json::json!(i64::MAX)),
        with("aud", serde_json::json!("elsewhere")),
        with("roles", serde_json::json!(["organiser"])),
        token[..token.len() - 4].to_owned(),
        format!("{token}AAAA"),
        token.to_uppercase(),
    ];
    for token in &hostile {
        let answer = place.send(Request::get("/api/v1/devices").bearer(token)).await;
        assert_eq!((answer.status, answer.code()), (401, Code::SignIn), "{token}");
        assert_eq!(answer.header("www-authenticate"), Some("Bearer"));
    }
    for header in ["", "Bearer", "Basic YTpi", &format!("bearer {token}"), &format!("Bearer  {token}")] {
        let answer = place.send(Request::get("/api/v1/devices").with("authorization", header)).await;
        assert_eq!(answer.code(), Code::SignIn, "{header}");
    }
    assert_eq!(place.send(Request::get("/api/v1/devices")).await.code(), Code::SignIn, "none at all");
    assert_eq!(place.send(ben.get("/api/v1/devices")).await.status, 200, "and the real one still does");
}

#[tokio::test]
async fn a_token_ends_after_ten_minutes_and_another_hubs_is_worth_nothing() {
    let place = Place::new().await;
    let ben = place.member("Ben", &[Role::Volunteer]).await;
    let elsewhere = Place::new().await;
    assert_eq!(elsewhere.send(ben.get("/api/v1/devices")).await.code(), Code::SignIn);
    place.pass(LIFE_SECONDS - 1);
    assert_eq!(place.send(ben.get("/api/v1/devices")).await.status, 200);
    place.pass(1);
    assert_eq!(place.send(ben.get("/api/v1/devices")).await.code(), Code::SignIn);
}

#[tokio::test]
async fn roles_come_from_the_store_at_each_request() {
    let place = Place::new().await;
    let mut ada = place.member("Ada", &[Role::Organiser]).await;
    let ben = place.member("Ben", &[Role::Volunteer]).await;
    let invite = || ben.post("/api/v1/invites", r#"{"roles":["volunteer"]}"#);
    assert_eq!(place.send(invite()).await.code(), Code::NotAllowed);
    let (saw, new) = ([Role::Volunteer], [Role::Volunteer, Role::Organiser]);
    let roles = |roles: &[Role]| shared::people::Roles::new(roles.iter().copied());
    let member = ben.person.unwrap();
    let up = shared::command::Edit { saw: roles(&saw), new: roles(&new) };
    let down = shared::command::Edit { saw: roles(&new), new: roles(&saw) };
    ada.does(&place, shared::command::ChangeRoles { member, roles: up }).await;
    let made: shared::api::Invited = place.send(invite()).await.json();
    assert!(made.link.0.contains("/join/") && made.qr.size > 20);
    ada.does(&place, shared::command::ChangeRoles { member, roles: down }).await;
    assert_eq!(place.send(invite()).await.code(), Code::NotAllowed, "the same token");
}
