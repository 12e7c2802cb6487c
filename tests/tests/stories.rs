//! The rules as stories: what people meet, told in sentences and played on the hub's and the phone's own code.

use shared::care::Outcome;
use shared::people::Role;
use shared::refusal::{Field, Refusal, Theirs};
use shared::words::PersonId;
use tests::story::cast::id_of;
use tests::story::cast::{ASHA, BEN, CLARE, COMPANY, MR_LEE, MRS_OKORO, Name, OMAR, PRESCRIPTION, RUTH, SHOPPING};
use tests::story::checks::{
    Sight, does_not_see, done_by, has_an_empty_outbox, has_an_empty_phone, has_forgotten_the_address_of, held_by,
    is_told, knows_the_address_of, sees, waits_with,
};
use tests::story::deeds::{
    cancels, claims, hands_back, is_now_called, makes, moves_to, removes, visits, visits_and_finds,
};
use tests::story::story;

fn got_there_first(name: Name) -> Refusal {
    Refusal::AlreadyHeld { by: id_of::<PersonId>(name) }
}

#[test]
fn two_phones_claim_the_same_errand_offline() {
    let _ = story("Asha and Ben both claim Mrs Okoro's prescription")
        .offline([ASHA, BEN])
        .when(ASHA, claims(PRESCRIPTION))
        .when(ASHA, is_now_called("Asha B."))
        .when(BEN, claims(PRESCRIPTION))
        .then(ASHA, sees(PRESCRIPTION, held_by(ASHA)))
        .then(BEN, sees(PRESCRIPTION, held_by(BEN)))
        .online([BEN, ASHA])
        .then_everyone_sees(PRESCRIPTION, held_by(BEN))
        .then(ASHA, is_told([got_there_first(BEN)]))
        .then(ASHA, waits_with(0))
        .then(ASHA, has_forgotten_the_address_of(MRS_OKORO))
        .then(BEN, is_told([]))
        .then(BEN, knows_the_address_of(MRS_OKORO));
}

#[test]
fn claimed_in_aeroplane_mode_then_the_address_arrives() {
    let _ = story("Asha claims in the basement")
        .offline([ASHA])
        .when(ASHA, claims(PRESCRIPTION))
        .then(ASHA, waits_with(1))
        .then(ASHA, has_forgotten_the_address_of(MRS_OKORO))
        .then(OMAR, sees(PRESCRIPTION, Sight::Open))
        .reopens(ASHA)
        .then(ASHA, sees(PRESCRIPTION, held_by(ASHA)))
        .online([ASHA])
        .then(ASHA, has_an_empty_outbox())
        .then(ASHA, knows_the_address_of(MRS_OKORO))
        .then(BEN, has_forgotten_the_address_of(MRS_OKORO))
        .then_everyone_sees(PRESCRIPTION, held_by(ASHA));
}

#[test]
fn handed_back_at_the_door_while_another_visit_waits() {
    let _ = story("Asha visits Mr Lee and hands the prescription back, all without signal")
        .when(ASHA, claims(PRESCRIPTION))
        .when(ASHA, claims(COMPANY))
        .offline([ASHA])
        .when(ASHA, visits(COMPANY))
        .when(ASHA, hands_back(PRESCRIPTION))
        .then(ASHA, waits_with(2))
        .reopens(ASHA)
        .online([ASHA])
        .then(ASHA, has_an_empty_outbox())
        .then(ASHA, has_forgotten_the_address_of(MRS_OKORO))
        .then(ASHA, knows_the_address_of(MR_LEE))
        .then_everyone_sees(COMPANY, done_by(ASHA))
        .then_everyone_sees(PRESCRIPTION, Sight::Open)
        .then(BEN, does_not_see(COMPANY));
}

#[test]
fn the_address_is_gone_a_day_later_by_the_phones_own_clock() {
    let _ = story("Asha has no signal for a day after her visit")
        .when(ASHA, claims(PRESCRIPTION))
        .when(ASHA, visits(PRESCRIPTION))
        .offline([ASHA])
        .hours_later(23)
        .then(ASHA, knows_the_address_of(MRS_OKORO))
        .hours_later(2)
        .then(ASHA, has_forgotten_the_address_of(MRS_OKORO))
        .then(OMAR, knows_the_address_of(MRS_OKORO));
}

#[test]
fn the_address_is_gone_a_day_later_by_the_hubs_word() {
    let _ = story("Asha's clock is two days slow, and the hub's is not")
        .when(ASHA, claims(PRESCRIPTION))
        .when(ASHA, visits(PRESCRIPTION))
        .clock_wrong_by(ASHA, -48)
        .hours_later(23)
        .then(ASHA, knows_the_address_of(MRS_OKORO))
        .hours_later(2)
        .then(ASHA, has_forgotten_the_address_of(MRS_OKORO));
}

#[test]
fn after_a_day_without_the_hub_the_lease_is_over_even_for_an_errand_in_hand() {
    let _ = story("Asha's phone lies in a drawer")
        .when(ASHA, claims(PRESCRIPTION))
        .offline([ASHA])
        .hours_later(25)
        .then(ASHA, has_forgotten_the_address_of(MRS_OKORO))
        .then(ASHA, sees(PRESCRIPTION, held_by(ASHA)))
        .online([ASHA])
        .then(ASHA, knows_the_address_of(MRS_OKORO));
}

#[test]
fn what_happened_is_written_down_even_after_the_lease() {
    let _ = story("Asha has been without signal for a day, and was there")
        .when(ASHA, claims(PRESCRIPTION))
        .when(ASHA, claims(SHOPPING))
        .offline([ASHA])
        .hours_later(25)
        .when(ASHA, visits_and_finds(SHOPPING, Outcome::NoAnswer))
        .when(ASHA, visits(PRESCRIPTION))
        .then(ASHA, has_forgotten_the_address_of(MRS_OKORO))
        .then(ASHA, sees(PRESCRIPTION, done_by(ASHA)))
        .then(ASHA, waits_with(2))
        .online([ASHA])
        .then(ASHA, has_an_empty_outbox())
        .then(ASHA, is_told([]))
        .then_everyone_sees(PRESCRIPTION, done_by(ASHA))
        .then_everyone_sees(SHOPPING, held_by(ASHA));
}

#[test]
fn a_fast_clock_forgets_early_and_is_told_again_at_the_next_claim() {
    let _ = story("Asha's clock is two days fast, and Mrs Okoro has two errands")
        .clock_wrong_by(ASHA, 48)
        .when(ASHA, claims(PRESCRIPTION))
        .when(ASHA, visits(PRESCRIPTION))
        .looks_at_the_clock(ASHA)
        .then(ASHA, has_forgotten_the_address_of(MRS_OKORO))
        .when(ASHA, claims(SHOPPING))
        .then(ASHA, knows_the_address_of(MRS_OKORO));
}

#[test]
fn the_ask_is_cancelled_while_a_helper_is_on_the_way() {
    let _ = story("Mrs Okoro cancels while Asha is at her door without signal")
        .when(ASHA, claims(PRESCRIPTION))
        .offline([ASHA])
        .on_the_page(PRESCRIPTION, cancels(PRESCRIPTION))
        .when(ASHA, visits(PRESCRIPTION))
        .then(OMAR, sees(PRESCRIPTION, Sight::Cancelled))
        .online([ASHA])
        .then(ASHA, sees(PRESCRIPTION, Sight::Cancelled))
        .then(ASHA, has_an_empty_outbox())
        .then(ASHA, has_forgotten_the_address_of(MRS_OKORO))
        .then(BEN, does_not_see(PRESCRIPTION));
}

#[test]
fn handing_back_what_was_cancelled_says_so() {
    let _ = story("Asha hands back what Mrs Okoro no longer wants")
        .when(ASHA, claims(PRESCRIPTION))
        .offline([ASHA])
        .on_the_page(PRESCRIPTION, cancels(PRESCRIPTION))
        .when(ASHA, hands_back(PRESCRIPTION))
        .online([ASHA])
        .then(ASHA, is_told([Refusal::NoLongerWanted]));
}

#[test]
fn both_change_the_same_field_offline() {
    let theirs = Some(Theirs("4 Mill Lane".to_owned()));
    let _ = story("Omar and Ruth both write down where Mrs Okoro has moved to")
        .offline([OMAR, RUTH])
        .when(OMAR, moves_to(MRS_OKORO, "4 Mill Lane"))
        .when(RUTH, moves_to(MRS_OKORO, "4 Mill Road"))
        .online([OMAR, RUTH])
        .then(OMAR, is_told([]))
        .then(RUTH, is_told([Refusal::Changed { field: Field::Address, theirs }]));
}

#[test]
fn both_write_the_same_and_nobody_is_asked() {
    let _ = story("Omar and Ruth write down the same address")
        .offline([OMAR, RUTH])
        .when(OMAR, moves_to(MRS_OKORO, "4 Mill Lane"))
        .when(RUTH, moves_to(MRS_OKORO, "4 Mill Lane"))
        .online([OMAR, RUTH])
        .then(OMAR, is_told([]))
        .then(RUTH, has_an_empty_outbox());
}

#[test]
fn a_removed_member_leaves_their_errand_and_nothing_else() {
    let _ = story("Asha is removed while she is offline with an errand in hand")
        .when(ASHA, claims(PRESCRIPTION))
        .offline([ASHA])
        .when(OMAR, removes(ASHA))
        .when(ASHA, visits(PRESCRIPTION))
        .then_everyone([OMAR, RUTH, BEN], || sees(PRESCRIPTION, Sight::Open))
        .online([ASHA])
        .then(ASHA, has_an_empty_phone())
        .then(OMAR, sees(PRESCRIPTION, Sight::Open))
        .when(BEN, claims(PRESCRIPTION))
        .then(BEN, knows_the_address_of(MRS_OKORO));
}

#[test]
fn whoever_has_an_errand_in_hand_can_finish_it_in_another_role() {
    let _ = story("Asha takes calls from now on, with the prescription still in her bag")
        .when(ASHA, claims(PRESCRIPTION))
        .when(OMAR, makes(ASHA, Role::CallTaker))
        .cannot(ASHA, claims(SHOPPING), &Refusal::NotAllowed)
        .then(ASHA, knows_the_address_of(MRS_OKORO))
        .when(ASHA, visits(PRESCRIPTION))
        .then(OMAR, sees(PRESCRIPTION, done_by(ASHA)));
}

#[test]
fn a_volunteer_who_becomes_an_organiser_reads_more_and_back_again_less() {
    let _ = story("Asha organises for a day")
        .then(ASHA, has_forgotten_the_address_of(MR_LEE))
        .when(OMAR, makes(ASHA, Role::Organiser))
        .then(ASHA, knows_the_address_of(MR_LEE))
        .when(OMAR, makes(ASHA, Role::Volunteer))
        .then(ASHA, has_forgotten_the_address_of(MR_LEE));
}

#[test]
fn who_wrote_an_ask_down_knows_the_person_until_it_is_over() {
    let _ = story("Clare wrote down what Mr Lee wants")
        .then(CLARE, knows_the_address_of(MR_LEE))
        .then(CLARE, has_forgotten_the_address_of(MRS_OKORO))
        .when(ASHA, claims(COMPANY))
        .when(ASHA, visits(COMPANY))
        .then(CLARE, sees(COMPANY, done_by(ASHA)))
        .hours_later(25)
        .then(CLARE, has_forgotten_the_address_of(MR_LEE));
}

#[test]
fn a_visit_without_an_answer_leaves_the_errand_in_hand() {
    let _ = story("Nobody opens the door")
        .when(ASHA, claims(PRESCRIPTION))
        .when(ASHA, visits_and_finds(PRESCRIPTION, Outcome::NoAnswer))
        .then_everyone_sees(PRESCRIPTION, held_by(ASHA))
        .then(ASHA, knows_the_address_of(MRS_OKORO));
}

#[test]
fn the_last_organiser_cannot_leave() {
    let _ = story("Ruth leaves, and then Omar would")
        .when(RUTH, removes(RUTH))
        .then(RUTH, has_an_empty_phone())
        .cannot(OMAR, removes(OMAR), &Refusal::LastOrganiser);
}
