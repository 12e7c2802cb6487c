//! What the hub's check-ins and rounds must never do: stop silently, go down a ladder, or give a call to two.
//!
//! Seen from outside: from how every turn and every call stood before, and how it stands now.

use super::{Broken, promise};
use shared::care::checkin::CheckIn;
use shared::care::turn::{Turn, TurnState, Why};
use shared::care::{Call, CallState, Outcome, Step, Visit};
use shared::people::Person;
use shared::sync::hub::Store as _;
use shared::sync::memory::MemoryStore;
use shared::words::limits::LADDER_SECONDS_MAX;
use shared::words::{CallId, Timestamp, TurnId};
use shared::world::find;
use std::collections::BTreeMap;

/// How every turn and every call stood.
#[derive(Clone, Debug, Default)]
pub(crate) struct Ladders {
    turns: BTreeMap<TurnId, Turn>,
    calls: BTreeMap<CallId, CallState>,
}

impl Ladders {
    /// Takes down where they stand and whether they may have come there.
    pub(crate) fn look(&mut self, store: &MemoryStore) -> Result<(), Broken> {
        for turn in store.world().each::<Turn>() {
            let before = self.turns.insert(turn.id, turn.clone());
            if before.as_ref() != Some(turn) {
                promise!(turn_may_follow(store, before.as_ref(), turn), "turn {before:?} became {turn:?}");
            }
        }
        // Who is forgotten takes their turns along; nothing else does.
        self.turns.retain(|_, turn| find::<Person>(store, turn.person).is_ok());
        let gone = self.turns.keys().find(|id| find::<Turn>(store, **id).is_err());
        promise!(gone.is_none(), "turn {gone:?} is gone");
        for call in store.world().each::<Call>() {
            let before = self.calls.insert(call.id, call.state);
            let may = before == Some(call.state) || call_may_follow(before, call.state);
            promise!(may, "call {} went from {before:?} to {:?}", call.id, call.state);
        }
        Ok(())
    }

    /// Every turn that is not over has a time at which the hub goes on with it, and not in the far future.
    pub(crate) fn none_is_silent(store: &MemoryStore, now: Timestamp) -> Result<(), Broken> {
        // A turn waits for a rung, or for the end of its own day.
        let far = now.plus(LADDER_SECONDS_MAX.max(48 * 3600));
        let due = store.due(far);
        for turn in store.world().each::<Turn>().filter(|turn| turn.is_open()) {
            let key = shared::record::Key::new(shared::record::Kind::Turn, turn.id);
            promise!(due.contains(&key), "turn {} has stopped silently: {turn:?}", turn.id);
        }
        promise!(store.version() > 0, "there is nothing at all");
        Ok(())
    }
}

fn turn_may_follow(store: &MemoryStore, before: Option<&Turn>, after: &Turn) -> bool {
    let Some(before) = before else { return after.is_open() };
    let kept = (before.person, before.plan, before.since) == (after.person, after.plan, after.since);
    let quiet = before.why == Why::Due && before.step.is_none();
    kept && before.is_open()
        && match &after.state {
            TurnState::Open { .. } => {
                let climbed = after.times > before.times
                    && after.step >= before.step
                    && after.step.is_some()
                    && after.why >= before.why;
                climbed || goes_on_without_somebody(before, after)
            }
            TurnState::Seen { by, visit } => {
                find::<Visit>(store, *visit).is_ok_and(|found| found.by == *by && found.outcome == Outcome::Well)
            }
            TurnState::Well { by, checkin } => {
                find::<CheckIn>(store, *checkin).is_ok_and(|found| found.by == *by && found.outcome == Outcome::Well)
            }
            TurnState::Taken { .. } => true,
            TurnState::Spared => quiet,
        }
}

/// Somebody who was asked is at rest: the others go on as they were, and somebody is still asked.
fn goes_on_without_somebody(before: &Turn, after: &Turn) -> bool {
    let fewer = after.told.len() < before.told.len() && after.told.iter().all(|who| before.told.contains(who));
    let asked = !after.told.is_empty() || after.step >= Some(Step::Organiser);
    fewer && asked && Turn { told: before.told.clone(), ..after.clone() } == *before
}

fn call_may_follow(before: Option<CallState>, after: CallState) -> bool {
    match (before, after) {
        (None, CallState::Open) => true,
        (Some(CallState::Open), _) => true,
        (Some(CallState::Held { by, .. }), CallState::Done { by: did, .. }) => by == did,
        (Some(CallState::Held { .. }), CallState::Open | CallState::Unmade) => true,
        // A caller without signal comes home late.
        (Some(CallState::Unmade), CallState::Done { .. }) => true,
        (Some(CallState::Done { by, .. }), CallState::Done { by: again, .. }) => by == again,
        _ => false,
    }
}
