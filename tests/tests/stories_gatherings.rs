//! Gatherings as stories: the last place, who waits for one, a cancellation, and a host who leaves.

use shared::refusal::Refusal;
use shared::together::Stage;
use tests::story::cast::{ASHA, BEN, CLARE, MR_LEE, MRS_OKORO, OMAR, PRESCRIPTION, RUTH, SHOPPING};
use tests::story::checks::is_told;
use tests::story::deeds::removes;
use tests::story::own::{erases, withdraws};
use tests::story::story;
use tests::story::together::{
    calls_tea_off, cannot_come, comes, does_not_know_who_comes, has_a_place, has_moved_up, has_no_introduction,
    introduces, makes_room, passes_tea_to, plans_tea, sees_tea, waits_for_a_place,
};

#[test]
fn the_last_place_taken_by_two_people_offline() {
    let _ = story("One chair is left, and Asha and Clare both sit down")
        .when(BEN, plans_tea(BEN, 2))
        .when(OMAR, comes(OMAR, 0))
        .offline([ASHA, CLARE])
        .when(ASHA, comes(ASHA, 0))
        .when(CLARE, comes(CLARE, 0))
        .then(ASHA, has_a_place(ASHA))
        .then(CLARE, has_a_place(CLARE))
        .online([CLARE])
        .online([ASHA])
        .then(CLARE, has_a_place(CLARE))
        .then(ASHA, waits_for_a_place(ASHA))
        .then(ASHA, is_told([]))
        .then(BEN, waits_for_a_place(ASHA))
        .then(CLARE, does_not_know_who_comes(ASHA))
        .then(RUTH, sees_tea(|tea| tea.taken == 2 && tea.free() == Some(0)))
        .when(OMAR, cannot_come(OMAR))
        .then(ASHA, has_moved_up(ASHA))
        .then(BEN, has_moved_up(ASHA));
}

#[test]
fn who_brings_more_than_there_are_places_waits_and_is_not_passed_for_ever() {
    let _ = story("Four chairs")
        .when(BEN, plans_tea(BEN, 4))
        .when(ASHA, comes(ASHA, 2))
        .when(CLARE, comes(CLARE, 1))
        .then(CLARE, waits_for_a_place(CLARE))
        .on_the_page(PRESCRIPTION, comes(MRS_OKORO, 0))
        .then(BEN, has_a_place(MRS_OKORO))
        .cannot(RUTH, comes(RUTH, 4), &Refusal::TooMany { max: 3 })
        .cannot(ASHA, comes(ASHA, 0), &Refusal::AlreadyThere)
        .when(OMAR, makes_room(6))
        .then(CLARE, has_moved_up(CLARE))
        .then(RUTH, sees_tea(|tea| tea.taken == 6));
}

#[test]
fn a_gathering_is_cancelled_with_a_word_to_those_who_would_come() {
    let _ = story("The library has no heating")
        .when(BEN, plans_tea(BEN, 9))
        .when(ASHA, comes(ASHA, 1))
        .on_the_page(SHOPPING, comes(MRS_OKORO, 0))
        .offline([ASHA])
        .when(BEN, calls_tea_off("The heating is broken, sorry!"))
        .cannot(CLARE, comes(CLARE, 0), &Refusal::AlreadyOver)
        .then(ASHA, sees_tea(|tea| tea.is_open()))
        .online([ASHA])
        .then(ASHA, sees_tea(|tea| matches!(&tea.stage, Stage::Cancelled { words: Some(_), .. })))
        .then(BEN, has_a_place(MRS_OKORO))
        .hours_later(4 * 24)
        .then(ASHA, sees_tea(|tea| tea.stage == Stage::Dropped))
        .then(BEN, does_not_know_who_comes(MRS_OKORO))
        .then(OMAR, has_a_place(MRS_OKORO));
}

#[test]
fn a_host_who_leaves_takes_no_names_along_and_their_place_is_free() {
    let _ = story("Ben looks after tea, comes himself, and leaves the group")
        .when(BEN, plans_tea(BEN, 1))
        .when(BEN, comes(BEN, 0))
        .when(ASHA, comes(ASHA, 0))
        .then(ASHA, waits_for_a_place(ASHA))
        .when(OMAR, introduces(BEN, CLARE))
        .when(OMAR, removes(BEN))
        .then(ASHA, has_a_place(ASHA))
        .then(CLARE, has_no_introduction())
        .then(OMAR, sees_tea(|tea| tea.taken == 1));
}

#[test]
fn who_asks_to_be_forgotten_or_withdraws_leaves_no_name_and_a_free_place() {
    let _ = story("Mrs Okoro would come to tea, and Mr Lee waits")
        .when(BEN, plans_tea(BEN, 1))
        .on_the_page(PRESCRIPTION, comes(MRS_OKORO, 0))
        .when(CLARE, comes(MR_LEE, 0))
        .then(BEN, waits_for_a_place(MR_LEE))
        .when(OMAR, introduces(MRS_OKORO, CLARE))
        .offline([BEN])
        .on_the_page(PRESCRIPTION, withdraws(MRS_OKORO))
        .then(CLARE, has_no_introduction())
        .then(OMAR, has_a_place(MR_LEE))
        .then(BEN, has_a_place(MRS_OKORO))
        .online([BEN])
        .then(BEN, does_not_know_who_comes(MRS_OKORO))
        .then(BEN, has_a_place(MR_LEE))
        .when(OMAR, erases(MR_LEE))
        .then(BEN, does_not_know_who_comes(MR_LEE))
        .then(OMAR, sees_tea(|tea| tea.taken == 0));
}

#[test]
fn who_comes_is_seen_by_the_new_host_and_no_longer_by_the_one_before() {
    let _ = story("Ben cannot look after tea, and asks Asha")
        .when(BEN, plans_tea(BEN, 4))
        .when(CLARE, comes(CLARE, 0))
        .then(BEN, has_a_place(CLARE))
        .offline([ASHA])
        .when(BEN, passes_tea_to(ASHA))
        .then(BEN, does_not_know_who_comes(CLARE))
        .cannot(BEN, makes_room(6), &Refusal::NotAllowed)
        .online([ASHA])
        .then(ASHA, has_a_place(CLARE))
        .when(ASHA, makes_room(6))
        .when(OMAR, passes_tea_to(RUTH))
        .then(ASHA, does_not_know_who_comes(CLARE))
        .then(CLARE, has_a_place(CLARE))
        .when(CLARE, cannot_come(CLARE))
        .then(RUTH, sees_tea(|tea| tea.taken == 0 && tea.places == Some(6)));
}
