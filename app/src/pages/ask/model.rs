//! What the asking page shows: what was typed, what is wrong with it, and what there is to choose from.

use crate::pages::words::{self, Clock};
use crate::parts::Choice;
use crate::text::Text;
use shared::help::HelpKind;
use shared::help::form::{Problem, Typed};
use shared::people::Zone;
use shared::refusal::Field;
use shared::words::{Day, Part};

/// How many zones are shown at once, as cards; more become a list that opens.
pub(super) const ZONES_AS_CARDS_MAX: usize = 6;
/// How many days the list of days offers: four weeks, which a thumb can still scroll through.
const DAYS_OFFERED: i32 = 28;

/// The asking page.
#[derive(Clone, Debug)]
pub struct AskForm {
    /// What was typed, as it was typed.
    pub typed: Typed,
    /// What is wrong with it.
    pub problems: Vec<(Field, Problem)>,
    /// The group's zones, in the order in which they are offered.
    pub zones: Vec<Choice>,
    /// What names this form, so that sending it twice makes one ask.
    pub token: String,
    /// The present moment, and where.
    pub clock: Clock,
    /// What became of it when it was sent before.
    pub before: Before,
    /// Whether somebody, or rather something, wrote where nobody should.
    pub trapped: bool,
}

/// What became of a form when it was sent before.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub enum Before {
    /// It was not.
    #[default]
    Never,
    /// It was kept, and what it says now is something else.
    Kept {
        /// The code of what was kept.
        code: String,
    },
    /// It was not kept, and nobody who typed it is to blame.
    NotKept,
}

impl AskForm {
    /// An empty form.
    #[must_use]
    pub fn new(zones: Vec<Choice>, token: String, clock: Clock) -> Self {
        let (typed, problems) = (Typed::default(), Vec::new());
        Self { typed, problems, zones, token, clock, before: Before::Never, trapped: false }
    }

    /// How many things need another look.
    #[must_use]
    pub fn slips(&self) -> usize {
        self.problems.len() + usize::from(self.trapped)
    }

    /// What is wrong with a field, in words.
    #[must_use]
    pub fn error(&self, text: Text, field: Field) -> Option<String> {
        let found = self.problems.iter().find(|(at, _)| *at == field)?;
        Some(words::problem(text, *found, self.letters(field)))
    }

    /// What is wrong with the day and with the part of it.
    #[must_use]
    pub fn when_errors(&self, text: Text) -> (Option<String>, Option<String>) {
        (self.error(text, Field::When), self.error(text, Field::Part))
    }

    /// For each problem the field's name, what it asks, and what is wrong with it.
    pub(super) fn lines(&self, text: Text) -> Vec<(&'static str, &'static str, String)> {
        let trap = self.trapped.then(|| (TRAP, text.ask_leave_empty(), text.ask_leave_empty().to_owned()));
        let problem = |found: &(Field, Problem)| {
            (found.0.code(), label(text, found.0), words::problem(text, *found, self.letters(found.0)))
        };
        trap.into_iter().chain(self.problems.iter().map(problem)).collect()
    }

    fn letters(&self, field: Field) -> usize {
        let typed = match field {
            Field::Name => &self.typed.name,
            Field::FirstName => &self.typed.firstname,
            Field::Phone => &self.typed.phone,
            Field::Reach => &self.typed.reach,
            Field::Address => &self.typed.address,
            Field::Entry => &self.typed.entry,
            Field::Needs => &self.typed.needs,
            Field::What => &self.typed.what,
            _ => return 0,
        };
        // As the hub counts: a line break of a form is two characters, and one of the text.
        typed.replace("\r\n", "\n").trim().chars().count()
    }
}

/// The field that only machines fill in.
pub const TRAP: &str = "website";

/// What a field asks.
fn label(text: Text, field: Field) -> &'static str {
    match field {
        Field::Kind => text.ask_kind(),
        Field::What => text.ask_what(),
        Field::When => text.ask_day(),
        Field::Part => text.ask_part(),
        Field::Zone => text.ask_zone(),
        Field::Name => text.ask_name(),
        Field::FirstName => text.ask_first_name(),
        Field::Phone => text.ask_phone(),
        Field::Reach => text.ask_through(),
        Field::Address => text.ask_address(),
        Field::Entry => text.ask_getting_in(),
        Field::Needs => text.ask_care(),
        Field::Consent => text.ask_consent_title(),
        Field::Language => text.ask_language(),
        _ => text.refused_other(),
    }
}

/// The zones as they are offered: by name, what lies within another right after it.
#[must_use]
pub fn zones(mut zones: Vec<Zone>) -> Vec<Choice> {
    zones.sort_by(|a, b| a.name.cmp(&b.name));
    let name = |zone: &Zone| match zones.iter().find(|outer| zone.within == Some(outer.id)) {
        Some(outer) => format!("{}, {}", outer.name, zone.name),
        None => zone.name.to_string(),
    };
    let mut choices: Vec<Choice> = zones.iter().map(|zone| Choice::new(zone.id.to_string(), name(zone))).collect();
    choices.sort_by(|a, b| a.label.cmp(&b.label));
    choices
}

pub(super) fn kinds(text: Text) -> Vec<Choice> {
    HelpKind::ALL
        .into_iter()
        .map(|kind| {
            let (symbol, label, hint) = words::kind(text, kind);
            Choice::new(kind.code(), label).hint(hint).symbol(symbol)
        })
        .collect()
}

/// The days to choose from; what was typed is among them even when it is none of these.
pub(super) fn days(text: Text, clock: Clock, typed: &str) -> Vec<Choice> {
    let today = clock.today();
    let offered = (0..DAYS_OFFERED).map(|ahead| Day(today.0 + ahead));
    let mut days: Vec<Choice> = offered.map(|day| Choice::new(day.to_string(), words::day(text, day, clock))).collect();
    if !typed.is_empty() && days.iter().all(|day| day.value != typed) {
        let label = Day::parse(typed).map_or_else(|| typed.to_owned(), |day| words::day(text, day, clock));
        days.push(Choice::new(typed, label));
    }
    days
}

pub(super) fn parts(text: Text) -> Vec<Choice> {
    Part::ALL
        .into_iter()
        .map(|part| {
            let choice = Choice::new(part.code(), words::part(text, part));
            match words::hours(text, part) {
                Some(hours) => choice.hint(hours),
                None => choice,
            }
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::text::Lang;
    use shared::words::{Id, Line, Timestamp, ZoneId};

    const EN: Text = Text::new(Lang::En);

    fn zone(n: u8, name: &str, within: Option<u8>) -> Zone {
        let id = |n| ZoneId(Id::from_bytes([n; 16]));
        Zone { id: id(n), name: Line::new(name).unwrap(), within: within.map(id) }
    }

    #[test]
    fn what_lies_within_a_zone_stands_behind_it() {
        let offered = zones(vec![zone(1, "Riverside", None), zone(2, "Mill Lane", Some(1)), zone(3, "Hilltop", None)]);
        let labels: Vec<&str> = offered.iter().map(|choice| choice.label.as_str()).collect();
        assert_eq!(labels, ["Hilltop", "Riverside", "Riverside, Mill Lane"]);
    }

    #[test]
    fn a_day_that_is_not_offered_is_kept_as_it_was_typed() {
        let clock = Clock { now: Timestamp(1_795_474_800), offset: 0 };
        let offered = days(EN, clock, "");
        assert_eq!(offered.len(), 28);
        assert_eq!((offered[0].value.as_str(), offered[0].label.as_str()), ("2026-11-23", "Today"));
        assert_eq!(days(EN, clock, "2026-11-24").len(), 28);
        for typed in ["2027-02-01", "2026-02-30", "<b>"] {
            assert_eq!(days(EN, clock, typed)[28].value, typed);
        }
    }

    #[test]
    fn a_field_says_by_how_much_it_is_too_long() {
        let mut form = AskForm::new(Vec::new(), String::new(), Clock { now: Timestamp(0), offset: 0 });
        form.typed.name = "x".repeat(83);
        form.problems = vec![(Field::Name, Problem::TooLong { max: 80 })];
        assert!(form.error(EN, Field::Name).unwrap().contains("3 letters too long"));
        assert_eq!(form.error(EN, Field::Phone), None);
        assert_eq!(form.lines(EN)[0].0, "name");
    }
}
