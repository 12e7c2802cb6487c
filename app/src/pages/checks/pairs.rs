//! The same world with two who keep in touch: one with everything that can be asked, one that rests.

use super::{CLOCK, NOW, id, world};
use crate::pages::my::{NotADay, Pairs, RestForm};
use shared::command::{
    Actor, AgreeHandover, AgreePairing, Command, DescribeMyself, NameCover, PausePairing, ProposeHandover,
    ProposePairing, WelcomeMember, WriteNote,
};
use shared::decide::decide;
use shared::pair::{Pace, Reach};
use shared::people::{Role, Roles};
use shared::words::{AskId, HandoverId, Line, NoteId, PairingId, PersonId, Prose};

/// Who keeps in touch with the asker of that world, in whose texts the same words stand everywhere.
pub(super) fn pairs(words: &str) -> Pairs {
    let mut world = world(words);
    let roles = Roles::new([Role::Volunteer]);
    let [asha, person, ben, cara, dana]: [PersonId; 5] = [2, 3, 12, 13, 14].map(id);
    let member = |person| Actor::Member { person, roles: roles.clone() };
    let organises = Roles::new([Role::Organiser]);
    let organiser = Actor::Member { person: id(15), roles: organises.clone() };
    let resident = Actor::Resident { person, ask: id::<AskId>(4) };
    let (line, prose) = (|| Line::new(words).unwrap(), || Prose::new(words).unwrap());
    let welcome = |person| (Actor::Hub, WelcomeMember { person, name: line(), roles: roles.clone() }.into());
    let about = |who| (member(who), DescribeMyself { name: line(), about: Some(prose()) }.into());
    let (pairing, resting) = (PairingId::of(asha, person), PairingId::of(dana, person));
    let (pace, handover) = (Pace::Weekly, id::<HandoverId>(16));
    let note =
        WriteNote { note: id::<NoteId>(17), pairing, at: NOW, reach: Reach::Pair, words: Prose::new(words).unwrap() };
    let yes = |pairing, side| AgreePairing { pairing, side }.into();
    let steps: Vec<(Actor, Command)> = vec![
        welcome(ben),
        welcome(cara),
        welcome(dana),
        (Actor::Hub, WelcomeMember { person: id(15), name: line(), roles: organises }.into()),
        about(ben),
        about(cara),
        (member(asha), ProposePairing { helper: asha, person, pace }.into()),
        (resident.clone(), yes(pairing, person)),
        (member(asha), NameCover { pairing, cover: ben }.into()),
        (member(asha), note.into()),
        (member(asha), ProposeHandover { handover, pairing, newcomer: cara }.into()),
        (member(cara), AgreeHandover { handover, side: cara, notes: Vec::new() }.into()),
        (organiser.clone(), ProposePairing { helper: dana, person, pace }.into()),
        (member(dana), yes(resting, dana)),
        (resident.clone(), yes(resting, person)),
        (resident, PausePairing { pairing: resting, until: None }.into()),
        (organiser, ProposePairing { helper: ben, person, pace }.into()),
    ];
    for (actor, command) in steps {
        let change = decide(&world, &actor, &command, NOW).unwrap_or_else(|why| panic!("{command:?}: {why:?}"));
        world.apply(change);
    }
    let mut pairs = Pairs::find(&world, person, CLOCK);
    let who = words.to_owned();
    pairs.rest = RestForm { who: who.clone(), until: who, problem: Some(NotADay::Unreadable) };
    pairs
}

#[test]
fn those_that_wait_for_a_yes_come_first() {
    let pairs = pairs("Asha");
    let asks: Vec<bool> = pairs.now.iter().map(|pair| pair.asks()).collect();
    assert_eq!(asks, [true, true, false]);
    assert_eq!(pairs.agreed().count(), 2);
}
