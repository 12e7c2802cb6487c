//! Envelopes go up, receipts come down.
//!
//! An envelope is one command with an id made on the phone; the hub keeps the receipt under that id for as
//! long as it keeps the group, so a lost reply is the normal case and not an error.

use crate::command::Command;
use crate::refusal::Refusal;
use crate::words::{EnvelopeId, Timestamp};
use serde::{Deserialize, Serialize};

/// One command on its way.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Envelope {
    /// Names it; the same envelope always has the same id.
    pub id: EnvelopeId,
    /// Its place in this phone's own order, from 1.
    pub n: u64,
    /// When it was tapped, by the phone's clock: shown, never compared.
    pub at: Timestamp,
    /// What to do.
    #[serde(rename = "do")]
    pub command: Command,
}

/// The part of an envelope that can be read even when its command cannot.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
pub struct Head {
    /// Names it.
    pub id: EnvelopeId,
}

/// What became of an envelope; kept by the hub, so that asking twice gets the same answer.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Receipt {
    /// Which envelope.
    pub id: EnvelopeId,
    /// What became of it.
    #[serde(rename = "is")]
    pub outcome: Outcome,
}

impl Receipt {
    /// What is kept of it: not what somebody else wrote, which may have to be forgotten before this is.
    #[must_use]
    pub(crate) fn kept(&self) -> Self {
        let mut kept = self.clone();
        if let Outcome::Refused(Refusal::Changed { theirs, .. }) = &mut kept.outcome {
            *theirs = None;
        }
        kept
    }
}

/// What became of an envelope.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Outcome {
    /// It was carried out as this version of the group.
    Done(u64),
    /// It was not, and why.
    Refused(Refusal),
}
