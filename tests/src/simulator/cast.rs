//! Who takes part in a run: a small group, set up by the hub itself as `kith` does it.

use super::Broken;
use super::hub::Hub;
use super::random::Random;
use super::taps::Words;
use shared::command::{
    Actor, AddPerson, AddZone, AgreeHandover, AgreePairing, Command, NameGroup, ProposeHandover, ProposePairing,
    WelcomeMember,
};
use shared::pair::Pace;
use shared::people::{Member, Role, Roles};
use shared::words::{Line, PairingId, PersonId, ZoneId};
use shared::world::find;

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
        if random.chance(60) {
            pair_up(hub, random, (&members, person))?;
        }
    }
    let mut phones = members.clone();
    if phones.len() < 6 && random.chance(40) {
        phones.extend(random.pick(&members));
    }
    phones.truncate(6);
    Ok(phones)
}

/// The first organiser knows that a volunteer and a person get on; a hand-over may be under way.
fn pair_up(hub: &mut Hub, random: &mut Random, (members, person): (&[PersonId], PersonId)) -> Result<(), Broken> {
    let [organiser, helper, newcomer, ..] = *members else { return Ok(()) };
    let (pairing, handover) = (PairingId::of(helper, person), random.id());
    let mut steps: Vec<(PersonId, Command)> = vec![
        (organiser, ProposePairing { helper, person, pace: Pace::Weekly }.into()),
        (helper, AgreePairing { pairing, side: helper }.into()),
        (organiser, AgreePairing { pairing, side: person }.into()),
    ];
    if random.chance(50) {
        steps.push((organiser, ProposeHandover { handover, pairing, newcomer }.into()));
        steps.push((newcomer, AgreeHandover { handover, side: newcomer, notes: Vec::new() }.into()));
    }
    for (who, command) in steps {
        let roles = find::<Member>(&hub.store, who).map(|member| member.roles).unwrap_or_default();
        let outcome = hub.direct(&Actor::Member { person: who, roles }, random.id(), command)?;
        super::promise!(matches!(outcome, shared::sync::Outcome::Done(_)), "setting up: {outcome:?}");
    }
    Ok(())
}

fn set_up(hub: &mut Hub, random: &mut Random, command: impl Into<Command>) -> Result<(), Broken> {
    let outcome = hub.direct(&Actor::Hub, random.id(), command.into())?;
    super::promise!(matches!(outcome, shared::sync::Outcome::Done(_)), "setting up: {outcome:?}");
    Ok(())
}
