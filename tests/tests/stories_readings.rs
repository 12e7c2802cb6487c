//! Who has read what only a few may read: opened without signal, known to organisers and the person, once a day.

use shared::pair::Reach;
use shared::refusal::Refusal;
use tests::story::cast::{ASHA, BEN, MRS_OKORO, Name, OMAR, PRESCRIPTION, RUTH, id_of};
use tests::story::checks::has_an_empty_outbox;
use tests::story::deeds::{claims, visits};
use tests::story::pairs::{agrees, cannot_read, ends, notes, opens, proposes, reads, sees_it_read};
use tests::story::{Story, story};

const SLEEP: Name = Name("Has slept badly since the fall");
const JAZZ: Name = Name("Likes jazz, and two sugars");

/// Asha comes to Mrs Okoro, and Omar has written down something that only Asha may read, and something for both.
fn something_for_a_few(title: &'static str) -> Story {
    let few = Reach::Restricted { agreed: vec![id_of(ASHA)] };
    story(title)
        .when(ASHA, claims(PRESCRIPTION))
        .when(ASHA, visits(PRESCRIPTION))
        .when(ASHA, proposes(ASHA, MRS_OKORO))
        .on_the_page(PRESCRIPTION, agrees(ASHA, MRS_OKORO, MRS_OKORO))
        .when(OMAR, notes(ASHA, MRS_OKORO, (SLEEP, few)))
        .when(OMAR, notes(ASHA, MRS_OKORO, (JAZZ, Reach::Pair)))
        .then(ASHA, reads(SLEEP))
}

#[test]
fn a_note_for_a_few_that_was_opened_in_the_basement_is_known_to_have_been() {
    let _ = something_for_a_few("Asha opens the note without signal")
        .then(OMAR, sees_it_read(SLEEP, ASHA, 0))
        .offline([ASHA])
        .when(ASHA, opens([SLEEP, JAZZ]))
        .then(ASHA, sees_it_read(SLEEP, ASHA, 1))
        .then(OMAR, sees_it_read(SLEEP, ASHA, 0))
        .online([ASHA])
        .then(ASHA, has_an_empty_outbox())
        .then(OMAR, sees_it_read(SLEEP, ASHA, 1))
        .then(OMAR, sees_it_read(JAZZ, ASHA, 0));
}

#[test]
fn opening_it_again_on_the_same_day_is_one_reading_and_on_the_next_another() {
    let _ = something_for_a_few("Asha opens it on two phones and again tomorrow")
        .when(ASHA, opens([SLEEP]))
        .when(ASHA, opens([SLEEP]))
        .then(OMAR, sees_it_read(SLEEP, ASHA, 1))
        .hours_later(24)
        .when(ASHA, opens([SLEEP]))
        .then(OMAR, sees_it_read(SLEEP, ASHA, 2));
}

#[test]
fn organisers_are_no_exception_and_who_wrote_it_need_not_account_for_it() {
    let _ = something_for_a_few("Ruth reads it too")
        .when(RUTH, opens([SLEEP]))
        .cannot(OMAR, opens([SLEEP]), &Refusal::NotFound)
        .cannot(ASHA, opens([JAZZ]), &Refusal::NotFound)
        .then(OMAR, sees_it_read(SLEEP, RUTH, 1))
        .then(OMAR, sees_it_read(SLEEP, OMAR, 0))
        .then(ASHA, sees_it_read(SLEEP, RUTH, 0));
}

#[test]
fn who_may_not_read_it_leaves_no_reading() {
    let _ = something_for_a_few("Ben has guessed its number")
        .then(BEN, cannot_read(SLEEP))
        .cannot(BEN, opens([SLEEP]), &Refusal::NotFound)
        .then(OMAR, sees_it_read(SLEEP, BEN, 0));
}

#[test]
fn what_was_opened_before_the_pair_ended_is_still_heard_of_and_leaves_the_phone() {
    let _ = something_for_a_few("It ends while Asha reads")
        .offline([ASHA])
        .when(ASHA, opens([SLEEP]))
        .when(OMAR, ends(ASHA, MRS_OKORO))
        .online([ASHA])
        .then(ASHA, has_an_empty_outbox())
        .then(ASHA, cannot_read(SLEEP))
        .then(ASHA, sees_it_read(SLEEP, ASHA, 0))
        .then(OMAR, sees_it_read(SLEEP, ASHA, 1));
}
