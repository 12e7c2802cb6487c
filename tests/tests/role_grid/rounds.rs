//! Rows about check-ins, plans and rounds, and what of theirs is read by whom.

use super::rows::Row;
use super::scene::{BEFORE, ME, NEIGHBOUR, NOW, OTHER, SECOND, Scene, id, line};
use shared::care::checkin::CheckIn;
use shared::care::turn::{Turn, TurnState, Why};
use shared::care::{Call, CallState, How, Ladder, Outcome, Plan, PlanState, Round, Step};
use shared::command::{
    ChangePlan, ClaimCall, CloseRound, Command, Edit, EndPlan, HandBackCall, OpenRound, PausePlan, PlanCheckIns,
    RecordCheckIn, ResumePlan, SetLadder, SkipCheckIn, StepPlan, StepTurn, TakeOverCheckIn, WantedCall,
};
use shared::help::Consent;
use shared::words::{CallId, CheckInId, Day, Part, PersonId, PlanId, Prose, Recurrence, RoundId, TurnId, Weekday};

pub(crate) const PLAN: PlanId = PlanId(id(80));
pub(crate) const TURN: TurnId = TurnId(id(81));
pub(crate) const CHECKIN: CheckInId = CheckInId(id(82));
pub(crate) const ROUND: RoundId = RoundId(id(83));
pub(crate) const CALL: CallId = CallId(id(84));

const fn row(on: &'static str, make: fn(&mut Scene) -> Command) -> Row {
    Row { on, make }
}

fn rule() -> Recurrence {
    Recurrence::weekly(Day(20_000), Weekday::ALL)
}

/// A plan for somebody, by these two.
pub(crate) fn plan(scene: &mut Scene, person: PersonId, (familiar, state): ([PersonId; 2], PlanState)) {
    let next = matches!(state, PlanState::Active).then_some(BEFORE);
    scene.put(Plan {
        id: PLAN,
        person,
        consent: Consent::Said,
        familiar: familiar.to_vec(),
        how: How::Call,
        rule: rule(),
        part: Part::Any,
        state,
        turns: 0,
        last: None,
        next,
        seen: None,
        since: BEFORE,
    });
}

/// A turn with somebody that rests with these.
pub(crate) fn turn(scene: &mut Scene, person: PersonId, (told, step, state): (&[PersonId], Option<Step>, TurnState)) {
    scene.put(Turn {
        id: TURN,
        person,
        plan: None,
        day: Day(20_000),
        how: How::Call,
        told: told.to_vec(),
        step,
        rungs: 0,
        times: 0,
        why: Why::Missed,
        found: None,
        since: BEFORE,
        state,
    });
}

pub(crate) const fn going_on() -> TurnState {
    TurnState::Open { next: NOW }
}

/// A check-in of that turn.
pub(crate) fn checkin(scene: &mut Scene, person: PersonId, by: PersonId) {
    let (how, outcome, turn) = (How::Call, Outcome::NoAnswer, Some(TURN));
    let (words, next, call) = (None, None, Some(CALL));
    scene.put(CheckIn { id: CHECKIN, person, by, how, at: BEFORE, outcome, words, next, turn, call });
}

/// A round of these callers with one call.
pub(crate) fn round(scene: &mut Scene, callers: [PersonId; 2], (state, closed): (CallState, bool)) {
    let (day, part, ends) = (Day(20_000), Part::Evening, NOW);
    scene.put(Round { id: ROUND, name: line("Calls"), day, part, callers: callers.to_vec(), ends, closed });
    scene.put(Call { id: CALL, round: ROUND, person: NEIGHBOUR, zone: None, first_name: None, state });
}

const fn held(by: PersonId) -> CallState {
    CallState::Held { by, at: BEFORE }
}

pub(crate) fn rows() -> Vec<Row> {
    [plans(), turns(), rounds()].into_iter().flatten().collect()
}

fn plans() -> Vec<Row> {
    macro_rules! of {
        ($($command:ident $fields:tt)*) => {{
            let mut rows = Vec::new();
            $(
                rows.push(row("for themselves", |scene| {
                    plan(scene, ME, ([OTHER, SECOND], PlanState::Paused { until: None }));
                    of!(@ $command $fields)
                }));
                rows.push(row("in which they take turns", |scene| {
                    plan(scene, NEIGHBOUR, ([OTHER, ME], PlanState::Paused { until: None }));
                    of!(@ $command $fields)
                }));
                rows.push(row("of others", |scene| {
                    plan(scene, NEIGHBOUR, ([OTHER, SECOND], PlanState::Paused { until: None }));
                    of!(@ $command $fields)
                }));
            )*
            rows
        }};
        (@ $command:ident { $($field:ident: $value:expr),* }) => {
            $command { plan: PLAN, $($field: $value),* }.into()
        };
    }
    let mut rows = vec![row("a neighbour", |_| {
        let (familiar, consent) = (vec![OTHER, SECOND], Consent::Said);
        let (how, part) = (How::Call, Part::Any);
        PlanCheckIns { plan: PLAN, person: NEIGHBOUR, consent, familiar, how, rule: rule(), part }.into()
    })];
    rows.extend(of!(
        ChangePlan { familiar: None, how: Some(Edit { saw: How::Call, new: How::Visit }), rule: None, part: None }
        SkipCheckIn { day: Day(21_000) }
        PausePlan { until: None }
        ResumePlan {}
        EndPlan {}
    ));
    rows.push(row("whose day has come", |scene| {
        plan(scene, NEIGHBOUR, ([OTHER, SECOND], PlanState::Active));
        StepPlan { plan: PLAN }.into()
    }));
    rows.push(row("that rests", |scene| {
        plan(scene, NEIGHBOUR, ([OTHER, SECOND], PlanState::Paused { until: None }));
        StepPlan { plan: PLAN }.into()
    }));
    rows
}

fn in_touch(person: PersonId, call: Option<CallId>) -> Command {
    let (how, outcome) = (How::Call, Outcome::Well);
    RecordCheckIn { checkin: CHECKIN, person, call, how, at: BEFORE, outcome, words: None, next: None }.into()
}

fn turns() -> Vec<Row> {
    fn take() -> Command {
        TakeOverCheckIn { turn: TURN, words: Prose::new("I go round").expect("fits") }.into()
    }
    vec![
        row("a neighbour", |_| in_touch(NEIGHBOUR, None)),
        row("whose turn rests with them", |scene| {
            turn(scene, NEIGHBOUR, (&[ME], None, going_on()));
            in_touch(NEIGHBOUR, None)
        }),
        row("whose turn is before leads", |scene| {
            turn(scene, NEIGHBOUR, (&[OTHER], Some(Step::Lead), going_on()));
            in_touch(NEIGHBOUR, None)
        }),
        row("with whom they take turns", |scene| {
            plan(scene, NEIGHBOUR, ([OTHER, ME], PlanState::Active));
            in_touch(NEIGHBOUR, None)
        }),
        row("a call of their round", |scene| {
            round(scene, [OTHER, ME], (held(OTHER), false));
            in_touch(NEIGHBOUR, Some(CALL))
        }),
        row("a call of another round", |scene| {
            round(scene, [OTHER, SECOND], (held(OTHER), false));
            in_touch(NEIGHBOUR, Some(CALL))
        }),
        row("before organisers", |scene| {
            turn(scene, NEIGHBOUR, (&[OTHER], Some(Step::Organiser), going_on()));
            take()
        }),
        row("before leads", |scene| {
            turn(scene, NEIGHBOUR, (&[OTHER], Some(Step::Lead), going_on()));
            take()
        }),
        row("that rests with them", |scene| {
            turn(scene, NEIGHBOUR, (&[ME], Some(Step::Cover), going_on()));
            take()
        }),
        row("whose time is over", |scene| {
            turn(scene, NEIGHBOUR, (&[ME], None, going_on()));
            StepTurn { turn: TURN }.into()
        }),
        row("taken over", |scene| {
            let state = TurnState::Taken { by: OTHER, at: BEFORE, words: Prose::new("I go round").expect("fits") };
            turn(scene, NEIGHBOUR, (&[ME], Some(Step::Lead), state));
            StepTurn { turn: TURN }.into()
        }),
        row("the group", |_| SetLadder { ladder: Edit { saw: Ladder::default(), new: Ladder(Vec::new()) } }.into()),
    ]
}

fn rounds() -> Vec<Row> {
    vec![
        row("a new one", |_| {
            let (day, part, callers) = (Day(20_900), Part::Evening, vec![OTHER, SECOND]);
            let calls = vec![WantedCall { call: CALL, person: NEIGHBOUR }];
            OpenRound { round: ROUND, name: line("Calls"), day, part, callers, calls }.into()
        }),
        row("of their round", |scene| {
            round(scene, [OTHER, ME], (CallState::Open, false));
            ClaimCall { call: CALL }.into()
        }),
        row("that another has", |scene| {
            round(scene, [OTHER, ME], (held(OTHER), false));
            ClaimCall { call: CALL }.into()
        }),
        row("of another round", |scene| {
            round(scene, [OTHER, SECOND], (CallState::Open, false));
            ClaimCall { call: CALL }.into()
        }),
        row("that they have", |scene| {
            round(scene, [OTHER, ME], (held(ME), false));
            HandBackCall { call: CALL }.into()
        }),
        row("that another has", |scene| {
            round(scene, [OTHER, ME], (held(OTHER), false));
            HandBackCall { call: CALL }.into()
        }),
        row("of theirs", |scene| {
            round(scene, [OTHER, ME], (held(OTHER), false));
            CloseRound { round: ROUND }.into()
        }),
    ]
}
