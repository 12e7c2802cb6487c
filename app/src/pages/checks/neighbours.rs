//! The same world with everything about neighbours in it, in whose texts the same words stand everywhere.

use super::{CLOCK, Lang, NOW, around, drawn, id, world};
use crate::pages::gatherings::{gatherings_page, listed};
use crate::pages::my::neighbours::{Neighbours, Slip};
use crate::pages::my::{My, give::Giving};
use shared::care::Outcome;
use shared::command::{
    Actor, AgreeToMeet, CancelGathering, Command, GiveThanks, JoinGathering, OfferToGive, PlanGathering,
    ProposeIntroduction, Proposed, RecordVisit, WelcomeMember,
};
use shared::decide::decide;
use shared::help::Gift;
use shared::people::{Role, Roles};
use shared::together::{GatheringKind, Slot, Why};
use shared::words::{AskId, Day, ErrandId, GatheringId, Hour, IntroductionId, Line, PersonId, Prose};
use shared::world::Memory;

fn town(words: &str) -> Memory {
    let mut world = world(words);
    let [asha, person, omar]: [PersonId; 3] = [2, 3, 15].map(id);
    let organiser = || Actor::Member { person: omar, roles: Roles::new([Role::Organiser]) };
    let resident = || Actor::Resident { person, ask: id::<AskId>(4) };
    let member = || Actor::Member { person: asha, roles: Roles::new([Role::Volunteer]) };
    let (line, prose) = (|| Line::new(words).unwrap(), || Prose::new(words).unwrap());
    let introduction = id::<IntroductionId>(40);
    let meets = |n: u8| {
        let sides = [person, if n == 0 { asha } else { omar }];
        let sides = [0, 1].map(|side| Proposed { invitation: id(41 + 2 * n + side), person: sides[usize::from(side)] });
        ProposeIntroduction { introduction: id(40 + n * 10), sides, why: prose() }
    };
    let slot = |days| Slot { day: Day(CLOCK.today().0 + days), from: Hour::at(14, 30).unwrap(), minutes: 90 };
    let tea = |n: u8| PlanGathering {
        gathering: id(60 + n),
        title: line(),
        kind: GatheringKind::Tea,
        words: Some(prose()),
        place: line(),
        zone: id(1),
        slot: slot(i32::from(n)),
        places: Some(2),
        host: asha,
    };
    let join = |n: u8| JoinGathering { gathering: id::<GatheringId>(60 + n), person, friends: 1 };
    let (errand, outcome) = (id::<ErrandId>(5), Outcome::Well);
    let visit = RecordVisit { visit: id(91), errand, at: NOW, outcome, words: None };
    let steps: Vec<(Actor, Command)> = vec![
        (
            Actor::Hub,
            WelcomeMember { person: omar, name: Line::new(words).unwrap(), roles: Roles::new([Role::Organiser]) }
                .into(),
        ),
        (member(), visit.into()),
        (resident(), OfferToGive { person, gifts: Gift::ALL.to_vec(), words: Some(prose()) }.into()),
        (organiser(), meets(0).into()),
        (organiser(), meets(1).into()),
        (resident(), AgreeToMeet { introduction, invitation: id(41), way: prose() }.into()),
        (member(), AgreeToMeet { introduction, invitation: id(42), way: prose() }.into()),
        (organiser(), tea(0).into()),
        (organiser(), tea(1).into()),
        (organiser(), tea(2).into()),
        (resident(), join(0).into()),
        (resident(), join(1).into()),
        (organiser(), CancelGathering { gathering: id(61), words: Some(prose()) }.into()),
    ];
    for (actor, command) in steps {
        let change = decide(&world, &actor, &command, NOW).unwrap_or_else(|why| panic!("{command:?}: {why:?}"));
        world.apply(change);
    }
    world
}

/// What the page of the asker says of neighbours.
pub(super) fn neighbours(words: &str) -> Neighbours {
    let world = town(words);
    let my = My::find(&world, id::<AskId>(4), CLOCK).unwrap();
    Neighbours { slip: Some(Slip::Late), ..Neighbours::find(&world, &my, CLOCK) }
}

/// The open list.
pub(super) fn what_is_on(words: &str) -> String {
    let (world, around) = (town(words), around(words));
    let all = listed(&world, CLOCK);
    drawn(Lang::En, move || gatherings_page(around, all, CLOCK))
}

#[test]
fn everything_about_neighbours_is_on_the_page() {
    let found = neighbours("Asha");
    assert!(matches!(found.giving, Giving::Told(_)));
    assert_eq!((found.thanking.could.len(), found.thanking.did.len()), (1, 0), "for the errand");
    let known: Vec<bool> = found.together.invitations.iter().map(|one| one.other.is_some()).collect();
    assert!(known.contains(&true) && known.contains(&false));
    assert_eq!(found.together.gatherings.len(), 3, "the cancelled one too, because they would have come");
}

#[test]
fn a_thank_you_is_said_once() {
    let mut world = town("Asha");
    let my = My::find(&world, id::<AskId>(4), CLOCK).unwrap();
    let could = Neighbours::find(&world, &my, CLOCK).thanking.could.remove(0);
    let why = Why::Errand(id::<ErrandId>(5));
    assert_eq!(could.why, why);
    let (from, to) = (my.person.id, could.to);
    let thanks = GiveThanks { thanks: id(90), from, to, why, words: None };
    let actor = Actor::Resident { person: from, ask: id(4) };
    world.apply(decide(&world, &actor, &thanks.into(), NOW).unwrap());
    let after = Neighbours::find(&world, &my, CLOCK).thanking;
    assert_eq!((after.could.len(), after.did.len()), (0, 1));
}

#[test]
fn no_name_stands_on_the_open_list() {
    let page = what_is_on("Tea");
    assert!(page.contains("Tea"));
    let world = town("Somebody");
    assert!(!super::skeleton(&page).is_empty() && listed(&world, CLOCK).len() == 3);
    let named = drawn(Lang::En, || gatherings_page(around("Group"), listed(&town("Mrs Okoro"), CLOCK), CLOCK));
    // The words stand in titles and places only: once a title, a place, a text and a word for each, and no host.
    assert!(!named.contains(&id::<PersonId>(2).to_string()));
}
