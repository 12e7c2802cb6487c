//! Check-ins, the ladder and rounds as stories: who is asked, who may know the number, and that nothing stops silently.

use shared::care::{Outcome, Step};
use shared::people::Role;
use shared::refusal::Refusal;
use tests::story::cast::{ASHA, BEN, CLARE, MR_LEE, MRS_OKORO, OMAR, RUTH, id_of};
use tests::story::checks::{has_an_empty_outbox, has_forgotten_the_address_of, is_told, knows_the_address_of};
use tests::story::deeds::{makes, removes};
use tests::story::rounds::{
    calls_and_finds, closes_the_round, ends_check_ins, hands_back_the_call_to, is_asked_about, is_not_asked_about,
    opens_a_round, pauses_check_ins, plans_check_ins, rings_and_finds, rings_and_says, sees_check_ins,
    sees_it_taken_by, sees_the_call, sees_the_plan_resting, skips_today, takes_it_over, takes_the_call_to,
};
use tests::story::{Story, story};

/// Mrs Okoro is rung every morning by Asha and Ben in turn; it is eight o'clock, and Asha's turn.
fn every_morning(title: &'static str) -> Story {
    story(title).when(OMAR, plans_check_ins(MRS_OKORO, [ASHA, BEN])).hours_later(0)
}

#[test]
fn a_check_in_is_one_persons_turn_and_the_number_theirs_until_it_is_over() {
    let _ = every_morning("Asha rings Mrs Okoro, and the next morning it is Ben's turn")
        .then(ASHA, is_asked_about(MRS_OKORO, None))
        .then(ASHA, knows_the_address_of(MRS_OKORO))
        .then(BEN, is_not_asked_about(MRS_OKORO))
        .then(BEN, has_forgotten_the_address_of(MRS_OKORO))
        .offline([ASHA])
        .when(ASHA, rings_and_finds(MRS_OKORO, Outcome::Well))
        .then(ASHA, is_not_asked_about(MRS_OKORO))
        .online([ASHA])
        .then(ASHA, has_an_empty_outbox())
        .then(ASHA, has_forgotten_the_address_of(MRS_OKORO))
        .then(OMAR, sees_check_ins(MRS_OKORO, 1))
        .then(OMAR, is_not_asked_about(MRS_OKORO))
        .hours_later(24)
        .then(BEN, is_asked_about(MRS_OKORO, None))
        .then(BEN, knows_the_address_of(MRS_OKORO))
        .then(ASHA, is_not_asked_about(MRS_OKORO));
}

#[test]
fn a_missed_check_in_with_everyones_phone_off() {
    let _ = story("Nobody rings Mrs Okoro, and every phone is off")
        .when(OMAR, plans_check_ins(MRS_OKORO, [ASHA, BEN]))
        .offline([OMAR, RUTH, ASHA, BEN, CLARE])
        .hours_later(0)
        .hours_later(5)
        .then_it_goes_on_about(MRS_OKORO)
        .hours_later(1)
        .hours_later(2)
        .hours_later(2)
        .then_it_goes_on_about(MRS_OKORO)
        .hours_later(5)
        .then_it_goes_on_about(MRS_OKORO)
        .online([RUTH])
        .then(RUTH, is_asked_about(MRS_OKORO, Some(Step::Lead)))
        .when(RUTH, takes_it_over(MRS_OKORO))
        .online([ASHA, BEN, OMAR, CLARE])
        .then(OMAR, sees_it_taken_by(MRS_OKORO, RUTH))
        .then(ASHA, is_not_asked_about(MRS_OKORO))
        .then(ASHA, has_forgotten_the_address_of(MRS_OKORO));
}

#[test]
fn no_answer_climbs_hour_by_hour_and_tells_the_right_people() {
    let _ = every_morning("Nobody answers at Mrs Okoro's")
        .when(OMAR, makes(CLARE, Role::Lead))
        .when(ASHA, rings_and_finds(MRS_OKORO, Outcome::NoAnswer))
        .then(ASHA, is_asked_about(MRS_OKORO, Some(Step::Again)))
        .then(BEN, is_not_asked_about(MRS_OKORO))
        .hours_later(1)
        .then(BEN, is_asked_about(MRS_OKORO, Some(Step::Cover)))
        .then(BEN, knows_the_address_of(MRS_OKORO))
        .then(CLARE, is_not_asked_about(MRS_OKORO))
        .when(BEN, rings_and_finds(MRS_OKORO, Outcome::NoAnswer))
        .then_everyone([OMAR, RUTH], || is_asked_about(MRS_OKORO, Some(Step::Organiser)))
        .then(CLARE, has_forgotten_the_address_of(MRS_OKORO))
        .hours_later(2)
        .then(CLARE, is_asked_about(MRS_OKORO, Some(Step::Lead)))
        .then(CLARE, knows_the_address_of(MRS_OKORO))
        .then(CLARE, sees_check_ins(MRS_OKORO, 2))
        .hours_later(4)
        .then_it_goes_on_about(MRS_OKORO)
        .when(CLARE, takes_it_over(MRS_OKORO))
        .then(OMAR, sees_it_taken_by(MRS_OKORO, CLARE))
        .then_everyone([CLARE, ASHA, BEN], || has_forgotten_the_address_of(MRS_OKORO));
}

#[test]
fn a_worry_is_before_the_organisers_at_once() {
    let _ = every_morning("Asha is worried about Mrs Okoro")
        .when(ASHA, rings_and_finds(MRS_OKORO, Outcome::Worried))
        .then_everyone([OMAR, RUTH], || is_asked_about(MRS_OKORO, Some(Step::Organiser)))
        .then(BEN, is_not_asked_about(MRS_OKORO))
        .then_it_goes_on_about(MRS_OKORO);
}

#[test]
fn whoever_found_nobody_may_say_who_is_asked_next() {
    let _ = every_morning("Nobody answers, and Asha wants a lead to know at once")
        .when(OMAR, makes(CLARE, Role::Lead))
        .when(ASHA, rings_and_says(MRS_OKORO, Outcome::NoAnswer, Some(Step::Lead)))
        .then(CLARE, is_asked_about(MRS_OKORO, Some(Step::Lead)))
        .then(BEN, is_not_asked_about(MRS_OKORO));
}

#[test]
fn what_was_well_in_the_morning_does_not_answer_a_later_worry() {
    let _ = every_morning("Asha rings without signal, and Ben is worried an hour later")
        .offline([ASHA])
        .when(ASHA, rings_and_finds(MRS_OKORO, Outcome::Well))
        .hours_later(1)
        .when(BEN, rings_and_finds(MRS_OKORO, Outcome::Worried))
        .online([ASHA])
        .then(ASHA, has_an_empty_outbox())
        .then(OMAR, sees_check_ins(MRS_OKORO, 2))
        .then(OMAR, is_asked_about(MRS_OKORO, Some(Step::Organiser)))
        .when(OMAR, rings_and_finds(MRS_OKORO, Outcome::Well))
        .then(OMAR, is_not_asked_about(MRS_OKORO));
}

#[test]
fn a_late_no_answer_begins_nothing_when_somebody_has_reached_them_since() {
    let _ = every_morning("Asha rings in vain without signal, and Ben reaches Mrs Okoro")
        .offline([ASHA])
        .when(ASHA, rings_and_finds(MRS_OKORO, Outcome::NoAnswer))
        .hours_later(1)
        .when(BEN, rings_and_finds(MRS_OKORO, Outcome::Well))
        .online([ASHA])
        .then(OMAR, sees_check_ins(MRS_OKORO, 2))
        .then_everyone([OMAR, ASHA, BEN], || is_not_asked_about(MRS_OKORO));
}

#[test]
fn days_without_anybody_and_it_still_goes_on() {
    let _ = every_morning("Nobody does anything for days")
        .offline([OMAR, RUTH, ASHA, BEN, CLARE])
        .hours_later(30)
        .then_it_goes_on_about(MRS_OKORO)
        .hours_later(48)
        .then_it_goes_on_about(MRS_OKORO)
        .hours_later(200)
        .then_it_goes_on_about(MRS_OKORO)
        .online([OMAR])
        .when(OMAR, rings_and_finds(MRS_OKORO, Outcome::Well))
        .then(OMAR, is_not_asked_about(MRS_OKORO));
}

#[test]
fn a_pause_calls_off_what_nothing_is_wrong_with_and_ends_by_itself() {
    let _ = every_morning("Mrs Okoro is at her sister's for three days")
        .when(OMAR, pauses_check_ins(3))
        .then(ASHA, is_not_asked_about(MRS_OKORO))
        .then(ASHA, has_forgotten_the_address_of(MRS_OKORO))
        .then(ASHA, sees_the_plan_resting(true))
        .hours_later(48)
        .then(BEN, is_not_asked_about(MRS_OKORO))
        .hours_later(24)
        .then(BEN, sees_the_plan_resting(false))
        .then(BEN, is_asked_about(MRS_OKORO, None));
}

#[test]
fn a_plan_that_ends_does_not_take_its_worry_with_it() {
    let _ = every_morning("Nobody answers, and Omar ends the plan")
        .when(ASHA, rings_and_finds(MRS_OKORO, Outcome::NoAnswer))
        .when(OMAR, ends_check_ins())
        .then_it_goes_on_about(MRS_OKORO)
        .hours_later(1)
        .then(OMAR, is_asked_about(MRS_OKORO, Some(Step::Organiser)))
        .then(BEN, is_not_asked_about(MRS_OKORO));
}

#[test]
fn one_day_is_left_out() {
    let _ = every_morning("Mrs Okoro told Asha that she is out today")
        .when(ASHA, skips_today())
        .then(ASHA, is_not_asked_about(MRS_OKORO))
        .hours_later(6)
        .then(OMAR, is_not_asked_about(MRS_OKORO))
        .hours_later(18)
        .then(BEN, is_asked_about(MRS_OKORO, None));
}

#[test]
fn whoever_leaves_is_not_waited_for() {
    let _ = every_morning("Asha leaves on the morning of her turn")
        .when(OMAR, removes(ASHA))
        .hours_later(5)
        .then(BEN, is_asked_about(MRS_OKORO, Some(Step::Cover)))
        .hours_later(24)
        .then_it_goes_on_about(MRS_OKORO);
}

#[test]
fn a_stranger_to_a_person_writes_nothing_about_them() {
    let _ = every_morning("Clare has no turn with Mrs Okoro").cannot(
        CLARE,
        rings_and_finds(MRS_OKORO, Outcome::Well),
        &Refusal::NotAllowed,
    );
}

#[test]
fn a_round_is_shared_by_three_callers_without_signal() {
    let _ = story("Asha, Ben and Clare share the evening's calls")
        .when(OMAR, opens_a_round([ASHA, BEN, CLARE], [MRS_OKORO, MR_LEE]))
        .when(ASHA, takes_the_call_to(MRS_OKORO))
        .then(ASHA, knows_the_address_of(MRS_OKORO))
        .offline([ASHA, BEN, CLARE])
        .when(ASHA, calls_and_finds(MRS_OKORO, Outcome::Well))
        .when(BEN, takes_the_call_to(MR_LEE))
        .when(CLARE, takes_the_call_to(MR_LEE))
        .when(CLARE, calls_and_finds(MR_LEE, Outcome::NoAnswer))
        .online([CLARE, BEN, ASHA])
        .then(BEN, is_told([Refusal::AlreadyHeld { by: id_of(CLARE) }]))
        .then_everyone([OMAR, ASHA, BEN, CLARE], || sees_the_call(MRS_OKORO, Some(ASHA)))
        .then_everyone([OMAR, ASHA, BEN, CLARE], || sees_the_call(MR_LEE, Some(CLARE)))
        .then(CLARE, is_asked_about(MR_LEE, Some(Step::Again)))
        .then(ASHA, has_forgotten_the_address_of(MRS_OKORO))
        .then(BEN, has_forgotten_the_address_of(MR_LEE))
        .then_it_goes_on_about(MR_LEE);
}

#[test]
fn what_the_second_caller_heard_is_not_lost() {
    let _ = story("Ben and Clare both ring Mr Lee without signal, and Ben is worried")
        .when(OMAR, opens_a_round([BEN, CLARE], [MR_LEE]))
        .offline([BEN, CLARE])
        .when(BEN, takes_the_call_to(MR_LEE))
        .when(BEN, calls_and_finds(MR_LEE, Outcome::Worried))
        .when(CLARE, takes_the_call_to(MR_LEE))
        .when(CLARE, calls_and_finds(MR_LEE, Outcome::NoAnswer))
        .online([CLARE, BEN])
        .then(BEN, is_told([Refusal::AlreadyHeld { by: id_of(CLARE) }]))
        .then(OMAR, sees_check_ins(MR_LEE, 2))
        .then(OMAR, sees_the_call(MR_LEE, Some(CLARE)))
        .then(OMAR, is_asked_about(MR_LEE, Some(Step::Organiser)));
}

#[test]
fn a_call_goes_back_and_another_takes_it() {
    let _ = story("Asha hands a call back")
        .when(OMAR, opens_a_round([ASHA, BEN], [MRS_OKORO]))
        .when(ASHA, takes_the_call_to(MRS_OKORO))
        .cannot(BEN, takes_the_call_to(MRS_OKORO), &Refusal::AlreadyHeld { by: id_of(ASHA) })
        .when(ASHA, hands_back_the_call_to(MRS_OKORO))
        .then(ASHA, has_forgotten_the_address_of(MRS_OKORO))
        .when(BEN, takes_the_call_to(MRS_OKORO))
        .then(BEN, knows_the_address_of(MRS_OKORO));
}

#[test]
fn whom_nobody_rang_is_before_the_organisers_when_the_evening_is_over() {
    let _ = story("Ben rings Mr Lee too late in a dead spot, and nobody rings Mrs Okoro")
        .when(OMAR, opens_a_round([ASHA, BEN], [MRS_OKORO, MR_LEE]))
        .when(BEN, takes_the_call_to(MR_LEE))
        .offline([BEN])
        .hours_later(11)
        .when(BEN, calls_and_finds(MR_LEE, Outcome::Well))
        .hours_later(6)
        .then(OMAR, is_asked_about(MRS_OKORO, Some(Step::Organiser)))
        .then(OMAR, is_asked_about(MR_LEE, Some(Step::Organiser)))
        .online([BEN])
        .then(OMAR, is_not_asked_about(MR_LEE))
        .then(OMAR, sees_the_call(MR_LEE, Some(BEN)))
        .then(OMAR, is_asked_about(MRS_OKORO, Some(Step::Organiser)))
        .then_it_goes_on_about(MRS_OKORO);
}

#[test]
fn an_organiser_closes_a_round_that_is_done() {
    let _ = story("All calls are made")
        .when(OMAR, opens_a_round([ASHA], [MRS_OKORO]))
        .when(ASHA, takes_the_call_to(MRS_OKORO))
        .when(ASHA, calls_and_finds(MRS_OKORO, Outcome::Well))
        .when(OMAR, closes_the_round())
        .then(OMAR, is_not_asked_about(MRS_OKORO));
}
