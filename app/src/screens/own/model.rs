//! What a record shows of who sees what, and of what the person decided.

use crate::screens::said::things::Clock;
use shared::access::{self, Token};
use shared::command::{Command, Edit, ErasePerson, KeepPrivate};
use shared::mine::{Part, Why, seen_by, why};
use shared::pair::{Reading, State};
use shared::people::{Bond, Circle, Member, Person, Private, Role, Sees};
use shared::record::{Kind, Noun as _};
use shared::sync::Phone;
use shared::words::order::sorted;
use shared::words::{Day, PersonId, TieId};
use shared::world::{World, each_linked, find};

/// Somebody, or a group of people, who can see something about the person.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Reader {
    /// Who.
    pub who: Readers,
    /// Why, the nearest reason first.
    pub why: Vec<Why>,
    /// What.
    pub parts: Vec<Part>,
}

/// Who can see something.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Readers {
    /// One person, by name.
    One(String),
    /// The organisers, by name.
    Organisers(Vec<String>),
    /// The safeguarding leads, by name.
    Leads(Vec<String>),
    /// Every helper.
    Helpers,
    /// Everybody who can sign in.
    Members,
}

/// Somebody in the circle.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TieShown {
    /// Which tie.
    pub id: TieId,
    /// What the person calls them.
    pub name: String,
    /// How to reach them.
    pub reach: Option<String>,
    /// What they are to the person.
    pub bond: Bond,
    /// How much they may see.
    pub sees: Sees,
    /// Whether they can sign in, so that they can see anything at all.
    pub member: bool,
    /// Whether it is whoever looks.
    pub me: bool,
}

/// What a person decided about themselves, and what follows.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Own {
    /// Whose record it is.
    pub person: PersonId,
    /// Their name.
    pub name: String,
    /// Who can see what.
    pub readers: Vec<Reader>,
    /// Who has opened notes for a few, and on which day, the latest first.
    pub read: Vec<(String, Day)>,
    /// Who is in the circle.
    pub ties: Vec<TieShown>,
    /// On which day somebody is in touch next.
    pub next: Option<Day>,
    /// What they asked to be left out of.
    pub private: Private,
    /// Whether somebody comes or rings by plan, so that there is something to rest from.
    pub comes: bool,
    /// Whether some of it rests.
    pub rests: bool,
}

/// A record as `me` may read it; nothing where the person is not known here.
#[must_use]
pub fn own(world: &dyn World, (person, me): (PersonId, PersonId), clock: Clock) -> Option<Own> {
    let found: Person = find(world, person).ok()?;
    let circle = Circle::around(world, person);
    let ties = circle.ties.iter().map(|tie| TieShown {
        id: tie.id,
        name: tie.name.to_string(),
        reach: tie.reach.as_ref().map(ToString::to_string),
        bond: tie.bond,
        sees: tie.sees,
        member: tie.member.is_some(),
        me: tie.member == Some(me),
    });
    let pairs = shared::pair::of(world, person).into_iter().filter(|pairing| pairing.person() == person);
    let pairs: Vec<_> = pairs.filter(shared::pair::Pairing::counts).collect();
    let plans = each_linked::<shared::care::Plan>(world, person).into_iter();
    let plans: Vec<_> = plans.filter(|plan| plan.person == person && !plan.is_over()).collect();
    let rests = pairs.iter().any(|pairing| matches!(pairing.state, State::Paused { .. }))
        || plans.iter().any(|plan| matches!(plan.state, shared::care::PlanState::Paused { .. }));
    Some(Own {
        person,
        name: found.name.to_string(),
        readers: readers(world, person, clock),
        read: read(world, person),
        ties: ties.collect(),
        next: circle.next,
        private: found.private,
        comes: !pairs.is_empty() || !plans.is_empty(),
        rests,
    })
}

/// Who has opened what only a few may read, as far as this world knows.
fn read(world: &dyn World, person: PersonId) -> Vec<(String, Day)> {
    let readings: Vec<Reading> = each_linked(world, person);
    let readings = sorted(readings, |reading| (core::cmp::Reverse(reading.day), reading.by));
    readings.iter().filter_map(|reading| Some((name(world, reading.by)?, reading.day))).collect()
}

fn readers(world: &dyn World, person: PersonId, clock: Clock) -> Vec<Reader> {
    let seen = seen_by(world, person, clock.now);
    let readers: Vec<Reader> = seen
        .into_iter()
        .filter_map(|(token, parts)| {
            let (who, why) = match token {
                Token::Person(reader) => {
                    (Readers::One(name(world, reader)?), why(world, person, reader, clock.now).into_iter().collect())
                }
                Token::Organisers => (Readers::Organisers(holders(world, Role::Organiser)), Vec::new()),
                Token::Leads => (Readers::Leads(holders(world, Role::Lead)), Vec::new()),
                Token::Volunteers => (Readers::Helpers, Vec::new()),
                Token::Members => (Readers::Members, Vec::new()),
            };
            Some(Reader { who, why, parts: parts.into_iter().collect() })
        })
        .collect();
    sorted(readers, |reader| reader.who.clone())
}

/// The members who hold a role now, by name.
fn holders(world: &dyn World, role: Role) -> Vec<String> {
    let members = world.all(Kind::Member);
    let members = members.iter().filter_map(|record| Member::from_record(record)).filter(|member| member.is(role));
    members.map(|member| member.name.to_string()).collect()
}

/// What a member is called; nobody else is named, and who has left sees nothing.
fn name(world: &dyn World, id: PersonId) -> Option<String> {
    let member = find::<Member>(world, id).ok()?;
    (member.standing == shared::people::Standing::Active).then(|| member.name.to_string())
}

/// What somebody may do about a record on this phone, besides reading.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct May {
    /// Whether it is their own.
    pub mine: bool,
    /// Whether they decide about it: it is their own, they act for the person, or they write down what is said.
    pub decide: bool,
    /// Whether they can have the person forgotten.
    pub erase: bool,
}

/// See [`May`]. Deciding is one right, so one decision stands for all of them.
#[must_use]
pub fn may(phone: &Phone, person: PersonId) -> May {
    let replica = phone.replica();
    let actor = replica.actor(phone.me());
    let may = |command: Command| access::may(replica.world(), &actor, &command).is_ok();
    let same = Edit { saw: Private::default(), new: Private::default() };
    May {
        mine: person == phone.me(),
        decide: may(KeepPrivate { person, private: same }.into()),
        erase: may(ErasePerson { person }.into()),
    }
}

/// The members who could be taken into a person's circle by somebody else than themselves, by name.
#[must_use]
pub fn members(world: &dyn World, (person, me): (PersonId, PersonId)) -> Vec<(PersonId, String)> {
    let there: Vec<PersonId> = Circle::around(world, person).sees(Sees::Name).collect();
    let known = world.all(Kind::Member);
    let members = known.iter().filter_map(|record| Member::from_record(record));
    let free = members.filter(|one| {
        let other = one.id != person && one.id != me && !there.contains(&one.id);
        other && one.standing == shared::people::Standing::Active
    });
    free.map(|member| (member.id, member.name.to_string())).collect()
}

/// The people in whose circle somebody is, by name, and how much they see.
#[must_use]
pub fn around_others(world: &dyn World, me: PersonId) -> Vec<(PersonId, String, Sees)> {
    let circles = each_linked::<Circle>(world, me).into_iter().filter(|circle| circle.id != me);
    let mine = circles.filter_map(|circle| {
        let sees = circle.ties.iter().find(|tie| tie.member == Some(me))?.sees;
        let person = find::<Person>(world, circle.id).ok()?;
        Some((circle.id, person.name.to_string(), sees))
    });
    mine.collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::screens::sample::{ASHA, CALLS, MRS_OKORO, ORGANISER, street};

    #[test]
    fn whoever_it_is_and_whoever_writes_down_what_they_say_decide_and_nobody_else() {
        let street = street();
        let about = |me, person| may(&street.phone(me), person);
        assert_eq!(about(ASHA, ASHA), May { mine: true, decide: true, erase: true });
        assert_eq!(about(ORGANISER, MRS_OKORO), May { mine: false, decide: true, erase: true });
        assert_eq!(about(CALLS, MRS_OKORO), May { mine: false, decide: true, erase: false });
        assert_eq!(about(CALLS, ASHA), May::default(), "who can sign in says it themselves");
        assert_eq!(about(ASHA, MRS_OKORO), May::default());
    }
}
