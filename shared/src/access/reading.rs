//! Who may hold a record, kind by kind, and whose audience a change moves.
//!
//! Invariant: whatever [`audience`] looks at besides the record itself is in [`dependents`] of what it looked at,
//! so that the hub's index is right after every change. Who is near a person is a question of its own ([`near`]).

use super::near::near;
use crate::access::Token;
use crate::help::{Ask, Errand};
use crate::record::{Key, Kind, Record};
use crate::words::{PersonId, Timestamp};
use crate::world::{World, each_linked, find};
use std::collections::BTreeSet;

/// Who may hold this record at `now`.
#[must_use]
pub fn audience(world: &dyn World, record: &Record, now: Timestamp) -> BTreeSet<Token> {
    let mut who = BTreeSet::new();
    match record {
        Record::Group(_) | Record::Zone(_) | Record::Member(_) => {
            who.insert(Token::Members);
        }
        Record::Offer(offer) => {
            who.extend([Token::Organisers, Token::Person(offer.person)]);
        }
        // What is over leaves the other volunteers' phones: it is no longer theirs to do.
        Record::Errand(errand) => {
            // What has not travelled far yet is only for those who know the asker.
            who.insert(if errand.is_over() || !errand.reach.is_wide() { Token::Organisers } else { Token::Volunteers });
            who.extend(errand.reach.to.iter().copied().map(Token::Person));
            who.extend(errand.who().map(Token::Person));
            if let Ok(ask) = find::<Ask>(world, errand.ask) {
                who.extend(told(&ask).into_iter().map(Token::Person));
            }
        }
        Record::Person(person) => {
            who.insert(Token::Organisers);
            who.extend(near(world, person.id, now).into_iter().map(Token::Person));
        }
        Record::Contact(contact) => {
            who.insert(Token::Organisers);
            who.extend(near(world, contact.id, now).into_iter().map(Token::Person));
        }
        Record::Ask(ask) => {
            who.insert(Token::Organisers);
            who.extend(told(ask).into_iter().map(Token::Person));
            let errands = each_linked::<Errand>(world, ask.id);
            who.extend(errands.iter().filter_map(|errand| errand.near(now)).map(Token::Person));
        }
        Record::Choice(choice) => {
            who.extend([Token::Organisers, Token::Person(choice.person)]);
            // Who would come is told how it was decided, as long as the errand is not over.
            if find::<Errand>(world, choice.errand).is_ok_and(|errand| !errand.is_over()) {
                who.insert(Token::Person(choice.helper));
            }
            who.extend(find::<Ask>(world, choice.ask).ok().and_then(|ask| ask.recorded_by).map(Token::Person));
        }
        Record::Visit(visit) => {
            who.extend([Token::Organisers, Token::Person(visit.person)]);
            // Who wrote it keeps it as long as they know the person, not longer.
            if find::<Errand>(world, visit.errand).is_ok_and(|errand| errand.near(now) == Some(visit.by)) {
                who.insert(Token::Person(visit.by));
            }
        }
    }
    who
}

/// Who an ask is about and who wrote it down.
fn told(ask: &Ask) -> impl IntoIterator<Item = PersonId> + use<> {
    [Some(ask.person), ask.recorded_by].into_iter().flatten()
}

/// The records whose audience may change when `record` is written or removed.
#[must_use]
pub fn dependents(world: &dyn World, record: &Record) -> BTreeSet<Key> {
    let mut keys = BTreeSet::new();
    match record {
        Record::Errand(errand) => {
            keys.insert(Key::new(Kind::Ask, errand.ask));
            keys.extend(
                world.linked(Key::new(Kind::Errand, errand.id), Kind::Choice).iter().map(|choice| choice.key()),
            );
            keys.extend(world.linked(Key::new(Kind::Errand, errand.id), Kind::Visit).iter().map(|visit| visit.key()));
            if let Ok(ask) = find::<Ask>(world, errand.ask) {
                keys.extend([Key::person(ask.person), Key::new(Kind::Contact, ask.person)]);
            }
        }
        Record::Ask(ask) => {
            keys.extend(world.linked(Key::new(Kind::Ask, ask.id), Kind::Errand).iter().map(|errand| errand.key()));
            keys.extend([Key::person(ask.person), Key::new(Kind::Contact, ask.person)]);
        }
        _ => {}
    }
    keys
}
