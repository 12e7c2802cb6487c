//! Whether whoever shows a pass is still signed in and still takes part, at this moment of the group.
//!
//! Invariant: asked of the store at each request, in the transaction in which the rest is read or written, so that
//! nothing can come in between.

use super::access::Pass;
use super::device;
use crate::group::GroupError;
use rusqlite::Connection;
use shared::people::{Member, Standing};
use shared::words::PersonId;
use shared::world::{World, find};

/// Somebody who is signed in and takes part.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Stands {
    /// The member, at this moment.
    pub member: Member,
    /// Whether this is the first time that a token of this turn is seen.
    pub is_news: bool,
}

/// How whoever shows this pass stands.
///
/// # Errors
/// [`GroupError::SignIn`], [`GroupError::Revoked`], [`GroupError::Left`], or what the store said.
pub fn stands(conn: &Connection, world: &dyn World, pass: Pass) -> Result<Stands, GroupError> {
    let device = device::find(conn, pass.device)?.filter(|device| device.person == pass.person);
    let device = device.ok_or(GroupError::SignIn)?;
    if device.revoked {
        return Err(GroupError::Revoked);
    }
    let member = active(world, pass.person).ok_or(GroupError::Left)?;
    Ok(Stands { member, is_news: pass.turn > device.heard })
}

/// The member, if they are one at this moment.
#[must_use]
pub fn active(world: &dyn World, person: PersonId) -> Option<Member> {
    find::<Member>(world, person).ok().filter(|member| member.standing == Standing::Active)
}
