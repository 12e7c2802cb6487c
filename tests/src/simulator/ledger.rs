//! What the hub did, written down beside it by somebody who does not trust it.
//!
//! Keeps for each envelope what became of it first, that each phone's commands were decided in their order,
//! and for each errand where it stood: an errand passes from hand to hand only in the ways people agreed on.

use super::check::Neighbours;
use super::ladders::Ladders;
use super::weather::is_strange;
use super::{Broken, promise};
use shared::help::{Errand, State};
use shared::pair::Pairing;
use shared::refusal::Refusal;
use shared::sync::memory::MemoryStore;
use shared::sync::{Envelope, Outcome};
use shared::words::{EnvelopeId, ErrandId, PairingId};
use std::collections::BTreeMap;

/// How an envelope was made: on which phone, and after which others that its author could see waiting.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Born {
    pub(crate) phone: usize,
    pub(crate) after: Vec<EnvelopeId>,
}

/// See the module.
#[derive(Clone, Debug, Default)]
pub(crate) struct Ledger {
    outcomes: BTreeMap<EnvelopeId, Outcome>,
    states: BTreeMap<ErrandId, State>,
    ladders: Ladders,
    neighbours: Neighbours,
}

impl Ledger {
    /// Takes down one answer; `moved` says by how many versions the store went on for it.
    pub(crate) fn answered(
        &mut self,
        envelope: &Envelope,
        born: Option<&Born>,
        outcome: &Outcome,
        moved: u64,
    ) -> Result<(), Broken> {
        let id = envelope.id;
        if let Some(first) = self.outcomes.get(&id) {
            promise!(moved == 0, "envelope {id} was carried out twice");
            let withheld = match (first, outcome) {
                (Outcome::Refused(Refusal::Changed { field, .. }), Outcome::Refused(now)) => {
                    *now == Refusal::Changed { field: *field, theirs: None }
                }
                _ => false,
            };
            promise!(first == outcome || withheld, "envelope {id} was answered {outcome:?} after {first:?}");
            return Ok(());
        }
        let done = matches!(outcome, Outcome::Done(_));
        promise!(moved == u64::from(done), "envelope {id} was answered {outcome:?} and moved {moved} versions");
        if let Some(born) = born {
            let early = born.after.iter().find(|before| !is_strange(**before) && !self.outcomes.contains_key(before));
            promise!(early.is_none(), "phone {} had {id} decided before {early:?}", born.phone);
        }
        self.outcomes.insert(id, outcome.clone());
        Ok(())
    }

    /// What became of an envelope.
    pub(crate) fn outcome(&self, id: EnvelopeId) -> Option<&Outcome> {
        self.outcomes.get(&id)
    }

    /// Takes down where every errand, every turn and every call stands and whether it may have come there.
    pub(crate) fn errands(&mut self, store: &MemoryStore) -> Result<(), Broken> {
        for errand in store.world().each::<Errand>() {
            let before = self.states.insert(errand.id, errand.state);
            let after = errand.state;
            if before.is_some_and(|before| before == after) {
                continue;
            }
            promise!(may_follow(before, after), "errand {} went from {before:?} to {after:?}", errand.id);
        }
        self.neighbours.look(store.world())?;
        self.ladders.look(store)
    }
}

/// A pairing counts only when both said yes, two people have one, and who comes is never whom they come to.
pub(crate) fn pairs(store: &MemoryStore) -> Result<(), Broken> {
    for pairing in store.world().each::<Pairing>() {
        let [helper, person] = pairing.sides.each_ref();
        let agreed = helper.yes.is_some() && person.yes.is_some();
        promise!(!pairing.counts() || agreed, "pairing {} counts without a yes", pairing.id);
        promise!(helper.person != person.person, "pairing {} is of one person", pairing.id);
        let own = PairingId::of(person.person, helper.person);
        promise!(pairing.id == own, "pairing {} is not the one of its people", pairing.id);
    }
    Ok(())
}

fn may_follow(before: Option<State>, after: State) -> bool {
    match (before, after) {
        (None | Some(State::Back { .. }), State::Open) | (Some(State::Cancelled { .. }), _) => before.is_none(),
        (None, _) => false,
        // The asker said yes.
        (Some(State::Held { by, at, waits: true }), State::Held { by: same, at: then, waits: false }) => {
            by == same && at == then
        }
        (Some(State::Open | State::Back { .. }), State::Held { .. }) => true,
        (Some(State::Open | State::Back { .. }), State::Cancelled { was, .. }) => was.is_none(),
        (Some(State::Held { .. }), State::Back { .. }) => true,
        // It went back because a pairing was paused or ended, and who had it brought home that they had been there.
        (Some(State::Back { .. }), State::Done { .. }) => true,
        (Some(State::Held { by, .. }), State::Done { by: did, settled, .. }) => by == did && !settled,
        (Some(State::Held { by, .. }), State::Cancelled { was, .. }) => was == Some(by),
        (Some(State::Done { by, at, settled: false }), State::Done { by: did, at: then, settled: true }) => {
            by == did && at == then
        }
        _ => false,
    }
}
