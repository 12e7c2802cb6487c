//! Wishes: how many were said in the period, moved nearer, came true.
//!
//! Counted in wishes, by when the group heard of it. A wish that is "only me" is in no figure, not even on the phone of
//! the person whose it is.

use super::{Figure, Look, Panel, Topic, What, counts};
use crate::care::wish::{Move, Wish};
use crate::record::{Key, Kind};

pub(super) fn panel(look: Look<'_>) -> Panel {
    let told: Vec<&Wish> = look
        .world
        .each::<Wish>()
        .filter(|wish| !wish.only_me && wish.since < look.period.ends(look.offset) && counts(look.world, wish.person))
        .collect();
    let moved = |wish: &Wish, to: Move| wish.moves.iter().any(|moved| moved.to == to && look.has(moved.at));
    let those = |what, fits: &dyn Fn(&Wish) -> bool| {
        let fitting = told.iter().filter(|wish| fits(wish));
        Figure::count(what, fitting.map(|wish| Key::new(Kind::Wish, wish.id)).collect())
    };
    let figures = vec![
        those(What::Wished, &|wish| look.has(wish.since)),
        those(What::Nearer, &|wish| moved(wish, Move::Nearer)),
        those(What::CameTrue, &|wish| moved(wish, Move::True)),
    ];
    Panel::new(Topic::Wishes, &told.iter().map(|wish| wish.person).collect(), figures)
}
