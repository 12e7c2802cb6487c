//! Errands: one doable piece of an ask, held by one person at a time.
//!
//! Invariant: an errand has at most one holder, even when two phones claim it offline; the hub's order
//! decides and the other phone is told, in words, what happened.
//! Not here: names and addresses. They live with the person and travel only to who holds the errand.

use crate::command::{ClaimErrand, HandBackErrand, SettleErrand};
use crate::decide::{Change, Decision};
use crate::help::{Ask, HelpKind, Reach, Wants, choice, spread};
use crate::people::{Member, Role};
use crate::record::Record;
use crate::refusal::Refusal;
use crate::words::limits::{NAME_CHARS_MAX, NEED_KEPT_SECONDS};
use crate::words::{AskId, ErrandId, Line, PersonId, Timestamp, When, ZoneId};
use crate::world::{World, find};
use serde::{Deserialize, Serialize};

/// One piece of help, in words that every checked volunteer may read.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Errand {
    /// Which errand.
    pub id: ErrandId,
    /// The ask it is a piece of.
    pub ask: AskId,
    /// What sort of help.
    pub kind: HelpKind,
    /// Roughly where.
    pub zone: ZoneId,
    /// When it is wanted.
    pub when: When,
    /// What to call the asker, if they agreed that volunteers may know it before a claim.
    #[serde(default, rename = "first", skip_serializing_if = "Option::is_none")]
    pub first_name: Option<Line<NAME_CHARS_MAX>>,
    /// Where it stands.
    pub state: State,
    /// When it was asked for.
    pub asked: Timestamp,
    /// What is wanted of whoever comes.
    #[serde(default, skip_serializing_if = "Wants::is_empty")]
    pub wants: Wants,
    /// As long as nobody has it: who is asked.
    #[serde(default, skip_serializing_if = "Reach::is_wide")]
    pub reach: Reach,
}

/// Where an errand stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum State {
    /// Nobody has it yet.
    Open,
    /// Somebody had it and returned it, without blame: open again. Who it was is not said.
    Back {
        /// When it came back.
        at: Timestamp,
    },
    /// Somebody has it.
    Held {
        /// Who.
        by: PersonId,
        /// Since when.
        at: Timestamp,
        /// Whether the asker is still to say yes to them; until then they learn no address.
        #[serde(default, skip_serializing_if = "core::ops::Not::not")]
        waits: bool,
    },
    /// It happened.
    Done {
        /// Who did it.
        by: PersonId,
        /// When the hub heard of it; a day later the address leaves the phone of who did it.
        at: Timestamp,
        /// Whether that day is over.
        #[serde(default, skip_serializing_if = "core::ops::Not::not")]
        settled: bool,
    },
    /// The asker no longer wants it.
    Cancelled {
        /// When that was said.
        at: Timestamp,
        /// Who had it in hand then, so that they are told and can still say they had been there.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        was: Option<PersonId>,
    },
}

impl Errand {
    /// Whether whoever could read something because of `earlier` still can.
    pub(crate) fn reads_like(&self, earlier: &Self) -> bool {
        (self.ask, self.state, &self.reach) == (earlier.ask, earlier.state, &earlier.reach)
    }

    /// Whether anybody may claim it.
    #[must_use]
    pub const fn is_open(&self) -> bool {
        matches!(self.state, State::Open | State::Back { .. })
    }

    /// Whether it is over, one way or the other.
    #[must_use]
    pub const fn is_over(&self) -> bool {
        matches!(self.state, State::Done { .. } | State::Cancelled { .. })
    }

    /// Who has it in hand.
    #[must_use]
    pub const fn holder(&self) -> Option<PersonId> {
        match self.state {
            State::Held { by, .. } => Some(by),
            _ => None,
        }
    }

    /// Whether the asker is still to say yes to who has it.
    #[must_use]
    pub const fn waits_for_yes(&self) -> bool {
        matches!(self.state, State::Held { waits: true, .. })
    }

    /// Who may know what only a helper needs at `now`: the holder once the asker has said yes to them, and who did it
    /// for a day afterwards.
    #[must_use]
    pub fn near(&self, now: Timestamp) -> Option<PersonId> {
        match self.state {
            State::Held { by, waits: false, .. } => Some(by),
            State::Done { by, at, settled: false } if now.since(at) < NEED_KEPT_SECONDS => Some(by),
            _ => None,
        }
    }

    /// Who has it, did it, or had it when it was cancelled, however long ago.
    #[must_use]
    pub const fn who(&self) -> Option<PersonId> {
        match self.state {
            State::Held { by, .. } | State::Done { by, .. } => Some(by),
            State::Cancelled { was, .. } => was,
            State::Open | State::Back { .. } => None,
        }
    }

    /// When the hub's own clock has something to do about it.
    #[must_use]
    pub const fn due(&self) -> Option<Timestamp> {
        match self.state {
            State::Done { at, settled: false, .. } => Some(at.plus(NEED_KEPT_SECONDS)),
            State::Open | State::Back { .. } => self.reach.next,
            _ => None,
        }
    }

    /// Returns it to the others: first to those who know the asker, but for who just gave it up.
    pub(crate) fn hand_back(&mut self, world: &dyn World, now: Timestamp) {
        let holder = self.holder();
        self.state = State::Back { at: now };
        self.reach = spread::again(world, (self, holder), now);
    }
}

pub(crate) fn claim(world: &dyn World, who: PersonId, command: ClaimErrand, now: Timestamp) -> Decision {
    let mut errand = find::<Errand>(world, command.errand)?;
    match errand.state {
        State::Open | State::Back { .. } => {}
        State::Held { by, .. } | State::Done { by, .. } => return Err(Refusal::AlreadyHeld { by }),
        State::Cancelled { .. } => return Err(Refusal::NoLongerWanted),
    }
    // Whom it has not reached yet knows it from nowhere; organisers see everything.
    if !errand.reach.includes(who) && !find::<Member>(world, who).is_ok_and(|me| me.is(Role::Organiser)) {
        return Err(Refusal::NotFound);
    }
    let ask = find::<Ask>(world, errand.ask);
    // The asker cannot run their own errand: the circle would be empty and the address would go nowhere new.
    if ask.as_ref().is_ok_and(|ask| ask.person == who) {
        return Err(Refusal::NotAllowed);
    }
    let choice = choice::before_a_first_visit(world, (&errand, ask.ok().as_ref()), who, now)?;
    errand.state = State::Held { by: who, at: now, waits: choice.is_some() };
    errand.reach = Reach::default();
    // On a phone that does not hold the ask there is nobody to name in the question; the hub puts it.
    Change::put(core::iter::once(Record::Errand(errand)).chain(choice.flatten().map(Record::Choice)))
}

pub(crate) fn hand_back(world: &dyn World, command: HandBackErrand, now: Timestamp) -> Decision {
    let mut errand = find::<Errand>(world, command.errand)?;
    match errand.state {
        State::Held { by, .. } => {
            errand.hand_back(world, now);
            let mut change = Change::put([Record::Errand(errand)])?;
            change.drops.extend(choice::open_question(world, command.errand, by));
            Ok(change)
        }
        State::Cancelled { .. } => Err(Refusal::NoLongerWanted),
        _ => Err(Refusal::NotHeld),
    }
}

/// The hour has come: who did it a day ago no longer needs the address, or the next circle of people is asked.
pub(crate) fn settle(world: &dyn World, command: SettleErrand, now: Timestamp) -> Decision {
    let mut errand = find::<Errand>(world, command.errand)?;
    if errand.due().is_none_or(|due| now < due) {
        return Err(Refusal::NotDue);
    }
    if errand.is_open() {
        errand.reach = spread::wider(world, &errand, now);
        return Change::put([Record::Errand(errand)]);
    }
    if let State::Done { settled, .. } = &mut errand.state {
        *settled = true;
    }
    let mut ask = find::<Ask>(world, errand.ask)?;
    ask.over = true;
    Change::put([Record::Errand(errand), Record::Ask(ask)])
}
