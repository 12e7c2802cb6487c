//! The rows of the role grid about pairs, and who reads what of them.

use super::rows::{Row, row};
use super::scene::{BEFORE, ERRAND, ME, NEIGHBOUR, OTHER, Scene, done, held, id};
use shared::care::{Outcome, Visit};
use shared::command::{
    AgreeCover, AgreeHandover, AgreePairing, Command, CompleteHandover, DeclinePairing, Edit, EndCover, EndHandover,
    EndPairing, KeepPairing, LimitPairing, NameCover, PausePairing, PlanJointVisit, ProposeHandover, ProposePairing,
    ReadNotes, RecordVisit, ResumePairing, WriteNote,
};
use shared::help::State as Stands;
use shared::pair::handover::Passing;
use shared::pair::{Cover, Ending, Handover, How, Limits, Met, Note, Pace, Pairing, Reach, Side, Stage, State, Yes};
use shared::words::{HandoverId, NoteId, PairingId, PersonId, Prose, VisitId, When};

pub(crate) const HANDOVER: HandoverId = HandoverId(id(34));
pub(crate) const NOTE: NoteId = NoteId(id(35));
/// Another volunteer, who might cover or take over.
pub(crate) const THIRD: PersonId = PersonId(id(13));

const YES: Yes = Yes { at: BEFORE, how: How::Own };
pub(crate) const TRIAL: State = State::Trial { since: BEFORE };
pub(crate) const PAUSED: State = State::Paused { since: BEFORE, until: None, wakes: Some(BEFORE), from: Stage::Active };
pub(crate) const PROPOSED: State = State::Proposed { by: OTHER };

pub(crate) const fn ended(reason: Ending) -> State {
    State::Ended { at: BEFORE, reason }
}

/// A pair with cover, as it stands.
pub(crate) fn pair(helper: PersonId, person: PersonId, state: State) -> Pairing {
    let yes = (!matches!(state, State::Proposed { .. })).then_some(YES);
    let sides = Box::new([helper, person].map(|person| Side { person, yes, limits: Limits::default() }));
    let (id, cover) = (PairingId::of(helper, person), Some(Cover { person: THIRD, yes, welcome: yes }));
    let (pace, first_name, since, earlier) = (Pace::Weekly, None, BEFORE, Vec::new());
    Pairing { id, sides, pace, state, first_name, cover, since, earlier, met: Met::default() }
}

pub(crate) fn handover(leaver: PersonId, newcomer: PersonId, person: PersonId) -> Handover {
    Handover {
        id: HANDOVER,
        pairing: PairingId::of(leaver, person),
        leaver,
        newcomer,
        person,
        newcomer_yes: Some(YES),
        person_yes: Some(YES),
        notes: Vec::new(),
        joint: None,
        since: BEFORE,
        state: Passing::Open,
    }
}

pub(crate) fn note(by: PersonId, person: PersonId, restricted: bool) -> Note {
    let words = Prose::new("Likes jazz").expect("fits");
    Note { id: NOTE, pairing: PairingId::of(by, person), person, by, at: BEFORE, restricted, readers: vec![by], words }
}

/// The relations that a caller can have to a pair: who comes, to whom.
const PAIRS: [(&str, PersonId, PersonId); 3] =
    [("they come", ME, NEIGHBOUR), ("they are visited", OTHER, ME), ("of others", OTHER, NEIGHBOUR)];

type Make = fn(PairingId, PersonId, PersonId) -> Command;

/// Each command about a pairing, with the state in which it makes sense.
const ABOUT: [(State, Make); 11] = [
    (PROPOSED, |pairing, _, person| AgreePairing { pairing, side: person }.into()),
    (PROPOSED, |pairing, helper, _| AgreePairing { pairing, side: helper }.into()),
    (PROPOSED, |pairing, _, _| DeclinePairing { pairing }.into()),
    (TRIAL, |pairing, _, _| KeepPairing { pairing }.into()),
    (TRIAL, |pairing, _, side| {
        let pace = Some(Edit { saw: Pace::Weekly, new: Pace::Monthly });
        LimitPairing { pairing, side, pace, days: None, kinds: None, outside_only: None, words: None }.into()
    }),
    (TRIAL, |pairing, _, _| PausePairing { pairing, until: None }.into()),
    (PAUSED, |pairing, _, _| ResumePairing { pairing }.into()),
    (TRIAL, |pairing, _, _| EndPairing { pairing, reason: Ending::Enough }.into()),
    (TRIAL, |pairing, _, _| NameCover { pairing, cover: PersonId(id(14)) }.into()),
    (TRIAL, |pairing, _, _| EndCover { pairing }.into()),
    (TRIAL, |pairing, _, _| {
        let words = Prose::new("Likes jazz").expect("fits");
        WriteNote { note: NoteId(id(36)), pairing, at: BEFORE, reach: Reach::Pair, words }.into()
    }),
];

pub(crate) fn rows() -> Vec<Row> {
    let mut rows = vec![
        row("to a neighbour they never met", |_| propose(ME, NEIGHBOUR)),
        row("to a neighbour they visited", |scene| {
            visited(scene, ME);
            propose(ME, NEIGHBOUR)
        }),
        row("to a neighbour who said not now", |scene| {
            visited(scene, ME);
            scene.put(pair(ME, NEIGHBOUR, ended(Ending::NotNow)));
            propose(ME, NEIGHBOUR)
        }),
        row("to a neighbour they came to before", |scene| {
            scene.put(pair(ME, NEIGHBOUR, ended(Ending::LessTime)));
            propose(ME, NEIGHBOUR)
        }),
        row("another to themselves", |_| propose(OTHER, ME)),
        row("another to a neighbour", |_| propose(OTHER, NEIGHBOUR)),
        row("the neighbour's, with their errand", |scene| {
            scene.ask(NEIGHBOUR, None, held(ME));
            scene.put(pair(ME, NEIGHBOUR, PROPOSED));
            AgreePairing { pairing: PairingId::of(ME, NEIGHBOUR), side: NEIGHBOUR }.into()
        }),
        row("as who covers", |scene| {
            let mut pairing = pair(OTHER, NEIGHBOUR, TRIAL);
            pairing.cover = Some(Cover { person: ME, yes: None, welcome: None });
            scene.put(pairing);
            AgreeCover { pairing: PairingId::of(OTHER, NEIGHBOUR), side: ME }.into()
        }),
        row("for the neighbour", |scene| {
            let mut pairing = pair(OTHER, NEIGHBOUR, TRIAL);
            pairing.cover = Some(Cover { person: THIRD, yes: None, welcome: None });
            scene.put(pairing);
            AgreeCover { pairing: PairingId::of(OTHER, NEIGHBOUR), side: NEIGHBOUR }.into()
        }),
        row("with a pair that ended meanwhile", |scene| {
            scene.put(pair(ME, NEIGHBOUR, ended(Ending::HandedOver)));
            scene.ask(NEIGHBOUR, None, Stands::Back { at: BEFORE });
            let (visit, at, outcome) = (VisitId(id(37)), BEFORE, Outcome::Well);
            RecordVisit { visit, errand: ERRAND, at, outcome, words: None }.into()
        }),
    ];
    // Function pointers capture nothing, so each relation is spelt out for each command.
    macro_rules! of {
        ($($pair:literal: $($about:literal)*;)*) => {$($(
            rows.push(row(PAIRS[$pair].0, |scene| {
                let (_, helper, person) = PAIRS[$pair];
                let (state, make) = ABOUT[$about];
                scene.put(pair(helper, person, state));
                make(PairingId::of(helper, person), helper, person)
            }));
        )*)*};
    }
    of!(0: 0 1 2 3 4 5 6 7 8 9 10; 1: 0 1 2 3 4 5 6 7 8 9 10; 2: 0 1 2 3 4 5 6 7 8 9 10;);
    rows.push(row("for a few, and they come", |scene| opens(scene, ME, NEIGHBOUR)));
    rows.push(row("for a few, about themselves", |scene| opens(scene, OTHER, ME)));
    rows.push(row("for a few, of others", |scene| opens(scene, OTHER, NEIGHBOUR)));
    rows.sort_by_key(|row| (row.make)(&mut Scene::new(super::scene::Caller::Hub)).name());
    rows.extend(handovers());
    rows
}

fn propose(helper: PersonId, person: PersonId) -> Command {
    ProposePairing { helper, person, pace: Pace::Weekly }.into()
}

/// A note that a third wrote for who comes.
fn opens(scene: &mut Scene, helper: PersonId, person: PersonId) -> Command {
    scene.put(pair(helper, person, TRIAL));
    scene.put(Note { by: THIRD, ..note(helper, person, true) });
    ReadNotes { notes: vec![NOTE], at: BEFORE }.into()
}

fn visited(scene: &mut Scene, by: PersonId) {
    scene.ask(NEIGHBOUR, None, done(by));
    let (person, at, outcome) = (NEIGHBOUR, BEFORE, Outcome::Well);
    scene.put(Visit { id: VisitId(id(33)), errand: ERRAND, person, by, at, outcome, words: None, followed_up: None });
}

fn handovers() -> Vec<Row> {
    fn passing(scene: &mut Scene, part: usize) -> (PersonId, PersonId, PersonId) {
        let parts = [(ME, THIRD, NEIGHBOUR), (OTHER, ME, NEIGHBOUR), (OTHER, THIRD, ME), (OTHER, THIRD, NEIGHBOUR)];
        let (leaver, newcomer, person) = parts[part];
        scene.put(pair(leaver, person, TRIAL));
        scene.put(handover(leaver, newcomer, person));
        parts[part]
    }
    fn asked(scene: &mut Scene, part: usize, whose: usize) -> Command {
        let (leaver, newcomer, person) = passing(scene, part);
        scene.put(Handover { newcomer_yes: None, person_yes: None, ..handover(leaver, newcomer, person) });
        AgreeHandover { handover: HANDOVER, side: [newcomer, person][whose], notes: Vec::new() }.into()
    }
    fn plan() -> Command {
        PlanJointVisit { handover: HANDOVER, joint: Edit { saw: None, new: Some(When::Soon) } }.into()
    }
    let mut rows = vec![
        row("of a pair in which they come", |scene| {
            scene.put(pair(ME, NEIGHBOUR, TRIAL));
            ProposeHandover { handover: HANDOVER, pairing: PairingId::of(ME, NEIGHBOUR), newcomer: OTHER }.into()
        }),
        row("of a pair of others", |scene| {
            scene.put(pair(OTHER, NEIGHBOUR, TRIAL));
            ProposeHandover { handover: HANDOVER, pairing: PairingId::of(OTHER, NEIGHBOUR), newcomer: THIRD }.into()
        }),
    ];
    macro_rules! of {
        ($($on:literal $part:literal;)*) => {$(
            rows.push(row(concat!($on, ": the newcomer's"), |scene| asked(scene, $part, 0)));
            rows.push(row(concat!($on, ": the person's"), |scene| asked(scene, $part, 1)));
            rows.push(row($on, |scene| {
                passing(scene, $part);
                plan()
            }));
            rows.push(row($on, |scene| {
                passing(scene, $part);
                CompleteHandover { handover: HANDOVER }.into()
            }));
            rows.push(row($on, |scene| {
                passing(scene, $part);
                EndHandover { handover: HANDOVER }.into()
            }));
        )*};
    }
    of!("they leave" 0; "they would take over" 1; "they are visited" 2; "of others" 3;);
    rows
}
