//! What somebody enjoys giving: baking, a chat on the telephone, a word about roses, a language.
//!
//! Everybody gives and receives, so people who only receive are gently asked, once. Their answer is an [`Offer`] of
//! theirs, whether they have an account or not; "not now" is an answer too and is remembered, so that nobody is
//! pressed. A gift is no errand: nobody is sent for it. It is what organisers think of when two people might like to
//! meet, or a gathering looks for somebody.

use crate::command::{GiveLater, OfferToGive};
use crate::decide::{Change, Decision};
use crate::help::Offer;
use crate::record::Record;
use crate::refusal::{Field, Refusal};
use crate::words::order::distinct;
use crate::words::{OfferId, PersonId, Timestamp};
use crate::world::{World, find};
use serde::{Deserialize, Serialize};

/// Something to give that is no errand.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Gift {
    /// Baking or cooking.
    Baking,
    /// A chat on the telephone.
    Phone,
    /// Advice about plants and gardens.
    Gardening,
    /// Another language.
    Languages,
    /// Sewing, knitting, mending.
    Mending,
    /// Music or singing.
    Music,
    /// Stories of how it was here.
    Stories,
    /// Something else, in words.
    Other,
}

impl Gift {
    /// All of them, in the order in which a form offers them.
    pub const ALL: [Self; 8] = [
        Self::Baking,
        Self::Phone,
        Self::Gardening,
        Self::Languages,
        Self::Mending,
        Self::Music,
        Self::Stories,
        Self::Other,
    ];

    /// The short word that forms and the wire use.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::Baking => "baking",
            Self::Phone => "phone",
            Self::Gardening => "gardening",
            Self::Languages => "languages",
            Self::Mending => "mending",
            Self::Music => "music",
            Self::Stories => "stories",
            Self::Other => "other",
        }
    }

    /// Reads what [`Gift::code`] wrote.
    #[must_use]
    pub fn parse(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|gift| gift.code() == code)
    }
}

/// The one name that a person's own gifts have, so that answering on two devices is one answer.
#[must_use]
pub const fn offer_of(person: PersonId) -> OfferId {
    OfferId(person.0)
}

/// What somebody said they enjoy giving, or "not now"; nothing when they have not answered.
#[must_use]
pub fn answer(world: &(impl World + ?Sized), person: PersonId) -> Option<Offer> {
    find::<Offer>(world, offer_of(person)).ok().filter(|offer| !offer.gifts.is_empty() || offer.later.is_some())
}

pub(crate) fn give(world: &dyn World, command: &OfferToGive) -> Decision {
    if command.gifts.is_empty() && command.words.is_none() {
        return Err(Refusal::Missing { field: Field::Gifts });
    }
    let mut gifts = distinct(command.gifts.clone());
    if gifts.is_empty() {
        gifts.push(Gift::Other);
    }
    let earlier = own(world, command.person)?;
    Change::put([Record::Offer(Offer { gifts, words: command.words.clone(), later: None, ..earlier })])
}

pub(crate) fn later(world: &dyn World, command: GiveLater, now: Timestamp) -> Decision {
    let earlier = own(world, command.person)?;
    let words = earlier.words.clone().filter(|_| !earlier.kinds.is_empty());
    Change::put([Record::Offer(Offer { gifts: Vec::new(), words, later: Some(now), ..earlier })])
}

fn own(world: &dyn World, person: PersonId) -> Result<Offer, Refusal> {
    match find::<Offer>(world, offer_of(person)) {
        Ok(offer) if offer.person != person => Err(Refusal::NotAllowed),
        Ok(offer) => Ok(offer),
        Err(_) => Ok(Offer::blank(offer_of(person), person)),
    }
}
