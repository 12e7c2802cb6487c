//! The one timeline of a pair: asks, visits, notes, and the times before; the latest first.
//!
//! A timeline holds what this phone holds: an organiser's is whole, a helper's is what they may read now.

use crate::screens::known;
use shared::care::{CheckIn, How, Outcome, Visit};
use shared::help::{Ask, Errand, HelpKind};
use shared::pair::{Chapter, Note, Pairing, Reading, reading};
use shared::record::{Key, Kind};
use shared::sync::Phone;
use shared::words::order::sorted;
use shared::words::{CheckInId, Day, ErrandId, NoteId, Timestamp, When};
use shared::world::{Memory, each_linked, find};

/// Something that happened between the two.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Event {
    /// When.
    pub at: Timestamp,
    /// What.
    pub what: What,
    /// Whether it is not yet sent.
    pub waiting: bool,
}

/// What happened.
#[derive(Clone, PartialEq, Eq)]
pub enum What {
    /// The person asked for something that is not over yet.
    Ask {
        /// Its errand.
        errand: ErrandId,
        /// What sort of help.
        kind: HelpKind,
        /// When it is wanted.
        when: When,
    },
    /// Who comes was there.
    Visit {
        /// On which errand.
        errand: ErrandId,
        /// What sort of help it was, where this phone still knows.
        kind: Option<HelpKind>,
        /// Who.
        by: Option<String>,
        /// What they found.
        outcome: Outcome,
        /// How it went.
        words: Option<String>,
    },
    /// Who comes was in touch, planned or not.
    CheckIn {
        /// Which check-in.
        id: CheckInId,
        /// Who.
        by: Option<String>,
        /// Whether they rang or came.
        how: How,
        /// What they found.
        outcome: Outcome,
        /// How it went.
        words: Option<String>,
    },
    /// Somebody wrote something down.
    Note {
        /// Which note.
        note: NoteId,
        /// Who.
        by: Option<String>,
        /// Whether only a few may read it.
        restricted: bool,
        /// Whether it is folded: opening it is written down, and today that has not happened.
        sealed: bool,
        /// Who has opened it, and on which day, the latest first.
        read: Vec<(String, Day)>,
        /// What.
        words: String,
    },
    /// An earlier time of the same two.
    Before(Chapter),
    /// It was suggested.
    Suggested,
}

impl core::fmt::Debug for What {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        match self {
            Self::Ask { errand, .. } => write!(f, "Ask({errand})"),
            Self::Visit { errand, .. } => write!(f, "Visit({errand})"),
            Self::CheckIn { id, .. } => write!(f, "CheckIn({id})"),
            Self::Note { note, .. } => write!(f, "Note({note})"),
            Self::Before(chapter) => write!(f, "Before({chapter:?})"),
            Self::Suggested => f.write_str("Suggested"),
        }
    }
}

/// What this phone knows of the two.
#[must_use]
pub fn timeline(phone: &Phone, pairing: &Pairing, today: Day) -> Vec<Event> {
    let world = phone.replica().world();
    let is_waiting = |key: Key| phone.replica().is_waiting(key);
    let mut events = vec![Event { at: pairing.since, what: What::Suggested, waiting: false }];
    let before = |chapter: &Chapter| Event { at: chapter.ended, what: What::Before(*chapter), waiting: false };
    events.extend(pairing.earlier.iter().map(before));
    for ask in each_linked::<Ask>(world, pairing.person()) {
        for errand in each_linked::<Errand>(world, ask.id) {
            let theirs = errand.who().is_none_or(|who| who == pairing.helper());
            if errand.is_over() || !theirs {
                continue;
            }
            let what = What::Ask { errand: errand.id, kind: ask.kind, when: ask.when };
            events.push(Event { at: ask.asked, what, waiting: is_waiting(Key::new(Kind::Errand, errand.id)) });
        }
    }
    for visit in each_linked::<Visit>(world, pairing.person()) {
        if visit.by != pairing.helper() {
            continue;
        }
        let what = What::Visit {
            errand: visit.errand,
            kind: find::<Errand>(world, visit.errand).ok().map(|errand| errand.kind),
            by: known::member(world, visit.by),
            outcome: visit.outcome,
            words: visit.words.as_ref().map(ToString::to_string),
        };
        events.push(Event { at: visit.at, what, waiting: is_waiting(Key::new(Kind::Visit, visit.id)) });
    }
    for checkin in each_linked::<CheckIn>(world, pairing.person()) {
        if checkin.by != pairing.helper() {
            continue;
        }
        let what = What::CheckIn {
            id: checkin.id,
            by: known::member(world, checkin.by),
            how: checkin.how,
            outcome: checkin.outcome,
            words: checkin.words.as_ref().map(ToString::to_string),
        };
        events.push(Event { at: checkin.at, what, waiting: is_waiting(Key::new(Kind::CheckIn, checkin.id)) });
    }
    for note in each_linked::<Note>(world, pairing.id) {
        let what = What::Note {
            note: note.id,
            by: known::person(world, note.by),
            restricted: note.restricted,
            sealed: reading::counts(&note, phone.me()) && !reading::has_read(world, (&note, phone.me()), today),
            read: read(world, note.id),
            words: note.words.to_string(),
        };
        events.push(Event { at: note.at, what, waiting: is_waiting(Key::new(Kind::Note, note.id)) });
    }
    sorted(events, |event| core::cmp::Reverse(event.at))
}

/// Who has opened a note, as far as this phone may know, and on which days.
fn read(world: &Memory, note: NoteId) -> Vec<(String, Day)> {
    let named = |one: Reading| Some((known::member(world, one.by)?, one.day));
    reading::of(world, note).into_iter().filter_map(named).collect()
}
