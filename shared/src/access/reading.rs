//! Who may hold a record, kind by kind, and whose audience a change moves.
//!
//! Invariant: whatever [`audience`] looks at besides the record itself is in [`dependents`] of what it looked at,
//! so that the hub's index is right after every change. Who is near a person is a question of its own ([`near`]).

use super::near::{known, near, paired, wrote, wrote_down};
use super::{rounds, together, wishes};
use crate::access::Token;
use crate::help::{Ask, Errand};
use crate::pair::{Ending, Pairing, State, between, handover};
use crate::people::{Circle, Sees};
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
                who.extend(told(world, &ask).into_iter().map(Token::Person));
                who.extend(circle(world, ask.person, Sees::Help));
            }
        }
        Record::Person(person) => {
            who.insert(Token::Organisers);
            who.extend(known(world, person.id, now).into_iter().map(Token::Person));
            who.extend(rounds::near(world, person.id));
            who.extend(rounds::familiar(world, person.id));
            who.extend(circle(world, person.id, Sees::Name));
        }
        Record::Contact(contact) => {
            who.insert(Token::Organisers);
            who.extend(near(world, contact.id, now).into_iter().map(Token::Person));
            who.extend(rounds::near(world, contact.id));
            who.extend(circle(world, contact.id, Sees::Home));
        }
        Record::Ask(ask) => {
            who.insert(Token::Organisers);
            who.extend(told(world, ask).into_iter().map(Token::Person));
            who.extend(circle(world, ask.person, Sees::Help));
            let errands = each_linked::<Errand>(world, ask.id);
            who.extend(errands.iter().filter_map(|errand| errand.near(now)).map(Token::Person));
            // Who comes as a pair reads what is going on, and of what is over what they did themselves.
            let did = |helper: &PersonId| errands.iter().any(|errand| errand.who() == Some(*helper));
            who.extend(paired(world, ask.person).filter(|helper| !ask.over || did(helper)).map(Token::Person));
        }
        Record::Choice(choice) => {
            who.extend([Token::Organisers, Token::Person(choice.person)]);
            who.extend(circle(world, choice.person, Sees::Acts));
            // Who would come is told how it was decided, as long as the errand is not over. A phone that no longer has
            // the errand, because its member stopped helping, cannot know that: the hub will say so.
            if !find::<Errand>(world, choice.errand).is_ok_and(|errand| errand.is_over()) {
                who.insert(Token::Person(choice.helper));
            }
            who.extend(find::<Ask>(world, choice.ask).ok().and_then(|ask| wrote(world, &ask)).map(Token::Person));
        }
        Record::Visit(visit) => {
            who.extend([Token::Organisers, Token::Person(visit.person)]);
            who.extend(circle(world, visit.person, Sees::Help));
            // Who wrote it keeps it as long as they know the person, not longer.
            let did = find::<Errand>(world, visit.errand).is_ok_and(|errand| errand.near(now) == Some(visit.by));
            if did || comes(world, visit.by, visit.person) {
                who.insert(Token::Person(visit.by));
            }
        }
        Record::Pairing(pairing) => {
            who.insert(Token::Organisers);
            who.extend(of_pairing(world, pairing).into_iter().map(Token::Person));
            if !matches!(pairing.state, State::Ended { reason: Ending::NotNow, .. }) {
                who.extend(circle(world, pairing.person(), Sees::Acts));
            }
        }
        Record::Note(note) => {
            who.insert(Token::Organisers);
            if !note.restricted || note.by == note.person {
                who.insert(Token::Person(note.person));
            }
            let readers = note.readers.iter().filter(|reader| comes(world, **reader, note.person));
            who.extend(readers.copied().map(Token::Person));
        }
        // The person is told who read about them also where the words are not on their phone.
        Record::Reading(reading) => {
            who.extend([Token::Organisers, Token::Person(reading.person)]);
            who.extend(comes(world, reading.by, reading.person).then_some(Token::Person(reading.by)));
        }
        Record::Handover(handover) => {
            let parts = handover.parts();
            let parts = if handover.is_open() { &parts[..] } else { &parts[2..] };
            who.extend(parts.iter().copied().map(Token::Person).chain([Token::Organisers]));
            who.extend(circle(world, handover.person, Sees::Acts));
        }
        Record::Plan(_) | Record::Turn(_) | Record::CheckIn(_) | Record::Round(_) | Record::Call(_) => {
            who.extend(rounds::audience(world, record));
            match record {
                Record::Plan(plan) => who.extend(circle(world, plan.person, Sees::Acts)),
                Record::CheckIn(checkin) => who.extend(circle(world, checkin.person, Sees::Help)),
                _ => {}
            }
        }
        Record::Circle(around) => {
            who.extend([Token::Organisers, Token::Person(around.id)]);
            who.extend(around.sees(Sees::Name).map(Token::Person));
            who.extend(paired(world, around.id).map(Token::Person));
        }
        Record::Wish(wish) => who.extend(wishes::wish(world, wish)),
        Record::Reflection(reflection) => who.extend(wishes::reflection(reflection)),
        Record::Thanks(_)
        | Record::Introduction(_)
        | Record::Invitation(_)
        | Record::Gathering(_)
        | Record::Coming(_) => who.extend(together::audience(world, record)),
    }
    who
}

/// Who is in a person's circle and sees at least as much.
fn circle(world: &dyn World, person: PersonId, least: Sees) -> Vec<Token> {
    find::<Circle>(world, person).map(|circle| circle.sees(least).map(Token::Person).collect()).unwrap_or_default()
}

/// Whether whoever could read anything because of `earlier` still can because of `record`, which took its place: then
/// nothing depends on the change. Words are mended and meetings counted often, and what hangs on a person is long.
#[must_use]
pub fn reads_like(earlier: &Record, record: &Record) -> bool {
    match (earlier, record) {
        (Record::Ask(earlier), Record::Ask(ask)) => ask.reads_like(earlier),
        (Record::Errand(earlier), Record::Errand(errand)) => errand.reads_like(earlier),
        (Record::Pairing(earlier), Record::Pairing(pairing)) => pairing.reads_like(earlier),
        (Record::Circle(earlier), Record::Circle(circle)) => circle.reads_like(earlier),
        (Record::Gathering(earlier), Record::Gathering(gathering)) => gathering.reads_like(earlier),
        _ => false,
    }
}

/// Who an ask is about and who wrote it down.
fn told(world: &dyn World, ask: &Ask) -> impl IntoIterator<Item = PersonId> + use<> {
    [Some(ask.person), wrote(world, ask)].into_iter().flatten()
}

/// Whether somebody comes to a person as a pair at present.
pub(super) fn comes(world: &dyn World, helper: PersonId, person: PersonId) -> bool {
    between(world, helper, person).is_some_and(|pairing| pairing.near() == Some(helper))
}

/// Who knows of a pairing, besides the organisers. Once it is over it leaves the phone of who came; when it did not
/// come about, it leaves both.
fn of_pairing(world: &dyn World, pairing: &Pairing) -> Vec<PersonId> {
    match pairing.state {
        State::Ended { reason: Ending::NotNow, .. } => return Vec::new(),
        State::Ended { .. } => return vec![pairing.person()],
        _ => {}
    }
    let mut who = vec![pairing.helper(), pairing.person()];
    who.extend(pairing.cover.map(|cover| cover.person));
    // Who is asked to take over sees what was agreed; whoever the person rings can write down their yes.
    who.extend(handover::open(world, pairing.id).map(|handover| handover.newcomer));
    if pairing.sides[1].yes.is_none() {
        who.extend(wrote_down(world, pairing.person()));
    }
    who
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
            keys.extend(world.linked(Key::person(ask.person), Kind::Pairing).iter().map(|pairing| pairing.key()));
        }
        Record::Pairing(pairing) => {
            let person = Key::person(pairing.person());
            keys.extend([person, Key::new(Kind::Contact, pairing.person())]);
            keys.extend(world.linked(person, Kind::Ask).iter().map(|ask| ask.key()));
            keys.extend(world.linked(person, Kind::Visit).iter().map(|visit| visit.key()));
            keys.extend(world.linked(person, Kind::CheckIn).iter().map(|checkin| checkin.key()));
            keys.extend(world.linked(person, Kind::Reading).iter().map(|reading| reading.key()));
            keys.extend(world.linked(record.key(), Kind::Note).iter().map(|note| note.key()));
            keys.extend(wishes::of(world, pairing.person()));
            keys.extend(find::<Circle>(world, pairing.person()).map(|_| Key::new(Kind::Circle, pairing.person())).ok());
        }
        Record::Circle(circle) => {
            let person = Key::person(circle.id);
            keys.extend([person, Key::new(Kind::Contact, circle.id)]);
            for kind in [Kind::Ask, Kind::Visit, Kind::Choice, Kind::Pairing, Kind::Handover, Kind::Plan, Kind::CheckIn]
            {
                keys.extend(world.linked(person, kind).iter().map(|record| record.key()));
            }
            let asks = world.linked(person, Kind::Ask);
            keys.extend(asks.iter().flat_map(|ask| world.linked(ask.key(), Kind::Errand)).map(|errand| errand.key()));
        }
        Record::Handover(handover) => {
            keys.extend([Key::person(handover.person), Key::new(Kind::Pairing, handover.pairing)]);
        }
        Record::Gathering(_) => keys.extend(together::dependents(world, record)),
        _ => keys.extend(rounds::dependents(world, record)),
    }
    keys
}
