//! What is done about looking after people.

use crate::care::Outcome;
use crate::words::limits::WORDS_CHARS_MAX;
use crate::words::{ErrandId, Prose, Timestamp, VisitId};
use serde::{Deserialize, Serialize};

commands! {
    /// Say that I was there and how it went.
    RecordVisit {
        /// The new visit.
        visit: VisitId,
        /// On which errand.
        errand: ErrandId,
        /// When, by this phone's clock.
        at: Timestamp,
        /// What I found.
        outcome: Outcome,
        /// How it went.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        words: Option<Prose<WORDS_CHARS_MAX>>,
    }
    /// Say that I have looked after what a visit found.
    #[derive(Copy)]
    FollowUp {
        /// Which visit.
        visit: VisitId,
    }
}
