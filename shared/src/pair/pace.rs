//! Pace and limits: how often, and what each side is glad with.
//!
//! A pace is a wish, not a duty: nobody is scored by it. Limits are each side's own ("not in the house", "not on
//! Sundays"); where both have some, both hold.

use crate::command::{Edit, LimitPairing};
use crate::decide::{Change, Decision};
use crate::help::HelpKind;
use crate::pair::Pairing;
use crate::record::Record;
use crate::refusal::{Field, Refusal};
use crate::words::limits::REMARK_CHARS_MAX;
use crate::words::order::distinct;
use crate::words::{Day, Prose, Weekday, Weekdays};
use crate::world::{World, find};
use serde::{Deserialize, Serialize};

/// About how often the two are in touch.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Pace {
    /// About every week.
    Weekly,
    /// About every two weeks.
    Fortnightly,
    /// About every month.
    Monthly,
    /// When it suits both.
    #[default]
    NowAndThen,
}

impl Pace {
    /// All paces, in the order in which a form offers them.
    pub const ALL: [Self; 4] = [Self::Weekly, Self::Fortnightly, Self::Monthly, Self::NowAndThen];

    /// Days from one contact to about the next; none when no pace was agreed.
    #[must_use]
    pub const fn days(self) -> Option<i32> {
        match self {
            Self::Weekly => Some(7),
            Self::Fortnightly => Some(14),
            Self::Monthly => Some(31),
            Self::NowAndThen => None,
        }
    }

    /// The short word that forms and the wire use.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::Weekly => "weekly",
            Self::Fortnightly => "fortnightly",
            Self::Monthly => "monthly",
            Self::NowAndThen => "nowandthen",
        }
    }

    /// Reads what [`Pace::code`] wrote.
    #[must_use]
    pub fn parse(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|pace| pace.code() == code)
    }
}

/// What one side of a pairing is glad with.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Limits {
    /// On which days of the week; any when none is named.
    #[serde(default, skip_serializing_if = "Weekdays::is_empty")]
    pub days: Weekdays,
    /// What kinds of help, in order and without repeats; all when none is named.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub kinds: Vec<HelpKind>,
    /// Whether they meet outside the house only.
    #[serde(default, rename = "outside", skip_serializing_if = "core::ops::Not::not")]
    pub outside_only: bool,
    /// In their words.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub words: Option<Prose<REMARK_CHARS_MAX>>,
}

impl Limits {
    /// Whether help of this kind on this day is within them.
    #[must_use]
    pub fn suit(&self, kind: HelpKind, day: Option<Day>) -> bool {
        (self.kinds.is_empty() || self.kinds.contains(&kind)) && day.is_none_or(|day| self.suits_on(day))
    }

    /// Whether a day is within them.
    #[must_use]
    pub fn suits_on(&self, day: Day) -> bool {
        self.days.is_empty() || self.days.has(Weekday::of(day))
    }

    pub(crate) fn is_none(&self) -> bool {
        self.days.is_empty() && self.kinds.is_empty() && !self.outside_only && self.words.is_none()
    }
}

/// Changes how often, or what one side is glad with.
pub(crate) fn limit(world: &dyn World, command: &LimitPairing) -> Decision {
    let mut pairing = find::<Pairing>(world, command.pairing)?;
    if pairing.is_over() {
        return Err(Refusal::AlreadyOver);
    }
    edit(&mut pairing.pace, command.pace.as_ref(), Field::Pace)?;
    let side = pairing.sides.iter_mut().find(|side| side.person == command.side).ok_or(Refusal::NotFound)?;
    let limits = &mut side.limits;
    edit(&mut limits.days, command.days.as_ref(), Field::Days)?;
    if let Some(kinds) = &command.kinds {
        edit(&mut limits.kinds, Some(&kinds.map(distinct)), Field::Kind)?;
    }
    edit(&mut limits.outside_only, command.outside_only.as_ref(), Field::Outside)?;
    if let Some(words) = &command.words {
        words.apply(Field::Words, &mut limits.words, |text| text.as_str())?;
    }
    Change::put([Record::Pairing(pairing)])
}

/// Writes the new value over `here`, unless somebody else has written something else there meanwhile.
fn edit<T: Clone + PartialEq>(here: &mut T, edit: Option<&Edit<T>>, field: Field) -> Result<(), Refusal> {
    let Some(edit) = edit else { return Ok(()) };
    if *here != edit.saw && *here != edit.new {
        return Err(Refusal::Changed { field, theirs: None });
    }
    *here = edit.new.clone();
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn paces_are_read_back() {
        for pace in Pace::ALL {
            assert_eq!(Pace::parse(pace.code()), Some(pace));
        }
        assert_eq!(Pace::parse("hourly"), None);
    }
}
