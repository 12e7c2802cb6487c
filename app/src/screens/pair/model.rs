//! What the screen of a pair shows, from a phone.

use super::timeline::{Event, timeline};
use crate::screens::known;
use crate::text::case::lower;
use shared::command::{
    AgreeCover, AgreeHandover, AgreePairing, Command, CompleteHandover, DeclinePairing, Edit, EndCover, EndHandover,
    EndPairing, KeepPairing, LimitPairing, NameCover, PausePairing, PlanJointVisit, ProposeHandover, ProposePairing,
    ResumePairing, WriteNote,
};
use shared::decide::decide;
use shared::pair::{Ending, Handover, How, Limits, Pace, Pairing, Reach, State, Yes, handover, of};
use shared::people::{Member, Person};
use shared::record::{Key, Kind};
use shared::sync::Phone;
use shared::words::order::sorted;
use shared::words::{HandoverId, Id, NoteId, PairingId, PersonId, Prose, Timestamp, When};
use shared::world::{Memory, find, has};

/// Everything on the screen.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Shown {
    /// Which pair.
    pub id: PairingId,
    /// Whose phone it is.
    pub me: PersonId,
    /// Who comes.
    pub helper: Side,
    /// To whom.
    pub person: Side,
    /// Where it stands.
    pub state: State,
    /// About how often.
    pub pace: Pace,
    /// Since when they know each other.
    pub since: Timestamp,
    /// When they last met.
    pub last: Option<Timestamp>,
    /// Who steps in.
    pub cover: Option<Cover>,
    /// The hand-over that is under way.
    pub passing: Option<Passing>,
    /// What has happened, the latest first.
    pub events: Vec<Event>,
    /// What this person can do now.
    pub can: Vec<Act>,
    /// Who else could step in or take over, by name.
    pub others: Vec<(PersonId, String)>,
    /// Whether what is shown is not yet confirmed.
    pub waiting: bool,
}

/// One of the two.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Side {
    /// Who.
    pub id: PersonId,
    /// Their name, where this phone may know it.
    pub name: Option<String>,
    /// Whether it is this phone's own person.
    pub me: bool,
    /// Whether there is a page about them on this phone.
    pub known: bool,
    /// Their yes.
    pub yes: Option<Said>,
    /// What they are glad with.
    pub limits: Limits,
}

/// A yes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Said {
    /// Their own.
    Own,
    /// Said to somebody with this name.
    To(Option<String>),
}

/// Who steps in when the first cannot come.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Cover {
    /// Their name.
    pub name: Option<String>,
    /// Whether it is this phone's own person.
    pub me: bool,
    /// Whether they have said yes.
    pub yes: bool,
    /// Whether the person is glad with it.
    pub welcome: bool,
}

/// A hand-over under way.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Passing {
    /// Which.
    pub id: HandoverId,
    /// Who would take over.
    pub newcomer: Option<String>,
    /// Whether they have said yes.
    pub newcomer_yes: bool,
    /// Whether the person has.
    pub person_yes: bool,
    /// When they go together once.
    pub joint: Option<When>,
}

/// What somebody can do.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Act {
    /// Say yes.
    Agree,
    /// Write down that the person said yes.
    SaidYes,
    /// Say not now.
    Decline,
    /// Say that it goes on.
    Keep,
    /// Change what suits who comes.
    LimitHelper,
    /// Change what suits the person.
    LimitPerson,
    /// Rest.
    Pause,
    /// Take it up again after a rest.
    Resume,
    /// End it.
    End,
    /// Suggest it again after an ending.
    Again,
    /// Name who steps in.
    NameCover,
    /// Say yes to stepping in, or to who does.
    AgreeCover,
    /// Write down that the person is glad with who steps in.
    SaidCover,
    /// Say that nobody steps in.
    EndCover,
    /// Write a note.
    Note,
    /// Ask somebody to take over.
    Pass,
    /// Say yes to taking over.
    TakeOver,
    /// Write down that the person agrees, and which notes travel.
    SaidPass,
    /// Plan to go together.
    Joint,
    /// Hand over.
    Complete,
    /// Leave things as they are.
    StopPass,
}

impl Shown {
    /// Whether this person can do something now.
    #[must_use]
    pub fn can(&self, act: Act) -> bool {
        self.can.contains(&act)
    }
}

/// Reads the screen of a pair off a phone; `None` when the pair is not here.
#[must_use]
pub fn pair(phone: &Phone, id: PairingId, now: Timestamp) -> Option<Shown> {
    let world = phone.replica().world();
    let pairing = find::<Pairing>(world, id).ok()?;
    let passing = handover::open(world, id);
    let others = others(world, &pairing);
    let first_name = pairing.first_name.as_ref().map(ToString::to_string);
    let mut person = side(phone, &pairing, 1);
    person.name = person.name.or(first_name);
    Some(Shown {
        id,
        me: phone.me(),
        helper: side(phone, &pairing, 0),
        person,
        state: pairing.state,
        pace: pairing.pace,
        since: pairing.known_since(),
        last: pairing.met.last,
        cover: pairing.cover.map(|cover| Cover {
            name: known::member(world, cover.person),
            me: cover.person == phone.me(),
            yes: cover.yes.is_some(),
            welcome: cover.welcome.is_some(),
        }),
        passing: passing.as_ref().map(|passing| Passing {
            id: passing.id,
            newcomer: known::member(world, passing.newcomer),
            newcomer_yes: passing.newcomer_yes.is_some(),
            person_yes: passing.person_yes.is_some(),
            joint: passing.joint,
        }),
        events: timeline(phone, &pairing, now.day(known::group(world).map_or(0, |group| group.offset))),
        can: possible(phone, &pairing, (passing.as_ref(), others.first().map(|(id, _)| *id)), now),
        others,
        waiting: phone.replica().is_waiting(Key::new(Kind::Pairing, id)),
    })
}

fn side(phone: &Phone, pairing: &Pairing, place: usize) -> Side {
    let world = phone.replica().world();
    let side = &pairing.sides[place];
    let said = |yes: Yes| match yes.how {
        How::Own => Said::Own,
        How::Said { to } => Said::To(known::member(world, to)),
    };
    Side {
        id: side.person,
        name: known::person(world, side.person),
        me: side.person == phone.me(),
        known: has::<Person>(world, side.person) || has::<Member>(world, side.person),
        yes: side.yes.map(said),
        limits: side.limits.clone(),
    }
}

/// Members who help and have no part in the pair yet.
fn others(world: &Memory, pairing: &Pairing) -> Vec<(PersonId, String)> {
    let cover = pairing.cover.map(|cover| cover.person);
    let free = |member: &&Member| member.helps() && pairing.side(member.id).is_none() && cover != Some(member.id);
    let named = world.each::<Member>().filter(free).map(|member| (member.id, member.name.to_string())).collect();
    sorted(named, |(_, name): &(PersonId, String)| lower(name))
}

/// Who else comes to a person at present, for notes that only a few may read.
#[must_use]
pub fn readers(phone: &Phone, person: PersonId) -> Vec<(PersonId, String)> {
    let world = phone.replica().world();
    let comes = of(world, person).into_iter().filter(|pairing| pairing.person() == person);
    let near = comes.filter_map(|pairing| pairing.near()).filter(|helper| *helper != phone.me());
    near.filter_map(|helper| Some((helper, known::member(world, helper)?))).collect()
}

/// What the rules would take from this person now.
fn possible(
    phone: &Phone,
    pairing: &Pairing,
    (passing, other): (Option<&Handover>, Option<PersonId>),
    now: Timestamp,
) -> Vec<Act> {
    let (world, me) = (phone.replica().world(), phone.me());
    let actor = phone.replica().actor(me);
    let mut can = Vec::new();
    let mut attempt = |act: Act, command: Command| {
        if decide(world, &actor, &command, now).is_ok() {
            can.push(act);
        }
    };
    let (id, helper, person) = (pairing.id, pairing.helper(), pairing.person());
    attempt(Act::Agree, AgreePairing { pairing: id, side: me }.into());
    if person != me {
        attempt(Act::SaidYes, AgreePairing { pairing: id, side: person }.into());
        attempt(Act::SaidCover, AgreeCover { pairing: id, side: person }.into());
    }
    attempt(Act::Decline, DeclinePairing { pairing: id }.into());
    attempt(Act::Keep, KeepPairing { pairing: id }.into());
    attempt(Act::LimitHelper, untouched(id, helper).into());
    attempt(Act::LimitPerson, untouched(id, person).into());
    // A rest can be made longer; the screen offers it only while there is none.
    if !matches!(pairing.state, State::Paused { .. }) {
        attempt(Act::Pause, PausePairing { pairing: id, until: None }.into());
    }
    attempt(Act::Resume, ResumePairing { pairing: id }.into());
    attempt(Act::End, EndPairing { pairing: id, reason: Ending::Enough }.into());
    attempt(Act::Again, ProposePairing { helper, person, pace: pairing.pace }.into());
    attempt(Act::AgreeCover, AgreeCover { pairing: id, side: me }.into());
    attempt(Act::EndCover, EndCover { pairing: id }.into());
    if let (Ok(words), true) = (Prose::new("-"), pairing.has_counted() && !pairing.is_over()) {
        let note = NoteId(Id::from_bytes([0; 16]));
        attempt(Act::Note, WriteNote { note, pairing: id, at: now, reach: Reach::Pair, words }.into());
    }
    if let Some(other) = other {
        attempt(Act::NameCover, NameCover { pairing: id, cover: other }.into());
        let handover = HandoverId(Id::from_bytes([0; 16]));
        attempt(Act::Pass, ProposeHandover { handover, pairing: id, newcomer: other }.into());
    }
    if let Some(passing) = passing {
        let handover = passing.id;
        attempt(Act::TakeOver, AgreeHandover { handover, side: me, notes: Vec::new() }.into());
        if person != me {
            attempt(Act::SaidPass, AgreeHandover { handover, side: person, notes: Vec::new() }.into());
        }
        let joint = Edit { saw: passing.joint, new: passing.joint };
        attempt(Act::Joint, PlanJointVisit { handover, joint }.into());
        attempt(Act::Complete, CompleteHandover { handover }.into());
        attempt(Act::StopPass, EndHandover { handover }.into());
    }
    can
}

/// The change of limits that changes nothing.
pub(super) const fn untouched(pairing: PairingId, side: PersonId) -> LimitPairing {
    LimitPairing { pairing, side, pace: None, days: None, kinds: None, outside_only: None, words: None }
}

#[cfg(test)]
mod checks;
