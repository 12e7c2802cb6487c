//! Stories of what goes wrong on the way: a command from the future, two tabs, lost replies, a hub that dies.

use shared::care::Outcome;
use shared::refusal::Refusal;
use tests::story::cast::{ASHA, BEN, COMPANY, OMAR, PHONES, PRESCRIPTION, SHOPPING};
use tests::story::checks::{Sight, done_by, has_an_empty_outbox, held_by, is_told, sees, waits_with};
use tests::story::deeds::{claims, confirms, hands_back, is_now_called, visits, visits_and_finds};
use tests::story::story;

#[test]
fn one_poison_envelope_in_the_middle_of_two_hundred() {
    let names = ["Asha A.", "Asha B.", "Asha C."];
    let taps = |tale: tests::story::Story, count: usize| {
        (0..count).fold(tale, |tale, n| tale.when(ASHA, is_now_called(names[n % names.len()])))
    };
    let tale = taps(story("Asha's app is newer than the hub").offline([ASHA]), 100);
    let tale = taps(tale.when_newer(ASHA, is_now_called("Asha of the future")), 99);
    let _ = tale
        .then(ASHA, waits_with(200))
        .online([ASHA])
        .then(ASHA, waits_with(0))
        .then(ASHA, is_told([Refusal::NotUnderstood]));
}

#[test]
fn two_tabs_of_one_phone() {
    let _ = story("Asha has the app open twice and taps in both")
        .offline([ASHA])
        .when(ASHA, claims(PRESCRIPTION))
        .when_in_tab(ASHA, 1, is_now_called("Asha B."))
        .when_in_tab(ASHA, 1, claims(COMPANY))
        .when(ASHA, claims(SHOPPING))
        .reopens(ASHA)
        .then(ASHA, waits_with(4))
        .online([ASHA])
        .then(ASHA, has_an_empty_outbox())
        .then_everyone_sees(PRESCRIPTION, held_by(ASHA))
        .then_everyone_sees(COMPANY, held_by(ASHA))
        .then_everyone_sees(SHOPPING, held_by(ASHA));
}

#[test]
fn every_first_reply_is_lost() {
    let _ = PHONES
        .into_iter()
        .fold(story("No reply ever comes the first time"), |tale, name| tale.loses_every_first_reply(name))
        .when(ASHA, claims(PRESCRIPTION))
        .when(BEN, claims(COMPANY))
        .when(ASHA, visits_and_finds(PRESCRIPTION, Outcome::NoAnswer))
        .when(ASHA, visits(PRESCRIPTION))
        .when(BEN, hands_back(COMPANY))
        .when(BEN, claims(SHOPPING))
        .on_the_page(PRESCRIPTION, confirms(PRESCRIPTION))
        .then_everyone(PHONES, || is_told([]))
        .then_everyone(PHONES, has_an_empty_outbox)
        .then_everyone_sees(PRESCRIPTION, done_by(ASHA))
        .then_everyone_sees(COMPANY, Sight::Open)
        .then_everyone_sees(SHOPPING, held_by(BEN));
}

#[test]
fn the_hub_dies_before_it_has_committed_and_nobody_was_told() {
    let _ = story("The hub loses power while it hears Asha")
        .offline([ASHA])
        .when(ASHA, claims(PRESCRIPTION))
        .hub_dies_while_it_hears(ASHA)
        .then(ASHA, waits_with(1))
        .then(OMAR, sees(PRESCRIPTION, Sight::Open))
        .online([ASHA])
        .then_everyone_sees(PRESCRIPTION, held_by(ASHA));
}
