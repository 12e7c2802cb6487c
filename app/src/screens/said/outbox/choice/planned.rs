//! Theirs or yours for what is planned: a field of a plan for check-ins, or the group's ladder.

use super::{Choice, Said};
use crate::screens::known;
use shared::care::{How, Ladder, Plan};
use shared::command::{ChangePlan, Command, Edit, SetLadder};
use shared::refusal::Field;
use shared::words::{Part, PersonId, Recurrence};
use shared::world::{Memory, find};

/// One value of such a field.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Planned {
    /// Who takes turns.
    Familiar(Vec<String>),
    /// How.
    How(How),
    /// On which days.
    Rule(Recurrence),
    /// At which part of the day.
    Part(Part),
    /// Who is asked next.
    Ladder(Ladder),
    /// Whether nobody else is to read it.
    OnlyMe(bool),
}

/// The choice for one field: `$get` names it in the plan and in the command.
macro_rules! plan_field {
    ($command:ident, $field:ident, $plan:ident, $get:ident, $said:expr) => {{
        let edit = $command.$get.as_ref()?;
        let said = $said;
        let with = |edit| ChangePlan { $get: edit, ..$command.clone() };
        let rest = with(None);
        Some(Choice {
            field: $field,
            theirs: Said::Planned(said(&$plan.$get)),
            yours: Said::Planned(said(&edit.new)),
            keep_theirs: changes_something(&rest).then(|| rest.into()),
            keep_yours: with(Some(Edit { saw: $plan.$get.clone(), new: edit.new.clone() })).into(),
            keep_both: None,
        })
    }};
}

/// The choice for a plan.
pub(super) fn plan(world: &Memory, command: &ChangePlan, field: Field) -> Option<Choice> {
    let plan = find::<Plan>(world, command.plan).ok()?;
    match field {
        Field::Familiar => {
            let names = |ids: &Vec<PersonId>| {
                Planned::Familiar(ids.iter().filter_map(|who| known::member(world, *who)).collect())
            };
            plan_field!(command, field, plan, familiar, names)
        }
        Field::How => plan_field!(command, field, plan, how, |how: &How| Planned::How(*how)),
        Field::Rule => plan_field!(command, field, plan, rule, |rule: &Recurrence| Planned::Rule(rule.clone())),
        Field::Part => plan_field!(command, field, plan, part, |part: &Part| Planned::Part(*part)),
        _ => None,
    }
}

/// The choice for the group's ladder.
pub(super) fn ladder(world: &Memory, command: &SetLadder) -> Option<Choice> {
    let here = known::group(world)?.ladder;
    let new = command.ladder.new.clone();
    let said = |ladder: &Ladder| Said::Planned(Planned::Ladder(ladder.clone()));
    Some(Choice {
        field: Field::Ladder,
        theirs: said(&here),
        yours: said(&new),
        keep_theirs: None,
        keep_yours: Command::from(SetLadder { ladder: Edit { saw: here, new } }),
        keep_both: None,
    })
}

fn changes_something(c: &ChangePlan) -> bool {
    c.familiar.is_some() || c.how.is_some() || c.rule.is_some() || c.part.is_some()
}
