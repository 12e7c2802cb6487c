//! Theirs, yours or both for a wish: in which words, or whether nobody else is to read it.

use super::{Choice, Crossed, Planned, Said};
use shared::care::Wish;
use shared::command::{ChangeWish, Edit};
use shared::refusal::{Field, Theirs};
use shared::world::{Memory, find};

/// The choice for one field of a wish.
pub(super) fn wish(world: &Memory, command: &ChangeWish, (field, said): (Field, Option<&Theirs>)) -> Option<Choice> {
    match field {
        Field::Wish => words(world, command, said),
        Field::OnlyMe => only_me(world, command),
        _ => None,
    }
}

fn words(world: &Memory, command: &ChangeWish, said: Option<&Theirs>) -> Option<Choice> {
    let edit = command.words.as_ref()?;
    let here = find::<Wish>(world, command.wish).ok().map(|wish| Some(wish.words));
    let crossed = Crossed::new(&edit.map(Some), here, said);
    let saw = crossed.theirs.clone()?;
    let with = |words| ChangeWish { words, ..command.clone() };
    let (theirs, yours) = crossed.said();
    let both = crossed.both().and_then(|edit| edit.new).map(|new| with(Some(Edit { saw: saw.clone(), new })).into());
    Some(Choice {
        field: Field::Wish,
        theirs,
        yours,
        keep_theirs: command.only_me.is_some().then(|| with(None).into()),
        keep_yours: with(Some(Edit { saw: saw.clone(), new: edit.new.clone() })).into(),
        keep_both: both,
    })
}

fn only_me(world: &Memory, command: &ChangeWish) -> Option<Choice> {
    let edit = command.only_me?;
    let saw = find::<Wish>(world, command.wish).ok()?.only_me;
    let with = |only_me| ChangeWish { only_me, ..command.clone() };
    let said = |only_me| Said::Planned(Planned::OnlyMe(only_me));
    Some(Choice {
        field: Field::OnlyMe,
        theirs: said(saw),
        yours: said(edit.new),
        keep_theirs: command.words.is_some().then(|| with(None).into()),
        keep_yours: with(Some(Edit { saw, new: edit.new })).into(),
        keep_both: None,
    })
}
