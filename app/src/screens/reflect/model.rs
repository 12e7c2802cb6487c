//! What somebody said about how it is with them, and what they choose now.

use crate::parts::Step;
use shared::care::reflection::{self, Reflection};
use shared::care::{Aspect, Face, Said};
use shared::help::form::{Problem, optional};
use shared::record::{Key, Kind};
use shared::sync::Phone;
use shared::words::limits::REMARK_CHARS_MAX;
use shared::words::{Prose, ReflectionId, Timestamp};

/// How many answers are drawn.
const SHOWN: usize = 24;

/// What was said before, oldest first, and whether to ask.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Shown {
    /// The answers.
    pub said: Vec<SaidShown>,
    /// Whether it is time to ask.
    pub is_time: bool,
}

/// One answer.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SaidShown {
    /// Which.
    pub id: ReflectionId,
    /// When.
    pub at: Timestamp,
    /// What.
    pub said: Said,
    /// Whether it is not yet sent.
    pub waiting: bool,
}

/// Reads one's own answers off one's own phone.
#[must_use]
pub fn reflections(phone: &Phone, now: Timestamp) -> Shown {
    let replica = phone.replica();
    let mut said: Vec<Reflection> = reflection::of(replica.world(), phone.me());
    let skipped = said.len().saturating_sub(SHOWN);
    said.drain(..skipped);
    let show = |one: Reflection| {
        let waiting = replica.is_waiting(Key::new(Kind::Reflection, one.id));
        Some(SaidShown { id: one.id, at: one.at, said: one.said?, waiting })
    };
    Shown {
        said: said.into_iter().filter_map(show).collect(),
        is_time: reflection::is_time(replica.world(), phone.me(), now),
    }
}

/// The picture of one of the three: each answer along the time from the first to the last.
#[must_use]
pub fn steps(said: &[(Timestamp, Said)], aspect: Aspect) -> Vec<Step> {
    let (Some((first, _)), Some((last, _))) = (said.first(), said.last()) else { return Vec::new() };
    let whole = last.since(*first).max(1);
    let place = |(at, said): &(Timestamp, Said)| {
        let step = match said.face(aspect)? {
            Face::Hard => 0,
            Face::Middling => 1,
            Face::Good => 2,
        };
        let along = if last == first { 500 } else { at.since(*first) * 1_000 / whole };
        Some(Step { along: u32::try_from(along).unwrap_or(1_000), step })
    };
    said.iter().filter_map(place).collect()
}

/// What was chosen and typed, or what is wrong with the words.
///
/// # Errors
/// The problem of the words; nothing at all is [`Problem::Missing`].
pub fn read(faces: [&str; 3], words: &str) -> Result<Said, Problem> {
    let [connection, confidence, control] = faces.map(Face::parse);
    let words: Option<Prose<REMARK_CHARS_MAX>> = optional(Prose::new(words))?;
    let said = Said { connection, confidence, control, words };
    if said.is_empty() { Err(Problem::Missing) } else { Ok(said) }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::screens::sample::{ASHA, BEN, NOON, street, tap};
    use shared::command::{Reflect, ReflectLater};
    use shared::words::Id;

    #[test]
    fn what_one_said_is_shown_to_oneself_oldest_first_and_not_now_is_not_among_it() {
        let mut asha = street().phone(ASHA);
        let later = ReflectLater { reflection: ReflectionId(Id::from_bytes([70; 16])), at: NOON.plus(-3_600) };
        tap(&mut asha, 80, later);
        let said = read(["good", "", "hard"], " Better ").unwrap();
        let now = Reflect { reflection: ReflectionId(Id::from_bytes([71; 16])), at: NOON, said: said.clone() };
        tap(&mut asha, 81, now);
        let shown = reflections(&asha, NOON);
        assert_eq!(shown.said.iter().map(|one| &one.said).collect::<Vec<_>>(), [&said]);
        assert!(shown.said[0].waiting && !shown.is_time);
        assert!(reflections(&street().phone(BEN), NOON).said.is_empty());
    }

    #[test]
    fn a_picture_lies_along_the_time_and_leaves_out_what_was_not_said() {
        let said = |face| Said { connection: Face::parse(face), ..Said::default() };
        let all = [(NOON, said("hard")), (NOON.plus(500), said("")), (NOON.plus(1_000), said("good"))];
        assert_eq!(steps(&all, Aspect::Connection), [Step { along: 0, step: 0 }, Step { along: 1_000, step: 2 }]);
        assert_eq!(steps(&all[..1], Aspect::Connection), [Step { along: 500, step: 0 }]);
        assert!(steps(&all, Aspect::Control).is_empty());
        assert_eq!(read(["", "x", ""], " "), Err(Problem::Missing));
        assert_eq!(read(["good", "", ""], &"x".repeat(401)), Err(Problem::TooLong { max: 400 }));
    }
}
