//! What can happen in one step. An action carries raw dice and no names, so that it still means something when
//! actions before it are left out; that is what makes a failing run easy to shorten.

use super::random::Random;

/// One step of a run.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Action {
    /// Somebody does something on their phone.
    Tap(Seat),
    /// A phone sends what waits.
    Send(Seat),
    /// Some of what is under way arrives, in any order, several requests perhaps in one transaction of the hub.
    Deliver(u64),
    /// Something under way is lost.
    Lose(u64),
    /// Something under way is doubled.
    Double(u64),
    /// Something under way is cut off.
    Cut(u64),
    /// The app looks at its clock: at its start and every minute.
    Look(Seat),
    /// An author puts a refused entry away.
    Dismiss(Seat),
    /// The browser ends; what it wrote stays.
    Close(Seat),
    /// The phone loses power: what was not written strictly may be gone.
    Power(Seat),
    /// The browser empties its storage after a week without a visit.
    Wipe(Seat),
    /// Somebody makes a copy of the phone's storage.
    Copy(Seat),
    /// The phone is set back to the copy.
    Restore(Seat),
    /// The phone's clock is set wrong, or right.
    Clock(Seat),
    /// A neighbour on the plain page.
    Page(u64),
    /// An organiser at a desk, straight at the hub: roles, removals, contacts.
    Desk(u64),
    /// A member's program sends what no app would.
    Forge(u64),
    /// Hours go by.
    Hours(u64),
    /// The hub's clock does what has fallen due.
    Due,
    /// The hub dies at its next commit, before or after.
    HubDies(u64),
}

/// Which phone, which of its tabs, and dice for the rest.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Seat {
    /// Which phone, counted around.
    pub phone: u8,
    /// Which tab, counted around.
    pub tab: u8,
    /// Everything else.
    pub dice: u64,
}

/// The actions of a run.
#[must_use]
pub fn actions(random: &mut Random, steps: usize) -> Vec<Action> {
    // A run has its own weather: some are calm, some are all storm (swarm testing, Groce et al. 2012).
    let storm = random.below(4);
    (0..steps).map(|_| action(random, storm)).collect()
}

fn action(random: &mut Random, storm: usize) -> Action {
    let (dice, kind) = (random.next(), random.below(100 + 12 * storm));
    #[allow(clippy::cast_possible_truncation, reason = "any bits will do for dice")]
    let seat = Seat { phone: (dice >> 8) as u8, tab: u8::from(dice % 4 == 0), dice: dice >> 16 };
    match kind {
        0..26 => Action::Tap(seat),
        26..46 => Action::Send(seat),
        46..76 => Action::Deliver(dice),
        76..80 => Action::Page(dice),
        80..83 => Action::Desk(dice),
        83..85 => Action::Forge(dice),
        85..89 => Action::Look(seat),
        89..91 => Action::Dismiss(seat),
        91..95 => Action::Hours(dice),
        95..98 => Action::Due,
        98..102 => Action::Lose(dice),
        102..107 => Action::Double(dice),
        107..111 => Action::Cut(dice),
        111..116 => Action::Close(seat),
        116..119 => Action::Power(seat),
        119..120 => Action::Wipe(seat),
        120..123 => Action::Copy(seat),
        123..125 => Action::Restore(seat),
        125..129 => Action::Clock(seat),
        129..133 => Action::HubDies(dice),
        _ => Action::Lose(dice),
    }
}
