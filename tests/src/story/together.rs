//! What people do about giving, thanks, introductions and gatherings in stories, and what is demanded of them.

use super::cast::{Name, id_of, line, text};
use super::checks::{check, demand};
use super::deeds::{Deed, deed};
use super::{Check, Story};
use shared::command::{
    AgreeToMeet, CancelGathering, ChangeGathering, Edit, EndIntroduction, GiveLater, GiveThanks, JoinGathering,
    LeaveGathering, MeetNotNow, OfferToGive, PauseOffer, PlanGathering, ProposeIntroduction, Proposed, ReadThanks,
};
use shared::help::{Gift, Offer, gift};
use shared::together::{Coming, Gathering, GatheringKind, Invitation, Seat, Slot, Thanks, Why};
use shared::words::{ComingId, Day, Hour, InvitationId, OfferId, PairingId};
use shared::world::{World as _, find};

/// The one thank-you of a story.
pub const THANKS: Name = Name("thank you");
/// The one introduction of a story.
pub const INTRODUCTION: Name = Name("the introduction");
/// The one gathering of a story.
pub const TEA: Name = Name("tea at the library");

/// Lets their offer rest for so many days.
#[must_use]
pub fn lets_rest(offer: Name, days: i32) -> Deed {
    deed(move |story, who| {
        let until = Some(Day(story.clock(who).day(0).0 + days));
        PauseOffer { offer: id_of(offer), until }.into()
    })
}

/// Says what somebody enjoys giving.
#[must_use]
pub fn enjoys(person: Name, gift: Gift) -> Deed {
    deed(move |_, _| OfferToGive { person: id_of(person), gifts: vec![gift], words: None }.into())
}

/// Says "not now" to what somebody enjoys giving.
#[must_use]
pub fn would_rather_not_give(person: Name) -> Deed {
    deed(move |_, _| GiveLater { person: id_of(person) }.into())
}

/// Thanks a helper for an errand.
#[must_use]
pub fn thanks(from: Name, to: Name, errand: Name) -> Deed {
    deed(move |_, _| {
        let (why, words) = (Why::Errand(id_of(errand)), Some(text("You are kind.")));
        GiveThanks { thanks: id_of(THANKS), from: id_of(from), to: id_of(to), why, words }.into()
    })
}

/// Thanks a helper for being in touch.
#[must_use]
pub fn thanks_the_pair(from: Name, to: Name) -> Deed {
    deed(move |_, _| {
        let why = Why::Pair(PairingId::of(id_of(from), id_of(to)));
        GiveThanks { thanks: id_of(Name("for being there")), from: id_of(from), to: id_of(to), why, words: None }.into()
    })
}

/// Has read it.
#[must_use]
pub fn reads_thanks() -> Deed {
    deed(|_, _| ReadThanks { thanks: id_of(THANKS) }.into())
}

/// Proposes that two people meet.
#[must_use]
pub fn introduces(one: Name, other: Name) -> Deed {
    deed(move |_, _| {
        let sides = [one, other].map(|side| Proposed { invitation: asked(side), person: id_of(side) });
        let why = text("You both talk of roses.");
        ProposeIntroduction { introduction: id_of(INTRODUCTION), sides, why }.into()
    })
}

/// The name of what a person is asked.
#[must_use]
pub fn asked(person: Name) -> InvitationId {
    let mut bytes = *id_of::<InvitationId>(person).0.bytes();
    bytes.reverse();
    InvitationId(shared::words::Id::from_bytes(bytes))
}

/// Says yes, or writes down that this person did.
#[must_use]
pub fn would_like_to_meet(side: Name, way: &'static str) -> Deed {
    deed(move |_, _| AgreeToMeet { introduction: id_of(INTRODUCTION), invitation: asked(side), way: text(way) }.into())
}

/// Says "not now", or writes down that this person did.
#[must_use]
pub fn would_rather_not_meet(side: Name) -> Deed {
    deed(move |_, _| MeetNotNow { introduction: id_of(INTRODUCTION), invitation: asked(side) }.into())
}

/// Takes an introduction back.
#[must_use]
pub fn takes_the_introduction_back() -> Deed {
    deed(|_, _| EndIntroduction { introduction: id_of(INTRODUCTION) }.into())
}

/// Plans tea in three days.
#[must_use]
pub fn plans_tea(host: Name, places: u16) -> Deed {
    deed(move |story, who| {
        let slot = Slot {
            day: Day(story.clock(who).day(0).0 + 3),
            from: Hour::at(14, 30).expect("a clock shows it"),
            minutes: 90,
        };
        PlanGathering {
            gathering: id_of(TEA),
            title: line("Tea and talk"),
            kind: GatheringKind::Tea,
            words: None,
            place: line("The library"),
            zone: id_of(Name("Riverside")),
            slot,
            places: Some(places),
            host: id_of(host),
        }
        .into()
    })
}

/// Finds room for so many.
#[must_use]
pub fn makes_room(places: u16) -> Deed {
    deed(move |story, who| {
        let seen = find::<Gathering>(story.phone(who).1.replica().world(), id_of(TEA)).map(|tea| tea.places);
        let places = Some(Edit { saw: seen.unwrap_or_default(), new: Some(places) });
        let (title, words, place, slot, host) = (None, None, None, None, None);
        ChangeGathering { gathering: id_of(TEA), title, words, place, slot, places, host }.into()
    })
}

/// Passes tea on: somebody else looks after it.
#[must_use]
pub fn passes_tea_to(host: Name) -> Deed {
    deed(move |story, who| {
        let seen = find::<Gathering>(story.phone(who).1.replica().world(), id_of(TEA)).map(|tea| tea.host);
        let host = Some(Edit { saw: seen.unwrap_or_else(|_| id_of(who)), new: id_of(host) });
        let (title, words, place, slot, places) = (None, None, None, None, None);
        ChangeGathering { gathering: id_of(TEA), title, words, place, slot, places, host }.into()
    })
}

/// Comes, with so many friends.
#[must_use]
pub fn comes(person: Name, friends: u8) -> Deed {
    deed(move |_, _| JoinGathering { gathering: id_of(TEA), person: id_of(person), friends }.into())
}

/// Cannot come after all.
#[must_use]
pub fn cannot_come(person: Name) -> Deed {
    deed(move |_, _| LeaveGathering { gathering: id_of(TEA), person: id_of(person) }.into())
}

/// Says that there is no tea.
#[must_use]
pub fn calls_tea_off(words: &'static str) -> Deed {
    deed(move |_, _| CancelGathering { gathering: id_of(TEA), words: Some(text(words)) }.into())
}

/// Sees somebody's thanks so.
#[must_use]
pub fn sees_thanks(so: fn(&Thanks) -> bool) -> Check {
    check(move |story, who| {
        let found = find::<Thanks>(story.phone(who).1.replica().world(), id_of(THANKS));
        demand(found.as_ref().is_ok_and(so), || format!("sees the thanks as {found:?}"))
    })
}

/// Knows of no thanks.
#[must_use]
pub fn sees_no_thanks() -> Check {
    check(|story, who| {
        let found = find::<Thanks>(story.phone(who).1.replica().world(), id_of(THANKS));
        demand(found.is_err(), || "sees the thanks".to_owned())
    })
}

/// Sees an offer so.
#[must_use]
pub fn sees_offer(offer: Name, so: fn(&Offer) -> bool) -> Check {
    check(move |story, who| {
        let found = find::<Offer>(story.phone(who).1.replica().world(), id_of::<OfferId>(offer));
        demand(found.as_ref().is_ok_and(so), || format!("sees the offer as {found:?}"))
    })
}

/// Sees what somebody said they enjoy giving so.
#[must_use]
pub fn sees_gifts_of(person: Name, so: fn(&Offer) -> bool) -> Check {
    check(move |story, who| {
        let found = gift::answer(story.phone(who).1.replica().world(), id_of(person));
        demand(found.as_ref().is_some_and(so), || format!("sees what they enjoy giving as {found:?}"))
    })
}

/// Sees what they were asked so.
#[must_use]
pub fn is_asked(so: fn(&Invitation) -> bool) -> Check {
    check(move |story, who| {
        let found = find::<Invitation>(story.phone(who).1.replica().world(), asked(who));
        demand(found.as_ref().is_ok_and(so), || format!("sees what they were asked as {found:?}"))
    })
}

/// Can read what another was asked, and what they said.
#[must_use]
pub fn reads_what_was_asked_of(person: Name) -> Check {
    check(move |story, who| {
        let found = find::<Invitation>(story.phone(who).1.replica().world(), asked(person));
        demand(found.is_ok(), || format!("cannot read what {person:?} was asked"))
    })
}

/// Has nothing about an introduction that names this person: neither what was proposed nor what they were asked.
#[must_use]
pub fn does_not_know_it_is(person: Name) -> Check {
    check(move |story, who| {
        let phone = story.phone(who).1;
        let world = phone.replica().world();
        let held = find::<shared::together::Introduction>(world, id_of(INTRODUCTION)).is_ok()
            || find::<Invitation>(world, asked(person)).is_ok();
        let mine = find::<Invitation>(world, asked(who));
        let named = mine.is_ok_and(|mine| mine.other.is_some());
        demand(!held && !named, || format!("knows that it is {person:?}"))
    })
}

/// Has nothing left of an introduction.
#[must_use]
pub fn has_no_introduction() -> Check {
    check(|story, who| {
        let phone = story.phone(who).1;
        let world = phone.replica().world();
        let left =
            world.all(shared::record::Kind::Invitation).len() + world.all(shared::record::Kind::Introduction).len();
        demand(left == 0, || format!("has {left} things left"))
    })
}

/// Sees tea so.
#[must_use]
pub fn sees_tea(so: fn(&Gathering) -> bool) -> Check {
    check(move |story, who| {
        let found = find::<Gathering>(story.phone(who).1.replica().world(), id_of(TEA));
        demand(found.as_ref().is_ok_and(so), || format!("sees tea as {found:?}"))
    })
}

/// Sees that somebody has a place.
#[must_use]
pub fn has_a_place(person: Name) -> Check {
    seat(person, |seat| matches!(seat, Seat::Place { .. }))
}

/// Sees that somebody waits for a place.
#[must_use]
pub fn waits_for_a_place(person: Name) -> Check {
    seat(person, |seat| seat == Seat::Waits)
}

/// Sees that somebody waited and has a place now.
#[must_use]
pub fn has_moved_up(person: Name) -> Check {
    seat(person, |seat| matches!(seat, Seat::Place { since: Some(_) }))
}

fn seat(person: Name, so: fn(Seat) -> bool) -> Check {
    check(move |story, who| {
        let found = coming(story, who, person);
        demand(found.as_ref().is_some_and(|coming| so(coming.seat)), || format!("sees {person:?} as {found:?}"))
    })
}

/// Does not know whether somebody comes.
#[must_use]
pub fn does_not_know_who_comes(person: Name) -> Check {
    check(move |story, who| demand(coming(story, who, person).is_none(), || format!("knows about {person:?}")))
}

fn coming(story: &Story, who: Name, person: Name) -> Option<Coming> {
    let id = ComingId::of(id_of(TEA), id_of(person));
    find::<Coming>(story.phone(who).1.replica().world(), id).ok()
}
