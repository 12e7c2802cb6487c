//! What people decide about themselves: who is around them, who acts for them, privacy, peace, and being forgotten.

use super::random::Random;
use super::taps::{View, Words};
use super::{Broken, promise};
use shared::command::{
    AddToCircle, BackAgain, ChangeSight, Command, Edit, ErasePerson, KeepPrivate, LeaveCircle, LeaveInPeace,
    PlanContact, WithdrawConsent,
};
use shared::pair::{Pairing, State};
use shared::people::{Bond, Circle, Member, Person, Private, Sees, erase};
use shared::words::{Day, PersonId, TieId};
use shared::world::{World, find};

/// Something to do about oneself, or about somebody one may speak for.
pub(crate) fn choose(view: &View<'_>, random: &mut Random, words: &mut Words) -> Command {
    let person = if random.chance(30) { view.me } else { view.one(random, |_: &Person| true) };
    match random.below(100) {
        0..35 => {
            let member = random.chance(85).then(|| view.one(random, |_: &Member| true));
            let sees = if member.is_some() || random.chance(10) { Sees::ALL[random.below(4)] } else { Sees::Name };
            let (tie, bond, reach) =
                (random.id(), Bond::ALL[random.below(4)], random.chance(20).then(|| words.prose()));
            AddToCircle { person, tie, member, name: words.line(), reach, bond, sees }.into()
        }
        35..60 => {
            let (person, tie, saw) = tie(view, random);
            let saw = if random.chance(90) { saw } else { Sees::ALL[random.below(4)] };
            ChangeSight { person, tie, sees: Edit { saw, new: Sees::ALL[random.below(4)] } }.into()
        }
        60..68 => {
            let (person, tie, _) = tie(view, random);
            LeaveCircle { person, tie }.into()
        }
        68..76 => {
            let saw = Circle::around(view.shown, person).next;
            let new = random.chance(80).then(|| Day(view.now.day(0).0 + i32::from(random.chance(50))));
            PlanContact { person, next: Edit { saw, new } }.into()
        }
        76..82 => {
            let saw = Private::of(view.shown, person);
            let new = Private { figures: random.chance(50), rounds: random.chance(30), notes: random.chance(30) };
            KeepPrivate { person, private: Edit { saw, new } }.into()
        }
        82..89 => {
            let person = to(view, random, Pairing::counts);
            let until = random.chance(60).then(|| Day(view.now.day(0).0 + i32::from(random.chance(70))));
            LeaveInPeace { person, until }.into()
        }
        89..94 => {
            let person = to(view, random, |pairing| matches!(pairing.state, State::Paused { .. }));
            BackAgain { person }.into()
        }
        94..97 => WithdrawConsent { person }.into(),
        _ => ErasePerson { person }.into(),
    }
}

/// Mostly somebody to whom somebody comes.
fn to(view: &View<'_>, random: &mut Random, fits: impl Fn(&Pairing) -> bool) -> PersonId {
    find::<Pairing>(view.shown, view.one(random, fits)).map_or(view.me, |pairing| pairing.person())
}

/// Somebody's place in a circle, and what they see.
fn tie(view: &View<'_>, random: &mut Random) -> (PersonId, TieId, Sees) {
    let person = view.one(random, |circle: &Circle| !circle.ties.is_empty());
    let circle = Circle::around(view.shown, person);
    random.pick(&circle.ties).map_or_else(|| (person, random.id(), Sees::Name), |tie| (person, tie.id, tie.sees))
}

/// Whoever was forgotten is forgotten: no record has them as its person.
pub(crate) fn is_forgotten(world: &dyn World, person: PersonId) -> Result<(), Broken> {
    let left = erase::everything(world, person);
    promise!(left.is_empty(), "{person:?} was forgotten, and {left:?} is left");
    promise!(find::<Person>(world, person).is_err(), "{person:?} was forgotten and is here");
    Ok(())
}
