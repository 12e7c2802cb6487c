//! What a helper has in hand for a person, and what becomes of it when their pairing is paused or ends.
//!
//! Invariant: what was held goes back to the others at once, and where it ended, nothing is left that says where
//! the person lives; what the helper did meanwhile without signal is still taken in when it arrives.

use crate::decide::Change;
use crate::help::{Ask, Errand, State, choice};
use crate::pair::{Pairing, between};
use crate::record::{Key, Kind, Record};
use crate::words::{PersonId, Timestamp};
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
