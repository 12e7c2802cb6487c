//! Matching: who could do an errand, in which order, and why.
//!
//! People who know the asker come first, then those who offer such help there, then the rest; within a step those who
//! know the asker better and have less in hand. Every match says its reasons and everybody left out has a barrier,
//! both as data, so that the organiser and the helper read the same sentence. The order is the same on every device
//! that holds the same records. Invariants: nobody is proposed beyond what they said they can carry, nor outside a
//! limit that they or the asker set. Not here: a score that anybody sees, and any look at where a phone is.

mod board;

pub use board::Board;

use crate::help::{HelpKind, Skill, Step};
use crate::words::{PersonId, ZoneId};

/// Somebody who could do an errand.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Match {
    /// Who.
    pub helper: PersonId,
    /// With which of the steps they are asked.
    pub step: Step,
    /// Why them, the weightiest first.
    pub reasons: Vec<Reason>,
    /// How many errands they have in hand.
    pub in_hand: usize,
}

impl Match {
    /// Nearer people first; then who knows the asker better, then who has less in hand, and at last by id, so that
    /// the order is the same everywhere.
    fn order(&self) -> (Step, core::cmp::Reverse<u32>, usize, PersonId) {
        (self.step, core::cmp::Reverse(self.met()), self.in_hand, self.helper)
    }

    /// How many times they have met the asker.
    #[must_use]
    pub fn met(&self) -> u32 {
        self.reasons.iter().map(Reason::met).max().unwrap_or(0)
    }
}

/// Why somebody fits.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Reason {
    /// They are paired with the asker and have met them this often.
    Paired {
        /// How many times.
        met: u32,
    },
    /// They step in when who is paired with the asker cannot.
    Covers,
    /// They have visited the asker before.
    HasVisited {
        /// How many times.
        times: u32,
    },
    /// They are glad to do this sort of help in this zone.
    Offers {
        /// What sort.
        kind: HelpKind,
        /// Where.
        zone: ZoneId,
    },
    /// They can do what is needed.
    Can(Skill),
    /// They speak the language that is wished for.
    Speaks,
}

impl Reason {
    const fn met(&self) -> u32 {
        match self {
            Self::Paired { met } => *met,
            Self::HasVisited { times } => *times,
            _ => 0,
        }
    }
}

/// Why somebody is not proposed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Barrier {
    /// It is their own ask.
    OwnAsk,
    /// They do not help at present.
    NotHelping,
    /// The asker would like somebody else for this one.
    SomeoneElse,
    /// They are taking a break from this person, or they ended it.
    Resting,
    /// It is outside what one of the two has agreed to.
    OutsideLimits,
    /// They have as much in hand as they are glad to have.
    Full,
    /// They have done as much this week as they are glad to do.
    EnoughThisWeek,
    /// What they offer rests at present.
    OnABreak,
    /// They offer such help there, but not at that time.
    NotThen,
    /// They have not said that they can do this.
    Lacks(Skill),
    /// They have not said that they speak this language.
    LacksLanguage,
    /// They have not offered this sort of help there.
    NotOffered,
}

/// How somebody knows an asker.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Tie {
    /// How many times they have visited them.
    pub visited: u32,
    /// Whether they step in for who is paired.
    pub covers: bool,
    /// How their pairing stands, if there is one.
    pub pairing: Option<Bond>,
}

/// How a pairing stands, as far as matching goes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Bond {
    /// It counts; with how often they have met, and whether this errand is within what both agreed to.
    Counts {
        /// How many times they have met.
        met: u32,
        /// Days of the week that both agreed to, Monday first, a bit each.
        days: u8,
        /// Kinds of help that both agreed to, a bit each in the order of [`HelpKind::ALL`].
        kinds: u8,
    },
    /// They stand in for somebody whose pairing is paused.
    StandsIn,
    /// It is paused or ended.
    Rests,
}
