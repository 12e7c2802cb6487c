//! The form behind "change it": what is wanted and when, on the asker's own page and on the phone of who picks up.
//!
//! The two fields are read by the rules of the whole form. Invariant: only what differs from what its author saw is
//! changed, so that two people who change different things do not undo one another.

use super::{NewIds, Problem, Typed, read};
use crate::command::{ChangeAsk, Edit};
use crate::help::{Ask, Consent};
use crate::refusal::Field;
use crate::words::limits::WORDS_CHARS_MAX;
use crate::words::{Day, ErrandId, Part, Prose, When};

/// What stood in the form when it was opened.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Seen {
    /// What is wanted.
    pub what: Prose<WORDS_CHARS_MAX>,
    /// When.
    pub when: When,
}

impl Seen {
    /// What an ask says.
    #[must_use]
    pub fn of(ask: &Ask) -> Self {
        Self { what: ask.what.clone(), when: ask.when }
    }

    /// The form as it is opened: only `what`, `when` and `part` are filled in.
    #[must_use]
    pub fn typed(&self) -> Typed {
        let (when, part) = match self.when {
            When::Soon => (String::new(), String::new()),
            When::On(day, part) => (day.to_string(), part.code().to_owned()),
        };
        Typed { what: self.what.to_string(), when, part, ..Typed::default() }
    }
}

/// Reads a change; nothing when nothing differs from what was seen.
///
/// # Errors
/// Every problem, in the order of the form's fields.
pub fn change(ask: &Ask, seen: Seen, typed: &Typed, today: Day) -> Result<Option<ChangeAsk>, Vec<(Field, Problem)>> {
    // A day that stays as it was is not looked at again, or nobody could change the words of an ask from yesterday.
    let kept_day = seen.when.day().is_some() && Day::parse(&typed.when) == seen.when.day();
    let whole = Typed {
        person: ask.person.to_string(),
        kind: ask.kind.code().to_owned(),
        zone: ask.zone.to_string(),
        consent: "yes".to_owned(),
        when: if kept_day { String::new() } else { typed.when.clone() },
        what: typed.what.clone(),
        part: typed.part.clone(),
        ..Typed::default()
    };
    // The ids are not used; a change makes nothing new.
    let ids = NewIds { ask: ask.id, errand: ErrandId(ask.id.0), person: ask.person };
    let right = read(&whole, ids, (&[ask.zone], today), Consent::Page)?;
    let when = match (seen.when, kept_day) {
        (When::On(day, _), true) => When::On(day, Part::parse(&typed.part).unwrap_or(Part::Any)),
        _ => right.when,
    };
    let Seen { what: saw_what, when: saw_when } = seen;
    let what = (right.what != saw_what).then_some(Edit { saw: saw_what, new: right.what });
    let when = (when != saw_when).then_some(Edit { saw: saw_when, new: when });
    Ok((what.is_some() || when.is_some()).then_some(ChangeAsk { ask: ask.id, what, when }))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::help::HelpKind;
    use crate::words::{AskId, Id, PersonId, Timestamp, ZoneId};

    const TODAY: Day = Day(20_000);

    fn ask(when: When) -> Ask {
        let id = Id::from_bytes([7; 16]);
        Ask {
            id: AskId(id),
            person: PersonId(id),
            kind: HelpKind::ALL[0],
            what: Prose::new("Bread").unwrap(),
            when,
            zone: ZoneId(id),
            asked: Timestamp(0),
            consent: Consent::Page,
            recorded_by: None,
            confirmed: false,
            over: false,
            wants: crate::help::Wants::default(),
        }
    }

    #[test]
    fn what_is_not_touched_is_not_changed() {
        for when in [When::Soon, When::On(TODAY, Part::Morning), When::On(Day(TODAY.0 - 3), Part::Any)] {
            let ask = ask(when);
            let seen = Seen::of(&ask);
            assert_eq!(change(&ask, seen.clone(), &seen.typed(), TODAY), Ok(None), "{when:?}");
        }
    }

    #[test]
    fn each_change_says_what_its_author_saw() {
        let ask = ask(When::On(Day(TODAY.0 - 1), Part::Morning));
        let seen = Seen::of(&ask);
        let words = Typed { what: "Bread and milk".to_owned(), ..seen.typed() };
        let changed = change(&ask, seen.clone(), &words, TODAY).unwrap().unwrap();
        assert_eq!(changed.what.unwrap().saw, seen.what);
        assert_eq!(changed.when, None, "the day that is over stays as it was");
        let soon = Typed { when: String::new(), ..seen.typed() };
        let changed = change(&ask, seen.clone(), &soon, TODAY).unwrap().unwrap();
        assert_eq!(changed.when, Some(Edit { saw: seen.when, new: When::Soon }));
    }

    #[test]
    fn what_does_not_fit_is_named() {
        let ask = ask(When::Soon);
        let typed = Typed { what: " ".to_owned(), when: Day(TODAY.0 - 1).to_string(), ..Typed::default() };
        let problems = change(&ask, Seen::of(&ask), &typed, TODAY).unwrap_err();
        assert_eq!(problems, [(Field::What, Problem::Missing), (Field::When, Problem::Past)]);
    }
}
