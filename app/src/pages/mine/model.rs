//! Everything that is written about a person, as they would read it.
//!
//! Invariant: whatever stands in an export stands here in words, and nothing else ([`shared::mine`]).

use crate::pages::words::{Clock, called};
use crate::screens::own::model::{Own, own};
use shared::care::{CheckIn, Outcome, Plan, Visit, Wish};
use shared::help::{Ask, HelpKind, Offer};
use shared::mine::is_kept_back;
use shared::pair::{Note, Pairing, State};
use shared::people::{Contact, Person, Zone};
use shared::words::{PersonId, Timestamp};
use shared::world::{World, each_linked, find};

/// A person's record.
#[derive(Clone, Debug)]
pub struct Mine {
    /// Who sees what, and what they decided.
    pub own: Own,
    /// Who they are.
    pub person: Person,
    /// The part of town they live in.
    pub zone: Option<String>,
    /// How to reach them.
    pub contact: Option<Contact>,
    /// What they asked for, the latest first.
    pub asks: Vec<AskShown>,
    /// Who came or rang, the latest first.
    pub came: Vec<Came>,
    /// What is written for them to read.
    pub notes: Vec<Written>,
    /// What is written for the few they agreed to: by whom, and when.
    pub on_request: Vec<Written>,
    /// Who keeps in touch, and who did.
    pub pairs: Vec<PairShown>,
    /// Who takes turns in being in touch.
    pub turns: Vec<String>,
    /// What matters to them.
    pub wishes: Vec<String>,
    /// What they like to give.
    pub gives: Vec<Vec<HelpKind>>,
    /// Whether what only they may see is left out, because somebody of the group has seen the code.
    pub read_out: bool,
}

/// Something they asked for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct AskShown {
    /// What sort of help.
    pub kind: HelpKind,
    /// In their words.
    pub what: String,
    /// When they asked.
    pub asked: Timestamp,
    /// Who wrote it down for them.
    pub by: Option<String>,
}

/// One time somebody came or rang.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Came {
    /// Who.
    pub by: String,
    /// When.
    pub at: Timestamp,
    /// What they found.
    pub outcome: Outcome,
    /// What they wrote.
    pub words: Option<String>,
}

/// Something somebody wrote.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Written {
    /// Who.
    pub by: String,
    /// When.
    pub at: Timestamp,
    /// What; nothing where it is read on request.
    pub words: String,
}

/// Somebody who keeps in touch, or did.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PairShown {
    /// Who.
    pub name: String,
    /// Since when.
    pub since: Timestamp,
    /// Until when, if it is over.
    pub until: Option<Timestamp>,
    /// How often they met.
    pub met: u32,
}

impl Mine {
    /// The record of a person; nothing where the world does not hold them.
    #[must_use]
    pub fn find(world: &dyn World, id: PersonId, clock: Clock) -> Option<Self> {
        let own = own(world, (id, id), clock)?;
        let person: Person = find(world, id).ok()?;
        let by = |who: PersonId| called(world, who);
        let mut asks: Vec<Ask> = each_linked(world, id);
        asks.sort_by_key(|ask| core::cmp::Reverse(ask.asked));
        let asks = asks.into_iter().map(|ask| AskShown {
            kind: ask.kind,
            what: ask.what.to_string(),
            asked: ask.asked,
            by: ask.recorded_by.map(by),
        });
        let (notes, kept): (Vec<Note>, Vec<Note>) = each_linked::<Note>(world, id)
            .into_iter()
            .filter(|note| note.person == id)
            .partition(|n| !is_kept_back(n, id));
        let written = |note: &Note, words: String| Written { by: by(note.by), at: note.at, words };
        let mut pairs: Vec<Pairing> = each_linked(world, id);
        pairs.retain(|pairing| pairing.person() == id && pairing.has_counted());
        let plans: Vec<Plan> = each_linked(world, id);
        let turns = plans.iter().filter(|plan| plan.person == id && !plan.is_over());
        Some(Self {
            zone: person.zone.and_then(|zone| find::<Zone>(world, zone).ok()).map(|zone| zone.name.to_string()),
            contact: find(world, id).ok(),
            asks: asks.collect(),
            came: came(world, id),
            notes: notes.iter().map(|note| written(note, note.words.to_string())).collect(),
            on_request: kept.iter().map(|note| written(note, String::new())).collect(),
            pairs: pairs.iter().map(|pairing| pair(world, pairing)).collect(),
            turns: turns.flat_map(|plan| plan.familiar.clone()).map(by).collect(),
            wishes: each_linked::<Wish>(world, id).into_iter().map(|wish| wish.words.to_string()).collect(),
            gives: each_linked::<Offer>(world, id).into_iter().map(|offer| offer.kinds).collect(),
            own,
            person,
            read_out: false,
        })
    }
}

/// Visits and check-ins, the latest first.
fn came(world: &dyn World, id: PersonId) -> Vec<Came> {
    let visits = each_linked::<Visit>(world, id).into_iter();
    let visits = visits.map(|visit| (visit.by, visit.at, visit.outcome, visit.words));
    let rang = each_linked::<CheckIn>(world, id).into_iter();
    let rang = rang.map(|checkin| (checkin.by, checkin.at, checkin.outcome, checkin.words));
    let mut came: Vec<Came> = visits
        .chain(rang)
        .map(|(by, at, outcome, words)| Came {
            by: called(world, by),
            at,
            outcome,
            words: words.map(|words| words.to_string()),
        })
        .collect();
    came.sort_by_key(|came| core::cmp::Reverse(came.at));
    came
}

fn pair(world: &dyn World, pairing: &Pairing) -> PairShown {
    let until = match pairing.state {
        State::Ended { at, .. } => Some(at),
        _ => None,
    };
    PairShown { name: called(world, pairing.helper()), since: pairing.since, until, met: pairing.met.count }
}
