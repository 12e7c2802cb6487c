//! A time of day as a kitchen clock shows it: "14:30", wherever the people are and whatever the summer does.

use core::fmt;
use serde::{Deserialize, Deserializer, Serialize, de::Error as _};

/// Minutes since midnight on the clocks of the place; always less than a day.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(transparent)]
pub struct Hour(u16);

/// Minutes in a day.
const DAY_MINUTES: u16 = 24 * 60;

impl Hour {
    /// This hour and minute, if a clock can show it.
    #[must_use]
    pub fn at(hour: u16, minute: u16) -> Option<Self> {
        (hour < 24 && minute < 60).then_some(Self(hour * 60 + minute))
    }

    /// Reads `14:30`, as a time field of a form sends it; seconds behind it are left aside.
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        let mut parts = text.trim().split(':');
        let (hour, minute) = (parts.next()?, parts.next()?);
        let digits = |part: &str| (part.len() == 2 && part.bytes().all(|b| b.is_ascii_digit())).then_some(());
        digits(hour).and_then(|()| digits(minute))?;
        Self::at(hour.parse().ok()?, minute.parse().ok()?)
    }

    /// The hour and the minute.
    #[must_use]
    pub const fn parts(self) -> (u16, u16) {
        (self.0 / 60, self.0 % 60)
    }

    /// So many minutes later, and how many days later that is.
    #[must_use]
    pub fn plus(self, minutes: u16) -> (Self, i32) {
        let all = u32::from(self.0) + u32::from(minutes);
        let (days, left) = (all / u32::from(DAY_MINUTES), all % u32::from(DAY_MINUTES));
        (Self(u16::try_from(left).unwrap_or(0)), i32::try_from(days).unwrap_or(0))
    }
}

impl fmt::Display for Hour {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (hour, minute) = self.parts();
        write!(f, "{hour:02}:{minute:02}")
    }
}

impl<'de> Deserialize<'de> for Hour {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let minutes = u16::deserialize(deserializer)?;
        if minutes < DAY_MINUTES { Ok(Self(minutes)) } else { Err(D::Error::custom("not a time of day")) }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn what_no_clock_shows_is_no_hour() {
        for odd in ["24:00", "12:60", "1:30", "noon", "12", "+1:00", "12:3x", ""] {
            assert_eq!(Hour::parse(odd), None, "{odd}");
        }
        assert_eq!(Hour::parse("14:30:00"), Hour::at(14, 30));
        assert_eq!(Hour::at(23, 30).map(|late| late.plus(90)), Hour::at(1, 0).map(|early| (early, 1)));
        assert!(serde_json::from_str::<Hour>("1440").is_err());
    }

    proptest! {
        #[test]
        fn what_is_printed_is_read_back(hour in 0..24_u16, minute in 0..60_u16) {
            let at = Hour::at(hour, minute);
            prop_assert_eq!(Hour::parse(&at.unwrap().to_string()), at);
        }
    }
}
