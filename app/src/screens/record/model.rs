//! What Record an ask needs from a phone: whom it knows, and what was typed as a command.

use crate::screens::known;
use crate::text::case::lower;
use shared::access::may;
use shared::command::{AskForHelp, Command, Who};
use shared::help::form::{NewIds, Problem, Typed, read};
use shared::help::repeat::{known_as, twice_told};
use shared::help::{Consent, Errand, HelpKind};
use shared::people::{Contact, Person, Role};
use shared::refusal::Field;
use shared::sync::Phone;
use shared::words::order::sorted;
use shared::words::{Day, ErrandId, Id, PersonId, Timestamp, When, ZoneId};
use shared::world::each_linked;

/// From how many letters on somebody is looked for: fewer find half the street.
pub const SEARCH_CHARS_MIN: usize = 2;
/// How many are offered; more letters narrow it down.
const FOUND_MAX: usize = 6;

/// Somebody this phone knows.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Found {
    /// Who.
    pub id: PersonId,
    /// Their name.
    pub name: String,
    /// Their zone.
    pub zone: Option<ZoneId>,
    /// What their zone is called, and how they are reached, to tell two of the same name apart.
    pub about: Vec<String>,
}

/// Whether this phone's person may write down asks for others.
#[must_use]
pub fn may_record(phone: &Phone) -> bool {
    known::i_am(phone, Role::Organiser) || known::i_am(phone, Role::CallTaker)
}

/// The people this phone knows whose name, number or address holds what was typed.
#[must_use]
pub fn search(phone: &Phone, typed: &str) -> Vec<Found> {
    let wanted = lower(typed.trim());
    if wanted.chars().count() < SEARCH_CHARS_MIN {
        return Vec::new();
    }
    let world = phone.replica().world();
    let digits: String = wanted.chars().filter(char::is_ascii_digit).collect();
    let found: Vec<(bool, Found)> = world
        .each::<Person>()
        .filter_map(|person| {
            let contact = shared::world::find::<Contact>(world, person.id).ok();
            let name = lower(person.name.as_str());
            let number = contact.as_ref().and_then(|contact| contact.phone.clone());
            let dialled: String =
                number.iter().flat_map(|line| line.as_str().chars()).filter(char::is_ascii_digit).collect();
            let address = contact.and_then(|contact| contact.address).map(|text| lower(text.as_str()));
            let here = name.contains(&wanted)
                || (digits.len() >= 3 && dialled.contains(&digits))
                || address.is_some_and(|address| address.contains(&wanted));
            let zone = person.zone.map(|zone| known::zone(world, zone));
            let about = zone.into_iter().chain(number.map(|line| line.to_string())).collect();
            let one = Found { id: person.id, name: person.name.to_string(), zone: person.zone, about };
            here.then_some((!name.starts_with(&wanted), one))
        })
        .collect();
    // Names that begin with what was typed come before those that only hold it.
    sorted(found, |(inside, one)| (*inside, one.name.clone())).into_iter().map(|(_, one)| one).take(FOUND_MAX).collect()
}

/// The zones as the form wants them.
#[must_use]
pub fn zones(phone: &Phone) -> Vec<(ZoneId, String)> {
    known::zones(phone.replica().world()).into_iter().map(|zone| (zone.id, zone.name.to_string())).collect()
}

/// What was typed as a command, or every problem with it.
///
/// # Errors
/// Every problem, in the order of the form's fields.
pub fn command(phone: &Phone, typed: &Typed, ids: NewIds, today: Day) -> Result<AskForHelp, Vec<(Field, Problem)>> {
    let zones: Vec<ZoneId> = zones(phone).into_iter().map(|(id, _)| id).collect();
    let command = read(typed, ids, (&zones, today), Consent::Said)?;
    let replica = phone.replica();
    let gone = matches!(&command.who, Who::Known(person) if known::person(replica.world(), *person).is_none());
    let refused = may(replica.world(), &replica.actor(phone.me()), &Command::from(command.clone())).is_err();
    // Somebody chosen a moment ago may have left this phone since; then they are looked for again.
    if gone && !refused { Err(vec![(Field::Name, Problem::NotAChoice)]) } else { Ok(command) }
}

/// What may have been written down before.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Before {
    /// The same person asked for such help a short while ago, and this is its errand.
    Asked(ErrandId),
    /// Somebody new may be one of these.
    Known(Vec<String>),
}

/// What this phone knows that looks like what is being typed.
#[must_use]
pub fn before(phone: &Phone, typed: &Typed, now: Timestamp) -> Option<Before> {
    let world = phone.replica().world();
    if let Some(person) = Id::parse(&typed.person).map(PersonId) {
        let kind = HelpKind::parse(&typed.kind)?;
        let ask = twice_told(world, (person, kind), now).into_iter().next_back()?;
        return each_linked::<Errand>(world, ask).first().map(|errand| Before::Asked(errand.id));
    }
    let known = known_as(world, &typed.name, &typed.phone);
    let names: Vec<String> = known.into_iter().filter_map(|id| known::person(world, id)).collect();
    (!names.is_empty()).then_some(Before::Known(names))
}

/// An ask as it was typed: for writing it again after it was refused.
#[must_use]
pub fn typed(ask: &AskForHelp) -> Typed {
    let text = |text: Option<String>| text.unwrap_or_default();
    let ticked = |yes: bool| if yes { "yes".to_owned() } else { String::new() };
    let (when, part) = match ask.when {
        When::Soon => (String::new(), String::new()),
        When::On(day, part) => (day.to_string(), part.code().to_owned()),
    };
    let typed = Typed {
        kind: ask.kind.code().to_owned(),
        what: ask.what.to_string(),
        when,
        part,
        zone: ask.zone.to_string(),
        consent: "said".to_owned(),
        urgent: ticked(ask.wants.urgent),
        anybody: ticked(ask.wants.anybody),
        skills: ask.wants.skills.iter().map(|skill| skill.code()).collect::<Vec<_>>().join(" "),
        language: text(ask.wants.language.as_ref().map(ToString::to_string)),
        ..Typed::default()
    };
    match &ask.who {
        Who::Known(person) => Typed { person: person.to_string(), ..typed },
        Who::New { name, first_name, contact, .. } => Typed {
            name: name.to_string(),
            firstname: text(first_name.as_ref().map(ToString::to_string)),
            phone: text(contact.phone.as_ref().map(ToString::to_string)),
            reach: text(contact.reach.as_ref().map(ToString::to_string)),
            address: text(contact.address.as_ref().map(ToString::to_string)),
            entry: text(contact.entry.as_ref().map(ToString::to_string)),
            needs: text(contact.needs.as_ref().map(ToString::to_string)),
            ..typed
        },
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::screens::sample::{ASHA, CALLS, MRS_OKORO, ORGANISER, RIVERSIDE, street, today};
    use shared::words::{AskId, ErrandId, Id};

    fn ids() -> NewIds {
        let id = Id::from_bytes([90; 16]);
        NewIds { ask: AskId(id), errand: ErrandId(id), person: PersonId(id) }
    }

    fn on_the_line() -> Typed {
        Typed {
            anybody: "yes".into(),
            name: "Mr Adeyemi".into(),
            reach: "Mrs Hall at number 9 takes messages".into(),
            kind: "company".into(),
            what: "Somebody to talk to".into(),
            zone: RIVERSIDE.to_string(),
            consent: "said".into(),
            ..Typed::default()
        }
    }

    #[test]
    fn somebody_is_found_by_name_number_or_street() {
        let phone = street().phone(ORGANISER);
        let names = |typed| search(&phone, typed).into_iter().map(|found| found.name).collect::<Vec<_>>();
        assert_eq!(names("okoro"), ["Mrs Okoro"]);
        assert_eq!(names("960001"), ["Mr Bell", "Mrs Okoro"]);
        assert_eq!(names("quay st").len(), 2);
        assert_eq!(names("o"), Vec::<String>::new(), "one letter is not asked about");
        assert_eq!(search(&phone, "okoro")[0].about, ["Riverside", "01632 960 001"]);
    }

    #[test]
    fn a_volunteer_finds_nobody_and_may_not_record() {
        let phone = street().phone(ASHA);
        assert!(!may_record(&phone) && search(&phone, "okoro").is_empty());
        assert!(may_record(&street().phone(CALLS)));
    }

    #[test]
    fn somebody_without_a_phone_of_their_own_is_written_down() {
        let mut phone = street().phone(CALLS);
        let ask = command(&phone, &on_the_line(), ids(), today()).unwrap();
        assert_eq!(ask.consent, Consent::Said);
        phone
            .act(shared::words::EnvelopeId(Id::from_bytes([70; 16])), ask.into(), crate::screens::sample::NOON)
            .unwrap();
        assert_eq!(search(&phone, "adeyemi").len(), 1, "found again at once, with no signal");
    }

    #[test]
    fn somebody_known_is_asked_for_without_typing_it_all_again() {
        let phone = street().phone(ORGANISER);
        let typed = Typed { person: MRS_OKORO.to_string(), name: String::new(), reach: String::new(), ..on_the_line() };
        let ask = command(&phone, &typed, ids(), today()).unwrap();
        assert_eq!(ask.who, Who::Known(MRS_OKORO));
        let stranger = Typed { person: Id::from_bytes([77; 16]).to_string(), ..typed };
        assert_eq!(command(&phone, &stranger, ids(), today()), Err(vec![(Field::Name, Problem::NotAChoice)]));
    }

    #[test]
    fn what_was_typed_comes_back_out_of_a_refused_ask() {
        let phone = street().phone(CALLS);
        let ask = command(&phone, &on_the_line(), ids(), today()).unwrap();
        assert_eq!(typed(&ask), on_the_line());
    }
}
