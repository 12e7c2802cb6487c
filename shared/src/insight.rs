//! Insight: how a group is doing, in figures that say how they are counted and lead to the records behind them.
//!
//! Worked out from what is held, with or without signal, and stored nowhere. Invariants: the same records give the same
//! figures; somebody who asked to be left out is in none of them; and a figure about fewer than
//! [`FIGURE_PEOPLE_MIN`] people is not there at all, so that no screen and no file can show it. Never a figure on one
//! helper and never an order among people. What only the hub may read is a figure of its own ([`mood`]).

mod caught;
mod faces;
mod familiar;
pub mod mood;
pub mod period;
mod places;
pub mod table;
mod waits;
mod wished;

pub use period::Period;

use crate::care::{CheckIn, Outcome, Visit, quiet};
use crate::people::Private;
use crate::people::{Group, Person};
use crate::record::{Key, Kind};
use crate::words::limits::FIGURE_PEOPLE_MIN;
use crate::words::order::sorted;
use crate::words::{PersonId, Timestamp, ZoneId};
use crate::world::{Memory, World};
use std::collections::BTreeSet;

/// What a few figures are about.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Topic {
    /// How often help came with a familiar face.
    Familiar,
    /// How many different faces a person met.
    Faces,
    /// How long people waited.
    Waits,
    /// Check-ins that were missed, and caught.
    CheckIns,
    /// What has gone quiet.
    Quiet,
    /// Whether people's wishes moved.
    Wishes,
    /// Need and help in each part of the area.
    Places,
}

impl Topic {
    /// All of them, in the order in which they are shown.
    pub const ALL: [Self; 7] =
        [Self::Familiar, Self::Faces, Self::Waits, Self::CheckIns, Self::Quiet, Self::Wishes, Self::Places];
}

/// What one figure counts. How it is counted stands with the words of the app, one sentence for each.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum What {
    /// Times that somebody was reached by a person who had come to them before, or was paired with them.
    Familiar,
    /// Times that they were reached by somebody they did not know.
    New,
    /// People who met so many different faces; the last number stands for it and more.
    Faces(usize),
    /// The time that half of those who were helped waited at most.
    MedianWait,
    /// The longest time that somebody is still waiting.
    LongestWait,
    /// What still waits.
    Waiting,
    /// Planned check-ins that reached the person at once.
    OnTime,
    /// Check-ins that were missed and caught afterwards.
    Caught,
    /// Check-ins that were missed and are not caught yet.
    Missed,
    /// People with whom nobody has been in touch.
    QuietPeople,
    /// Pairs well below their pace.
    QuietPairs,
    /// Asks that nobody takes although it is time.
    QuietAsks,
    /// Wishes that were said.
    Wished,
    /// Wishes that moved nearer.
    Nearer,
    /// Wishes that came true.
    CameTrue,
    /// Asks in a part of the area.
    Need(ZoneId),
    /// Those who offer help there.
    Help(ZoneId),
}

/// What a figure says.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Value {
    /// So many.
    Count(usize),
    /// So long, in seconds.
    Seconds(i64),
    /// Too few people to say it.
    Few,
}

/// One figure.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Figure {
    /// What it counts.
    pub what: What,
    /// What it says.
    pub value: Value,
    /// The records behind it, in the order in which they are to be shown.
    pub records: Vec<Key>,
}

/// Figures that belong together.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Panel {
    /// What they are about.
    pub topic: Topic,
    /// How many people they are about.
    pub people: usize,
    /// The figures; none when they are about too few people.
    pub figures: Vec<Figure>,
}

impl Panel {
    fn new(topic: Topic, people: &BTreeSet<PersonId>, figures: Vec<Figure>) -> Self {
        let people = people.len();
        Self { topic, people, figures: if people < FIGURE_PEOPLE_MIN { Vec::new() } else { figures } }
    }

    /// Whether it is hidden because it would be about too few people.
    #[must_use]
    pub const fn is_hidden(&self) -> bool {
        self.people > 0 && self.figures.is_empty()
    }
}

impl Figure {
    fn count(what: What, records: Vec<Key>) -> Self {
        Self { what, value: Value::Count(records.len()), records }
    }
}

/// Where and when somebody looks.
#[derive(Clone, Copy)]
struct Look<'a> {
    world: &'a Memory,
    period: Period,
    /// Minutes that clocks in the group's place are ahead of UTC.
    offset: i32,
    now: Timestamp,
}

impl Look<'_> {
    /// Whether a moment lies in the period.
    fn has(&self, at: Timestamp) -> bool {
        self.period.has(at.day(self.offset))
    }

    /// The end of the period, or now while it has not come.
    fn end(&self) -> Timestamp {
        self.period.ends(self.offset).min(self.now)
    }
}

/// Every topic for a period, in the order in which they are shown.
#[must_use]
pub fn insight(world: &Memory, period: Period, now: Timestamp) -> Vec<Panel> {
    let look = Look { world, period, offset: Group::here(world).map_or(0, |group| group.offset), now };
    let meetings = meetings(world);
    vec![
        familiar::panel(look, &meetings),
        faces::panel(look, &meetings),
        waits::panel(look),
        caught::panel(look),
        gone_quiet(look),
        wished::panel(look),
        places::panel(look),
    ]
}

/// Whether somebody may be counted: they have not asked to be left out.
fn counts(world: &dyn World, person: PersonId) -> bool {
    !Private::of(world, person).figures
}

/// A time that somebody was there, or rang, and found the person.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
struct Meeting {
    at: Timestamp,
    key: Key,
    person: PersonId,
    by: PersonId,
}

/// All of them, oldest first.
fn meetings(world: &Memory) -> Vec<Meeting> {
    let of = |kind, id: crate::words::Id, at, person, by| Meeting { at, key: Key { kind, id }, person, by };
    let visits = world.each::<Visit>().map(|one| (of(Kind::Visit, one.id.0, one.at, one.person, one.by), one.outcome));
    let calls = world.each::<CheckIn>();
    let calls = calls.map(|one| (of(Kind::CheckIn, one.id.0, one.at, one.person, one.by), one.outcome));
    let found = visits.chain(calls).filter(|(_, outcome)| *outcome != Outcome::NoAnswer).map(|(meeting, _)| meeting);
    let all = found.filter(|one| one.person != one.by && counts(world, one.person) && counts(world, one.by));
    sorted(all.collect(), |one| *one)
}

/// What has gone quiet as of now, whatever the period.
fn gone_quiet(look: Look<'_>) -> Panel {
    let known: BTreeSet<PersonId> =
        look.world.each::<Person>().map(|one| one.id).filter(|one| counts(look.world, *one)).collect();
    let [mut people, mut pairs, mut asks] = [const { Vec::new() }; 3];
    for entry in quiet::quiet(look.world, look.now, look.now.day(look.offset)) {
        if !known.contains(&entry.person) {
            continue;
        }
        match entry.what {
            quiet::Silence::Person => people.push(Key::person(entry.person)),
            quiet::Silence::Pairing(id) => pairs.push(Key::new(Kind::Pairing, id)),
            quiet::Silence::Ask(id) => asks.push(Key::new(Kind::Errand, id)),
        }
    }
    let figures = [(What::QuietPeople, people), (What::QuietPairs, pairs), (What::QuietAsks, asks)];
    Panel::new(Topic::Quiet, &known, figures.map(|(what, records)| Figure::count(what, records)).into())
}
