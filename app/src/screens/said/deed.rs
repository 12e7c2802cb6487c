//! What somebody did on this phone, in words, for the list of what waits to be sent.
//!
//! A deed says what was done and what it was about, so that a person recognises their own evening. It holds
//! what they wrote themselves; what is about a neighbour is named only while this phone may know it.

mod rounds;
mod together;
mod wishes;

use super::{pairs, things};
use crate::screens::known;
use crate::text::Text;
use shared::command::{Command, Who};
use shared::help::{Ask, Errand};
use shared::words::{AskId, ErrandId, PersonId};
use shared::world::{Memory, find};

/// Something that was done.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Deed {
    /// What it was: "Said you will go".
    pub what: &'static str,
    /// What it was about: "Prescription, Riverside".
    pub about: Option<String>,
    /// What they wrote, where they wrote something that must not be lost.
    pub wrote: Option<String>,
}

/// A command in words.
#[must_use]
pub fn deed(text: Text, world: &Memory, command: &Command) -> Deed {
    let errand = |id| about_errand(text, world, id);
    let person = |id: PersonId| known::person(world, id);
    let (what, about, wrote) = match command {
        Command::NameGroup(c) => (text.did_group(), Some(c.name.to_string()), None),
        Command::AddZone(c) => (text.did_zone(), Some(c.name.to_string()), None),
        Command::WelcomeMember(c) => (text.did_person(), Some(c.name.to_string()), None),
        Command::DescribeMyself(c) => (text.did_describe(), None, c.about.as_ref().map(ToString::to_string)),
        Command::ChangeRoles(c) => (text.did_roles(), person(c.member), None),
        Command::RecordChecks(c) => (text.did_checks(), person(c.member), None),
        Command::RemoveMember(c) => (text.did_remove(), person(c.member), None),
        Command::AddPerson(c) => (text.did_person(), Some(c.name.to_string()), None),
        Command::ChangeContact(c) => (text.did_contact(), person(c.person), None),
        Command::AskForHelp(c) => {
            let who = match &c.who {
                Who::Known(id) => person(*id),
                Who::New { name, .. } => Some(name.to_string()),
            };
            let kind = things::kind(text, c.kind);
            let about = who.map_or_else(|| kind.to_owned(), |who| text.did_about(kind, &who));
            (text.did_ask(), Some(about), Some(c.what.to_string()))
        }
        Command::ChangeAsk(c) => {
            (text.did_change(), about_ask(text, world, c.ask), c.what.as_ref().map(|edit| edit.new.to_string()))
        }
        Command::CancelAsk(c) => (text.did_cancel(), about_ask(text, world, c.ask), None),
        Command::ConfirmAsk(c) => (text.did_confirm(), about_ask(text, world, c.ask), None),
        Command::MakeOffer(c) => (text.did_offer(), None, c.words.as_ref().map(ToString::to_string)),
        Command::EndOffer(_) => (text.did_offer_end(), None, None),
        Command::ClaimErrand(c) => (text.did_claim(), errand(c.errand), None),
        Command::HandBackErrand(c) => (text.did_hand_back(), errand(c.errand), None),
        Command::AgreeToHelper(c) => (text.did_agree(), errand(c.errand), None),
        Command::AskForSomeoneElse(c) => (text.did_someone_else(), errand(c.errand), None),
        Command::SetSpread(_) => (text.did_spread(), None, None),
        Command::RecordVisit(c) => (text.did_done(), errand(c.errand), c.words.as_ref().map(ToString::to_string)),
        Command::FollowUp(_) => (text.did_follow_up(), None, None),
        Command::SettleErrand(_) => (text.did_other(), None, None),
        Command::ProposePairing(_)
        | Command::AgreePairing(_)
        | Command::DeclinePairing(_)
        | Command::KeepPairing(_)
        | Command::LimitPairing(_)
        | Command::PausePairing(_)
        | Command::ResumePairing(_)
        | Command::EndPairing(_)
        | Command::NameCover(_)
        | Command::AgreeCover(_)
        | Command::EndCover(_)
        | Command::WriteNote(_)
        | Command::ReadNotes(_)
        | Command::ProposeHandover(_)
        | Command::AgreeHandover(_)
        | Command::PlanJointVisit(_)
        | Command::CompleteHandover(_)
        | Command::EndHandover(_) => return pairs::deed(text, world, command),
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
        | Command::CloseRound(_) => rounds::said(text, world, command),
        Command::MakeWish(_)
        | Command::ChangeWish(_)
        | Command::MoveWish(_)
        | Command::Reflect(_)
        | Command::ReflectLater(_)
        | Command::TakeBackReflection(_) => wishes::said(text, world, command),
        Command::AddToCircle(c) => (text.did_circle_add(), person(c.person), None),
        Command::ChangeSight(c) => (text.did_circle_sight(), person(c.person), None),
        Command::LeaveCircle(c) => (text.did_circle_leave(), person(c.person), None),
        Command::PlanContact(c) => (text.did_next_contact(), person(c.person), None),
        Command::KeepPrivate(c) => (text.did_private(), person(c.person), None),
        Command::LeaveInPeace(c) => (text.did_peace(), person(c.person), None),
        Command::BackAgain(c) => (text.did_back(), person(c.person), None),
        Command::WithdrawConsent(c) => (text.did_withdraw(), person(c.person), None),
        Command::ErasePerson(c) => (text.did_erase(), person(c.person), None),
        Command::PauseOffer(_)
        | Command::ResumeOffer(_)
        | Command::OfferToGive(_)
        | Command::GiveLater(_)
        | Command::GiveThanks(_)
        | Command::ReadThanks(_)
        | Command::ProposeIntroduction(_)
        | Command::AgreeToMeet(_)
        | Command::MeetNotNow(_)
        | Command::EndIntroduction(_)
        | Command::PlanGathering(_)
        | Command::ChangeGathering(_)
        | Command::CancelGathering(_)
        | Command::JoinGathering(_)
        | Command::LeaveGathering(_)
        | Command::CloseGathering(_) => together::said(text, world, command),
    };
    Deed { what, about, wrote }
}

/// "Prescription, Riverside", or with the name where it is known.
fn about_errand(text: Text, world: &Memory, id: ErrandId) -> Option<String> {
    let errand = find::<Errand>(world, id).ok()?;
    let asker = find::<Ask>(world, errand.ask).ok().and_then(|ask| known::person(world, ask.person));
    let whose = asker.unwrap_or_else(|| known::zone(world, errand.zone));
    Some(text.did_about(things::kind(text, errand.kind), &whose))
}

fn about_ask(text: Text, world: &Memory, id: AskId) -> Option<String> {
    let ask = find::<Ask>(world, id).ok()?;
    let whose = known::person(world, ask.person).unwrap_or_else(|| known::zone(world, ask.zone));
    Some(text.did_about(things::kind(text, ask.kind), &whose))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::screens::sample::{ASHA, ORGANISER, PRESCRIPTION, claim, street, visit};
    use crate::text::Lang;
    use shared::care::Outcome;

    #[test]
    fn a_claim_names_the_errand_but_not_the_neighbour() {
        let street = street();
        let said = |who| deed(Text::new(Lang::En), street.phone(who).replica().world(), &claim(PRESCRIPTION).into());
        assert_eq!(said(ASHA).what, "Said you will go");
        assert_eq!(said(ASHA).about.as_deref(), Some("Prescription, Riverside"));
        assert_eq!(said(ORGANISER).about.as_deref(), Some("Prescription, Mrs Okoro"), "an organiser knows her");
    }

    #[test]
    fn what_was_written_is_kept_to_be_read_again() {
        let street = street();
        let phone = street.phone(ASHA);
        let command = visit(60, PRESCRIPTION, Outcome::Well).into();
        let said = deed(Text::new(Lang::En), phone.replica().world(), &command);
        assert_eq!(said.wrote.as_deref(), Some("Had a cup of tea"));
    }
}
