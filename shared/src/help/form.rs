//! The form behind "ask for help": the plain page, the call-taker's phone and the hub read it with this.
//!
//! Everything typed stays as it was typed until all of it is right; each problem names its field, so that it
//! can stand beside it. Not here: the words of the problems; they are in the app's text files.

mod change;

pub use change::{Seen, change};

use crate::command::{AskForHelp, Who};
use crate::help::{Consent, HelpKind, Skill, Wants};
use crate::people::{Contact, person};
use crate::refusal::Field;
use crate::words::limits::ASK_DAYS_AHEAD_MAX;
use crate::words::{AskId, Day, ErrandId, Id, Line, Part, PersonId, Prose, TextProblem, When, ZoneId};
use serde::{Deserialize, Serialize};

/// What was typed, as it was typed. The names are the form's field names.
#[derive(Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Typed {
    /// A known person's id; empty for somebody new.
    pub person: String,
    /// Their name.
    pub name: String,
    /// What volunteers may call them before a claim; empty when they did not agree to that.
    pub firstname: String,
    /// Their number.
    pub phone: String,
    /// Another way to reach them.
    pub reach: String,
    /// Their address.
    pub address: String,
    /// How to get in.
    pub entry: String,
    /// What a helper needs to know.
    pub needs: String,
    /// A [`HelpKind::code`].
    pub kind: String,
    /// What is wanted.
    pub what: String,
    /// A day as `2026-11-23`; empty for as soon as somebody can.
    pub when: String,
    /// A [`Part::code`]; empty for any.
    pub part: String,
    /// A zone's id.
    pub zone: String,
    /// Anything when they agreed, empty when not.
    pub consent: String,
    /// Anything when it cannot wait.
    pub urgent: String,
    /// Anything when whoever the group sends is welcome.
    pub anybody: String,
    /// [`Skill::code`]s that are needed, with spaces between.
    pub skills: String,
    /// A language that the helper should speak.
    pub language: String,
}

impl core::fmt::Debug for Typed {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        f.write_str("<a form>")
    }
}

/// What is wrong with a field.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Problem {
    /// Nothing is there and something is needed.
    Missing,
    /// More characters than fit.
    TooLong {
        /// How many fit.
        max: usize,
    },
    /// Not a phone number.
    NotANumber,
    /// A number, or another way to be reached, is needed.
    NoWayToReach,
    /// Not a day of the calendar.
    NotADay,
    /// A day that is over.
    Past,
    /// Too far ahead; probably a slip in the year.
    TooFar,
    /// Not one of the choices.
    NotAChoice,
    /// Without their yes nothing is kept.
    NeedsConsent,
}

impl From<TextProblem> for Problem {
    fn from(problem: TextProblem) -> Self {
        match problem {
            TextProblem::Empty => Self::Missing,
            TextProblem::TooLong { max } => Self::TooLong { max },
        }
    }
}

/// What was typed in a field that may stay empty.
///
/// # Errors
/// [`Problem::TooLong`].
pub fn optional<T>(taken: Result<T, TextProblem>) -> Result<Option<T>, Problem> {
    match taken {
        Ok(text) => Ok(Some(text)),
        Err(TextProblem::Empty) => Ok(None),
        Err(problem) => Err(problem.into()),
    }
}

/// The new ids an ask needs, made where the form is read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct NewIds {
    /// For the ask.
    pub ask: AskId,
    /// For its errand.
    pub errand: ErrandId,
    /// For the person, if they are new.
    pub person: PersonId,
}

/// Reads a form, on a day, in a group with these zones.
///
/// # Errors
/// Every problem, in the order of the form's fields.
pub fn read(
    typed: &Typed,
    ids: NewIds,
    place: (&[ZoneId], Day),
    consent: Consent,
) -> Result<AskForHelp, Vec<(Field, Problem)>> {
    let mut form = Reader { problems: Vec::new() };
    let kind = form.choice(Field::Kind, &typed.kind, HelpKind::parse);
    let what = form.needed(Field::What, &typed.what, Prose::new);
    let when = form.when(typed, place.1);
    let zone =
        form.choice(Field::Zone, &typed.zone, |id| Id::parse(id).map(ZoneId).filter(|zone| place.0.contains(zone)));
    let who = if typed.person.is_empty() {
        form.somebody_new(typed, ids.person)
    } else {
        form.choice(Field::Name, &typed.person, |id| Id::parse(id).map(PersonId)).map(Who::Known)
    };
    if typed.consent.is_empty() {
        form.problems.push((Field::Consent, Problem::NeedsConsent));
    }
    let wants = form.wants(typed);
    match (kind, what, when, zone, who) {
        (Some(kind), Some(what), Some(when), Some(zone), Some(who)) if form.problems.is_empty() => {
            Ok(AskForHelp { ask: ids.ask, errand: ids.errand, who, kind, what, when, zone, consent, wants })
        }
        _ => Err(form.problems),
    }
}

struct Reader {
    problems: Vec<(Field, Problem)>,
}

impl Reader {
    fn wrong<T>(&mut self, field: Field, problem: Problem) -> Option<T> {
        self.problems.push((field, problem));
        None
    }

    fn choice<T>(&mut self, field: Field, typed: &str, parse: impl Fn(&str) -> Option<T>) -> Option<T> {
        if typed.is_empty() {
            return self.wrong(field, Problem::Missing);
        }
        parse(typed).or_else(|| self.wrong(field, Problem::NotAChoice))
    }

    fn wants(&mut self, typed: &Typed) -> Wants {
        Wants {
            urgent: !typed.urgent.is_empty(),
            anybody: !typed.anybody.is_empty(),
            skills: typed.skills.split_whitespace().filter_map(Skill::parse).collect(),
            language: self.optional(Field::Language, &typed.language, Line::new),
        }
    }

    fn needed<T>(&mut self, field: Field, typed: &str, take: fn(&str) -> Result<T, TextProblem>) -> Option<T> {
        match take(typed) {
            Ok(text) => Some(text),
            Err(problem) => self.wrong(field, problem.into()),
        }
    }

    fn optional<T>(&mut self, field: Field, typed: &str, take: fn(&str) -> Result<T, TextProblem>) -> Option<T> {
        optional(take(typed)).unwrap_or_else(|problem| self.wrong(field, problem))
    }

    fn when(&mut self, typed: &Typed, today: Day) -> Option<When> {
        let part =
            if typed.part.is_empty() { Some(Part::Any) } else { self.choice(Field::Part, &typed.part, Part::parse) };
        if typed.when.trim().is_empty() {
            return part.map(|_| When::Soon);
        }
        match Day::parse(&typed.when) {
            None => self.wrong(Field::When, Problem::NotADay),
            Some(day) if day < today => self.wrong(Field::When, Problem::Past),
            Some(day) if day.0 - today.0 > ASK_DAYS_AHEAD_MAX => self.wrong(Field::When, Problem::TooFar),
            Some(day) => part.map(|part| When::On(day, part)),
        }
    }

    fn somebody_new(&mut self, typed: &Typed, id: PersonId) -> Option<Who> {
        let name = self.needed(Field::Name, &typed.name, Line::new);
        let first_name = self.optional(Field::FirstName, &typed.firstname, Line::new);
        let phone = self.optional(Field::Phone, &typed.phone, Line::new);
        if phone.as_ref().is_some_and(|phone| person::check_phone(phone).is_err()) {
            self.problems.push((Field::Phone, Problem::NotANumber));
        }
        let reach = self.optional(Field::Reach, &typed.reach, Prose::new);
        if typed.phone.trim().is_empty() && typed.reach.trim().is_empty() {
            self.problems.push((Field::Phone, Problem::NoWayToReach));
        }
        let address = self.optional(Field::Address, &typed.address, Prose::new);
        let entry = self.optional(Field::Entry, &typed.entry, Prose::new);
        let needs = self.optional(Field::Needs, &typed.needs, Prose::new);
        let contact = Box::new(Contact { id, address, phone, reach, entry, needs });
        name.map(|name| Who::New { person: id, name, first_name, contact })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn id(n: u8) -> Id {
        Id::from_bytes([n; 16])
    }

    fn ids() -> NewIds {
        NewIds { ask: AskId(id(1)), errand: ErrandId(id(2)), person: PersonId(id(3)) }
    }

    fn filled() -> Typed {
        Typed {
            name: "Ada Example".into(),
            phone: "01632 960123".into(),
            kind: "food".into(),
            what: "Milk and bread".into(),
            zone: id(9).to_string(),
            consent: "yes".into(),
            ..Typed::default()
        }
    }

    fn problems(typed: &Typed) -> Vec<(Field, Problem)> {
        let today = Day::from_ymd(2026, 11, 23).unwrap();
        read(typed, ids(), (&[ZoneId(id(9))], today), Consent::Page).err().unwrap_or_default()
    }

    #[test]
    fn a_filled_form_is_taken() {
        assert_eq!(problems(&filled()), []);
    }

    #[test]
    fn an_empty_form_names_everything_that_is_missing() {
        let expected = [
            (Field::Kind, Problem::Missing),
            (Field::What, Problem::Missing),
            (Field::Zone, Problem::Missing),
            (Field::Name, Problem::Missing),
            (Field::Phone, Problem::NoWayToReach),
            (Field::Consent, Problem::NeedsConsent),
        ];
        assert_eq!(problems(&Typed::default()), expected);
    }

    #[test]
    fn each_slip_is_named_at_its_field() {
        type Slip = (fn(&mut Typed), Field, Problem);
        let slips: [Slip; 9] = [
            (|t| t.kind = "spaceship".into(), Field::Kind, Problem::NotAChoice),
            (|t| t.what = "x".repeat(1001), Field::What, Problem::TooLong { max: 1000 }),
            (|t| t.when = "2026-02-30".into(), Field::When, Problem::NotADay),
            (|t| t.when = "2026-11-22".into(), Field::When, Problem::Past),
            (|t| t.when = "2062-11-23".into(), Field::When, Problem::TooFar),
            (|t| t.part = "noonish".into(), Field::Part, Problem::NotAChoice),
            (|t| t.zone = id(8).to_string(), Field::Zone, Problem::NotAChoice),
            (|t| t.phone = "ring me".into(), Field::Phone, Problem::NotANumber),
            (|t| t.consent = String::new(), Field::Consent, Problem::NeedsConsent),
        ];
        for (slip, field, problem) in slips {
            let mut typed = filled();
            slip(&mut typed);
            assert_eq!(problems(&typed), [(field, problem)]);
        }
    }

    #[test]
    fn a_neighbour_who_takes_messages_is_a_way_to_be_reached() {
        let typed = Typed { phone: String::new(), reach: "Ring at number 12".into(), ..filled() };
        assert_eq!(problems(&typed), []);
    }
}
