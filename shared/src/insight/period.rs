//! Periods: a month, a quarter of a year, or the days between two that somebody named.
//!
//! Made of days on a kitchen calendar, first and last included. Quarters do not overlap, which is why what must
//! not be told apart by subtraction is only ever counted over them ([`super::mood`]).

use crate::words::{Day, Timestamp};

/// From one day to another, both included.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Period {
    /// The first day.
    pub from: Day,
    /// The last day.
    pub to: Day,
}

impl Period {
    /// The days from one to another; none when the last lies before the first.
    #[must_use]
    pub fn new(from: Day, to: Day) -> Option<Self> {
        (from <= to).then_some(Self { from, to })
    }

    /// The month that a day lies in.
    #[must_use]
    pub fn month(day: Day) -> Self {
        Self::months(day, 1)
    }

    /// The quarter of a year that a day lies in.
    #[must_use]
    pub fn quarter(day: Day) -> Self {
        Self::months(day, 3)
    }

    /// So many whole months that a day lies in, counted from January.
    fn months(day: Day, count: u32) -> Self {
        let (year, month, _) = day.ymd();
        let first = (month - 1) / count * count + 1;
        let after = if first + count > 12 { (year + 1, 1) } else { (year, first + count) };
        // Outside the years that a calendar shows, the day stands for itself.
        let starts = |(year, month)| Day::from_ymd(year, month, 1);
        match (starts((year, first)), starts(after)) {
            (Some(from), Some(after)) => Self { from, to: Day(after.0 - 1) },
            _ => Self { from: day, to: day },
        }
    }

    /// The month before the one that a day lies in.
    #[must_use]
    pub fn month_before(day: Day) -> Self {
        Self::month(Day(Self::month(day).from.0.saturating_sub(1)))
    }

    /// The quarter before the one that a day lies in.
    #[must_use]
    pub fn quarter_before(day: Day) -> Self {
        Self::quarter(Day(Self::quarter(day).from.0.saturating_sub(1)))
    }

    /// Whether it is a whole quarter.
    #[must_use]
    pub fn is_quarter(self) -> bool {
        self == Self::quarter(self.from)
    }

    /// Whether a day lies in it.
    #[must_use]
    pub fn has(self, day: Day) -> bool {
        self.from <= day && day <= self.to
    }

    /// The first moment after it where clocks are `offset_minutes` ahead of UTC.
    #[must_use]
    pub fn ends(self, offset_minutes: i32) -> Timestamp {
        Day(self.to.0.saturating_add(1)).starts(offset_minutes)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn days(from: &str, to: &str) -> Period {
        Period { from: Day::parse(from).unwrap(), to: Day::parse(to).unwrap() }
    }

    #[test]
    fn months_and_quarters_are_those_of_the_calendar() {
        let day = Day::parse("2028-02-29").unwrap();
        assert_eq!(Period::month(day), days("2028-02-01", "2028-02-29"));
        assert_eq!(Period::month_before(day), days("2028-01-01", "2028-01-31"));
        assert_eq!(Period::quarter(day), days("2028-01-01", "2028-03-31"));
        assert_eq!(Period::quarter_before(day), days("2027-10-01", "2027-12-31"));
        assert!(Period::quarter(day).is_quarter() && !Period::month(day).is_quarter());
        assert_eq!(Period::new(day, Day(day.0 - 1)), None);
    }

    proptest! {
        #[test]
        fn a_day_lies_in_its_month_and_quarter_and_not_in_those_before(day in -700_000i32..2_900_000) {
            let day = Day(day);
            let (month, quarter) = (Period::month(day), Period::quarter(day));
            prop_assert!(month.has(day) && quarter.has(month.from) && quarter.has(month.to));
            prop_assert_eq!(Period::month_before(day).to.0 + 1, month.from.0);
            prop_assert_eq!(Period::quarter_before(day).to.0 + 1, quarter.from.0);
            prop_assert_eq!(Period::quarter(quarter.to), quarter);
        }
    }
}
