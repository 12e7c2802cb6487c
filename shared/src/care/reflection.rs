//! Reflections: now and then, how it is with a person, in three faces, for themselves first.
//!
//! Connection, confidence and control, each with three steps and each optional, with words or without. Invariants: it
//! is asked at most every few weeks and "not now" counts as an answer; nobody but the person holds it, not even the
//! organisers. The group hears of it only as [`crate::insight::mood`], from five people up. The three follow the
//! idea that people do better with others around them, with heart, and with a say in their lives (Cottam, *Radical
//! Help*, 2018). Not here: a sum, a mark, or anybody else's answers.

use crate::command::{Reflect, ReflectLater, TakeBackReflection};
use crate::decide::{Change, Decision};
use crate::people::Person;
use crate::record::{Key, Kind, Record};
use crate::refusal::{Field, Refusal};
use crate::words::limits::{CLOCK_MARGIN_SECONDS, REFLECT_DAYS, REFLECTIONS_MAX, REMARK_CHARS_MAX};
use crate::words::order::sorted;
use crate::words::{PersonId, Prose, ReflectionId, Timestamp};
use crate::world::{World, each_linked, find, has};
use serde::{Deserialize, Serialize};

/// What somebody answered to the question how it is, or that they would rather not now.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Reflection {
    /// Which reflection.
    pub id: ReflectionId,
    /// Whose.
    pub person: PersonId,
    /// When, by their phone's clock; never later than the hub heard of it.
    pub at: Timestamp,
    /// When the hub heard of it: the group's picture of a season that is over does not move when a phone comes home.
    pub heard: Timestamp,
    /// What they said; nothing when it was "not now".
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub said: Option<Said>,
}

/// How it is with somebody.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Said {
    /// People around me.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub connection: Option<Face>,
    /// Feeling able to do things.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub confidence: Option<Face>,
    /// Having a say in my own life.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub control: Option<Face>,
    /// In their words.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub words: Option<Prose<REMARK_CHARS_MAX>>,
}

/// One of three faces.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Face {
    /// It is hard at present.
    Hard,
    /// It is so-so.
    Middling,
    /// It is good.
    Good,
}

impl Face {
    /// The three, in the order in which a form offers them.
    pub const ALL: [Self; 3] = [Self::Hard, Self::Middling, Self::Good];

    /// The short word that forms and the wire use.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::Hard => "hard",
            Self::Middling => "middling",
            Self::Good => "good",
        }
    }

    /// Reads what [`Face::code`] wrote.
    #[must_use]
    pub fn parse(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|face| face.code() == code)
    }
}

/// What is asked about.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Aspect {
    /// People around me.
    Connection,
    /// Feeling able to do things.
    Confidence,
    /// Having a say in my own life.
    Control,
}

impl Aspect {
    /// The three, in the order in which a form asks.
    pub const ALL: [Self; 3] = [Self::Connection, Self::Confidence, Self::Control];

    /// The short word that forms use.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::Connection => "connection",
            Self::Confidence => "confidence",
            Self::Control => "control",
        }
    }
}

impl Said {
    /// The face for one of the three.
    #[must_use]
    pub const fn face(&self, of: Aspect) -> Option<Face> {
        match of {
            Aspect::Connection => self.connection,
            Aspect::Confidence => self.confidence,
            Aspect::Control => self.control,
        }
    }

    /// Whether nothing was said at all.
    #[must_use]
    pub const fn is_empty(&self) -> bool {
        self.connection.is_none() && self.confidence.is_none() && self.control.is_none() && self.words.is_none()
    }
}

/// What a person said over time, oldest first; "not now" is not among it.
#[must_use]
pub fn of(world: &dyn World, person: PersonId) -> Vec<Reflection> {
    let mut said: Vec<Reflection> = each_linked(world, person);
    said.retain(|reflection| reflection.said.is_some());
    sorted(said, |reflection| (reflection.at, reflection.id))
}

/// Whether it is time to ask a person how it is: a few weeks after they answered or said "not now", and not before the
/// group has known them as long.
#[must_use]
pub fn is_time(world: &dyn World, person: PersonId, now: Timestamp) -> bool {
    let Ok(known) = find::<Person>(world, person) else { return false };
    let asked = each_linked::<Reflection>(world, person).iter().map(|reflection| reflection.at).max();
    now.since(asked.unwrap_or(known.since)) >= REFLECT_DAYS * 86_400
}

pub(crate) fn reflect(world: &dyn World, who: PersonId, command: &Reflect, now: Timestamp) -> Decision {
    if command.said.is_empty() {
        return Err(Refusal::Missing { field: Field::Faces });
    }
    keep(world, who, (command.reflection, command.at, Some(command.said.clone())), now)
}

pub(crate) fn later(world: &dyn World, who: PersonId, command: ReflectLater, now: Timestamp) -> Decision {
    keep(world, who, (command.reflection, command.at, None), now)
}

/// Keeps what was said. An earlier "not now" has done its work; of what was said, the oldest makes room.
fn keep(
    world: &dyn World,
    who: PersonId,
    (id, at, said): (ReflectionId, Timestamp, Option<Said>),
    now: Timestamp,
) -> Decision {
    if has::<Reflection>(world, id) {
        return Err(Refusal::AlreadyThere);
    }
    find::<Person>(world, who)?;
    let at = if at.since(now) > CLOCK_MARGIN_SECONDS { now } else { at.min(now) };
    let here: Vec<Reflection> = each_linked(world, who);
    let (kept, passed): (Vec<_>, Vec<_>) = here.into_iter().partition(|reflection| reflection.said.is_some());
    let oldest = kept.iter().min_by_key(|reflection| (reflection.at, reflection.id));
    let spare = oldest.filter(|_| said.is_some() && kept.len() >= REFLECTIONS_MAX);
    let drops = passed.iter().chain(spare).map(|reflection| Key::new(Kind::Reflection, reflection.id)).collect();
    Ok(Change { puts: vec![Record::Reflection(Reflection { id, person: who, at, heard: now, said })], drops })
}

pub(crate) fn take_back(world: &dyn World, who: PersonId, command: TakeBackReflection) -> Decision {
    let reflection = find::<Reflection>(world, command.reflection)?;
    // Whose it is is nobody else's to know.
    if reflection.person != who {
        return Err(Refusal::NotFound);
    }
    Ok(Change { puts: Vec::new(), drops: vec![Key::new(Kind::Reflection, command.reflection)] })
}
