//! The kinds of help, as people name them.

use serde::{Deserialize, Serialize};

/// What sort of help.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum HelpKind {
    /// A food parcel or shopping.
    Food,
    /// Something from the pharmacy.
    Prescription,
    /// A lift somewhere.
    Lift,
    /// Somebody to look in or ring.
    CheckIn,
    /// Company: a cup of tea, a walk.
    Company,
    /// Something else, in words.
    Other,
}

impl HelpKind {
    /// All kinds, in the order in which a form offers them.
    pub const ALL: [Self; 6] = [Self::Food, Self::Prescription, Self::Lift, Self::CheckIn, Self::Company, Self::Other];

    /// The short word that forms and the wire use.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::Food => "food",
            Self::Prescription => "prescription",
            Self::Lift => "lift",
            Self::CheckIn => "checkin",
            Self::Company => "company",
            Self::Other => "other",
        }
    }

    /// Reads what [`HelpKind::code`] wrote.
    #[must_use]
    pub fn parse(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|kind| kind.code() == code)
    }
}
