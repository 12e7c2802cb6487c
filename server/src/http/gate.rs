//! How often something may be tried (`trust.md` T39): by device, or by address where nobody is signed in yet.
//!
//! Counted in memory by the `governor` crate (a leaky bucket, GCRA). Invariant: nobody can use up another person's
//! share, so a key is always something that whoever asks has proven, or where they come from.

use super::{Address, Fault};
use core::hash::Hash;
use core::num::NonZeroU32;
use governor::clock::{Clock, DefaultClock};
use governor::{DefaultKeyedRateLimiter, Quota, RateLimiter};
use shared::words::DeviceId;
use std::time::Duration;

/// How much kinder limits are to [`Address::Here`], which may be everybody.
const HERE_TIMES: u32 = 10;

/// One limit, counted for each key.
pub struct Gate<K: Clone + Eq + Hash>(DefaultKeyedRateLimiter<K>);

impl<K: Clone + Eq + Hash> Gate<K> {
    /// `burst` at once; then one more each time `refill` has passed.
    #[must_use]
    pub fn new(burst: NonZeroU32, refill: Duration) -> Self {
        let quota = Quota::with_period(refill).unwrap_or(Quota::per_second(NonZeroU32::MIN));
        Self(RateLimiter::keyed(quota.allow_burst(burst)))
    }

    /// Counts one attempt.
    ///
    /// # Errors
    /// Too often, and how long to wait.
    pub fn pass(&self, key: &K) -> Result<(), Fault> {
        self.0.check_key(key).map_err(|until| {
            let wait = until.wait_time_from(DefaultClock::default().now());
            Fault::too_often(wait.as_secs() + 1)
        })
    }

    fn forget_idle(&self) {
        self.0.retain_recent();
        self.0.shrink_to_fit();
    }
}

/// A limit by address.
pub struct AddressGate {
    each: Gate<Address>,
    here: Gate<Address>,
}

impl AddressGate {
    /// `count` at once, and as many again over `each`.
    #[must_use]
    pub fn new(count: u32, each: Duration) -> Self {
        let gate = |count: u32| Gate::new(NonZeroU32::new(count).unwrap_or(NonZeroU32::MIN), each / count.max(1));
        Self { each: gate(count), here: gate(count * HERE_TIMES) }
    }

    /// Counts one attempt.
    ///
    /// # Errors
    /// Too often, and how long to wait.
    pub fn pass(&self, address: Address) -> Result<(), Fault> {
        let gate = if address == Address::Here { &self.here } else { &self.each };
        gate.pass(&address)
    }
}

/// All limits of a hub.
pub struct Gates {
    /// Trying an invite: looking at it and joining.
    pub invite: AddressGate,
    /// Trying the code of an ask.
    pub code: AddressGate,
    /// Asking for help on the plain page.
    pub ask: AddressGate,
    /// Renewing a session. The address is part of the key, because a device id alone proves nothing.
    pub session: Gate<(DeviceId, Address)>,
    /// Syncing: a phone syncs after each tap, so sixty a minute on the whole, but a hundred and twenty at once.
    pub sync: Gate<DeviceId>,
    /// Opening a line: a phone that comes and goes may, one that does nothing else may not.
    pub line: Gate<DeviceId>,
}

impl Default for Gates {
    fn default() -> Self {
        let quarter = Duration::from_secs(15 * 60);
        let second = Duration::from_secs(1);
        Self {
            invite: AddressGate::new(20, quarter),
            code: AddressGate::new(20, quarter),
            ask: AddressGate::new(3, Duration::from_secs(3_600)),
            session: Gate::new(SIXTY, second),
            sync: Gate::new(SIXTY.saturating_mul(TWO), second),
            line: Gate::new(SIXTY, second),
        }
    }
}

const SIXTY: NonZeroU32 = NonZeroU32::new(60).expect("sixty is not zero");
const TWO: NonZeroU32 = NonZeroU32::new(2).expect("two is not zero");

impl Gates {
    /// Forgets whoever has a full share again, so that the tables stay as small as the last quarter of an hour.
    pub fn forget_idle(&self) {
        for gate in [&self.invite, &self.code, &self.ask] {
            gate.each.forget_idle();
            gate.here.forget_idle();
        }
        self.session.forget_idle();
        self.sync.forget_idle();
        self.line.forget_idle();
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn one_address_uses_up_its_own_share_and_no_other() {
        let gate = AddressGate::new(3, Duration::from_secs(900));
        let (one, other) = (Address::V4([1, 2, 3]), Address::V4([1, 2, 4]));
        assert!((0..3).all(|_| gate.pass(one).is_ok()));
        assert_eq!(gate.pass(one).unwrap_err().code(), shared::api::Code::TooOften);
        assert!(gate.pass(other).is_ok());
        assert!((0..30).all(|_| gate.pass(Address::Here).is_ok()));
        assert!(gate.pass(Address::Here).is_err());
    }
}
