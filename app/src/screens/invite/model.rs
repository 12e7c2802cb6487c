//! Whom an organiser can invite to do what.

use crate::screens::known;
use shared::access;
use shared::people::{Role, Roles};
use shared::sync::Phone;

/// The roles that one is invited to. Leads and partners are not among them: what they do is not built yet, and
/// an invitation is a promise.
pub const ROLES: [Role; 4] = [Role::Volunteer, Role::CallTaker, Role::Organiser, Role::Neighbour];

/// Whether this phone's person can invite others.
#[must_use]
pub fn may_invite(phone: &Phone) -> bool {
    known::me(phone).is_some_and(|me| access::invites(&me.roles))
}

/// A set of roles with one more or one less in it.
#[must_use]
pub fn toggled(roles: &Roles, role: Role) -> Roles {
    if roles.has(role) {
        Roles::new(roles.iter().filter(|held| *held != role))
    } else {
        Roles::new(roles.iter().chain([role]))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::screens::sample::{ASHA, ORGANISER, street};

    #[test]
    fn organisers_invite_and_volunteers_do_not() {
        assert!(may_invite(&street().phone(ORGANISER)));
        assert!(!may_invite(&street().phone(ASHA)));
    }

    #[test]
    fn a_tick_twice_is_no_tick() {
        let one = toggled(&Roles::default(), Role::Volunteer);
        assert!(one.has(Role::Volunteer));
        assert!(toggled(&one, Role::Volunteer).is_empty());
    }
}
