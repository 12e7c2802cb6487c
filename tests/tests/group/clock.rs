//! The hub's clock: what falls due is done once, and the address leaves the phone of who did it.

use crate::hamlet::{BEN, Hamlet, asker, envelope, id};
use shared::care::Outcome;
use shared::command::{ClaimErrand, RecordVisit};
use shared::record::{Key, Kind};
use shared::words::limits::NEED_KEPT_SECONDS;
use shared::words::{PersonId, Timestamp};

#[tokio::test]
async fn a_day_after_it_is_done_the_address_is_dropped() {
    let hamlet = Hamlet::new().await;
    hamlet.asked(10).await;
    let visit = RecordVisit { visit: id(5), errand: id(10), at: Timestamp(0), outcome: Outcome::Well, words: None };
    let both = vec![envelope(70, ClaimErrand { errand: id(10) }), envelope(71, visit)];
    let done = hamlet.sync(BEN, None, both).await;
    let address = Key::new(Kind::Contact, id::<PersonId>(10));
    assert!(done.puts.iter().any(|put| put.1.key() == address));

    hamlet.wait(NEED_KEPT_SECONDS - 1);
    hamlet.group.tick().await;
    assert_eq!(hamlet.sync(BEN, Some(done.cursor), vec![]).await.drops, []);

    hamlet.wait(1);
    let mut feed = hamlet.group.feed(asker(BEN));
    hamlet.check();
    hamlet.group.tick().await;
    assert!(feed.recv().await.is_some());
    let after = hamlet.sync(BEN, Some(done.cursor), vec![]).await;
    assert!(after.drops.contains(&address));
    hamlet.group.tick().await;
    assert_eq!(hamlet.sync(BEN, Some(after.cursor), vec![]).await.cursor, after.cursor, "it is due once");
    hamlet.check();
}

#[tokio::test]
async fn more_than_fits_one_transaction_is_done_in_several() {
    let hamlet = Hamlet::new().await;
    for n in 10..200 {
        let visit = RecordVisit { visit: id(n), errand: id(n), at: Timestamp(0), outcome: Outcome::Well, words: None };
        hamlet.asked(n).await;
        let claim: shared::command::Command = ClaimErrand { errand: id(n) }.into();
        let ben = shared::people::Roles::new([shared::people::Role::Volunteer]);
        let ben = shared::command::Actor::Member { person: id(BEN), roles: ben };
        let work = move |desk: &mut server::group::Desk<'_>| {
            let mut bytes = [n; 16];
            bytes[0] = 0;
            desk.command(&ben, shared::words::Id::from_bytes(bytes).into(), claim);
            bytes[0] = 1;
            desk.command(&ben, shared::words::Id::from_bytes(bytes).into(), visit.into());
            Ok(())
        };
        hamlet.group.work(work).await.unwrap();
    }
    hamlet.wait(NEED_KEPT_SECONDS);
    hamlet.group.tick().await;
    let now = hamlet.group.now();
    assert_eq!(hamlet.group.read(move |reader| reader.store().due(now, 1_000).len()).await, Ok(0));
    hamlet.check();
}
