//! Signing in again on a device whose session has ended: the same person, by the device's own key and any invite.

use crate::phone::Phone;
use crate::place::Place;
use server::session::renew::{IDLE_SECONDS, REPEAT_SECONDS};
use shared::api::{Code, Join, Joined, Secret};
use shared::command::RemoveMember;
use shared::people::Role;
use shared::record::Record;
use shared::sync::Reply;

/// Ben, whose phone lay in a drawer for too long.
async fn away(place: &Place) -> Phone {
    let mut ben = place.member("Ben", &[Role::Volunteer]).await;
    ben.renew(place).await;
    place.pass(IDLE_SECONDS);
    assert_eq!(place.send(ben.asks_to_renew(&ben.refresh())).await.code(), Code::SignIn);
    ben
}

#[tokio::test]
async fn whoever_comes_back_is_who_they_were_with_what_they_may_do() {
    let place = Place::new().await;
    let mut ben = away(&place).await;
    ben.name = "Benjamin".to_owned();
    let invite = place.invite(&[Role::Organiser]).await;
    let joined: Joined = place.send(ben.asks_to_join_again(&invite)).await.json();
    assert_eq!(Some(joined.person), ben.person);
    let repeated: Joined = place.send(ben.asks_to_join_again(&invite)).await.json();
    assert_eq!(repeated.session.refresh, joined.session.refresh, "and asking again is asking once");
    ben.session = Some(joined.session);
    let reply: Reply = ben.reads(&place).await.json();
    let me = reply.puts.iter().find_map(|put| match &put.1 {
        Record::Member(member) if Some(member.id) == ben.person => Some(member),
        _ => None,
    });
    let me = me.unwrap();
    assert_eq!(me.name.as_str(), "Ben", "a name is changed elsewhere");
    assert!(me.is(Role::Volunteer) && !me.is(Role::Organiser), "whose invite it was makes them nothing more");
    ben.renew(&place).await;
    assert_eq!(ben.reads(&place).await.status, 200);
    assert_eq!(place.send(ben.asks_to_join_again(&invite)).await.code(), Code::InviteOver, "it has what it needs");
}

#[tokio::test]
async fn a_phone_that_did_not_get_the_reply_goes_on_with_what_it_had() {
    let place = Place::new().await;
    let mut ben = away(&place).await;
    let invite = place.invite(&[Role::Volunteer]).await;
    assert_eq!(place.send(ben.asks_to_join_again(&invite)).await.status, 200);
    place.pass(REPEAT_SECONDS + 1);
    ben.renew(&place).await;
    assert_eq!(ben.reads(&place).await.status, 200);
    ben.renew(&place).await;
    assert_eq!(ben.reads(&place).await.status, 200);
}

#[tokio::test]
async fn an_older_token_than_the_last_still_signs_the_device_out() {
    let place = Place::new().await;
    let mut ben = place.member("Ben", &[Role::Volunteer]).await;
    let copied = ben.refresh();
    ben.renew(&place).await;
    place.pass(IDLE_SECONDS);
    let invite = place.invite(&[Role::Volunteer]).await;
    let joined: Joined = place.send(ben.asks_to_join_again(&invite)).await.json();
    ben.session = Some(joined.session);
    assert_eq!(place.send(ben.asks_to_renew(&copied)).await.code(), Code::Revoked);
    assert_eq!(ben.reads(&place).await.code(), Code::Revoked);
}

#[tokio::test]
async fn nobody_else_comes_in_as_them_and_the_invite_stays_good() {
    let place = Place::new().await;
    let ben = away(&place).await;
    let mut ada = place.member("Ada", &[Role::Organiser]).await;
    let invite = place.invite(&[Role::Volunteer]).await;
    let mut eve = Phone::new("Eve");
    eve.device = ben.device;
    assert_eq!(place.send(eve.asks_to_join_again(&invite)).await.code(), Code::InviteOver, "another key");
    assert_eq!(place.send(ben.asks_to_join(&invite)).await.code(), Code::InviteOver, "unsigned");
    let other = place.invite(&[Role::Volunteer]).await;
    let said = Join::signed(ben.device, &Secret(other));
    assert_eq!(
        place.send(ben.asks(&invite, Some(ben.signs(&said)))).await.code(),
        Code::InviteOver,
        "signed for another invite"
    );
    ada.does(&place, RemoveMember { member: ben.person.unwrap() }).await;
    assert_eq!(place.send(ben.asks_to_join_again(&invite)).await.code(), Code::InviteOver, "has left");
    let new: Joined = place.send(Phone::new("Cleo").asks_to_join(&invite)).await.json();
    assert_ne!(Some(new.person), ben.person);
}
