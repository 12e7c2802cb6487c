//! The group and its zones: the two things everybody in it shares.
//!
//! A zone is a part of the group's area with a name people use ("Riverside"), never an exact place, and may
//! lie within another. Not here: addresses; they are a person's [`super::Contact`].

use crate::care::Ladder;
use crate::command::{AddZone, NameGroup};
use crate::decide::{Change, Decision};
use crate::help::Spread;
use crate::record::{Kind, Noun, Record};
use crate::refusal::Refusal;
use crate::words::limits::{PLACE_CHARS_MAX, REMARK_CHARS_MAX, ZONES_MAX};
use crate::words::{GroupId, Line, Prose, ZoneId};
use crate::world::{World, find, has};
use serde::{Deserialize, Serialize};

/// One community group. There is exactly one in each store.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Group {
    /// Which group.
    pub id: GroupId,
    /// What it calls itself.
    pub name: Line<PLACE_CHARS_MAX>,
    /// How a neighbour reaches a person of the group, shown on the plain pages.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub reach: Option<Prose<REMARK_CHARS_MAX>>,
    /// Minutes that clocks in the group's place are ahead of UTC, for saying which day it is.
    #[serde(default)]
    pub offset: i32,
    /// How asks travel here.
    #[serde(default, skip_serializing_if = "Spread::is_usual")]
    pub spread: Spread,
    /// Who is asked next when nobody could reach a person.
    #[serde(default, skip_serializing_if = "Ladder::is_usual")]
    pub ladder: Ladder,
}

/// A part of the group's area.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Zone {
    /// Which zone.
    pub id: ZoneId,
    /// What people call it.
    pub name: Line<PLACE_CHARS_MAX>,
    /// The zone it lies within, if any.
    #[serde(default, rename = "in", skip_serializing_if = "Option::is_none")]
    pub within: Option<ZoneId>,
}

impl Group {
    /// The one group of this world, if it is here.
    #[must_use]
    pub fn here(world: &dyn World) -> Option<Self> {
        world.all(Kind::Group).first().and_then(|record| Self::from_record(record)).cloned()
    }
}

pub(crate) fn name(world: &dyn World, command: &NameGroup) -> Decision {
    // What else the group has set stays.
    let here = find::<Group>(world, command.group).ok();
    let (spread, ladder) = here.map(|group| (group.spread, group.ladder)).unwrap_or_default();
    Change::put([Record::Group(Group {
        id: command.group,
        name: command.name.clone(),
        reach: command.reach.clone(),
        offset: command.offset,
        spread,
        ladder,
    })])
}

pub(crate) fn add_zone(world: &dyn World, command: &AddZone) -> Decision {
    if has::<Zone>(world, command.zone) {
        return Err(Refusal::AlreadyThere);
    }
    if let Some(within) = command.within {
        find::<Zone>(world, within)?;
    }
    if world.all(Kind::Zone).len() >= ZONES_MAX {
        return Err(Refusal::TooMany { max: ZONES_MAX });
    }
    Change::put([Record::Zone(Zone { id: command.zone, name: command.name.clone(), within: command.within })])
}
