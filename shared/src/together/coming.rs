//! Who comes to a gathering, with how many friends, or waits for a place.
//!
//! The hub gives places in the order in which it hears of people; who does not fit waits, and moves up when somebody
//! cannot come after all. A phone knows only its own people and shows what it believes until the hub has said.
//! Invariants: nobody who would fit is left waiting, and whoever has a place keeps it. Read by the person, by who
//! looks after the gathering until its day is over, and by organisers.

use crate::command::{JoinGathering, LeaveGathering};
use crate::decide::{Change, Decision};
use crate::people::Person;
use crate::record::{Key, Kind, Record};
use crate::refusal::Refusal;
use crate::together::gathering::{Gathering, open};
use crate::words::id::stirred;
use crate::words::limits::{FRIENDS_MAX, NAME_CHARS_MAX};
use crate::words::order::sorted;
use crate::words::{ComingId, GatheringId, Line, PersonId, Timestamp};
use crate::world::{World, each_linked, find, has};
use serde::{Deserialize, Serialize};

/// Somebody comes.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Coming {
    /// Which: [`ComingId::of`] the gathering and the person.
    pub id: ComingId,
    /// To which gathering.
    pub gathering: GatheringId,
    /// Who.
    pub person: PersonId,
    /// What the host calls them.
    pub name: Line<NAME_CHARS_MAX>,
    /// How many friends they bring.
    #[serde(default, skip_serializing_if = "is_none")]
    pub friends: u8,
    /// Their number in the order in which people said that they come.
    pub number: u32,
    /// Whether there is a place for them.
    pub seat: Seat,
    /// Who wrote it down, if they did not say it themselves.
    #[serde(default, rename = "by", skip_serializing_if = "Option::is_none")]
    pub recorded_by: Option<PersonId>,
}

#[expect(clippy::trivially_copy_pass_by_ref, reason = "serde asks with a reference")]
const fn is_none(count: &u8) -> bool {
    *count == 0
}

/// Whether there is a place.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Seat {
    /// There is.
    Place {
        /// When they moved up to it, if they had waited.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        since: Option<Timestamp>,
    },
    /// They wait for one.
    Waits,
}

impl ComingId {
    /// The one name of this person's coming to this gathering, so that saying it on two devices says it once.
    #[must_use]
    pub fn of(gathering: GatheringId, person: PersonId) -> Self {
        // Stirred, not laid over one another: ids made one after another differ in a few bits only, and two such pairs
        // would soon have the same name.
        Self(stirred(&[*gathering.0.bytes(), *person.0.bytes()].concat()))
    }
}

impl Coming {
    /// How many places they need.
    #[must_use]
    pub fn seats(&self) -> u16 {
        1 + u16::from(self.friends)
    }

    /// Whether they wait for a place.
    #[must_use]
    pub fn waits(&self) -> bool {
        self.seat == Seat::Waits
    }
}

/// Everybody who comes or waits, in the hub's order, as far as this world knows.
#[must_use]
pub fn of(world: &dyn World, gathering: GatheringId) -> Vec<Coming> {
    sorted(each_linked::<Coming>(world, gathering), |coming| (coming.number, coming.id))
}

pub(crate) fn join(world: &dyn World, who: PersonId, command: JoinGathering) -> Decision {
    let mut gathering = open(world, command.gathering)?;
    let id = ComingId::of(gathering.id, command.person);
    if has::<Coming>(world, id) {
        return Err(Refusal::AlreadyThere);
    }
    let seats = 1 + u16::from(command.friends);
    if command.friends > FRIENDS_MAX {
        return Err(Refusal::TooMany { max: usize::from(FRIENDS_MAX) });
    }
    // Who could never fit would wait in vain.
    if let Some(places) = gathering.places.filter(|places| seats > *places) {
        return Err(Refusal::TooMany { max: usize::from(places.saturating_sub(1)) });
    }
    let fits = gathering.fits(seats);
    let coming = Coming {
        id,
        gathering: gathering.id,
        person: command.person,
        name: find::<Person>(world, command.person)?.name,
        friends: command.friends,
        number: gathering.next,
        seat: if fits { Seat::Place { since: None } } else { Seat::Waits },
        recorded_by: (who != command.person).then_some(who),
    };
    gathering.next = gathering.next.saturating_add(1);
    gathering.taken = gathering.taken.saturating_add(if fits { seats } else { 0 });
    Change::put([Record::Coming(coming), Record::Gathering(gathering)])
}

pub(crate) fn leave(world: &dyn World, command: LeaveGathering, now: Timestamp) -> Decision {
    let gathering = find::<Gathering>(world, command.gathering)?;
    if gathering.is_past() {
        return Err(Refusal::AlreadyOver);
    }
    let coming = find::<Coming>(world, ComingId::of(gathering.id, command.person))?;
    Ok(without(world, gathering, (&coming, now)))
}

/// A gathering without one who would have come; whoever waits and fits moves up.
fn without(world: &dyn World, mut gathering: Gathering, (gone, now): (&Coming, Timestamp)) -> Change {
    let freed = if gone.waits() { 0 } else { gone.seats() };
    gathering.taken = gathering.taken.saturating_sub(freed);
    let mut puts = if gathering.is_open() { move_up(world, &mut gathering, (Some(gone.id), now)) } else { Vec::new() };
    puts.push(Record::Gathering(gathering));
    Change { puts, drops: vec![Key::new(Kind::Coming, gone.id)] }
}

/// Gives the places that are free to those who wait, in order, passing over who needs more than there are.
pub(super) fn move_up(
    world: &dyn World,
    gathering: &mut Gathering,
    (gone, now): (Option<ComingId>, Timestamp),
) -> Vec<Record> {
    let mut moved = Vec::new();
    for coming in of(world, gathering.id).into_iter().filter(Coming::waits) {
        if Some(coming.id) != gone && gathering.fits(coming.seats()) {
            gathering.taken = gathering.taken.saturating_add(coming.seats());
            moved.push(Record::Coming(Coming { seat: Seat::Place { since: Some(now) }, ..coming }));
        }
    }
    moved
}

/// What changes when a member leaves the group: their places are free.
pub(crate) fn gone(world: &dyn World, leaver: PersonId, now: Timestamp) -> Change {
    let mut change = Change::default();
    for coming in each_linked::<Coming>(world, leaver) {
        if let Ok(gathering) = find::<Gathering>(world, coming.gathering)
            && !gathering.is_past()
        {
            let freed = without(world, gathering, (&coming, now));
            change.puts.extend(freed.puts);
            change.drops.extend(freed.drops);
        }
    }
    change
}
