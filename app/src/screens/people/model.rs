//! What People shows, from a phone.

use crate::screens::invite::model::may_invite;
use crate::screens::known;
use crate::text::case::lower;
use shared::care::Visit;
use shared::people::{Member, Person, Role, Standing};
use shared::sync::Phone;
use shared::words::order::sorted;
use shared::words::{PersonId, Timestamp};
use shared::world::each_linked;

/// Everything on the screen.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct People {
    /// Who helps, by name.
    pub members: Vec<Row>,
    /// Who else is known to this phone, by name.
    pub others: Vec<Row>,
    /// How many there are without the search.
    pub all: usize,
    /// Whether this person can invite others.
    pub may_invite: bool,
}

/// One person in the list.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Row {
    /// Who.
    pub id: PersonId,
    /// Their name.
    pub name: String,
    /// What their zone is called.
    pub zone: Option<String>,
    /// What they may do, for a member.
    pub roles: Vec<Role>,
    /// Whether it is this phone's own person.
    pub me: bool,
    /// When they were last visited, where this phone may know it.
    pub seen: Option<Timestamp>,
}

/// Reads People off a phone; `typed` narrows it down by name or zone.
#[must_use]
pub fn people(phone: &Phone, typed: &str) -> People {
    let world = phone.replica().world();
    let wanted = lower(typed.trim());
    let active = |member: &&Member| member.standing == Standing::Active;
    let members: Vec<Row> = world.each::<Member>().filter(active).map(|member| of_member(phone, member)).collect();
    let helps = |id: PersonId| members.iter().any(|row| row.id == id);
    let others: Vec<Row> =
        world.each::<Person>().filter(|person| !helps(person.id)).map(|person| of_person(phone, person)).collect();
    let all = members.len() + others.len();
    let by_name = |rows: Vec<Row>| {
        sorted(rows.into_iter().filter(|row| matches(row, &wanted)).collect(), |row: &Row| lower(&row.name))
    };
    let may_invite = may_invite(phone);
    People { members: by_name(members), others: by_name(others), all, may_invite }
}

fn matches(row: &Row, wanted: &str) -> bool {
    let zone = row.zone.as_deref().unwrap_or_default();
    wanted.is_empty() || lower(&row.name).contains(wanted) || lower(zone).contains(wanted)
}

fn of_member(phone: &Phone, member: &Member) -> Row {
    let person = shared::world::find::<Person>(phone.replica().world(), member.id).ok();
    Row {
        id: member.id,
        name: member.name.to_string(),
        zone: zone(phone, person.as_ref()),
        roles: member.roles.iter().collect(),
        me: member.id == phone.me(),
        seen: seen(phone, member.id),
    }
}

fn of_person(phone: &Phone, person: &Person) -> Row {
    Row {
        id: person.id,
        name: person.name.to_string(),
        zone: zone(phone, Some(person)),
        roles: Vec::new(),
        me: person.id == phone.me(),
        seen: seen(phone, person.id),
    }
}

fn zone(phone: &Phone, person: Option<&Person>) -> Option<String> {
    person.and_then(|person| person.zone).map(|zone| known::zone(phone.replica().world(), zone))
}

fn seen(phone: &Phone, person: PersonId) -> Option<Timestamp> {
    let visits = each_linked::<Visit>(phone.replica().world(), person);
    visits.iter().filter(|visit| visit.outcome != shared::care::Outcome::NoAnswer).map(|visit| visit.at).max()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::screens::sample::{ASHA, NOON, ORGANISER, PRESCRIPTION, claim, street, visit};
    use shared::care::Outcome;
    use shared::command::RemoveMember;

    fn names(rows: &[Row]) -> Vec<&str> {
        rows.iter().map(|row| row.name.as_str()).collect()
    }

    #[test]
    fn an_organiser_sees_helpers_and_neighbours() {
        let shown = people(&street().phone(ORGANISER), "");
        assert_eq!(names(&shown.members), ["Asha", "Ben", "Carys", "Noor"]);
        assert_eq!(names(&shown.others), ["Mr Bell", "Mrs Okoro"]);
        assert!(shown.may_invite && shown.members[3].me);
        assert_eq!(shown.others[1].zone.as_deref(), Some("Riverside"));
    }

    #[test]
    fn a_volunteer_sees_the_helpers_and_whom_they_are_going_to() {
        let mut street = street();
        assert_eq!(names(&people(&street.phone(ASHA), "").others), [""; 0]);
        street.does(ASHA, claim(PRESCRIPTION), NOON);
        let shown = people(&street.phone(ASHA), "");
        assert_eq!(names(&shown.others), ["Mrs Okoro"]);
        assert!(!shown.may_invite);
    }

    #[test]
    fn the_list_is_narrowed_by_name_or_zone() {
        let phone = street().phone(ORGANISER);
        assert_eq!(names(&people(&phone, " oko ").others), ["Mrs Okoro"]);
        assert_eq!(names(&people(&phone, "hill").others), ["Mr Bell"]);
        assert_eq!(people(&phone, "zzz").all, 6, "so that the screen can say: nobody by that name");
    }

    #[test]
    fn a_closed_door_is_not_a_visit_and_who_left_is_not_helping() {
        let mut street = street();
        street.does(ASHA, claim(PRESCRIPTION), NOON);
        street.does(ASHA, visit(60, PRESCRIPTION, Outcome::NoAnswer), NOON);
        assert_eq!(people(&street.phone(ORGANISER), "okoro").others[0].seen, None);
        street.does(ASHA, visit(61, PRESCRIPTION, Outcome::Well), NOON);
        assert_eq!(people(&street.phone(ORGANISER), "okoro").others[0].seen, Some(NOON));
        street.does(ORGANISER, RemoveMember { member: ASHA }, NOON);
        assert_eq!(names(&people(&street.phone(ORGANISER), "asha").others), ["Asha"]);
    }
}
