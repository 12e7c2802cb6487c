//! A person the group knows, and how to reach them: two records, because they are two sensitivities.
//!
//! A [`Person`] is a name; a [`Contact`] is where they live, how to get in and what helpers must know. Both
//! travel only to who needs them (`crate::access`). One free-text name, because names do not come in two halves.
//! Invariant: a contact's id is its person's id, so nobody has two addresses here.

use crate::command::{AddPerson, ChangeContact};
use crate::decide::{Change, Decision};
use crate::people::Private;
use crate::record::Record;
use crate::refusal::{Field, Refusal};
use crate::words::limits::{ADDRESS_CHARS_MAX, NAME_CHARS_MAX, PHONE_CHARS_MAX, REMARK_CHARS_MAX};
use crate::words::{Line, PersonId, Prose, Timestamp, ZoneId};
use crate::world::{World, find, has};
use serde::{Deserialize, Serialize};

/// Anyone the group knows, with or without an account.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Person {
    /// Which person.
    pub id: PersonId,
    /// Their name, as they say it.
    pub name: Line<NAME_CHARS_MAX>,
    /// The part of the area they live in.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub zone: Option<ZoneId>,
    /// What volunteers may call them before a claim, if they agreed to that.
    #[serde(default, rename = "first", skip_serializing_if = "Option::is_none")]
    pub first_name: Option<Line<NAME_CHARS_MAX>>,
    /// Since when the group knows them.
    pub since: Timestamp,
    /// What they asked to be left out of.
    #[serde(default, rename = "not", skip_serializing_if = "Private::is_nothing")]
    pub private: Private,
}

/// How to reach a person and what somebody at their door must know.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Contact {
    /// Whose.
    pub id: PersonId,
    /// Where they live.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub address: Option<Prose<ADDRESS_CHARS_MAX>>,
    /// Their own number, if they have one.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub phone: Option<Line<PHONE_CHARS_MAX>>,
    /// Another way to reach them ("Mr Bell at number 12 takes messages").
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub reach: Option<Prose<REMARK_CHARS_MAX>>,
    /// How to get in.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub entry: Option<Prose<REMARK_CHARS_MAX>>,
    /// Diet, allergies and what else a helper needs to know.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub needs: Option<Prose<REMARK_CHARS_MAX>>,
}

impl Contact {
    /// Nothing is known yet.
    const fn empty(id: PersonId) -> Self {
        Self { id, address: None, phone: None, reach: None, entry: None, needs: None }
    }
}

/// A number has at least three digits and nothing that a telephone keypad or a kitchen note would not have.
///
/// # Errors
/// [`Refusal::NotANumber`], which a form shows beside the field.
pub fn check_phone(phone: &Line<PHONE_CHARS_MAX>) -> Result<(), Refusal> {
    let digits = phone.as_str().chars().filter(char::is_ascii_digit).count();
    let known = |c: char| c.is_ascii_digit() || " +-()/.#x".contains(c);
    if digits >= 3 && phone.as_str().chars().all(known) { Ok(()) } else { Err(Refusal::NotANumber) }
}

pub(crate) fn add(world: &dyn World, command: &AddPerson, now: Timestamp) -> Decision {
    if has::<Person>(world, command.person) {
        return Err(Refusal::AlreadyThere);
    }
    if let Some(zone) = command.zone {
        find::<super::Zone>(world, zone)?;
    }
    if let Some(phone) = &command.contact.phone {
        check_phone(phone)?;
    }
    if command.contact.id != command.person {
        return Err(Refusal::NotFound);
    }
    let person = Person {
        id: command.person,
        name: command.name.clone(),
        zone: command.zone,
        first_name: command.first_name.clone(),
        since: now,
        private: Private::default(),
    };
    Change::put([Record::Person(person), Record::Contact(command.contact.clone())])
}

pub(crate) fn change_contact(world: &dyn World, command: &ChangeContact) -> Decision {
    // A member has none until somebody writes the first thing into it.
    let mut contact = match find::<Contact>(world, command.person) {
        Err(_) if has::<Person>(world, command.person) => Contact::empty(command.person),
        found => found?,
    };
    if let Some(edit) = &command.address {
        edit.apply(Field::Address, &mut contact.address, |text| text.as_str())?;
    }
    if let Some(edit) = &command.phone {
        if let Some(phone) = &edit.new {
            check_phone(phone)?;
        }
        edit.apply(Field::Phone, &mut contact.phone, |text| text.as_str())?;
    }
    if let Some(edit) = &command.reach {
        edit.apply(Field::Reach, &mut contact.reach, |text| text.as_str())?;
    }
    if let Some(edit) = &command.entry {
        edit.apply(Field::Entry, &mut contact.entry, |text| text.as_str())?;
    }
    if let Some(edit) = &command.needs {
        edit.apply(Field::Needs, &mut contact.needs, |text| text.as_str())?;
    }
    Change::put([Record::Contact(contact)])
}
