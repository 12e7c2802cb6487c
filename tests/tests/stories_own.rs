//! Stories of what people decide about themselves: who is around them, who acts for them, peace, and being forgotten.

use shared::help::Wants;
use shared::pair::Reach;
use shared::pair::State;
use shared::people::Sees;
use shared::refusal::Refusal;
use tests::story::cast::{
    ASHA, BEN, CLARE, COMPANY, DORA, MR_LEE, MRS_OKORO, Name, OMAR, PRESCRIPTION, RUTH, SHOPPING,
};
use tests::story::checks::{
    Sight, does_not_see, has_an_empty_outbox, has_an_empty_phone, has_forgotten_the_address_of, held_by, is_told,
    knows_the_address_of, sees,
};
use tests::story::deeds::{asks, cancels, claims, visits};
use tests::story::own::{
    erases, is_back, is_forgotten_by_the_hub, keeps_private, lets_see, names_in_circle, plans_contact, sees_circle,
    sees_no_circle, takes_in, takes_out, wants_peace, withdraws,
};
use tests::story::pairs::{agrees, notes, proposes, sees_pair};
use tests::story::{Story, story};

const NURSE: Name = Name("Nurse Invented");
const TEA: Name = Name("the tea");

#[test]
fn mrs_okoro_lets_her_daughter_see_as_much_as_she_likes() {
    let _ = story("Mrs Okoro and her daughter")
        .then(DORA, does_not_see(PRESCRIPTION))
        .on_the_page(PRESCRIPTION, takes_in(MRS_OKORO, DORA, Sees::Name))
        .on_the_page(PRESCRIPTION, names_in_circle(MRS_OKORO, NURSE))
        .on_the_page(PRESCRIPTION, plans_contact(MRS_OKORO, 3))
        .then(DORA, sees_circle(MRS_OKORO, &[DORA, NURSE], Some(3)))
        .then(OMAR, sees_circle(MRS_OKORO, &[DORA, NURSE], Some(3)))
        .then(DORA, does_not_see(PRESCRIPTION))
        .on_the_page(PRESCRIPTION, lets_see(MRS_OKORO, DORA, Sees::Name, Sees::Help))
        .then(DORA, sees(PRESCRIPTION, Sight::Open))
        .then(DORA, has_forgotten_the_address_of(MRS_OKORO))
        .on_the_page(PRESCRIPTION, lets_see(MRS_OKORO, DORA, Sees::Help, Sees::Home))
        .then(DORA, knows_the_address_of(MRS_OKORO))
        .on_the_page(PRESCRIPTION, takes_out(MRS_OKORO, DORA))
        .then(DORA, sees_no_circle(MRS_OKORO))
        .then(DORA, does_not_see(PRESCRIPTION))
        .then(DORA, has_forgotten_the_address_of(MRS_OKORO));
}

#[test]
fn nobody_takes_themselves_into_a_circle_or_sees_more_by_their_own_word() {
    let _ = story("Clare writes down what Mrs Okoro says")
        .cannot(CLARE, takes_in(MR_LEE, CLARE, Sees::Home), &Refusal::NotAllowed)
        .when(CLARE, takes_in(MR_LEE, DORA, Sees::Help))
        .then(DORA, sees(COMPANY, Sight::Open))
        .cannot(DORA, lets_see(MR_LEE, DORA, Sees::Help, Sees::Acts), &Refusal::NotAllowed)
        .cannot(BEN, takes_in(MR_LEE, ASHA, Sees::Home), &Refusal::NotAllowed)
        .when(DORA, lets_see(MR_LEE, DORA, Sees::Help, Sees::Name))
        .then(DORA, does_not_see(COMPANY));
}

/// Dora acts for her mother, as her mother agreed.
fn acting(title: &'static str) -> Story {
    story(title).on_the_page(PRESCRIPTION, takes_in(MRS_OKORO, DORA, Sees::Acts))
}

#[test]
fn a_daughter_acts_for_her_mother_until_the_mother_says_otherwise() {
    let _ = acting("Dora acts for her mother")
        .when(DORA, asks(TEA, MRS_OKORO, Wants::anybody()))
        .then(BEN, sees(TEA, Sight::Open))
        .when(DORA, cancels(SHOPPING))
        .when(DORA, names_in_circle(MRS_OKORO, NURSE))
        .cannot(DORA, takes_in(MRS_OKORO, BEN, Sees::Acts), &Refusal::NotAllowed)
        .cannot(DORA, erases(MRS_OKORO), &Refusal::NotAllowed)
        .cannot(DORA, asks(Name("the chair"), MR_LEE, Wants::anybody()), &Refusal::NotAllowed)
        .offline([DORA])
        .when(DORA, cancels(PRESCRIPTION))
        .on_the_page(PRESCRIPTION, lets_see(MRS_OKORO, DORA, Sees::Acts, Sees::Name))
        .online([DORA])
        .then(DORA, is_told([Refusal::NotAllowed]))
        .then(BEN, sees(PRESCRIPTION, Sight::Open))
        .then(DORA, has_forgotten_the_address_of(MRS_OKORO))
        .then(DORA, sees_circle(MRS_OKORO, &[DORA, NURSE], None));
}

#[test]
fn who_acts_for_somebody_does_not_say_yes_to_themselves() {
    let _ = story("Ben acts for Mr Lee")
        .when(CLARE, takes_in(MR_LEE, BEN, Sees::Acts))
        .when(BEN, claims(COMPANY))
        .when(BEN, visits(COMPANY))
        .when(BEN, proposes(BEN, MR_LEE))
        .hours_later(30)
        .cannot(BEN, agrees(BEN, MR_LEE, MR_LEE), &Refusal::NotAllowed)
        .when(OMAR, proposes(ASHA, MR_LEE))
        .when(BEN, agrees(ASHA, MR_LEE, MR_LEE))
        .on_the_page(COMPANY, agrees(BEN, MR_LEE, MR_LEE));
}

#[test]
fn left_in_peace_and_glad_to_see_people_again() {
    let _ = paired("Mrs Okoro has her sister to stay")
        .on_the_page(PRESCRIPTION, wants_peace(MRS_OKORO, Some(7)))
        .then(ASHA, sees_pair(ASHA, MRS_OKORO, |pairing| matches!(pairing.state, State::Paused { .. })))
        .then(ASHA, has_forgotten_the_address_of(MRS_OKORO))
        .then(BEN, sees(PRESCRIPTION, Sight::Open))
        .on_the_page(PRESCRIPTION, is_back(MRS_OKORO))
        .then(ASHA, knows_the_address_of(MRS_OKORO))
        .on_the_page(PRESCRIPTION, wants_peace(MRS_OKORO, Some(7)))
        .hours_later(24 * 8)
        .then(ASHA, knows_the_address_of(MRS_OKORO));
}

/// Asha comes to Mrs Okoro as a pair.
fn paired(title: &'static str) -> Story {
    story(title)
        .when(OMAR, proposes(ASHA, MRS_OKORO))
        .when(ASHA, agrees(ASHA, MRS_OKORO, ASHA))
        .on_the_page(PRESCRIPTION, agrees(ASHA, MRS_OKORO, MRS_OKORO))
        .then(ASHA, knows_the_address_of(MRS_OKORO))
}

#[test]
fn consent_is_withdrawn_while_a_helper_is_on_the_way() {
    let _ = paired("Mrs Okoro no longer wants her details passed on")
        .when(BEN, claims(SHOPPING))
        .offline([BEN])
        .on_the_page(PRESCRIPTION, withdraws(MRS_OKORO))
        .then(ASHA, has_forgotten_the_address_of(MRS_OKORO))
        .then(OMAR, sees(PRESCRIPTION, Sight::Cancelled))
        // Ben has not heard of it, goes, and writes down how it was: that is kept, and his phone forgets.
        .when(BEN, visits(SHOPPING))
        .then(BEN, knows_the_address_of(MRS_OKORO))
        .online([BEN])
        .then(BEN, has_an_empty_outbox())
        .then(BEN, has_forgotten_the_address_of(MRS_OKORO))
        .then(OMAR, sees(SHOPPING, Sight::Cancelled));
}

#[test]
fn mrs_okoro_is_forgotten_while_her_errand_is_held_offline() {
    let _ = paired("Mrs Okoro asks to be forgotten")
        .on_the_page(PRESCRIPTION, takes_in(MRS_OKORO, DORA, Sees::Home))
        .when(BEN, claims(SHOPPING))
        .when(BEN, claims(COMPANY))
        .offline([BEN])
        .on_the_page(PRESCRIPTION, erases(MRS_OKORO))
        .then(OMAR, is_forgotten_by_the_hub(MRS_OKORO))
        .then(OMAR, has_forgotten_the_address_of(MRS_OKORO))
        .then(OMAR, does_not_see(PRESCRIPTION))
        .then(ASHA, has_forgotten_the_address_of(MRS_OKORO))
        .then(DORA, sees_no_circle(MRS_OKORO))
        .when(BEN, visits(SHOPPING))
        .when(BEN, visits(COMPANY))
        .online([BEN])
        // He is told; what he did for Mr Lee has arrived.
        .then(BEN, is_told([Refusal::NotFound]))
        .then(BEN, has_forgotten_the_address_of(MRS_OKORO))
        .then(BEN, does_not_see(SHOPPING))
        .then(OMAR, sees(COMPANY, Sight::DoneBy(BEN)))
        .then(OMAR, is_forgotten_by_the_hub(MRS_OKORO));
}

#[test]
fn a_helper_is_forgotten_too_and_what_they_held_goes_back() {
    let _ = paired("Asha asks to be forgotten")
        .when(ASHA, claims(COMPANY))
        .when(ASHA, erases(ASHA))
        .then(ASHA, has_an_empty_phone())
        .then(OMAR, is_forgotten_by_the_hub(ASHA))
        .then(BEN, sees(COMPANY, Sight::Open))
        .cannot(BEN, erases(OMAR), &Refusal::NotAllowed)
        .when(RUTH, erases(RUTH))
        .cannot(OMAR, erases(OMAR), &Refusal::LastOrganiser);
}

#[test]
fn who_keeps_to_themselves_gets_no_hidden_notes_and_no_rounds() {
    let _ = paired("Mrs Okoro keeps to herself")
        .on_the_page(PRESCRIPTION, keeps_private(MRS_OKORO))
        .when(ASHA, notes(ASHA, MRS_OKORO, (Name("the key is under the pot"), Reach::Pair)))
        .cannot(
            ASHA,
            notes(ASHA, MRS_OKORO, (Name("she seemed low"), Reach::Restricted { agreed: Vec::new() })),
            &Refusal::KeptPrivate,
        )
        .when(BEN, claims(SHOPPING))
        .then(BEN, sees(SHOPPING, held_by(BEN)));
}
