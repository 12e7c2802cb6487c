//! Ids: one newtype per noun, sixteen bytes, made on the device that needs them.
//!
//! An id is a UUID version 7 (RFC 9562): its first 48 bits are milliseconds, so ids made one after another
//! lie together on disk, and a phone can make one without asking anybody. On the wire it is 22 characters
//! of base64url, which is also safe in an address. An id says nothing about a person, so it may be logged.

use core::fmt;
use data_encoding::BASE64URL_NOPAD;
use serde::{Deserialize, Deserializer, Serialize, Serializer, de::Error as _};

/// Sixteen bytes that name one thing for ever.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Id([u8; 16]);

impl Id {
    /// A UUID version 7 from the time in milliseconds since 1970 and ten random bytes.
    #[must_use]
    pub fn new(unix_millis: u64, random: [u8; 10]) -> Self {
        let mut bytes = [0; 16];
        bytes[..6].copy_from_slice(&unix_millis.to_be_bytes()[2..]);
        bytes[6..].copy_from_slice(&random);
        bytes[6] = 0x70 | (bytes[6] & 0x0f);
        bytes[8] = 0x80 | (bytes[8] & 0x3f);
        Self(bytes)
    }

    /// The id with exactly these bytes, as read from a store.
    #[must_use]
    pub const fn from_bytes(bytes: [u8; 16]) -> Self {
        Self(bytes)
    }

    /// The bytes, as written to a store.
    #[must_use]
    pub const fn bytes(&self) -> &[u8; 16] {
        &self.0
    }

    /// Reads the 22 characters that [`fmt::Display`] prints.
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        if text.len() != 22 {
            return None;
        }
        let mut bytes = [0; 16];
        BASE64URL_NOPAD.decode_mut(text.as_bytes(), &mut bytes).ok()?;
        Some(Self(bytes))
    }

    /// The 22 characters, without an allocation.
    #[must_use]
    pub fn letters(&self) -> [u8; 22] {
        let mut out = [0; 22];
        BASE64URL_NOPAD.encode_mut(&self.0, &mut out);
        out
    }
}

impl fmt::Display for Id {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        core::str::from_utf8(&self.letters()).map_or(Err(fmt::Error), |letters| f.write_str(letters))
    }
}

impl fmt::Debug for Id {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}

impl Serialize for Id {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        // Whole, not letter by letter: ids are half of everything that travels.
        serializer.serialize_str(core::str::from_utf8(&self.letters()).map_err(serde::ser::Error::custom)?)
    }
}

impl<'de> Deserialize<'de> for Id {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Letters;
        impl serde::de::Visitor<'_> for Letters {
            type Value = Id;
            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("an id of 22 letters")
            }
            fn visit_str<E: serde::de::Error>(self, text: &str) -> Result<Id, E> {
                Id::parse(text).ok_or_else(|| E::custom("not an id"))
            }
        }
        deserializer.deserialize_str(Letters).map_err(D::Error::custom)
    }
}

/// The name that follows from these bytes, a whole number of eights: the same wherever it is asked for.
pub(crate) fn stirred(bytes: &[u8]) -> Id {
    let mut name = [0; 16];
    name[..8].copy_from_slice(&stir(0x9e37_79b9_7f4a_7c15, bytes).to_be_bytes());
    name[8..].copy_from_slice(&stir(0xd1b5_4a32_d192_ed03, bytes).to_be_bytes());
    Id::from_bytes(name)
}

/// Stirs bytes into a number, eight at a time, through the finaliser of SplitMix64 (Steele, Lea and Flood 2014).
fn stir(seed: u64, bytes: &[u8]) -> u64 {
    bytes.chunks_exact(8).fold(seed, |sum, half| {
        let mut z = half.iter().fold(sum, |z, byte| z.rotate_left(8) ^ u64::from(*byte)).wrapping_add(seed);
        z = (z ^ (z >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        z ^ (z >> 31)
    })
}

macro_rules! ids {
    ($($(#[$doc:meta])* $name:ident)*) => {$(
        $(#[$doc])*
        #[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
        #[serde(transparent)]
        pub struct $name(pub Id);

        impl From<Id> for $name {
            fn from(id: Id) -> Self {
                Self(id)
            }
        }

        impl From<$name> for Id {
            fn from(id: $name) -> Self {
                id.0
            }
        }

        impl fmt::Display for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                fmt::Display::fmt(&self.0, f)
            }
        }

        impl fmt::Debug for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                fmt::Display::fmt(&self.0, f)
            }
        }
    )*};
}

ids! {
    /// Names the group itself; there is one in each store.
    GroupId
    /// Names a part of the group's area.
    ZoneId
    /// Names a person, their contact details and, if they can sign in, their membership.
    PersonId
    /// Names help that is wanted.
    AskId
    /// Names help on offer.
    OfferId
    /// Names one doable piece of an ask.
    ErrandId
    /// Names one time somebody was there.
    VisitId
    /// Names the question to an asker whether somebody new may come.
    ChoiceId
    /// Names two people who know each other through the group.
    PairingId
    /// Names something written about a pair.
    NoteId
    /// Names the passing on of a pairing.
    HandoverId
    /// Names what somebody read about a person on one day.
    ReadingId
    /// Names check-ins that come again.
    PlanId
    /// Names somebody's turn to be in touch with a person.
    TurnId
    /// Names one time somebody was in touch, or tried.
    CheckInId
    /// Names one list of calls.
    RoundId
    /// Names one call of a round.
    CallId
    /// Names something that matters to a person.
    WishId
    /// Names what somebody said about how it is with them.
    ReflectionId
    /// Names somebody's place in a circle.
    TieId
    /// Names one thank-you.
    ThanksId
    /// Names the putting in touch of two people.
    IntroductionId
    /// Names what one of the two is asked.
    InvitationId
    /// Names one meeting of neighbours.
    GatheringId
    /// Names that somebody comes to it.
    ComingId
    /// Names one phone or browser that is signed in.
    DeviceId
    /// Names one command on its way; sending it twice does it once.
    EnvelopeId
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    proptest! {
        #[test]
        fn what_is_printed_is_read_back(bytes: [u8; 16]) {
            let id = Id::from_bytes(bytes);
            prop_assert_eq!(Id::parse(&id.to_string()), Some(id));
            let json = serde_json::to_string(&id).unwrap();
            prop_assert_eq!(serde_json::from_str::<Id>(&json).unwrap(), id);
        }

        #[test]
        fn any_text_is_an_id_or_none(text: String) {
            if let Some(id) = Id::parse(&text) {
                prop_assert_eq!(id.to_string(), text);
            }
        }
    }

    #[test]
    fn later_ids_sort_after_earlier_ones_and_say_version_seven() {
        let (early, late) = (Id::new(1, [0xff; 10]), Id::new(2, [0; 10]));
        assert!(early < late);
        assert_eq!(early.bytes()[6] >> 4, 7);
        assert_eq!(early.bytes()[8] >> 6, 2);
    }
}
