//! Who takes part in a run: a small group, set up by the hub itself as `kith` does it.

use super::Broken;
use super::hub::Hub;
use super::random::Random;
use super::taps::Words;
use shared::command::{Actor, AddPerson, AddZone, Command, NameGroup, WelcomeMember};
use shared::people::{Role, Roles};
use shared::words::{Line, PersonId, ZoneId};

/// Sets the group up; returns who has a phone, some of them two.
pub(crate) fn gather(hub: &mut Hub, random: &mut Random) -> Result<Vec<PersonId>, Broken> {
    let mut words = Words(random.next());
    let name = NameGroup { group: random.id(), name: words.line(), reach: None, offset: 60 };
    set_up(hub, random, name)?;
    let zones: Vec<ZoneId> = (0..2 + random.below(3)).map(|_| random.id()).collect();
    for (place, zone) in zones.iter().enumerate() {
        let within = place.checked_sub(1).map(|outer| zones[outer]);
        set_up(hub, random, AddZone { zone: *zone, name: words.line(), within })?;
    }
    let mut members = Vec::new();
    let mut roles = vec![vec![Role::Organiser], vec![Role::Volunteer], vec![Role::Volunteer]];
    if random.chance(50) {
        roles.push(vec![Role::CallTaker]);
    }
    if random.chance(30) {
        roles.push(vec![Role::Organiser, Role::Volunteer]);
    }
    if random.chance(30) {
        roles.push(vec![Role::CallTaker, Role::Volunteer]);
    }
    if random.chance(15) {
        roles.push(vec![Role::Partner, Role::Lead]);
    }
    for roles in roles {
        let person: PersonId = random.id();
        set_up(hub, random, WelcomeMember { person, name: words.line(), roles: Roles::new(roles) })?;
        members.push(person);
    }
    for _ in 0..1 + random.below(2) {
        let person: PersonId = random.id();
        let zone = random.pick(&zones).copied();
        let contact = words.contact(person);
        let name = Line::new(&words.secret()).map_err(|_| Broken("a name".into()))?;
        set_up(hub, random, AddPerson { person, name, zone, first_name: None, contact })?;
    }
    let mut phones = members.clone();
    if phones.len() < 6 && random.chance(40) {
        phones.extend(random.pick(&members));
    }
    phones.truncate(6);
    Ok(phones)
}

fn set_up(hub: &mut Hub, random: &mut Random, command: impl Into<Command>) -> Result<(), Broken> {
    let outcome = hub.direct(&Actor::Hub, random.id(), command.into())?;
    super::promise!(matches!(outcome, shared::sync::Outcome::Done(_)), "setting up: {outcome:?}");
    Ok(())
}
