//! What happens by itself: the hub's clock, every half minute.
//!
//! Invariant: nothing is done here that a route could not do; what falls due is a command like any other, decided
//! by the same rules. Not here: backups; they are a chore of their own.

use crate::hub::Hub;
use std::time::Duration;
use tokio::time::{MissedTickBehavior, interval};

/// How often the clock is looked at. What falls due does so by the day; half a minute late is on time.
const EVERY: Duration = Duration::from_secs(30);

/// Runs until the hub stops.
pub async fn run(hub: Hub) {
    let mut stopping = hub.stopping();
    let mut ticks = interval(EVERY);
    ticks.set_missed_tick_behavior(MissedTickBehavior::Delay);
    loop {
        tokio::select! {
            _ = ticks.tick() => {}
            () = stopping.told() => return,
        }
        hub.group().tick().await;
        hub.gates().forget_idle();
    }
}
