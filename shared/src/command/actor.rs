//! Who acts: the hub, the public, a resident with a code, or a member. Roles are those of this very moment.

use crate::people::{Role, Roles};
use crate::words::{AskId, PersonId};

/// Who is doing something. Made by the hub from a session, a code or its own clock; never read from the wire.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Actor {
    /// The hub itself: setting up, welcoming who was invited, and what its clock brings.
    Hub,
    /// Somebody on the plain page who is not signed in.
    Public,
    /// A person who showed the code of one of their asks.
    Resident {
        /// Who.
        person: PersonId,
        /// The ask whose code they showed.
        ask: AskId,
    },
    /// Somebody signed in.
    Member {
        /// Who.
        person: PersonId,
        /// Their roles, from the store, at this moment.
        roles: Roles,
    },
}

impl Actor {
    /// The person behind it, if there is one.
    #[must_use]
    pub const fn person(&self) -> Option<PersonId> {
        match self {
            Self::Hub | Self::Public => None,
            Self::Resident { person, .. } | Self::Member { person, .. } => Some(*person),
        }
    }

    /// Whether they are signed in with this role.
    #[must_use]
    pub fn has(&self, role: Role) -> bool {
        matches!(self, Self::Member { roles, .. } if roles.has(role))
    }
}
