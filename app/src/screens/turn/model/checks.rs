//! Turns on the sample street: mine this morning, on the ladder, taken over; and what the form reads.

use super::{FoundDraft, Wrong, turn, turns};
use crate::screens::sample::{ASHA, BEN, MRS_OKORO, NOON, ORGANISER, calls, checked, step, street, tap};
use shared::care::turn::Why;
use shared::care::{Outcome, Step};
use shared::command::TakeOverCheckIn;
use shared::help::form::Problem;
use shared::words::Prose;

#[test]
fn whose_turn_it_is_sees_whom_to_ring_since_when_and_until_when() {
    let street = calls();
    let asha = street.phone(ASHA);
    let mine = turns(&asha);
    assert_eq!((mine.mine.len(), mine.ladder.len()), (1, 0));
    let shown = turn(&asha, mine.mine[0]).unwrap();
    assert_eq!((shown.name.as_deref(), shown.why, shown.step), (Some("Mrs Okoro"), Why::Due, None));
    assert!(shown.reach.phone.is_some() && shown.mine && !shown.may_take_over);
    assert!(shown.since < NOON && shown.next > NOON);
    assert_eq!(turns(&street.phone(BEN)).mine, []);
    assert_eq!(turns(&street.phone(ORGANISER)), super::Turns::default(), "while nothing is wrong it is nobody else's");
}

#[test]
fn well_is_over_at_once_and_no_answer_stays_in_sight_of_all_who_were_asked() {
    let mut street = calls();
    let mut asha = street.phone(ASHA);
    tap(&mut asha, 70, checked(80, MRS_OKORO, Outcome::Well));
    assert_eq!(turns(&asha).mine, [], "without waiting for signal");
    street.does(ASHA, checked(81, MRS_OKORO, Outcome::NoAnswer), NOON);
    let again = turn(&street.phone(ASHA), turns(&street.phone(ASHA)).mine[0]).unwrap();
    assert_eq!((again.why, again.step), (Why::NoAnswer, Some(Step::Again)));
    assert_eq!(again.found.unwrap().by.as_deref(), Some("Asha"));
    let noor = street.phone(ORGANISER);
    let shown = turn(&noor, turns(&noor).ladder[0]).unwrap();
    assert_eq!(shown.asked, ["Asha"]);
    assert!(shown.may_take_over && shown.next > NOON && !shown.mine);
}

#[test]
fn it_climbs_before_others_and_goes_when_an_organiser_takes_it_over_in_words() {
    let mut street = calls();
    street.does(ASHA, checked(81, MRS_OKORO, Outcome::Worried), NOON);
    let later = step(&mut street, NOON.plus(86_400));
    let mut noor = street.phone_at(ORGANISER, later);
    let id = turns(&noor).ladder[0];
    assert_eq!(turn(&noor, id).unwrap().why, Why::Worried);
    tap(&mut noor, 71, TakeOverCheckIn { turn: id, words: Prose::new("I go there now").unwrap() });
    assert_eq!((turns(&noor).ladder.len(), turn(&noor, id)), (0, None));
}

#[test]
fn what_is_not_well_says_what_next() {
    let draft = |outcome: Outcome, next: &str| FoundDraft {
        outcome: outcome.code().to_owned(),
        next: next.to_owned(),
        words: " No light on ".to_owned(),
    };
    let missing = Wrong { next: Some(Problem::NotAChoice), words: None };
    assert_eq!(draft(Outcome::NoAnswer, "").read(), Err(missing.clone()));
    assert_eq!(draft(Outcome::Worried, Step::Again.code()).read(), Err(missing), "a worry never waits for another try");
    let (outcome, words, next) = draft(Outcome::NoAnswer, Step::Again.code()).read().unwrap();
    assert_eq!((outcome, next), (Outcome::NoAnswer, Some(Step::Again)));
    assert_eq!(words.unwrap().as_str(), "No light on");
    assert_eq!(draft(Outcome::Well, Step::Again.code()).read().unwrap().2, None);
    let _ = street();
}
