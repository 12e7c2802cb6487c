//! Who keeps in touch with somebody, as they see it themselves: each pair, what waits for their yes, what was before.
//!
//! Invariant: only what `shared::access::audience` gives this person is here, so a note that others keep to themselves
//! cannot be ticked on the page either. A hand-over asks the person only once the newcomer has said yes.

use crate::pages::words::Clock;
use shared::access::{Token, audience};
use shared::pair::{Chapter, Handover, Note, Pairing, State, handover, of};
use shared::people::{Check, Member, Person};
use shared::record::Record;
use shared::words::{Day, HandoverId, NoteId, PairingId, PersonId, Timestamp};
use shared::world::{World, each_linked, find};

/// Everybody who keeps in touch with a person.
#[derive(Clone, Debug, Default)]
pub struct Pairs {
    /// The pairs that are not over, those that wait for a yes first.
    pub now: Vec<Pair>,
    /// The times that are over, the latest first.
    pub past: Vec<Past>,
    /// What was typed about a rest.
    pub rest: RestForm,
}

/// A rest as it stands in its form.
#[derive(Clone, Debug, Default)]
pub struct RestForm {
    /// From whom.
    pub who: String,
    /// Until which day.
    pub until: String,
    /// What is wrong with the day.
    pub problem: Option<NotADay>,
}

/// Why a day cannot be the end of a rest.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NotADay {
    /// It is no day that we can read.
    Unreadable,
    /// It has gone by.
    Past,
}

/// One pair.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Pair {
    /// Which.
    pub id: PairingId,
    /// Who comes.
    pub helper: Face,
    /// Where it stands.
    pub stands: Standing,
    /// Who comes when the first cannot.
    pub cover: Option<Cover>,
    /// The hand-over that is under way.
    pub passing: Option<Passing>,
}

/// Where a pair stands, as the person sees it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Standing {
    /// It waits for the person's yes.
    Asks,
    /// The person has said yes, the other has not.
    Waits,
    /// The two are finding out.
    Trial,
    /// It goes on.
    Active,
    /// It rests, until a day if one was named.
    Rests(Option<Day>),
}

/// Somebody who comes, or would.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Face {
    /// Their name.
    pub name: String,
    /// A few words they wrote about themselves.
    pub about: Option<String>,
    /// What the group has checked about them.
    pub checks: Vec<Check>,
}

/// Who comes when the first cannot.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Cover {
    /// Who.
    pub face: Face,
    /// Whether the person is still asked.
    pub asks: bool,
}

/// A hand-over.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Passing {
    /// Which.
    pub id: HandoverId,
    /// Who would come from then on.
    pub newcomer: Face,
    /// Whether the person is still asked.
    pub asks: bool,
    /// The notes that could go along.
    pub notes: Vec<NoteShown>,
}

/// A note that the person may read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NoteShown {
    /// Which.
    pub id: NoteId,
    /// Who wrote it.
    pub by: String,
    /// When.
    pub at: Timestamp,
    /// What.
    pub words: String,
}

/// A time that is over.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Past {
    /// With whom.
    pub name: String,
    /// From when to when, and why it ended.
    pub chapter: Chapter,
}

impl Pairs {
    /// Who keeps in touch with somebody now, and who did.
    #[must_use]
    pub fn find(world: &dyn World, person: PersonId, clock: Clock) -> Self {
        let mut pairings = of(world, person);
        pairings.retain(|pairing| {
            pairing.person() == person && holds(world, &Record::Pairing(pairing.clone()), person, clock)
        });
        let mut now: Vec<Pair> = pairings.iter().filter_map(|pairing| Pair::of(world, pairing, clock)).collect();
        now.sort_by_cached_key(|pair| (!pair.asks(), pair.helper.name.to_lowercase()));
        let mut past: Vec<Past> = pairings.iter().flat_map(|pairing| past(world, pairing)).collect();
        past.sort_by_key(|past| core::cmp::Reverse(past.chapter.ended));
        Self { now, past, rest: RestForm::default() }
    }

    /// The pairs that can rest and be ended: both have said yes.
    pub fn agreed(&self) -> impl Iterator<Item = &Pair> {
        self.now.iter().filter(|pair| !matches!(pair.stands, Standing::Asks | Standing::Waits))
    }
}

impl Pair {
    fn of(world: &dyn World, pairing: &Pairing, clock: Clock) -> Option<Self> {
        let stands = match pairing.state {
            State::Ended { .. } => return None,
            State::Proposed { .. } if pairing.sides[1].yes.is_none() => Standing::Asks,
            State::Proposed { .. } => Standing::Waits,
            State::Trial { .. } => Standing::Trial,
            State::Active { .. } => Standing::Active,
            State::Paused { until, .. } => Standing::Rests(until),
        };
        let cover = pairing.cover.filter(|cover| cover.welcome.is_none() || cover.counts());
        let cover = cover.map(|cover| Cover { face: Face::of(world, cover.person), asks: cover.welcome.is_none() });
        let open = handover::open(world, pairing.id).filter(|passing| passing.newcomer_yes.is_some());
        let passing = open.map(|passing| Passing::of(world, &passing, clock));
        Some(Self { id: pairing.id, helper: Face::of(world, pairing.helper()), stands, cover, passing })
    }

    /// Whether something about it waits for the person's yes.
    #[must_use]
    pub fn asks(&self) -> bool {
        self.stands == Standing::Asks
            || self.cover.as_ref().is_some_and(|cover| cover.asks)
            || self.passing.as_ref().is_some_and(|passing| passing.asks)
    }
}

impl Passing {
    fn of(world: &dyn World, passing: &Handover, clock: Clock) -> Self {
        let mut notes: Vec<Note> = each_linked(world, passing.person);
        notes.retain(|note| {
            note.person == passing.person && holds(world, &Record::Note(note.clone()), passing.person, clock)
        });
        notes.sort_by_key(|note| core::cmp::Reverse(note.at));
        let shown = |note: Note| NoteShown {
            id: note.id,
            by: Face::of(world, note.by).name,
            at: note.at,
            words: note.words.to_string(),
        };
        Self {
            id: passing.id,
            newcomer: Face::of(world, passing.newcomer),
            asks: passing.person_yes.is_none(),
            notes: notes.into_iter().map(shown).collect(),
        }
    }
}

impl Face {
    fn of(world: &dyn World, id: PersonId) -> Self {
        match find::<Member>(world, id) {
            Ok(member) => Self {
                name: member.name.to_string(),
                about: member.about.map(|about| about.to_string()),
                checks: member.checks,
            },
            Err(_) => {
                let name = find::<Person>(world, id).map(|person| person.name.to_string()).unwrap_or_default();
                Self { name, about: None, checks: Vec::new() }
            }
        }
    }
}

/// The times of a pair that are over.
fn past(world: &dyn World, pairing: &Pairing) -> Vec<Past> {
    let name = Face::of(world, pairing.helper()).name;
    let last = match pairing.state {
        State::Ended { at, reason } => Some(Chapter { since: pairing.since, ended: at, reason }),
        _ => None,
    };
    pairing.earlier.iter().copied().chain(last).map(|chapter| Past { name: name.clone(), chapter }).collect()
}

fn holds(world: &dyn World, record: &Record, person: PersonId, clock: Clock) -> bool {
    audience(world, record, clock.now).contains(&Token::Person(person))
}
