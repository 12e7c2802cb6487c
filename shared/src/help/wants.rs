//! What an ask wants of whoever comes, and what somebody who offers help can do: the two halves that are matched.
//!
//! Both are choices that a person made in a form, never a guess about them. Leaving everything empty is the ordinary
//! case and means "nothing special". Not here: when and where; an ask and an offer say those themselves.

use crate::words::Line;
use crate::words::limits::{CARRY_MAX, LANGUAGES_MAX, PLACE_CHARS_MAX};
use crate::words::order::distinct;
use serde::{Deserialize, Serialize};

/// Something that not everybody can do.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Skill {
    /// Has a car.
    Car,
    /// Can lift and carry.
    Lifting,
    /// Is good with forms and letters.
    Forms,
    /// Is good with phones and computers.
    Devices,
    /// Is used to helping people who do not see, hear or remember well.
    Care,
    /// Is glad to walk or feed animals.
    Animals,
}

impl Skill {
    /// All skills, in the order in which a form offers them.
    pub const ALL: [Self; 6] = [Self::Car, Self::Lifting, Self::Forms, Self::Devices, Self::Care, Self::Animals];

    /// The short word that forms and the wire use.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::Car => "car",
            Self::Lifting => "lifting",
            Self::Forms => "forms",
            Self::Devices => "devices",
            Self::Care => "care",
            Self::Animals => "animals",
        }
    }

    /// Reads what [`Skill::code`] wrote.
    #[must_use]
    pub fn parse(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|skill| skill.code() == code)
    }
}

/// A language, as people call it.
pub type Language = Line<PLACE_CHARS_MAX>;

/// What an ask wants of whoever comes.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Wants {
    /// Whether it cannot wait: everybody is asked at once.
    #[serde(default, skip_serializing_if = "core::ops::Not::not")]
    pub urgent: bool,
    /// Whether anybody whom the group sends is welcome. Otherwise the asker is asked before a first visit.
    #[serde(default, skip_serializing_if = "core::ops::Not::not")]
    pub anybody: bool,
    /// What they have to be able to do.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub skills: Vec<Skill>,
    /// A language they should speak.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub language: Option<Language>,
}

impl Wants {
    /// Nothing special, and anybody may come.
    #[must_use]
    pub fn anybody() -> Self {
        Self { anybody: true, ..Self::default() }
    }

    /// Whether nothing was said.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        *self == Self::default()
    }

    /// In order and without repeats.
    pub(crate) fn tidy(mut self) -> Self {
        self.skills = distinct(self.skills);
        self
    }
}

/// What somebody who offers help can do, and how much.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Able {
    /// What they can do that not everybody can.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub skills: Vec<Skill>,
    /// The languages they speak beside the usual one.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub languages: Vec<Language>,
    /// How many errands they are glad to have in hand at one time; as many as they like when it is not said.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub carry: Option<u8>,
    /// How many errands they are glad to do in a week; as many as they like when it is not said.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub week: Option<u8>,
}

impl Able {
    /// Whether nothing was said.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        *self == Self::default()
    }

    /// Whether they speak it, whatever letters it is written in.
    #[must_use]
    pub fn speaks(&self, language: &Language) -> bool {
        let wanted = language.as_str().to_lowercase();
        self.languages.iter().any(|own| own.as_str().to_lowercase() == wanted)
    }

    /// Whether `count` errands in hand are as many as they are glad to have.
    #[must_use]
    pub fn is_full(&self, count: usize) -> bool {
        self.carry.is_some_and(|carry| count >= usize::from(carry))
    }

    /// In order, without repeats, and no more than fits.
    pub(crate) fn tidy(mut self) -> Self {
        self.skills = distinct(self.skills);
        self.languages = distinct(self.languages);
        self.languages.truncate(LANGUAGES_MAX);
        self.carry = self.carry.map(|carry| carry.clamp(1, CARRY_MAX));
        self.week = self.week.map(|week| week.clamp(1, CARRY_MAX));
        self
    }
}
