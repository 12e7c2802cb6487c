//! Examples of what matters to people: every command, every record in every state that looks different.

use super::records::{AT, id, prose};
use shared::care::{Face, Move, Moved, Reflection, Said, Wish};
use shared::command::{ChangeWish, Command, Edit, MakeWish, MoveWish, Reflect, ReflectLater, TakeBackReflection};
use shared::record::Record;

fn said() -> Said {
    Said {
        connection: Some(Face::Good),
        confidence: Some(Face::Middling),
        control: Some(Face::Hard),
        words: Some(prose("Better than in spring")),
    }
}

pub(crate) fn commands() -> Vec<Command> {
    let (wish, person, reflection) = (id(50), id(3), id(51));
    let words = Some(Edit { saw: prose("The sea"), new: prose("The sea, by bus") });
    let mut commands: Vec<Command> = vec![
        MakeWish { wish, person, words: prose("To see the sea"), only_me: false }.into(),
        MakeWish { wish, person, words: prose("To see the sea"), only_me: true }.into(),
        ChangeWish { wish, words, only_me: Some(Edit { saw: false, new: true }) }.into(),
        Reflect { reflection, at: AT, said: said() }.into(),
        ReflectLater { reflection, at: AT }.into(),
        TakeBackReflection { reflection }.into(),
    ];
    commands.extend(Move::ALL.map(|to| MoveWish { wish, to }.into()));
    commands
}

pub(crate) fn records() -> Vec<Record> {
    let plain = Wish {
        id: id(50),
        person: id(3),
        words: prose("To see the sea"),
        only_me: false,
        recorded_by: None,
        since: AT,
        moves: Vec::new(),
    };
    let moves = Move::ALL.map(|to| Moved { at: AT, to, by: (to == Move::Nearer).then(|| id(8)) }).to_vec();
    let full = Wish { only_me: true, recorded_by: Some(id(9)), moves, ..plain.clone() };
    let reflection = Reflection { id: id(51), person: id(3), at: AT, heard: AT, said: Some(said()) };
    vec![plain.into(), full.into(), reflection.clone().into(), Reflection { said: None, ..reflection }.into()]
}
