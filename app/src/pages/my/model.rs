//! What somebody sees of their own ask: where it stands, what is written down, and who can see it.
//!
//! Invariant: who can see what is not claimed here but read from `shared::access::audience`, so this page cannot
//! promise something that the hub does not keep. Only visits that the asker may hold are shown.

use crate::pages::words::{Clock, called};
use shared::access::{Token, audience};
use shared::care::{Outcome, Visit};
use shared::help::{Ask, Errand, State};
use shared::people::{Check, Contact, Member, Person, Role, Zone};
use shared::record::{Kind, Noun as _, Record};
use shared::words::{AskId, ErrandId, PersonId, Timestamp};
use shared::world::{World, each_linked, find};

/// An ask as its asker sees it.
#[derive(Clone, Debug)]
pub struct My {
    /// The ask itself.
    pub ask: Ask,
    /// Where it stands.
    pub stands: Stands,
    /// The name of the part of town.
    pub zone: String,
    /// Whose it is.
    pub person: Person,
    /// How to reach them.
    pub contact: Option<Contact>,
    /// Who wrote it down, if they did not do it themselves.
    pub recorded_by: Option<String>,
    /// The visits, in the order in which they were.
    pub visits: Vec<VisitShown>,
    /// Who can see what.
    pub readers: Readers,
}

/// Where an ask stands.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Stands {
    /// Nobody has said that they will go.
    Open,
    /// Somebody had, and cannot after all.
    Back,
    /// Somebody new would come, and the asker is asked first.
    Asked(Newcomer),
    /// Somebody is coming.
    Held {
        /// Their name.
        name: String,
        /// A few words they wrote about themselves.
        about: Option<String>,
    },
    /// It was done.
    Done {
        /// By whom.
        name: String,
        /// When.
        at: Timestamp,
    },
    /// It is no longer wanted.
    Cancelled,
}

/// Somebody who would come for the first time.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Newcomer {
    /// For which errand.
    pub errand: ErrandId,
    /// Who.
    pub helper: PersonId,
    /// Their name.
    pub name: String,
    /// A few words they wrote about themselves.
    pub about: Option<String>,
    /// What the group has checked about them.
    pub checks: Vec<Check>,
}

/// A visit as the person visited may read it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct VisitShown {
    /// Who came.
    pub name: String,
    /// When.
    pub at: Timestamp,
    /// Whether nobody answered.
    pub missed: bool,
    /// What they wrote.
    pub words: Option<String>,
}

/// Who can see what is written down, besides the asker.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Readers {
    /// The kind of help, the part of town and the time.
    pub errand: ReadBy,
    /// What is wanted, in the asker's words.
    pub ask: ReadBy,
    /// The name, the address and how to reach them.
    pub contact: ReadBy,
}

/// Who can see one thing.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ReadBy {
    /// Whether every helper of the group can.
    pub everybody: bool,
    /// The people besides organisers who can, by name.
    pub names: Vec<String>,
}

impl My {
    /// What this ask looks like to its asker now; nothing when the world does not hold all of it.
    #[must_use]
    pub fn find(world: &dyn World, id: AskId, clock: Clock) -> Option<Self> {
        let ask: Ask = find(world, id).ok()?;
        let errand: Errand = each_linked(world, id).into_iter().next()?;
        let person: Person = find(world, ask.person).ok()?;
        let contact: Option<Contact> = find(world, ask.person).ok();
        let mut visits: Vec<Visit> = each_linked(world, errand.id);
        visits.retain(|visit| read_by(world, &Record::Visit(visit.clone()), clock).contains(&Token::Person(person.id)));
        visits.sort_by_key(|visit| visit.at);
        let readers = Readers {
            errand: ReadBy::of(world, &Record::Errand(errand.clone()), &ask, clock),
            ask: ReadBy::of(world, &Record::Ask(ask.clone()), &ask, clock),
            contact: match &contact {
                Some(contact) => ReadBy::of(world, &Record::Contact(contact.clone()), &ask, clock),
                None => ReadBy::of(world, &Record::Person(person.clone()), &ask, clock),
            },
        };
        Some(Self {
            stands: stands(world, &errand),
            zone: find::<Zone>(world, ask.zone).map(|zone| zone.name.to_string()).unwrap_or_default(),
            recorded_by: ask.recorded_by.filter(|by| *by != ask.person).map(|by| called(world, by)),
            visits: visits.iter().map(|visit| VisitShown::of(world, visit)).collect(),
            ask,
            person,
            contact,
            readers,
        })
    }

    /// Whether it is over, one way or the other.
    #[must_use]
    pub const fn is_over(&self) -> bool {
        matches!(self.stands, Stands::Done { .. } | Stands::Cancelled)
    }
}

impl VisitShown {
    fn of(world: &dyn World, visit: &Visit) -> Self {
        Self {
            name: called(world, visit.by),
            at: visit.at,
            missed: visit.outcome == Outcome::NoAnswer,
            words: visit.words.as_ref().map(ToString::to_string),
        }
    }
}

impl ReadBy {
    fn of(world: &dyn World, record: &Record, ask: &Ask, clock: Clock) -> Self {
        let mut by = Self::default();
        for token in read_by(world, record, clock) {
            match token {
                Token::Volunteers | Token::Members => by.everybody = true,
                Token::Person(person) if person != ask.person => by.names.push(called(world, person)),
                Token::Leads => by.names.extend(leads(world)),
                Token::Organisers | Token::Person(_) => {}
            }
        }
        by.names.sort_unstable();
        by.names.dedup();
        by
    }
}

/// The safeguarding leads, by name.
fn leads(world: &dyn World) -> Vec<String> {
    let members = world.all(Kind::Member);
    let members = members.iter().filter_map(|record| Member::from_record(record));
    members.filter(|member| member.is(Role::Lead)).map(|member| member.name.to_string()).collect()
}

fn read_by(world: &dyn World, record: &Record, clock: Clock) -> std::collections::BTreeSet<Token> {
    audience(world, record, clock.now)
}

fn stands(world: &dyn World, errand: &Errand) -> Stands {
    match errand.state {
        State::Open => Stands::Open,
        State::Back { .. } => Stands::Back,
        State::Held { by, waits: true, .. } => {
            let member = find::<Member>(world, by).ok();
            Stands::Asked(Newcomer {
                errand: errand.id,
                helper: by,
                name: called(world, by),
                about: member.as_ref().and_then(|member| member.about.as_ref()).map(ToString::to_string),
                checks: member.map(|member| member.checks).unwrap_or_default(),
            })
        }
        State::Held { by, .. } => {
            let about = find::<Member>(world, by).ok().and_then(|member| member.about);
            Stands::Held { name: called(world, by), about: about.map(|about| about.to_string()) }
        }
        State::Done { by, at, .. } => Stands::Done { name: called(world, by), at },
        State::Cancelled { .. } => Stands::Cancelled,
    }
}
