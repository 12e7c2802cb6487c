//! Where a pairing stands, how its people said yes, and how it may end.
//!
//! Invariant: nothing here blames anybody. There is no reason for an ending that does, and whose no it was when a
//! pairing did not come about is not kept.

use crate::words::{Day, PersonId, Timestamp};
use serde::{Deserialize, Serialize};

/// A yes, and how we know of it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Yes {
    /// When.
    pub at: Timestamp,
    /// How.
    pub how: How,
}

/// How somebody said yes.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum How {
    /// Themselves, in the app or on the plain page.
    Own,
    /// To somebody who wrote it down.
    Said {
        /// To whom.
        to: PersonId,
    },
}

impl Yes {
    /// The yes of `side` as `who` brings it.
    pub(crate) fn of(side: PersonId, who: PersonId, now: Timestamp) -> Self {
        Self { at: now, how: if side == who { How::Own } else { How::Said { to: who } } }
    }
}

/// Where a pairing stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum State {
    /// Not both have said yes.
    Proposed {
        /// Whose idea it was.
        by: PersonId,
    },
    /// Both said yes and are finding out.
    Trial {
        /// Since when.
        since: Timestamp,
    },
    /// It goes on until somebody says otherwise.
    Active {
        /// Since when.
        since: Timestamp,
    },
    /// Not for now.
    Paused {
        /// Since when.
        since: Timestamp,
        /// On which day it goes on by itself, if that was said.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        until: Option<Day>,
        /// When that day begins where the group is.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        wakes: Option<Timestamp>,
        /// How far it had come.
        from: Stage,
    },
    /// It is over, for now or for good.
    Ended {
        /// When.
        at: Timestamp,
        /// Why, as somebody would say it kindly.
        reason: Ending,
    },
}

/// How far a pairing had come.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Stage {
    /// Finding out.
    Trial,
    /// Going on.
    Active,
}

/// Why a pairing ended. There is no reason that blames anybody.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Ending {
    /// What it was for is no longer needed.
    Enough,
    /// One of them has less time now.
    LessTime,
    /// One of them has moved.
    Moved,
    /// It was not quite right for one of them.
    Fit,
    /// One of them has died.
    Passed,
    /// Somebody else has taken over.
    HandedOver,
    /// One of them has left the group.
    Left,
    /// It was proposed and did not come about. Who said so is not kept.
    NotNow,
}

impl Ending {
    /// The endings that a person can choose, in the order in which a form offers them.
    pub const OFFERED: [Self; 5] = [Self::Enough, Self::LessTime, Self::Moved, Self::Fit, Self::Passed];

    /// The short word that forms and the wire use.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::Enough => "enough",
            Self::LessTime => "lesstime",
            Self::Moved => "moved",
            Self::Fit => "fit",
            Self::Passed => "passed",
            Self::HandedOver => "handedover",
            Self::Left => "left",
            Self::NotNow => "notnow",
        }
    }
}

/// An earlier time of the same two.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Chapter {
    /// From when.
    pub since: Timestamp,
    /// To when.
    pub ended: Timestamp,
    /// Why it ended.
    pub reason: Ending,
}
