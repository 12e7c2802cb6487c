//! A failing run, made short: leave out whatever is not needed for the same promise to break.

use super::Broken;
use super::action::{Action, actions};
use super::bug::Bug;
use super::random::Random;
use super::run::{STEPS, simulate, tell};
use std::fmt;

/// A failing run, as short as it could be made.
#[derive(Clone, Debug)]
pub struct Failure {
    /// Its seed.
    pub seed: u64,
    /// What happened.
    pub actions: Vec<Action>,
    /// What did not hold.
    pub broken: Broken,
    /// The same in words.
    pub told: Vec<String>,
}

impl fmt::Display for Failure {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        writeln!(f, "seed {}: {}", self.seed, self.broken.0)?;
        writeln!(f, "run it again with KITH_SEED={}; in short, {} actions:", self.seed, self.actions.len())?;
        self.told.iter().try_for_each(|line| writeln!(f, "  {line}"))
    }
}

/// Shortens the failing run of a seed; `None` when it does not fail.
#[must_use]
pub fn shorten(seed: u64, bug: Bug) -> Option<Failure> {
    let mut kept = actions(&mut Random::new(seed ^ 0xac71_0115), STEPS);
    let (step, mut broken) = simulate(seed, &kept, bug).broken?;
    kept.truncate(step + 1);
    let mut piece = kept.len().div_ceil(2);
    while piece > 0 {
        let mut at = 0;
        while at < kept.len() {
            let mut fewer = kept.clone();
            fewer.drain(at..(at + piece).min(fewer.len()));
            match simulate(seed, &fewer, bug).broken {
                Some((step, why)) if kind(&why) == kind(&broken) => {
                    fewer.truncate(step + 1);
                    (kept, broken) = (fewer, why);
                }
                _ => at += piece,
            }
        }
        piece /= 2;
    }
    let told = tell(seed, &kept, bug);
    Some(Failure { seed, actions: kept, broken, told })
}

/// Which promise it was, without the names in it: only shorter runs that break the same one are of use.
fn kind(broken: &Broken) -> String {
    broken.0.split(' ').filter(|word| word.chars().all(|c| c.is_ascii_lowercase())).take(5).collect()
}
