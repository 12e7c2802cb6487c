//! The same help again in one tap, and the same ask told twice.
//!
//! Somebody who rings twice, or rings after filling in the page, should not get two food parcels nor be doubted: what
//! looks alike is shown to whoever can tell, while they record an ask and when asks made without signal arrive. It is
//! a hint and changes nothing. It works from what this phone holds, so it never says that there is no other.

use crate::command::{AskForHelp, Who};
use crate::help::form::NewIds;
use crate::help::{Ask, Consent, HelpKind};
use crate::people::{Contact, Person};
use crate::words::limits::TWICE_TOLD_DAYS;
use crate::words::order::sorted;
use crate::words::{AskId, PersonId, Timestamp, When};
use crate::world::{Memory, each_linked, find};
use std::collections::BTreeSet;

/// The same help once more, for the same person.
#[must_use]
pub fn again(ask: &Ask, ids: NewIds, when: When, consent: Consent) -> AskForHelp {
    AskForHelp {
        ask: ids.ask,
        errand: ids.errand,
        who: Who::Known(ask.person),
        kind: ask.kind,
        what: ask.what.clone(),
        when,
        zone: ask.zone,
        consent,
        wants: ask.wants.clone(),
    }
}

/// Asks of this person for the same sort of help that are not over and were made at about the same time.
#[must_use]
pub fn twice_told(world: &Memory, (person, kind): (PersonId, HelpKind), now: Timestamp) -> Vec<AskId> {
    let mut asks = each_linked::<Ask>(world, person);
    asks.retain(|ask| !ask.over && ask.kind == kind && near_in_time(ask.asked, now));
    asks.iter().map(|ask| ask.id).collect()
}

/// The pairs of asks that look like one told twice, the earlier one first: of one person, or of two records that are
/// probably the same person.
#[must_use]
pub fn doubles(world: &Memory) -> Vec<(AskId, AskId)> {
    let open: Vec<&Ask> = world.each::<Ask>().filter(|ask| !ask.over).collect();
    let open = sorted(open, |ask| (ask.kind, ask.asked, ask.id));
    let mut found = Vec::new();
    for (n, later) in open.iter().enumerate() {
        let earlier = open[..n].iter().rev().take_while(|earlier| earlier.kind == later.kind);
        let same = earlier
            .take_while(|earlier| near_in_time(earlier.asked, later.asked))
            .find(|earlier| earlier.person == later.person || are_alike(world, earlier.person, later.person));
        found.extend(same.map(|earlier| (earlier.id, later.id)));
    }
    found
}

/// People the group knows who may be this one: the same number, or the same name.
#[must_use]
pub fn known_as(world: &Memory, name: &str, phone: &str) -> Vec<PersonId> {
    let (name, number) = (plain(name), digits(phone));
    let same_name = |person: &&Person| !name.is_empty() && plain(person.name.as_str()) == name;
    let mut found: BTreeSet<PersonId> = world.each::<Person>().filter(same_name).map(|person| person.id).collect();
    if number.len() >= 6 {
        let same = |contact: &&Contact| contact.phone.as_ref().is_some_and(|own| digits(own.as_str()) == number);
        found.extend(world.each::<Contact>().filter(same).map(|contact| contact.id));
    }
    found.into_iter().collect()
}

fn are_alike(world: &Memory, one: PersonId, other: PersonId) -> bool {
    let name = |id| find::<Person>(world, id).map(|person| plain(person.name.as_str()));
    let number = |id| find::<Contact>(world, id).ok().and_then(|contact| contact.phone).map(|own| digits(own.as_str()));
    let same_name = name(one).is_ok_and(|own| name(other).is_ok_and(|theirs| own == theirs));
    same_name || number(one).is_some_and(|own| own.len() >= 6 && number(other) == Some(own))
}

const fn near_in_time(one: Timestamp, other: Timestamp) -> bool {
    other.since(one).abs() <= TWICE_TOLD_DAYS * 86_400
}

/// The last nine digits, so that "+44 1632" and "01632" are the same number.
fn digits(phone: &str) -> String {
    let all: String = phone.chars().filter(char::is_ascii_digit).collect();
    all.get(all.len().saturating_sub(9)..).unwrap_or_default().to_owned()
}

/// Without case, titles' dots and double spaces.
fn plain(name: &str) -> String {
    let letters = name.to_lowercase().replace('.', " ");
    letters.split_whitespace().collect::<Vec<_>>().join(" ")
}
