//! Month ends, leap days, exceptions, changes of the clock; and laws for any recurrence, against one that only counts.

use super::*;
use crate::words::Timestamp;
use proptest::prelude::*;

fn day(text: &str) -> Day {
    Day::parse(text).unwrap()
}

fn rule(from: &str, every: Every) -> Recurrence {
    Recurrence { from: day(from), every, skipped: Vec::new(), until: None }
}

fn shows(rule: &Recurrence, after: &str, count: usize) -> Vec<String> {
    rule.after(day(after)).take(count).map(|day| day.to_string()).collect()
}

#[test]
fn every_other_tuesday_and_friday_counts_weeks_from_the_first() {
    let on = Weekdays::new([Weekday::Tuesday, Weekday::Friday]);
    let rule = rule("2026-11-26", Every::Week { n: 2, on });
    assert_eq!(shows(&rule, "2026-01-01", 4), ["2026-11-27", "2026-12-08", "2026-12-11", "2026-12-22"]);
}

#[test]
fn the_thirty_first_is_the_last_day_of_a_shorter_month() {
    let rule = rule("2027-12-01", Every::Date { day: 31 });
    assert_eq!(shows(&rule, "2027-12-31", 4), ["2028-01-31", "2028-02-29", "2028-03-31", "2028-04-30"]);
    assert_eq!(shows(&rule, "2029-01-31", 1), ["2029-02-28"]);
}

#[test]
fn the_leap_day_comes_as_the_last_of_february_in_other_years() {
    let rule = rule("2027-02-01", Every::Date { day: 29 });
    let in_february: Vec<_> = shows(&rule, "2027-01-01", 40).into_iter().filter(|d| d.contains("-02-")).collect();
    assert_eq!(in_february, ["2027-02-28", "2028-02-29", "2029-02-28", "2030-02-28"]);
}

#[test]
fn the_last_monday_may_be_the_fourth_or_the_fifth() {
    let rule = rule("2026-11-01", Every::Nth { nth: Nth::Last, on: Weekday::Monday });
    assert_eq!(shows(&rule, "2026-11-01", 3), ["2026-11-30", "2026-12-28", "2027-01-25"]);
}

#[test]
fn what_is_skipped_is_passed_over_and_what_is_over_is_over() {
    let mut rule = Recurrence::weekly(day("2026-12-21"), [Weekday::Monday]);
    rule.skipped = vec![day("2026-12-28"), day("2027-01-04")];
    rule.until = Some(day("2027-01-15"));
    assert_eq!(shows(&rule, "2026-12-01", 9), ["2026-12-21", "2027-01-11"]);
    rule.skipped.push(day("2027-01-11"));
    assert_eq!(rule.next_after(day("2026-12-21")), None);
}

#[test]
fn without_a_day_it_never_happens() {
    assert_eq!(Recurrence::weekly(day("2026-12-21"), []).next_after(day("2026-12-21")), None);
}

#[test]
fn a_change_of_the_clock_moves_no_day() {
    // In London the clocks go back on the last Sunday of October: the same Sundays, whatever they are ahead of UTC.
    let rule = Recurrence::weekly(day("2026-10-11"), [Weekday::Sunday]);
    for sunday in rule.after(day("2026-10-10")).take(5) {
        for (offset, other) in [(60, 0), (0, 60), (-240, -300), (345, 345), (630, 660)] {
            let noon = sunday.starts(offset).plus(12 * 3600);
            assert_eq!(noon.day(offset), sunday);
            assert_eq!(noon.day(other), sunday, "an hour's change in the night is still the same day at noon");
        }
    }
}

fn recurrences() -> impl Strategy<Value = Recurrence> {
    let on = (0..=0x7f_u8).prop_map(|bits| serde_json::from_str::<Weekdays>(&bits.to_string()).unwrap());
    let every = prop_oneof![
        (0..6_u8, on).prop_map(|(n, on)| Every::Week { n, on }),
        (0..40_u8).prop_map(|day| Every::Date { day }),
        (0..5_usize, 0..7_usize).prop_map(|(nth, on)| Every::Nth { nth: Nth::ALL[nth], on: Weekday::ALL[on] }),
    ];
    let days = || 19_000..23_000_i32;
    let skipped = proptest::collection::vec(days().prop_map(Day), 0..30);
    (days(), every, skipped, proptest::option::of(days())).prop_map(|(from, every, skipped, until)| Recurrence {
        from: Day(from),
        every,
        skipped,
        until: until.map(Day),
    })
}

/// The same said once more by looking at one day alone.
fn simply(rule: &Recurrence, day: Day) -> bool {
    let (year, month, date) = day.ymd();
    let length = (28..=31).filter(|d| Day::from_ymd(year, month, *d).is_some()).max().unwrap();
    let fits = match rule.every {
        Every::Week { n, on } => {
            let week = |day: Day| (day.0 + 3).div_euclid(7);
            on.has(Weekday::of(day)) && (week(day) - week(rule.from)) % i32::from(n.max(1)) == 0
        }
        Every::Date { day } => date == u32::from(day.clamp(1, 31)).min(length),
        Every::Nth { nth, on } => {
            let which = (date - 1) / 7;
            Weekday::of(day) == on && if nth == Nth::Last { date + 7 > length } else { which == nth as u32 }
        }
    };
    fits && day >= rule.from && rule.until.is_none_or(|until| day <= until) && !rule.skipped.contains(&day)
}

proptest! {
    #[test]
    fn it_falls_on_the_days_on_which_counting_says_so(rule in recurrences(), start in 18_900..23_100_i32) {
        let found: Vec<Day> = rule.after(Day(start)).take_while(|day| day.0 <= start + 200).collect();
        let counted: Vec<Day> = (start + 1..=start + 200).map(Day).filter(|day| simply(&rule, *day)).collect();
        prop_assert_eq!(&found, &counted);
        prop_assert!(found.windows(2).all(|pair| pair[0] < pair[1]));
        prop_assert!(found.iter().all(|day| rule.falls_on(*day) && !rule.skipped.contains(day)));
    }

    #[test]
    fn it_is_later_than_what_it_was_asked_about(rule in recurrences(), start: i32) {
        if let Some(next) = rule.next_after(Day(start)) {
            prop_assert!(next > Day(start));
            prop_assert!(next >= rule.from);
        }
    }

    #[test]
    fn skipping_a_day_takes_away_that_day_and_no_other(rule in recurrences(), start in 18_900..23_100_i32) {
        if let Some(next) = rule.next_after(Day(start)) {
            let mut without = rule.clone();
            without.skipped.push(next);
            prop_assert_eq!(without.next_after(Day(start)), rule.next_after(next));
        }
    }

    #[test]
    fn no_offset_of_clocks_moves_a_day(rule in recurrences(), offset in -720..840_i32, hour in 0..24_i64) {
        if let Some(next) = rule.next_after(Day(20_000)) {
            let moment: Timestamp = next.starts(offset).plus(hour * 3600);
            prop_assert_eq!(moment.day(offset), next);
            prop_assert!(rule.falls_on(moment.day(offset)));
        }
    }

    #[test]
    fn it_is_read_back_from_its_json(rule in recurrences()) {
        let json = serde_json::to_string(&rule).unwrap();
        prop_assert_eq!(serde_json::from_str::<Recurrence>(&json).unwrap(), rule);
    }
}
