//! Today on the sample street: what is in hand, what is late, and what an organiser is shown.

use super::{Name, hints, today};
use crate::screens::sample::{
    ASHA, BEN, CALLS, LIFT, MRS_OKORO, NOON, ORGANISER, PRESCRIPTION, SHOPPING, Street, calls, claim, street, tap,
    today as monday, visit,
};
use shared::care::Outcome;
use shared::command::{HandBackErrand, RemoveMember};
use shared::help::{Errand, State};
use shared::words::Day;
use shared::world::find;
use std::sync::Arc;

const DAY: i64 = 86_400;

#[test]
fn a_volunteer_with_nothing_in_hand_is_left_in_peace() {
    let shown = today(&street().phone(ASHA), monday());
    assert!(shown.is_calm());
    assert_eq!((shown.name.as_str(), shown.open), ("Asha", 3));
    assert_eq!(shown.organisers, None);
}

#[test]
fn what_is_late_or_for_today_comes_first_and_the_rest_by_day() {
    let mut street = street();
    for errand in [LIFT, SHOPPING, PRESCRIPTION] {
        street.does(ASHA, claim(errand), NOON);
    }
    let shown = today(&street.phone(ASHA), monday());
    let now: Vec<_> = shown.now.iter().map(|held| held.card.id).collect();
    assert_eq!(now, [SHOPPING, PRESCRIPTION]);
    assert_eq!(shown.later.len(), 1);
    assert_eq!(shown.later[0].0, Day(monday().0 + 3));
    let tomorrow = today(&street.phone(ASHA), Day(monday().0 + 1));
    let late: Vec<_> = tomorrow.now.iter().map(|held| (held.card.id, held.card.late)).collect();
    assert_eq!(late, [(PRESCRIPTION, true), (SHOPPING, false)], "what was for yesterday stands on top");
}

#[test]
fn the_name_comes_with_the_signal_and_goes_after_a_day_without() {
    let mut street = street();
    let mut asha = street.phone(ASHA);
    tap(&mut asha, 70, claim(PRESCRIPTION));
    let waiting = today(&asha, monday());
    assert_eq!(waiting.now[0].name, Name::Coming);
    assert!(waiting.now[0].card.waiting);
    street.does(ASHA, claim(PRESCRIPTION), NOON);
    let mut asha = street.phone(ASHA);
    assert_eq!(today(&asha, monday()).now[0].name, Name::Known("Mrs Okoro".into()));
    asha.forget(NOON.plus(DAY + 60));
    assert_eq!(today(&asha, monday()).now[0].name, Name::PutAway);
}

#[test]
fn a_claim_that_waits_for_a_yes_does_not_wait_for_signal() {
    let mut street = street();
    let mut errand = find::<Errand>(&street.world, LIFT).unwrap();
    errand.state = State::Held { by: ASHA, at: NOON, waits: true };
    street.world.put(Arc::new(errand.into()));
    let shown = today(&street.phone(ASHA), monday());
    assert_eq!(shown.later[0].1[0].name, Name::Asking);
}

#[test]
fn a_visit_recorded_without_signal_is_done_today() {
    let mut street = street();
    street.does(ASHA, claim(PRESCRIPTION), NOON);
    let mut asha = street.phone(ASHA);
    tap(&mut asha, 70, visit(60, PRESCRIPTION, Outcome::Well));
    let shown = today(&asha, monday());
    assert!(shown.now.is_empty());
    assert_eq!(shown.done.len(), 1);
    assert_eq!((shown.done[0].name.as_deref(), shown.done[0].waiting), (Some("Mrs Okoro"), true));
}

#[test]
fn an_organiser_sees_worries_first_then_who_waits_and_what_came_back() {
    let mut street = street();
    street.does(ASHA, claim(SHOPPING), NOON.plus(-600));
    street.does(ASHA, visit(60, SHOPPING, Outcome::NoAnswer), NOON.plus(-500));
    street.does(BEN, claim(PRESCRIPTION), NOON.plus(-400));
    street.does(BEN, visit(61, PRESCRIPTION, Outcome::Worried), NOON.plus(-300));
    street.does(BEN, claim(LIFT), NOON.plus(-200));
    street.does(BEN, HandBackErrand { errand: LIFT }, NOON.plus(-100));
    let shown = today(&street.phone(ORGANISER), monday()).organisers.unwrap();
    let outcomes: Vec<_> = shown.look_after.iter().map(|it| (it.outcome, it.by.as_deref())).collect();
    assert_eq!(outcomes, [(Outcome::Worried, Some("Ben")), (Outcome::NoAnswer, Some("Asha"))]);
    assert_eq!(shown.back.iter().map(|it| it.card.id).collect::<Vec<_>>(), [LIFT]);
    assert_eq!(shown.waits, []);
    assert_eq!(shown.back[0].name.as_deref(), Some("Mr Bell"));
}

#[test]
fn who_has_waited_longest_stands_first() {
    let shown = today(&street().phone(ORGANISER), monday()).organisers.unwrap();
    let waits: Vec<_> = shown.waits.iter().map(|it| it.card.id).collect();
    assert_eq!(waits, [PRESCRIPTION, LIFT, SHOPPING]);
    assert_eq!(shown.more, 0);
}

#[test]
fn an_organiser_is_told_of_a_plan_whose_people_have_all_left() {
    let mut street = calls();
    let told = |street: &Street, who| hints(&street.phone(who), (NOON, monday())).plans;
    street.does(ORGANISER, RemoveMember { member: ASHA }, NOON);
    assert!(told(&street, ORGANISER).is_empty(), "Ben still takes turns");
    street.does(ORGANISER, RemoveMember { member: BEN }, NOON);
    assert_eq!(told(&street, ORGANISER), [(MRS_OKORO, "Mrs Okoro".to_owned())]);
    assert!(told(&street, CALLS).is_empty());
}
