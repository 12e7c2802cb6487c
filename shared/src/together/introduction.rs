//! Introductions: two people are put in touch because both said yes, and then the tool steps back.
//!
//! What is proposed is one record ([`Introduction`]: who the two are, read by who looks after it); what each of the two
//! is asked is another ([`Invitation`], read by that person alone). Invariants: neither learns who the other is before
//! both have said yes, and what each then learns is a name and the one way to be in touch that the other chose; a "not
//! now" changes nothing that anybody else can see, and ends like a question that nobody answered. After some weeks the
//! hub's clock removes all of it: they know each other now, and the group need not.

use crate::command::{AgreeToMeet, EndIntroduction, MeetNotNow, ProposeIntroduction, Proposed};
use crate::decide::{Change, Decision};
use crate::pair::Yes;
use crate::people::{Member, Person, Role};
use crate::record::{Key, Kind, Record};
use crate::refusal::Refusal;
use crate::words::limits::{INTRODUCTION_KEPT_SECONDS, INTRODUCTION_OPEN_SECONDS, NAME_CHARS_MAX, REMARK_CHARS_MAX};
use crate::words::{IntroductionId, InvitationId, Line, PersonId, Prose, Timestamp};
use crate::world::{World, each_linked, find, has};
use serde::{Deserialize, Serialize};

/// Two people who might like to meet.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Introduction {
    /// Which.
    pub id: IntroductionId,
    /// The two, and the names of what they are asked.
    pub sides: [Proposed; 2],
    /// Whose idea it was.
    pub by: PersonId,
    /// Why, in words that both may read.
    pub why: Prose<REMARK_CHARS_MAX>,
    /// Since when.
    pub since: Timestamp,
    /// When both had said yes.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub met: Option<Timestamp>,
    /// When the tool steps back.
    pub ends: Timestamp,
}

/// What one of the two is asked, and what they learn.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Invitation {
    /// Which.
    pub id: InvitationId,
    /// Of which introduction.
    pub introduction: IntroductionId,
    /// Who is asked.
    pub person: PersonId,
    /// Why, in words that both may read.
    pub why: Prose<REMARK_CHARS_MAX>,
    /// Since when.
    pub since: Timestamp,
    /// Until when it is open, or can be looked up.
    pub ends: Timestamp,
    /// What they said.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub reply: Option<Reply>,
    /// The other, once both have said yes.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub other: Option<Other>,
}

/// What somebody said.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Reply {
    /// They would like to.
    Yes {
        /// When and how they said so.
        yes: Yes,
        /// How the other may be in touch.
        way: Prose<REMARK_CHARS_MAX>,
    },
    /// Not now.
    NotNow,
}

/// The other of the two.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Other {
    /// Their name.
    pub name: Line<NAME_CHARS_MAX>,
    /// The one way to be in touch that they chose.
    pub way: Prose<REMARK_CHARS_MAX>,
}

impl Introduction {
    /// One of the two.
    #[must_use]
    pub fn side(&self, invitation: InvitationId) -> Option<PersonId> {
        self.sides.iter().find(|side| side.invitation == invitation).map(|side| side.person)
    }

    fn invitation(&self, side: Proposed) -> Invitation {
        Invitation {
            id: side.invitation,
            introduction: self.id,
            person: side.person,
            why: self.why.clone(),
            since: self.since,
            ends: self.ends,
            reply: None,
            other: None,
        }
    }

    fn keys(&self) -> [Key; 3] {
        let [one, other] = self.sides.map(|side| Key::new(Kind::Invitation, side.invitation));
        [one, other, Key::new(Kind::Introduction, self.id)]
    }
}

impl Invitation {
    /// Whether they are still to say something.
    #[must_use]
    pub const fn is_open(&self) -> bool {
        self.reply.is_none()
    }

    /// Whether an organiser may read it: the two have met, and this one has nobody else to be told by.
    #[must_use]
    pub fn is_passed_on(&self) -> bool {
        let said = |reply: &Reply| matches!(reply, Reply::Yes { yes, .. } if yes.how != crate::pair::How::Own);
        self.other.is_some() && self.reply.as_ref().is_some_and(said)
    }
}

pub(crate) fn propose(world: &dyn World, who: PersonId, command: &ProposeIntroduction, now: Timestamp) -> Decision {
    let people = command.sides.map(|side| side.person);
    if people[0] == people[1] || command.sides[0].invitation == command.sides[1].invitation {
        return Err(Refusal::NotAllowed);
    }
    if people.iter().any(|person| !has::<Person>(world, *person) && !has::<Member>(world, *person)) {
        return Err(Refusal::NotFound);
    }
    let taken = command.sides.iter().any(|side| has::<Invitation>(world, side.invitation));
    // Only of what they know of: otherwise one of two who are asked could find out the other by proposing everybody.
    let organises = find::<Member>(world, who).is_ok_and(|me| me.is(Role::Organiser));
    let same = |one: &Introduction| {
        let both = people.iter().all(|person| one.sides.iter().any(|side| side.person == *person));
        both && (organises || one.by == who)
    };
    if taken
        || has::<Introduction>(world, command.introduction)
        || each_linked::<Introduction>(world, people[0]).iter().any(same)
    {
        return Err(Refusal::AlreadyThere);
    }
    let introduction = Introduction {
        id: command.introduction,
        sides: command.sides,
        by: who,
        why: command.why.clone(),
        since: now,
        met: None,
        ends: now.plus(INTRODUCTION_OPEN_SECONDS),
    };
    let invitations = introduction.sides.map(|side| Record::Invitation(introduction.invitation(side)));
    Change::put([Record::Introduction(introduction)].into_iter().chain(invitations))
}

/// What this person was asked. An organiser who writes down what somebody said does not hold it, only what was
/// proposed; then it is as if nothing had been said yet, and the hub knows better.
pub(crate) fn asked(
    world: &dyn World,
    introduction: IntroductionId,
    invitation: InvitationId,
) -> Result<Invitation, Refusal> {
    match find::<Invitation>(world, invitation) {
        Ok(found) if found.introduction == introduction => Ok(found),
        Ok(_) => Err(Refusal::NotFound),
        Err(why) => {
            let whole = find::<Introduction>(world, introduction)?;
            let side = whole.sides.into_iter().find(|side| side.invitation == invitation).ok_or(why)?;
            Ok(whole.invitation(side))
        }
    }
}

pub(crate) fn agree(world: &dyn World, who: PersonId, command: &AgreeToMeet, now: Timestamp) -> Decision {
    let mut mine = asked(world, command.introduction, command.invitation)?;
    if mine.other.is_some() {
        return Err(Refusal::AlreadyOver);
    }
    mine.reply = Some(Reply::Yes { yes: Yes::of(mine.person, who, now), way: command.way.clone() });
    match both(world, &mut mine, now) {
        Some(others) => Change::put([Record::Invitation(mine)].into_iter().chain(others)),
        None => Change::put([Record::Invitation(mine)]),
    }
}

/// What changes besides when this was the second yes. Only the hub, which holds both halves, can know.
fn both(world: &dyn World, mine: &mut Invitation, now: Timestamp) -> Option<[Record; 2]> {
    let mut whole = find::<Introduction>(world, mine.introduction).ok()?;
    let side = whole.sides.into_iter().find(|side| side.invitation != mine.id)?;
    let mut theirs = find::<Invitation>(world, side.invitation).ok()?;
    let (Some(Reply::Yes { way: my_way, .. }), Some(Reply::Yes { way, .. })) = (&mine.reply, &theirs.reply) else {
        return None;
    };
    let name = |person| find::<Person>(world, person).ok().map(|person| person.name);
    let (my_name, their_name) = (name(mine.person)?, name(theirs.person)?);
    let (me, them) = (Other { name: my_name, way: my_way.clone() }, Other { name: their_name, way: way.clone() });
    (mine.other, theirs.other) = (Some(them), Some(me));
    let ends = now.plus(INTRODUCTION_KEPT_SECONDS);
    (whole.met, whole.ends, mine.ends, theirs.ends) = (Some(now), ends, ends, ends);
    Some([Record::Invitation(theirs), Record::Introduction(whole)])
}

pub(crate) fn not_now(world: &dyn World, command: MeetNotNow) -> Decision {
    let mut mine = asked(world, command.introduction, command.invitation)?;
    if mine.other.is_some() {
        return Err(Refusal::AlreadyOver);
    }
    mine.reply = Some(Reply::NotNow);
    Change::put([Record::Invitation(mine)])
}

pub(crate) fn end(world: &dyn World, who: Option<PersonId>, command: EndIntroduction, now: Timestamp) -> Decision {
    let introduction = find::<Introduction>(world, command.introduction)?;
    if who.is_none() && now < introduction.ends {
        return Err(Refusal::NotDue);
    }
    Ok(Change { puts: Vec::new(), drops: introduction.keys().to_vec() })
}

/// What ends when somebody leaves the group: everything in which they were to be introduced.
pub(crate) fn leave(world: &dyn World, leaver: PersonId) -> Vec<Key> {
    each_linked::<Introduction>(world, leaver).iter().flat_map(Introduction::keys).collect()
}
