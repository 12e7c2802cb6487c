//! What people decide about themselves in stories, and what is demanded of it.

use super::Check;
use super::cast::{Name, address_of, id_of, line};
use super::checks::{check, demand};
use super::deeds::{Deed, deed};
use shared::command::{
    AddToCircle, BackAgain, ChangeSight, Edit, ErasePerson, KeepPrivate, LeaveCircle, LeaveInPeace, PlanContact,
    WithdrawConsent,
};
use shared::people::{Bond, Circle, Private, Sees};
use shared::words::Day;
use shared::world::find;

/// Takes somebody with an account into a person's circle.
#[must_use]
pub fn takes_in(person: Name, member: Name, sees: Sees) -> Deed {
    deed(move |_, _| {
        let (who, name) = (Some(id_of(member)), line(member.0));
        let (person, tie) = (id_of(person), id_of(member));
        AddToCircle { person, tie, member: who, name, reach: None, bond: Bond::Family, sees }.into()
    })
}

/// Takes somebody without an account into a person's circle.
#[must_use]
pub fn names_in_circle(person: Name, name: Name) -> Deed {
    deed(move |_, _| {
        let (person, tie, name) = (id_of(person), id_of(name), line(name.0));
        AddToCircle { person, tie, member: None, name, reach: None, bond: Bond::Friend, sees: Sees::Name }.into()
    })
}

/// Says that somebody may see more or less, from what was agreed to what is now.
#[must_use]
pub fn lets_see(person: Name, member: Name, saw: Sees, new: Sees) -> Deed {
    deed(move |_, _| ChangeSight { person: id_of(person), tie: id_of(member), sees: Edit { saw, new } }.into())
}

/// Takes somebody out of a circle.
#[must_use]
pub fn takes_out(person: Name, member: Name) -> Deed {
    deed(move |_, _| LeaveCircle { person: id_of(person), tie: id_of(member) }.into())
}

/// Says that somebody is in touch on a day from now.
#[must_use]
pub fn plans_contact(person: Name, days: i32) -> Deed {
    deed(move |story, who| {
        let new = Some(Day(story.clock(who).day(0).0 + days));
        PlanContact { person: id_of(person), next: Edit { saw: None, new } }.into()
    })
}

/// Asks to be left out of everything that one can be left out of.
#[must_use]
pub fn keeps_private(person: Name) -> Deed {
    deed(move |_, _| {
        let new = Private { figures: true, rounds: true, notes: true };
        KeepPrivate { person: id_of(person), private: Edit { saw: Private::default(), new } }.into()
    })
}

/// Wants to be left in peace, for so many days or until they say otherwise.
#[must_use]
pub fn wants_peace(person: Name, days: Option<i32>) -> Deed {
    deed(move |story, who| {
        let until = days.map(|days| Day(story.clock(who).day(0).0 + days));
        LeaveInPeace { person: id_of(person), until }.into()
    })
}

/// Is glad to see people again.
#[must_use]
pub fn is_back(person: Name) -> Deed {
    deed(move |_, _| BackAgain { person: id_of(person) }.into())
}

/// No longer agrees that their details are passed on.
#[must_use]
pub fn withdraws(person: Name) -> Deed {
    deed(move |_, _| WithdrawConsent { person: id_of(person) }.into())
}

/// Asks to be forgotten.
#[must_use]
pub fn erases(person: Name) -> Deed {
    deed(move |_, _| ErasePerson { person: id_of(person) }.into())
}

/// Sees who is in a person's circle, and on which day somebody is in touch.
#[must_use]
pub fn sees_circle(person: Name, names: &'static [Name], days: Option<i32>) -> Check {
    check(move |story, who| {
        let circle = Circle::around(story.phone(who).1.replica().world(), id_of(person));
        let there: Vec<&str> = circle.ties.iter().map(|tie| tie.name.as_str()).collect();
        let next = days.map(|days| Day(story.clock(who).day(0).0 + days));
        let right = there == names.iter().map(|name| name.0).collect::<Vec<_>>() && circle.next == next;
        demand(right, || format!("sees {circle:?}"))
    })
}

/// Has no circle of a person on their phone.
#[must_use]
pub fn sees_no_circle(person: Name) -> Check {
    check(move |story, who| {
        let circle = find::<Circle>(story.phone(who).1.replica().world(), id_of(person));
        demand(circle.is_err(), || "sees a circle".to_owned())
    })
}

/// The hub holds nothing about somebody: neither their name nor where they live, in any record.
#[must_use]
pub fn is_forgotten_by_the_hub(person: Name) -> Check {
    check(move |story, _| {
        let left: Vec<_> = story.hub.store.world().iter().map(|(_, record)| record.as_ref()).collect();
        let left = serde_json::to_string(&left).expect("everything of ours is JSON");
        let canaries = [format!("\"{}\"", person.0), address_of(person)];
        demand(canaries.iter().all(|canary| !left.contains(canary.as_str())), || left.clone())
    })
}
