//! The simulator's run in every test run, its regression seeds, and the proof that it can fail.
//!
//! `KITH_SEEDS=100000` runs that many, `KITH_SEED=17` runs one and prints it. Without either it runs for as long as
//! an ordinary test run may take.

use std::panic::catch_unwind;
use std::time::{Duration, Instant};
use tests::simulator::{Bug, Tally, run, shorten};

/// Seeds that once failed, with what they found.
const REGRESSIONS: &[u64] = &[];

/// How long an ordinary test run may take over this.
const BUDGET: Duration = Duration::from_secs(20);

fn holds(seed: u64) -> Tally {
    let outcome = catch_unwind(|| run(seed, Bug::None));
    let Ok(outcome) = outcome else { panic!("seed {seed} panicked; run it again with KITH_SEED={seed}") };
    if let Some((step, broken)) = outcome.broken {
        let short = shorten(seed, Bug::None).map_or_else(String::new, |failure| failure.to_string());
        panic!("seed {seed}, step {step}: {}\n{short}", broken.0);
    }
    if seed % 100 == 0 {
        assert_eq!(outcome.trace, run(seed, Bug::None).trace, "seed {seed} is not the same twice");
    }
    outcome.tally
}

fn number(name: &str) -> Option<u64> {
    std::env::var(name).ok()?.parse().ok()
}

#[test]
fn what_is_promised_holds_for_every_seed() {
    if let Some(seed) = number("KITH_SEED") {
        println!("{:#?}", holds(seed).counts);
        return;
    }
    let (start, first) = (Instant::now(), number("KITH_FROM").unwrap_or(0));
    let most = number("KITH_SEEDS");
    let mut tally = Tally::default();
    let mut seeds = 0;
    REGRESSIONS.iter().for_each(|seed| tally.join(&holds(*seed)));
    while most.map_or_else(|| start.elapsed() < BUDGET, |most| seeds < most) {
        tally.join(&holds(first + seeds));
        seeds += 1;
    }
    let rate = seeds as f64 / start.elapsed().as_secs_f64();
    println!("{seeds} seeds of {} steps, {rate:.0} seeds/s", tests::simulator::run::STEPS);
    println!("{:#?}", tally.counts);
}
