//! Long replies in pieces, each packed once for everybody who is sent the same.
//!
//! Who comes back after a day, and who is new, gets hundreds of records, and mostly those that the phone before got. The
//! records of a reply, in the order in which they changed, are cut into runs where their ids say so: a change touches
//! the run that a record was in and the last one, and all others stay what they were, for all who hold the same tokens.
//!
//! Invariants: a piece is found by exactly what is in it (SHA-256 over names and versions, which never come to say
//! something else), so what is kept can be unused but not wrong, and nobody is sent more than their own index says; what
//! has been erased is kept no longer. The price is bounded: [`KEPT_BYTES_MAX`], and what was used longest ago goes first.

use super::GroupError;
use aws_lc_rs::digest::{Context, SHA256};
use bytes::Bytes;
use shared::record::Key;
use std::collections::HashMap;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

/// Records of a reply from which on it is made of pieces.
pub(super) const WORTH_IT: usize = 256;
/// How many records a run has on average. Packed, larger ones are hardly smaller (1,024: 3 %), and changes touch more.
const RUN: u16 = 512;
/// And at most, whatever the ids are.
const RUN_MAX: usize = 2_048;
/// Packed bytes kept: the downloads of a group of ten thousand asks, for everybody.
const KEPT_BYTES_MAX: usize = 2 << 20;

/// What names a piece: the sum of what is in it.
pub(super) type Name = [u8; 32];

/// A run of records as it is sent.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Piece {
    /// The records, each with a comma behind it.
    pub(super) packed: Bytes,
    /// What they add to a proof (`shared::sync::replica::proof_of`).
    pub(super) proof: u64,
}

/// The runs of a reply: records with the versions by which they came to those who are told.
pub(super) fn runs(puts: &[(u64, Key)]) -> impl Iterator<Item = &[(u64, Key)]> {
    let goes_on = |put: &(u64, Key)| {
        let [.., a, b] = *put.1.id.bytes();
        u16::from_be_bytes([a, b]) % RUN != 0
    };
    puts.chunk_by(move |put, _| goes_on(put)).flat_map(|run| run.chunks(RUN_MAX))
}

/// The name of a run.
pub(super) fn name(run: &[(u64, Key)]) -> Name {
    let mut sum = Context::new(&SHA256);
    for (version, key) in run {
        sum.update(&version.to_be_bytes());
        sum.update(&[key.kind.letter() as u8]);
        sum.update(key.id.bytes());
    }
    let mut name = [0; 32];
    name.copy_from_slice(sum.finish().as_ref());
    name
}

/// The pieces that are kept, and those that somebody is making at this moment.
#[derive(Debug, Default)]
pub(super) struct Pieces {
    kept: Mutex<Kept>,
    /// Whoever needs the same piece waits for it: after a large change its author and who listens ask at once.
    making: Mutex<HashMap<Name, Arc<Mutex<()>>>>,
}

#[derive(Debug, Default)]
struct Kept {
    /// By name, with when each was last used.
    pieces: HashMap<Name, (u64, Piece)>,
    bytes: usize,
    used: u64,
    /// The version of the group at which all were forgotten.
    forgot: u64,
}

impl Pieces {
    /// The piece of this name; `make` is asked when nobody has it, and says whether it may be kept as of a version.
    pub(super) fn get_or_make(
        &self,
        name: Name,
        make: impl FnOnce() -> Result<(Piece, Option<u64>), GroupError>,
    ) -> Result<Piece, GroupError> {
        if let Some(piece) = self.get(&name) {
            return Ok(piece);
        }
        let mine = Arc::clone(lock(&self.making).entry(name).or_default());
        let turn = lock(&mine);
        if let Some(piece) = self.get(&name) {
            return Ok(piece);
        }
        let made = make();
        if let Ok((piece, Some(version))) = &made {
            self.put(name, piece.clone(), *version);
        }
        lock(&self.making).remove(&name);
        drop(turn);
        made.map(|(piece, _)| piece)
    }

    fn get(&self, name: &Name) -> Option<Piece> {
        let mut kept = self.lock();
        kept.used += 1;
        let used = kept.used;
        let (last, piece) = kept.pieces.get_mut(name)?;
        *last = used;
        Some(piece.clone())
    }

    /// Keeps a piece that was read from the group at `version`.
    fn put(&self, name: Name, piece: Piece, version: u64) {
        let mut kept = self.lock();
        // Whoever began to read before somebody was erased is not to bring them back.
        if version < kept.forgot || piece.packed.len() > KEPT_BYTES_MAX {
            return;
        }
        kept.used += 1;
        kept.bytes += piece.packed.len();
        let used = kept.used;
        if let Some((_, twice)) = kept.pieces.insert(name, (used, piece)) {
            kept.bytes -= twice.packed.len();
        }
        while kept.bytes > KEPT_BYTES_MAX {
            let oldest = kept.pieces.iter().min_by_key(|(_, (used, _))| *used).map(|(name, _)| *name);
            let Some((_, gone)) = oldest.and_then(|name| kept.pieces.remove(&name)) else { break };
            kept.bytes -= gone.packed.len();
        }
    }

    /// Forgets all that was read before `version`, because somebody was erased by it.
    pub(super) fn forget(&self, version: u64) {
        *self.lock() = Kept { forgot: version, ..Kept::default() };
    }

    fn lock(&self) -> MutexGuard<'_, Kept> {
        lock(&self.kept)
    }
}

fn lock<T>(shared: &Mutex<T>) -> MutexGuard<'_, T> {
    // What stands behind it is a cache: at worst a piece is packed once more.
    shared.lock().unwrap_or_else(PoisonError::into_inner)
}

#[cfg(test)]
mod tests {
    use super::*;
    use shared::record::Kind;
    use shared::words::Id;
    use std::collections::BTreeSet;
    use std::sync::Barrier;
    use std::sync::atomic::{AtomicUsize, Ordering};

    /// Many records with ids that look like real ones: SplitMix64 for the random part.
    fn puts(count: u64) -> Vec<(u64, Key)> {
        let random = |n: u64| {
            let z = (n ^ (n >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
            ((z ^ (z >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb) >> 17).to_be_bytes()
        };
        let mut ten = [0; 10];
        let mut put = |n: u64| {
            ten[2..].copy_from_slice(&random(n.wrapping_mul(0x9e37_79b9_7f4a_7c15)));
            (n, Key { kind: Kind::Errand, id: Id::new(n, ten) })
        };
        (1..=count).map(&mut put).collect()
    }

    fn names(puts: &[(u64, Key)]) -> BTreeSet<Name> {
        runs(puts).map(name).collect()
    }

    #[test]
    fn a_change_touches_the_run_it_was_in_and_the_last() {
        let mut puts = puts(20_000);
        assert_eq!(runs(&puts).map(<[_]>::len).sum::<usize>(), puts.len());
        assert!(runs(&puts).all(|run| run.len() <= RUN_MAX));
        let before = names(&puts);
        assert!((20..80).contains(&before.len()), "{} runs", before.len());
        let (_, changed) = puts.remove(7_000);
        puts.push((20_001, changed));
        let after = names(&puts);
        assert!(after.difference(&before).count() <= 3, "most stay what they were");
    }

    #[test]
    fn a_piece_that_two_need_at_once_is_made_once() {
        let (pieces, made) = (Pieces::default(), AtomicUsize::new(0));
        let both = Barrier::new(2);
        let piece = Piece { packed: vec![7].into(), proof: 1 };
        let make = || {
            made.fetch_add(1, Ordering::Relaxed);
            std::thread::sleep(std::time::Duration::from_millis(50));
            Ok((piece.clone(), Some(1)))
        };
        let get = || {
            both.wait();
            pieces.get_or_make([1; 32], make)
        };
        std::thread::scope(|scope| {
            let other = scope.spawn(get);
            assert_eq!(get(), Ok(piece.clone()));
            assert_eq!(other.join().unwrap(), Ok(piece.clone()));
        });
        assert_eq!(made.load(Ordering::Relaxed), 1);
        assert_eq!(pieces.get_or_make([2; 32], || Err(GroupError::Full)), Err(GroupError::Full));
        assert_eq!(pieces.get_or_make([2; 32], || Ok((piece.clone(), None))), Ok(piece.clone()), "asked again");
        assert_eq!(pieces.get(&[2; 32]), None, "and not kept where it may not be");
        assert!(lock(&pieces.making).is_empty());
    }

    #[test]
    fn what_was_used_longest_ago_goes_first_and_what_was_erased_at_once() {
        let pieces = Pieces::default();
        let piece = Piece { packed: vec![7; KEPT_BYTES_MAX / 3].into(), proof: 1 };
        for n in 1..=3 {
            pieces.put([n; 32], piece.clone(), 10);
        }
        assert_eq!(pieces.get(&[1; 32]), Some(piece.clone()));
        pieces.put([4; 32], piece.clone(), 10);
        assert_eq!([1, 2, 3, 4].map(|n| pieces.get(&[n; 32]).is_some()), [true, false, true, true]);
        pieces.forget(11);
        pieces.put([5; 32], piece.clone(), 10);
        assert!([1, 3, 4, 5].iter().all(|n| pieces.get(&[*n; 32]).is_none()), "also what is still being read");
        pieces.put([6; 32], piece, 11);
        assert!(pieces.get(&[6; 32]).is_some());
    }
}
