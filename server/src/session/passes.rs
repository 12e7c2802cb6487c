//! Access tokens that were found good.
//!
//! A phone shows the same token for ten minutes, so its signature is checked at the first request and not at each: that
//! is the dearest part of a sync in which nothing is new. Invariants: what is found here was checked in full and is known
//! by the hash of the whole token; times are compared at each use; whether the device is still signed in and the
//! member still takes part is asked of the store as ever. The price is bounded by [`KEPT_MAX`].

use super::access::{self, Pass, Written};
use super::keys::{self, Keys};
use shared::words::Timestamp;
use std::collections::HashMap;
use std::sync::{Mutex, PoisonError};

/// How many tokens are kept: those of a large group in ten minutes, about half a megabyte.
const KEPT_MAX: usize = 4_096;

/// See the module.
#[derive(Debug, Default)]
pub struct Passes(Mutex<HashMap<[u8; 32], Written>>);

impl Passes {
    /// What a token says, if this hub wrote it and it is good at `now`.
    #[must_use]
    pub fn check(&self, keys: &Keys, token: &str, now: Timestamp) -> Option<Pass> {
        let name = keys::hash(token);
        let known = self.kept(|kept| kept.get(&name).copied());
        let written = match known {
            Some(written) => written,
            None => {
                let written = access::read(keys, token)?;
                self.kept(|kept| keep(kept, name, written, now));
                written
            }
        };
        written.at(now)
    }

    fn kept<T>(&self, look: impl FnOnce(&mut HashMap<[u8; 32], Written>) -> T) -> T {
        // Nothing panics while holding it.
        look(&mut self.0.lock().unwrap_or_else(PoisonError::into_inner))
    }
}

fn keep(kept: &mut HashMap<[u8; 32], Written>, name: [u8; 32], written: Written, now: Timestamp) {
    if kept.len() >= KEPT_MAX {
        kept.retain(|_, written| now < written.ends);
    }
    if kept.len() < KEPT_MAX {
        kept.insert(name, written);
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::session::access::{LIFE_SECONDS, issue};
    use crate::session::keys::Folder;
    use shared::words::Id;

    const NOW: Timestamp = Timestamp(1_800_000_000);

    fn pass(turn: u64) -> Pass {
        Pass { person: Id::new(1, [1; 10]).into(), device: Id::new(2, [2; 10]).into(), turn }
    }

    #[test]
    fn a_token_that_is_known_still_ends_and_is_known_as_a_whole() {
        let (keys, passes) = (Keys::open(tempfile::tempdir().unwrap().path(), Folder::New).unwrap(), Passes::default());
        let token = issue(&keys, pass(3), NOW).unwrap();
        assert_eq!(passes.check(&keys, &token, NOW), Some(pass(3)));
        assert_eq!(passes.check(&keys, &token, NOW), Some(pass(3)), "the second time");
        assert_eq!(passes.check(&keys, &token, NOW.plus(LIFE_SECONDS)), None);
        assert_eq!(passes.check(&keys, &token, NOW.plus(-61)), None);
        let mut changed = token.clone();
        let last = changed.pop();
        changed.push(if last == Some('A') { 'B' } else { 'A' });
        assert_eq!(passes.check(&keys, &changed, NOW), None, "known is what was signed, not what begins like it");
        assert_eq!(passes.kept(|kept| kept.len()), 1, "what is not ours is not kept");
    }

    #[test]
    fn what_is_kept_is_bounded_and_makes_room_for_what_is_good() {
        let (keys, passes) = (Keys::open(tempfile::tempdir().unwrap().path(), Folder::New).unwrap(), Passes::default());
        let fill = |from: u64, at: Timestamp| {
            for turn in from..from + KEPT_MAX as u64 {
                let written = access::read(&keys, &issue(&keys, pass(turn), at).unwrap()).unwrap();
                passes.kept(|kept| keep(kept, keys::hash(&turn.to_string()), written, at));
            }
        };
        fill(0, NOW);
        let one_more = issue(&keys, pass(0), NOW).unwrap();
        assert_eq!(passes.check(&keys, &one_more, NOW), Some(pass(0)), "good, though there is no room to keep it");
        assert_eq!(passes.kept(|kept| kept.len()), KEPT_MAX);
        let later = NOW.plus(LIFE_SECONDS);
        let new = issue(&keys, pass(0), later).unwrap();
        assert_eq!(passes.check(&keys, &new, later), Some(pass(0)));
        assert_eq!(passes.kept(|kept| kept.len()), 1, "those that ended made room");
    }
}
