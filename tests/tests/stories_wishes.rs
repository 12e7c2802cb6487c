//! Stories of what matters to people: who reads a wish, how it moves, and how somebody is, for themselves first.

use shared::care::{Face, Move, Wish, reflection};
use shared::refusal::{Field, Refusal, Theirs};
use shared::words::limits::WISHES_MAX;
use tests::story::cast::{
    ASHA, BEN, CLARE, COMPANY, MR_LEE, MRS_OKORO, Name, OMAR, PRESCRIPTION, RUTH, SHOPPING, id_of,
};
use tests::story::checks::{has_an_empty_outbox, is_told};
use tests::story::deeds::{claims, visits};
use tests::story::pairs::{agrees, ends, proposes};
use tests::story::wishes::{
    has_reflections, keeps_alone, moves, reflects, says_again, sees_no_wish, sees_wish, takes_back, wishes,
    wishes_alone, would_rather_not,
};
use tests::story::{Check, Story, story};

const THE_SEA: Name = Name("to see the sea once more");
const THE_CHOIR: Name = Name("to sing again");
const IN_MAY: Name = Name("how it was in May");
const IN_JULY: Name = Name("how it was in July");

/// Asha comes to Mrs Okoro.
fn a_pair(title: &'static str) -> Story {
    story(title)
        .when(ASHA, claims(PRESCRIPTION))
        .when(ASHA, visits(PRESCRIPTION))
        .when(ASHA, proposes(ASHA, MRS_OKORO))
        .on_the_page(PRESCRIPTION, agrees(ASHA, MRS_OKORO, MRS_OKORO))
}

fn is_open(wish: &Wish) -> bool {
    wish.is_open()
}

fn has_moved_nearer(wish: &Wish) -> bool {
    wish.stands() == Some(Move::Nearer)
}

fn has_come_true(wish: &Wish) -> bool {
    wish.stands() == Some(Move::True) && !wish.is_open()
}

fn is_asked(so: bool) -> Check {
    Box::new(move |story, who| {
        let asked = reflection::is_time(story.app(who).replica().world(), id_of(who), story.clock(who));
        if asked == so { Ok(()) } else { Err(format!("is asked: {asked}")) }
    })
}

#[test]
fn a_wish_is_read_by_those_who_come_and_the_organisers_while_they_come() {
    let _ = a_pair("Mrs Okoro would like to see the sea")
        .on_the_page(PRESCRIPTION, wishes(MRS_OKORO, THE_SEA))
        .then_everyone([ASHA, OMAR, RUTH], || sees_wish(THE_SEA, is_open))
        .then_everyone([BEN, CLARE], || sees_no_wish(THE_SEA))
        .on_the_page(PRESCRIPTION, moves(THE_SEA, Move::Nearer))
        .then(ASHA, sees_wish(THE_SEA, has_moved_nearer))
        .on_the_page(SHOPPING, ends(ASHA, MRS_OKORO))
        .then(ASHA, sees_no_wish(THE_SEA))
        .on_the_page(PRESCRIPTION, moves(THE_SEA, Move::True))
        .then(OMAR, sees_wish(THE_SEA, has_come_true));
}

#[test]
fn a_wish_that_is_only_hers_is_on_nobodys_phone() {
    let _ = a_pair("Mrs Okoro keeps one to herself")
        .on_the_page(PRESCRIPTION, wishes_alone(MRS_OKORO, THE_CHOIR))
        .then_everyone([ASHA, BEN, OMAR, RUTH, CLARE], || sees_no_wish(THE_CHOIR))
        .on_the_page(PRESCRIPTION, wishes(MRS_OKORO, THE_SEA))
        .then(ASHA, sees_wish(THE_SEA, is_open))
        .on_the_page(SHOPPING, keeps_alone(THE_SEA))
        .then_everyone([ASHA, OMAR], || sees_no_wish(THE_SEA));
}

#[test]
fn what_was_said_on_the_telephone_is_written_down_with_to_whom() {
    let _ = story("Mr Lee tells Clare what he would like")
        .cannot(BEN, wishes(MR_LEE, THE_CHOIR), &Refusal::NotAllowed)
        .when(CLARE, wishes(MR_LEE, THE_CHOIR))
        .then(OMAR, sees_wish(THE_CHOIR, |wish| wish.recorded_by == Some(id_of(CLARE))))
        .then(CLARE, sees_no_wish(THE_CHOIR))
        .when(OMAR, moves(THE_CHOIR, Move::Nearer))
        .then(RUTH, sees_wish(THE_CHOIR, |wish| wish.moves[0].by == Some(id_of(OMAR))))
        .when(OMAR, keeps_alone(THE_CHOIR))
        .then_everyone([OMAR, RUTH, CLARE], || sees_no_wish(THE_CHOIR))
        .on_the_page(COMPANY, moves(THE_CHOIR, Move::Aside));
}

#[test]
fn nobody_writes_down_the_wish_of_somebody_with_an_app() {
    let _ = story("Ben says himself what matters to him")
        .cannot(OMAR, wishes(BEN, THE_SEA), &Refusal::NotAllowed)
        .when(BEN, wishes(BEN, THE_SEA))
        .then(OMAR, sees_wish(THE_SEA, is_open))
        .cannot(OMAR, moves(THE_SEA, Move::True), &Refusal::NotAllowed)
        .then(ASHA, sees_no_wish(THE_SEA));
}

#[test]
fn a_wish_moves_offline_and_the_one_who_changed_it_meanwhile_is_asked() {
    let theirs = Some(Theirs("the sea, or a lake".to_owned()));
    let _ = a_pair("Omar writes it in other words while Mrs Okoro does on the page")
        .on_the_page(PRESCRIPTION, wishes(MRS_OKORO, THE_SEA))
        .offline([OMAR, RUTH])
        .when(OMAR, says_again(THE_SEA, "a day at the sea"))
        .when(RUTH, moves(THE_SEA, Move::Nearer))
        .on_the_page(PRESCRIPTION, says_again(THE_SEA, "the sea, or a lake"))
        .online([OMAR, RUTH])
        .then(OMAR, is_told([Refusal::Changed { field: Field::Wish, theirs }]))
        .then(OMAR, sees_wish(THE_SEA, has_moved_nearer))
        .then(RUTH, has_an_empty_outbox())
        .when(OMAR, says_again(THE_SEA, "the sea, or a lake, by bus"));
}

#[test]
fn a_wish_kept_alone_meanwhile_is_not_even_there_to_be_changed() {
    let _ = a_pair("Mrs Okoro keeps it to herself while Asha is in the basement")
        .on_the_page(PRESCRIPTION, wishes(MRS_OKORO, THE_SEA))
        .offline([ASHA])
        .when(ASHA, says_again(THE_SEA, "a day at the sea"))
        .on_the_page(PRESCRIPTION, keeps_alone(THE_SEA))
        .online([ASHA])
        .then(ASHA, is_told([Refusal::NotFound]))
        .then(ASHA, sees_no_wish(THE_SEA));
}

#[test]
fn what_is_put_aside_can_matter_again_and_a_few_matter_at_a_time() {
    const NAMES: [Name; WISHES_MAX] = [
        Name("the garden"),
        Name("a cat"),
        Name("letters to Ada"),
        Name("a warm coat"),
        Name("the pool"),
        Name("a haircut"),
        Name("old films"),
        Name("the market"),
    ];
    let full = NAMES.into_iter().fold(story("Ben has many wishes"), |story, name| story.when(BEN, wishes(BEN, name)));
    let too_many = Refusal::TooMany { max: WISHES_MAX };
    let _ = full
        .cannot(BEN, wishes(BEN, THE_SEA), &too_many)
        .when(BEN, moves(NAMES[0], Move::Aside))
        .cannot(BEN, moves(NAMES[0], Move::Nearer), &Refusal::AlreadyOver)
        .cannot(BEN, moves(NAMES[0], Move::Aside), &Refusal::AlreadyThere)
        .when(BEN, wishes(BEN, THE_SEA))
        .cannot(BEN, moves(NAMES[0], Move::Again), &too_many)
        .when(BEN, moves(THE_SEA, Move::True))
        .when(BEN, moves(NAMES[0], Move::Again))
        .cannot(BEN, moves(NAMES[0], Move::Again), &Refusal::AlreadyThere)
        .then(BEN, sees_wish(NAMES[0], is_open));
}

#[test]
fn a_reflection_is_nobody_elses_and_waits_for_signal() {
    let _ = story("Asha says how it is, in the basement")
        .offline([ASHA])
        .when(ASHA, reflects(IN_MAY, Face::Good))
        .then(ASHA, has_reflections(1))
        .online([ASHA])
        .then(ASHA, has_an_empty_outbox())
        .then(ASHA, has_reflections(1))
        .then_everyone([OMAR, RUTH, BEN, CLARE], || has_reflections(0))
        .cannot(OMAR, takes_back(IN_MAY), &Refusal::NotFound)
        .when(ASHA, takes_back(IN_MAY))
        .then(ASHA, has_reflections(0));
}

#[test]
fn nobody_is_asked_often_and_not_now_is_an_answer() {
    let _ = story("Ben is asked how it is")
        .then(BEN, is_asked(false))
        .hours_later(42 * 24)
        .then(BEN, is_asked(true))
        .when(BEN, would_rather_not(IN_MAY))
        .then(BEN, is_asked(false))
        .then(OMAR, has_reflections(0))
        .hours_later(41 * 24)
        .then(BEN, is_asked(false))
        .hours_later(24)
        .then(BEN, is_asked(true))
        .when(BEN, reflects(IN_JULY, Face::Hard))
        .then(BEN, is_asked(false))
        .then(BEN, has_reflections(1));
}

#[test]
fn mrs_okoro_answers_on_the_page_and_nobody_else_has_it() {
    let _ = a_pair("Three faces on the plain page")
        .on_the_page(PRESCRIPTION, reflects(IN_MAY, Face::Middling))
        .then_everyone([ASHA, OMAR, RUTH, BEN, CLARE], || has_reflections(0))
        .on_the_page(SHOPPING, takes_back(IN_MAY));
}
