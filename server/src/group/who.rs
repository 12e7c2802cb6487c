//! Who is at the other end: of an exchange, and of a live feed.

use super::GroupError;
use crate::session::access::Pass;
use crate::session::standing::{Stands, active, stands};
use rusqlite::Connection;
use shared::people::Member;
use shared::words::{DeviceId, Id, PersonId};
use shared::world::World;

/// Whose exchange it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum By {
    /// Whoever shows this pass. Whether they are still signed in is looked at with the rest.
    Pass(Pass),
    /// A person, on no device that this hub knows.
    Person(PersonId),
}

impl By {
    /// Who.
    pub(super) const fn person(self) -> PersonId {
        match self {
            Self::Pass(pass) => pass.person,
            Self::Person(person) => person,
        }
    }

    /// The member, if they may have an answer at this moment, and the pass when it is one that was not seen before.
    pub(super) fn check(self, conn: &Connection, world: &dyn World) -> Result<(Member, Option<Pass>), GroupError> {
        match self {
            Self::Pass(pass) => {
                let Stands { member, is_news } = stands(conn, world, pass)?;
                Ok((member, is_news.then_some(pass)))
            }
            Self::Person(person) => Ok((active(world, person).ok_or(GroupError::Left)?, None)),
        }
    }
}

impl From<Pass> for By {
    fn from(pass: Pass) -> Self {
        Self::Pass(pass)
    }
}

impl From<PersonId> for By {
    fn from(person: PersonId) -> Self {
        Self::Person(person)
    }
}

/// Who listens, and on which of their devices, where that is known.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Listener {
    /// Who.
    pub person: PersonId,
    /// On which device.
    pub device: Option<DeviceId>,
}

impl Listener {
    /// From the first to the last that a person can be.
    pub(super) const fn all_of(person: PersonId) -> core::ops::RangeInclusive<Self> {
        let last = DeviceId(Id::from_bytes([0xff; 16]));
        Self { person, device: None }..=Self { person, device: Some(last) }
    }
}

impl From<PersonId> for Listener {
    fn from(person: PersonId) -> Self {
        Self { person, device: None }
    }
}
