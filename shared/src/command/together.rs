//! What is done about thanks, introductions and gatherings.

use super::Edit;
use crate::together::{GatheringKind, Slot, Why};
use crate::words::limits::{PLACE_CHARS_MAX, REMARK_CHARS_MAX};
use crate::words::{GatheringId, IntroductionId, InvitationId, Line, PersonId, Prose, ThanksId, ZoneId};
use serde::{Deserialize, Serialize};

commands! {
    /// Thank somebody who helped, or write down that a person without an account did.
    GiveThanks {
        /// The new thank-you.
        thanks: ThanksId,
        /// Who thanks.
        from: PersonId,
        /// Whom.
        to: PersonId,
        /// For what.
        why: Why,
        /// In their words.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        words: Option<Prose<REMARK_CHARS_MAX>>,
    }
    /// Say that I have read a thank-you, so that it is not shown as new again.
    #[derive(Copy)]
    ReadThanks {
        /// Which.
        thanks: ThanksId,
    }
    /// Propose to two people that they meet.
    ProposeIntroduction {
        /// The new introduction.
        introduction: IntroductionId,
        /// The two, each with the new name of what they are asked.
        sides: [Proposed; 2],
        /// Why, in words that both may read.
        why: Prose<REMARK_CHARS_MAX>,
    }
    /// Say yes, and how the other may reach one; or write down that somebody without an account said it.
    AgreeToMeet {
        /// Of which introduction.
        introduction: IntroductionId,
        /// What one was asked.
        invitation: InvitationId,
        /// The one way in which the other may be in touch.
        way: Prose<REMARK_CHARS_MAX>,
    }
    /// Say "not now". Nobody is told.
    #[derive(Copy)]
    MeetNotNow {
        /// Of which introduction.
        introduction: IntroductionId,
        /// What one was asked.
        invitation: InvitationId,
    }
    /// Step back: the hub's clock does so when the time is over, an organiser at any time.
    #[derive(Copy)]
    EndIntroduction {
        /// Which.
        introduction: IntroductionId,
    }
    /// Plan a gathering.
    PlanGathering {
        /// The new gathering.
        gathering: GatheringId,
        /// What it is called, in words that everybody may read.
        title: Line<PLACE_CHARS_MAX>,
        /// What sort.
        kind: GatheringKind,
        /// More about it, in words that everybody may read.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        words: Option<Prose<REMARK_CHARS_MAX>>,
        /// Where, in words that everybody may read.
        place: Line<PLACE_CHARS_MAX>,
        /// In which part of the area.
        zone: ZoneId,
        /// When.
        slot: Slot,
        /// For how many there is room; for everybody when it is not said.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        places: Option<u16>,
        /// Who looks after it.
        host: PersonId,
    }
    /// Change a gathering; fields that are not named stay.
    ChangeGathering {
        /// Which.
        gathering: GatheringId,
        /// What it is called.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        title: Option<Edit<Line<PLACE_CHARS_MAX>>>,
        /// More about it.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        words: Option<Edit<Option<Prose<REMARK_CHARS_MAX>>>>,
        /// Where.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        place: Option<Edit<Line<PLACE_CHARS_MAX>>>,
        /// When.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        slot: Option<Edit<Slot>>,
        /// For how many.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        places: Option<Edit<Option<u16>>>,
        /// Who looks after it.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        host: Option<Edit<PersonId>>,
    }
    /// Say that it does not take place, with a word to those who would come.
    CancelGathering {
        /// Which.
        gathering: GatheringId,
        /// A word to them.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        words: Option<Prose<REMARK_CHARS_MAX>>,
    }
    /// Come to a gathering, or wait for a place; or write down that somebody without an account comes.
    #[derive(Copy)]
    JoinGathering {
        /// To which.
        gathering: GatheringId,
        /// Who comes.
        person: PersonId,
        /// How many friends they bring.
        #[serde(default)]
        friends: u8,
    }
    /// Say that somebody does not come after all.
    #[derive(Copy)]
    LeaveGathering {
        /// To which.
        gathering: GatheringId,
        /// Who.
        person: PersonId,
    }
    /// Its day is over.
    #[derive(Copy)]
    CloseGathering {
        /// Which.
        gathering: GatheringId,
    }
}

/// One of two people who might like to meet.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Proposed {
    /// The new name of what they are asked.
    pub invitation: InvitationId,
    /// Who.
    pub person: PersonId,
}
