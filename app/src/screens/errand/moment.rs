//! When a visit was: just now, or a day and an hour that somebody chose.

use shared::help::form::Problem;
use shared::words::{Day, Timestamp};

/// How far back a visit can be written down, in days: a week, beyond which the day is probably a slip.
pub const DAYS_BACK_MAX: i32 = 7;

/// Reads what a date-and-time box sends (`2026-11-23T14:30`) where clocks are `offset` minutes ahead of UTC.
///
/// # Errors
/// When it is not a moment, lies ahead of `now`, or is longer ago than anybody remembers well.
pub fn read(typed: &str, now: Timestamp, offset: i32) -> Result<Timestamp, Problem> {
    let (date, time) = typed.trim().split_once('T').ok_or(Problem::NotADay)?;
    let day = Day::parse(date).ok_or(Problem::NotADay)?;
    let (hours, rest) = time.split_once(':').ok_or(Problem::NotADay)?;
    let minutes = rest.get(..2).ok_or(Problem::NotADay)?;
    let number = |text: &str, below: i64| text.parse().ok().filter(|n| (0..below).contains(n));
    let (Some(hours), Some(minutes)) = (number(hours, 24), number(minutes, 60)) else {
        return Err(Problem::NotADay);
    };
    let at = day.starts(offset).plus(hours * 3600 + minutes * 60);
    if at > now {
        Err(Problem::TooFar)
    } else if now.day(offset).0 - day.0 > DAYS_BACK_MAX {
        Err(Problem::Past)
    } else {
        Ok(at)
    }
}

/// A moment as a date-and-time box wants it.
#[must_use]
pub fn write(at: Timestamp, offset: i32) -> String {
    let day = at.day(offset);
    let minutes = at.since(day.starts(offset)).div_euclid(60);
    format!("{day}T{:02}:{:02}", minutes / 60, minutes % 60)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::screens::sample::NOON;

    #[test]
    fn what_was_written_is_read_back() {
        for offset in [-300, 0, 60, 345] {
            let typed = write(NOON, offset);
            assert_eq!(read(&typed, NOON, offset), Ok(NOON), "{typed}");
        }
        assert_eq!(write(NOON, 60), "2026-11-23T13:00");
    }

    #[test]
    fn slips_are_named() {
        for (typed, problem) in [
            ("", Problem::NotADay),
            ("2026-11-23", Problem::NotADay),
            ("2026-11-23T25:00", Problem::NotADay),
            ("2026-11-23T1é:00", Problem::NotADay),
            ("2026-11-23T12:é", Problem::NotADay),
            ("2026-11-23T12:01", Problem::TooFar),
            ("2026-11-01T12:00", Problem::Past),
        ] {
            assert_eq!(read(typed, NOON, 0), Err(problem), "{typed}");
        }
    }
}
