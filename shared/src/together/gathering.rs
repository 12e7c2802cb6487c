//! Gatherings: neighbours who meet around something. Gardening, singing, a job club, tea.
//!
//! What a gathering says of itself everybody may read, on the plain page too: a title, a place in public words, a day
//! and a time, and how many places are taken. Who comes is another record ([`super::Coming`]). Invariants: a place is
//! given only where there is one, in the hub's order, and nobody waits who would fit; what was said to those who would
//! come stays until the day is over. Not here: names, and what a host does with it ([`host`]).

pub mod host;

use crate::refusal::Refusal;
use crate::words::limits::{PLACE_CHARS_MAX, REMARK_CHARS_MAX};
use crate::words::{Day, GatheringId, Hour, Line, PersonId, Prose, Timestamp, ZoneId};
use crate::world::{World, find};
use serde::{Deserialize, Serialize};

/// Neighbours who meet around something.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Gathering {
    /// Which.
    pub id: GatheringId,
    /// What it is called.
    pub title: Line<PLACE_CHARS_MAX>,
    /// What sort.
    pub kind: GatheringKind,
    /// More about it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub words: Option<Prose<REMARK_CHARS_MAX>>,
    /// Where, in words that everybody may read.
    pub place: Line<PLACE_CHARS_MAX>,
    /// In which part of the area.
    pub zone: ZoneId,
    /// When.
    pub slot: Slot,
    /// When the place or the time was last changed.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub moved: Option<Timestamp>,
    /// For how many there is room; for everybody when it is not said.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub places: Option<u16>,
    /// How many places are taken, with the friends that people bring.
    #[serde(default, skip_serializing_if = "is_none")]
    pub taken: u16,
    /// The number that the next one gets who says that they come.
    #[serde(default)]
    pub next: u32,
    /// Who looks after it.
    pub host: PersonId,
    /// Where it stands.
    pub stage: Stage,
    /// When its day is over.
    pub ends: Timestamp,
}

#[expect(clippy::trivially_copy_pass_by_ref, reason = "serde asks with a reference")]
const fn is_none(count: &u16) -> bool {
    *count == 0
}

/// What sort of gathering.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum GatheringKind {
    /// Digging, planting, watering.
    Gardening,
    /// Singing together.
    Singing,
    /// Looking for work together.
    JobClub,
    /// Tea, coffee and talk.
    Tea,
    /// Something else.
    Other,
}

impl GatheringKind {
    /// All kinds, in the order in which a form offers them.
    pub const ALL: [Self; 5] = [Self::Tea, Self::Gardening, Self::Singing, Self::JobClub, Self::Other];

    /// The short word that forms and the wire use.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::Gardening => "gardening",
            Self::Singing => "singing",
            Self::JobClub => "jobclub",
            Self::Tea => "tea",
            Self::Other => "other",
        }
    }

    /// Reads what [`GatheringKind::code`] wrote.
    #[must_use]
    pub fn parse(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|kind| kind.code() == code)
    }
}

/// When it is, on the clocks of the place.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Slot {
    /// On which day.
    pub day: Day,
    /// From when.
    pub from: Hour,
    /// For how many minutes.
    pub minutes: u16,
}

/// Where a gathering stands.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Stage {
    /// It is to take place.
    Planned,
    /// It does not take place.
    Cancelled {
        /// When that was said.
        at: Timestamp,
        /// A word to those who would have come.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        words: Option<Prose<REMARK_CHARS_MAX>>,
    },
    /// It has been.
    Been,
    /// Its day is over and it did not take place.
    Dropped,
}

impl Gathering {
    /// Whether people can still come.
    #[must_use]
    pub fn is_open(&self) -> bool {
        self.stage == Stage::Planned
    }

    /// Whether its day is over.
    #[must_use]
    pub const fn is_past(&self) -> bool {
        matches!(self.stage, Stage::Been | Stage::Dropped)
    }

    /// How many places are free; nothing when there is room for everybody.
    #[must_use]
    pub fn free(&self) -> Option<u16> {
        self.places.map(|places| places.saturating_sub(self.taken))
    }

    /// Whether there is room for so many.
    #[must_use]
    pub fn fits(&self, seats: u16) -> bool {
        self.free().is_none_or(|free| seats <= free)
    }

    /// When the hub's own clock has something to do about it.
    #[must_use]
    pub const fn due(&self) -> Option<Timestamp> {
        if self.is_past() { None } else { Some(self.ends) }
    }

    /// Whether whoever could read who comes because of `earlier` still can.
    pub(crate) fn reads_like(&self, earlier: &Self) -> bool {
        (self.host, self.is_past()) == (earlier.host, earlier.is_past())
    }
}

/// A gathering that is to take place.
pub(super) fn open(world: &dyn World, id: GatheringId) -> Result<Gathering, Refusal> {
    let gathering = find::<Gathering>(world, id)?;
    if gathering.is_open() { Ok(gathering) } else { Err(Refusal::AlreadyOver) }
}
