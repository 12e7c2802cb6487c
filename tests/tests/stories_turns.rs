//! Turns to be in touch, where they meet visits and pairs: what was found at the door counts, and who rests is not asked.

use shared::care::{Outcome, Step};
use tests::story::cast::{ASHA, BEN, MRS_OKORO, OMAR, PRESCRIPTION, RUTH, SHOPPING};
use tests::story::checks::{has_an_empty_outbox, has_forgotten_the_address_of, knows_the_address_of};
use tests::story::deeds::{claims, removes, visits, visits_and_finds};
use tests::story::pairs::{agrees, agrees_to_pass, completes, ends, hands_over, pauses, proposes, resumes};
use tests::story::rounds::{
    is_asked_about, is_not_asked_about, is_told_that_nobody_takes_turns, plans_check_ins, rings_and_finds,
    sees_in_turn, sees_them_last_seen_by,
};
use tests::story::{Story, story};

/// Mrs Okoro is rung every morning by Asha and Ben in turn; it is Asha's turn, and Ruth has a prescription for her.
fn somebody_is_on_the_way(title: &'static str) -> Story {
    story(title).when(OMAR, plans_check_ins(MRS_OKORO, [ASHA, BEN])).hours_later(0).when(RUTH, claims(PRESCRIPTION))
}

/// Asha and Mrs Okoro are a pair, and she is rung by these every morning; it is Asha's turn.
fn a_pair_with_turns<const N: usize>(title: &'static str, familiar: [tests::story::cast::Name; N]) -> Story {
    story(title)
        .when(ASHA, claims(PRESCRIPTION))
        .when(ASHA, visits(PRESCRIPTION))
        .when(ASHA, proposes(ASHA, MRS_OKORO))
        .on_the_page(PRESCRIPTION, agrees(ASHA, MRS_OKORO, MRS_OKORO))
        .when(OMAR, plans_check_ins(MRS_OKORO, familiar))
        .hours_later(0)
        .then(ASHA, is_asked_about(MRS_OKORO, None))
}

#[test]
fn who_was_visited_need_not_be_rung() {
    let _ = somebody_is_on_the_way("Ruth brings the prescription on the morning of Asha's turn")
        .then(ASHA, is_asked_about(MRS_OKORO, None))
        .offline([RUTH])
        .when(RUTH, visits(PRESCRIPTION))
        .online([RUTH])
        .then(RUTH, has_an_empty_outbox())
        .then(ASHA, is_not_asked_about(MRS_OKORO))
        .then(ASHA, has_forgotten_the_address_of(MRS_OKORO))
        .then(OMAR, is_not_asked_about(MRS_OKORO))
        .then(OMAR, sees_them_last_seen_by(RUTH))
        .hours_later(24)
        .then(BEN, is_asked_about(MRS_OKORO, None));
}

#[test]
fn a_knock_in_vain_and_a_worry_at_the_door_go_up_the_ladder() {
    let _ = somebody_is_on_the_way("Nobody opens")
        .when(RUTH, visits_and_finds(PRESCRIPTION, Outcome::NoAnswer))
        .then(ASHA, is_asked_about(MRS_OKORO, Some(Step::Again)))
        .then_it_goes_on_about(MRS_OKORO)
        .when(RUTH, visits_and_finds(PRESCRIPTION, Outcome::Worried))
        .then(OMAR, is_asked_about(MRS_OKORO, Some(Step::Organiser)))
        .then_it_goes_on_about(MRS_OKORO);
}

#[test]
fn a_call_in_vain_before_a_visit_that_found_her_well_alarms_nobody() {
    let _ = somebody_is_on_the_way("Asha rang in the basement, then Ruth was there")
        .offline([ASHA])
        .when(ASHA, rings_and_finds(MRS_OKORO, Outcome::NoAnswer))
        .hours_later(1)
        .when(RUTH, visits(PRESCRIPTION))
        .online([ASHA])
        .then(ASHA, has_an_empty_outbox())
        .then(OMAR, is_not_asked_about(MRS_OKORO))
        .then(OMAR, sees_them_last_seen_by(RUTH));
}

#[test]
fn a_visit_where_nobody_was_to_ring_begins_nothing() {
    let _ = story("Only the errand")
        .when(RUTH, claims(SHOPPING))
        .when(RUTH, visits_and_finds(SHOPPING, Outcome::NoAnswer))
        .then(OMAR, is_not_asked_about(MRS_OKORO));
}

#[test]
fn who_rests_is_not_asked_and_the_turn_goes_to_the_others_at_once() {
    let _ = a_pair_with_turns("Asha rests on the morning of her turn", [ASHA, BEN])
        .when(ASHA, pauses(ASHA, MRS_OKORO, None))
        .then(ASHA, is_not_asked_about(MRS_OKORO))
        .then(BEN, is_asked_about(MRS_OKORO, Some(Step::Cover)))
        .then(BEN, knows_the_address_of(MRS_OKORO))
        .then_it_goes_on_about(MRS_OKORO)
        .when(BEN, rings_and_finds(MRS_OKORO, Outcome::Well))
        .hours_later(24)
        .then(BEN, is_asked_about(MRS_OKORO, None))
        .then(ASHA, has_forgotten_the_address_of(MRS_OKORO))
        .when(BEN, rings_and_finds(MRS_OKORO, Outcome::Well))
        .hours_later(24)
        .then(BEN, is_asked_about(MRS_OKORO, None))
        .when(BEN, rings_and_finds(MRS_OKORO, Outcome::Well))
        .when(ASHA, resumes(ASHA, MRS_OKORO))
        .hours_later(24)
        .then(BEN, is_asked_about(MRS_OKORO, None))
        .when(BEN, rings_and_finds(MRS_OKORO, Outcome::Well))
        .hours_later(24)
        .then(ASHA, is_asked_about(MRS_OKORO, None));
}

#[test]
fn with_nobody_left_to_ring_the_organisers_hear_of_it_in_the_morning() {
    let _ = a_pair_with_turns("Asha alone rings her, and rests", [ASHA])
        .when(ASHA, rings_and_finds(MRS_OKORO, Outcome::Well))
        .when(ASHA, pauses(ASHA, MRS_OKORO, Some(7)))
        .hours_later(24)
        .then(ASHA, is_not_asked_about(MRS_OKORO))
        .then(OMAR, is_asked_about(MRS_OKORO, Some(Step::Organiser)))
        .then_it_goes_on_about(MRS_OKORO);
}

#[test]
fn what_was_rung_before_the_rest_was_heard_of_still_counts() {
    let _ = a_pair_with_turns("Asha rings without signal while Mrs Okoro asks for a rest", [ASHA, BEN])
        .offline([ASHA])
        .on_the_page(PRESCRIPTION, pauses(ASHA, MRS_OKORO, None))
        .then(BEN, is_asked_about(MRS_OKORO, Some(Step::Cover)))
        .when(ASHA, rings_and_finds(MRS_OKORO, Outcome::Well))
        .online([ASHA])
        .then(ASHA, has_an_empty_outbox())
        .then(BEN, is_not_asked_about(MRS_OKORO))
        .then(OMAR, is_not_asked_about(MRS_OKORO));
}

#[test]
fn whose_pairing_ends_is_out_of_the_plan_at_once_and_the_turn_goes_to_the_others() {
    let _ = a_pair_with_turns("Asha and Mrs Okoro end it on the morning of Asha's turn", [ASHA, BEN])
        .on_the_page(PRESCRIPTION, ends(ASHA, MRS_OKORO))
        .then(ASHA, is_not_asked_about(MRS_OKORO))
        .then(ASHA, has_forgotten_the_address_of(MRS_OKORO))
        .then(OMAR, sees_in_turn([BEN]))
        .then(BEN, is_asked_about(MRS_OKORO, Some(Step::Cover)))
        .then_it_goes_on_about(MRS_OKORO)
        .when(BEN, rings_and_finds(MRS_OKORO, Outcome::Well))
        .hours_later(24)
        .then(BEN, is_asked_about(MRS_OKORO, None));
}

#[test]
fn a_plan_that_loses_its_last_helper_stays_and_the_organisers_are_told() {
    let _ = a_pair_with_turns("Asha alone rings her, and ends it without signal", [ASHA])
        .when(ASHA, rings_and_finds(MRS_OKORO, Outcome::Well))
        .offline([ASHA])
        .when(ASHA, ends(ASHA, MRS_OKORO))
        .then(OMAR, sees_in_turn([ASHA]))
        .online([ASHA])
        .then(ASHA, has_an_empty_outbox())
        .then(OMAR, sees_in_turn([]))
        .then(OMAR, is_told_that_nobody_takes_turns())
        .hours_later(24)
        .then(ASHA, is_not_asked_about(MRS_OKORO))
        .then(OMAR, is_asked_about(MRS_OKORO, Some(Step::Organiser)))
        .then_it_goes_on_about(MRS_OKORO);
}

#[test]
fn after_a_hand_over_the_newcomer_is_asked_in_the_stead_of_who_left_the_plan() {
    let _ = a_pair_with_turns("Asha passes Mrs Okoro on to Ben on the morning of her turn", [ASHA])
        .when(ASHA, hands_over(ASHA, MRS_OKORO, BEN))
        .when(BEN, agrees_to_pass(BEN, []))
        .on_the_page(PRESCRIPTION, agrees_to_pass(MRS_OKORO, []))
        .when(ASHA, completes())
        .then(ASHA, is_not_asked_about(MRS_OKORO))
        .then(BEN, is_asked_about(MRS_OKORO, Some(Step::Cover)))
        .then(OMAR, sees_in_turn([]));
}

#[test]
fn a_helper_who_leaves_the_group_is_in_the_plan_of_nobody_they_came_to() {
    let _ = a_pair_with_turns("Asha leaves on the morning of her turn", [ASHA, BEN])
        .when(OMAR, removes(ASHA))
        .then(OMAR, sees_in_turn([BEN]))
        .then(BEN, is_asked_about(MRS_OKORO, Some(Step::Cover)))
        .then_it_goes_on_about(MRS_OKORO);
}
