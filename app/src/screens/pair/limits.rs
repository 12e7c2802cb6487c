//! What suits somebody, typed anew: what changed, with what its author was looking at.
//!
//! Only what differs travels, so that two people who change different things never cross.

use super::model::untouched;
use shared::command::{Edit, LimitPairing};
use shared::help::HelpKind;
use shared::help::form::{Problem, optional};
use shared::pair::{Limits, Pace};
use shared::words::{PairingId, PersonId, Prose, Weekday, Weekdays};

/// What stood there when its author began to write.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Saw {
    /// Of which pair.
    pub pairing: PairingId,
    /// Whose limits.
    pub side: PersonId,
    /// About how often.
    pub pace: Pace,
    /// What they were glad with.
    pub limits: Limits,
}

/// What was typed, as it was typed.
#[derive(Clone, Default, PartialEq, Eq)]
pub struct Typed {
    /// A pace's code.
    pub pace: String,
    /// Days, as numbers from Monday.
    pub days: Vec<String>,
    /// Kinds' codes.
    pub kinds: Vec<String>,
    /// Whether outside the house only.
    pub outside: bool,
    /// In their words.
    pub words: String,
}

/// How a form names a day of the week.
#[must_use]
pub fn day_code(day: Weekday) -> String {
    (day as u8).to_string()
}

impl Typed {
    /// The form as it opens.
    #[must_use]
    pub fn of(saw: &Saw) -> Self {
        Self {
            pace: saw.pace.code().to_owned(),
            days: saw.limits.days.iter().map(day_code).collect(),
            kinds: saw.limits.kinds.iter().map(|kind| kind.code().to_owned()).collect(),
            outside: saw.limits.outside_only,
            words: saw.limits.words.as_ref().map(ToString::to_string).unwrap_or_default(),
        }
    }
}

/// What to change in what was seen; `None` when nothing was.
///
/// # Errors
/// What is wrong with the words; nothing else can be.
pub fn change(saw: &Saw, typed: &Typed) -> Result<Option<LimitPairing>, Problem> {
    let words = optional(Prose::new(&typed.words))?;
    let ticked = |code: &String| typed.days.contains(code);
    let days = Weekdays::new(Weekday::ALL.into_iter().filter(|day| ticked(&day_code(*day))));
    let kinds = HelpKind::ALL.into_iter().filter(|kind| typed.kinds.iter().any(|code| code == kind.code())).collect();
    let before = &saw.limits;
    let command = LimitPairing {
        pairing: saw.pairing,
        side: saw.side,
        pace: edit(&saw.pace, Pace::parse(&typed.pace).unwrap_or(saw.pace)),
        days: edit(&before.days, days),
        kinds: edit(&before.kinds, kinds),
        outside_only: edit(&before.outside_only, typed.outside),
        words: edit(&before.words, words),
    };
    Ok((command != untouched(saw.pairing, saw.side)).then_some(command))
}

fn edit<T: Clone + PartialEq>(saw: &T, new: T) -> Option<Edit<T>> {
    (*saw != new).then(|| Edit { saw: saw.clone(), new })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::screens::sample::{ASHA, MRS_OKORO};

    fn saw() -> Saw {
        let limits = Limits { kinds: vec![HelpKind::Food], ..Limits::default() };
        Saw { pairing: PairingId::of(ASHA, MRS_OKORO), side: ASHA, pace: Pace::Weekly, limits }
    }

    #[test]
    fn only_what_was_changed_travels() {
        let typed = Typed::of(&saw());
        assert_eq!(change(&saw(), &typed), Ok(None));
        let other = Typed { days: vec![day_code(Weekday::Friday)], words: " Not at night ".into(), ..typed };
        let command = change(&saw(), &other).unwrap().unwrap();
        assert_eq!(command.days.unwrap().new, Weekdays::new([Weekday::Friday]));
        assert_eq!(command.words.unwrap().new.unwrap().as_str(), "Not at night");
        assert_eq!((command.pace, command.kinds, command.outside_only), (None, None, None));
    }

    #[test]
    fn words_that_are_too_long_say_so() {
        let typed = Typed { words: "x".repeat(500), ..Typed::of(&saw()) };
        assert_eq!(change(&saw(), &typed), Err(Problem::TooLong { max: 400 }));
    }
}
