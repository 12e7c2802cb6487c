//! When a plan has something to do: on the morning of its next day, or on the day its pause is over.
//!
//! A day that nobody opened because the hub was asleep is opened late, once, and not once for each day that went
//! by; a turn that is still being climbed is not opened again.

use super::{Plan, PlanState};
use crate::care::turn::{Turn, TurnState, open};
use crate::command::StepPlan;
use crate::decide::{Change, Decision};
use crate::people::Group;
use crate::record::Record;
use crate::refusal::Refusal;
use crate::words::id::stirred;
use crate::words::limits::LADDER_SECONDS_MIN;
use crate::words::{Day, PlanId, Timestamp, TurnId};
use crate::world::{World, find};

/// Says anew when the hub's clock has something to do about a plan.
pub(super) fn arrange(world: &dyn World, plan: &mut Plan, now: Timestamp) {
    let offset = offset(world);
    let day = match plan.state {
        PlanState::Active => plan.rule.next_after(before(plan, now.day(offset))),
        PlanState::Paused { until } => until,
        PlanState::Ended { .. } => None,
    };
    plan.next = day.map(|day| day.starts(offset));
}

/// The day after which the next one is looked for: what is past is past.
fn before(plan: &Plan, today: Day) -> Day {
    let yesterday = Day(today.0.saturating_sub(1));
    plan.last.map_or(yesterday, |last| last.max(yesterday))
}

/// The day has come: the pause is over, or it is somebody's turn.
pub(crate) fn step(world: &dyn World, command: StepPlan, now: Timestamp) -> Decision {
    let mut plan = find::<Plan>(world, command.plan)?;
    let Some(next) = plan.next.filter(|next| *next <= now) else { return Err(Refusal::NotDue) };
    let offset = offset(world);
    let today = now.day(offset);
    let mut puts = Vec::with_capacity(2);
    let day = match plan.state {
        PlanState::Ended { .. } => return Err(Refusal::NotDue),
        PlanState::Active => plan.rule.next_after(before(&plan, next.day(offset))),
        PlanState::Paused { .. } => {
            plan.state = PlanState::Active;
            plan.rule.next_after(before(&plan, today))
        }
    };
    if let Some(day) = day.filter(|day| *day <= today) {
        plan.last = Some(today.max(day));
        if !open(world, plan.person).iter().any(|turn| turn.plan == Some(plan.id)) {
            puts.push(Record::Turn(turn(world, &plan, (day, now))));
            plan.turns = plan.turns.wrapping_add(1);
        }
    }
    arrange(world, &mut plan, now);
    puts.push(Record::Plan(plan));
    Change::put(puts)
}

fn turn(world: &dyn World, plan: &Plan, (day, now): (Day, Timestamp)) -> Turn {
    let mut turn = Turn::new(turn_id(plan.id, day), (plan.person, plan.how), (day, now));
    turn.plan = Some(plan.id);
    turn.told.extend(plan.next_in_turn(world));
    // Opened late, there is still time to be in touch before anybody else is asked.
    let until = day.starts(offset(world)).plus(plan.part.ends_hour() * 3600);
    turn.state = TurnState::Open { next: until.max(now.plus(LADDER_SECONDS_MIN)) };
    // With nobody to wait for, waiting would be silence.
    if turn.told.is_empty() {
        turn.climb(world, None, now);
    }
    turn
}

fn offset(world: &dyn World) -> i32 {
    Group::here(world).map_or(0, |group| group.offset)
}

/// The turn of a plan on a day: the same id wherever it is asked for, because rules make no random ones.
fn turn_id(plan: PlanId, day: Day) -> TurnId {
    TurnId(stirred(&[plan.0.bytes().as_slice(), &i64::from(day.0).to_be_bytes()].concat()))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::words::Id;
    use std::collections::BTreeSet;

    #[test]
    fn plans_whose_ids_count_upwards_share_no_turn_on_any_day() {
        let plan = |n: u8| {
            let mut bytes = [0; 16];
            bytes[15] = n;
            PlanId(Id::from_bytes(bytes))
        };
        let turns = (0..40).flat_map(|n| (20_780..20_820).map(move |day| turn_id(plan(n), Day(day))));
        assert_eq!(turns.collect::<BTreeSet<_>>().len(), 40 * 40);
    }
}
