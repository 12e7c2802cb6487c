//! A run: a seed becomes a group and its actions, each is carried out, and after each everything is checked.

use super::action::{Action, actions};
use super::bug::Bug;
use super::random::Random;
use super::town::Town;
use super::{Broken, heal};
use std::collections::BTreeMap;

/// Steps in an ordinary run.
pub const STEPS: usize = 200;

/// How a run ended.
#[derive(Clone, Debug)]
pub struct Outcome {
    /// The promise that did not hold, if one did not, and the step after which that was seen.
    pub broken: Option<(usize, Broken)>,
    /// A sum over everything that happened: two runs of one seed have the same.
    pub trace: u64,
    /// What happened how often.
    pub tally: Tally,
}

/// What happened how often.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Tally {
    /// By name.
    pub counts: BTreeMap<String, usize>,
}

impl Tally {
    pub(crate) fn add(&mut self, what: &str, times: usize) {
        if times > 0 {
            if let Some(count) = self.counts.get_mut(what) {
                *count += times;
            } else {
                self.counts.insert(what.to_owned(), times);
            }
        }
    }

    /// Adds another run's.
    pub fn join(&mut self, other: &Self) {
        other.counts.iter().for_each(|(what, times)| self.add(what, *times));
    }
}

/// Runs a seed.
#[must_use]
pub fn run(seed: u64, bug: Bug) -> Outcome {
    simulate(seed, &actions(&mut Random::new(seed ^ 0xac71_0115), STEPS), bug)
}

/// Carries out actions in the group that a seed makes.
#[must_use]
pub fn simulate(seed: u64, actions: &[Action], bug: Bug) -> Outcome {
    let mut town = match Town::new(seed, bug) {
        Ok(town) => town,
        Err(broken) => return Outcome { broken: Some((0, broken)), trace: 0, tally: Tally::default() },
    };
    let broken = go(&mut town, actions);
    let Town { trace, mut tally, hub, phones, .. } = town;
    hub.done.iter().for_each(|name| tally.add(&format!("done {name}"), 1));
    hub.refused.iter().for_each(|(_, why)| tally.add(&format!("refused {}", reason(why)), 1));
    tally.add("entries lost with their storage", phones.iter().map(|phone| phone.lost).sum());
    Outcome { broken, trace, tally }
}

/// Tells in words what happens in these actions.
#[must_use]
pub fn tell(seed: u64, actions: &[Action], bug: Bug) -> Vec<String> {
    let Ok(mut town) = Town::new(seed, bug) else { return Vec::new() };
    town.log = Some(Vec::new());
    go(&mut town, actions);
    town.log.unwrap_or_default()
}

fn go(town: &mut Town, actions: &[Action]) -> Option<(usize, Broken)> {
    let mut broken = None;
    for (step, action) in actions.iter().enumerate() {
        if let Err(why) = town.step(action).and_then(|()| town.check(step)) {
            broken = Some((step, why));
            break;
        }
        town.fold(step);
    }
    if broken.is_none() {
        town.say(|| "the network heals".to_owned());
        broken = heal::heal(town).err().map(|why| (actions.len(), why));
    }
    town.fold(actions.len());
    broken
}

/// The name of a reason, without its particulars.
fn reason(why: &shared::refusal::Refusal) -> String {
    format!("{why:?}").chars().take_while(char::is_ascii_alphanumeric).collect()
}
