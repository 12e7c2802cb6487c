//! Plans: a person and the few who take turns in being in touch with them, every week or every month.
//!
//! The hub's clock opens a [`Turn`] on the morning of each day that the plan names and asks whose turn it is;
//! there is time until the end of the agreed part of the day. Invariants: at most one turn of a plan is open, and
//! pausing or ending a plan calls off only what nothing is wrong with. The familiar people may know the name, the
//! number only while it is their turn; whose pairing with the person ends is not among them any more. Not here: what was found ([`super::CheckIn`]).

mod clock;

pub(crate) use clock::step;

use super::turn::{self, Found, Turn, TurnState, can_be_asked, open};
use crate::access::is_member;
use crate::care::Outcome;
use crate::command::{ChangePlan, EndPlan, PausePlan, PlanCheckIns, ResumePlan, SkipCheckIn};
use crate::decide::{Change, Decision};
use crate::help::Consent;
use crate::people::{Group, Person};
use crate::record::Record;
use crate::refusal::{Field, Refusal};
use crate::words::limits::{FAMILIAR_MAX, SKIPS_MAX};
use crate::words::{Day, Part, PersonId, PlanId, Recurrence, Timestamp};
use crate::world::{World, each_linked, find, has};
use serde::{Deserialize, Serialize};

/// How somebody is in touch.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum How {
    /// By telephone.
    Call,
    /// At the door.
    Visit,
}

/// Check-ins that come again.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Plan {
    /// Which plan.
    pub id: PlanId,
    /// With whom.
    pub person: PersonId,
    /// How they agreed to it.
    pub consent: Consent,
    /// Who takes turns.
    pub familiar: Vec<PersonId>,
    /// How.
    pub how: How,
    /// On which days.
    pub rule: Recurrence,
    /// At which part of the day.
    pub part: Part,
    /// Where it stands.
    pub state: PlanState,
    /// How often it has been somebody's turn.
    #[serde(default)]
    pub turns: u32,
    /// The last day that was seen to.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub last: Option<Day>,
    /// When the hub's clock has something to do about it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub next: Option<Timestamp>,
    /// Who was last in touch, and what they found.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub seen: Option<Seen>,
    /// When it was made.
    pub since: Timestamp,
}

/// Where a plan stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum PlanState {
    /// It goes on.
    Active,
    /// It rests.
    Paused {
        /// The day on which it goes on by itself, if one was named.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        until: Option<Day>,
    },
    /// It is over.
    Ended {
        /// Since when.
        at: Timestamp,
    },
}

/// Somebody was in touch.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Seen {
    /// Who.
    pub by: PersonId,
    /// When, by their phone's clock.
    pub at: Timestamp,
    /// What they found.
    pub outcome: Outcome,
}

impl Plan {
    /// Whether it is over.
    #[must_use]
    pub const fn is_over(&self) -> bool {
        matches!(self.state, PlanState::Ended { .. })
    }

    /// When the hub's own clock has something to do about it.
    #[must_use]
    pub const fn due(&self) -> Option<Timestamp> {
        self.next
    }

    /// Whether it goes on and nobody who is named takes part any more.
    #[must_use]
    pub fn is_without_anybody(&self, world: &dyn World) -> bool {
        self.state == PlanState::Active && !self.familiar.iter().any(|who| is_member(world, *who))
    }

    /// Whose turn it is the next time, among those who still take part and do not rest from this person.
    #[must_use]
    pub fn next_in_turn(&self, world: &dyn World) -> Option<PersonId> {
        let here: Vec<PersonId> =
            self.familiar.iter().copied().filter(|who| can_be_asked(world, *who, self.person)).collect();
        let among = u32::try_from(here.len()).ok().filter(|among| *among > 0)?;
        here.get(usize::try_from(self.turns % among).ok()?).copied()
    }
}

/// The plans and the turns of a person without somebody who no longer comes. A plan with nobody left goes on, because
/// the person still counts on it: the organisers are told at once, and asked themselves when its day comes.
pub(crate) fn without(world: &dyn World, person: PersonId, who: PersonId, now: Timestamp) -> Vec<Record> {
    let mut plans = each_linked::<Plan>(world, person);
    plans.retain(|plan| plan.person == person && !plan.is_over() && plan.familiar.contains(&who));
    let plans = plans.into_iter().map(|mut plan| {
        plan.familiar.retain(|one| *one != who);
        Record::Plan(plan)
    });
    turn::without(world, person, who, now).into_iter().chain(plans).collect()
}

/// The plan of a turn with who was last in touch, unless it knows of somebody later.
pub(super) fn seen(world: &dyn World, turn: &Turn, found: &Found) -> Option<Plan> {
    let mut plan = find::<Plan>(world, turn.plan?).ok()?;
    if plan.seen.is_some_and(|seen| seen.at > found.at) {
        return None;
    }
    plan.seen = Some(Seen { by: found.by, at: found.at, outcome: found.outcome });
    Some(plan)
}

pub(crate) fn plan(world: &dyn World, command: &PlanCheckIns, now: Timestamp) -> Decision {
    if has::<Plan>(world, command.plan) {
        return Err(Refusal::AlreadyThere);
    }
    if !has::<Person>(world, command.person) {
        return Err(Refusal::NotFound);
    }
    let mut plan = Plan {
        id: command.plan,
        person: command.person,
        consent: command.consent,
        familiar: command.familiar.clone(),
        how: command.how,
        rule: command.rule.clone(),
        part: command.part,
        state: PlanState::Active,
        turns: 0,
        last: None,
        next: None,
        seen: None,
        since: now,
    };
    check_familiar(world, &plan)?;
    check_rule(&plan.rule)?;
    clock::arrange(world, &mut plan, now);
    Change::put([Record::Plan(plan)])
}

pub(crate) fn change(world: &dyn World, command: &ChangePlan, now: Timestamp) -> Decision {
    let mut plan = going_on(world, command.plan)?;
    if let Some(edit) = &command.familiar {
        edit.set(Field::Familiar, &mut plan.familiar)?;
        check_familiar(world, &plan)?;
    }
    if let Some(edit) = &command.how {
        edit.set(Field::How, &mut plan.how)?;
    }
    if let Some(edit) = &command.rule {
        edit.set(Field::Rule, &mut plan.rule)?;
        check_rule(&plan.rule)?;
    }
    if let Some(edit) = &command.part {
        edit.set(Field::Part, &mut plan.part)?;
    }
    clock::arrange(world, &mut plan, now);
    Change::put([Record::Plan(plan)])
}

/// Not on this day: they are at their sister's.
pub(crate) fn skip(world: &dyn World, command: SkipCheckIn, now: Timestamp) -> Decision {
    let mut plan = going_on(world, command.plan)?;
    let today = now.day(Group::here(world).map_or(0, |group| group.offset));
    let skipped = &mut plan.rule.skipped;
    skipped.retain(|day| *day >= today);
    if !skipped.contains(&command.day) {
        skipped.push(command.day);
    }
    check_rule_length(&plan.rule)?;
    clock::arrange(world, &mut plan, now);
    let mut puts = called_off(world, &plan, |turn| turn.day == command.day);
    puts.push(Record::Plan(plan));
    Change::put(puts)
}

pub(crate) fn pause(world: &dyn World, command: PausePlan, now: Timestamp) -> Decision {
    let mut plan = going_on(world, command.plan)?;
    plan.state = PlanState::Paused { until: command.until };
    rest(world, plan, now)
}

pub(crate) fn resume(world: &dyn World, command: ResumePlan, now: Timestamp) -> Decision {
    let mut plan = going_on(world, command.plan)?;
    if plan.state == PlanState::Active {
        return Err(Refusal::AlreadyThere);
    }
    plan.state = PlanState::Active;
    clock::arrange(world, &mut plan, now);
    Change::put([Record::Plan(plan)])
}

pub(crate) fn end(world: &dyn World, command: EndPlan, now: Timestamp) -> Decision {
    let mut plan = going_on(world, command.plan)?;
    plan.state = PlanState::Ended { at: now };
    rest(world, plan, now)
}

fn rest(world: &dyn World, mut plan: Plan, now: Timestamp) -> Decision {
    clock::arrange(world, &mut plan, now);
    let mut puts = called_off(world, &plan, |_| true);
    puts.push(Record::Plan(plan));
    Change::put(puts)
}

/// The turns of this plan that nothing is wrong with, called off. One that is on the ladder goes on without its plan.
fn called_off(world: &dyn World, plan: &Plan, which: impl Fn(&Turn) -> bool) -> Vec<Record> {
    let mut turns = open(world, plan.person);
    turns.retain(|turn| turn.plan == Some(plan.id) && turn.quiet() && which(turn));
    turns.into_iter().map(|turn| Record::Turn(Turn { state: TurnState::Spared, ..turn })).collect()
}

fn going_on(world: &dyn World, plan: crate::words::PlanId) -> Result<Plan, Refusal> {
    let plan = find::<Plan>(world, plan)?;
    if plan.is_over() { Err(Refusal::AlreadyOver) } else { Ok(plan) }
}

fn check_familiar(world: &dyn World, plan: &Plan) -> Result<(), Refusal> {
    let familiar = &plan.familiar;
    if familiar.is_empty() {
        return Err(Refusal::Missing { field: Field::Familiar });
    }
    if familiar.len() > FAMILIAR_MAX {
        return Err(Refusal::TooMany { max: FAMILIAR_MAX });
    }
    // Nobody checks in with themselves.
    if familiar.contains(&plan.person) {
        return Err(Refusal::NotAllowed);
    }
    if familiar.iter().all(|who| is_member(world, *who)) { Ok(()) } else { Err(Refusal::NotFound) }
}

fn check_rule(rule: &Recurrence) -> Result<(), Refusal> {
    check_rule_length(rule)?;
    let before = Day(rule.from.0.saturating_sub(1));
    if rule.next_after(before).is_some() { Ok(()) } else { Err(Refusal::Missing { field: Field::Rule }) }
}

const fn check_rule_length(rule: &Recurrence) -> Result<(), Refusal> {
    if rule.skipped.len() > SKIPS_MAX { Err(Refusal::TooMany { max: SKIPS_MAX }) } else { Ok(()) }
}
