//! Who comes: the question to the asker while it stands, and for organisers who could be asked, with the reasons.

use super::allows;
use crate::screens::known;
use shared::command::{AgreeToHelper, AskForSomeoneElse};
use shared::help::choice::id_of;
use shared::help::matching::{Barrier, Board, Reason};
use shared::help::{Answer, Ask, Choice, Errand, Step, Yes};
use shared::people::{Check, Member, Role};
use shared::sync::Phone;
use shared::words::{Day, PersonId, Timestamp};
use shared::world::find;

/// How many who could go are shown.
const SUGGESTED_MAX: usize = 5;

/// The question whether somebody new may come.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Question {
    /// Who would come.
    pub helper: PersonId,
    /// Their name.
    pub name: String,
    /// A few words they wrote about themselves.
    pub about: Option<String>,
    /// What the group has checked about them.
    pub checks: Vec<Check>,
    /// Who is asked, where this phone may know it.
    pub asker: Option<String>,
    /// How this person can answer it, if they can.
    pub yes: Option<Yes>,
    /// Whether they can also say yes on behalf of the asker.
    pub behalf: bool,
}

/// Somebody who could go.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Suggested {
    /// Who.
    pub helper: PersonId,
    /// Their name.
    pub name: String,
    /// Why them.
    pub reasons: Vec<Reason>,
    /// What they have in hand.
    pub in_hand: usize,
}

/// Somebody who would, and is left in peace for this one.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LeftOut {
    /// Their name.
    pub name: String,
    /// Why.
    pub why: Barrier,
}

/// How far an open errand has travelled.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Travels {
    /// With whom it is.
    pub step: Step,
    /// When it goes on.
    pub next: Option<Timestamp>,
    /// Whether this person is among those who are asked, and not only looking after the group.
    pub for_me: bool,
}

pub(super) fn question(phone: &Phone, errand: &Errand) -> Option<Question> {
    let (world, helper) = (phone.replica().world(), errand.holder().filter(|_| errand.waits_for_yes())?);
    // Who would come reads where it stands in a sentence; the question is not theirs.
    if helper == phone.me() {
        return None;
    }
    let member = find::<Member>(world, helper).ok()?;
    let may = |yes| allows(phone, AgreeToHelper { errand: errand.id, helper, yes });
    let no = allows(phone, AskForSomeoneElse { errand: errand.id, helper });
    let asker = find::<Ask>(world, errand.ask).ok();
    Some(Question {
        helper,
        name: member.name.to_string(),
        about: member.about.as_ref().map(ToString::to_string),
        checks: member.checks,
        asker: asker.and_then(|ask| known::person(world, ask.person)),
        yes: [Yes::Own, Yes::Said].into_iter().find(|yes| no && may(*yes)),
        behalf: may(Yes::Behalf),
    })
}

/// Whether the asker has said that they would like somebody else than this phone's person.
#[must_use]
pub fn declined(phone: &Phone, errand: &Errand) -> bool {
    let choice = find::<Choice>(phone.replica().world(), id_of(errand.id, phone.me()));
    choice.is_ok_and(|choice| matches!(choice.answer, Some(Answer::Else { .. })))
}

/// Who could go, and who would but is left in peace: an organiser need not ask them again by hand.
pub(super) fn suggested(
    phone: &Phone,
    (errand, ask): (&Errand, Option<&Ask>),
    today: Day,
) -> (Vec<Suggested>, Vec<LeftOut>) {
    let (world, Some(ask)) = (phone.replica().world(), ask) else { return Default::default() };
    if !errand.is_open() || !known::i_am(phone, Role::Organiser) {
        return Default::default();
    }
    // From the morning on: nobody's week need be right to the hour, and a screen that stands still all day is.
    let board = Board::of(world, today.starts(known::offset(world)));
    let left_out = |member: &Member| {
        let why = board.look_at((errand, ask.person), member.id).err()?;
        let said = matches!(why, Barrier::OnABreak | Barrier::NotThen | Barrier::Full | Barrier::EnoughThisWeek);
        said.then(|| LeftOut { name: member.name.to_string(), why })
    };
    let left_out = world.each::<Member>().filter_map(left_out).take(SUGGESTED_MAX).collect();
    let ranked = board.rank(errand, ask.person);
    let named = ranked.into_iter().take(SUGGESTED_MAX).map(|one| Suggested {
        name: known::member(world, one.helper).unwrap_or_default(),
        helper: one.helper,
        reasons: one.reasons,
        in_hand: one.in_hand,
    });
    (named.collect(), left_out)
}

pub(super) fn travels(phone: &Phone, errand: &Errand) -> Option<Travels> {
    let reach = &errand.reach;
    let for_me = reach.to.contains(&phone.me());
    (errand.is_open() && !reach.is_wide()).then_some(Travels { step: reach.step, next: reach.next, for_me })
}
