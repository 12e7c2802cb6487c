//! Members: people who can sign in, and what they may do.
//!
//! Roles are read from this record at every request, never from a token, so taking one away bites at once.
//! Invariant: a group that has an organiser never loses its last one by a command.
//! Not here: devices and sessions; they belong to the hub and never travel.

use crate::care::round;
use crate::command::{ChangeRoles, DescribeMyself, RemoveMember, WelcomeMember};
use crate::decide::{Change, Decision};
use crate::help::{Errand, choice};
use crate::people::{Check, Person, Private, circle};
use crate::record::{Kind, Record};
use crate::refusal::{Field, Refusal};
use crate::together;
use crate::words::limits::{NAME_CHARS_MAX, REMARK_CHARS_MAX};
use crate::words::order::distinct;
use crate::words::{Line, PersonId, Prose, Timestamp};
use crate::world::{World, each_linked, find, has};
use serde::{Deserialize, Serialize};

/// What a member may do; one person can hold several.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Role {
    /// Helps neighbours: sees open errands and claims them.
    Volunteer,
    /// Takes calls: records asks for people who ring.
    CallTaker,
    /// Looks after the whole: people, asks, helpers.
    Organiser,
    /// Reads concerns.
    Lead,
    /// Works for a partner and refers people with their consent.
    Partner,
    /// Takes part: asks, offers, and sees what concerns themselves and those in whose circle they are.
    Neighbour,
}

impl Role {
    /// All roles, in the order in which a screen offers them.
    pub const ALL: [Self; 6] =
        [Self::Volunteer, Self::CallTaker, Self::Organiser, Self::Lead, Self::Partner, Self::Neighbour];

    /// The short word that forms, the command line and the wire use.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::Volunteer => "volunteer",
            Self::CallTaker => "calltaker",
            Self::Organiser => "organiser",
            Self::Lead => "lead",
            Self::Partner => "partner",
            Self::Neighbour => "neighbour",
        }
    }

    /// Reads what [`Role::code`] wrote.
    #[must_use]
    pub fn parse(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|role| role.code() == code)
    }
}

/// A set of roles, kept sorted and without repeats.
#[derive(Clone, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Roles(Vec<Role>);

impl Roles {
    /// The set of these roles.
    #[must_use]
    pub fn new(roles: impl IntoIterator<Item = Role>) -> Self {
        Self(distinct(roles.into_iter().collect()))
    }

    /// Whether this role is among them.
    #[must_use]
    pub fn has(&self, role: Role) -> bool {
        self.0.contains(&role)
    }

    /// Whether none is held.
    #[must_use]
    pub const fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// The roles in order.
    pub fn iter(&self) -> impl Iterator<Item = Role> + '_ {
        self.0.iter().copied()
    }
}

/// Whether a member takes part at present.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Standing {
    /// Takes part.
    Active,
    /// Has left or was asked to leave; may read nothing.
    Left,
}

/// A person who can sign in. Shares its id with their [`Person`].
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Member {
    /// Which person.
    pub id: PersonId,
    /// What the others call them.
    pub name: Line<NAME_CHARS_MAX>,
    /// What they may do.
    pub roles: Roles,
    /// Whether they take part.
    pub standing: Standing,
    /// A few words they wrote about themselves, for the people they help.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub about: Option<Prose<REMARK_CHARS_MAX>>,
    /// When they joined.
    pub since: Timestamp,
    /// What the group has checked about them.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub checks: Vec<Check>,
}

impl Member {
    /// Whether they take part and hold this role.
    #[must_use]
    pub fn is(&self, role: Role) -> bool {
        self.standing == Standing::Active && self.roles.has(role)
    }

    /// Whether the group's open errands are theirs to see and to claim.
    #[must_use]
    pub fn helps(&self) -> bool {
        self.is(Role::Volunteer) || self.is(Role::Organiser)
    }
}

pub(crate) fn welcome(world: &dyn World, command: &WelcomeMember, now: Timestamp) -> Decision {
    if command.roles.is_empty() {
        return Err(Refusal::Missing { field: Field::Roles });
    }
    let member = Member {
        id: command.person,
        name: command.name.clone(),
        roles: command.roles.clone(),
        standing: Standing::Active,
        about: None,
        since: now,
        checks: Vec::new(),
    };
    if has::<Person>(world, command.person) {
        return Err(Refusal::AlreadyThere);
    }
    let (name, private) = (command.name.clone(), Private::default());
    let person = Person { id: command.person, name, zone: None, first_name: None, since: now, private };
    Change::put([Record::Person(person), Record::Member(member)])
}

pub(crate) fn describe_myself(world: &dyn World, who: PersonId, command: &DescribeMyself) -> Decision {
    let mut member = find::<Member>(world, who)?;
    member.name = command.name.clone();
    member.about = command.about.clone();
    let mut person = find::<Person>(world, who)?;
    person.name = command.name.clone();
    Change::put([Record::Member(member), Record::Person(person)])
}

pub(crate) fn change_roles(world: &dyn World, command: &ChangeRoles) -> Decision {
    let mut member = find::<Member>(world, command.member)?;
    if member.standing == Standing::Left {
        return Err(Refusal::Removed);
    }
    if member.roles != command.roles.saw {
        return Err(Refusal::Changed { field: Field::Roles, theirs: None });
    }
    if command.roles.new.is_empty() {
        return Err(Refusal::Missing { field: Field::Roles });
    }
    if !command.roles.new.has(Role::Organiser) {
        keep_an_organiser(world, &member)?;
    }
    member.roles = command.roles.new.clone();
    Change::put([Record::Member(member)])
}

/// Ends a membership: the errands they hold go back to the others, and they may read nothing from now on.
pub(crate) fn remove(world: &dyn World, command: &RemoveMember, now: Timestamp) -> Decision {
    let mut member = find::<Member>(world, command.member)?;
    if member.standing == Standing::Left {
        return Err(Refusal::AlreadyThere);
    }
    keep_an_organiser(world, &member)?;
    member.standing = Standing::Left;
    let mut change = Change { puts: vec![Record::Member(member)], drops: Vec::new() };
    for mut errand in each_linked::<Errand>(world, command.member) {
        if errand.holder() == Some(command.member) {
            errand.hand_back(world, now);
            change.drops.extend(choice::open_question(world, errand.id, command.member));
            change.puts.push(Record::Errand(errand));
        }
    }
    change.puts.extend(crate::pair::life::leave(world, command.member, now));
    change.puts.extend(round::returned(world, command.member));
    change.puts.extend(circle::without(world, command.member));
    let together = together::without(world, command.member, now);
    change.puts.extend(together.puts);
    change.drops.extend(together.drops);
    Ok(change)
}

fn keep_an_organiser(world: &dyn World, leaving: &Member) -> Result<(), Refusal> {
    let another = world.all(Kind::Member).iter().any(|record| match record.as_ref() {
        Record::Member(member) => member.id != leaving.id && member.is(Role::Organiser),
        _ => false,
    });
    if another || !leaving.is(Role::Organiser) { Ok(()) } else { Err(Refusal::LastOrganiser) }
}
