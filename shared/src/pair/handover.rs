//! Hand-overs: passing a pairing on, as a small ritual.
//!
//! Who leaves proposes, the newcomer agrees, the person agrees and picks which notes travel; they may go together
//! once. Then, in one step: the newcomer's pairing begins, the leaver's ends, the notes travel, and the leaver's
//! phone forgets at its next contact. Invariant: nothing they had written is lost, whenever it arrives.

use crate::command::{AgreeHandover, CompleteHandover, EndHandover, PlanJointVisit, ProposeHandover};
use crate::decide::{Change, Decision};
use crate::pair::hands::{Hands, out_of_plans, take_back};
use crate::pair::life::counted;
use crate::pair::{Ending, Met, Note, Pairing, Side, State, Yes};
use crate::people::Member;
use crate::record::{Key, Kind, Record};
use crate::refusal::{Field, Refusal};
use crate::words::limits::NOTES_TRAVEL_MAX;
use crate::words::order::distinct;
use crate::words::{HandoverId, NoteId, PairingId, PersonId, Timestamp, When};
use crate::world::{World, each_linked, find, has};
use serde::{Deserialize, Serialize};

/// The passing on of a pairing.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Handover {
    /// Which hand-over.
    pub id: HandoverId,
    /// The pairing that is passed on.
    pub pairing: PairingId,
    /// Who leaves.
    pub leaver: PersonId,
    /// Who comes from then on.
    pub newcomer: PersonId,
    /// To whom.
    pub person: PersonId,
    /// The newcomer's yes.
    #[serde(default, rename = "yes", skip_serializing_if = "Option::is_none")]
    pub newcomer_yes: Option<Yes>,
    /// The person's yes.
    #[serde(default, rename = "welcome", skip_serializing_if = "Option::is_none")]
    pub person_yes: Option<Yes>,
    /// The notes that travel.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub notes: Vec<NoteId>,
    /// When they go together once.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub joint: Option<When>,
    /// When it was proposed.
    pub since: Timestamp,
    /// Where it stands.
    pub state: Passing,
}

/// Where a hand-over stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Passing {
    /// Under way.
    Open,
    /// It happened.
    Done {
        /// When.
        at: Timestamp,
    },
    /// Things stay as they are.
    Off {
        /// Since when.
        at: Timestamp,
    },
}

impl Handover {
    /// Whether it is under way.
    #[must_use]
    pub const fn is_open(&self) -> bool {
        matches!(self.state, Passing::Open)
    }

    /// Whether everybody has said yes.
    #[must_use]
    pub const fn is_agreed(&self) -> bool {
        self.newcomer_yes.is_some() && self.person_yes.is_some()
    }

    /// The pairing that it leads to.
    #[must_use]
    pub fn next(&self) -> PairingId {
        PairingId::of(self.newcomer, self.person)
    }

    /// Everybody who has a part in it.
    #[must_use]
    pub const fn parts(&self) -> [PersonId; 3] {
        [self.leaver, self.newcomer, self.person]
    }

    pub(crate) fn links(&self) -> Vec<Key> {
        let people = self.parts().map(Key::person);
        people.into_iter().chain([Key::new(Kind::Pairing, self.pairing)]).collect()
    }

    pub(super) const fn ended(mut self, now: Timestamp) -> Self {
        self.state = Passing::Off { at: now };
        self
    }
}

/// The hand-over of a pairing that is under way, if there is one here.
#[must_use]
pub fn open(world: &dyn World, pairing: PairingId) -> Option<Handover> {
    each_linked::<Handover>(world, pairing).into_iter().find(Handover::is_open)
}

/// Those under way in which somebody has a part.
pub(super) fn all_open(world: &dyn World, person: PersonId) -> impl Iterator<Item = Handover> {
    each_linked::<Handover>(world, person).into_iter().filter(Handover::is_open)
}

pub(crate) fn propose(world: &dyn World, command: ProposeHandover, now: Timestamp) -> Decision {
    if has::<Handover>(world, command.handover) {
        return Err(Refusal::AlreadyThere);
    }
    let pairing = counted(world, command.pairing)?;
    if pairing.side(command.newcomer).is_some() || !find::<Member>(world, command.newcomer)?.helps() {
        return Err(Refusal::NotAllowed);
    }
    if open(world, pairing.id).is_some() {
        return Err(Refusal::AlreadyThere);
    }
    Change::put([Record::Handover(Handover {
        id: command.handover,
        pairing: pairing.id,
        leaver: pairing.helper(),
        newcomer: command.newcomer,
        person: pairing.person(),
        newcomer_yes: None,
        person_yes: None,
        notes: Vec::new(),
        joint: None,
        since: now,
        state: Passing::Open,
    })])
}

pub(crate) fn agree(world: &dyn World, who: PersonId, command: &AgreeHandover, now: Timestamp) -> Decision {
    let mut handover = under_way(world, command.handover)?;
    let yes = Some(Yes::of(command.side, who, now));
    if command.side == handover.newcomer {
        if handover.newcomer_yes.is_some() {
            return Err(Refusal::AlreadyThere);
        }
        handover.newcomer_yes = yes;
    } else {
        if handover.person_yes.is_some() {
            return Err(Refusal::AlreadyThere);
        }
        if command.notes.len() > NOTES_TRAVEL_MAX {
            return Err(Refusal::TooMany { max: NOTES_TRAVEL_MAX });
        }
        for note in &command.notes {
            if find::<Note>(world, *note)?.person != handover.person {
                return Err(Refusal::NotFound);
            }
        }
        handover.person_yes = yes;
        handover.notes = distinct(command.notes.clone());
    }
    Change::put([Record::Handover(handover)])
}

pub(crate) fn plan(world: &dyn World, command: &PlanJointVisit) -> Decision {
    let mut handover = under_way(world, command.handover)?;
    let edit = &command.joint;
    if handover.joint != edit.saw && handover.joint != edit.new {
        return Err(Refusal::Changed { field: Field::When, theirs: None });
    }
    handover.joint = edit.new;
    Change::put([Record::Handover(handover)])
}

pub(crate) fn end(world: &dyn World, command: EndHandover, now: Timestamp) -> Decision {
    Change::put([Record::Handover(under_way(world, command.handover)?.ended(now))])
}

pub(crate) fn complete(world: &dyn World, command: CompleteHandover, now: Timestamp) -> Decision {
    let mut handover = under_way(world, command.handover)?;
    if !handover.is_agreed() {
        return Err(Refusal::NotAgreed);
    }
    let mut old = counted(world, handover.pairing)?;
    let next = successor(world, &handover, &old, now);
    handover.state = Passing::Done { at: now };
    old.state = State::Ended { at: now, reason: Ending::HandedOver };
    let mut change = take_back(world, &old, Hands::End, now);
    // Who cannot see a note cannot send it along from here; the hub sees them all.
    let notes = handover.notes.iter().filter_map(|note| find::<Note>(world, *note).ok());
    change.puts.extend(notes.map(|note| Record::Note(note.travels_to(handover.newcomer))));
    let ended = old.clone();
    change.puts.extend([Record::Pairing(old), Record::Pairing(next), Record::Handover(handover)]);
    Ok(out_of_plans(world, &[ended], (change, now)))
}

/// The newcomer's pairing: the pace and what the person is glad with go on; how often they met begins anew, unless
/// the two had known each other before.
fn successor(world: &dyn World, handover: &Handover, old: &Pairing, now: Timestamp) -> Pairing {
    let before = crate::pair::between(world, handover.newcomer, handover.person);
    if let Some(next) = before.as_ref().filter(|next| next.counts()) {
        return next.clone();
    }
    let side = |person, yes| {
        let known = before.as_ref().and_then(|before| before.side(person)).or_else(|| old.side(person));
        Side { person, yes, limits: known.map(|side| side.limits.clone()).unwrap_or_default() }
    };
    let sides = Box::new([side(handover.newcomer, handover.newcomer_yes), side(handover.person, handover.person_yes)]);
    let (earlier, met) = before.as_ref().map_or((Vec::new(), Met::default()), |before| (before.chapters(), before.met));
    Pairing {
        id: handover.next(),
        sides,
        pace: old.pace,
        state: State::Trial { since: now },
        first_name: old.first_name.clone(),
        cover: old.cover.filter(|cover| cover.person != handover.newcomer),
        since: now,
        earlier,
        met,
    }
}

fn under_way(world: &dyn World, id: HandoverId) -> Result<Handover, Refusal> {
    let handover = find::<Handover>(world, id)?;
    if handover.is_open() { Ok(handover) } else { Err(Refusal::AlreadyOver) }
}
