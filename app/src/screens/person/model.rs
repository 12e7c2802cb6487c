//! What the screen of a person shows, from a phone.

use crate::screens::card::Card;
use crate::screens::errand::model::{Place, Reach, dialled, map_link};
use crate::screens::known;
use shared::access::may;
use shared::care::{Outcome, Visit};
use shared::command::{ChangeContact, ChangeRoles, Command, Edit, RecordChecks, RemoveMember};
use shared::help::{Ask, Errand, HelpKind, State};
use shared::people::{Check, Contact, Member, Person, Role, Roles, Standing};
use shared::sync::Phone;
use shared::words::order::sorted;
use shared::words::{AskId, Day, ErrandId, PersonId, Timestamp, When};
use shared::world::{each_linked, find};

/// Everything on the screen.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Shown {
    /// Who.
    pub id: PersonId,
    /// Their name.
    pub name: String,
    /// Whether it is this phone's own person.
    pub me: bool,
    /// What their zone is called.
    pub zone: Option<String>,
    /// Since when the group knows them.
    pub since: Option<Timestamp>,
    /// How to reach them, where this phone may know it.
    pub contact: Option<Contact>,
    /// Where they live, as a link.
    pub place: Option<PlaceLink>,
    /// Their number, as a link.
    pub phone: Option<PhoneLink>,
    /// Whether this person may change it.
    pub may_change_contact: bool,
    /// What they asked for, the latest first.
    pub asks: Vec<AskRow>,
    /// Who was there, the latest first.
    pub visits: Vec<VisitRow>,
    /// For somebody who can sign in, what they may do.
    pub member: Option<Membership>,
}

/// See [`Place`]; prints nothing.
#[derive(Clone, PartialEq, Eq)]
pub struct PlaceLink(pub Place);

/// See [`Reach`]; prints nothing.
#[derive(Clone, PartialEq, Eq)]
pub struct PhoneLink(pub Reach);

impl core::fmt::Debug for PlaceLink {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        f.write_str("<an address>")
    }
}

impl core::fmt::Debug for PhoneLink {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        f.write_str("<a number>")
    }
}

/// One of their asks.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct AskRow {
    /// Which ask.
    pub ask: AskId,
    /// Its errand, for looking at it.
    pub errand: Option<Card>,
    /// What sort of help.
    pub kind: HelpKind,
    /// When it was wanted.
    pub when: When,
    /// Where it stands.
    pub state: Option<State>,
    /// When it was asked.
    pub asked: Timestamp,
    /// Who has it or did it.
    pub by: Option<String>,
}

/// One visit to them.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct VisitRow {
    /// On which errand.
    pub errand: ErrandId,
    /// Who went.
    pub by: Option<String>,
    /// When.
    pub at: Timestamp,
    /// What they found.
    pub outcome: Outcome,
    /// How it went.
    pub words: Option<String>,
}

/// What a member may do, and who may change that.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Membership {
    /// Their roles.
    pub roles: Roles,
    /// Whether they take part at present.
    pub standing: Standing,
    /// A few words they wrote about themselves.
    pub about: Option<String>,
    /// Since when.
    pub since: Timestamp,
    /// Whether this person may change the roles.
    pub may_change: bool,
    /// Whether this person may end the membership.
    pub may_remove: bool,
    /// Whether they are the last organiser, who cannot go before there is another.
    pub last_organiser: bool,
    /// What the group has checked about them.
    pub checks: Vec<Check>,
    /// Whether this person may write that down.
    pub may_check: bool,
}

/// Reads the screen of a person off a phone; `None` when this phone may not know them.
#[must_use]
pub fn person(phone: &Phone, id: PersonId, today: Day) -> Option<Shown> {
    let world = phone.replica().world();
    let known = find::<Person>(world, id).ok();
    let member = find::<Member>(world, id).ok();
    let name = known.as_ref().map(|p| p.name.to_string()).or_else(|| member.as_ref().map(|m| m.name.to_string()))?;
    let contact = find::<Contact>(world, id).ok();
    let address = contact.as_ref().and_then(|contact| contact.address.as_ref());
    let number = contact.as_ref().and_then(|contact| contact.phone.as_ref());
    let place = |text: &str| PlaceLink(Place { address: text.to_owned(), map: map_link(text) });
    let change = ChangeContact { person: id, address: None, phone: None, reach: None, entry: None, needs: None };
    Some(Shown {
        id,
        name,
        me: id == phone.me(),
        zone: known.as_ref().and_then(|person| person.zone).map(|zone| known::zone(world, zone)),
        since: known.as_ref().map(|person| person.since),
        place: address.map(|text| place(text.as_str())),
        phone: number.map(|line| PhoneLink(dialled(line.as_str()))),
        may_change_contact: contact.is_some() && allows(phone, change),
        contact,
        asks: asks(phone, id, today),
        visits: visits(phone, id),
        member: member.map(|member| membership(phone, &member)),
    })
}

fn allows(phone: &Phone, command: impl Into<Command>) -> bool {
    let replica = phone.replica();
    may(replica.world(), &replica.actor(phone.me()), &command.into()).is_ok()
}

fn asks(phone: &Phone, id: PersonId, today: Day) -> Vec<AskRow> {
    let world = phone.replica().world();
    let asks = sorted(each_linked::<Ask>(world, id), |ask| core::cmp::Reverse(ask.asked));
    let row = |ask: Ask| {
        let errand = each_linked::<Errand>(world, ask.id).into_iter().next();
        AskRow {
            ask: ask.id,
            kind: ask.kind,
            when: ask.when,
            state: errand.as_ref().map(|errand| errand.state),
            asked: ask.asked,
            by: errand.as_ref().and_then(Errand::who).and_then(|who| known::member(world, who)),
            errand: errand.map(|errand| Card::of(phone, &errand, today)),
        }
    };
    asks.into_iter().map(row).collect()
}

fn visits(phone: &Phone, id: PersonId) -> Vec<VisitRow> {
    let world = phone.replica().world();
    let visits = sorted(each_linked::<Visit>(world, id), |visit| core::cmp::Reverse(visit.at));
    let row = |visit: Visit| VisitRow {
        errand: visit.errand,
        by: known::member(world, visit.by),
        at: visit.at,
        outcome: visit.outcome,
        words: visit.words.as_ref().map(ToString::to_string),
    };
    visits.into_iter().map(row).collect()
}

fn membership(phone: &Phone, member: &Member) -> Membership {
    let here = member.standing == Standing::Active;
    let roles = ChangeRoles { member: member.id, roles: Edit { saw: member.roles.clone(), new: member.roles.clone() } };
    let same = Edit { saw: member.checks.clone(), new: member.checks.clone() };
    let checks = RecordChecks { member: member.id, checks: same };
    let others = phone.replica().world().each::<Member>().filter(|other| other.id != member.id);
    let last_organiser = member.is(Role::Organiser) && !others.into_iter().any(|other| other.is(Role::Organiser));
    Membership {
        roles: member.roles.clone(),
        standing: member.standing,
        about: member.about.as_ref().map(ToString::to_string),
        since: member.since,
        may_change: here && allows(phone, roles),
        may_remove: here && !last_organiser && allows(phone, RemoveMember { member: member.id }),
        last_organiser,
        checks: member.checks.clone(),
        may_check: here && allows(phone, checks),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::screens::sample::{
        ASHA, BEN, MRS_OKORO, NOON, ORGANISER, PRESCRIPTION, SHOPPING, claim, street, today, visit,
    };

    #[test]
    fn an_organiser_sees_asks_and_visits_the_latest_first() {
        let mut street = street();
        street.does(ASHA, claim(PRESCRIPTION), NOON);
        street.does(ASHA, visit(60, PRESCRIPTION, Outcome::Well), NOON);
        let shown = person(&street.phone(ORGANISER), MRS_OKORO, today()).unwrap();
        let asks: Vec<_> = shown.asks.iter().map(|row| row.errand.as_ref().unwrap().id).collect();
        assert_eq!(asks, [SHOPPING, PRESCRIPTION]);
        assert_eq!(shown.asks[1].by.as_deref(), Some("Asha"));
        assert_eq!(shown.visits[0].by.as_deref(), Some("Asha"));
        assert!(shown.may_change_contact && shown.member.is_none());
    }

    #[test]
    fn a_volunteer_sees_a_neighbour_only_while_going_there_and_changes_nothing() {
        let mut street = street();
        assert_eq!(person(&street.phone(ASHA), MRS_OKORO, today()), None);
        street.does(ASHA, claim(PRESCRIPTION), NOON);
        let shown = person(&street.phone(ASHA), MRS_OKORO, today()).unwrap();
        assert!(shown.contact.is_some() && !shown.may_change_contact);
    }

    #[test]
    fn the_last_organiser_stays_and_volunteers_change_nobody() {
        let street = street();
        let membership = |who, of| person(&street.phone(who), of, today()).unwrap().member.unwrap();
        let own = membership(ORGANISER, ORGANISER);
        assert!(own.last_organiser && own.may_change && !own.may_remove);
        assert!(membership(ORGANISER, ASHA).may_remove);
        let others = membership(ASHA, BEN);
        assert!(!others.may_change && !others.may_remove);
        assert!(membership(ASHA, ASHA).may_remove, "leaving is everybody's own decision");
    }
}
