//! What this phone knows by name: people, zones, the group and who is looking.
//!
//! Members' names are known to everybody in the group; a neighbour's name only while this person needs it.
//! An answer of `None` therefore means "not for this phone", never "there is nobody".

use crate::text::case::lower;
use shared::people::{Group, Member, Person, Role, Zone};
use shared::record::Kind;
use shared::sync::Phone;
use shared::words::order::sorted;
use shared::words::{Day, PersonId, Timestamp, ZoneId};
use shared::world::{Memory, World, find};

/// What is shown of a member, if they are one.
#[must_use]
pub fn member(world: &dyn World, id: PersonId) -> Option<String> {
    find::<Member>(world, id).ok().map(|member| member.name.to_string())
}

/// A person's name: a neighbour's where this phone may know it, or a member's.
#[must_use]
pub fn person(world: &Memory, id: PersonId) -> Option<String> {
    find::<Person>(world, id).ok().map(|person| person.name.to_string()).or_else(|| member(world, id))
}

/// What somebody goes by: a member's own name, or what is written down of a neighbour.
#[must_use]
pub fn called(world: &dyn World, id: PersonId) -> Option<String> {
    member(world, id).or_else(|| find::<Person>(world, id).ok().map(|person| person.name.to_string()))
}

/// What people call a zone; nothing when it is gone.
#[must_use]
pub fn zone(world: &Memory, id: ZoneId) -> String {
    find::<Zone>(world, id).map(|zone| zone.name.to_string()).unwrap_or_default()
}

/// All zones, by name.
#[must_use]
pub fn zones(world: &Memory) -> Vec<Zone> {
    sorted(world.each::<Zone>().cloned().collect(), |zone| lower(zone.name.as_str()))
}

/// The group, once the first exchange has brought it.
#[must_use]
pub fn group(world: &Memory) -> Option<Group> {
    world.all(Kind::Group).iter().find_map(|record| match record.as_ref() {
        shared::record::Record::Group(group) => Some(group.clone()),
        _ => None,
    })
}

/// Minutes that clocks in the group's place are ahead of UTC.
#[must_use]
pub fn offset(world: &Memory) -> i32 {
    group(world).map_or(0, |group| group.offset)
}

/// Which day a moment falls on in the group's place.
#[must_use]
pub fn day(world: &Memory, at: Timestamp) -> Day {
    at.day(offset(world))
}

/// The member this phone belongs to.
#[must_use]
pub fn me(phone: &Phone) -> Option<Member> {
    find::<Member>(phone.replica().world(), phone.me()).ok()
}

/// Whether this phone's person takes part and holds a role.
#[must_use]
pub fn i_am(phone: &Phone, role: Role) -> bool {
    me(phone).is_some_and(|member| member.is(role))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::screens::sample::{ASHA, MRS_OKORO, ORGANISER, street};

    #[test]
    fn a_volunteer_knows_the_members_and_not_the_neighbours() {
        let street = street();
        let asha = street.phone(ASHA);
        let world = asha.replica().world();
        assert_eq!(member(world, ORGANISER).as_deref(), Some("Noor"));
        assert_eq!(person(world, MRS_OKORO), None);
        assert_eq!(person(street.phone(ORGANISER).replica().world(), MRS_OKORO).as_deref(), Some("Mrs Okoro"));
        assert_eq!(zones(world).iter().map(|zone| zone.name.to_string()).collect::<Vec<_>>(), ["Hilltop", "Riverside"]);
    }
}
