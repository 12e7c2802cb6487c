//! What the group has checked about somebody before they go to people's doors.
//!
//! An organiser writes it down; the asker sees it before they say yes to a first visit. A check says that it was
//! done, never what it found: somebody about whom it found something is not sent. Not here: papers and numbers.

use crate::command::RecordChecks;
use crate::decide::{Change, Decision};
use crate::people::{Member, Standing};
use crate::record::Record;
use crate::refusal::{Field, Refusal};
use crate::world::{World, find};
use serde::{Deserialize, Serialize};

/// One thing that the group has checked.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Check {
    /// Somebody of the group has met them and talked with them.
    Met,
    /// Somebody has seen who they are, on paper.
    Identity,
    /// People who know them have spoken for them.
    References,
    /// Their police record was looked at, where the law asks for that.
    Background,
}

impl Check {
    /// All checks, in the order in which a screen offers them.
    pub const ALL: [Self; 4] = [Self::Met, Self::Identity, Self::References, Self::Background];
}

pub(crate) fn record(world: &dyn World, command: &RecordChecks) -> Decision {
    let mut member = find::<Member>(world, command.member)?;
    if member.standing == Standing::Left {
        return Err(Refusal::Removed);
    }
    let mut checks = command.checks.new.clone();
    checks.sort_unstable();
    checks.dedup();
    if member.checks != command.checks.saw && member.checks != checks {
        return Err(Refusal::Changed { field: Field::Checks, theirs: None });
    }
    member.checks = checks;
    Change::put([Record::Member(member)])
}
