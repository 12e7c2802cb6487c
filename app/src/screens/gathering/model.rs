//! What is on, and one gathering, from a phone.

use crate::screens::known;
use crate::text::case::lower;
use shared::command::{CancelGathering, Command, JoinGathering};
use shared::decide::decide;
use shared::people::{Member, Person, Role, Standing};
use shared::record::{Key, Kind};
use shared::sync::Phone;
use shared::together::{Coming, Gathering, coming};
use shared::words::order::sorted;
use shared::words::{ComingId, Day, GatheringId, PersonId, Timestamp};
use shared::world::{find, has};

/// Days ahead for which a gathering that one comes to stands on Today.
const SOON_DAYS: i32 = 2;

/// A gathering as a line of a list.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Row {
    /// The gathering.
    pub gathering: Gathering,
    /// In which part of town.
    pub zone: String,
    /// How this person stands to it.
    pub own: Option<Coming>,
    /// Whether they look after it.
    pub hosts: bool,
    /// Whether what this phone shows of it is not yet confirmed.
    pub waiting: bool,
}

impl Row {
    fn of(phone: &Phone, gathering: &Gathering) -> Self {
        let world = phone.replica().world();
        let id = ComingId::of(gathering.id, phone.me());
        let unsent = |key| phone.replica().is_waiting(key);
        Self {
            zone: known::zone(world, gathering.zone),
            own: find::<Coming>(world, id).ok(),
            hosts: gathering.host == phone.me(),
            waiting: unsent(Key::new(Kind::Gathering, gathering.id)) || unsent(Key::new(Kind::Coming, id)),
            gathering: gathering.clone(),
        }
    }

    const fn is_mine(&self) -> bool {
        self.own.is_some() || self.hosts
    }
}

/// What is on from today, the soonest first. What was called off concerns only those who would have come.
#[must_use]
pub fn upcoming(phone: &Phone, today: Day) -> Vec<Row> {
    let all = phone.replica().world().each::<Gathering>();
    let soon = all.filter(|one| !one.is_past() && one.slot.day >= today);
    let rows: Vec<Row> = soon.map(|one| Row::of(phone, one)).filter(|r| r.gathering.is_open() || r.is_mine()).collect();
    sorted(rows, |row| (row.gathering.slot.day, row.gathering.slot.from, row.gathering.id))
}

/// Those of this person's that are today or tomorrow, or of which there is something to know.
#[must_use]
pub fn soon(phone: &Phone, today: Day) -> Vec<Row> {
    let near = |row: &Row| {
        let one = &row.gathering;
        row.is_mine() && (one.slot.day.0 - today.0 < SOON_DAYS || !one.is_open() || one.moved.is_some())
    };
    upcoming(phone, today).into_iter().filter(near).collect()
}

/// Whether this person can plan one.
#[must_use]
pub fn may_plan(phone: &Phone) -> bool {
    known::me(phone).is_some_and(|me| me.helps())
}

/// One gathering.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Shown {
    /// Itself, and how this person stands to it.
    pub row: Row,
    /// Who looks after it, if it is another.
    pub host: Option<String>,
    /// Whether this person can say that they come.
    pub may_join: bool,
    /// Whether this person can change it and call it off.
    pub may_change: bool,
    /// Who comes, in the hub's order; nothing when that is not this person's to know.
    pub guests: Option<Vec<Guest>>,
    /// For whom this person could write down that they come.
    pub could: Vec<(PersonId, String)>,
}

/// Somebody who comes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Guest {
    /// That they come.
    pub coming: Coming,
    /// Whether nobody tells them but by ringing them.
    pub no_app: bool,
    /// Whether this person can write down that they cannot come.
    pub may_remove: bool,
}

/// Reads one gathering off a phone; `None` when it is not here.
#[must_use]
pub fn gathering(phone: &Phone, id: GatheringId, now: Timestamp) -> Option<Shown> {
    let world = phone.replica().world();
    let found = find::<Gathering>(world, id).ok()?;
    let row = Row::of(phone, &found);
    let actor = phone.replica().actor(phone.me());
    let can = |command: Command| decide(world, &actor, &command, now).is_ok();
    let join = |person| can(JoinGathering { gathering: id, person, friends: 0 }.into());
    let organiser = known::i_am(phone, Role::Organiser);
    let guests = (organiser || row.hosts && !found.is_past()).then(|| {
        let guest = |coming: Coming| Guest {
            no_app: !is_member(phone, coming.person),
            may_remove: !found.is_past() && coming.person != phone.me() && organiser,
            coming,
        };
        coming::of(world, id).into_iter().map(guest).collect()
    });
    let others = world.each::<Person>().filter(|person| !is_member(phone, person.id) && join(person.id));
    let others: Vec<(PersonId, String)> = others.map(|person| (person.id, person.name.to_string())).collect();
    Some(Shown {
        host: known::member(world, found.host).filter(|_| !row.hosts),
        may_join: row.own.is_none() && join(phone.me()),
        may_change: can(CancelGathering { gathering: id, words: None }.into()),
        guests,
        could: sorted(others, |(_, name)| lower(name)),
        row,
    })
}

/// Who could look after a gathering: everybody who takes part, by name.
#[must_use]
pub fn hosts(phone: &Phone) -> Vec<(PersonId, String)> {
    let members = phone.replica().world().each::<Member>().filter(|one| one.standing == Standing::Active);
    sorted(members.map(|one| (one.id, one.name.to_string())).collect(), |(_, name)| lower(name))
}

fn is_member(phone: &Phone, person: PersonId) -> bool {
    let world = phone.replica().world();
    has::<Member>(world, person) && find::<Member>(world, person).is_ok_and(|one| one.standing == Standing::Active)
}

#[cfg(test)]
mod checks;
