//! What people do about pairs in stories, and what is demanded of them.

use super::cast::{Name, id_of, text};
use super::checks::{check, demand};
use super::deeds::{Deed, deed};
use super::{Check, Story};
use shared::command::{
    AgreeCover, AgreeHandover, AgreePairing, CompleteHandover, DeclinePairing, Edit, EndPairing, KeepPairing,
    LimitPairing, NameCover, PausePairing, PlanJointVisit, ProposeHandover, ProposePairing, ReadNotes, ResumePairing,
    WriteNote,
};
use shared::help::Ask;
use shared::pair::{Ending, Note, Pace, Pairing, Reach, reading};
use shared::words::{Day, NoteId, PairingId, When};
use shared::world::{World, find};

/// The pairing of two people.
#[must_use]
pub fn pair(helper: Name, person: Name) -> PairingId {
    PairingId::of(id_of(helper), id_of(person))
}

/// Proposes that two people keep in touch.
#[must_use]
pub fn proposes(helper: Name, person: Name) -> Deed {
    deed(move |_, _| ProposePairing { helper: id_of(helper), person: id_of(person), pace: Pace::Weekly }.into())
}

/// Says yes to a pairing, or writes down whose yes it is.
#[must_use]
pub fn agrees(helper: Name, person: Name, side: Name) -> Deed {
    deed(move |_, _| AgreePairing { pairing: pair(helper, person), side: id_of(side) }.into())
}

/// Says no.
#[must_use]
pub fn declines(helper: Name, person: Name) -> Deed {
    deed(move |_, _| DeclinePairing { pairing: pair(helper, person) }.into())
}

/// Says that it is to go on.
#[must_use]
pub fn keeps(helper: Name, person: Name) -> Deed {
    deed(move |_, _| KeepPairing { pairing: pair(helper, person) }.into())
}

/// Says that it is not for now, for so many days or without an end.
#[must_use]
pub fn pauses(helper: Name, person: Name, days: Option<i32>) -> Deed {
    deed(move |story, who| {
        let until = days.map(|days| Day(story.clock(who).day(0).0 + days));
        PausePairing { pairing: pair(helper, person), until }.into()
    })
}

/// Says that it goes on.
#[must_use]
pub fn resumes(helper: Name, person: Name) -> Deed {
    deed(move |_, _| ResumePairing { pairing: pair(helper, person) }.into())
}

/// Says that it is over.
#[must_use]
pub fn ends(helper: Name, person: Name) -> Deed {
    deed(move |_, _| EndPairing { pairing: pair(helper, person), reason: Ending::LessTime }.into())
}

/// Writes over what a side of the pairing on their screen is glad with.
#[must_use]
pub fn limits(helper: Name, person: Name, (side, words): (Name, &'static str)) -> Deed {
    deed(move |story, who| {
        let pairing = pair(helper, person);
        let seen = find::<Pairing>(story.phone(who).1.replica().world(), pairing).ok();
        let saw = seen.and_then(|pairing| pairing.side(id_of(side)).and_then(|side| side.limits.words.clone()));
        let words = Some(Edit { saw, new: Some(text(words)) });
        let side = id_of(side);
        LimitPairing { pairing, side, pace: None, days: None, kinds: None, outside_only: None, words }.into()
    })
}

/// Agrees that about every week is right.
#[must_use]
pub fn keeps_to_a_week(helper: Name, person: Name) -> Deed {
    deed(move |story, who| {
        let pairing = pair(helper, person);
        let saw = find::<Pairing>(story.phone(who).1.replica().world(), pairing).map(|seen| seen.pace);
        let pace = Some(Edit { saw: saw.unwrap_or_default(), new: Pace::Weekly });
        let side = id_of(person);
        LimitPairing { pairing, side, pace, days: None, kinds: None, outside_only: None, words: None }.into()
    })
}

/// Names who covers.
#[must_use]
pub fn names_cover(helper: Name, person: Name, cover: Name) -> Deed {
    deed(move |_, _| NameCover { pairing: pair(helper, person), cover: id_of(cover) }.into())
}

/// Says yes to covering, or writes down that the person said it.
#[must_use]
pub fn agrees_to_cover(helper: Name, person: Name, side: Name) -> Deed {
    deed(move |_, _| AgreeCover { pairing: pair(helper, person), side: id_of(side) }.into())
}

/// Writes a note about a pair.
#[must_use]
pub fn notes(helper: Name, person: Name, (note, reach): (Name, Reach)) -> Deed {
    deed(move |story, who| {
        let (pairing, words, at) = (pair(helper, person), text(note.0), story.clock(who));
        WriteNote { note: id_of(note), pairing, at, reach: reach.clone(), words }.into()
    })
}

/// Opens notes that only a few may read.
#[must_use]
pub fn opens<const N: usize>(notes: [Name; N]) -> Deed {
    deed(move |story, who| ReadNotes { notes: notes.map(id_of).to_vec(), at: story.clock(who) }.into())
}

/// Sees on how many days this reader has opened this note.
#[must_use]
pub fn sees_it_read(note: Name, by: Name, days: usize) -> Check {
    check(move |story, who| {
        let read = reading::of(story.phone(who).1.replica().world(), id_of(note));
        let times = read.iter().filter(|reading| reading.by == id_of(by)).count();
        demand(times == days, || format!("sees {note:?} read by {by:?} on {times} days"))
    })
}

/// The one hand-over of a story.
pub const HANDOVER: Name = Name("the hand-over");

/// Proposes that somebody takes over.
#[must_use]
pub fn hands_over(helper: Name, person: Name, newcomer: Name) -> Deed {
    deed(move |_, _| {
        let pairing = pair(helper, person);
        ProposeHandover { handover: id_of(HANDOVER), pairing, newcomer: id_of(newcomer) }.into()
    })
}

/// Says yes to the hand-over, or writes down that the person said it, with the notes that travel.
#[must_use]
pub fn agrees_to_pass<const N: usize>(side: Name, notes: [Name; N]) -> Deed {
    let notes: Vec<NoteId> = notes.into_iter().map(id_of).collect();
    deed(move |_, _| AgreeHandover { handover: id_of(HANDOVER), side: id_of(side), notes: notes.clone() }.into())
}

/// Plans to go together.
#[must_use]
pub fn plans_to_go_together() -> Deed {
    deed(|_, _| PlanJointVisit { handover: id_of(HANDOVER), joint: Edit { saw: None, new: Some(When::Soon) } }.into())
}

/// Hands over.
#[must_use]
pub fn completes() -> Deed {
    deed(|_, _| CompleteHandover { handover: id_of(HANDOVER) }.into())
}

/// Sees a pairing so.
#[must_use]
pub fn sees_pair(helper: Name, person: Name, so: fn(&Pairing) -> bool) -> Check {
    check(move |story, who| {
        let found = find::<Pairing>(story.phone(who).1.replica().world(), pair(helper, person));
        demand(found.as_ref().is_ok_and(so), || format!("sees the pair as {found:?}"))
    })
}

/// Knows nothing of a pairing.
#[must_use]
pub fn sees_no_pair(helper: Name, person: Name) -> Check {
    check(move |story, who| {
        let found = find::<Pairing>(story.phone(who).1.replica().world(), pair(helper, person));
        demand(found.is_err(), || format!("still sees the pair as {found:?}"))
    })
}

/// Can read a note.
#[must_use]
pub fn reads(note: Name) -> Check {
    check(move |story, who| demand(has_note(story, who, note), || format!("cannot read {note:?}")))
}

/// Cannot read a note.
#[must_use]
pub fn cannot_read(note: Name) -> Check {
    check(move |story, who| demand(!has_note(story, who, note), || format!("can read {note:?}")))
}

/// Has exactly so many visits with somebody on their phone.
#[must_use]
pub fn has_visits_with(person: Name, count: usize) -> Check {
    check(move |story, who| {
        let phone = story.phone(who).1;
        let visits =
            phone.replica().world().linked(shared::record::Key::person(id_of(person)), shared::record::Kind::Visit);
        demand(visits.len() == count, || format!("has {} visits", visits.len()))
    })
}

/// Can read what somebody asked for.
#[must_use]
pub fn knows_what_is_asked(ask: Name) -> Check {
    check(move |story, who| demand(has_ask(story, who, ask), || format!("does not know what {ask:?} is about")))
}

/// Cannot read what somebody asked for.
#[must_use]
pub fn does_not_know_what_is_asked(ask: Name) -> Check {
    check(move |story, who| demand(!has_ask(story, who, ask), || format!("knows what {ask:?} is about")))
}

fn has_ask(story: &Story, who: Name, ask: Name) -> bool {
    find::<Ask>(story.phone(who).1.replica().world(), id_of(ask)).is_ok()
}

fn has_note(story: &Story, who: Name, note: Name) -> bool {
    find::<Note>(story.phone(who).1.replica().world(), id_of(note)).is_ok()
}
