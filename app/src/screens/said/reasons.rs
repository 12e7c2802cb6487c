//! Why somebody is asked, in words: the same sentence for the organiser and for the helper.

use super::things;
use crate::screens::known;
use crate::text::Text;
use shared::help::matching::{Barrier, Reason};
use shared::help::{Skill, Step};
use shared::world::Memory;

/// A reason.
#[must_use]
pub fn reason(t: Text, world: &Memory, reason: Reason) -> String {
    let times = |count: u32| i64::from(count);
    match reason {
        Reason::Paired { met: 0 } => t.why_paired_new().to_owned(),
        Reason::Paired { met } => t.why_paired(times(met)),
        Reason::Covers => t.why_covers().to_owned(),
        Reason::HasVisited { times: visits } => t.why_visited(times(visits)),
        Reason::Offers { kind, zone } => t.why_offers(things::kind(t, kind), &known::zone(world, zone)),
        Reason::Can(can) => skill(t, can).to_owned(),
        Reason::Speaks => t.why_speaks().to_owned(),
    }
}

/// Why somebody is left in peace.
#[must_use]
pub fn barrier(t: Text, name: &str, why: Barrier) -> String {
    match why {
        Barrier::OnABreak => t.left_break(name),
        Barrier::NotThen => t.left_not_then(name),
        Barrier::EnoughThisWeek => t.left_week(name),
        _ => t.left_full(name),
    }
}

/// Something that not everybody can do.
#[must_use]
pub fn skill(t: Text, skill: Skill) -> &'static str {
    match skill {
        Skill::Car => t.skill_car(),
        Skill::Lifting => t.skill_lifting(),
        Skill::Forms => t.skill_forms(),
        Skill::Devices => t.skill_devices(),
        Skill::Care => t.skill_care(),
        Skill::Animals => t.skill_animals(),
    }
}

/// Why this errand is before the reader and not before everybody; nothing when it is before everybody.
#[must_use]
pub fn for_you(t: Text, step: Step) -> Option<&'static str> {
    match step {
        Step::Paired => Some(t.why_you_paired()),
        Step::Circle => Some(t.why_you_circle()),
        Step::Zone => Some(t.why_you_zone()),
        Step::Wide => None,
    }
}
