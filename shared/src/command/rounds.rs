//! What is done about check-ins, their plans and the rounds of calls.

use super::Edit;
use crate::care::plan::How;
use crate::care::{Ladder, Outcome, Step};
use crate::help::Consent;
use crate::words::limits::{PLACE_CHARS_MAX, WORDS_CHARS_MAX};
use crate::words::{
    CallId, CheckInId, Day, Line, Part, PersonId, PlanId, Prose, Recurrence, RoundId, Timestamp, TurnId,
};
use serde::{Deserialize, Serialize};

commands! {
    /// Plan to be in touch with somebody again and again.
    PlanCheckIns {
        /// The new plan.
        plan: PlanId,
        /// With whom.
        person: PersonId,
        /// How they agreed.
        consent: Consent,
        /// Who takes turns.
        familiar: Vec<PersonId>,
        /// How.
        how: How,
        /// On which days.
        rule: Recurrence,
        /// At which part of the day.
        part: Part,
    }
    /// Change a plan; what is not named stays.
    ChangePlan {
        /// Which plan.
        plan: PlanId,
        /// Who takes turns.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        familiar: Option<Edit<Vec<PersonId>>>,
        /// How.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        how: Option<Edit<How>>,
        /// On which days.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        rule: Option<Edit<Recurrence>>,
        /// At which part of the day.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        part: Option<Edit<Part>>,
    }
    /// Leave out one day of a plan.
    #[derive(Copy)]
    SkipCheckIn {
        /// Which plan.
        plan: PlanId,
        /// Which day.
        day: Day,
    }
    /// Let a plan rest.
    #[derive(Copy)]
    PausePlan {
        /// Which plan.
        plan: PlanId,
        /// The day on which it goes on by itself.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        until: Option<Day>,
    }
    /// Let a plan go on.
    #[derive(Copy)]
    ResumePlan {
        /// Which plan.
        plan: PlanId,
    }
    /// End a plan.
    #[derive(Copy)]
    EndPlan {
        /// Which plan.
        plan: PlanId,
    }
    /// Say that I was in touch with somebody, or tried, and what I found.
    RecordCheckIn {
        /// The new check-in.
        checkin: CheckInId,
        /// With whom.
        person: PersonId,
        /// The call of a round that it was.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        call: Option<CallId>,
        /// How.
        how: How,
        /// When, by this phone's clock.
        at: Timestamp,
        /// What I found.
        outcome: Outcome,
        /// How it went.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        words: Option<Prose<WORDS_CHARS_MAX>>,
        /// Who should be asked next, when it was not well.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        next: Option<Step>,
    }
    /// Say what I do about somebody who could not be reached or whom somebody is worried about.
    TakeOverCheckIn {
        /// Which turn.
        turn: TurnId,
        /// What I do.
        words: Prose<WORDS_CHARS_MAX>,
    }
    /// Say who is asked next, and after how long, when nobody could reach a person.
    SetLadder {
        /// From which ladder to which.
        ladder: Edit<Ladder>,
    }
    /// The day of a plan has come.
    #[derive(Copy)]
    StepPlan {
        /// Which plan.
        plan: PlanId,
    }
    /// The time of a turn is over and nobody was in touch.
    #[derive(Copy)]
    StepTurn {
        /// Which turn.
        turn: TurnId,
    }
    /// Put together a list of calls for a few callers.
    OpenRound {
        /// The new round.
        round: RoundId,
        /// What it is called.
        name: Line<PLACE_CHARS_MAX>,
        /// On which day.
        day: Day,
        /// At which part of it.
        part: Part,
        /// Who shares it.
        callers: Vec<PersonId>,
        /// Whom to ring.
        calls: Vec<WantedCall>,
    }
    /// Take a call in hand.
    #[derive(Copy)]
    ClaimCall {
        /// Which call.
        call: CallId,
    }
    /// Return a call, without blame.
    #[derive(Copy)]
    HandBackCall {
        /// Which call.
        call: CallId,
    }
    /// End a round.
    #[derive(Copy)]
    CloseRound {
        /// Which round.
        round: RoundId,
    }
}

/// Somebody to ring in a round.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct WantedCall {
    /// The new call.
    pub call: CallId,
    /// Whom.
    pub person: PersonId,
}
