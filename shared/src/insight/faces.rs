//! Different faces: how many people who were reached met one, two, three, or more of the group.
//!
//! Few are better for most people, but nobody is told so here: somebody who likes company meets many. It is counted in
//! people, and never by helper.

use super::{Figure, Look, Meeting, Panel, Topic, What};
use crate::record::Key;
use crate::words::PersonId;
use std::collections::{BTreeMap, BTreeSet};

/// The number that stands for itself and more.
const MANY: usize = 4;

pub(super) fn panel(look: Look<'_>, meetings: &[Meeting]) -> Panel {
    let mut faces: BTreeMap<PersonId, BTreeSet<PersonId>> = BTreeMap::new();
    for meeting in meetings.iter().filter(|meeting| look.has(meeting.at)) {
        faces.entry(meeting.person).or_default().insert(meeting.by);
    }
    let people = faces.keys().copied().collect();
    let met = |count: usize| {
        let fits = faces.iter().filter(move |(_, met)| met.len().min(MANY) == count);
        Figure::count(What::Faces(count), fits.map(|(person, _)| Key::person(*person)).collect())
    };
    Panel::new(Topic::Faces, &people, (1..=MANY).map(met).collect())
}
