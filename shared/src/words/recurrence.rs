//! What comes again: "every other Tuesday and Friday", "on the 31st of the month", "on the last Monday".
//!
//! A recurrence is made of days on a kitchen calendar and knows no clock, so a change to summer time cannot move
//! it: the edge that has a clock says which day it is. The 31st of a month that has none is its last day, so
//! nobody is left out in February. Invariant: [`Recurrence::next_after`] is always later than what it was asked
//! about, never a skipped day, and `None` only when there is none. Not here: the hour; that is a [`super::Part`].

use crate::words::{Day, Weekday, Weekdays};
use serde::{Deserialize, Serialize};

/// On which days something comes again.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Recurrence {
    /// Not before this day; weeks are counted from the one it lies in.
    pub from: Day,
    /// How often.
    pub every: Every,
    /// Days on which it does not happen.
    #[serde(default, rename = "skip", skip_serializing_if = "Vec::is_empty")]
    pub skipped: Vec<Day>,
    /// The last day on which it may happen, if it ends.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub until: Option<Day>,
}

/// How often.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Every {
    /// On these days of every so many weeks.
    Week {
        /// 1 is every week, 2 every other one; 0 is read as 1.
        n: u8,
        /// On which days; with none it never happens.
        on: Weekdays,
    },
    /// On a day of each month, or on its last one where the month is shorter.
    Date {
        /// 1 to 31; what is outside is read as the nearest of these.
        day: u8,
    },
    /// On, say, the second Tuesday of each month.
    Nth {
        /// Which one.
        nth: Nth,
        /// Of which day of the week.
        on: Weekday,
    },
}

/// Which of a month's Mondays, Tuesdays and so on.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Nth {
    /// The first.
    First,
    /// The second.
    Second,
    /// The third.
    Third,
    /// The fourth; not every month has a fifth.
    Fourth,
    /// The last, be it the fourth or the fifth.
    Last,
}

impl Nth {
    /// All of them, in the order in which a form offers them.
    pub const ALL: [Self; 5] = [Self::First, Self::Second, Self::Third, Self::Fourth, Self::Last];
}

impl Recurrence {
    /// Every week on these days, from `from` on.
    #[must_use]
    pub fn weekly(from: Day, on: impl IntoIterator<Item = Weekday>) -> Self {
        Self { from, every: Every::Week { n: 1, on: Weekdays::new(on) }, skipped: Vec::new(), until: None }
    }

    /// The first day after `day` on which it happens.
    #[must_use]
    pub fn next_after(&self, day: Day) -> Option<Day> {
        let mut day = day.max(Day(self.from.0.saturating_sub(1)));
        // Each turn passes a day that is skipped, and there are only so many.
        for _ in 0..=self.skipped.len() {
            day = self.every.next_after(day, self.from)?;
            if self.until.is_some_and(|until| day > until) {
                return None;
            }
            if !self.skipped.contains(&day) {
                return Some(day);
            }
        }
        None
    }

    /// Whether it happens on this day.
    #[must_use]
    pub fn falls_on(&self, day: Day) -> bool {
        day.0.checked_sub(1).and_then(|before| self.next_after(Day(before))) == Some(day)
    }

    /// The days on which it happens, from the first one after `day` on.
    pub fn after(&self, day: Day) -> impl Iterator<Item = Day> + '_ {
        core::iter::successors(self.next_after(day), |day| self.next_after(*day))
    }
}

impl Every {
    fn next_after(self, day: Day, from: Day) -> Option<Day> {
        match self {
            Self::Week { n, on } => {
                let n = i32::from(n.max(1));
                let weeks = |day: Day| monday(day).0.saturating_sub(monday(from).0).div_euclid(7);
                let fits = |day: &Day| weeks(*day).rem_euclid(n) == 0 && on.has(Weekday::of(*day));
                (1..=7 * (n + 1)).filter_map(|days| day.0.checked_add(days).map(Day)).find(fits)
            }
            Self::Date { .. } | Self::Nth { .. } => {
                let (year, month, _) = day.ymd();
                let next = if month == 12 { (year.saturating_add(1), 1) } else { (year, month + 1) };
                [(year, month), next].into_iter().filter_map(|month| self.in_month(month)).find(|found| *found > day)
            }
        }
    }

    /// Its day in a month.
    fn in_month(self, (year, month): (i32, u32)) -> Option<Day> {
        let first = Day::from_ymd(year, month, 1)?;
        let length = (28..=31).rev().find(|day| Day::from_ymd(year, month, *day).is_some())?;
        let length = i32::try_from(length).ok()?;
        let found = match self {
            Self::Week { .. } => return None,
            Self::Date { day } => i32::from(day.max(1)).min(length),
            Self::Nth { nth, on } => {
                let earliest = 1 + (on as i32 - Weekday::of(first) as i32).rem_euclid(7);
                match nth {
                    Nth::First => earliest,
                    Nth::Second => earliest + 7,
                    Nth::Third => earliest + 14,
                    Nth::Fourth => earliest + 21,
                    Nth::Last => earliest + 7 * ((length - earliest) / 7),
                }
            }
        };
        Some(Day(first.0 + found - 1))
    }
}

fn monday(day: Day) -> Day {
    Day(day.0.saturating_sub(Weekday::of(day) as i32))
}

#[cfg(test)]
#[path = "recurrence/tests.rs"]
mod tests;
