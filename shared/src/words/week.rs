//! Days of the week, as people say them: "Tuesdays and Fridays".
//!
//! A set of them is one small number, Monday being the first bit (ISO 8601 order, as [`Day::weekday`]).
//! Invariant: no bit beyond Sunday is ever set. What an empty set means (never, or any day) says who uses it.

use crate::words::Day;
use core::fmt;
use serde::{Deserialize, Deserializer, Serialize};

/// A day of the week.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Weekday {
    /// Monday.
    Monday,
    /// Tuesday.
    Tuesday,
    /// Wednesday.
    Wednesday,
    /// Thursday.
    Thursday,
    /// Friday.
    Friday,
    /// Saturday.
    Saturday,
    /// Sunday.
    Sunday,
}

impl Weekday {
    /// All of them, from Monday.
    pub const ALL: [Self; 7] =
        [Self::Monday, Self::Tuesday, Self::Wednesday, Self::Thursday, Self::Friday, Self::Saturday, Self::Sunday];

    /// The day of the week that a day is.
    #[must_use]
    pub const fn of(day: Day) -> Self {
        Self::ALL[(day.weekday() % 7) as usize]
    }

    const fn bit(self) -> u8 {
        1 << self as u8
    }
}

/// A set of days of the week.
#[derive(Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(transparent)]
pub struct Weekdays(u8);

impl Weekdays {
    /// The set of these days.
    #[must_use]
    pub fn new(days: impl IntoIterator<Item = Weekday>) -> Self {
        Self(days.into_iter().fold(0, |bits, day| bits | day.bit()))
    }

    /// Whether this day of the week is among them.
    #[must_use]
    pub const fn has(self, day: Weekday) -> bool {
        self.0 & day.bit() != 0
    }

    /// Whether none is.
    #[must_use]
    pub const fn is_empty(&self) -> bool {
        self.0 == 0
    }

    /// The days in order, from Monday.
    pub fn iter(self) -> impl Iterator<Item = Weekday> {
        Weekday::ALL.into_iter().filter(move |day| self.has(*day))
    }
}

impl fmt::Debug for Weekdays {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_set().entries(self.iter()).finish()
    }
}

impl<'de> Deserialize<'de> for Weekdays {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        Ok(Self(u8::deserialize(deserializer)? & 0x7f))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_set_holds_what_was_put_in_and_no_eighth_day() {
        let set = Weekdays::new([Weekday::Sunday, Weekday::Tuesday]);
        assert_eq!(set.iter().collect::<Vec<_>>(), [Weekday::Tuesday, Weekday::Sunday]);
        assert_eq!(serde_json::to_string(&set).unwrap(), "66");
        assert_eq!(serde_json::from_str::<Weekdays>("194").unwrap(), set);
        assert!(Weekdays::default().is_empty());
        assert_eq!(Weekday::of(Day::from_ymd(2026, 11, 23).unwrap()), Weekday::Monday);
    }
}
