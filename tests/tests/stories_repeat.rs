//! Stories of the same help again, and of the same ask told twice.

use shared::command::AskForHelp;
use shared::help::form::NewIds;
use shared::help::repeat::{again, doubles, known_as, twice_told};
use shared::help::{Ask, Consent, HelpKind, Wants};
use shared::words::{AskId, PersonId, When};
use shared::world::find;
use tests::story::cast::{
    ASHA, BEN, CLARE, COMPANY, MR_LEE, MRS_OKORO, Name, OMAR, PRESCRIPTION, SHOPPING, ask_for, id_of, new,
};
use tests::story::checks::{Sight, does_not_see, sees};
use tests::story::deeds::{Deed, asks, cancels, claims, visits};
use tests::story::{Check, story};

const AGAIN: Name = Name("the same again");

/// Asks for what an earlier ask was about, in one tap.
fn repeats(earlier: Name) -> Deed {
    Box::new(move |story, who| {
        let phone = story.app(who);
        let ask = find::<Ask>(phone.replica().world(), id_of(earlier)).expect("the ask is on this phone");
        let ids = NewIds { ask: id_of(AGAIN), errand: id_of(AGAIN), person: ask.person };
        again(&ask, ids, When::Soon, Consent::Said).into()
    })
}

/// Writes down an ask of somebody who says they are new.
fn writes_down(thing: Name, who: Name, kind: HelpKind) -> Deed {
    Box::new(move |_, _| AskForHelp { kind, ..ask_for(thing, new(who)) }.into())
}

fn looks_twice<const N: usize>(pairs: [(Name, Name); N]) -> Check {
    Box::new(move |story, who| {
        let found = doubles(story.app(who).replica().world());
        let wanted: Vec<(AskId, AskId)> = pairs.iter().map(|(one, other)| (id_of(*one), id_of(*other))).collect();
        if found == wanted { Ok(()) } else { Err(format!("{found:?} look alike, not {wanted:?}")) }
    })
}

#[test]
fn a_second_delivery_is_one_tap_and_goes_to_the_same_person_first() {
    let _ = story("Mrs Okoro's tablets, every month")
        .when(ASHA, claims(PRESCRIPTION))
        .when(ASHA, visits(PRESCRIPTION))
        .when(OMAR, repeats(PRESCRIPTION))
        .then(OMAR, sees(AGAIN, Sight::Open))
        .then(ASHA, sees(AGAIN, Sight::Open))
        .then(BEN, does_not_see(AGAIN))
        .then(
            OMAR,
            Box::new(|story, who| {
                let phone = story.app(who);
                let world = phone.replica().world();
                let (old, new) = (find::<Ask>(world, id_of(PRESCRIPTION)), find::<Ask>(world, id_of(AGAIN)));
                let (Ok(old), Ok(new)) = (old, new) else { return Err("an ask is missing".into()) };
                let same = (old.what, old.kind, old.zone, old.wants) == (new.what, new.kind, new.zone, new.wants);
                if same { Ok(()) } else { Err("it is not the same help".into()) }
            }),
        );
}

#[test]
fn an_ask_written_down_twice_without_signal_is_noticed_when_both_arrive() {
    let (once, twice) = (Name("once"), Name("twice"));
    // They are two records of one person, because neither phone could know of the other's.
    let (here, there) = (Name("Mr Pym"), Name("mr. pym"));
    let _ = story("Mr Pym rings Clare, and then Omar")
        .when(OMAR, cancels(SHOPPING))
        .when(OMAR, cancels(PRESCRIPTION))
        .offline([OMAR, CLARE])
        .when(CLARE, writes_down(once, here, HelpKind::Food))
        .when(OMAR, writes_down(twice, there, HelpKind::Food))
        .then(OMAR, looks_twice([]))
        .online([CLARE, OMAR])
        .then(OMAR, looks_twice([(once, twice)]))
        .when(OMAR, cancels(twice))
        .then(OMAR, looks_twice([]));
}

#[test]
fn two_different_wishes_of_one_person_are_not_the_same_ask() {
    let _ = story("Mr Lee wants company, and a lift")
        .when(OMAR, cancels(SHOPPING))
        .when(OMAR, cancels(PRESCRIPTION))
        .when(OMAR, asks(Name("a lift"), MR_LEE, Wants::default()))
        .then(OMAR, looks_twice([]))
        .hours_later(4 * 24)
        .when(OMAR, repeats(COMPANY))
        .then(OMAR, looks_twice([]));
}

#[test]
fn while_it_is_written_down_the_earlier_one_is_pointed_to() {
    let _ = story("Mrs Okoro rings about her tablets").then(
        OMAR,
        Box::new(|story, who| {
            let phone = story.app(who);
            let (world, now) = (phone.replica().world(), story.clock(who));
            let person: PersonId = id_of(MRS_OKORO);
            let asked = twice_told(world, (person, HelpKind::Prescription), now);
            let food = twice_told(world, (person, HelpKind::Food), now);
            if asked.len() == 2 && food.is_empty() { Ok(()) } else { Err(format!("{asked:?} {food:?}")) }
        }),
    );
}

#[test]
fn somebody_is_known_by_name_however_it_is_written_and_by_number_with_or_without_the_country() {
    let _ = story("Who is this?").then(
        OMAR,
        Box::new(|story, who| {
            let phone = story.app(who);
            let world = phone.replica().world();
            let lee: PersonId = id_of(MR_LEE);
            let both = known_as(world, "", "+44 1632 960456").len();
            let right = known_as(world, " mr.  LEE", "") == [lee] && both == 2 && known_as(world, "", "960").is_empty();
            if right && known_as(world, "", "").is_empty() { Ok(()) } else { Err("it is somebody else".into()) }
        }),
    );
}
