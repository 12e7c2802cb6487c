//! The life of a pair as stories: two people who know each other through the group, told in sentences and played on the
//! hub's and the phone's own code.

use shared::command::Who;
use shared::pair::{Ending, Pairing, Reach, State};
use shared::refusal::{Field, Refusal, Theirs};
use tests::story::cast::{
    ASHA, BEN, CLARE, COMPANY, MR_LEE, MRS_OKORO, Name, OMAR, PRESCRIPTION, RUTH, SHOPPING, ask_for, id_of,
};
use tests::story::checks::{
    Sight, does_not_see, done_by, has_an_empty_outbox, has_forgotten_the_address_of, held_by, is_told,
    knows_the_address_of, sees,
};
use tests::story::deeds::{claims, removes, visits};
use tests::story::pairs::{
    agrees, agrees_to_cover, agrees_to_pass, cannot_read, completes, declines, does_not_know_what_is_asked, ends,
    hands_over, has_visits_with, keeps, knows_what_is_asked, limits, names_cover, notes, pair, pauses,
    plans_to_go_together, proposes, reads, sees_no_pair, sees_pair,
};
use tests::story::{Story, story};

/// Asha came with the prescription, and the two are finding out.
fn on_trial(title: &'static str) -> Story {
    story(title)
        .when(ASHA, claims(PRESCRIPTION))
        .when(ASHA, visits(PRESCRIPTION))
        .when(ASHA, proposes(ASHA, MRS_OKORO))
        .on_the_page(PRESCRIPTION, agrees(ASHA, MRS_OKORO, MRS_OKORO))
}

/// The days of errands are over: what Asha knows now she knows because of the pair.
fn a_pair(title: &'static str) -> Story {
    on_trial(title).when(ASHA, keeps(ASHA, MRS_OKORO)).hours_later(26).then(ASHA, knows_the_address_of(MRS_OKORO))
}

fn is_on_trial(pairing: &Pairing) -> bool {
    matches!(pairing.state, State::Trial { .. })
}

fn goes_on(pairing: &Pairing) -> bool {
    matches!(pairing.state, State::Active { .. })
}

fn is_paused(pairing: &Pairing) -> bool {
    matches!(pairing.state, State::Paused { .. })
}

const JAZZ: Name = Name("Likes jazz, and two sugars");
const SLEEP: Name = Name("Has slept badly since the fall");
const THE_BINS: Name = Name("the bins");

#[test]
fn the_whole_life_of_a_pair() {
    let _ = story("Asha and Mrs Okoro")
        .when(ASHA, claims(PRESCRIPTION))
        .when(ASHA, visits(PRESCRIPTION))
        .when(ASHA, proposes(ASHA, MRS_OKORO))
        .then(OMAR, sees_pair(ASHA, MRS_OKORO, |pairing| !pairing.counts()))
        .on_the_page(PRESCRIPTION, agrees(ASHA, MRS_OKORO, MRS_OKORO))
        .then(ASHA, sees_pair(ASHA, MRS_OKORO, is_on_trial))
        .then(BEN, sees_no_pair(ASHA, MRS_OKORO))
        .hours_later(26)
        .then(ASHA, knows_the_address_of(MRS_OKORO))
        .then(ASHA, has_visits_with(MRS_OKORO, 1))
        .on_the_page(SHOPPING, keeps(ASHA, MRS_OKORO))
        .then(ASHA, sees_pair(ASHA, MRS_OKORO, goes_on))
        .when(ASHA, claims(SHOPPING))
        .when(ASHA, visits(SHOPPING))
        .then(ASHA, sees_pair(ASHA, MRS_OKORO, |pairing| pairing.met.count == 2 && pairing.met.last.is_some()))
        .when(ASHA, pauses(ASHA, MRS_OKORO, Some(3)))
        .hours_later(26)
        .then(ASHA, has_forgotten_the_address_of(MRS_OKORO))
        .then(ASHA, sees_pair(ASHA, MRS_OKORO, is_paused))
        .hours_later(72)
        .then(ASHA, sees_pair(ASHA, MRS_OKORO, goes_on))
        .then(ASHA, knows_the_address_of(MRS_OKORO))
        .on_the_page(PRESCRIPTION, ends(ASHA, MRS_OKORO))
        .then(ASHA, sees_no_pair(ASHA, MRS_OKORO))
        .then(ASHA, has_forgotten_the_address_of(MRS_OKORO))
        .then(ASHA, has_visits_with(MRS_OKORO, 0))
        .then(OMAR, has_visits_with(MRS_OKORO, 2))
        .then(OMAR, sees_pair(ASHA, MRS_OKORO, Pairing::is_over));
}

#[test]
fn a_yes_on_the_telephone_is_written_down_with_to_whom_it_was_said() {
    let _ = story("Omar suggests Asha to Mr Lee, who rings Clare and says yes")
        .when(OMAR, proposes(ASHA, MR_LEE))
        .then(ASHA, sees_pair(ASHA, MR_LEE, |pairing| !pairing.counts()))
        .cannot(ASHA, agrees(ASHA, MR_LEE, MR_LEE), &Refusal::NotAllowed)
        .when(ASHA, agrees(ASHA, MR_LEE, ASHA))
        .then(ASHA, has_forgotten_the_address_of(MR_LEE))
        .when(CLARE, agrees(ASHA, MR_LEE, MR_LEE))
        .then(ASHA, sees_pair(ASHA, MR_LEE, is_on_trial))
        .then(ASHA, knows_the_address_of(MR_LEE))
        .then(CLARE, sees_no_pair(ASHA, MR_LEE));
}

#[test]
fn nobody_makes_themselves_near_a_person_alone() {
    let _ = story("Ben has never been at Mr Lee's")
        .cannot(BEN, proposes(BEN, MR_LEE), &Refusal::NotAllowed)
        .when(OMAR, proposes(BEN, MR_LEE))
        .cannot(BEN, agrees(BEN, MR_LEE, MR_LEE), &Refusal::NotAllowed)
        .then(BEN, has_forgotten_the_address_of(MR_LEE));
}

#[test]
fn a_quiet_no_is_told_to_nobody() {
    let _ = story("Mrs Okoro would rather not")
        .when(ASHA, claims(PRESCRIPTION))
        .when(ASHA, visits(PRESCRIPTION))
        .when(ASHA, proposes(ASHA, MRS_OKORO))
        .on_the_page(PRESCRIPTION, declines(ASHA, MRS_OKORO))
        .then(ASHA, sees_no_pair(ASHA, MRS_OKORO))
        .then(ASHA, is_told([]))
        .then(ASHA, has_an_empty_outbox())
        .then(
            OMAR,
            sees_pair(ASHA, MRS_OKORO, |pairing| matches!(pairing.state, State::Ended { reason: Ending::NotNow, .. })),
        );
}

#[test]
fn the_same_two_begin_again_with_their_history() {
    let _ = a_pair("Asha moves away and comes back")
        .when(OMAR, limits(ASHA, MRS_OKORO, (MRS_OKORO, "Not before ten")))
        .when(ASHA, ends(ASHA, MRS_OKORO))
        .then(ASHA, has_forgotten_the_address_of(MRS_OKORO))
        .hours_later(24 * 300)
        .when(OMAR, proposes(ASHA, MRS_OKORO))
        .when(ASHA, agrees(ASHA, MRS_OKORO, ASHA))
        .on_the_page(PRESCRIPTION, agrees(ASHA, MRS_OKORO, MRS_OKORO))
        .then(
            ASHA,
            sees_pair(ASHA, MRS_OKORO, |pairing| {
                let words = pairing.sides[1].limits.words.as_ref().map(|words| words.as_str());
                is_on_trial(pairing)
                    && pairing.earlier.len() == 1
                    && pairing.known_since() < pairing.since
                    && words == Some("Not before ten")
            }),
        )
        .then(ASHA, has_visits_with(MRS_OKORO, 1));
}

#[test]
fn both_sides_change_the_same_limit_offline() {
    let theirs = Some(Theirs("Tuesdays are best".to_owned()));
    let _ = a_pair("Asha and Omar both write down what suits Asha")
        .offline([ASHA, OMAR])
        .when(ASHA, limits(ASHA, MRS_OKORO, (ASHA, "Tuesdays are best")))
        .when(OMAR, limits(ASHA, MRS_OKORO, (ASHA, "Fridays are best")))
        .online([ASHA, OMAR])
        .then(ASHA, is_told([]))
        .then(OMAR, is_told([Refusal::Changed { field: Field::Words, theirs }]));
}

#[test]
fn a_pause_begins_while_the_helper_is_on_the_way() {
    let _ = a_pair("Mrs Okoro goes to her sister's while Asha is on her way without signal")
        .when(ASHA, claims(SHOPPING))
        .offline([ASHA])
        .on_the_page(PRESCRIPTION, pauses(ASHA, MRS_OKORO, None))
        .then(BEN, sees(SHOPPING, Sight::Open))
        .when(ASHA, visits(SHOPPING))
        .online([ASHA])
        .then(ASHA, has_an_empty_outbox())
        .then(OMAR, sees(SHOPPING, done_by(ASHA)))
        .then(ASHA, sees_pair(ASHA, MRS_OKORO, |pairing| is_paused(pairing) && pairing.met.count == 2))
        .hours_later(26)
        .then(ASHA, has_forgotten_the_address_of(MRS_OKORO));
}

#[test]
fn somebody_else_went_while_the_helper_was_on_the_way() {
    let _ = a_pair("Ben claimed what came back from Asha, and both went")
        .when(ASHA, claims(SHOPPING))
        .offline([ASHA])
        .when(OMAR, pauses(ASHA, MRS_OKORO, Some(7)))
        .when(BEN, claims(SHOPPING))
        .when(ASHA, visits(SHOPPING))
        .online([ASHA])
        .then(ASHA, has_an_empty_outbox())
        .then(OMAR, sees(SHOPPING, held_by(BEN)))
        .then(OMAR, has_visits_with(MRS_OKORO, 2));
}

#[test]
fn cover_is_agreed_before_it_is_needed_and_opens_no_door_by_itself() {
    let _ = a_pair("Ben covers for Asha")
        .when(ASHA, names_cover(ASHA, MRS_OKORO, BEN))
        .when(BEN, agrees_to_cover(ASHA, MRS_OKORO, BEN))
        .then(BEN, sees_pair(ASHA, MRS_OKORO, goes_on))
        .on_the_page(PRESCRIPTION, agrees_to_cover(ASHA, MRS_OKORO, MRS_OKORO))
        .then(BEN, has_forgotten_the_address_of(MRS_OKORO))
        .when(ASHA, claims(SHOPPING))
        .when(ASHA, pauses(ASHA, MRS_OKORO, Some(7)))
        .then(BEN, sees(SHOPPING, Sight::Open))
        .when(BEN, claims(SHOPPING))
        .then(BEN, sees(SHOPPING, held_by(BEN)))
        .then(BEN, knows_the_address_of(MRS_OKORO));
}

#[test]
fn a_hand_over_while_the_leaver_is_offline() {
    let restricted = Reach::Restricted { agreed: Vec::new() };
    let _ = a_pair("Asha hands over to Ben, and is without signal when it happens")
        .when(ASHA, notes(ASHA, MRS_OKORO, (JAZZ, Reach::Pair)))
        .when(ASHA, notes(ASHA, MRS_OKORO, (SLEEP, restricted)))
        .when(ASHA, claims(SHOPPING))
        .when(ASHA, hands_over(ASHA, MRS_OKORO, BEN))
        .then(BEN, sees_pair(ASHA, MRS_OKORO, goes_on))
        .then(BEN, has_forgotten_the_address_of(MRS_OKORO))
        .cannot(BEN, completes(), &Refusal::NotAgreed)
        .when(BEN, agrees_to_pass(BEN, []))
        .on_the_page(PRESCRIPTION, agrees_to_pass(MRS_OKORO, [JAZZ]))
        .when(BEN, plans_to_go_together())
        .offline([ASHA])
        .when(BEN, completes())
        .then(BEN, sees_pair(BEN, MRS_OKORO, is_on_trial))
        .then(BEN, sees_no_pair(ASHA, MRS_OKORO))
        .then(BEN, knows_the_address_of(MRS_OKORO))
        .then(BEN, reads(JAZZ))
        .then(BEN, cannot_read(SLEEP))
        .when(ASHA, visits(SHOPPING))
        .when(ASHA, notes(ASHA, MRS_OKORO, (THE_BINS, Reach::Pair)))
        .then(ASHA, knows_the_address_of(MRS_OKORO))
        .online([ASHA])
        .then(ASHA, has_an_empty_outbox())
        .then(ASHA, has_forgotten_the_address_of(MRS_OKORO))
        .then(ASHA, sees_no_pair(ASHA, MRS_OKORO))
        .then(ASHA, cannot_read(JAZZ))
        .then(ASHA, cannot_read(THE_BINS))
        .then(ASHA, has_visits_with(MRS_OKORO, 0))
        .then(OMAR, reads(THE_BINS))
        .then(OMAR, reads(SLEEP))
        .then(OMAR, sees(SHOPPING, done_by(ASHA)))
        .then(OMAR, has_visits_with(MRS_OKORO, 2));
}

#[test]
fn what_ended_an_hour_ago_takes_the_address_of_today_along() {
    let _ = on_trial("Asha was there this morning, and at noon it ends")
        .then(ASHA, knows_the_address_of(MRS_OKORO))
        .when(OMAR, ends(ASHA, MRS_OKORO))
        .then(ASHA, has_forgotten_the_address_of(MRS_OKORO))
        .then(RUTH, knows_the_address_of(MRS_OKORO));
}

#[test]
fn a_member_who_leaves_leaves_their_pairs_and_nothing_else() {
    let left = |pairing: &Pairing| matches!(pairing.state, State::Ended { reason: Ending::Left, .. });
    let _ = a_pair("Asha leaves the group")
        .when(ASHA, names_cover(ASHA, MRS_OKORO, BEN))
        .when(ASHA, hands_over(ASHA, MRS_OKORO, BEN))
        .when(OMAR, removes(ASHA))
        .then(OMAR, sees_pair(ASHA, MRS_OKORO, left))
        .then(BEN, sees_no_pair(ASHA, MRS_OKORO))
        .cannot(BEN, agrees_to_pass(BEN, []), &Refusal::NotFound);
}

#[test]
fn two_propose_the_same_pair_offline_and_it_is_one() {
    let _ = story("Omar and Ruth have the same idea")
        .when(ASHA, claims(COMPANY))
        .offline([OMAR, RUTH])
        .when(OMAR, proposes(ASHA, MR_LEE))
        .when(RUTH, proposes(ASHA, MR_LEE))
        .online([OMAR, RUTH])
        .then(OMAR, is_told([]))
        .then(RUTH, is_told([Refusal::AlreadyThere]))
        .then(ASHA, sees_pair(ASHA, MR_LEE, |pairing| !pairing.counts()));
    assert_eq!(pair(ASHA, MR_LEE), pair(MR_LEE, ASHA));
}

#[test]
fn a_pair_reads_what_is_asked_before_anybody_goes() {
    let known = || Who::Known(id_of(MRS_OKORO));
    let _ = a_pair("Mrs Okoro asks for something new")
        .on_the_page(PRESCRIPTION, Box::new(move |_, _| ask_for(THE_BINS, known()).into()))
        .then(ASHA, sees(THE_BINS, Sight::Open))
        .then(ASHA, knows_what_is_asked(THE_BINS))
        .then(BEN, does_not_see(THE_BINS))
        .then(BEN, does_not_know_what_is_asked(THE_BINS));
}
