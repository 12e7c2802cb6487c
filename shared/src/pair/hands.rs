//! What a helper has in hand for a person, and what becomes of it when their pairing is paused or ends.
//!
//! Whose pairing ended is also nobody's turn any more in the person's plans.
//! Invariant: what was held goes back to the others at once, and where it ended, nothing is left that says where
//! the person lives; what the helper did meanwhile without signal is still taken in when it arrives.

use crate::care::plan;
use crate::decide::Change;
use crate::help::{Ask, Errand, State, choice};
use crate::pair::{Pairing, between};
use crate::record::{Key, Kind, Record};
use crate::words::{PersonId, Timestamp};
use crate::world::staged::Staged;
use crate::world::{World, each_linked};

/// Why something leaves the helper's hands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Hands {
    /// For a while: what they did today may still need the address.
    Pause,
    /// For good: nothing does.
    End,
}

/// What changes about the errands that the helper of this pairing has, or had within the last day, for its person.
pub(crate) fn take_back(world: &dyn World, pairing: &Pairing, why: Hands, now: Timestamp) -> Change {
    let (helper, mut change) = (pairing.helper(), Change::default());
    for record in world.linked(Key::new(Kind::Contact, pairing.person()), Kind::Ask) {
        let Record::Ask(ask) = record.as_ref() else { continue };
        for mut errand in each_linked::<Errand>(world, ask.id) {
            match errand.state {
                State::Held { by, .. } if by == helper => {
                    errand.hand_back(world, now);
                    change.drops.extend(choice::open_question(world, errand.id, helper));
                }
                State::Done { by, at, settled: false } if by == helper && why == Hands::End => {
                    errand.state = State::Done { by, at, settled: true };
                    change.puts.push(Record::Ask(Ask { over: true, ..ask.clone() }));
                }
                _ => continue,
            }
            change.puts.push(Record::Errand(errand));
        }
    }
    change
}

/// A change that ends these pairings, and their helpers taken out of the plans of the people they came to. It is worked
/// out on top of the change: who comes from then on can be asked in their stead, and an ended cover cannot.
pub(crate) fn out_of_plans(world: &dyn World, ended: &[Pairing], (change, now): (Change, Timestamp)) -> Change {
    let mut staged = Staged::on(world);
    staged.apply(change);
    for pairing in ended {
        let puts = plan::without(&staged, pairing.person(), pairing.helper(), now);
        staged.apply(Change { puts, drops: Vec::new() });
    }
    staged.change()
}

/// The pairing because of which this errand is not, or no longer, in somebody's hands although they may have been
/// there: it was paused or ended, perhaps while they had no signal. What they bring home then is not lost.
#[must_use]
pub(crate) fn was_theirs(world: &dyn World, ask: &Ask, who: PersonId) -> Option<Pairing> {
    between(world, ask.person, who)
        .filter(|pairing| pairing.helper() == who && pairing.has_counted() && pairing.stopped().is_some())
}

/// Whether an errand went back because of this pairing and nobody has taken it since.
#[must_use]
pub(crate) fn went_back_with(errand: &Errand, pairing: &Pairing) -> bool {
    matches!(errand.state, State::Back { at } if pairing.stopped() == Some(at))
}
