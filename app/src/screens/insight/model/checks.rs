//! What an organiser's phone shows of how the group is doing, on the street of the samples and beyond.

use super::*;
use crate::screens::insight::file;
use crate::screens::sample::{ASHA, BEN, CALLS, NOON, ORGANISER, RIVERSIDE, line, prose, street, today};
use crate::text::Lang;
use shared::care::Outcome;
use shared::command::{AskForHelp, ClaimErrand, RecordVisit, Who};
use shared::help::{Consent, HelpKind, Wants};
use shared::people::Contact;
use shared::words::{AskId, ErrandId, Id, VisitId, When};

fn id(n: u8) -> Id {
    Id::from_bytes([n; 16])
}

/// Six neighbours, each visited by Ben; the first by Asha before, and by Ben twice.
fn visited() -> Phone {
    let mut street = street();
    for n in 100..106 {
        let person = PersonId(id(n));
        let contact = Contact {
            id: person,
            address: None,
            phone: Some(line("01632 960700")),
            reach: None,
            entry: None,
            needs: None,
        };
        let who = Who::New { person, name: line("=Neighbour"), first_name: None, contact: Box::new(contact) };
        for (times, helper) in [(0, BEN), (1, if n == 100 { BEN } else { ASHA })] {
            let (ask, errand) = (AskId(id(n + 20 + 10 * times)), ErrandId(id(n + 20 + 10 * times)));
            let who = if times == 0 { who.clone() } else { Who::Known(person) };
            let wants = Wants { urgent: true, ..Wants::anybody() };
            let (kind, what, when, zone) = (HelpKind::Food, prose("Bread"), When::Soon, RIVERSIDE);
            let asked = AskForHelp { ask, errand, who, kind, what, when, zone, consent: Consent::Said, wants };
            street.does(CALLS, asked, NOON.plus(-7_200));
            street.does(helper, ClaimErrand { errand }, NOON.plus(-3_600));
            let (visit, at, outcome) = (VisitId(errand.0), NOON.plus(i64::from(times) - 60), Outcome::Well);
            street.does(helper, RecordVisit { visit, errand, at, outcome, words: None }, NOON);
        }
    }
    street.phone(ORGANISER)
}

#[test]
fn every_figure_that_is_shown_leads_to_something_that_can_be_opened() {
    let phone = visited();
    assert!(may_look(&phone) && !may_look(&street().phone(ASHA)));
    let text = Text::new(Lang::En);
    let shown = panels(&phone, Period::month(today()), NOON);
    let rows: Vec<&RowShown> = shown.iter().flat_map(|panel| &panel.rows).collect();
    assert!(rows.iter().any(|row| !row.records.is_empty()));
    for row in rows {
        assert_eq!(behind(text, &phone, &row.records).len(), row.records.len(), "{:?}", row.what);
    }
    let familiar = shown.iter().find(|panel| panel.topic == Topic::Familiar).unwrap();
    assert_eq!((familiar.people, familiar.hidden), (6, false));
    let [known, new] = &familiar.rows[..] else { panic!("two figures") };
    assert_eq!((known.value, known.whole, known.bar), (Value::Count(1), Some(12), Some((1, 12))));
    assert_eq!((new.value, new.bar), (Value::Count(11), Some((11, 12))));
    let first = &behind(text, &phone, &known.records)[0];
    assert_eq!((first.title.as_str(), first.more.as_deref()), ("=Neighbour", Some("Ben")));
}

#[test]
fn what_is_about_too_few_is_not_there_to_be_drawn() {
    let phone = street().phone(ORGANISER);
    let shown = panels(&phone, Period::month(today()), NOON);
    assert!(shown.iter().all(|panel| panel.rows.is_empty() || panel.people >= 5), "{shown:?}");
    assert!(shown.iter().any(|panel| panel.hidden), "Mrs Okoro and Mr Bell are only two");
}

#[test]
fn the_file_has_every_figure_and_nobodys_name() {
    let phone = visited();
    let period = Period::month(today());
    let shown = panels(&phone, period, NOON);
    let csv = file::csv(Text::new(Lang::En), &shown, "November");
    assert!(csv.contains("November"));
    assert!(csv.contains("A familiar face,By somebody they knew,1,number,"), "{csv}");
    assert!(!csv.contains("Neighbour") && !csv.contains("Okoro") && !csv.contains("Ben"), "{csv}");
    let figures: usize = shown.iter().map(|panel| panel.rows.len().max(usize::from(panel.hidden))).sum();
    assert_eq!(csv.matches("\r\n").count(), figures + 2);
    let href = file::href(&csv);
    assert!(href.starts_with("data:text/csv;charset=utf-8,%EF%BB%BF") && href.is_ascii());
    assert!(!href.contains([' ', '\n', '"', '#']));
}

#[test]
fn a_time_is_a_month_a_quarter_or_two_days_in_order() {
    let day = |text: &str| Day::parse(text).unwrap();
    let period = |time: Time| time.period(today(), ("2026-11-02", "2026-11-20"));
    assert_eq!(period(Time::LastMonth), Period::new(day("2026-10-01"), day("2026-10-31")));
    assert_eq!(period(Time::LastQuarter), Period::new(day("2026-07-01"), day("2026-09-30")));
    assert_eq!(period(Time::Own), Period::new(day("2026-11-02"), day("2026-11-20")));
    assert_eq!(Time::Own.period(today(), ("2026-11-20", "2026-11-02")), None);
    assert_eq!(Time::Own.period(today(), ("", "x")), None);
}
