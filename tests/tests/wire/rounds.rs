//! Examples of what is about check-ins: every command, every record in every state that looks different.

use super::records::{AT, id, line, prose};
use shared::care::checkin::CheckIn;
use shared::care::plan::Seen;
use shared::care::turn::{Turn, TurnState, Why};
use shared::care::{Call, CallState, How, Ladder, Outcome, Plan, PlanState, Round, Rung, Step};
use shared::command::{
    ChangePlan, ClaimCall, CloseRound, Command, Edit, EndPlan, HandBackCall, OpenRound, PausePlan, PlanCheckIns,
    RecordCheckIn, ResumePlan, SetLadder, SkipCheckIn, StepPlan, StepTurn, TakeOverCheckIn, WantedCall,
};
use shared::help::{Consent, Spread};
use shared::people::Group;
use shared::record::Record;
use shared::words::{Day, Every, Nth, Part, Recurrence, Timestamp, Weekday, Weekdays};

fn rule(every: Every) -> Recurrence {
    Recurrence { from: Day(20_000), every, skipped: vec![Day(20_007)], until: Some(Day(20_400)) }
}

fn weekly() -> Recurrence {
    rule(Every::Week { n: 2, on: Weekdays::new([Weekday::Monday, Weekday::Thursday]) })
}

pub(crate) fn commands() -> Vec<Command> {
    let (plan, person) = (id(40), id(3));
    let familiar = vec![id(8), id(9)];
    let rung = |to, minutes| Rung { to, minutes };
    let ladder = Ladder(vec![rung(Step::Again, 60), rung(Step::Cover, 90), rung(Step::Lead, 240)]);
    vec![
        PlanCheckIns {
            plan,
            person,
            consent: Consent::Said,
            familiar: familiar.clone(),
            how: How::Call,
            rule: weekly(),
            part: Part::Morning,
        }
        .into(),
        ChangePlan {
            plan,
            familiar: Some(Edit { saw: familiar, new: vec![id(8)] }),
            how: Some(Edit { saw: How::Call, new: How::Visit }),
            rule: Some(Edit {
                saw: rule(Every::Date { day: 31 }),
                new: rule(Every::Nth { nth: Nth::Last, on: Weekday::Friday }),
            }),
            part: Some(Edit { saw: Part::Any, new: Part::Evening }),
        }
        .into(),
        SkipCheckIn { plan, day: Day(20_014) }.into(),
        PausePlan { plan, until: Some(Day(20_030)) }.into(),
        PausePlan { plan, until: None }.into(),
        ResumePlan { plan }.into(),
        EndPlan { plan }.into(),
        RecordCheckIn {
            checkin: id(42),
            person,
            call: Some(id(44)),
            how: How::Call,
            at: AT,
            outcome: Outcome::NoAnswer,
            words: Some(prose("It rang and rang.")),
            next: Some(Step::Cover),
        }
        .into(),
        TakeOverCheckIn { turn: id(41), words: prose("I go round now.") }.into(),
        SetLadder { ladder: Edit { saw: Ladder::default(), new: ladder } }.into(),
        StepPlan { plan }.into(),
        StepTurn { turn: id(41) }.into(),
        OpenRound {
            round: id(43),
            name: line("Tuesday calls"),
            day: Day(20_000),
            part: Part::Evening,
            callers: vec![id(8), id(9)],
            calls: vec![WantedCall { call: id(44), person }],
        }
        .into(),
        ClaimCall { call: id(44) }.into(),
        HandBackCall { call: id(44) }.into(),
        CloseRound { round: id(43) }.into(),
    ]
}

fn plan(state: PlanState, rule: Recurrence) -> Record {
    Plan {
        id: id(40),
        person: id(3),
        consent: Consent::Page,
        familiar: vec![id(8), id(9)],
        how: How::Visit,
        rule,
        part: Part::Any,
        state,
        turns: 3,
        last: Some(Day(20_000)),
        next: matches!(state, PlanState::Active).then_some(AT),
        seen: Some(Seen { by: id(8), at: AT, outcome: Outcome::Well }),
        since: AT,
    }
    .into()
}

fn turn(state: TurnState, step: Option<Step>, why: Why) -> Record {
    Turn {
        id: id(41),
        person: id(3),
        plan: (why != Why::Worried).then(|| id(40)),
        day: Day(20_000),
        how: How::Call,
        told: vec![id(8)],
        step,
        rungs: usize::from(step.is_some()),
        times: u32::from(step.is_some()),
        why,
        found: (why >= Why::NoAnswer).then_some(AT),
        since: AT,
        state,
    }
    .into()
}

fn call(state: CallState) -> Record {
    Call { id: id(44), round: id(43), person: id(3), zone: Some(id(2)), first_name: Some(line("Ada")), state }.into()
}

pub(crate) fn records() -> Vec<Record> {
    let open = || TurnState::Open { next: Timestamp(AT.0 + 3_600) };
    let taken = TurnState::Taken { by: id(8), at: AT, words: prose("I go round now.") };
    let round = |closed| Round {
        id: id(43),
        name: line("Tuesday calls"),
        day: Day(20_000),
        part: Part::Evening,
        callers: vec![id(8), id(9)],
        ends: AT,
        closed,
    };
    let checkin = CheckIn {
        id: id(42),
        person: id(3),
        by: id(8),
        how: How::Call,
        at: AT,
        outcome: Outcome::NoAnswer,
        words: Some(prose("It rang and rang.")),
        next: Some(Step::Again),
        turn: Some(id(41)),
        call: Some(id(44)),
    };
    vec![
        plan(PlanState::Active, weekly()),
        plan(PlanState::Paused { until: Some(Day(20_030)) }, rule(Every::Date { day: 31 })),
        plan(PlanState::Ended { at: AT }, rule(Every::Nth { nth: Nth::Second, on: Weekday::Sunday })),
        turn(open(), None, Why::Due),
        turn(open(), Some(Step::Again), Why::Missed),
        turn(TurnState::Well { by: id(8), checkin: id(42) }, Some(Step::Cover), Why::NoAnswer),
        turn(TurnState::Seen { by: id(8), visit: id(41) }, None, Why::Due),
        turn(taken, Some(Step::Lead), Why::Worried),
        turn(TurnState::Spared, None, Why::Due),
        checkin.into(),
        round(false).into(),
        round(true).into(),
        call(CallState::Open),
        call(CallState::Held { by: id(8), at: AT }),
        call(CallState::Done { by: id(8), at: AT }),
        call(CallState::Unmade),
        Group {
            id: id(1),
            name: line("Riverside"),
            reach: None,
            offset: 60,
            spread: Spread::default(),
            ladder: Ladder(vec![Rung { to: Step::Organiser, minutes: 30 }]),
        }
        .into(),
    ]
}
