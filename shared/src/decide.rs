//! The one entrance: every command of every actor is decided here, on the phone and again on the hub.
//!
//! `decide` asks [`access::may`] first and then hands the command to its noun. It looks at the world and
//! changes nothing; the answer is a [`Change`] to be made in one step, or a [`Refusal`] as data. Deciding twice
//! from the same world gives the same answer, and a refused command leaves no trace.

use crate::access::{self, Permit};
use crate::care::{checkin, ladder, plan, reflection, round, turn, visit, wish};
use crate::command::{Actor, Command};
use crate::help::{ask, choice, errand, gift, offer, spread};
use crate::pair::{cover, handover, life, note, pace, reading};
use crate::people::{check, circle, erase, group, member, person, private, rest};
use crate::record::{Key, Record};
use crate::refusal::Refusal;
use crate::together::gathering::host;
use crate::together::{coming, introduction, thanks};
use crate::words::Timestamp;
use crate::world::World;

/// What is to be written and what is to be removed, in one step.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Change {
    /// Records to put in the place of any earlier ones.
    pub puts: Vec<Record>,
    /// Records to remove for everybody.
    pub drops: Vec<Key>,
}

impl Change {
    /// A change that only puts; what a noun returns when it agrees.
    pub(crate) fn put(records: impl IntoIterator<Item = Record>) -> Decision {
        Ok(Self { puts: records.into_iter().collect(), drops: Vec::new() })
    }
}

/// What a noun answers to a command.
pub type Decision = Result<Change, Refusal>;

/// Decides a command.
///
/// # Errors
/// The reason why it is not carried out.
pub fn decide(world: &dyn World, actor: &Actor, command: &Command, now: Timestamp) -> Decision {
    let permit = access::may(world, actor, command)?;
    carry_out(world, &permit, command, now)
}

fn carry_out(world: &dyn World, permit: &Permit, command: &Command, now: Timestamp) -> Decision {
    match command {
        Command::NameGroup(c) => group::name(world, c),
        Command::AddZone(c) => group::add_zone(world, c),
        Command::WelcomeMember(c) => member::welcome(world, c, now),
        Command::DescribeMyself(c) => member::describe_myself(world, permit.who()?, c),
        Command::ChangeRoles(c) => member::change_roles(world, c),
        Command::RemoveMember(c) => member::remove(world, c, now),
        Command::AddPerson(c) => person::add(world, c, now),
        Command::ChangeContact(c) => person::change_contact(world, c),
        Command::AskForHelp(c) => ask::ask(world, permit.who().ok(), c, now),
        Command::ChangeAsk(c) => ask::change(world, c),
        Command::CancelAsk(c) => ask::cancel(world, *c, now),
        Command::ConfirmAsk(c) => ask::confirm(world, *c),
        Command::MakeOffer(c) => offer::make(world, permit.who()?, c),
        Command::EndOffer(c) => offer::end(world, permit.who()?, *c),
        Command::ClaimErrand(c) => errand::claim(world, permit.who()?, *c, now),
        Command::HandBackErrand(c) => errand::hand_back(world, *c, now),
        Command::RecordVisit(c) => visit::record(world, permit.who()?, c, now),
        Command::FollowUp(c) => visit::follow_up(world, permit.who()?, *c),
        Command::AgreeToHelper(c) => choice::agree(world, permit.who()?, *c, now),
        Command::AskForSomeoneElse(c) => choice::ask_for_someone_else(world, *c, now),
        Command::SetSpread(c) => spread::set(world, *c),
        Command::RecordChecks(c) => check::record(world, c),
        Command::SettleErrand(c) => errand::settle(world, *c, now),
        Command::ProposePairing(c) => life::propose(world, permit.who()?, *c, now),
        Command::AgreePairing(c) => life::agree(world, permit.who()?, *c, now),
        Command::DeclinePairing(c) => life::decline(world, *c, now),
        Command::KeepPairing(c) => life::keep(world, *c, now),
        Command::LimitPairing(c) => pace::limit(world, c),
        Command::PausePairing(c) => life::pause(world, *c, now),
        Command::ResumePairing(c) => life::resume(world, permit.who().ok(), *c, now),
        Command::EndPairing(c) => life::end(world, *c, now),
        Command::NameCover(c) => cover::name(world, permit.who()?, *c, now),
        Command::AgreeCover(c) => cover::agree(world, permit.who()?, *c, now),
        Command::EndCover(c) => cover::end(world, *c),
        Command::WriteNote(c) => note::write(world, permit.who()?, c, now),
        Command::ReadNotes(c) => reading::read(world, permit.who()?, c, now),
        Command::ProposeHandover(c) => handover::propose(world, *c, now),
        Command::AgreeHandover(c) => handover::agree(world, permit.who()?, c, now),
        Command::PlanJointVisit(c) => handover::plan(world, c),
        Command::CompleteHandover(c) => handover::complete(world, *c, now),
        Command::EndHandover(c) => handover::end(world, *c, now),
        Command::PlanCheckIns(c) => plan::plan(world, c, now),
        Command::ChangePlan(c) => plan::change(world, c, now),
        Command::SkipCheckIn(c) => plan::skip(world, *c, now),
        Command::PausePlan(c) => plan::pause(world, *c, now),
        Command::ResumePlan(c) => plan::resume(world, *c, now),
        Command::EndPlan(c) => plan::end(world, *c, now),
        Command::RecordCheckIn(c) => checkin::record(world, permit.who()?, c, now),
        Command::TakeOverCheckIn(c) => turn::take_over(world, permit.who()?, c, now),
        Command::SetLadder(c) => ladder::set(world, c),
        Command::StepPlan(c) => plan::step(world, *c, now),
        Command::StepTurn(c) => turn::step(world, *c, now),
        Command::OpenRound(c) => round::open_round(world, c, now),
        Command::ClaimCall(c) => round::claim(world, permit.who()?, *c, now),
        Command::HandBackCall(c) => round::hand_back(world, *c),
        Command::CloseRound(c) => round::close(world, *c, now),
        Command::MakeWish(c) => wish::make(world, permit.who()?, c, now),
        Command::ChangeWish(c) => wish::change(world, c),
        Command::MoveWish(c) => wish::go(world, permit.who()?, *c, now),
        Command::Reflect(c) => reflection::reflect(world, permit.who()?, c, now),
        Command::ReflectLater(c) => reflection::later(world, permit.who()?, *c, now),
        Command::TakeBackReflection(c) => reflection::take_back(world, permit.who()?, *c),
        Command::AddToCircle(c) => circle::add(world, permit.who()?, c, now),
        Command::ChangeSight(c) => circle::change_sight(world, permit.who()?, *c, now),
        Command::LeaveCircle(c) => circle::leave(world, *c),
        Command::PlanContact(c) => circle::plan_contact(world, *c),
        Command::KeepPrivate(c) => private::keep(world, *c),
        Command::LeaveInPeace(c) => rest::leave_in_peace(world, *c, now),
        Command::BackAgain(c) => rest::back_again(world, permit.who()?, *c, now),
        Command::WithdrawConsent(c) => rest::withdraw(world, *c, now),
        Command::ErasePerson(c) => erase::erase(world, *c, now),

        Command::PauseOffer(c) => offer::pause(world, permit.who()?, *c),
        Command::ResumeOffer(c) => offer::resume(world, permit.who().ok(), *c, now),
        Command::OfferToGive(c) => gift::give(world, c),
        Command::GiveLater(c) => gift::later(world, *c, now),
        Command::GiveThanks(c) => thanks::give(world, permit.who()?, c, now),
        Command::ReadThanks(c) => thanks::read(world, permit.who()?, *c, now),
        Command::ProposeIntroduction(c) => introduction::propose(world, permit.who()?, c, now),
        Command::AgreeToMeet(c) => introduction::agree(world, permit.who()?, c, now),
        Command::MeetNotNow(c) => introduction::not_now(world, *c),
        Command::EndIntroduction(c) => introduction::end(world, permit.who().ok(), *c, now),
        Command::PlanGathering(c) => host::plan(world, c, now),
        Command::ChangeGathering(c) => host::change(world, c, now),
        Command::CancelGathering(c) => host::cancel(world, c, now),
        Command::JoinGathering(c) => coming::join(world, permit.who()?, *c),
        Command::LeaveGathering(c) => coming::leave(world, *c, now),
        Command::CloseGathering(c) => host::close(world, *c, now),
    }
}
