//! Time: moments as the hub counts them, days and parts of a day as people say them.
//!
//! A [`Timestamp`] is what a clock said and is only ever shown or compared with the hub's own. A [`Day`] is a
//! square on a kitchen calendar, the same square whatever the clocks do, which is why an ask's [`When`] is
//! made of days: "Tuesday morning" survives a change to summer time. Not here: time zones; the edge that has
//! a clock says which day it is today.

use core::fmt;
use serde::{Deserialize, Serialize};

/// Seconds since 1970-01-01 00:00 UTC.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Timestamp(pub i64);

impl Timestamp {
    /// This moment and some seconds more (or less).
    #[must_use]
    pub const fn plus(self, seconds: i64) -> Self {
        Self(self.0.saturating_add(seconds))
    }

    /// Seconds from `earlier` to this moment; negative when it is not earlier.
    #[must_use]
    pub const fn since(self, earlier: Self) -> i64 {
        self.0.saturating_sub(earlier.0)
    }

    /// The day this moment falls on where clocks are `offset_minutes` ahead of UTC.
    #[must_use]
    pub fn day(self, offset_minutes: i32) -> Day {
        let days = (self.0 + i64::from(offset_minutes) * 60).div_euclid(86_400);
        Day(i32::try_from(days).unwrap_or(if days < 0 { i32::MIN } else { i32::MAX }))
    }
}

/// A calendar day, counted from 1970-01-01 in the proleptic Gregorian calendar.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Day(pub i32);

impl Day {
    /// The day with this year, month (1 to 12) and day of the month, if there is one.
    #[must_use]
    pub fn from_ymd(year: i32, month: u32, day: u32) -> Option<Self> {
        if !(1..=12).contains(&month) || day == 0 || day > 31 || !(-9999..=9999).contains(&year) {
            return None;
        }
        // Days from civil, after Howard Hinnant's "chrono-compatible low-level date algorithms".
        let (month, day) = (i32::try_from(month).ok()?, i32::try_from(day).ok()?);
        let y = if month <= 2 { year - 1 } else { year };
        let era = y.div_euclid(400);
        let year_of_era = y.rem_euclid(400);
        let day_of_year = (153 * (month + if month > 2 { -3 } else { 9 }) + 2) / 5 + day - 1;
        let day_of_era = year_of_era * 365 + year_of_era / 4 - year_of_era / 100 + day_of_year;
        let found = Self(era * 146_097 + day_of_era - 719_468);
        (found.ymd() == (year, month.unsigned_abs(), day.unsigned_abs())).then_some(found)
    }

    /// Year, month (1 to 12) and day of the month.
    #[must_use]
    pub fn ymd(self) -> (i32, u32, u32) {
        let z = i64::from(self.0) + 719_468;
        let era = z.div_euclid(146_097);
        let day_of_era = z.rem_euclid(146_097);
        let year_of_era = (day_of_era - day_of_era / 1460 + day_of_era / 36_524 - day_of_era / 146_096) / 365;
        let day_of_year = day_of_era - (365 * year_of_era + year_of_era / 4 - year_of_era / 100);
        let mp = (5 * day_of_year + 2) / 153;
        let day = day_of_year - (153 * mp + 2) / 5 + 1;
        let month = if mp < 10 { mp + 3 } else { mp - 9 };
        let year = year_of_era + era * 400 + i64::from(month <= 2);
        (i32::try_from(year).unwrap_or(i32::MAX), u32::try_from(month).unwrap_or(1), u32::try_from(day).unwrap_or(1))
    }

    /// 0 for Monday to 6 for Sunday (ISO 8601 order).
    #[must_use]
    pub const fn weekday(self) -> u32 {
        (self.0 as i64 + 3).rem_euclid(7) as u32
    }

    /// Reads `2026-11-23`, as a date field of a form sends it.
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        let mut parts = text.trim().splitn(3, '-');
        let (year, month, day) = (parts.next()?, parts.next()?, parts.next()?);
        if year.len() != 4 || month.len() != 2 || day.len() != 2 {
            return None;
        }
        Self::from_ymd(year.parse().ok()?, month.parse().ok()?, day.parse().ok()?)
    }

    /// Midnight at the start of this day where clocks are `offset_minutes` ahead of UTC.
    #[must_use]
    pub fn starts(self, offset_minutes: i32) -> Timestamp {
        Timestamp(i64::from(self.0) * 86_400 - i64::from(offset_minutes) * 60)
    }
}

impl fmt::Display for Day {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (year, month, day) = self.ymd();
        write!(f, "{year:04}-{month:02}-{day:02}")
    }
}

impl fmt::Debug for Day {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}

/// A part of a day, as people agree it on the phone.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Part {
    /// Any time that day.
    Any,
    /// Before noon.
    Morning,
    /// From noon to about five.
    Afternoon,
    /// After about five.
    Evening,
}

impl Part {
    /// All parts, in the order in which a form offers them.
    pub const ALL: [Self; 4] = [Self::Any, Self::Morning, Self::Afternoon, Self::Evening];

    /// The short word that forms and the wire use.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::Any => "any",
            Self::Morning => "morning",
            Self::Afternoon => "afternoon",
            Self::Evening => "evening",
        }
    }

    /// The hour at which it is over, on the clocks of the place; "any time" means while people are up and about.
    #[must_use]
    pub const fn ends_hour(self) -> i64 {
        match self {
            Self::Morning => 12,
            Self::Afternoon => 17,
            Self::Any => 18,
            Self::Evening => 21,
        }
    }

    /// Reads what [`Part::code`] wrote.
    #[must_use]
    pub fn parse(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|part| part.code() == code)
    }
}

/// When help is wanted.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum When {
    /// As soon as somebody can.
    Soon,
    /// On a day, at a part of it.
    On(Day, Part),
}

impl When {
    /// The day it is wanted, if one was named.
    #[must_use]
    pub const fn day(self) -> Option<Day> {
        match self {
            Self::Soon => None,
            Self::On(day, _) => Some(day),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn known_days() {
        assert_eq!(Day::from_ymd(1970, 1, 1), Some(Day(0)));
        assert_eq!(Day::from_ymd(2000, 2, 29).unwrap().to_string(), "2000-02-29");
        assert_eq!(Day::from_ymd(2026, 11, 23).unwrap().weekday(), 0, "a Monday");
        for (year, month, day) in [(1900, 2, 29), (2026, 2, 29), (2026, 4, 31), (2026, 13, 1), (2026, 0, 1)] {
            assert_eq!(Day::from_ymd(year, month, day), None);
        }
    }

    #[test]
    fn a_day_begins_where_the_people_are() {
        let late = Timestamp(1_795_474_800); // 2026-11-23 23:00 UTC
        assert_eq!(late.day(0).to_string(), "2026-11-23");
        assert_eq!(late.day(120).to_string(), "2026-11-24");
        assert!(late.day(120).starts(120) <= late);
    }

    proptest! {
        #[test]
        fn days_round_trip(days in -700_000i32..2_900_000) {
            let day = Day(days);
            let (y, m, d) = day.ymd();
            prop_assert_eq!(Day::from_ymd(y, m, d), Some(day));
            if (1000..=9999).contains(&y) {
                prop_assert_eq!(Day::parse(&day.to_string()), Some(day));
            }
            prop_assert_eq!(Day(days + 1).weekday(), (day.weekday() + 1) % 7);
        }

        #[test]
        fn any_text_is_a_day_or_none(text: String) {
            let _ = Day::parse(&text);
        }
    }
}
