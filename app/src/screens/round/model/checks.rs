//! A round on the sample street: who has which call, whose number is here, and what is typed for a new one.

use super::{Standing, call, people, round, rounds, shares_rounds};
use crate::screens::round::form::{Typed, Wrong};
use crate::screens::sample::{ASHA, BEN, MR_BELL, MRS_OKORO, NOON, ORGANISER, street, tap, today};
use shared::care::{How, Outcome};
use shared::command::{ClaimCall, HandBackCall, OpenRound, RecordCheckIn};
use shared::help::form::Problem;
use shared::words::{CallId, CheckInId, Id, RoundId};

const ROUND: RoundId = RoundId(Id::from_bytes([90; 16]));
const OKORO: CallId = CallId(Id::from_bytes([91; 16]));
const BELL: CallId = CallId(Id::from_bytes([92; 16]));

fn typed() -> Typed {
    Typed {
        name: "Friday calls".to_owned(),
        callers: vec![ASHA.to_string(), BEN.to_string()],
        people: vec![MRS_OKORO.to_string(), MR_BELL.to_string()],
        ..Typed::tonight(today())
    }
}

fn opened() -> OpenRound {
    let fresh = core::cell::Cell::new([OKORO, BELL].into_iter());
    let next = || {
        let mut left = fresh.take();
        let id = left.next().unwrap();
        fresh.set(left);
        id
    };
    typed().read(ROUND, today(), next).unwrap()
}

#[test]
fn the_number_comes_with_the_call_and_goes_with_it() {
    let mut street = street();
    street.does(ORGANISER, opened(), NOON);
    let mut asha = street.phone(ASHA);
    assert!(shares_rounds(&asha) && !rounds(&asha).may_open);
    let shown = round(&asha, ROUND).unwrap();
    assert_eq!((shown.row.made, shown.row.of, shown.may_print, shown.may_close), (0, 2, false, false));
    let before = call(&asha, OKORO).unwrap();
    assert_eq!((before.name.as_deref(), before.standing, before.may_take), (Some("Grace"), Standing::Open, true));
    assert!(before.reach.phone.is_none());
    assert_eq!(call(&asha, BELL).unwrap().name, None, "he did not agree to that");
    tap(&mut asha, 70, ClaimCall { call: OKORO });
    let offline = call(&asha, OKORO).unwrap();
    assert_eq!((offline.standing, offline.waiting), (Standing::Mine, true));
    street.does(ASHA, ClaimCall { call: OKORO }, NOON);
    let asha = street.phone(ASHA);
    let mine = call(&asha, OKORO).unwrap();
    assert_eq!(mine.name.as_deref(), Some("Mrs Okoro"));
    assert!(mine.reach.phone.is_some() && mine.may_hand_back);
    let bens = call(&street.phone(BEN), OKORO).unwrap();
    assert_eq!((bens.standing, bens.may_take), (Standing::Held(Some("Asha".into())), false));
    street.does(ASHA, HandBackCall { call: OKORO }, NOON);
    assert!(call(&street.phone(ASHA), OKORO).unwrap().reach.phone.is_none());
}

#[test]
fn calls_that_were_made_are_counted_and_only_organisers_print() {
    let mut street = street();
    street.does(ORGANISER, opened(), NOON);
    street.does(BEN, ClaimCall { call: BELL }, NOON);
    let mut ben = street.phone(BEN);
    let rang = RecordCheckIn {
        checkin: CheckInId(Id::from_bytes([93; 16])),
        person: MR_BELL,
        call: Some(BELL),
        how: How::Call,
        at: NOON,
        outcome: Outcome::Well,
        words: None,
        next: None,
    };
    tap(&mut ben, 70, rang);
    assert_eq!(rounds(&ben).open[0].made, 1, "without waiting for signal");
    assert_eq!(call(&ben, BELL).unwrap().standing, Standing::Made(Some("Ben".into())));
    let noor = street.phone(ORGANISER);
    let shown = round(&noor, ROUND).unwrap();
    assert!(shown.may_print && shown.may_close);
    assert!(call(&noor, OKORO).unwrap().reach.phone.is_some());
    assert_eq!(people(&noor).len(), 2);
}

#[test]
fn slips_are_named() {
    let never = || CallId(Id::from_bytes([0; 16]));
    let empty = Typed { day: "2020-01-01".to_owned(), ..Typed::default() };
    let wrong = Wrong {
        name: Some(Problem::Missing),
        day: Some(Problem::Past),
        callers: Some(Problem::NotAChoice),
        people: Some(Problem::NotAChoice),
    };
    assert_eq!(empty.read(ROUND, today(), never), Err(wrong));
}
