//! What somebody did about wishes and reflections, in words. What they wrote is kept to be read again; which face they
//! chose is not shown in this list, where somebody may look over their shoulder.

use super::rounds::Said;
use crate::screens::known;
use crate::text::Text;
use shared::care::{Move, Wish};
use shared::command::Command;
use shared::words::{PersonId, WishId};
use shared::world::{Memory, find};

/// The part of [`super::deed`] about what matters to a person.
pub(super) fn said(text: Text, world: &Memory, command: &Command) -> Said {
    let person = |id: PersonId| known::person(world, id);
    let whose = |id: WishId| find::<Wish>(world, id).ok().and_then(|wish| person(wish.person));
    match command {
        Command::MakeWish(c) => (text.did_wish(), person(c.person), Some(c.words.to_string())),
        Command::ChangeWish(c) => {
            (text.did_wish_change(), whose(c.wish), c.words.as_ref().map(|edit| edit.new.to_string()))
        }
        Command::MoveWish(c) => {
            let what = match c.to {
                Move::Nearer => text.did_wish_nearer(),
                Move::True => text.did_wish_true(),
                Move::Aside => text.did_wish_aside(),
                Move::Again => text.did_wish_again(),
            };
            (what, whose(c.wish), None)
        }
        Command::Reflect(c) => (text.did_reflect(), None, c.said.words.as_ref().map(ToString::to_string)),
        Command::ReflectLater(_) => (text.did_reflect_later(), None, None),
        Command::TakeBackReflection(_) => (text.did_reflect_back(), None, None),
        _ => (text.did_other(), None, None),
    }
}
