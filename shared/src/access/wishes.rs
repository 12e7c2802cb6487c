//! Who may do what about wishes and reflections, and who may hold them.
//!
//! A wish is its person's; somebody else may write it down for who has no account, as with a yes. A wish that is "only
//! me" is not there for anybody else. A reflection is said by its person alone and held by nobody else.

use super::near::paired;
use super::pairs::speaks_for;
use crate::access::Token;
use crate::care::{Reflection, Wish};
use crate::command::{Actor, Command};
use crate::record::{Key, Kind};
use crate::refusal::Refusal;
use crate::words::{PersonId, WishId};
use crate::world::{World, find};
use std::collections::BTreeSet;

/// The part of [`super::may`] about what matters to a person and how it is with them.
pub(super) fn may(world: &dyn World, actor: &Actor, command: &Command) -> Result<bool, Refusal> {
    let Some(me) = actor.person() else { return Ok(false) };
    Ok(match command {
        Command::MakeWish(c) => me == c.person || speaks_for(world, actor, c.person),
        Command::ChangeWish(c) => theirs(world, actor, (me, c.wish))?,
        Command::MoveWish(c) => theirs(world, actor, (me, c.wish))?,
        Command::Reflect(_) | Command::ReflectLater(_) | Command::TakeBackReflection(_) => true,
        _ => false,
    })
}

/// Whether a wish is this person's own, or somebody's for whom they may write it down.
fn theirs(world: &dyn World, actor: &Actor, (me, wish): (PersonId, WishId)) -> Result<bool, Refusal> {
    let wish = find::<Wish>(world, wish)?;
    if wish.is_kept_from(me) {
        return Err(Refusal::NotFound);
    }
    Ok(me == wish.person || speaks_for(world, actor, wish.person))
}

/// Who may hold a wish.
pub(super) fn wish(world: &dyn World, wish: &Wish) -> BTreeSet<Token> {
    let mut who = BTreeSet::from([Token::Person(wish.person)]);
    if !wish.only_me {
        who.insert(Token::Organisers);
        who.extend(paired(world, wish.person).map(Token::Person));
    }
    who
}

/// Who may hold a reflection: nobody but the person.
pub(super) fn reflection(reflection: &Reflection) -> BTreeSet<Token> {
    BTreeSet::from([Token::Person(reflection.person)])
}

/// The wishes of a person, whose readers change with who comes to them.
pub(super) fn of(world: &dyn World, person: PersonId) -> impl Iterator<Item = Key> {
    world.linked(Key::person(person), Kind::Wish).into_iter().map(|wish| wish.key())
}
