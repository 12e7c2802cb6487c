//! What a person's page shows of their check-ins, from a phone.

use crate::screens::known;
use crate::screens::turn::model::{Found, allows, found};
use crate::text::case::lower;
use shared::care::{Plan, PlanState, Turn};
use shared::command::{ChangePlan, EndPlan, PausePlan};
use shared::pair;
use shared::people::{Member, Role, Standing};
use shared::record::{Key, Kind};
use shared::sync::Phone;
use shared::words::order::sorted;
use shared::words::{Day, PersonId, Timestamp};

/// How many of the next days are named.
const DAYS_SHOWN: usize = 4;

/// What was found, as far as it is shown.
const FOUND_SHOWN: usize = 5;

/// Everything about one person's check-ins.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Shown {
    /// The plans that go on or rest; how they stand is in the words.
    pub plans: Vec<PlanShown>,
    /// Whether this person can make another.
    pub may_plan: bool,
    /// What was found lately, the latest first.
    pub found: Vec<Found>,
    /// Who could take turns: whoever comes to them already first, then by name.
    pub members: Vec<(PersonId, String)>,
}

/// One plan.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PlanShown {
    /// The plan, as a change of it says that it was seen.
    pub plan: Plan,
    /// Who takes turns, in turn.
    pub familiar: Vec<String>,
    /// Whose turn it is the next time.
    pub next_in_turn: Option<String>,
    /// Whose turn it is now, and until when.
    pub now: Option<(Vec<String>, Timestamp)>,
    /// The next days.
    pub days: Vec<Day>,
    /// What this person can do with it.
    pub can: Can,
    /// Whether it is not yet sent.
    pub waiting: bool,
}

/// What can be done with a plan.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Can {
    /// Change it.
    pub change: bool,
    /// Leave out a day, let it rest, let it go on.
    pub pause: bool,
    /// End it.
    pub end: bool,
}

/// Reads a person's check-ins off a phone.
#[must_use]
pub fn plans(phone: &Phone, person: PersonId, today: Day) -> Shown {
    let world = phone.replica().world();
    let plans = world.each::<Plan>().filter(|plan| plan.person == person && !plan.is_over());
    let plans = plans.map(|plan| shown(phone, plan, today)).collect();
    let mut found = found(phone, person);
    found.truncate(FOUND_SHOWN);
    let active = |member: &&Member| member.standing == Standing::Active && member.id != person;
    let comes = |id: PersonId| pair::between(world, id, person).is_none_or(|pairing| !pairing.counts());
    let members = sorted(world.each::<Member>().filter(active).collect(), |member| {
        (comes(member.id), !member.is(Role::Volunteer), lower(member.name.as_str()))
    });
    Shown {
        plans,
        may_plan: known::i_am(phone, Role::Organiser),
        found,
        members: members.into_iter().map(|member| (member.id, member.name.to_string())).collect(),
    }
}

fn shown(phone: &Phone, plan: &Plan, today: Day) -> PlanShown {
    let world = phone.replica().world();
    let from = match plan.state {
        PlanState::Active => Some(Day(today.0 - 1)),
        PlanState::Paused { until } => until.map(|until| Day(until.0 - 1)),
        PlanState::Ended { .. } => None,
    };
    let id = plan.id;
    let change = ChangePlan { plan: id, familiar: None, how: None, rule: None, part: None };
    PlanShown {
        familiar: plan.familiar.iter().filter_map(|who| known::member(world, *who)).collect(),
        next_in_turn: plan.next_in_turn(world).and_then(|who| known::member(world, who)),
        now: now(phone, plan),
        days: from.map(|from| plan.rule.after(from).take(DAYS_SHOWN).collect()).unwrap_or_default(),
        can: Can {
            change: allows(phone, change),
            pause: allows(phone, PausePlan { plan: id, until: None }),
            end: allows(phone, EndPlan { plan: id }),
        },
        waiting: phone.replica().is_waiting(Key::new(Kind::Plan, id)),
        plan: plan.clone(),
    }
}

/// The turn of this plan that is open, as far as this phone may know it.
fn now(phone: &Phone, plan: &Plan) -> Option<(Vec<String>, Timestamp)> {
    let world = phone.replica().world();
    let turn = world.each::<Turn>().find(|turn| turn.is_open() && turn.plan == Some(plan.id))?;
    Some((turn.told.iter().filter_map(|who| known::member(world, *who)).collect(), turn.due()?))
}

#[cfg(test)]
mod checks;
