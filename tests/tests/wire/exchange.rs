//! Everything around commands and records: envelopes, receipts, refusals, a request and a reply.

use super::line;
use super::records::{AT, examples, id};
use shared::command::{ClaimErrand, Command};
use shared::record::{Key, Kind};
use shared::refusal::{Field, Refusal, Theirs};
use shared::sync::exchange::RawRequest;
use shared::sync::{Cursor, Entry, Envelope, Fate, Outcome, Patch, Put, Receipt, Reply, Request};
use shared::words::Id;

/// Every reason. The match below stops the build when there is a new one.
pub(crate) fn refusals() -> Vec<Refusal> {
    let all = vec![
        Refusal::NotAllowed,
        Refusal::NotFound,
        Refusal::AlreadyThere,
        Refusal::AlreadyHeld { by: id(3) },
        Refusal::NotHeld,
        Refusal::NoLongerWanted,
        Refusal::AlreadyOver,
        Refusal::SomeoneElse,
        Refusal::KeptPrivate,
        Refusal::NotAgreed,
        Refusal::NotDoneYet,
        Refusal::NotDue,
        Refusal::Changed { field: Field::Address, theirs: Some(Theirs("4 Mill Lane".into())) },
        Refusal::Changed { field: Field::When, theirs: None },
        Refusal::Missing { field: Field::FirstName },
        Refusal::NotANumber,
        Refusal::TooMany { max: 5_000 },
        Refusal::LastOrganiser,
        Refusal::Removed,
        Refusal::NotUnderstood,
    ];
    for refusal in &all {
        match refusal {
            Refusal::NotAllowed
            | Refusal::NotFound
            | Refusal::AlreadyThere
            | Refusal::AlreadyHeld { .. }
            | Refusal::NotHeld
            | Refusal::NoLongerWanted
            | Refusal::AlreadyOver
            | Refusal::SomeoneElse
            | Refusal::KeptPrivate
            | Refusal::NotAgreed
            | Refusal::NotDoneYet
            | Refusal::NotDue
            | Refusal::Changed { .. }
            | Refusal::Missing { .. }
            | Refusal::NotANumber
            | Refusal::TooMany { .. }
            | Refusal::LastOrganiser
            | Refusal::Removed
            | Refusal::NotUnderstood => {}
        }
    }
    all
}

pub(crate) fn lines() -> String {
    let command: Command = ClaimErrand { errand: id(5) }.into();
    let envelope = Envelope { id: id(10), n: 7, at: AT, command };
    let done = Receipt { id: id(10), outcome: Outcome::Done(42) };
    let refused = Receipt { id: id(10), outcome: Outcome::Refused(Refusal::NoLongerWanted) };
    let cursor = Cursor(1, 3_364_390_911, 41);
    let request = Request {
        cursor: Some(cursor),
        prove: true,
        mended: true,
        whole: true,
        envelopes: vec![envelope.clone(), envelope.clone()],
    };
    let reply = Reply {
        puts: examples().into_iter().take(2).map(|record| Put(42, record)).collect(),
        patches: vec![Patch(42, Key::new(Kind::Errand, id::<Id>(6)), 3_735_928_559, 120, 45, "\"tuesday\"".into())],
        drops: examples().iter().skip(5).take(2).map(shared::record::Record::key).collect(),
        receipts: vec![done.clone(), refused.clone()],
        fresh: true,
        more: true,
        proof: Some(u64::MAX),
        cursor,
    };
    let least: Reply = serde_json::from_str(r#"{"cursor":[1,2,3]}"#).expect("an example is right");
    let raw = serde_json::to_string(&request).expect("an example is right");
    assert_eq!(serde_json::from_str::<RawRequest<'_>>(&raw).expect("an example is right").envelopes.len(), 2);
    let fates = [Fate::Waiting, Fate::Accepted(42), Fate::Refused(Refusal::NotHeld)];
    let entries = fates.map(|fate| line("entry", &Entry { envelope: envelope.clone(), fate }));
    [
        line("envelope", &envelope),
        line("receipt", &done),
        line("receipt", &refused),
        line("least request", &Request::default()),
        line("request", &request),
        line("least reply", &least),
        line("reply", &reply),
    ]
    .into_iter()
    .chain(entries)
    .collect()
}
