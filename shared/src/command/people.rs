//! What is done to the group, its zones, its members and the people it knows.

use super::Edit;
use crate::people::{Check, Contact, Roles};
use crate::words::limits::{ADDRESS_CHARS_MAX, NAME_CHARS_MAX, PHONE_CHARS_MAX, PLACE_CHARS_MAX, REMARK_CHARS_MAX};
use crate::words::{GroupId, Line, PersonId, Prose, ZoneId};
use serde::{Deserialize, Serialize};

commands! {
    /// Give the group its name, or another one.
    NameGroup {
        /// The group.
        group: GroupId,
        /// Its name.
        name: Line<PLACE_CHARS_MAX>,
        /// How a neighbour reaches somebody of the group.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        reach: Option<Prose<REMARK_CHARS_MAX>>,
        /// Minutes ahead of UTC.
        #[serde(default)]
        offset: i32,
    }
    /// Add a zone.
    AddZone {
        /// The new zone.
        zone: ZoneId,
        /// What people call it.
        name: Line<PLACE_CHARS_MAX>,
        /// The zone it lies within.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        within: Option<ZoneId>,
    }
    /// Welcome somebody who was invited and has come.
    WelcomeMember {
        /// Their new id.
        person: PersonId,
        /// What they call themselves.
        name: Line<NAME_CHARS_MAX>,
        /// The roles they were invited to.
        roles: Roles,
    }
    /// Say anew who I am and a few words about me.
    DescribeMyself {
        /// What the others call me.
        name: Line<NAME_CHARS_MAX>,
        /// A few words for the people I help.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        about: Option<Prose<REMARK_CHARS_MAX>>,
    }
    /// Change what a member may do.
    ChangeRoles {
        /// Who.
        member: PersonId,
        /// From which roles to which.
        roles: Edit<Roles>,
    }
    /// Write down what the group has checked about a member.
    RecordChecks {
        /// Who.
        member: PersonId,
        /// From which checks to which.
        checks: Edit<Vec<Check>>,
    }
    /// End a membership.
    RemoveMember {
        /// Whose.
        member: PersonId,
    }
    /// Add somebody the group knows.
    AddPerson {
        /// Their new id.
        person: PersonId,
        /// Their name.
        name: Line<NAME_CHARS_MAX>,
        /// Their zone.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        zone: Option<ZoneId>,
        /// What volunteers may call them before a claim, if they agreed.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        first_name: Option<Line<NAME_CHARS_MAX>>,
        /// How to reach them.
        contact: Contact,
    }
    /// Change how to reach somebody; fields that are not named stay.
    ChangeContact {
        /// Whose.
        person: PersonId,
        /// Their address.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        address: Option<Edit<Option<Prose<ADDRESS_CHARS_MAX>>>>,
        /// Their number.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        phone: Option<Edit<Option<Line<PHONE_CHARS_MAX>>>>,
        /// Another way to reach them.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        reach: Option<Edit<Option<Prose<REMARK_CHARS_MAX>>>>,
        /// How to get in.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        entry: Option<Edit<Option<Prose<REMARK_CHARS_MAX>>>>,
        /// What a helper needs to know.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        needs: Option<Edit<Option<Prose<REMARK_CHARS_MAX>>>>,
    }
}
