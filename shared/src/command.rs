//! What a person, or the hub's own clock, can do: imperatives, one struct each.
//!
//! A command carries every id it needs, made on the device, so that it can be shown at once and sent later,
//! twice, or never. Commands are versioned by addition: a field may be added with a default, none is ever
//! renamed or given another meaning, because a phone may bring one home after a year.
//! A new one is a struct in the file of its area and its name in the list here.

use crate::record::Kind;
use serde::{Deserialize, Serialize};

/// The structs of an area's commands.
macro_rules! commands {
    ($(#[doc = $doc:literal] $(#[derive($copy:ident)])? $name:ident { $($(#[$field_doc:meta])* $field:ident: $type:ty,)* })*) => {$(
        #[doc = $doc]
        #[derive(Clone, $($copy,)? Debug, PartialEq, Eq, Serialize, Deserialize)]
        #[serde(deny_unknown_fields)]
        pub struct $name {$(
            $(#[$field_doc])*
            pub $field: $type,
        )*}

        impl From<$name> for super::Command {
            fn from(command: $name) -> Self {
                Self::$name(command)
            }
        }
    )*};
}

pub mod actor;
pub mod care;
pub mod edit;
pub mod help;
pub mod own;
pub mod pair;
pub mod people;
pub mod rounds;
pub mod together;
pub mod wish;

pub use actor::Actor;
pub use care::*;
pub use edit::Edit;
pub use help::*;
pub use own::*;
pub use pair::*;
pub use people::*;
pub use rounds::*;
pub use together::*;
pub use wish::*;

/// The enum of all commands.
macro_rules! all {
    ($($name:ident)*) => {
        /// Anything that can be done.
        #[derive(Debug, PartialEq, Eq, Serialize, Deserialize)]
        pub enum Command {$(
            #[doc = concat!("See [`", stringify!($name), "`].")]
            $name($name),
        )*}

        // By hand, because what is derived asks to be copied into whoever calls it: ten kilobytes on the phone.
        impl Clone for Command {
            fn clone(&self) -> Self {
                match self { $(Self::$name(command) => Self::$name(command.clone())),* }
            }
        }

        impl Command {
            /// The names of all commands.
            pub const NAMES: &[&str] = &[$(stringify!($name)),*];

            /// Its name, which may be logged.
            #[must_use]
            pub const fn name(&self) -> &'static str {
                match self { $(Self::$name(_) => stringify!($name)),* }
            }
        }
    };
}

all! {
    NameGroup AddZone WelcomeMember DescribeMyself ChangeRoles RecordChecks RemoveMember AddPerson ChangeContact

    AskForHelp ChangeAsk CancelAsk ConfirmAsk MakeOffer EndOffer ClaimErrand HandBackErrand SettleErrand
    AgreeToHelper AskForSomeoneElse SetSpread

    RecordVisit FollowUp

    ProposePairing AgreePairing DeclinePairing KeepPairing LimitPairing PausePairing ResumePairing EndPairing
    NameCover AgreeCover EndCover WriteNote ReadNotes
    ProposeHandover AgreeHandover PlanJointVisit CompleteHandover EndHandover
    PlanCheckIns ChangePlan SkipCheckIn PausePlan ResumePlan EndPlan RecordCheckIn TakeOverCheckIn SetLadder
    StepPlan StepTurn OpenRound ClaimCall HandBackCall CloseRound

    MakeWish ChangeWish MoveWish Reflect ReflectLater TakeBackReflection
    AddToCircle ChangeSight LeaveCircle PlanContact KeepPrivate LeaveInPeace BackAgain WithdrawConsent ErasePerson
    PauseOffer ResumeOffer OfferToGive GiveLater GiveThanks ReadThanks
    ProposeIntroduction AgreeToMeet MeetNotNow EndIntroduction
    PlanGathering ChangeGathering CancelGathering JoinGathering LeaveGathering CloseGathering
}

/// What the hub's clock does about a record that falls due ([`crate::record::Record::due`]).
#[must_use]
pub fn when_due(key: crate::record::Key) -> Option<Command> {
    match key.kind {
        Kind::Errand => Some(SettleErrand { errand: key.id.into() }.into()),
        Kind::Pairing => Some(ResumePairing { pairing: key.id.into() }.into()),
        Kind::Plan => Some(StepPlan { plan: key.id.into() }.into()),
        Kind::Turn => Some(StepTurn { turn: key.id.into() }.into()),
        Kind::Round => Some(CloseRound { round: key.id.into() }.into()),
        Kind::Offer => Some(ResumeOffer { offer: key.id.into() }.into()),
        Kind::Introduction => Some(EndIntroduction { introduction: key.id.into() }.into()),
        Kind::Gathering => Some(CloseGathering { gathering: key.id.into() }.into()),
        _ => None,
    }
}
