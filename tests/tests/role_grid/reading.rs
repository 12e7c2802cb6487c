//! Who reads what: each kind of record in each state, for each relation a member can have to it.

use super::pairs::{HANDOVER, NOTE, PAUSED, PROPOSED, TRIAL, ended, handover, note, pair};
use super::scene::{
    ASK, Caller, ERRAND, ME, NEIGHBOUR, NOW, OFFER, OTHER, Scene, cancelled, contact, done, held, id, member, somebody,
};
use super::{own, rounds, together, wishes};
use shared::access::{audience, tokens};
use shared::care::turn::TurnState;
use shared::care::{CallState, Outcome, PlanState, Step, Visit};
use shared::help::choice::id_of;
use shared::help::{Choice, State};
use shared::pair::handover::Passing;
use shared::pair::{Ending, Handover, Pairing, Reading};
use shared::people::{Role, Roles, Standing};
use shared::record::{Key, Kind};
use shared::words::{PairingId, PersonId, Prose, ReadingId, VisitId};
use shared::world::World as _;

const VISIT: VisitId = VisitId(id(33));
const HELPER: PersonId = PersonId(id(70));
const WROTE: PersonId = PersonId(id(71));
const ASKER: PersonId = PersonId(id(72));

/// Who might read, as what.
const READERS: [(&str, PersonId, Role, Standing); 9] = [
    ("volunteer", OTHER, Role::Volunteer, Standing::Active),
    ("who has it", HELPER, Role::Volunteer, Standing::Active),
    ("who asked, as a member", ASKER, Role::Lead, Standing::Active),
    ("who wrote it down", WROTE, Role::CallTaker, Standing::Active),
    ("call-taker", PersonId(id(73)), Role::CallTaker, Standing::Active),
    ("organiser", PersonId(id(74)), Role::Organiser, Standing::Active),
    ("lead", PersonId(id(75)), Role::Lead, Standing::Active),
    ("partner", PersonId(id(76)), Role::Partner, Standing::Active),
    ("organiser who left", PersonId(id(77)), Role::Organiser, Standing::Left),
];

/// The table, and the kinds of records that are in it.
pub(crate) fn grid() -> (Vec<Vec<String>>, Vec<Kind>) {
    let mut lines =
        vec![["record", "when the errand is"].iter().chain(&READERS.map(|r| r.0)).map(|s| (*s).to_owned()).collect()];
    let mut covered = Vec::new();
    let mut add = |scene: &Scene, key: Key, when: &str| {
        covered.push(key.kind);
        let record = scene.world.get(key).expect("it is in the scene");
        let who = audience(&scene.world, &record, NOW);
        let reads = READERS.map(|(_, person, role, standing)| {
            let held = tokens(&member(person, Roles::new([role]), standing));
            if held.iter().any(|token| who.contains(token)) { "yes" } else { "-" }
        });
        let name = format!("{:?}", key.kind);
        lines.push([name.as_str(), when].iter().chain(&reads).map(|s| (*s).to_owned()).collect());
    };
    let mut scene = Scene::new(Caller::Volunteer);
    scene.offer(HELPER);
    for (kind, id) in [(Kind::Group, id(1)), (Kind::Zone, id(2)), (Kind::Member, ME.0), (Kind::Offer, OFFER.0)] {
        add(&scene, Key { kind, id }, if kind == Kind::Offer { "(made by who has it)" } else { "" });
    }
    let states: [(&str, State); 9] = [
        ("open", State::Open),
        ("handed back", State::Back { at: NOW }),
        ("held", held(HELPER)),
        ("held, and the asker is asked", State::Held { by: HELPER, at: NOW, waits: true }),
        ("done an hour ago", done(HELPER)),
        ("done a day ago", State::Done { by: HELPER, at: NOW.plus(-24 * 3600), settled: false }),
        ("done and settled", State::Done { by: HELPER, at: NOW.plus(-48 * 3600), settled: true }),
        ("cancelled in hand", cancelled(Some(HELPER))),
        ("cancelled before", cancelled(None)),
    ];
    for kind in [Kind::Errand, Kind::Ask, Kind::Person, Kind::Contact, Kind::Visit, Kind::Choice] {
        for (when, state) in states {
            let mut scene = Scene::new(Caller::Volunteer);
            let asker = ASKER;
            scene.put(somebody(asker));
            scene.put(contact(asker));
            scene.ask(asker, Some(WROTE), state);
            let outcome = Outcome::Worried;
            scene.put(Visit {
                id: VISIT,
                errand: ERRAND,
                person: asker,
                by: HELPER,
                at: NOW,
                outcome,
                words: None,
                followed_up: None,
            });
            let choice = id_of(ERRAND, HELPER);
            let (errand, ask) = (ERRAND, ASK);
            let (person, helper) = (asker, HELPER);
            scene.put(Choice { id: choice, errand, ask, person, helper, asked: NOW, answer: None });
            let id = match kind {
                Kind::Choice => choice.0,
                Kind::Errand => ERRAND.0,
                Kind::Ask => ASK.0,
                Kind::Visit => VISIT.0,
                _ => asker.0,
            };
            add(&scene, Key { kind, id }, when);
        }
    }
    for (kind, when, scene) in pairs(HELPER, ASKER, OTHER) {
        let id = match kind {
            Kind::Pairing => PairingId::of(HELPER, ASKER).0,
            Kind::Note => NOTE.0,
            Kind::Handover => HANDOVER.0,
            Kind::Reading => ReadingId::of(HELPER, ASKER, NOW.day(0)).0,
            Kind::Wish => wishes::WISH.0,
            Kind::Reflection => wishes::REFLECTION.0,
            Kind::Ask => ASK.0,
            Kind::Visit => VISIT.0,
            _ => ASKER.0,
        };
        add(&scene, Key { kind, id }, when);
    }
    check_ins(&mut add);
    for (key, when, scene) in own::reading(HELPER, ASKER) {
        add(&scene, key, when);
    }
    neighbours(&mut add);
    (lines, covered)
}

/// The kinds of records that follow a pair, in every state of it, when nothing else gives them to anybody.
fn pairs(helper: PersonId, person: PersonId, third: PersonId) -> Vec<(Kind, &'static str, Scene)> {
    let alone = |state| {
        let mut scene = Scene::new(Caller::Volunteer);
        scene.put(somebody(person));
        scene.put(contact(person));
        scene.ask(person, None, State::Done { by: helper, at: NOW.plus(-48 * 3600), settled: true });
        let (by, at, outcome) = (helper, NOW, Outcome::Well);
        scene.put(Visit { id: VISIT, errand: ERRAND, person, by, at, outcome, words: None, followed_up: None });
        scene.put(note(helper, person, false));
        scene.put(Reading {
            id: ReadingId::of(helper, person, NOW.day(0)),
            by: helper,
            person,
            day: NOW.day(0),
            notes: vec![NOTE],
        });
        scene.put(wishes::wish(person, false));
        scene.put(wishes::reflection(person));
        scene.put(Pairing { cover: None, ..pair(helper, person, state) });
        scene
    };
    let states = [
        ("the pair is proposed", PROPOSED),
        ("the pair is on trial", TRIAL),
        ("the pair is paused", PAUSED),
        ("the pair has ended", ended(Ending::LessTime)),
        ("the pair did not come about", ended(Ending::NotNow)),
    ];
    let mut rows = Vec::new();
    for kind in
        [Kind::Pairing, Kind::Note, Kind::Reading, Kind::Person, Kind::Contact, Kind::Ask, Kind::Visit, Kind::Wish]
    {
        rows.extend(states.map(|(when, state)| (kind, when, alone(state))));
    }
    let mut restricted = alone(TRIAL);
    restricted.put(note(helper, person, true));
    rows.push((Kind::Note, "restricted, the pair is on trial", restricted));
    rows.push((Kind::Reflection, "the pair is on trial", alone(TRIAL)));
    let mut own = alone(TRIAL);
    own.put(wishes::wish(person, true));
    rows.push((Kind::Wish, "only theirs, the pair is on trial", own));
    for kind in [Kind::Pairing, Kind::Person, Kind::Contact] {
        let mut covered = alone(TRIAL);
        let mut pairing = pair(helper, person, TRIAL);
        pairing.cover.as_mut().expect("a pair of the scene has cover").person = third;
        covered.put(pairing);
        rows.push((kind, "the volunteer covers", covered));
    }
    for kind in [Kind::Handover, Kind::Pairing, Kind::Person, Kind::Contact] {
        let mut passing = alone(TRIAL);
        passing.put(handover(helper, third, person));
        rows.push((kind, "the volunteer is to take over", passing));
    }
    let mut passed = alone(ended(Ending::HandedOver));
    passed.put(Handover { state: Passing::Done { at: NOW }, ..handover(helper, third, person) });
    rows.push((Kind::Handover, "it was handed over", passed));
    rows
}

/// What is about check-ins, and what follows from them about the person.
fn check_ins(add: &mut impl FnMut(&Scene, Key, &str)) {
    let over = || TurnState::Taken { by: HELPER, at: NOW, words: Prose::new("I go round").expect("fits") };
    let alone = || {
        let mut scene = Scene::new(Caller::Volunteer);
        scene.put(somebody(NEIGHBOUR));
        scene
    };
    let person = [(Kind::Person, NEIGHBOUR.0), (Kind::Contact, NEIGHBOUR.0)];
    let turns: [(&str, Option<Step>, TurnState); 4] = [
        ("(a turn of who has it)", None, rounds::going_on()),
        ("(before organisers)", Some(Step::Organiser), rounds::going_on()),
        ("(before leads)", Some(Step::Lead), rounds::going_on()),
        ("(taken over)", Some(Step::Lead), over()),
    ];
    for (when, step, state) in turns {
        let mut scene = alone();
        rounds::turn(&mut scene, NEIGHBOUR, (&[HELPER], step, state));
        rounds::checkin(&mut scene, NEIGHBOUR, HELPER);
        for (kind, id) in [(Kind::Turn, rounds::TURN.0), (Kind::CheckIn, rounds::CHECKIN.0)].iter().chain(&person) {
            add(&scene, Key { kind: *kind, id: *id }, when);
        }
    }
    for (when, state) in [
        ("(planned with who has it)", PlanState::Active),
        ("(rests)", PlanState::Paused { until: None }),
        ("(plan ended)", PlanState::Ended { at: NOW }),
    ] {
        let mut scene = alone();
        rounds::plan(&mut scene, NEIGHBOUR, ([HELPER, OTHER], state));
        for (kind, id) in [(Kind::Plan, rounds::PLAN.0)].iter().chain(&person) {
            add(&scene, Key { kind: *kind, id: *id }, when);
        }
    }
    for (when, state, closed) in [
        ("(a round of who has it)", CallState::Open, false),
        ("(call held)", CallState::Held { by: HELPER, at: NOW }, false),
        ("(call made)", CallState::Done { by: HELPER, at: NOW }, false),
        ("(round closed)", CallState::Unmade, true),
    ] {
        let mut scene = alone();
        rounds::round(&mut scene, [HELPER, WROTE], (state, closed));
        for (kind, id) in [(Kind::Round, rounds::ROUND.0), (Kind::Call, rounds::CALL.0)].iter().chain(&person) {
            add(&scene, Key { kind: *kind, id: *id }, when);
        }
    }
}

/// What is about neighbours together.
fn neighbours(add: &mut impl FnMut(&Scene, Key, &str)) {
    for (kind, id, when, scene) in together::readings((HELPER, ASKER, WROTE)) {
        add(&scene, Key { kind, id }, when);
    }
}
