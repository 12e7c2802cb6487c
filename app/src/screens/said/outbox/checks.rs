//! Theirs, yours and both, tried on a phone number and an entry note that two organisers changed.

mod pairs;

use super::choice::{Planned, Said, choice};
use crate::screens::sample::{MRS_OKORO, NOON, ORGANISER, PLAN, calls, line, prose, street};
use shared::care::{How, Plan};
use shared::command::{ChangeContact, ChangePlan, Command, Edit};
use shared::people::Contact;
use shared::refusal::{Field, Refusal, Theirs};
use shared::sync::Phone;
use shared::words::{EnvelopeId, Id, Recurrence, Weekday};
use shared::world::find;

fn both_changed() -> (Phone, ChangeContact) {
    let mut street = street();
    let before = find::<Contact>(&street.world, MRS_OKORO).unwrap();
    let empty = ChangeContact { person: MRS_OKORO, address: None, phone: None, reach: None, entry: None, needs: None };
    let entry = |new| Edit { saw: before.entry.clone(), new: Some(prose(new)) };
    let phone = Edit { saw: before.phone.clone(), new: Some(line("01632 960 777")) };
    let mine = ChangeContact { phone: Some(phone), entry: Some(entry("The side door")), ..empty.clone() };
    street.does(ORGANISER, ChangeContact { entry: Some(entry("Code 1234")), ..empty }, NOON);
    (street.phone(ORGANISER), mine)
}

fn after(phone: &mut Phone, command: Command) -> Contact {
    phone.act(EnvelopeId(Id::from_bytes([80; 16])), command, NOON).unwrap();
    find(phone.replica().world(), MRS_OKORO).unwrap()
}

#[test]
fn each_answer_is_a_command_that_goes_through_and_keeps_the_other_fields() {
    let (phone, mine) = both_changed();
    let theirs = Theirs("Code 1234".into());
    let found = choice(phone.replica().world(), &mine.clone().into(), (Field::Entry, Some(&theirs))).unwrap();
    assert_eq!(found.theirs, Said::Words("Code 1234".into()));
    assert_eq!(found.yours, Said::Words("The side door".into()));
    let answers = [
        (found.keep_theirs.unwrap(), "Code 1234"),
        (found.keep_yours, "The side door"),
        (found.keep_both.unwrap(), "Code 1234\nThe side door"),
    ];
    for (command, entry) in answers {
        let contact = after(&mut phone.clone(), command);
        assert_eq!(contact.entry.unwrap().as_str(), entry);
        assert_eq!(contact.phone.unwrap().as_str(), "01632 960 777", "the field nobody else changed goes along");
    }
}

#[test]
fn the_command_as_it_was_is_refused() {
    let (mut phone, mine) = both_changed();
    let again = phone.act(EnvelopeId(Id::from_bytes([81; 16])), mine.into(), NOON);
    assert!(matches!(again, Err(Refusal::Changed { field: Field::Entry, .. })));
}

#[test]
fn a_plan_that_two_changed_keeps_theirs_or_mine() {
    let mut street = calls();
    let saw = find::<Plan>(&street.world, PLAN).unwrap();
    let change = |rule: &Recurrence| ChangePlan {
        plan: PLAN,
        familiar: None,
        how: Some(Edit { saw: saw.how, new: How::Visit }),
        rule: Some(Edit { saw: saw.rule.clone(), new: rule.clone() }),
        part: None,
    };
    let on = |day| Recurrence::weekly(saw.rule.from, [day]);
    street.does(ORGANISER, ChangePlan { how: None, ..change(&on(Weekday::Friday)) }, NOON);
    let mine = change(&on(Weekday::Sunday));
    let mut phone = street.phone(ORGANISER);
    let refused = phone.act(EnvelopeId(Id::from_bytes([82; 16])), mine.clone().into(), NOON).unwrap_err();
    let Refusal::Changed { field, theirs } = refused else { panic!("{refused:?}") };
    let found = choice(phone.replica().world(), &mine.into(), (field, theirs.as_ref())).unwrap();
    assert_eq!(found.theirs, Said::Planned(Planned::Rule(on(Weekday::Friday))));
    for (command, rule) in [(found.keep_theirs.unwrap(), Weekday::Friday), (found.keep_yours, Weekday::Sunday)] {
        let mut phone = street.phone(ORGANISER);
        phone.act(EnvelopeId(Id::from_bytes([83; 16])), command, NOON).unwrap();
        let plan = find::<Plan>(phone.replica().world(), PLAN).unwrap();
        assert_eq!((plan.rule, plan.how), (on(rule), How::Visit), "the other field goes through");
    }
}
