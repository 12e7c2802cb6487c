//! Signing in on another phone by one's own link: the same person, once, within a quarter of an hour, and nobody else.

use crate::joining::look;
use crate::phone::Phone;
use crate::place::Place;
use crate::wire::Request;
use server::session::invite::OWN_LIFE_SECONDS;
use server::session::renew::IDLE_SECONDS;
use shared::api::{Code, Device, InviteShown, Invited, Joined};
use shared::command::{DescribeMyself, RemoveMember};
use shared::people::Role;
use shared::record::Record;
use shared::sync::Reply;
use shared::words::Line;

/// Somebody makes their own link; its code.
async fn link(place: &Place, phone: &Phone) -> String {
    let made: Invited = place.send(phone.post("/api/v1/devices", "")).await.json();
    assert_eq!(made.ends, place.now().plus(OWN_LIFE_SECONDS));
    made.link.0.rsplit_once("/join/").unwrap().1.to_owned()
}

async fn is_over(place: &Place, code: &str) -> bool {
    let joined = place.send(Phone::new("Eve").asks_to_join(code)).await;
    let looked = place.send(look(code)).await;
    if joined.status == 200 {
        return false;
    }
    assert_eq!((joined.code(), looked.code()), (Code::InviteOver, Code::InviteOver));
    true
}

#[tokio::test]
async fn whoever_opens_their_own_link_is_who_they_are_on_both() {
    let place = Place::new().await;
    let mut ben = place.member("Ben", &[Role::Volunteer]).await;
    let code = link(&place, &ben).await;
    let shown: InviteShown = place.send(look(&code)).await.json();
    assert_eq!(shown.name.unwrap().as_str(), "Ben");
    let mut laptop = Phone::new("Somebody");
    let joined = laptop.join(&place, &code).await;
    assert_eq!(Some(joined.person), ben.person);
    let repeated: Joined = place.send(laptop.asks_to_join(&code)).await.json();
    assert_eq!(repeated.session.refresh, joined.session.refresh, "and asking again is asking once");

    ben.does(&place, DescribeMyself { name: Line::new("Benjamin").unwrap(), about: None }).await;
    let reply: Reply = laptop.reads(&place).await.json();
    let mut members = reply.puts.iter().filter_map(|put| match &put.1 {
        Record::Member(member) => Some(member),
        _ => None,
    });
    let me = members.find(|member| Some(member.id) == ben.person).unwrap();
    assert_eq!(me.name.as_str(), "Benjamin", "what is done on one is seen on the other, and joining changed no name");
    assert!(me.is(Role::Volunteer));
    let devices: Vec<Device> = place.send(ben.get("/api/v1/devices")).await.json();
    assert_eq!(devices.len(), 2);
    assert!(is_over(&place, &code).await, "it was good for one time");

    let out = format!("/api/v1/devices/{}", laptop.device);
    assert_eq!(place.send(ben.delete(&out)).await.status, 204);
    assert_eq!(laptop.reads(&place).await.code(), Code::Revoked);
    assert_eq!(ben.reads(&place).await.status, 200, "one is signed out, not both");
}

#[tokio::test]
async fn a_link_is_over_after_a_while_and_when_there_is_another() {
    let place = Place::new().await;
    let ben = place.member("Ben", &[Role::Volunteer]).await;
    let (first, second) = (link(&place, &ben).await, link(&place, &ben).await);
    assert!(is_over(&place, &first).await, "there is one at most");
    place.pass(OWN_LIFE_SECONDS);
    assert!(is_over(&place, &second).await);
}

#[tokio::test]
async fn a_link_is_over_when_a_phone_is_signed_out_or_its_person_has_left() {
    let place = Place::new().await;
    let mut ada = place.member("Ada", &[Role::Organiser]).await;
    let ben = place.member("Ben", &[Role::Volunteer]).await;
    let made_by_a_thief = link(&place, &ben).await;
    assert_eq!(place.send(ada.delete(&format!("/api/v1/devices/{}", ben.device))).await.status, 204);
    assert!(is_over(&place, &made_by_a_thief).await);
    let cleo = place.member("Cleo", &[Role::Volunteer]).await;
    let code = link(&place, &cleo).await;
    ada.does(&place, RemoveMember { member: cleo.person.unwrap() }).await;
    assert!(is_over(&place, &code).await);
}

#[tokio::test]
async fn nobody_makes_one_for_somebody_else_and_it_brings_nobody_else_back() {
    let place = Place::new().await;
    assert_eq!(place.send(Request::post("/api/v1/devices", "")).await.code(), Code::SignIn);
    let mut ben = place.member("Ben", &[Role::Volunteer]).await;
    ben.renew(&place).await;
    place.pass(IDLE_SECONDS);
    let ada = place.member("Ada", &[Role::Organiser]).await;
    let code = link(&place, &ada).await;
    assert_eq!(place.send(ben.asks_to_join_again(&code)).await.code(), Code::InviteOver, "not as who he was");
    let mut laptop = Phone::new("Ada");
    assert_eq!(Some(laptop.join(&place, &code).await.person), ada.person, "and it is still good for her");
    let mut eve = Phone::new("Eve");
    eve.device = laptop.device;
    assert_eq!(place.send(eve.asks_to_join(&code)).await.code(), Code::InviteOver, "another key");
}

#[tokio::test]
async fn the_first_device_is_told_of_the_second_while_it_is_signed_in() {
    let place = Place::new().await;
    let mut ben = place.member("Ben", &[Role::Volunteer]).await;
    assert_eq!(ben.renew(&place).await.elsewhere, None);
    place.pass(60);
    let mut laptop = Phone::new("Laptop");
    laptop.join(&place, &link(&place, &ben).await).await;
    let then = place.now();
    place.pass(60);
    assert_eq!(ben.renew(&place).await.elsewhere, Some(then));
    assert_eq!(laptop.renew(&place).await.elsewhere, None, "what came before it is not news there");
    let ada = place.member("Ada", &[Role::Volunteer]).await;
    assert_eq!(ben.renew(&place).await.elsewhere, Some(then), "others sign in as themselves");
    drop(ada);
    let out = ben.delete(&format!("/api/v1/devices/{}", laptop.device));
    assert_eq!(place.send(out).await.status, 204);
    assert_eq!(ben.renew(&place).await.elsewhere, None);
}
