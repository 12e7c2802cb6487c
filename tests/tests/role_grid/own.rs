//! The rows of the role grid about what a person decides about themselves, and who reads a circle.

use super::pairs::{PAUSED, pair};
use super::rows::{Row, row};
use super::scene::{
    ASK, BEFORE, Caller, ERRAND, ME, NEIGHBOUR, OTHER, Scene, contact as contact_of, held, id, line, somebody,
};
use shared::command::{
    AddToCircle, BackAgain, CancelAsk, ChangeSight, Command, Edit, ErasePerson, KeepPrivate, LeaveCircle, LeaveInPeace,
    PlanContact, WithdrawConsent,
};
use shared::help::State;
use shared::pair::{How, State as Stands, Yes};
use shared::people::{Bond, Circle, Private, Sees, Tie};
use shared::record::{Key, Kind};
use shared::words::{Day, PersonId, TieId};

const TIE: TieId = TieId(id(37));

/// A circle with one person in it, who sees so much.
pub(crate) fn circle(person: PersonId, member: PersonId, sees: Sees) -> Circle {
    let yes = Yes { at: BEFORE, how: How::Own };
    let tie = Tie { id: TIE, member: Some(member), name: line("Kin"), reach: None, bond: Bond::Family, sees, yes };
    Circle { id: person, ties: vec![tie], next: None }
}

fn takes_in(person: PersonId, member: PersonId, sees: Sees) -> Command {
    let (tie, name, bond) = (TieId(id(38)), line("Kin"), Bond::Family);
    AddToCircle { person, tie, member: Some(member), name, reach: None, bond, sees }.into()
}

fn sight(person: PersonId, saw: Sees, new: Sees) -> Command {
    ChangeSight { person, tie: TIE, sees: Edit { saw, new } }.into()
}

fn paired(scene: &mut Scene, helper: PersonId, person: PersonId) {
    scene.put(pair(helper, person, Stands::Active { since: BEFORE }));
}

pub(crate) fn rows() -> Vec<Row> {
    vec![
        row("their own, another", |_| takes_in(ME, OTHER, Sees::Acts)),
        row("a neighbour's, another", |_| takes_in(NEIGHBOUR, OTHER, Sees::Home)),
        row("a neighbour's, themselves", |_| takes_in(NEIGHBOUR, ME, Sees::Name)),
        row("acting for a neighbour, another", |scene| {
            scene.put(circle(NEIGHBOUR, ME, Sees::Acts));
            takes_in(NEIGHBOUR, OTHER, Sees::Home)
        }),
        row("acting for a neighbour, to act", |scene| {
            scene.put(circle(NEIGHBOUR, ME, Sees::Acts));
            takes_in(NEIGHBOUR, OTHER, Sees::Acts)
        }),
        row("in their own", |scene| {
            scene.put(circle(ME, OTHER, Sees::Name));
            sight(ME, Sees::Name, Sees::Home)
        }),
        row("in a neighbour's", |scene| {
            scene.put(circle(NEIGHBOUR, OTHER, Sees::Name));
            sight(NEIGHBOUR, Sees::Name, Sees::Home)
        }),
        row("in a neighbour's, themselves, more", |scene| {
            scene.put(circle(NEIGHBOUR, ME, Sees::Name));
            sight(NEIGHBOUR, Sees::Name, Sees::Home)
        }),
        row("in a neighbour's, themselves, less", |scene| {
            scene.put(circle(NEIGHBOUR, ME, Sees::Home));
            sight(NEIGHBOUR, Sees::Home, Sees::Name)
        }),
        row("another from their own", |scene| {
            scene.put(circle(ME, OTHER, Sees::Name));
            LeaveCircle { person: ME, tie: TIE }.into()
        }),
        row("another from a neighbour's", |scene| {
            scene.put(circle(NEIGHBOUR, OTHER, Sees::Name));
            LeaveCircle { person: NEIGHBOUR, tie: TIE }.into()
        }),
        row("themselves from a neighbour's", |scene| {
            scene.put(circle(NEIGHBOUR, ME, Sees::Name));
            LeaveCircle { person: NEIGHBOUR, tie: TIE }.into()
        }),
        row("with themselves", |_| contact(ME)),
        row("with a neighbour", |_| contact(NEIGHBOUR)),
        row("with a neighbour in whose circle they are", |scene| {
            scene.put(circle(NEIGHBOUR, ME, Sees::Name));
            contact(NEIGHBOUR)
        }),
        row("with a neighbour to whom they come", |scene| {
            paired(scene, ME, NEIGHBOUR);
            contact(NEIGHBOUR)
        }),
        row("themselves", |_| private(ME)),
        row("a neighbour", |_| private(NEIGHBOUR)),
        row("themselves", |scene| {
            paired(scene, OTHER, ME);
            LeaveInPeace { person: ME, until: None }.into()
        }),
        row("a neighbour", |scene| {
            paired(scene, OTHER, NEIGHBOUR);
            LeaveInPeace { person: NEIGHBOUR, until: None }.into()
        }),
        row("a neighbour for whom they act", |scene| {
            paired(scene, OTHER, NEIGHBOUR);
            scene.put(circle(NEIGHBOUR, ME, Sees::Acts));
            LeaveInPeace { person: NEIGHBOUR, until: None }.into()
        }),
        row("themselves", |scene| {
            scene.put(pair(OTHER, ME, PAUSED));
            BackAgain { person: ME }.into()
        }),
        row("a neighbour", |scene| {
            scene.put(pair(OTHER, NEIGHBOUR, PAUSED));
            BackAgain { person: NEIGHBOUR }.into()
        }),
        row("themselves", |scene| {
            scene.ask(ME, None, held(OTHER));
            WithdrawConsent { person: ME }.into()
        }),
        row("a neighbour", |scene| {
            scene.ask(NEIGHBOUR, None, held(OTHER));
            WithdrawConsent { person: NEIGHBOUR }.into()
        }),
        row("a neighbour whose errand they hold", |scene| {
            scene.ask(NEIGHBOUR, None, held(ME));
            WithdrawConsent { person: NEIGHBOUR }.into()
        }),
        row("themselves", |_| ErasePerson { person: ME }.into()),
        row("a neighbour", |_| ErasePerson { person: NEIGHBOUR }.into()),
        row("a neighbour for whom they act", |scene| {
            scene.put(circle(NEIGHBOUR, ME, Sees::Acts));
            ErasePerson { person: NEIGHBOUR }.into()
        }),
        row("of a neighbour for whom they act", |scene| {
            scene.ask(NEIGHBOUR, None, State::Open);
            scene.put(circle(NEIGHBOUR, ME, Sees::Acts));
            CancelAsk { ask: ASK }.into()
        }),
        row("of a neighbour whose home they know", |scene| {
            scene.ask(NEIGHBOUR, None, State::Open);
            scene.put(circle(NEIGHBOUR, ME, Sees::Home));
            CancelAsk { ask: ASK }.into()
        }),
    ]
}

fn contact(person: PersonId) -> Command {
    PlanContact { person, next: Edit { saw: None, new: Some(Day(20_900)) } }.into()
}

fn private(person: PersonId) -> Command {
    let new = Private { figures: true, ..Private::default() };
    KeepPrivate { person, private: Edit { saw: Private::default(), new } }.into()
}

/// What somebody in a circle reads because of it, at each step of what they may see.
pub(crate) fn reading(member: PersonId, person: PersonId) -> Vec<(Key, &'static str, Scene)> {
    let steps = [
        ("in the circle, the name", Sees::Name),
        ("in the circle, the help", Sees::Help),
        ("in the circle, the home", Sees::Home),
        ("in the circle, acts for them", Sees::Acts),
    ];
    let mut rows = Vec::new();
    for (when, sees) in steps {
        let kinds = [Kind::Circle, Kind::Person, Kind::Contact, Kind::Ask, Kind::Errand, Kind::Pairing];
        for kind in kinds {
            let mut scene = Scene::new(Caller::Volunteer);
            scene.put(somebody(person));
            scene.put(contact_of(person));
            scene.ask(person, None, State::Cancelled { at: BEFORE, was: None });
            let pairing = pair(OTHER, person, PAUSED);
            let pair_id = pairing.id.0;
            scene.put(pairing);
            scene.put(circle(person, member, sees));
            let id = match kind {
                Kind::Ask => ASK.0,
                Kind::Errand => ERRAND.0,
                Kind::Pairing => pair_id,
                _ => person.0,
            };
            rows.push((Key { kind, id }, when, scene));
        }
    }
    rows
}
