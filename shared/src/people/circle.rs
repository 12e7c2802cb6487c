//! Circles: the few people around one person, what each of them may see, and when somebody is in touch next.
//!
//! A pairing is in the circle by itself; what stands here is family, friends and workers, with an account or with
//! only a name. Invariants: a person has one circle; each in it sees as much as the person agreed to, which is
//! recorded; and nobody puts themselves near a person ([`crate::access`] says who may write whom down).
//! Not here: who has a person's errand or turn; that passes by itself.

use crate::command::{AddToCircle, ChangeSight, LeaveCircle, PlanContact};
use crate::decide::{Change, Decision};
use crate::pair::Yes;
use crate::people::{Member, Person, Standing};
use crate::record::{Key, Record};
use crate::refusal::{Field, Refusal};
use crate::words::limits::{CIRCLE_MAX, NAME_CHARS_MAX, REMARK_CHARS_MAX};
use crate::words::order::distinct;
use crate::words::{Day, Line, PersonId, Prose, TieId, Timestamp};
use crate::world::{World, find};
use serde::{Deserialize, Serialize};

/// What somebody in a circle is to the person.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Bond {
    /// Family.
    Family,
    /// A friend.
    Friend,
    /// A neighbour.
    Neighbour,
    /// Somebody whose work it is: a nurse, a housing officer, a link worker.
    Worker,
}

impl Bond {
    /// All of them, in the order in which a form offers them.
    pub const ALL: [Self; 4] = [Self::Family, Self::Friend, Self::Neighbour, Self::Worker];

    /// The short word that forms use.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::Family => "family",
            Self::Friend => "friend",
            Self::Neighbour => "neighbour",
            Self::Worker => "worker",
        }
    }

    /// Reads what [`Bond::code`] wrote.
    #[must_use]
    pub fn parse(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|bond| bond.code() == code)
    }
}

/// How much somebody in a circle may see; each step includes those before it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Sees {
    /// The name, who else is in the circle and when somebody is in touch next.
    Name,
    /// What the person asked for, and who came.
    Help,
    /// Where the person lives and how to reach them.
    Home,
    /// All of it, and may ask, change and say yes or no as the person would.
    Acts,
}

impl Sees {
    /// All of them, the least first.
    pub const ALL: [Self; 4] = [Self::Name, Self::Help, Self::Home, Self::Acts];

    /// The short word that forms use.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::Name => "name",
            Self::Help => "help",
            Self::Home => "home",
            Self::Acts => "acts",
        }
    }

    /// Reads what [`Sees::code`] wrote.
    #[must_use]
    pub fn parse(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|sees| sees.code() == code)
    }
}

/// Somebody in a circle.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Tie {
    /// Which tie.
    pub id: TieId,
    /// Who, when they can sign in.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub member: Option<PersonId>,
    /// What the person calls them.
    pub name: Line<NAME_CHARS_MAX>,
    /// How to reach them, if they are glad with that.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub reach: Option<Prose<REMARK_CHARS_MAX>>,
    /// What they are to the person.
    pub bond: Bond,
    /// How much they may see.
    pub sees: Sees,
    /// The person's yes to that.
    pub yes: Yes,
}

/// The people around a person.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Circle {
    /// Around whom.
    pub id: PersonId,
    /// Who.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub ties: Vec<Tie>,
    /// On which day somebody is in touch next.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub next: Option<Day>,
}

impl Circle {
    /// The circle around a person, which may be empty.
    #[must_use]
    pub fn around(world: &dyn World, person: PersonId) -> Self {
        find(world, person).unwrap_or(Self { id: person, ties: Vec::new(), next: None })
    }

    /// Those who can sign in and see at least as much.
    pub fn sees(&self, least: Sees) -> impl Iterator<Item = PersonId> + use<'_> {
        self.ties.iter().filter(move |tie| tie.sees >= least).filter_map(|tie| tie.member)
    }

    /// The records it belongs to: its person, and who can sign in.
    pub(crate) fn links(&self) -> Vec<Key> {
        distinct(self.sees(Sees::Name).chain([self.id]).map(Key::person).collect())
    }

    /// Whether everybody could read as much because of `earlier`.
    #[must_use]
    pub fn reads_like(&self, earlier: &Self) -> bool {
        let sights = |circle: &Self| circle.ties.iter().map(|tie| (tie.member, tie.sees)).collect::<Vec<_>>();
        sights(self) == sights(earlier)
    }

    fn tie(&mut self, id: TieId) -> Result<&mut Tie, Refusal> {
        self.ties.iter_mut().find(|tie| tie.id == id).ok_or(Refusal::NotFound)
    }
}

pub(crate) fn add(world: &dyn World, who: PersonId, command: &AddToCircle, now: Timestamp) -> Decision {
    find::<Person>(world, command.person)?;
    let mut circle = Circle::around(world, command.person);
    let known = |tie: &Tie| tie.id == command.tie || tie.member.is_some() && tie.member == command.member;
    if circle.ties.iter().any(known) {
        return Err(Refusal::AlreadyThere);
    }
    if circle.ties.len() >= CIRCLE_MAX {
        return Err(Refusal::TooMany { max: CIRCLE_MAX });
    }
    match command.member {
        Some(member) if member == command.person => return Err(Refusal::NotAllowed),
        Some(member) if find::<Member>(world, member)?.standing == Standing::Left => return Err(Refusal::Removed),
        // Only who can sign in can be shown anything, or act.
        None if command.sees != Sees::Name => return Err(Refusal::NotAllowed),
        _ => {}
    }
    circle.ties.push(Tie {
        id: command.tie,
        member: command.member,
        name: command.name.clone(),
        reach: command.reach.clone(),
        bond: command.bond,
        sees: command.sees,
        yes: Yes::of(command.person, who, now),
    });
    Change::put([Record::Circle(circle)])
}

pub(crate) fn change_sight(world: &dyn World, who: PersonId, command: ChangeSight, now: Timestamp) -> Decision {
    let mut circle = find::<Circle>(world, command.person)?;
    let person = circle.id;
    let tie = circle.tie(command.tie)?;
    if tie.member.is_none() && command.sees.new != Sees::Name {
        return Err(Refusal::NotAllowed);
    }
    command.sees.set(Field::Sees, &mut tie.sees)?;
    tie.yes = Yes::of(person, who, now);
    Change::put([Record::Circle(circle)])
}

pub(crate) fn leave(world: &dyn World, command: LeaveCircle) -> Decision {
    let mut circle = find::<Circle>(world, command.person)?;
    circle.tie(command.tie)?;
    circle.ties.retain(|tie| tie.id != command.tie);
    Change::put([Record::Circle(circle)])
}

pub(crate) fn plan_contact(world: &dyn World, command: PlanContact) -> Decision {
    find::<Person>(world, command.person)?;
    let mut circle = Circle::around(world, command.person);
    command.next.set(Field::When, &mut circle.next)?;
    Change::put([Record::Circle(circle)])
}

/// The circles that somebody who leaves the group was in, without them.
pub(crate) fn without(world: &dyn World, leaver: PersonId) -> Vec<Record> {
    let circles = crate::world::each_linked::<Circle>(world, leaver).into_iter();
    circles
        .filter(|circle| circle.id != leaver)
        .map(|mut circle| {
            circle.ties.retain(|tie| tie.member != Some(leaver));
            Record::Circle(circle)
        })
        .collect()
}
