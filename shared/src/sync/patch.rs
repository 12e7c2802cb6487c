//! What changed in a record's text: how a change travels to whoever has the record already.
//!
//! A copy has a record as the hub sent it, so a piece of its text with the place where it belongs says all that is new.
//! Invariant: a patch is put only into the very text that it was made from, which it knows by a sum; a copy that writes
//! the record another way, because it is of another version, asks for all of it. Not here: who may be told a change
//! without what was there before (`hub::patches`).

use crate::record::{Key, Record};
use serde::{Deserialize, Serialize};

/// A patch has to save so many bytes: below this it is not worth a copy's looking for what it fits.
const SAVES_MIN: usize = 40;
/// What a patch weighs besides its words: versions, key, sum and places.
const WEIGHS: usize = 64;

/// How a device reads a record's text; none when it is not one. The app has a reader of its own, for its weight.
pub type ReadRecord = fn(&str) -> Option<Record>;

/// Reads a record's text with serde's reader.
#[must_use]
pub fn by_serde(text: &str) -> Option<Record> {
    serde_json::from_str(text).ok()
}

/// What changed in one record.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Patch(
    /// The version that changed it.
    pub u64,
    /// Which record.
    pub Key,
    /// The sum of its text before ([`sum_of`]).
    pub u32,
    /// How many bytes of that text stay in front.
    pub u32,
    /// How many stay at the end.
    pub u32,
    /// What stands between them now.
    pub Box<str>,
);

impl Patch {
    /// What changed between two states of a record; none where sending all of it is as short.
    #[must_use]
    pub fn between(version: u64, before: &Record, after: &Record) -> Option<Self> {
        let (old, new) = (serde_json::to_string(before).ok()?, serde_json::to_string(after).ok()?);
        let front = common(old.bytes(), new.bytes());
        let front = (0..=front).rev().find(|at| old.is_char_boundary(*at) && new.is_char_boundary(*at))?;
        let (old_rest, new_rest) = (old.get(front..)?, new.get(front..)?);
        let back = common(old_rest.bytes().rev(), new_rest.bytes().rev());
        let is_boundary = |text: &str, back: usize| text.is_char_boundary(text.len() - back);
        let back = (0..=back).rev().find(|at| is_boundary(old_rest, *at) && is_boundary(new_rest, *at))?;
        let between = new_rest.get(..new_rest.len() - back)?;
        let saves = new.len().saturating_sub(between.len() + WEIGHS);
        let (front, back) = (u32::try_from(front).ok()?, u32::try_from(back).ok()?);
        (saves >= SAVES_MIN).then(|| Self(version, after.key(), sum_of(old.bytes()), front, back, between.into()))
    }

    /// The record's text after the change, from its text before; none where that is another than it was made from.
    #[must_use]
    pub fn apply(&self, before: &str) -> Option<String> {
        let Self(_, _, sum, front, back, between) = self;
        let (front, back) = (usize::try_from(*front).ok()?, usize::try_from(*back).ok()?);
        let end = before.len().checked_sub(back).filter(|end| *end >= front && sum_of(before.bytes()) == *sum)?;
        Some([before.get(..front)?, between, before.get(end..)?].concat())
    }
}

fn common(one: impl Iterator<Item = u8>, other: impl Iterator<Item = u8>) -> usize {
    one.zip(other).take_while(|(one, other)| one == other).count()
}

/// A short sum (FNV-1a, 32 bits): notices that something is another, and protects from nobody.
pub(crate) fn sum_of(bytes: impl IntoIterator<Item = u8>) -> u32 {
    bytes.into_iter().fold(0x811c_9dc5, |sum, byte| (sum ^ u32::from(byte)).wrapping_mul(0x0100_0193))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::record::Kind;
    use crate::words::Id;
    use serde_json::json;

    fn zone(name: &str) -> Record {
        let (id, within) = (Id::from_bytes([7; 16]), Id::from_bytes([8; 16]));
        let name = format!("{name} between both churches and the canal");
        serde_json::from_value(json!({ "zone": { "id": id, "name": name, "in": within } })).expect("a zone")
    }

    fn text(record: &Record) -> String {
        serde_json::to_string(record).expect("a text")
    }

    #[test]
    fn what_changed_makes_the_one_text_out_of_the_other() {
        let (before, after) = (zone("Canal"), zone("Chapel"));
        let patch = Patch::between(5, &before, &after).expect("worth it");
        assert_eq!((patch.0, patch.1.kind), (5, Kind::Zone));
        assert_eq!(&*patch.5, "hape");
        assert_eq!(patch.apply(&text(&before)), Some(text(&after)));
    }

    #[test]
    fn letters_of_several_bytes_stay_whole() {
        for (old, new) in [("é", "è"), ("日", "旦"), ("ab", "aéb"), ("aa", "a"), ("", "éé"), ("é", "éé")] {
            let (before, after) = (zone(old), zone(new));
            let patch = Patch::between(1, &before, &after).expect("worth it");
            assert_eq!(patch.apply(&text(&before)), Some(text(&after)), "{old} {new}");
        }
    }

    #[test]
    fn it_goes_into_no_other_text_and_is_not_made_where_it_gains_nothing() {
        let (before, after) = (zone("Canal"), zone("Chapel"));
        let patch = Patch::between(1, &before, &after).expect("worth it");
        assert_eq!(patch.apply(&text(&after)), None);
        assert_eq!(patch.apply(""), None);
        let beyond = Patch(patch.0, patch.1, patch.2, u32::MAX, u32::MAX, "".into());
        assert_eq!(beyond.apply(&text(&before)), None);
        let other = json!({ "zone": { "id": Id::from_bytes([7; 16]), "name": "x" } });
        let other: Record = serde_json::from_value(other).expect("a zone");
        assert_eq!(Patch::between(1, &before, &other), None);
    }
}
