//! Rows about what matters to people and how they are, and what of it is in the reading grid.

use super::own::circle;
use super::rows::{Row, row};
use super::scene::{BEFORE, ME, NEIGHBOUR, OTHER, Scene, held, id};
use shared::care::{Face, Move, Reflection, Said, Wish};
use shared::command::{ChangeWish, Command, Edit, MakeWish, MoveWish, Reflect, ReflectLater, TakeBackReflection};
use shared::people::Sees;
use shared::words::{PersonId, Prose, ReflectionId, WishId};

pub(crate) const WISH: WishId = WishId(id(90));
pub(crate) const REFLECTION: ReflectionId = ReflectionId(id(91));

/// What matters to somebody.
pub(crate) fn wish(person: PersonId, only_me: bool) -> Wish {
    let words = Prose::new("To sing again").expect("fits");
    Wish { id: WISH, person, words, only_me, recorded_by: None, since: BEFORE, moves: Vec::new() }
}

/// How it is with somebody.
pub(crate) fn reflection(person: PersonId) -> Reflection {
    Reflection { id: REFLECTION, person, at: BEFORE, heard: BEFORE, said: Some(good()) }
}

fn good() -> Said {
    Said { connection: Some(Face::Good), ..Said::default() }
}

fn make(person: PersonId) -> Command {
    let words = Prose::new("To sing again").expect("fits");
    MakeWish { wish: WishId(id(92)), person, words, only_me: false }.into()
}

fn change() -> Command {
    ChangeWish { wish: WISH, words: None, only_me: Some(Edit { saw: false, new: true }) }.into()
}

fn nearer() -> Command {
    MoveWish { wish: WISH, to: Move::Nearer }.into()
}

fn with(scene: &mut Scene, wish: Wish, command: Command) -> Command {
    scene.put(wish);
    command
}

pub(crate) fn rows() -> Vec<Row> {
    vec![
        row("their own", |_| make(ME)),
        row("a neighbour's", |_| make(NEIGHBOUR)),
        row("of a neighbour whose errand they have", |scene| {
            scene.ask(NEIGHBOUR, None, held(ME));
            make(NEIGHBOUR)
        }),
        row("of whom they act for", |scene| {
            scene.put(circle(NEIGHBOUR, ME, Sees::Acts));
            make(NEIGHBOUR)
        }),
        row("another member's", |_| make(OTHER)),
        row("their own", |scene| with(scene, wish(ME, false), change())),
        row("a neighbour's", |scene| with(scene, wish(NEIGHBOUR, false), change())),
        row("of a neighbour whose errand they have", |scene| {
            scene.ask(NEIGHBOUR, None, held(ME));
            with(scene, wish(NEIGHBOUR, false), change())
        }),
        row("a neighbour's that is only theirs", |scene| with(scene, wish(NEIGHBOUR, true), change())),
        row("another member's", |scene| with(scene, wish(OTHER, false), change())),
        row("their own", |scene| with(scene, wish(ME, true), nearer())),
        row("a neighbour's", |scene| with(scene, wish(NEIGHBOUR, false), nearer())),
        row("a neighbour's that is only theirs", |scene| with(scene, wish(NEIGHBOUR, true), nearer())),
        row("another member's", |scene| with(scene, wish(OTHER, false), nearer())),
        row("themselves", |_| Reflect { reflection: REFLECTION, at: BEFORE, said: good() }.into()),
        row("themselves", |_| ReflectLater { reflection: REFLECTION, at: BEFORE }.into()),
        row("their own", |scene| {
            scene.put(reflection(ME));
            TakeBackReflection { reflection: REFLECTION }.into()
        }),
        row("another's", |scene| {
            scene.put(reflection(OTHER));
            TakeBackReflection { reflection: REFLECTION }.into()
        }),
    ]
}
