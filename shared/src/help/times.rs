//! When somebody who offers help can: on which days of the week, at which part of the day.
//!
//! Saying nothing is the ordinary case and means "any time". What is wanted as soon as somebody can fits every offer,
//! because whoever takes it chooses the hour with the asker.

use crate::words::order::distinct;
use crate::words::{Part, Weekday, Weekdays, When};
use serde::{Deserialize, Serialize};

/// Days of the week and parts of the day.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Times {
    /// On which days; on any when none is named.
    #[serde(default, skip_serializing_if = "Weekdays::is_empty")]
    pub days: Weekdays,
    /// At which parts of them; at any when none is named.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub parts: Vec<Part>,
}

impl Times {
    /// Whether nothing was said: any time.
    #[must_use]
    pub fn is_any(&self) -> bool {
        *self == Self::default()
    }

    /// Whether help at that time is on offer.
    #[must_use]
    pub fn suit(&self, when: When) -> bool {
        let When::On(day, part) = when else { return true };
        let days = self.days.is_empty() || self.days.has(Weekday::of(day));
        days && (part == Part::Any || self.parts.is_empty() || self.parts.contains(&part))
    }

    /// In order, without repeats; who can on every day or at any part has said nothing special.
    pub(crate) fn tidy(mut self) -> Self {
        self.parts = distinct(self.parts);
        if self.parts.contains(&Part::Any) || self.parts.len() == Part::ALL.len() - 1 {
            self.parts.clear();
        }
        if Weekday::ALL.into_iter().all(|day| self.days.has(day)) {
            self.days = Weekdays::default();
        }
        self
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::words::Day;
    use proptest::prelude::*;

    proptest! {
        #[test]
        fn tidying_changes_no_answer(days: [bool; 7], parts in proptest::collection::vec(0..4_usize, 0..5), day in 0..60_000, part in 0..4_usize) {
            let days = Weekdays::new(Weekday::ALL.into_iter().zip(days).filter(|(_, on)| *on).map(|(day, _)| day));
            let mut times = Times { days, parts: parts.into_iter().map(|n| Part::ALL[n]).collect() };
            let tidy = times.clone().tidy();
            if times.parts.contains(&Part::Any) {
                times.parts.clear();
            }
            let when = When::On(Day(day), Part::ALL[part]);
            prop_assert_eq!(times.suit(when), tidy.suit(when));
            prop_assert_eq!(tidy.clone().tidy(), tidy.clone());
            prop_assert!(tidy.suit(When::Soon));
        }
    }
}
