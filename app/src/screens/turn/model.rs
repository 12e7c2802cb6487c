//! Which turns Today shows, from a phone, and what is written down about one as a command.

use crate::screens::errand::model::{Place, Reach, dialled, map_link};
use crate::screens::known;
use serde::{Deserialize, Serialize};
use shared::access::may;
use shared::care::turn::{Turn, TurnState, Why};
use shared::care::{CheckIn, How, Outcome, Step};
use shared::command::{Command, TakeOverCheckIn};
use shared::help::form::{Problem, optional};
use shared::people::{Contact, Role};
use shared::record::{Key, Kind};
use shared::sync::Phone;
use shared::words::limits::WORDS_CHARS_MAX;
use shared::words::order::sorted;
use shared::words::{PersonId, Prose, Timestamp, TurnId};
use shared::world::{each_linked, find};

/// The turns that matter to this person.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Turns {
    /// Mine, the gravest first.
    pub mine: Vec<TurnId>,
    /// On the ladder, for organisers and leads, the gravest first.
    pub ladder: Vec<TurnId>,
}

/// One turn.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Shown {
    /// Which.
    pub id: TurnId,
    /// With whom.
    pub person: PersonId,
    /// Their name, where it is on this phone.
    pub name: Option<String>,
    /// How they like it.
    pub how: How,
    /// How to reach them.
    pub reach: Ways,
    /// What is the matter.
    pub why: Why,
    /// How far up it is.
    pub step: Option<Step>,
    /// Who was asked by name, in the order in which they were.
    pub asked: Vec<String>,
    /// Since when.
    pub since: Timestamp,
    /// When it goes on by itself.
    pub next: Timestamp,
    /// What was found last.
    pub found: Option<Found>,
    /// Whether this person was asked.
    pub mine: bool,
    /// Whether this person can take it over.
    pub may_take_over: bool,
    /// Whether it is not yet sent.
    pub waiting: bool,
}

/// How to reach somebody; prints nothing.
#[derive(Clone, Default, PartialEq, Eq)]
pub struct Ways {
    /// Their number.
    pub phone: Option<Reach>,
    /// Where they live, for a visit.
    pub place: Option<Place>,
    /// Another way to reach them.
    pub through: Option<String>,
}

impl core::fmt::Debug for Ways {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        f.write_str("<how to reach them>")
    }
}

impl Ways {
    /// What this phone may know of it.
    #[must_use]
    pub fn of(phone: &Phone, person: PersonId) -> Self {
        let Ok(contact) = find::<Contact>(phone.replica().world(), person) else { return Self::default() };
        let place = |text: &str| Place { address: text.to_owned(), map: map_link(text) };
        Self {
            phone: contact.phone.as_ref().map(|number| dialled(number.as_str())),
            place: contact.address.as_ref().map(|text| place(text.as_str())),
            through: contact.reach.as_ref().map(ToString::to_string),
        }
    }
}

/// What somebody found.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Found {
    /// Who.
    pub by: Option<String>,
    /// When.
    pub at: Timestamp,
    /// What.
    pub outcome: Outcome,
    /// How it went.
    pub words: Option<String>,
    /// Whether it is not yet sent.
    pub waiting: bool,
}

/// Reads the turns off a phone.
#[must_use]
pub fn turns(phone: &Phone) -> Turns {
    let open: Vec<&Turn> = phone.replica().world().each::<Turn>().filter(|turn| turn.is_open()).collect();
    let open = sorted(open, |turn| (core::cmp::Reverse(turn.why), turn.since));
    let (mine, others): (Vec<&Turn>, Vec<&Turn>) = open.into_iter().partition(|turn| turn.rests_with(phone.me()));
    let looks_after = known::i_am(phone, Role::Organiser) || known::i_am(phone, Role::Lead);
    // What is only somebody else's turn today is theirs alone.
    let on_the_ladder = |turn: &&Turn| looks_after && turn.step.is_some();
    let ids = |turns: Vec<&Turn>| turns.iter().map(|turn| turn.id).collect();
    Turns { mine: ids(mine), ladder: ids(others.into_iter().filter(on_the_ladder).collect()) }
}

/// Reads one turn off a phone; `None` once it is over or no longer here.
#[must_use]
pub fn turn(phone: &Phone, id: TurnId) -> Option<Shown> {
    let world = phone.replica().world();
    let turn = find::<Turn>(world, id).ok()?;
    let TurnState::Open { next } = turn.state else { return None };
    let words = Prose::new("-").ok()?;
    Some(Shown {
        id,
        person: turn.person,
        name: known::person(world, turn.person),
        how: turn.how,
        reach: Ways::of(phone, turn.person),
        why: turn.why,
        step: turn.step,
        asked: turn.told.iter().filter_map(|who| known::member(world, *who)).collect(),
        since: turn.since,
        next,
        found: found(phone, turn.person).into_iter().find(|found| found.at >= turn.since.plus(-DAY)),
        mine: turn.rests_with(phone.me()),
        may_take_over: turn.step.is_some() && allows(phone, TakeOverCheckIn { turn: id, words }),
        waiting: phone.replica().is_waiting(Key::new(Kind::Turn, id)),
    })
}

/// A turn shows what was found since the day before it; older news is on the person's page.
const DAY: i64 = 86_400;

/// What was found about a person, as far as this phone may know it, the latest first.
#[must_use]
pub fn found(phone: &Phone, person: PersonId) -> Vec<Found> {
    let world = phone.replica().world();
    let all = sorted(each_linked::<CheckIn>(world, person), |checkin| core::cmp::Reverse(checkin.at));
    let one = |checkin: CheckIn| Found {
        by: known::member(world, checkin.by),
        at: checkin.at,
        outcome: checkin.outcome,
        words: checkin.words.as_ref().map(ToString::to_string),
        waiting: phone.replica().is_waiting(Key::new(Kind::CheckIn, checkin.id)),
    };
    all.into_iter().map(one).collect()
}

/// Whether this phone's person may do something, as far as can be seen from here.
#[must_use]
pub fn allows(phone: &Phone, command: impl Into<Command>) -> bool {
    let replica = phone.replica();
    may(replica.world(), &replica.actor(phone.me()), &command.into()).is_ok()
}

/// What was found, as far as it has been written.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct FoundDraft {
    /// An outcome's code; empty while the form is shut.
    pub outcome: String,
    /// What next; empty while nothing is chosen.
    pub next: String,
    /// A few words.
    pub words: String,
}

/// What has to be looked at again.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Wrong {
    /// What is wrong with "what next?".
    pub next: Option<Problem>,
    /// What is wrong with the words.
    pub words: Option<Problem>,
}

/// An outcome, the words, and what is next.
pub type Read = (Outcome, Option<Prose<WORDS_CHARS_MAX>>, Option<Step>);

impl FoundDraft {
    /// What was chosen; `None` while the form is shut.
    #[must_use]
    pub fn outcome(&self) -> Option<Outcome> {
        Outcome::ALL.into_iter().find(|outcome| outcome.code() == self.outcome)
    }

    /// Reads the form.
    ///
    /// # Errors
    /// What has to be looked at again.
    pub fn read(&self) -> Result<Read, Wrong> {
        let outcome = self.outcome().unwrap_or(Outcome::Well);
        let next = steps(outcome).iter().copied().find(|step| step.code() == self.next);
        let words = optional(Prose::new(&self.words));
        let missing = (next.is_none() && !steps(outcome).is_empty()).then_some(Problem::NotAChoice);
        match (words, missing) {
            (Ok(words), None) => Ok((outcome, words, next)),
            (words, next) => Err(Wrong { next, words: words.err() }),
        }
    }
}

/// What can be answered to "what next?": a worry comes before the organisers whatever one chooses.
#[must_use]
pub const fn steps(outcome: Outcome) -> &'static [Step] {
    match outcome {
        Outcome::Well => &[],
        Outcome::NoAnswer => &Step::ALL,
        Outcome::Worried => &[Step::Organiser, Step::Lead],
    }
}

#[cfg(test)]
mod checks;
