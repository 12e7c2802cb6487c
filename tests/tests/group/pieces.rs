//! A long reply that is put together from packed pieces says what the plain one says.

use crate::hamlet::{ASHA, BEN, Hamlet, asker, id};
use shared::command::{Actor, ClaimErrand, ErasePerson};
use shared::people::{Role, Roles};
use shared::sync::Reply;

/// What Asha gets who has nothing yet, packed; the plain reply is the same.
async fn download(hamlet: &Hamlet) -> Reply {
    let body = || r#"{"prove":true}"#.into();
    let plain = hamlet.group.exchange(asker(ASHA), body()).await.unwrap();
    let packed = hamlet.group.exchange_packed(asker(ASHA), body()).await.unwrap();
    assert!(packed.is_packed && packed.body.len() < plain.len() / 2);
    let mut unpacked = Vec::new();
    brotli::BrotliDecompress(&mut &packed.body[..], &mut unpacked).unwrap();
    assert_eq!(String::from_utf8(unpacked).unwrap(), String::from_utf8(plain.to_vec()).unwrap());
    serde_json::from_slice(&plain).unwrap()
}

#[tokio::test]
async fn a_reply_in_pieces_says_what_the_plain_one_says_before_and_after_changes() {
    let hamlet = Hamlet::new().await;
    for n in 10..100 {
        hamlet.asked(n).await;
    }
    let first = download(&hamlet).await;
    assert!(first.puts.len() > 256 && first.fresh && first.proof.is_some());
    assert_eq!(download(&hamlet).await, first, "from what was kept");

    let ben = Actor::Member { person: id(BEN), roles: Roles::new([Role::Volunteer]) };
    hamlet.group.command(ben, id(210), ClaimErrand { errand: id(50) }.into()).await.unwrap();
    let claimed = download(&hamlet).await;
    assert_eq!(claimed.puts.len(), first.puts.len());
    assert_ne!(claimed.proof, first.proof);

    let asha = Actor::Member { person: id(ASHA), roles: Roles::new([Role::Organiser]) };
    hamlet.group.command(asha, id(211), ErasePerson { person: id(60) }.into()).await.unwrap();
    assert_eq!(download(&hamlet).await.puts.len(), first.puts.len() - 4);
}

#[tokio::test]
async fn what_is_short_is_sent_as_it_is() {
    let hamlet = Hamlet::new().await;
    let sent = hamlet.group.exchange_packed(asker(BEN), "{}".into()).await.unwrap();
    assert!(!sent.is_packed);
}
