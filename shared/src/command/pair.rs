//! Commands about pairs: two people who know each other, who covers for whom, what is written, and passing it on.

use crate::command::Edit;
use crate::help::HelpKind;
use crate::pair::{Ending, Pace, Reach};
use crate::words::limits::{REMARK_CHARS_MAX, WORDS_CHARS_MAX};
use crate::words::{Day, HandoverId, NoteId, PairingId, PersonId, Prose, Timestamp, Weekdays, When};
use serde::{Deserialize, Serialize};

commands! {
    /// Propose that two people keep in touch, for the first time or again.
    #[derive(Copy)]
    ProposePairing {
        /// Who would come.
        helper: PersonId,
        /// To whom.
        person: PersonId,
        /// About how often.
        #[serde(default)]
        pace: Pace,
    }
    /// Say yes to a pairing, or write down that somebody without an account said it.
    #[derive(Copy)]
    AgreePairing {
        /// Which pairing.
        pairing: PairingId,
        /// Whose yes it is.
        side: PersonId,
    }
    /// Say no to a pairing that was proposed. Nobody is told whose no it was.
    #[derive(Copy)]
    DeclinePairing {
        /// Which pairing.
        pairing: PairingId,
    }
    /// Say that it went well and is to go on.
    #[derive(Copy)]
    KeepPairing {
        /// Which pairing.
        pairing: PairingId,
    }
    /// Change how often, or what one side is glad with; fields that are not named stay.
    LimitPairing {
        /// Which pairing.
        pairing: PairingId,
        /// Whose limits.
        side: PersonId,
        /// About how often.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pace: Option<Edit<Pace>>,
        /// On which days.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        days: Option<Edit<Weekdays>>,
        /// What kinds of help; all when none is named.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        kinds: Option<Edit<Vec<HelpKind>>>,
        /// Whether outside the house only.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        outside_only: Option<Edit<bool>>,
        /// In their words.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        words: Option<Edit<Option<Prose<REMARK_CHARS_MAX>>>>,
    }
    /// Say that it is not for now.
    #[derive(Copy)]
    PausePairing {
        /// Which pairing.
        pairing: PairingId,
        /// On which day it goes on by itself.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        until: Option<Day>,
    }
    /// Say that it goes on; the hub's clock says so on the day that was named.
    #[derive(Copy)]
    ResumePairing {
        /// Which pairing.
        pairing: PairingId,
    }
    /// Say that it is over.
    #[derive(Copy)]
    EndPairing {
        /// Which pairing.
        pairing: PairingId,
        /// Why, kindly.
        reason: Ending,
    }
    /// Name a second familiar person, for when the first cannot come.
    #[derive(Copy)]
    NameCover {
        /// Of which pairing.
        pairing: PairingId,
        /// Who.
        cover: PersonId,
    }
    /// Say yes to covering, or to who would cover.
    #[derive(Copy)]
    AgreeCover {
        /// Of which pairing.
        pairing: PairingId,
        /// Whose yes it is: who would cover, or the person they would come to.
        side: PersonId,
    }
    /// Say that nobody covers any more.
    #[derive(Copy)]
    EndCover {
        /// Of which pairing.
        pairing: PairingId,
    }
    /// Write something down about a pair.
    WriteNote {
        /// The new note.
        note: NoteId,
        /// About which pair.
        pairing: PairingId,
        /// When, by this phone's clock.
        at: Timestamp,
        /// For whom it is.
        reach: Reach,
        /// What.
        words: Prose<WORDS_CHARS_MAX>,
    }
    /// Open notes that only a few may read.
    ReadNotes {
        /// Which.
        notes: Vec<NoteId>,
        /// When, by this phone's clock.
        at: Timestamp,
    }
    /// Propose that somebody else takes over.
    #[derive(Copy)]
    ProposeHandover {
        /// The new hand-over.
        handover: HandoverId,
        /// Of which pairing.
        pairing: PairingId,
        /// Who would take over.
        newcomer: PersonId,
    }
    /// Say yes to a hand-over, or write down that the person said it and which notes may travel.
    AgreeHandover {
        /// Which hand-over.
        handover: HandoverId,
        /// Whose yes it is: who would take over, or the person they would come to.
        side: PersonId,
        /// The notes that travel; only the person picks them.
        #[serde(default, skip_serializing_if = "Vec::is_empty")]
        notes: Vec<NoteId>,
    }
    /// Plan to go together once.
    PlanJointVisit {
        /// Which hand-over.
        handover: HandoverId,
        /// When.
        joint: Edit<Option<When>>,
    }
    /// Hand over, now that everybody has said yes.
    #[derive(Copy)]
    CompleteHandover {
        /// Which hand-over.
        handover: HandoverId,
    }
    /// Leave things as they are after all.
    #[derive(Copy)]
    EndHandover {
        /// Which hand-over.
        handover: HandoverId,
    }
}
