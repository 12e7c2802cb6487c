//! How a moment is said: "Today", "Tomorrow", "Monday 3 March", "14:30".
//!
//! A moment is whole seconds since 1970 in UTC, as everything in Kith stores it; `offset` is how many minutes
//! the group's place is ahead of UTC at that moment, so that an organiser abroad and a neighbour next door
//! read the same hour. On the phone the browser's own `Intl` writes it; elsewhere the words come from the `.ftl` files.
//! Not here: reading the clock. Now is always an argument.

use super::Text;

const MINUTE: i64 = 60;
const HOUR: i64 = 60 * MINUTE;
const DAY: i64 = 24 * HOUR;

impl Text {
    /// The hour and minute, like `14:30`.
    #[must_use]
    pub fn time_of_day(self, at: i64, offset: i32) -> String {
        written::time(self, local(at, offset))
    }

    /// The day in full, like `Monday 3 March`.
    #[must_use]
    pub fn day(self, at: i64, offset: i32) -> String {
        written::day(self, local(at, offset))
    }

    /// The day as it is said at `now`: `Today`, `Tomorrow`, `Yesterday`, or in full.
    #[must_use]
    pub fn relative_day(self, at: i64, now: i64, offset: i32) -> String {
        match local(at, offset).div_euclid(DAY) - local(now, offset).div_euclid(DAY) {
            0 => self.when_today().to_owned(),
            1 => self.when_tomorrow().to_owned(),
            -1 => self.when_yesterday().to_owned(),
            _ => self.day(at, offset),
        }
    }

    /// The day and the hour, like `Tomorrow at 14:30`.
    #[must_use]
    pub fn day_and_time(self, at: i64, now: i64, offset: i32) -> String {
        self.when_day_and_time(&self.relative_day(at, now, offset), &self.time_of_day(at, offset))
    }

    /// How long ago it was: `Just now`, `5 minutes ago`, `3 hours ago`, `2 days ago`.
    #[must_use]
    pub fn ago(self, at: i64, now: i64) -> String {
        let passed = now.saturating_sub(at);
        match passed {
            ..MINUTE => self.when_now().to_owned(),
            MINUTE..HOUR => self.when_minutes_ago(passed / MINUTE),
            HOUR..DAY => self.when_hours_ago(passed / HOUR),
            _ => self.when_days_ago(passed / DAY),
        }
    }
}

/// The seconds that a clock on the group's wall would show. Ten thousand years either way are enough, and keep
/// a nonsense moment from a hostile record from overflowing.
fn local(at: i64, offset: i32) -> i64 {
    const FAR: i64 = 10_000 * 366 * DAY;
    at.clamp(-FAR, FAR) + i64::from(offset.clamp(-1_440, 1_440)) * MINUTE
}

#[cfg(all(feature = "csr", target_arch = "wasm32"))]
mod written {
    use super::Text;
    use js_sys::{Array, Date, Intl, Object, Reflect};
    use wasm_bindgen::{JsCast, JsValue};

    pub(super) fn time(text: Text, local: i64) -> String {
        formatted(text, local, &[("hour", "2-digit"), ("minute", "2-digit"), ("hourCycle", "h23")])
    }

    pub(super) fn day(text: Text, local: i64) -> String {
        formatted(text, local, &[("weekday", "long"), ("day", "numeric"), ("month", "long")])
    }

    /// The local seconds are written as if they were UTC: the place's offset is already in them, and the
    /// phone's own time zone must not be added. Latin digits, so that both homes write the same numbers.
    fn formatted(text: Text, local: i64, parts: &[(&str, &str)]) -> String {
        let options = Object::new();
        for (name, value) in parts.iter().chain(&[("timeZone", "UTC"), ("numberingSystem", "latn")]) {
            let _ = Reflect::set(&options, &JsValue::from_str(name), &JsValue::from_str(value));
        }
        // British order for English: the day before the month.
        let locale = match text.lang().code() {
            "en" => "en-GB",
            code => code,
        };
        let locales = Array::of1(&JsValue::from_str(locale));
        #[expect(clippy::cast_precision_loss, reason = "clamped to ten thousand years, far below 2^53")]
        let date = Date::new(&JsValue::from_f64(local as f64 * 1_000.0));
        let format = Intl::DateTimeFormat::new(&locales, &options).format();
        let said = format.call1(&JsValue::UNDEFINED, &date).unwrap_or_default();
        said.dyn_into::<js_sys::JsString>().map(String::from).unwrap_or_default()
    }
}

#[cfg(not(all(feature = "csr", target_arch = "wasm32")))]
mod written {
    use super::{DAY, HOUR, MINUTE, Text};

    pub(super) fn time(_: Text, local: i64) -> String {
        let second = local.rem_euclid(DAY);
        format!("{:02}:{:02}", second / HOUR, second % HOUR / MINUTE)
    }

    pub(super) fn day(text: Text, local: i64) -> String {
        let days = local.div_euclid(DAY);
        let (month, day) = month_and_day(days);
        // 1 January 1970 was a Thursday; the names count from Monday.
        let weekday = weekday_name(text, (days + 3).rem_euclid(7));
        text.when_date(weekday, &day.to_string(), month_name(text, month))
    }

    fn weekday_name(text: Text, from_monday: i64) -> &'static str {
        match from_monday {
            0 => text.day_monday(),
            1 => text.day_tuesday(),
            2 => text.day_wednesday(),
            3 => text.day_thursday(),
            4 => text.day_friday(),
            5 => text.day_saturday(),
            _ => text.day_sunday(),
        }
    }

    fn month_name(text: Text, from_one: i64) -> &'static str {
        match from_one {
            1 => text.month_january(),
            2 => text.month_february(),
            3 => text.month_march(),
            4 => text.month_april(),
            5 => text.month_may(),
            6 => text.month_june(),
            7 => text.month_july(),
            8 => text.month_august(),
            9 => text.month_september(),
            10 => text.month_october(),
            11 => text.month_november(),
            _ => text.month_december(),
        }
    }

    /// Month (1 to 12) and day of the month of a day since 1970 in the Gregorian calendar, after
    /// Howard Hinnant, "chrono-Compatible Low-Level Date Algorithms": years start in March, so the leap day comes last.
    fn month_and_day(days: i64) -> (i64, i64) {
        let day_of_era = (days + 719_468).rem_euclid(146_097);
        let year_of_era = (day_of_era - day_of_era / 1_460 + day_of_era / 36_524 - day_of_era / 146_096) / 365;
        let day_of_year = day_of_era - (365 * year_of_era + year_of_era / 4 - year_of_era / 100);
        let month_from_march = (5 * day_of_year + 2) / 153;
        let day = day_of_year - (153 * month_from_march + 2) / 5 + 1;
        (if month_from_march < 10 { month_from_march + 3 } else { month_from_march - 9 }, day)
    }
}

#[cfg(test)]
mod tests {
    use super::super::{Lang, Text};

    const EN: Text = Text::new(Lang::En);
    /// Monday 3 March 2025, 14:30 UTC.
    const MOMENT: i64 = 1_741_012_200;
    const DAY: i64 = 86_400;

    #[test]
    fn a_moment_is_said_in_the_words_of_the_place() {
        assert_eq!(EN.day(MOMENT, 0), "Monday 3 March");
        assert_eq!(EN.time_of_day(MOMENT, 0), "14:30");
        assert_eq!(EN.time_of_day(MOMENT, 60), "15:30");
        assert_eq!(EN.day(MOMENT, 12 * 60), "Tuesday 4 March");
        assert_eq!(
            Text::new(Lang::Ar).day(MOMENT, 0),
            "\u{200f}\u{2068}الاثنين\u{2069} \u{2068}3\u{2069} \u{2068}مارس\u{2069}"
        );
    }

    #[test]
    fn leap_days_and_year_ends_are_right() {
        for (at, said) in [
            (1_709_164_800, "Thursday 29 February"),
            (1_709_251_200, "Friday 1 March"),
            (1_735_689_599, "Tuesday 31 December"),
            (951_782_400, "Tuesday 29 February"),
            (0, "Thursday 1 January"),
            (-1, "Wednesday 31 December"),
        ] {
            assert_eq!(EN.day(at, 0), said);
        }
    }

    #[test]
    fn near_days_have_names() {
        assert_eq!(EN.relative_day(MOMENT, MOMENT - 3_600, 0), "Today");
        assert_eq!(EN.relative_day(MOMENT, MOMENT - DAY, 0), "Tomorrow");
        assert_eq!(EN.relative_day(MOMENT, MOMENT + DAY, 0), "Yesterday");
        assert_eq!(EN.relative_day(MOMENT, MOMENT - 2 * DAY, 0), "Monday 3 March");
        assert_eq!(EN.day_and_time(MOMENT, MOMENT, 0), "Today at 14:30");
        assert_eq!(EN.relative_day(MOMENT, MOMENT + 9 * 3_600, 0), "Today");
        assert_eq!(EN.relative_day(MOMENT, MOMENT + 9 * 3_600, 60), "Yesterday", "after midnight at the place");
    }

    #[test]
    fn how_long_ago_never_goes_below_now() {
        for (passed, said) in
            [(-500, "Just now"), (59, "Just now"), (60, "1 minute ago"), (7_199, "1 hour ago"), (2 * DAY, "2 days ago")]
        {
            assert_eq!(EN.ago(MOMENT, MOMENT + passed), said);
        }
    }

    #[test]
    fn a_nonsense_moment_is_said_without_a_panic() {
        for at in [i64::MIN, i64::MAX] {
            assert!(!EN.day_and_time(at, MOMENT, i32::MAX).is_empty());
            assert!(!EN.ago(at, i64::MAX).is_empty());
        }
    }
}
