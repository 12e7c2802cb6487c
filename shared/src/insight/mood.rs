//! The mood of a group: what its people said about connection, confidence and control, so blurred that nobody is in it.
//!
//! Reflections are their people's alone; only the hub holds them all, and it answers with this and nothing else. So that
//! no two answers can be subtracted to find one person: only whole quarters that are over, which do not overlap; by
//! when the hub heard of it, so that a quarter that is over no longer moves; of each person the last face and no more;
//! from five people up for each of the three; and every number rounded to the nearest five.

use super::{Period, counts};
use crate::care::reflection::{Aspect, Face, Reflection};
use crate::people::Group;
use crate::record::{Kind, Noun as _};
use crate::words::limits::FIGURE_PEOPLE_MIN;
use crate::words::order::sorted;
use crate::words::{PersonId, Timestamp};
use crate::world::World;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// About how many people chose each face, for each of the three; none where too few said anything.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Mood {
    /// People around me.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub connection: Option<Faces>,
    /// Feeling able to do things.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub confidence: Option<Faces>,
    /// Having a say in my own life.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub control: Option<Faces>,
}

/// About how many people chose each of the three faces; multiples of five.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Faces {
    /// It was hard.
    pub hard: usize,
    /// It was so-so.
    pub middling: usize,
    /// It was good.
    pub good: usize,
}

impl Mood {
    /// The faces for one of the three.
    #[must_use]
    pub const fn faces(&self, of: Aspect) -> Option<Faces> {
        match of {
            Aspect::Connection => self.connection,
            Aspect::Confidence => self.confidence,
            Aspect::Control => self.control,
        }
    }
}

/// The mood of a quarter. `None` when the period is no whole quarter, or is not over.
#[must_use]
pub fn mood(world: &dyn World, period: Period, now: Timestamp) -> Option<Mood> {
    let offset = Group::here(world).map_or(0, |group| group.offset);
    if !period.is_quarter() || now < period.ends(offset) {
        return None;
    }
    let all = world.all(Kind::Reflection);
    let mut heard: Vec<&Reflection> = all.iter().filter_map(|record| Reflection::from_record(record)).collect();
    heard.retain(|one| period.has(one.heard.day(offset)) && counts(world, one.person));
    let heard = sorted(heard, |one| (one.at, one.id));
    let of = |aspect| faces(&heard, aspect);
    let [connection, confidence, control] = Aspect::ALL.map(of);
    Some(Mood { connection, confidence, control })
}

fn faces(heard: &[&Reflection], aspect: Aspect) -> Option<Faces> {
    let mut last: BTreeMap<PersonId, Face> = BTreeMap::new();
    for one in heard {
        last.extend(one.said.as_ref().and_then(|said| said.face(aspect)).map(|face| (one.person, face)));
    }
    let about = |face| rounded(last.values().filter(|said| **said == face).count());
    let faces = Faces { hard: about(Face::Hard), middling: about(Face::Middling), good: about(Face::Good) };
    (last.len() >= FIGURE_PEOPLE_MIN).then_some(faces)
}

/// To the nearest five.
const fn rounded(count: usize) -> usize {
    (count + 2) / 5 * 5
}
