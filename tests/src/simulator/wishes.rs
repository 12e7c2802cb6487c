//! What people do about what matters to them, and what must be true of it at all times.

use super::random::Random;
use super::taps::{View, Words};
use super::{Broken, promise};
use shared::care::{Face, Move, Reflection, Said, Wish};
use shared::command::{ChangeWish, Command, Edit, MakeWish, MoveWish, Reflect, ReflectLater, TakeBackReflection};
use shared::people::Person;
use shared::words::PersonId;
use shared::words::limits::{MOVES_MAX, REFLECTIONS_MAX, WISHES_KEPT_MAX, WISHES_MAX};
use shared::world::{Memory, find};
use std::collections::BTreeMap;

/// One of these.
pub(crate) fn tap(view: &View<'_>, random: &mut Random, words: &mut Words) -> Command {
    match random.below(20) {
        0..6 => {
            let person: PersonId = if random.chance(60) { view.me } else { view.one(random, |_: &Person| true) };
            MakeWish { wish: random.id(), person, words: words.prose(), only_me: random.chance(30) }.into()
        }
        6..9 => change(view, random, words),
        9..13 => MoveWish { wish: view.one(random, |_: &Wish| true), to: Move::ALL[random.below(4)] }.into(),
        13..17 => {
            let at = view.now.plus(-(random.below(7_200) as i64));
            let mut face = || random.chance(60).then(|| Face::ALL[random.below(3)]);
            let (connection, confidence, control) = (face(), face(), face());
            let said = Said { connection, confidence, control, words: random.chance(40).then(|| words.prose()) };
            Reflect { reflection: random.id(), at, said }.into()
        }
        17..19 => ReflectLater { reflection: random.id(), at: view.now }.into(),
        _ => TakeBackReflection { reflection: view.one(random, |_: &Reflection| true) }.into(),
    }
}

fn change(view: &View<'_>, random: &mut Random, words: &mut Words) -> Command {
    let wish = view.one(random, |_: &Wish| true);
    let seen = find::<Wish>(view.shown, wish).ok().filter(|_| random.chance(90));
    let saw = seen.as_ref().map_or_else(|| words.prose(), |wish| wish.words.clone());
    let new = words.prose();
    let only_me = seen.map_or_else(|| random.chance(50), |wish| wish.only_me);
    ChangeWish {
        wish,
        words: random.chance(70).then_some(Edit { saw, new }),
        only_me: random.chance(50).then_some(Edit { saw: only_me, new: !only_me }),
    }
    .into()
}

/// What must be true of them.
pub(crate) fn hold(world: &Memory) -> Result<(), Broken> {
    let mut open: BTreeMap<PersonId, (usize, usize)> = BTreeMap::new();
    for wish in world.each::<Wish>() {
        let counted = open.entry(wish.person).or_default();
        counted.0 += usize::from(wish.is_open());
        counted.1 += 1;
        promise!(wish.moves.len() <= MOVES_MAX, "wish {} has moved without end", wish.id);
        promise!(wish.recorded_by != Some(wish.person), "wish {} was said to its own person", wish.id);
    }
    let within = open.values().all(|(open, all)| *open <= WISHES_MAX && *all <= WISHES_KEPT_MAX);
    promise!(within, "somebody has more wishes than fit");
    let mut said: BTreeMap<PersonId, (usize, usize)> = BTreeMap::new();
    for one in world.each::<Reflection>() {
        let counted = said.entry(one.person).or_default();
        if one.said.is_some() {
            counted.0 += 1
        } else {
            counted.1 += 1
        }
        promise!(one.at <= one.heard, "reflection {} is of a time to come", one.id);
        promise!(one.said.as_ref().is_none_or(|said| !said.is_empty()), "reflection {} says nothing", one.id);
    }
    let within = said.values().all(|(said, later)| *said <= REFLECTIONS_MAX && *later <= 1);
    promise!(within, "somebody has more reflections than fit");
    Ok(())
}
