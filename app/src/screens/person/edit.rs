//! How to reach somebody, typed anew: what changed, with what its author was looking at.
//!
//! Only fields that differ travel, so that two people who correct different lines never cross.

use shared::command::{ChangeContact, Edit};
use shared::help::form::{Problem, optional};
use shared::people::{Contact, person};
use shared::refusal::Field;
use shared::words::{Line, Prose, TextProblem};

/// What was typed, as it was typed.
#[derive(Clone, Default, PartialEq, Eq)]
pub struct Typed {
    /// Where they live.
    pub address: String,
    /// Their number.
    pub phone: String,
    /// Another way to reach them.
    pub reach: String,
    /// How to get in.
    pub entry: String,
    /// What a helper needs to know.
    pub needs: String,
}

impl Typed {
    /// The form as it opens.
    #[must_use]
    pub fn of(contact: &Contact) -> Self {
        let prose = |text: Option<&str>| text.unwrap_or_default().to_owned();
        Self {
            address: prose(contact.address.as_ref().map(Prose::as_str)),
            phone: prose(contact.phone.as_ref().map(Line::as_str)),
            reach: prose(contact.reach.as_ref().map(Prose::as_str)),
            entry: prose(contact.entry.as_ref().map(Prose::as_str)),
            needs: prose(contact.needs.as_ref().map(Prose::as_str)),
        }
    }
}

/// What to change in what was seen; `None` when nothing was.
///
/// # Errors
/// Every problem, in the order of the form's fields.
pub fn change(saw: &Contact, typed: &Typed) -> Result<Option<ChangeContact>, Vec<(Field, Problem)>> {
    let mut problems = Vec::new();
    let command = ChangeContact {
        person: saw.id,
        address: edit(&saw.address, &typed.address, Prose::new, (Field::Address, &mut problems)),
        phone: edit(&saw.phone, &typed.phone, Line::new, (Field::Phone, &mut problems)),
        reach: edit(&saw.reach, &typed.reach, Prose::new, (Field::Reach, &mut problems)),
        entry: edit(&saw.entry, &typed.entry, Prose::new, (Field::Entry, &mut problems)),
        needs: edit(&saw.needs, &typed.needs, Prose::new, (Field::Needs, &mut problems)),
    };
    let number = command.phone.as_ref().and_then(|edit| edit.new.as_ref());
    if number.is_some_and(|number| person::check_phone(number).is_err()) {
        problems.push((Field::Phone, Problem::NotANumber));
    }
    let nothing = ChangeContact { person: saw.id, address: None, phone: None, reach: None, entry: None, needs: None };
    if problems.is_empty() { Ok((command != nothing).then_some(command)) } else { Err(problems) }
}

fn edit<T: Clone + PartialEq>(
    saw: &Option<T>,
    typed: &str,
    take: fn(&str) -> Result<T, TextProblem>,
    (field, problems): (Field, &mut Vec<(Field, Problem)>),
) -> Option<Edit<Option<T>>> {
    let new = optional(take(typed)).map_err(|problem| problems.push((field, problem))).ok()?;
    (new != *saw).then(|| Edit { saw: saw.clone(), new })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::screens::sample::{MRS_OKORO, street};
    use shared::world::find;

    #[test]
    fn only_what_was_changed_travels() {
        let contact = find::<Contact>(&street().world, MRS_OKORO).unwrap();
        let typed = Typed::of(&contact);
        assert_eq!(change(&contact, &typed), Ok(None));
        let moved = Typed { address: "9 Hill Road".into(), entry: String::new(), ..typed };
        let command = change(&contact, &moved).unwrap().unwrap();
        assert_eq!(command.address.unwrap().new.unwrap().as_str(), "9 Hill Road");
        let entry = command.entry.unwrap();
        assert_eq!((entry.saw, entry.new), (contact.entry, None));
        assert_eq!((command.phone, command.reach, command.needs), (None, None, None));
    }

    #[test]
    fn slips_stand_at_their_fields() {
        let contact = find::<Contact>(&street().world, MRS_OKORO).unwrap();
        let typed = Typed { phone: "ask Ben".into(), needs: "x".repeat(401), ..Typed::of(&contact) };
        let problems = change(&contact, &typed).unwrap_err();
        assert_eq!(problems, [(Field::Needs, Problem::TooLong { max: 400 }), (Field::Phone, Problem::NotANumber)]);
    }
}
