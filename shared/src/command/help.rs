//! What is done about asks, offers and errands.

use super::Edit;
use crate::help::{Able, Consent, Gift, HelpKind, Spread, Times, Wants, Yes};
use crate::people::Contact;
use crate::words::limits::{NAME_CHARS_MAX, REMARK_CHARS_MAX, WORDS_CHARS_MAX};
use crate::words::{AskId, Day, ErrandId, Line, OfferId, PersonId, Prose, When, ZoneId};
use serde::{Deserialize, Serialize};

commands! {
    /// Ask for help, for oneself or for somebody on the line.
    AskForHelp {
        /// The new ask.
        ask: AskId,
        /// The new errand.
        errand: ErrandId,
        /// For whom.
        who: Who,
        /// What sort of help.
        kind: HelpKind,
        /// What is wanted.
        what: Prose<WORDS_CHARS_MAX>,
        /// When.
        when: When,
        /// Roughly where.
        zone: ZoneId,
        /// How they agreed.
        consent: Consent,
        /// What is wanted of whoever comes.
        #[serde(default, skip_serializing_if = "Wants::is_empty")]
        wants: Wants,
    }
    /// Change what is wanted or when.
    ChangeAsk {
        /// Which ask.
        ask: AskId,
        /// What is wanted.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        what: Option<Edit<Prose<WORDS_CHARS_MAX>>>,
        /// When.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        when: Option<Edit<When>>,
    }
    /// Say that it is no longer wanted.
    #[derive(Copy)]
    CancelAsk {
        /// Which ask.
        ask: AskId,
    }
    /// Say that it happened.
    #[derive(Copy)]
    ConfirmAsk {
        /// Which ask.
        ask: AskId,
    }
    /// Say what I am glad to do, and where.
    MakeOffer {
        /// A new offer, or an own one to say anew.
        offer: OfferId,
        /// What sorts of help.
        kinds: Vec<HelpKind>,
        /// Where; everywhere when none is named.
        #[serde(default, skip_serializing_if = "Vec::is_empty")]
        zones: Vec<ZoneId>,
        /// In my words.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        words: Option<Prose<REMARK_CHARS_MAX>>,
        /// What I can do, and how much.
        #[serde(default, skip_serializing_if = "Able::is_empty")]
        able: Able,
        /// When.
        #[serde(default, skip_serializing_if = "Times::is_any")]
        times: Times,
    }
    /// Take an offer back.
    #[derive(Copy)]
    EndOffer {
        /// Which offer.
        offer: OfferId,
    }
    /// Let an offer rest.
    #[derive(Copy)]
    PauseOffer {
        /// Which offer.
        offer: OfferId,
        /// On which day it goes on by itself.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        until: Option<Day>,
    }
    /// Take an offer up again; the hub's clock does so on the day that was named.
    #[derive(Copy)]
    ResumeOffer {
        /// Which offer.
        offer: OfferId,
    }
    /// Say what somebody enjoys giving, in place of what they said before.
    OfferToGive {
        /// Who enjoys it.
        person: PersonId,
        /// What.
        gifts: Vec<Gift>,
        /// In their words.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        words: Option<Prose<REMARK_CHARS_MAX>>,
    }
    /// Say "not now" to the question what somebody enjoys giving; it is not asked again.
    #[derive(Copy)]
    GiveLater {
        /// Who said it.
        person: PersonId,
    }
    /// Take an errand in hand.
    #[derive(Copy)]
    ClaimErrand {
        /// Which errand.
        errand: ErrandId,
    }
    /// Return an errand, without blame.
    #[derive(Copy)]
    HandBackErrand {
        /// Which errand.
        errand: ErrandId,
    }
    /// Say yes to who would come.
    #[derive(Copy)]
    AgreeToHelper {
        /// To which errand.
        errand: ErrandId,
        /// Who would come.
        helper: PersonId,
        /// How the asker said yes.
        yes: Yes,
    }
    /// Say "someone else, please"; no reason is asked for.
    #[derive(Copy)]
    AskForSomeoneElse {
        /// To which errand.
        errand: ErrandId,
        /// Who would have come.
        helper: PersonId,
    }
    /// Say how asks travel in this group.
    #[derive(Copy)]
    SetSpread {
        /// From which settings to which.
        spread: Edit<Spread>,
    }
    /// The hour has come for an errand: the day after it was done is over, or more people are to hear of it.
    #[derive(Copy)]
    SettleErrand {
        /// Which errand.
        errand: ErrandId,
    }
}

/// For whom help is asked.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase", deny_unknown_fields)]
pub enum Who {
    /// Somebody the group knows.
    Known(PersonId),
    /// Somebody new.
    New {
        /// Their new id.
        person: PersonId,
        /// Their name.
        name: Line<NAME_CHARS_MAX>,
        /// What volunteers may call them before a claim, if they agreed.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        first_name: Option<Line<NAME_CHARS_MAX>>,
        /// How to reach them. Boxed, because it is large and rare.
        contact: Box<Contact>,
    },
}
