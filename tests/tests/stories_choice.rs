//! Stories of who comes: those who know the asker first, and nobody new without the asker's yes.

use shared::care::Outcome;
use shared::help::{Able, HelpKind, Skill, Spread, Wants, Yes};
use shared::refusal::Refusal;
use tests::story::cast::{ASHA, BEN, CLARE, MRS_OKORO, Name, OMAR, PRESCRIPTION, RUTH, SHOPPING};
use tests::story::checks::{
    Sight, does_not_see, has_an_empty_outbox, has_forgotten_the_address_of, held_by, is_told, knows_the_address_of,
    sees,
};
use tests::story::deeds::{
    agrees_to, asks, asks_for_someone_else_than, claims, hands_back, lets_asks_travel, offers, visits, visits_and_finds,
};
use tests::story::pairs::{agrees, agrees_to_cover, names_cover, pauses, proposes};
use tests::story::{Story, story};

const AGAIN: Name = Name("the next prescription");

/// Asha has been at Mrs Okoro's; now Mrs Okoro asks again on her page.
fn again(title: &'static str, wants: Wants) -> Story {
    story(title)
        .when(ASHA, claims(PRESCRIPTION))
        .when(ASHA, visits(PRESCRIPTION))
        .on_the_page(PRESCRIPTION, asks(AGAIN, MRS_OKORO, wants))
}

#[test]
fn a_new_ask_goes_first_to_who_has_been_there_before_and_then_to_everybody() {
    let _ = again("Mrs Okoro asks again", Wants::default())
        .then(ASHA, sees(AGAIN, Sight::Open))
        .then(OMAR, sees(AGAIN, Sight::Open))
        .then(BEN, does_not_see(AGAIN))
        .hours_later(5)
        .then(BEN, does_not_see(AGAIN))
        .hours_later(2)
        .then(BEN, sees(AGAIN, Sight::Open))
        .then(ASHA, sees(AGAIN, Sight::Open));
}

#[test]
fn what_is_urgent_goes_to_everybody_at_once() {
    let _ =
        again("Mrs Okoro has run out", Wants { urgent: true, ..Wants::default() }).then(BEN, sees(AGAIN, Sight::Open));
}

#[test]
fn who_looked_in_vain_does_not_count_as_known() {
    let _ = story("Nobody answered when Asha knocked")
        .when(ASHA, claims(PRESCRIPTION))
        .when(ASHA, visits_and_finds(PRESCRIPTION, Outcome::NoAnswer))
        .on_the_page(PRESCRIPTION, asks(AGAIN, MRS_OKORO, Wants::default()))
        .then(BEN, sees(AGAIN, Sight::Open));
}

#[test]
fn who_comes_back_needs_no_second_yes() {
    let _ = again("Asha goes again", Wants::default())
        .offline([ASHA])
        .when(ASHA, claims(AGAIN))
        .hours_later(26)
        .then(ASHA, has_forgotten_the_address_of(MRS_OKORO))
        .online([ASHA])
        .then(ASHA, sees(AGAIN, held_by(ASHA)))
        .then(ASHA, knows_the_address_of(MRS_OKORO));
}

#[test]
fn handed_back_it_goes_to_the_others_and_not_round_in_a_circle() {
    let _ = again("Asha cannot this time", Wants::default())
        .when(ASHA, claims(AGAIN))
        .when(ASHA, hands_back(AGAIN))
        .then(BEN, sees(AGAIN, Sight::Open));
}

/// An ask for which the asker is to say yes first, claimed by Asha, who was never there.
fn waiting(title: &'static str) -> Story {
    story(title).on_the_page(PRESCRIPTION, asks(AGAIN, MRS_OKORO, Wants::default())).when(ASHA, claims(AGAIN))
}

#[test]
fn before_a_first_visit_the_asker_says_yes_on_their_page() {
    let _ = waiting("Asha would like to come")
        .then_everyone_sees(AGAIN, held_by(ASHA))
        .then(ASHA, has_forgotten_the_address_of(MRS_OKORO))
        .on_the_page(AGAIN, agrees_to(ASHA, AGAIN, Yes::Own))
        .then(ASHA, knows_the_address_of(MRS_OKORO));
}

#[test]
fn or_says_someone_else_please_without_a_reason() {
    let _ = waiting("Mrs Okoro would like somebody else")
        .on_the_page(AGAIN, asks_for_someone_else_than(ASHA, AGAIN))
        .then(ASHA, has_forgotten_the_address_of(MRS_OKORO))
        .then(BEN, sees(AGAIN, Sight::Open))
        .cannot(ASHA, claims(AGAIN), &Refusal::SomeoneElse)
        .when(BEN, claims(AGAIN))
        .then(BEN, has_forgotten_the_address_of(MRS_OKORO))
        .then_everyone_sees(AGAIN, held_by(BEN));
}

#[test]
fn or_says_so_on_the_telephone_to_who_takes_calls() {
    let _ = waiting("Mrs Okoro rings Omar")
        .when(OMAR, agrees_to(ASHA, AGAIN, Yes::Said))
        .then(ASHA, knows_the_address_of(MRS_OKORO));
}

#[test]
fn nobody_says_yes_to_themselves() {
    let _ = story("Omar would like to go, and organises")
        .on_the_page(PRESCRIPTION, asks(AGAIN, MRS_OKORO, Wants { urgent: true, ..Wants::default() }))
        .when(OMAR, claims(AGAIN))
        .cannot(OMAR, agrees_to(OMAR, AGAIN, Yes::Said), &Refusal::NotAllowed)
        .cannot(OMAR, agrees_to(OMAR, AGAIN, Yes::Behalf), &Refusal::NotAllowed)
        .cannot(CLARE, agrees_to(OMAR, AGAIN, Yes::Behalf), &Refusal::NotFound);
}

#[test]
fn an_organiser_says_it_for_them_only_when_it_is_urgent_and_the_group_agreed() {
    let agreed = Spread { on_behalf: true, ..Spread::default() };
    let _ = story("It cannot wait and nobody answers the telephone")
        .on_the_page(PRESCRIPTION, asks(AGAIN, MRS_OKORO, Wants { urgent: true, ..Wants::default() }))
        .on_the_page(PRESCRIPTION, asks(Name("the bins"), MRS_OKORO, Wants::default()))
        .when(ASHA, claims(AGAIN))
        .when(BEN, claims(Name("the bins")))
        .cannot(OMAR, agrees_to(ASHA, AGAIN, Yes::Behalf), &Refusal::NotAllowed)
        .when(OMAR, lets_asks_travel(agreed))
        .when(OMAR, agrees_to(ASHA, AGAIN, Yes::Behalf))
        .cannot(OMAR, agrees_to(BEN, Name("the bins"), Yes::Behalf), &Refusal::NotAllowed)
        .then(ASHA, knows_the_address_of(MRS_OKORO));
}

#[test]
fn the_answer_finds_a_phone_that_was_offline() {
    let _ = waiting("Asha is in the basement when Mrs Okoro answers")
        .offline([ASHA])
        .on_the_page(AGAIN, asks_for_someone_else_than(ASHA, AGAIN))
        .when(BEN, claims(AGAIN))
        .on_the_page(AGAIN, agrees_to(BEN, AGAIN, Yes::Own))
        .when(ASHA, hands_back(AGAIN))
        .online([ASHA])
        .then(ASHA, has_forgotten_the_address_of(MRS_OKORO))
        .then(ASHA, is_told([Refusal::NotHeld]))
        .then(BEN, knows_the_address_of(MRS_OKORO));
}

#[test]
fn limits_keep_a_step_from_asking_who_cannot() {
    let zone_first = Spread { paired: 0, circle: 0, zone: 12, on_behalf: false };
    let full = Able { carry: Some(1), ..Able::default() };
    let car = Able { skills: vec![Skill::Car], ..Able::default() };
    let lift = Wants { skills: vec![Skill::Car], ..Wants::anybody() };
    let _ = story("A lift, and Ben has the car")
        .when(OMAR, lets_asks_travel(zone_first))
        .when(ASHA, offers(HelpKind::Prescription, full))
        .when(BEN, offers(HelpKind::Prescription, car))
        .on_the_page(PRESCRIPTION, asks(AGAIN, MRS_OKORO, lift))
        .then(ASHA, does_not_see(AGAIN))
        .then(BEN, sees(AGAIN, Sight::Open))
        .when(ASHA, claims(SHOPPING))
        .on_the_page(PRESCRIPTION, asks(Name("the bins"), MRS_OKORO, Wants::anybody()))
        .then(ASHA, does_not_see(Name("the bins")))
        .then(BEN, sees(Name("the bins"), Sight::Open))
        .hours_later(13)
        .then(ASHA, sees(Name("the bins"), Sight::Open))
        .then(ASHA, has_an_empty_outbox());
}

/// Asha and Mrs Okoro are a pair, and Ben, who was there once, covers.
fn paired(title: &'static str) -> Story {
    story(title)
        .when(OMAR, proposes(ASHA, MRS_OKORO))
        .when(ASHA, agrees(ASHA, MRS_OKORO, ASHA))
        .when(OMAR, agrees(ASHA, MRS_OKORO, MRS_OKORO))
        .when(OMAR, names_cover(ASHA, MRS_OKORO, BEN))
        .when(BEN, agrees_to_cover(ASHA, MRS_OKORO, BEN))
        .when(OMAR, agrees_to_cover(ASHA, MRS_OKORO, MRS_OKORO))
}

#[test]
fn an_ask_goes_to_the_pair_then_to_who_covers_then_to_everybody() {
    let _ = paired("Mrs Okoro asks, and Asha is her pair")
        .on_the_page(PRESCRIPTION, asks(AGAIN, MRS_OKORO, Wants::default()))
        .then(ASHA, sees(AGAIN, Sight::Open))
        .then(BEN, does_not_see(AGAIN))
        .hours_later(13)
        .then(BEN, sees(AGAIN, Sight::Open))
        .then(RUTH, sees(AGAIN, Sight::Open))
        .when(ASHA, claims(AGAIN))
        .then(ASHA, knows_the_address_of(MRS_OKORO));
}

#[test]
fn on_a_holiday_the_cover_is_asked_first() {
    let _ = paired("Asha goes on holiday with the prescription in hand")
        .when(RUTH, claims(SHOPPING))
        .when(RUTH, visits(SHOPPING))
        .when(ASHA, claims(PRESCRIPTION))
        .when(ASHA, pauses(ASHA, MRS_OKORO, Some(7)))
        .then(BEN, sees(PRESCRIPTION, Sight::Open))
        .then(ASHA, does_not_see(PRESCRIPTION))
        .when(BEN, claims(PRESCRIPTION));
}
