//! Who may do what, and who may hold what: the whole privacy policy, in two functions.
//!
//! [`may`] answers whether an actor may attempt a command; `decide` asks it first. [`audience`] answers who may
//! hold a record, as a small set of [`Token`]s; the hub indexes every record by them when it is written, so that
//! a sync costs what changed for one person. When an audience shrinks, phones that lost a record are told to
//! drop it. Invariant: a [`Permit`] can only be minted here.

mod care;
mod near;
mod online;
mod own;
mod pairs;
mod reading;
mod rounds;
mod together;
mod wishes;

pub(crate) use near::wrote;
pub use online::{has_code, invites, sees_mood, signs_out};
pub use reading::{audience, dependents, reads_like};
pub use rounds::named;

use crate::command::{Actor, Command, RecordVisit, Who};
use crate::help::{Ask, Errand, choice};
use crate::pair::hands;
use crate::people::{Member, Person, Role, Standing};
use crate::refusal::Refusal;
use crate::words::{AskId, ErrandId, PersonId};
use crate::world::{World, find, has};

/// Proof that [`may`] said yes, with the person it said it to.
#[derive(Debug)]
pub struct Permit {
    who: Option<PersonId>,
}

impl Permit {
    /// The person who acts.
    ///
    /// # Errors
    /// [`Refusal::NotAllowed`] when the hub or the public acts, which have no person.
    pub fn who(&self) -> Result<PersonId, Refusal> {
        self.who.ok_or(Refusal::NotAllowed)
    }
}

/// Whether this actor may attempt this command in this world.
///
/// # Errors
/// [`Refusal::NotAllowed`], or a more telling reason where the actor may know it.
pub fn may(world: &dyn World, actor: &Actor, command: &Command) -> Result<Permit, Refusal> {
    // Members are on every phone: who is not among them has left, or was forgotten.
    if let Actor::Member { person, .. } = actor
        && !find::<Member>(world, *person).is_ok_and(|member| member.standing == Standing::Active)
    {
        return Err(Refusal::Removed);
    }
    let mut yes = allows(world, actor, command);
    if yes != Ok(true)
        && let Some(person) = own::in_place_of(world, actor, command)
    {
        yes = allows(world, &person, command);
    }
    if yes? { Ok(Permit { who: actor.person() }) } else { Err(Refusal::NotAllowed) }
}

fn allows(world: &dyn World, actor: &Actor, command: &Command) -> Result<bool, Refusal> {
    let organiser = actor.has(Role::Organiser);
    let helps = organiser || actor.has(Role::Volunteer);
    let records = organiser || actor.has(Role::CallTaker);
    let hub = *actor == Actor::Hub;
    let yes = match command {
        Command::NameGroup(_) | Command::AddZone(_) => hub || organiser,
        Command::WelcomeMember(_) | Command::SettleErrand(_) => hub,
        Command::DescribeMyself(_) => matches!(actor, Actor::Member { .. }),
        Command::ChangeRoles(_) | Command::FollowUp(_) | Command::SetSpread(_) | Command::RecordChecks(_) => organiser,
        // Leaving is everybody's own decision.
        Command::RemoveMember(c) => {
            organiser || (matches!(actor, Actor::Member { .. }) && actor.person() == Some(c.member))
        }
        Command::AddPerson(_) => hub || records,
        Command::ChangeContact(c) => organiser || actor.person() == Some(c.person),
        Command::AskForHelp(c) => match (&c.who, actor) {
            (Who::New { .. }, Actor::Public) => true,
            (Who::Known(person), Actor::Resident { person: me, .. }) => person == me,
            (Who::Known(person), Actor::Member { person: me, .. }) => records || person == me,
            (Who::New { .. }, Actor::Member { .. }) => records,
            _ => false,
        },
        Command::ChangeAsk(c) => own_ask(world, actor, c.ask)?,
        Command::CancelAsk(c) => own_ask(world, actor, c.ask)?,
        Command::ConfirmAsk(c) => own_ask(world, actor, c.ask)?,
        Command::AgreeToHelper(c) => choice::may_say_yes(world, actor, *c)?,
        Command::AskForSomeoneElse(c) => choice::may_say_no(world, actor, *c)?,
        Command::MakeOffer(_) | Command::ClaimErrand(_) => helps,
        // Whose it is says the offer itself; taking one's own back needs no role.
        Command::EndOffer(_) | Command::PauseOffer(_) => matches!(actor, Actor::Member { .. }),
        Command::ResumeOffer(_) => hub || matches!(actor, Actor::Member { .. }),
        // Whoever has it in hand can finish or return it, even when they no longer take on new ones.
        Command::HandBackErrand(c) => organiser || in_hand(world, actor, c.errand)?,
        Command::RecordVisit(c) => in_hand(world, actor, c.errand).or_else(|why| was_in_hand(world, actor, c, why))?,
        Command::PlanCheckIns(_)
        | Command::ChangePlan(_)
        | Command::SkipCheckIn(_)
        | Command::PausePlan(_)
        | Command::ResumePlan(_)
        | Command::EndPlan(_)
        | Command::RecordCheckIn(_)
        | Command::TakeOverCheckIn(_)
        | Command::SetLadder(_)
        | Command::StepPlan(_)
        | Command::StepTurn(_)
        | Command::OpenRound(_)
        | Command::ClaimCall(_)
        | Command::HandBackCall(_)
        | Command::CloseRound(_) => care::may(world, actor, command)?,
        Command::MakeWish(_)
        | Command::ChangeWish(_)
        | Command::MoveWish(_)
        | Command::Reflect(_)
        | Command::ReflectLater(_)
        | Command::TakeBackReflection(_) => wishes::may(world, actor, command)?,
        Command::AddToCircle(_)
        | Command::ChangeSight(_)
        | Command::LeaveCircle(_)
        | Command::PlanContact(_)
        | Command::KeepPrivate(_)
        | Command::LeaveInPeace(_)
        | Command::BackAgain(_)
        | Command::WithdrawConsent(_)
        | Command::ErasePerson(_) => own::may(world, actor, command)?,
        command => match together::may(world, actor, command) {
            Some(answer) => answer?,
            None => pairs::may(world, actor, command)?,
        },
    };
    Ok(yes)
}

/// The asker's own ask; organisers and whoever wrote it down may act for them.
fn own_ask(world: &dyn World, actor: &Actor, id: AskId) -> Result<bool, Refusal> {
    let Some(me) = actor.person() else { return Ok(false) };
    if actor.has(Role::Organiser) {
        return Ok(true);
    }
    let ask = find::<Ask>(world, id)?;
    Ok(match actor {
        // A code opens the one ask it was given for.
        Actor::Resident { person, ask: shown } => ask.person == *person && id == *shown,
        _ => ask.person == me || wrote(world, &ask) == Some(me),
    })
}

/// Whether the errand is, or was when it ended, in this member's hands.
fn in_hand(world: &dyn World, actor: &Actor, id: ErrandId) -> Result<bool, Refusal> {
    let Actor::Member { person, .. } = actor else { return Ok(false) };
    let errand = find::<Errand>(world, id)?;
    if errand.who() == Some(*person) { Ok(true) } else { Err(Refusal::NotHeld) }
}

/// Whether the errand may have been in their hands until their pairing was paused or ended: what they bring home
/// is taken in, because they may not have heard of it.
fn was_in_hand(world: &dyn World, actor: &Actor, visit: &RecordVisit, why: Refusal) -> Result<bool, Refusal> {
    let (Some(who), Ok(errand)) = (actor.person(), find::<Errand>(world, visit.errand)) else { return Err(why) };
    let ask = find::<Ask>(world, errand.ask).map_err(|_| why.clone())?;
    hands::was_theirs(world, &ask, who).map(|_| true).ok_or(why)
}

/// A group of people who may hold a record.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Token {
    /// Every checked volunteer, and organisers.
    Volunteers,
    /// Organisers.
    Organisers,
    /// Safeguarding leads.
    Leads,
    /// Everybody who can sign in.
    Members,
    /// One person.
    Person(PersonId),
}

impl Token {
    /// The bytes by which a store indexes it: a letter and, for a person, the sixteen bytes of the id.
    #[must_use]
    pub fn bytes(&self) -> Vec<u8> {
        match self {
            Self::Volunteers => b"v".to_vec(),
            Self::Organisers => b"o".to_vec(),
            Self::Leads => b"l".to_vec(),
            Self::Members => b"m".to_vec(),
            Self::Person(person) => [b"p", person.0.bytes().as_slice()].concat(),
        }
    }
}

/// The tokens that a member holds: what they read is the union of these. Empty once they have left.
#[must_use]
pub fn tokens(member: &Member) -> Vec<Token> {
    if member.standing == Standing::Left {
        return Vec::new();
    }
    let mut held = vec![Token::Members, Token::Person(member.id)];
    if member.helps() {
        held.push(Token::Volunteers);
    }
    if member.is(Role::Organiser) {
        held.push(Token::Organisers);
    }
    if member.is(Role::Lead) {
        held.push(Token::Leads);
    }
    held
}

/// Whether somebody is a person of this group who can sign in now.
#[must_use]
pub fn is_member(world: &dyn World, person: PersonId) -> bool {
    has::<Person>(world, person) && find::<Member>(world, person).is_ok_and(|m| m.standing == Standing::Active)
}
