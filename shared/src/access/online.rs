//! Who may have of the hub what is in no record and so has no audience: an invite, the code of an ask, signing a device
//! out, how the group's people say it is.
//!
//! Asked by the hub at each request, with the roles as they stand in its store, and by the phone before it offers any of
//! it. Not here: what a command may do; that is [`super::may`].

use crate::help::Ask;
use crate::people::{Role, Roles};
use crate::words::PersonId;

/// Whether somebody with these roles may invite others, to whatever they are to be able to do.
#[must_use]
pub fn invites(roles: &Roles) -> bool {
    roles.has(Role::Organiser)
}

/// Whether somebody with these roles may know how the group's people say it is.
#[must_use]
pub fn sees_mood(roles: &Roles) -> bool {
    roles.has(Role::Organiser)
}

/// Whether this person may have the code of an ask: its asker, who wrote it down, and organisers.
#[must_use]
pub fn has_code(ask: &Ask, (me, roles): (PersonId, &Roles)) -> bool {
    roles.has(Role::Organiser) || ask.person == me || ask.recorded_by == Some(me)
}

/// Whether this person may sign somebody's device out: their own, and organisers anybody's, because phones get lost.
#[must_use]
pub fn signs_out(whose: PersonId, (me, roles): (PersonId, &Roles)) -> bool {
    whose == me || roles.has(Role::Organiser)
}
