//! The rows about who comes, how asks travel and what was checked.

use super::rows::{Row, row};
use super::scene::{ASK, ERRAND, GROUP, ME, NEIGHBOUR, NOW, OTHER, Scene, line};
use shared::care::Ladder;
use shared::command::{AgreeToHelper, AskForSomeoneElse, Command, Edit, RecordChecks, SetSpread};
use shared::help::choice::id_of;
use shared::help::{Choice, Errand, Spread, State, Wants, Yes};
use shared::people::{Check, Group};
use shared::words::PersonId;
use shared::world::find;

/// A question that waits: whether this helper may come to this person.
fn question(scene: &mut Scene, person: PersonId, helper: PersonId) {
    scene.ask(person, None, State::Held { by: helper, at: NOW, waits: true });
    let (errand, id) = (ERRAND, id_of(ERRAND, helper));
    scene.put(Choice { id, errand, ask: ASK, person, helper, asked: NOW, answer: None });
}

fn yes(yes: Yes, helper: PersonId) -> Command {
    AgreeToHelper { errand: ERRAND, helper, yes }.into()
}

pub(crate) fn rows() -> Vec<Row> {
    vec![
        row("who would come to them", |scene| {
            question(scene, ME, OTHER);
            yes(Yes::Own, OTHER)
        }),
        row("who would come to a neighbour, as theirs", |scene| {
            question(scene, NEIGHBOUR, OTHER);
            yes(Yes::Own, OTHER)
        }),
        row("who would come to a neighbour, who said so", |scene| {
            question(scene, NEIGHBOUR, OTHER);
            yes(Yes::Said, OTHER)
        }),
        row("themselves, to a neighbour who said so", |scene| {
            question(scene, NEIGHBOUR, ME);
            yes(Yes::Said, ME)
        }),
        row("on behalf of a neighbour, where the group has not agreed", |scene| {
            question(scene, NEIGHBOUR, OTHER);
            yes(Yes::Behalf, OTHER)
        }),
        row("on behalf of a neighbour, urgent and agreed", |scene| {
            question(scene, NEIGHBOUR, OTHER);
            let mut errand = find::<Errand>(&scene.world, ERRAND).expect("it is there");
            errand.wants = Wants { urgent: true, ..Wants::default() };
            scene.put(errand);
            let spread = Spread { on_behalf: true, ..Spread::default() };
            scene.put(Group {
                id: GROUP,
                name: line("Riverside"),
                reach: None,
                offset: 0,
                spread,
                ladder: Ladder::default(),
            });
            yes(Yes::Behalf, OTHER)
        }),
        row("for themselves", |scene| {
            question(scene, ME, OTHER);
            AskForSomeoneElse { errand: ERRAND, helper: OTHER }.into()
        }),
        row("for a neighbour", |scene| {
            question(scene, NEIGHBOUR, OTHER);
            AskForSomeoneElse { errand: ERRAND, helper: OTHER }.into()
        }),
        row("how asks travel", |_| {
            SetSpread { spread: Edit { saw: Spread::default(), new: Spread { zone: 4, ..Spread::default() } } }.into()
        }),
        row("another member", |_| {
            RecordChecks { member: OTHER, checks: Edit { saw: Vec::new(), new: vec![Check::Met] } }.into()
        }),
    ]
}
