//! What must hold on a phone after every step, and what somebody would find who searched its storage.

mod rounds;
mod together;

pub(crate) use together::Neighbours;

use super::handset::Handset;
use super::hub::Hub;
use super::keeps::Storage;
use super::taps::SECRET;
use super::{Broken, promise};
use shared::people::{Member, Role, Sees, Standing};
use shared::record::{Class, Record};
use shared::refusal::Refusal;
use shared::sync::{Outcome, Receipt};
use shared::words::Timestamp;
use shared::words::limits::LEASE_SECONDS;
use std::collections::BTreeSet;

/// Everything that was said to be saved is there.
pub(crate) fn nothing_vanished(handset: &Handset) -> Result<(), Broken> {
    let lost = handset.saved.iter().find(|id| !handset.disk.outbox.contains_key(id));
    promise!(lost.is_none(), "an entry of phone {} has vanished: {lost:?}", handset.number);
    Ok(())
}

/// A receipt that somebody was told is one that the hub still has.
pub(crate) fn durable(hub: &Hub, receipts: &[Receipt]) -> Result<(), Broken> {
    for receipt in receipts {
        let withheld = matches!(receipt.outcome, Outcome::Refused(Refusal::Changed { theirs: None, .. }));
        if !withheld && receipt.outcome != Outcome::Refused(Refusal::NotUnderstood) {
            let kept = hub.ledger.outcome(receipt.id);
            promise!(kept == Some(&receipt.outcome), "a phone was told {receipt:?}, the hub knows {kept:?}");
        }
    }
    Ok(())
}

/// After the app has looked at its clock there is nothing on the storage that its own clock forbids. Said once more
/// in other words than `access::audience` uses, from nothing but what is on the storage.
pub(crate) fn own_clock(handset: &Handset, now: Timestamp) -> Result<(), Broken> {
    let rows = &handset.disk.rows;
    let me = handset.me;
    let nouns = || rows.values().map(|(_, record)| record.as_ref());
    let organises = nouns().any(|record| match record {
        Record::Member(Member { id, roles, standing, .. }) => {
            *id == me && *standing == Standing::Active && roles.has(Role::Organiser)
        }
        _ => false,
    });
    let out_of_lease = handset.disk.heard.is_some_and(|heard| now.since(heard) > LEASE_SECONDS);
    let nouns: Vec<&Record> = nouns().collect();
    let storage = Storage { nouns: &nouns, me, now };
    for record in handset.disk.need() {
        promise!(!out_of_lease, "phone {} shows {} after its lease", handset.number, record.key());
        let theirs_alone = match record.as_ref() {
            Record::Reflection(one) => one.person == me,
            Record::Wish(wish) => !wish.only_me || wish.person == me,
            _ => true,
        };
        promise!(theirs_alone, "phone {} has {}, which is its person's alone", handset.number, record.key());
        if organises {
            continue;
        }
        let let_see = match record.as_ref() {
            Record::CheckIn(c) => c.by == me && storage.comes_to(c.person) || storage.is_let(c.person, Sees::Help),
            Record::Plan(plan) => storage.is_let(plan.person, Sees::Acts),
            _ => false,
        };
        let together = together::may_hold(nouns.iter().copied(), me, record);
        let may = match rounds::may_hold(nouns.iter().copied(), me, record).or(together) {
            Some(may) => may || let_see,
            None => rounds::knows(nouns.iter().copied(), me, record) || storage.may_keep(record),
        };
        promise!(may, "phone {} keeps {} too long", handset.number, record.key());
    }
    Ok(())
}

/// Searches the whole storage of a phone that has just read everything for words that it may not hold.
pub(crate) fn canaries(handset: &Handset) -> Result<(), Broken> {
    let Some(expected) = &handset.disk.known.expected else { return Ok(()) };
    let mut allowed = BTreeSet::new();
    for record in expected.records().filter(|record| record.class() > Class::Open) {
        let text = serde_json::to_string(record.as_ref()).map_err(|e| Broken(e.to_string()))?;
        allowed.extend(found(&text).map(str::to_owned));
    }
    let (open, need) = handset.disk.bytes();
    promise!(!open.contains(SECRET), "phone {} has private words in a record for everybody", handset.number);
    for word in found(&need) {
        promise!(allowed.contains(word), "phone {} has {word}, which it may not hold", handset.number);
    }
    Ok(())
}

fn found(text: &str) -> impl Iterator<Item = &str> {
    text.match_indices(SECRET).filter_map(|(at, _)| text.get(at..at + SECRET.len() + 8))
}
