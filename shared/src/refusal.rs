//! Why something was not done, as data.
//!
//! The app chooses the sentence, in the reader's language, from what stands here. A refusal is kept with the
//! command it belongs to until its author has decided what to do; nothing is dropped silently.

use crate::words::PersonId;
use serde::{Deserialize, Serialize};

/// The fields that a form or an edit can name.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Field {
    /// A name.
    Name,
    /// What to call somebody before a claim.
    FirstName,
    /// A phone number.
    Phone,
    /// Another way to reach somebody.
    Reach,
    /// An address.
    Address,
    /// How to get in.
    Entry,
    /// Diet, allergies and the like.
    Needs,
    /// The kind of help.
    Kind,
    /// What is wanted.
    What,
    /// On which day.
    When,
    /// At which part of the day.
    Part,
    /// In which zone.
    Zone,
    /// Whether they agreed.
    Consent,
    /// Roles.
    Roles,
    /// How it went.
    Words,
    /// A language that the helper should speak.
    Language,
    /// What was checked about a member.
    Checks,
    /// How asks travel.
    Spread,
    /// About how often.
    Pace,
    /// On which days of the week.
    Days,
    /// Whether outside the house only.
    Outside,
    /// Who takes turns.
    Familiar,
    /// By telephone or at the door.
    How,
    /// On which days something comes again.
    Rule,
    /// Who is asked next when nobody could reach a person.
    Ladder,
    /// What matters to somebody.
    Wish,
    /// Whether nobody else is to read it.
    OnlyMe,
    /// How it is with somebody.
    Faces,
    /// How much somebody in a circle may see.
    Sees,
    /// What somebody asked to be left out of.
    Private,
    /// What somebody enjoys giving.
    Gifts,
    /// Where neighbours meet.
    Place,
    /// For how many there is room.
    Places,
    /// Who looks after a gathering.
    Host,
}

impl Field {
    /// The name that a form gives to this field.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::Name => "name",
            Self::FirstName => "firstname",
            Self::Phone => "phone",
            Self::Reach => "reach",
            Self::Address => "address",
            Self::Entry => "entry",
            Self::Needs => "needs",
            Self::Kind => "kind",
            Self::What => "what",
            Self::When => "when",
            Self::Part => "part",
            Self::Zone => "zone",
            Self::Consent => "consent",
            Self::Roles => "roles",
            Self::Words => "words",
            Self::Language => "language",
            Self::Checks => "checks",
            Self::Spread => "spread",
            Self::Pace => "pace",
            Self::Days => "days",
            Self::Outside => "outside",
            Self::Familiar => "familiar",
            Self::How => "how",
            Self::Rule => "rule",
            Self::Ladder => "ladder",
            Self::Wish => "wish",
            Self::OnlyMe => "onlyme",
            Self::Faces => "faces",
            Self::Sees => "sees",
            Self::Private => "private",
            Self::Gifts => "gifts",
            Self::Place => "place",
            Self::Places => "places",
            Self::Host => "host",
        }
    }
}

/// Why a command was not carried out.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Refusal {
    /// This actor may not do this.
    NotAllowed,
    /// What it is about is not here: it never was, it is gone, or it is not for this person to see.
    NotFound,
    /// Something with this id is already there, or it is already so.
    AlreadyThere,
    /// Somebody else was first.
    AlreadyHeld {
        /// Who.
        by: PersonId,
    },
    /// The errand is not in this person's hands.
    NotHeld,
    /// The asker no longer wants it.
    NoLongerWanted,
    /// It is over and can no longer be changed.
    AlreadyOver,
    /// The asker would like somebody else this time.
    SomeoneElse,
    /// Not everybody whose yes is needed has said it.
    NotAgreed,
    /// It has not happened yet.
    NotDoneYet,
    /// The hub's clock came too early.
    NotDue,
    /// Somebody changed this while the author was looking at the earlier value: theirs, the author's, or both?
    Changed {
        /// What was changed.
        field: Field,
        /// What it is now, where that is a text.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        theirs: Option<Theirs>,
    },
    /// A field that is needed is empty.
    Missing {
        /// Which.
        field: Field,
    },
    /// Not a phone number.
    NotANumber,
    /// More than fit.
    TooMany {
        /// How many fit.
        max: usize,
    },
    /// The group would have no organiser left.
    LastOrganiser,
    /// The person asked to be left out of this.
    KeptPrivate,
    /// The person has left the group.
    Removed,
    /// The hub does not know this command: the app is newer than the hub, or the envelope is damaged.
    NotUnderstood,
}

/// What somebody else wrote in the meantime. `Debug` does not show it.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Theirs(pub String);

impl core::fmt::Debug for Theirs {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        write!(f, "<{} characters>", self.0.chars().count())
    }
}
