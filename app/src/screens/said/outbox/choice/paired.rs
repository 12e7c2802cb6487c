//! Theirs, yours or both for a pair: how often, what suits one of the two, and when they go together.

use super::{Choice, Crossed, Said};
use shared::command::{Edit, LimitPairing, PlanJointVisit};
use shared::help::HelpKind;
use shared::pair::{Handover, Limits, Pace, Pairing};
use shared::refusal::{Field, Theirs};
use shared::words::Weekdays;
use shared::words::order::distinct;
use shared::world::{Memory, find};

/// One value of such a field.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Suited {
    /// How often.
    Pace(Pace),
    /// On which days.
    Days(Weekdays),
    /// What kinds of help.
    Kinds(Vec<HelpKind>),
    /// Whether outside the house only.
    Outside(bool),
}

/// The choice for one field: `$get` names it in the command, `$here` is what stands there now.
macro_rules! limit_field {
    ($command:ident, $field:ident, $get:ident, $here:expr, $said:expr, $both:expr) => {{
        let (edit, here) = ($command.$get.as_ref()?, $here);
        let with = |edit| LimitPairing { $get: edit, ..$command.clone() };
        let rest = with(None);
        let keep = |new| with(Some(Edit { saw: here.clone(), new }));
        Some(Choice {
            field: $field,
            theirs: Said::Suited($said(here.clone())),
            yours: Said::Suited($said(edit.new.clone())),
            keep_theirs: changes_something(&rest).then(|| rest.into()),
            keep_yours: keep(edit.new.clone()).into(),
            keep_both: $both(&here, &edit.new).map(|both| keep(both).into()),
        })
    }};
}

/// The choice for a change of what suits one side.
pub(super) fn limits(
    world: &Memory,
    command: &LimitPairing,
    (field, said): (Field, Option<&Theirs>),
) -> Option<Choice> {
    let pairing = find::<Pairing>(world, command.pairing).ok();
    let limits = pairing.as_ref().and_then(|pairing| Some(pairing.side(command.side)?.limits.clone()));
    if field == Field::Words {
        return words(command, limits, said);
    }
    let (pairing, limits) = (pairing?, limits?);
    match field {
        Field::Pace => limit_field!(command, field, pace, pairing.pace, Suited::Pace, |_: &_, _: &_| None),
        Field::Days => limit_field!(command, field, days, limits.days, Suited::Days, both_days),
        Field::Kind => limit_field!(command, field, kinds, limits.kinds, Suited::Kinds, both_kinds),
        Field::Outside => {
            limit_field!(command, field, outside_only, limits.outside_only, Suited::Outside, |_: &_, _: &_| None)
        }
        _ => None,
    }
}

/// All the days that either of them named; none named is any day already, and nothing to add to.
fn both_days(theirs: &Weekdays, yours: &Weekdays) -> Option<Weekdays> {
    let both = Weekdays::new(theirs.iter().chain(yours.iter()));
    (!theirs.is_empty() && !yours.is_empty() && both != *theirs && both != *yours).then_some(both)
}

fn both_kinds(theirs: &Vec<HelpKind>, yours: &Vec<HelpKind>) -> Option<Vec<HelpKind>> {
    let both = distinct(theirs.iter().chain(yours).copied().collect());
    (!theirs.is_empty() && !yours.is_empty() && both != *theirs && both.len() != yours.len()).then_some(both)
}

fn words(command: &LimitPairing, limits: Option<Limits>, said: Option<&Theirs>) -> Option<Choice> {
    let crossed = Crossed::new(command.words.as_ref()?, limits.map(|limits| limits.words), said);
    let with = |words| LimitPairing { words, ..command.clone() };
    let (theirs, yours) = crossed.said();
    let rest = with(None);
    Some(Choice {
        field: Field::Words,
        theirs,
        yours,
        keep_theirs: changes_something(&rest).then(|| rest.into()),
        keep_yours: with(Some(crossed.yours())).into(),
        keep_both: crossed.both().map(|edit| with(Some(edit)).into()),
    })
}

fn changes_something(c: &LimitPairing) -> bool {
    c.pace.is_some() || c.days.is_some() || c.kinds.is_some() || c.outside_only.is_some() || c.words.is_some()
}

/// The choice for when they go together.
pub(super) fn joint(world: &Memory, command: PlanJointVisit) -> Option<Choice> {
    let saw = find::<Handover>(world, command.handover).ok()?.joint;
    let new = command.joint.new;
    let said = |joint: Option<_>| joint.map_or(Said::Nothing, Said::When);
    Some(Choice {
        field: Field::When,
        theirs: said(saw),
        yours: said(new),
        keep_theirs: None,
        keep_yours: PlanJointVisit { handover: command.handover, joint: Edit { saw, new } }.into(),
        keep_both: None,
    })
}
