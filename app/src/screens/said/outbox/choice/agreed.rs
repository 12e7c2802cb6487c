//! Theirs, yours or both for what organisers set down: how asks travel, and what was checked about a helper.

use super::{Choice, Said};
use crate::screens::known;
use shared::command::{Edit, RecordChecks, SetSpread};
use shared::people::Member;
use shared::refusal::Field;
use shared::words::order::distinct;
use shared::world::{Memory, find};

/// The choice for how asks travel.
pub(super) fn spread(world: &Memory, command: SetSpread) -> Option<Choice> {
    let (saw, new) = (known::group(world)?.spread, command.spread.new);
    Some(Choice {
        field: Field::Spread,
        theirs: Said::Spread(saw),
        yours: Said::Spread(new),
        keep_theirs: None,
        keep_yours: SetSpread { spread: Edit { saw, new } }.into(),
        keep_both: None,
    })
}

/// The choice for what was checked.
pub(super) fn checks(world: &Memory, command: &RecordChecks) -> Option<Choice> {
    let (here, yours) = (find::<Member>(world, command.member).ok()?.checks, command.checks.new.clone());
    let both = distinct(here.iter().chain(&yours).copied().collect());
    let with = |new| RecordChecks { member: command.member, checks: Edit { saw: here.clone(), new } }.into();
    Some(Choice {
        field: Field::Checks,
        theirs: Said::Checks(here.clone()),
        yours: Said::Checks(yours.clone()),
        keep_theirs: None,
        keep_yours: with(yours.clone()),
        keep_both: (both.len() > here.len() && both.len() > yours.len()).then(|| with(both)),
    })
}
