//! The ladder: who is asked next, and after how long, when nobody has reached a person or somebody is worried.
//!
//! A group sets its own: try again in an hour, then those who stand in, then an organiser, then a safeguarding
//! lead. Invariant: climbing always says when it goes on, and the top is not the end: it tells the organisers
//! and the leads again and again until somebody reaches the person or takes it over (see [`super::Turn`]).

use crate::command::SetLadder;
use crate::decide::{Change, Decision};
use crate::people::Group;
use crate::record::Record;
use crate::refusal::{Field, Refusal};
use crate::words::limits::{LADDER_SECONDS_MAX, LADDER_SECONDS_MIN, LADDER_TOP_SECONDS, RUNGS_MAX};
use crate::world::World;
use serde::{Deserialize, Serialize};

/// Who is asked at a rung, from the nearest to the furthest.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Step {
    /// Whoever was asked first tries again.
    Again,
    /// The others who know the person.
    Cover,
    /// The organisers, who have seen it all along.
    Organiser,
    /// The safeguarding leads as well.
    Lead,
}

impl Step {
    /// All of them, from the nearest; also what can be answered to "what next?".
    pub const ALL: [Self; 4] = [Self::Again, Self::Cover, Self::Organiser, Self::Lead];

    /// The short word that forms and the wire use.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::Again => "again",
            Self::Cover => "cover",
            Self::Organiser => "organiser",
            Self::Lead => "lead",
        }
    }
}

/// One rung: who, and how long they have before it goes on.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub struct Rung {
    /// Who is asked.
    pub to: Step,
    /// For how many minutes it rests with them.
    pub minutes: u32,
}

impl Rung {
    /// For how many seconds it rests there: never so few that nobody could act, never so many that it is forgotten.
    #[must_use]
    pub fn seconds(self) -> i64 {
        (i64::from(self.minutes) * 60).clamp(LADDER_SECONDS_MIN, LADDER_SECONDS_MAX)
    }
}

/// A group's rungs, from the first.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Ladder(pub Vec<Rung>);

impl Default for Ladder {
    fn default() -> Self {
        let rungs = [(Step::Again, 60), (Step::Cover, 120), (Step::Organiser, 120), (Step::Lead, 240)];
        Self(rungs.into_iter().map(|(to, minutes)| Rung { to, minutes }).collect())
    }
}

impl Ladder {
    /// Whether it is the one that a group has until it sets its own.
    #[must_use]
    pub fn is_usual(&self) -> bool {
        *self == Self::default()
    }

    /// The ladder of the group of this world.
    #[must_use]
    pub fn here(world: &dyn World) -> Self {
        Group::here(world).map(|group| group.ladder).unwrap_or_default()
    }

    /// The first rung from `from` on that `fits`: how many are then behind, who, and for how many seconds. The top
    /// when there is none.
    pub(super) fn above(&self, from: usize, fits: impl Fn(Step) -> bool) -> (usize, Step, i64) {
        let rungs = self.0.iter().enumerate().skip(from);
        rungs
            .into_iter()
            .find(|(_, rung)| fits(rung.to))
            .map_or((self.0.len(), Step::Lead, LADDER_TOP_SECONDS), |(at, rung)| (at + 1, rung.to, rung.seconds()))
    }
}

pub(crate) fn set(world: &dyn World, command: &SetLadder) -> Decision {
    let mut group = Group::here(world).ok_or(Refusal::NotFound)?;
    if command.ladder.new.0.len() > RUNGS_MAX {
        return Err(Refusal::TooMany { max: RUNGS_MAX });
    }
    command.ladder.set(Field::Ladder, &mut group.ladder)?;
    Change::put([Record::Group(group)])
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_rung_never_takes_no_time_and_never_forever() {
        assert_eq!(Rung { to: Step::Again, minutes: 0 }.seconds(), LADDER_SECONDS_MIN);
        assert_eq!(Rung { to: Step::Lead, minutes: u32::MAX }.seconds(), LADDER_SECONDS_MAX);
    }

    #[test]
    fn above_the_last_rung_is_the_top() {
        let ladder = Ladder::default();
        assert_eq!(ladder.above(0, |_| true), (1, Step::Again, 3_600));
        assert_eq!(ladder.above(0, |step| step >= Step::Organiser), (3, Step::Organiser, 7_200));
        assert_eq!(ladder.above(4, |_| true), (4, Step::Lead, LADDER_TOP_SECONDS));
        assert_eq!(Ladder(Vec::new()).above(0, |_| true), (0, Step::Lead, LADDER_TOP_SECONDS));
    }
}
