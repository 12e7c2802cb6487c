//! What was written lately: by token, the version of the last entry in the index of audiences, and by record, its text and
//! what changed in it.
//!
//! A phone asks what is new under each token it holds, and under most of them nothing is. This knows without looking, so
//! that a sync costs what has changed, and not how deep the index has grown: after each commit a reader's pages are cold.
//! Invariants: an entry or a text is noted before its commit, so whoever can read it finds the note; a version that was not
//! committed here (another program wrote the same file) is not vouched for, and the file itself is asked; a record that is
//! removed leaves no text. The price is bounded: past [`KEPT_MAX`] entries or [`TEXTS_BYTES_MAX`] all of that is forgotten.

use shared::access::Token;
use shared::record::Key;
use shared::sync::hub::{Patches, Presence};
use std::collections::HashMap;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

/// How many tokens are noted: everybody of a large group, about 200 kB.
const KEPT_MAX: usize = 4_096;

/// Bytes of records whose text is noted: what several hundred taps change, which their authors and all who listen ask for
/// in the next moment.
const TEXTS_BYTES_MAX: usize = 512 * 1_024;

/// See the module.
#[derive(Debug, Default)]
pub struct Lately {
    noted: Mutex<Noted>,
    patches: Mutex<Patches>,
}

#[derive(Debug, Default)]
struct Noted {
    /// The version of the last entry of each kind under a token.
    last: HashMap<(Token, Presence), u64>,
    /// What records say since which version.
    texts: HashMap<Key, (u64, Arc<str>)>,
    texts_bytes: usize,
    /// Entries of later versions are noted.
    from: u64,
    /// Entries up to this version are; it is committed.
    upto: u64,
}

impl Lately {
    /// Whether a file that has reached `version` certainly has no entry of this kind after `after`.
    pub(super) fn is_silent(&self, of: (Token, Presence), (after, version): (u64, u64)) -> bool {
        let noted = self.lock();
        let knows = noted.from <= after && version <= noted.upto;
        knows && noted.last.get(&of).is_none_or(|last| *last <= after)
    }

    /// Notes an entry that is about to be committed as part of `version`. One that is rolled back does no harm.
    pub(super) fn note(&self, of: (Token, Presence), version: u64) {
        let mut noted = self.lock();
        if noted.last.len() >= KEPT_MAX {
            noted.last.clear();
            noted.from = version;
        }
        noted.last.insert(of, version);
    }

    /// Notes what a record says from `version` on; nothing when it is removed. To be told of every one that is written.
    pub(super) fn note_text(&self, key: Key, text: Option<(u64, &str)>) {
        let mut noted = self.lock();
        if let Some((_, before)) = noted.texts.remove(&key) {
            noted.texts_bytes -= before.len();
        }
        let Some((version, text)) = text else { return };
        if noted.texts_bytes + text.len() > TEXTS_BYTES_MAX {
            noted.texts.clear();
            noted.texts_bytes = 0;
        }
        noted.texts_bytes += text.len();
        noted.texts.insert(key, (version, text.into()));
    }

    /// What a record says in a file that has reached `version`, and since when, if that is known.
    pub(super) fn text(&self, key: Key, version: u64) -> Option<(u64, Arc<str>)> {
        let noted = self.lock();
        let text = noted.texts.get(&key).filter(|(since, _)| *since <= version && version <= noted.upto);
        text.cloned()
    }

    /// Nothing of what was noted of records counts, because it has been rolled back.
    pub(super) fn undone(&self) {
        let mut noted = self.lock();
        (noted.texts, noted.texts_bytes) = Default::default();
        drop(noted);
        *self.patches() = Patches::default();
    }

    /// This version is committed, with all that was noted.
    pub(super) fn reached(&self, version: u64) {
        self.lock().upto = version;
    }

    /// Nobody here knows what was written up to this version.
    pub(super) fn begin_after(&self, version: u64) {
        *self.lock() = Noted { from: version, upto: version, ..Noted::default() };
        *self.patches() = Patches::default();
    }

    /// What changed in records.
    pub(super) fn patches(&self) -> MutexGuard<'_, Patches> {
        self.patches.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn lock(&self) -> MutexGuard<'_, Noted> {
        // Nothing panics while holding it.
        self.noted.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use shared::record::Kind;
    use shared::words::{Id, PersonId};

    const HERE: (Token, Presence) = (Token::Volunteers, Presence::Here);
    const GONE: (Token, Presence) = (Token::Volunteers, Presence::Gone);

    #[test]
    fn it_vouches_only_for_what_was_noted_and_committed_here() {
        let lately = Lately::default();
        assert!(!lately.is_silent(HERE, (3, 5)), "what the file says from before is not known");
        lately.begin_after(5);
        assert!(lately.is_silent(HERE, (5, 5)) && !lately.is_silent(HERE, (4, 5)));
        lately.note(HERE, 6);
        assert!(!lately.is_silent(HERE, (5, 6)), "not yet committed, but perhaps already seen");
        assert!(!lately.is_silent(GONE, (5, 6)), "nor is anything else of that version");
        lately.reached(6);
        assert!(!lately.is_silent(HERE, (5, 6)) && lately.is_silent(GONE, (5, 6)) && lately.is_silent(HERE, (6, 6)));
        assert!(!lately.is_silent(GONE, (6, 7)), "somebody else has written");
        lately.begin_after(7);
        assert!(!lately.is_silent(GONE, (6, 7)) && lately.is_silent(GONE, (7, 7)));
    }

    #[test]
    fn past_its_bound_it_forgets_and_says_so() {
        let lately = Lately::default();
        for n in 1..=KEPT_MAX as u64 + 1 {
            let mut bytes = [0; 16];
            bytes[8..].copy_from_slice(&n.to_be_bytes());
            lately.note((Token::Person(PersonId(Id::from_bytes(bytes))), Presence::Here), n);
            lately.reached(n);
        }
        let last = KEPT_MAX as u64 + 1;
        assert!(!lately.is_silent(HERE, (last - 1, last)) && lately.is_silent(HERE, (last, last)));
    }

    #[test]
    fn a_text_is_what_the_file_says_or_unknown() {
        let (lately, key) = (Lately::default(), Key { kind: Kind::Zone, id: Id::from_bytes([7; 16]) });
        let text = |version| lately.text(key, version).map(|(since, text)| (since, text.to_string()));
        lately.begin_after(5);
        lately.note_text(key, Some((6, "six")));
        assert_eq!(text(5), None, "the file does not say so yet");
        lately.reached(6);
        assert_eq!(text(6), Some((6, "six".into())));
        assert_eq!(text(7), None, "somebody else has written");
        lately.note_text(key, Some((7, "seven")));
        assert_eq!(text(6), None, "who reads at six is not told of seven");
        lately.undone();
        assert_eq!(text(6), None, "and six is not known any more");
        lately.note_text(key, Some((7, "seven again")));
        lately.reached(7);
        assert_eq!(text(7), Some((7, "seven again".into())));
        lately.note_text(key, None);
        assert_eq!(text(7), None, "nothing is left of what is removed");
        assert_eq!(lately.lock().texts_bytes, 0);
        let long = "x".repeat(TEXTS_BYTES_MAX / 2);
        for n in 1..=3 {
            lately.note_text(Key { id: Id::from_bytes([n; 16]), ..key }, Some((7, &long)));
        }
        let noted = lately.lock();
        assert_eq!((noted.texts.len(), noted.texts_bytes), (1, long.len()));
    }
}
