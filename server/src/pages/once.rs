//! Makes sending a form twice do one thing.
//!
//! A form carries one random token; every id that its command needs follows from the token by a one-way sum. So
//! the same form always makes the same ask, and nobody can choose an id: whoever knows the id of somebody else's
//! ask cannot make a form that leads to it (it would take about 2^74 tries), let alone learn its code.

use crate::session::keys::{self, NoRandom};
use aws_lc_rs::digest::{Context, SHA256};
use shared::words::{Id, Timestamp};

/// How far ahead of the hub's clock a token may be, in seconds. Ours never are; ids from the far future would
/// stand in the wrong order for ever.
const AHEAD_SECONDS_MAX: i64 = 600;

/// What names one form.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Once(Id);

impl Once {
    /// A new one.
    pub(super) fn fresh(now: Timestamp) -> Result<Self, NoRandom> {
        let random = keys::random()?;
        let mut ten = [0; 10];
        ten.copy_from_slice(&random[..10]);
        Ok(Self(Id::new(millis(now), ten)))
    }

    /// The one that a form brought back; a new one where that is none of ours, so that nobody is turned away.
    pub(super) fn read(text: &str, now: Timestamp) -> Result<Self, NoRandom> {
        match Id::parse(text) {
            Some(id) if Self(id).millis() <= millis(now.plus(AHEAD_SECONDS_MAX)) => Ok(Self(id)),
            _ => Self::fresh(now),
        }
    }

    /// The id that this form gives to something. `about` is what the form is about, so that a token of one page is
    /// of no use on another.
    pub(super) fn id<T: From<Id>>(self, noun: &str, about: &[u8]) -> T {
        let mut sum = Context::new(&SHA256);
        for part in [b"kith form 1".as_slice(), noun.as_bytes(), about, self.0.bytes()] {
            sum.update(&(part.len() as u64).to_be_bytes());
            sum.update(part);
        }
        let mut ten = [0; 10];
        ten.copy_from_slice(&sum.finish().as_ref()[..10]);
        T::from(Id::new(self.millis(), ten))
    }

    fn millis(self) -> u64 {
        self.0.bytes()[..6].iter().fold(0, |millis, byte| millis << 8 | u64::from(*byte))
    }
}

impl core::fmt::Display for Once {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        self.0.fmt(f)
    }
}

fn millis(at: Timestamp) -> u64 {
    u64::try_from(at.0).unwrap_or_default().saturating_mul(1_000)
}

#[cfg(test)]
mod tests {
    use super::*;
    use shared::words::AskId;

    const NOW: Timestamp = Timestamp(1_795_474_800);

    #[test]
    fn the_same_form_gives_the_same_ids_and_another_form_others() {
        let (one, other) = (Once::fresh(NOW).unwrap(), Once::fresh(NOW).unwrap());
        let id = |once: Once, noun: &str, about: &[u8]| once.id::<AskId>(noun, about);
        assert_eq!(id(one, "ask", b""), id(Once::read(&one.to_string(), NOW).unwrap(), "ask", b""));
        assert_ne!(id(one, "ask", b""), id(other, "ask", b""));
        assert_ne!(id(one, "ask", b""), id(one, "errand", b""));
        assert_ne!(id(one, "ask", b""), id(one, "ask", b"another page"));
        assert_ne!(id(one, "ask", b"").0, one.0, "an id that is known does not give the token away");
    }

    #[test]
    fn what_is_no_token_becomes_a_new_one() {
        let far = Id::new(millis(NOW) + 700_000, [1; 10]).to_string();
        for text in ["", "x", "0123456789012345678901", far.as_str()] {
            let read = Once::read(text, NOW).unwrap();
            assert!(text.is_empty() || read.to_string() != text || Id::parse(text).is_some());
            assert!(read.millis() <= millis(NOW) || read.to_string() == text);
        }
        assert_ne!(Once::read(&far, NOW).unwrap().to_string(), far);
    }
}
