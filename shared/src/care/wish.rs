//! Wishes: what matters to a person, in their own words, and whether it has moved.
//!
//! Said by the person, or to somebody who writes it down, and then it says so. Those who come to them as a pair and the
//! organisers may read it, unless the person said "only me": then it is nobody else's, not even of who wrote it down.
//! Invariant: a wish has a few open ones beside it at most, because a long list is not what matters to anybody.
//! Not here: a mark or a number for how far it is. It moved nearer, it came true, or it is put aside.

use crate::command::{ChangeWish, MakeWish, MoveWish};
use crate::decide::{Change, Decision};
use crate::people::Person;
use crate::record::{Key, Kind, Record};
use crate::refusal::{Field, Refusal};
use crate::words::limits::{MOVES_MAX, REMARK_CHARS_MAX, WISHES_KEPT_MAX, WISHES_MAX};
use crate::words::order::sorted;
use crate::words::{PersonId, Prose, Timestamp, WishId};
use crate::world::{World, each_linked, find, has};
use serde::{Deserialize, Serialize};

/// What matters to somebody.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Wish {
    /// Which wish.
    pub id: WishId,
    /// Whose.
    pub person: PersonId,
    /// In their words.
    pub words: Prose<REMARK_CHARS_MAX>,
    /// Whether nobody else is to read it.
    #[serde(default, rename = "mine", skip_serializing_if = "core::ops::Not::not")]
    pub only_me: bool,
    /// To whom they said it, if they did not write it down themselves.
    #[serde(default, rename = "by", skip_serializing_if = "Option::is_none")]
    pub recorded_by: Option<PersonId>,
    /// When it was said.
    pub since: Timestamp,
    /// How it moved, oldest first.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub moves: Vec<Moved>,
}

/// How a wish moved, once.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Moved {
    /// When the hub heard of it.
    pub at: Timestamp,
    /// How.
    pub to: Move,
    /// To whom the person said so, if they did not write it down themselves.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub by: Option<PersonId>,
}

/// How a wish can move.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Move {
    /// It has moved nearer.
    Nearer,
    /// It has come true.
    True,
    /// It is put aside.
    Aside,
    /// It matters again.
    Again,
}

impl Move {
    /// All moves, in the order in which a form offers them.
    pub const ALL: [Self; 4] = [Self::Nearer, Self::True, Self::Aside, Self::Again];

    /// The short word that forms and the wire use.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::Nearer => "nearer",
            Self::True => "true",
            Self::Aside => "aside",
            Self::Again => "again",
        }
    }

    /// Reads what [`Move::code`] wrote.
    #[must_use]
    pub fn parse(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|to| to.code() == code)
    }
}

impl Wish {
    /// How it moved last.
    #[must_use]
    pub fn stands(&self) -> Option<Move> {
        self.moves.last().map(|moved| moved.to)
    }

    /// Whether it still matters: it has neither come true nor been put aside.
    #[must_use]
    pub fn is_open(&self) -> bool {
        !matches!(self.stands(), Some(Move::True | Move::Aside))
    }

    /// Whether this person may not even know of it.
    #[must_use]
    pub fn is_kept_from(&self, who: PersonId) -> bool {
        self.only_me && who != self.person
    }
}

/// The wishes of a person that are here: what matters now first, and of each sort the newest first.
#[must_use]
pub fn of(world: &dyn World, person: PersonId) -> Vec<Wish> {
    let wishes: Vec<Wish> = each_linked(world, person);
    sorted(wishes, |wish| (!wish.is_open(), core::cmp::Reverse((wish.since, wish.id))))
}

pub(crate) fn make(world: &dyn World, who: PersonId, command: &MakeWish, now: Timestamp) -> Decision {
    if has::<Wish>(world, command.wish) {
        return Err(Refusal::AlreadyThere);
    }
    find::<Person>(world, command.person)?;
    let here = of(world, command.person);
    room(&here)?;
    // The oldest of those that are over makes room; what is open is never dropped.
    let over = here.iter().filter(|wish| !wish.is_open());
    let spare = over.min_by_key(|wish| (wish.since, wish.id)).filter(|_| here.len() >= WISHES_KEPT_MAX);
    let drops = spare.map(|wish| Key::new(Kind::Wish, wish.id)).into_iter().collect();
    let wish = Wish {
        id: command.wish,
        person: command.person,
        words: command.words.clone(),
        only_me: command.only_me,
        recorded_by: (who != command.person).then_some(who),
        since: now,
        moves: Vec::new(),
    };
    Ok(Change { puts: vec![Record::Wish(wish)], drops })
}

/// Whether there is room for one more that matters now.
fn room(here: &[Wish]) -> Result<(), Refusal> {
    let open = here.iter().filter(|wish| wish.is_open()).count();
    if open >= WISHES_MAX { Err(Refusal::TooMany { max: WISHES_MAX }) } else { Ok(()) }
}

pub(crate) fn change(world: &dyn World, command: &ChangeWish) -> Decision {
    let mut wish = find::<Wish>(world, command.wish)?;
    if let Some(edit) = &command.words {
        let mut words = Some(wish.words.clone());
        edit.map(Some).apply(Field::Wish, &mut words, |text| text.as_str())?;
        wish.words = edit.new.clone();
    }
    if let Some(edit) = &command.only_me {
        edit.set(Field::OnlyMe, &mut wish.only_me)?;
    }
    Change::put([Record::Wish(wish)])
}

pub(crate) fn go(world: &dyn World, who: PersonId, command: MoveWish, now: Timestamp) -> Decision {
    let mut wish = find::<Wish>(world, command.wish)?;
    match (command.to, wish.is_open()) {
        (Move::Again, true) => return Err(Refusal::AlreadyThere),
        (Move::Again, false) => room(&of(world, wish.person))?,
        (to, false) if wish.stands() == Some(to) => return Err(Refusal::AlreadyThere),
        (_, false) => return Err(Refusal::AlreadyOver),
        (_, true) => {}
    }
    if wish.moves.len() >= MOVES_MAX {
        wish.moves.remove(0);
    }
    wish.moves.push(Moved { at: now, to: command.to, by: (who != wish.person).then_some(who) });
    Change::put([Record::Wish(wish)])
}
