//! What is demanded in stories: of a phone's screen, of its outbox, and of every byte of its storage.

use super::cast::{Name, address_of, id_of};
use super::{Check, Story};
use shared::help::{Errand, State};
use shared::refusal::Refusal;
use shared::world::{World, find};

/// How an errand is seen.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Sight {
    /// Nobody has it.
    Open,
    /// Somebody has it.
    HeldBy(Name),
    /// Somebody did it.
    DoneBy(Name),
    /// It is no longer wanted.
    Cancelled,
}

/// Somebody has it.
#[must_use]
pub const fn held_by(name: Name) -> Sight {
    Sight::HeldBy(name)
}

/// Somebody did it.
#[must_use]
pub const fn done_by(name: Name) -> Sight {
    Sight::DoneBy(name)
}

impl Sight {
    pub(super) fn is_there(self, world: &dyn World, errand: Name) -> bool {
        find::<Errand>(world, id_of(errand)).is_ok()
    }

    pub(super) fn holds_in(self, world: &dyn World, errand: Name) -> bool {
        let state = find::<Errand>(world, id_of(errand)).map(|errand| errand.state);
        match (self, state) {
            (Self::Open, Ok(State::Open | State::Back { .. })) | (Self::Cancelled, Ok(State::Cancelled { .. })) => true,
            (Self::HeldBy(name), Ok(State::Held { by, .. })) | (Self::DoneBy(name), Ok(State::Done { by, .. })) => {
                by == id_of(name)
            }
            _ => false,
        }
    }
}

pub(super) fn check(make: impl Fn(&Story, Name) -> Result<(), String> + 'static) -> Check {
    Box::new(make)
}

pub(super) fn demand(holds: bool, why: impl FnOnce() -> String) -> Result<(), String> {
    if holds { Ok(()) } else { Err(why()) }
}

/// Sees an errand so.
#[must_use]
pub fn sees(errand: Name, so: Sight) -> Check {
    check(move |story, who| {
        let phone = story.phone(who).1;
        demand(so.holds_in(phone.replica().world(), errand), || format!("does not see {errand:?} as {so:?}"))
    })
}

/// Does not have an errand on their phone at all.
#[must_use]
pub fn does_not_see(errand: Name) -> Check {
    check(move |story, who| {
        let phone = story.phone(who).1;
        demand(!Sight::Open.is_there(phone.replica().world(), errand), || format!("still sees {errand:?}"))
    })
}

/// Has exactly these refusals before them, oldest first.
#[must_use]
pub fn is_told<const N: usize>(refusals: [Refusal; N]) -> Check {
    check(move |story, who| {
        let phone = story.phone(who).1;
        let told: Vec<Refusal> = phone.outbox().refused().map(|(_, why)| why.clone()).collect();
        demand(told == refusals, || format!("is told {told:?}"))
    })
}

/// Has so many commands that wait for signal.
#[must_use]
pub fn waits_with(count: usize) -> Check {
    check(move |story, who| {
        let waiting = story.phone(who).1.outbox().waiting().count();
        demand(waiting == count, || format!("waits with {waiting}"))
    })
}

/// Has nothing in their outbox: all was done and seen.
#[must_use]
pub fn has_an_empty_outbox() -> Check {
    check(|story, who| {
        let (handset, phone) = story.phone(who);
        let left = phone.outbox().entries().len().max(handset.disk.outbox.len());
        demand(left == 0, || format!("has {left} entries left"))
    })
}

/// Can read where somebody lives.
#[must_use]
pub fn knows_the_address_of(person: Name) -> Check {
    check(move |story, who| {
        demand(stored(story, who).contains(&address_of(person)), || format!("does not know {}", address_of(person)))
    })
}

/// Has not one byte of where somebody lives on their phone.
#[must_use]
pub fn has_forgotten_the_address_of(person: Name) -> Check {
    check(move |story, who| {
        demand(!stored(story, who).contains(&address_of(person)), || format!("still knows {}", address_of(person)))
    })
}

/// Has nothing at all on their phone.
#[must_use]
pub fn has_an_empty_phone() -> Check {
    check(|story, who| {
        let (handset, _) = story.phone(who);
        let left = handset.disk.rows.len() + handset.disk.outbox.len();
        demand(left == 0, || format!("has {left} things left"))
    })
}

/// Everything on a phone's storage and in its outbox, and in the memory of its first tab.
fn stored(story: &Story, who: Name) -> String {
    let (handset, phone) = story.phone(who);
    let (open, need) = handset.disk.bytes();
    let shown: Vec<_> = phone.replica().world().iter().map(|(_, record)| record.as_ref().clone()).collect();
    let outbox: Vec<_> = handset.disk.outbox.values().cloned().collect();
    let rest = serde_json::to_string(&(shown, outbox)).expect("everything of ours is JSON");
    [open, need, rest].concat()
}
