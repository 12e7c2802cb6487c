//! What a person decides about themselves: who is around them, what is private, being left in peace, being forgotten.

use super::Edit;
use crate::people::{Bond, Private, Sees};
use crate::words::limits::{NAME_CHARS_MAX, REMARK_CHARS_MAX};
use crate::words::{Day, Line, PersonId, Prose, TieId};
use serde::{Deserialize, Serialize};

commands! {
    /// Take somebody into a person's circle.
    AddToCircle {
        /// Around whom.
        person: PersonId,
        /// The new tie.
        tie: TieId,
        /// Who, when they can sign in.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        member: Option<PersonId>,
        /// What the person calls them.
        name: Line<NAME_CHARS_MAX>,
        /// How to reach them, if they are glad with that.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        reach: Option<Prose<REMARK_CHARS_MAX>>,
        /// What they are to the person.
        bond: Bond,
        /// How much they may see.
        sees: Sees,
    }
    /// Change how much somebody in a circle may see.
    #[derive(Copy)]
    ChangeSight {
        /// Around whom.
        person: PersonId,
        /// Which tie.
        tie: TieId,
        /// From how much to how much.
        sees: Edit<Sees>,
    }
    /// Take somebody out of a circle.
    #[derive(Copy)]
    LeaveCircle {
        /// Around whom.
        person: PersonId,
        /// Which tie.
        tie: TieId,
    }
    /// Say when somebody of the circle is in touch next.
    #[derive(Copy)]
    PlanContact {
        /// With whom.
        person: PersonId,
        /// From which day to which.
        next: Edit<Option<Day>>,
    }
    /// Say what I want to be left out of.
    #[derive(Copy)]
    KeepPrivate {
        /// Who.
        person: PersonId,
        /// From what to what.
        private: Edit<Private>,
    }
    /// Nobody is to come or ring for a while; what was asked for stays asked for.
    #[derive(Copy)]
    LeaveInPeace {
        /// Who.
        person: PersonId,
        /// On which day it all goes on by itself.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        until: Option<Day>,
    }
    /// They may come and ring again.
    #[derive(Copy)]
    BackAgain {
        /// Who.
        person: PersonId,
    }
    /// Say that my details may no longer be passed on: what is asked for, pairs and plans end.
    #[derive(Copy)]
    WithdrawConsent {
        /// Whose.
        person: PersonId,
    }
    /// Forget everything about somebody.
    #[derive(Copy)]
    ErasePerson {
        /// Whom.
        person: PersonId,
    }
}
