//! How an ask travels: first to the people who know the asker, then wider, step by step.
//!
//! Each step lasts as long as the group says; a step with nobody in it is passed over, and what is urgent goes to
//! everybody at once. The people of a step are written into the errand ([`Reach`]), so that everybody's phone and the
//! hub agree on them without looking anything up. Organisers see everything all the time. Invariant: an open errand
//! that is not yet before everybody has an hour at which it goes on, so none is stuck with people who do not look.

use crate::command::SetSpread;
use crate::decide::{Change, Decision};
use crate::help::matching::Board;
use crate::help::{Ask, Errand};
use crate::people::Group;
use crate::record::Record;
use crate::refusal::{Field, Refusal};
use crate::words::limits::SPREAD_HOURS_MAX;
use crate::words::{PersonId, Timestamp};
use crate::world::{World, find};
use serde::{Deserialize, Serialize};

/// How far an errand has travelled: one circle of people around the asker after another.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Step {
    /// To those who are paired with the asker.
    Paired,
    /// And to those who step in for them, or who have been there before.
    Circle,
    /// And to those who offer such help in that zone.
    Zone,
    /// To every volunteer.
    #[default]
    Wide,
}

impl Step {
    /// The steps on the way to everybody.
    pub const NARROW: [Self; 3] = [Self::Paired, Self::Circle, Self::Zone];
}

/// Who is asked to do an open errand at present.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Reach {
    /// How far it has travelled.
    pub step: Step,
    /// Who is asked, until every volunteer is.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub to: Vec<PersonId>,
    /// When it goes on.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub next: Option<Timestamp>,
}

impl Reach {
    /// Whether every volunteer is asked.
    #[must_use]
    pub fn is_wide(&self) -> bool {
        self.step == Step::Wide
    }

    /// Whether this person is asked.
    #[must_use]
    pub fn includes(&self, who: PersonId) -> bool {
        self.is_wide() || self.to.contains(&who)
    }
}

/// How long each step lasts in a group, in hours; a step of no hours is passed over.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Spread {
    /// With those who are paired with the asker.
    pub paired: u16,
    /// With those who have been there before.
    pub circle: u16,
    /// With those who offer such help in that zone.
    pub zone: u16,
    /// Whether an organiser may say yes to a helper on behalf of the asker when it is urgent.
    #[serde(default, skip_serializing_if = "core::ops::Not::not")]
    pub on_behalf: bool,
}

impl Default for Spread {
    /// Half a day with those who know the asker best, a quarter with the others who do, then everybody.
    fn default() -> Self {
        Self { paired: 12, circle: 6, zone: 0, on_behalf: false }
    }
}

impl Spread {
    /// Whether the group has never chosen anything else.
    #[must_use]
    pub fn is_usual(&self) -> bool {
        *self == Self::default()
    }

    /// How many hours a step lasts.
    #[must_use]
    pub const fn hours(&self, step: Step) -> u16 {
        match step {
            Step::Paired => self.paired,
            Step::Circle => self.circle,
            Step::Zone => self.zone,
            Step::Wide => 0,
        }
    }
}

/// Whom a new errand of this person is for first.
pub(crate) fn first(world: &dyn World, (errand, person): (&Errand, PersonId), now: Timestamp) -> Reach {
    from(world, (errand, person), (Step::Paired, None), now)
}

/// Whom an errand that came back is for: those who know the asker first, but for who just gave it up.
pub(crate) fn again(world: &dyn World, (errand, without): (&Errand, Option<PersonId>), now: Timestamp) -> Reach {
    asker(world, errand)
        .map_or_else(Reach::default, |person| from(world, (errand, person), (Step::Paired, without), now))
}

/// Whom an errand is for when the hour has come and nobody has it.
pub(crate) fn wider(world: &dyn World, errand: &Errand, now: Timestamp) -> Reach {
    let next = Step::NARROW.into_iter().find(|step| *step > errand.reach.step);
    match (next, asker(world, errand)) {
        (Some(step), Some(person)) => from(world, (errand, person), (step, None), now),
        _ => Reach::default(),
    }
}

fn asker(world: &dyn World, errand: &Errand) -> Option<PersonId> {
    find::<Ask>(world, errand.ask).ok().map(|ask| ask.person)
}

fn from(
    world: &dyn World,
    about: (&Errand, PersonId),
    (start, without): (Step, Option<PersonId>),
    now: Timestamp,
) -> Reach {
    let (errand, person) = about;
    if errand.wants.urgent {
        return Reach::default();
    }
    let spread = Group::here(world).map(|group| group.spread).unwrap_or_default();
    let steps = Step::NARROW.into_iter().filter(|step| *step >= start && spread.hours(*step) > 0);
    for step in steps {
        let board = Board::around(world, (errand, person), step, now);
        let board = without.into_iter().fold(board, |board, who| board.without(person, who));
        let to = board.asked(errand, person, step);
        // The same people once more would only cost time.
        if !to.is_empty() && to != errand.reach.to {
            let next = now.plus(i64::from(spread.hours(step)) * 3600);
            return Reach { step, to, next: Some(next) };
        }
    }
    Reach::default()
}

pub(crate) fn set(world: &dyn World, command: SetSpread) -> Decision {
    let mut group = Group::here(world).ok_or(Refusal::NotFound)?;
    if group.spread != command.spread.saw && group.spread != command.spread.new {
        return Err(Refusal::Changed { field: Field::Spread, theirs: None });
    }
    let new = command.spread.new;
    if Step::NARROW.into_iter().any(|step| new.hours(step) > SPREAD_HOURS_MAX) {
        return Err(Refusal::TooMany { max: usize::from(SPREAD_HOURS_MAX) });
    }
    group.spread = new;
    Change::put([Record::Group(group)])
}
