//! What people do about check-ins, plans and rounds.

use super::{View, Words};
use crate::simulator::random::Random;
use shared::care::turn::Turn;
use shared::care::{Call, CallState, How, Ladder, Outcome, Plan, PlanState, Round, Rung, Step};
use shared::command::{
    ChangePlan, ClaimCall, CloseRound, Command, Edit, EndPlan, HandBackCall, OpenRound, PausePlan, PlanCheckIns,
    RecordCheckIn, ResumePlan, SetLadder, SkipCheckIn, StepPlan, StepTurn, TakeOverCheckIn, WantedCall,
};
use shared::help::Consent;
use shared::people::{Group, Member, Person};
use shared::words::{Day, Every, Nth, Part, PersonId, Recurrence, Weekday, Weekdays};
use shared::world::find;

/// Something about check-ins.
pub(super) fn choose(view: &View<'_>, random: &mut Random, words: &mut Words) -> Command {
    let mine = |plan: &Plan| !plan.is_over() && (plan.familiar.contains(&view.me) || plan.person == view.me);
    let paused = |plan: &Plan| matches!(plan.state, PlanState::Paused { .. });
    let held = |call: &Call| call.holder() == Some(view.me);
    // What can seldom be done is done more often where it can.
    if random.chance(12) && view.shown.each::<Plan>().any(paused) {
        return ResumePlan { plan: view.one(random, paused) }.into();
    }
    if random.chance(12) && view.shown.each::<Call>().any(held) {
        return HandBackCall { call: view.one(random, held) }.into();
    }
    match random.below(100) {
        0..14 => plan(view, random),
        14..44 => check_in(view, random, words),
        44..52 => {
            let turn = view.one(random, |turn: &Turn| turn.is_open() && turn.step >= Some(Step::Organiser));
            TakeOverCheckIn { turn, words: words.prose() }.into()
        }
        52..56 => change(view, random),
        56..59 => {
            let plan = view.one(random, mine);
            let turn = view.shown.each::<Turn>().find(|turn| turn.is_open() && turn.plan == Some(plan));
            let today = view.now.day(60).0 + i32::try_from(random.below(9)).unwrap_or(0);
            let day = turn.filter(|_| random.chance(50)).map_or(Day(today), |turn| turn.day);
            SkipCheckIn { plan, day }.into()
        }
        59..63 => {
            let days = i32::try_from(random.below(5)).unwrap_or(0);
            let until = random.chance(60).then(|| Day(view.now.day(60).0 + days));
            PausePlan { plan: view.one(random, mine), until }.into()
        }
        63..66 => ResumePlan { plan: view.one(random, paused) }.into(),
        66..68 => EndPlan { plan: view.one(random, mine) }.into(),
        68..72 => ladder(view, random),
        72..80 => round(view, random, words),
        80..93 => ClaimCall { call: view.one(random, |call: &Call| call.state == CallState::Open) }.into(),
        93..96 => HandBackCall { call: view.one(random, held) }.into(),
        96..98 => CloseRound { round: view.one(random, |round: &Round| !round.closed) }.into(),
        98..99 => StepPlan { plan: view.one(random, |_: &Plan| true) }.into(),
        _ => StepTurn { turn: view.one(random, |_: &Turn| true) }.into(),
    }
}

fn some_members(view: &View<'_>, random: &mut Random) -> Vec<PersonId> {
    let mut some: Vec<PersonId> = (0..1 + random.below(3)).map(|_| view.one(random, |_: &Member| true)).collect();
    if random.chance(50) {
        some.push(view.me);
    }
    some.dedup();
    some
}

fn rule(view: &View<'_>, random: &mut Random) -> Recurrence {
    let from = Day(view.now.day(60).0 - 1 + i32::try_from(random.below(3)).unwrap_or(0));
    let every = match random.below(6) {
        0 => Every::Date { day: u8::try_from(random.below(32)).unwrap_or(1) },
        1 => Every::Nth { nth: Nth::ALL[random.below(5)], on: Weekday::ALL[random.below(7)] },
        _ => {
            let n = u8::try_from(random.below(3)).unwrap_or(1);
            Every::Week { n, on: Weekdays::new(Weekday::ALL.into_iter().filter(|_| random.chance(70))) }
        }
    };
    let until = random.chance(10).then_some(Day(from.0 + 9));
    Recurrence { from, every, skipped: Vec::new(), until }
}

fn plan(view: &View<'_>, random: &mut Random) -> Command {
    let person = view.one(random, |person: &Person| find::<Member>(view.shown, person.id).is_err());
    PlanCheckIns {
        plan: random.id(),
        person,
        consent: Consent::Said,
        familiar: some_members(view, random),
        how: if random.chance(70) { How::Call } else { How::Visit },
        rule: rule(view, random),
        part: Part::ALL[random.below(4)],
    }
    .into()
}

fn change(view: &View<'_>, random: &mut Random) -> Command {
    let plan = view.one(random, |plan: &Plan| !plan.is_over());
    let seen = find::<Plan>(view.shown, plan).ok();
    let familiar = seen.as_ref().filter(|_| random.chance(50));
    let familiar = familiar.map(|plan| Edit { saw: plan.familiar.clone(), new: some_members(view, random) });
    let rule = seen.as_ref().filter(|_| random.chance(50)).map(|plan| plan.rule.clone());
    let rule = rule.map(|saw| Edit { saw, new: self::rule(view, random) });
    let part = seen.map(|plan| Edit { saw: plan.part, new: Part::ALL[random.below(4)] });
    ChangePlan { plan, familiar, how: None, rule, part }.into()
}

fn check_in(view: &View<'_>, random: &mut Random, words: &mut Words) -> Command {
    let held = |call: &Call| call.holder() == Some(view.me);
    let call = (random.chance(50) && view.shown.each::<Call>().any(held)).then(|| view.one(random, held));
    let asked: Vec<PersonId> =
        view.shown.each::<Turn>().filter(|turn| turn.is_open()).map(|turn| turn.person).collect();
    let person = match call.and_then(|call| find::<Call>(view.whole, call).ok()) {
        Some(call) => call.person,
        None if random.chance(85) => {
            random.pick(&asked).copied().unwrap_or_else(|| view.one(random, |_: &Person| true))
        }
        None => view.one(random, |_: &Person| true),
    };
    RecordCheckIn {
        checkin: random.id(),
        person,
        call,
        how: How::Call,
        at: view.now.plus(-(random.below(20_000) as i64)),
        outcome: Outcome::ALL[random.below(3)],
        words: random.chance(60).then(|| words.prose()),
        next: random.chance(50).then(|| Step::ALL[random.below(4)]),
    }
    .into()
}

fn ladder(view: &View<'_>, random: &mut Random) -> Command {
    let saw = view.shown.each::<Group>().next().map(|group| group.ladder.clone()).unwrap_or_default();
    let minutes = |random: &mut Random| u32::try_from(random.below(400)).unwrap_or(0);
    let rungs = (0..random.below(5)).map(|_| Rung { to: Step::ALL[random.below(4)], minutes: minutes(random) });
    SetLadder { ladder: Edit { saw, new: Ladder(rungs.collect()) } }.into()
}

fn round(view: &View<'_>, random: &mut Random, words: &mut Words) -> Command {
    let mut people: Vec<PersonId> = (0..1 + random.below(4)).map(|_| view.one(random, |_: &Person| true)).collect();
    people.sort_unstable();
    people.dedup();
    let calls = people.into_iter().map(|person| WantedCall { call: random.id(), person }).collect();
    let day = Day(view.now.day(60).0 + i32::try_from(random.below(2)).unwrap_or(0));
    let (round, part) = (random.id(), Part::Evening);
    OpenRound { round, name: words.line(), day, part, callers: some_members(view, random), calls }.into()
}
