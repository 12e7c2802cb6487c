//! What organisers are reminded of: questions that wait for an answer, asks told twice, check-ins that nobody makes,
//! and what has gone quiet.

use crate::screens::card::Card;
use crate::screens::known;
use shared::care::Plan;
use shared::care::quiet::{Next, Quiet, Silence, quiet};
use shared::help::repeat::doubles;
use shared::help::{Ask, Choice, Errand};
use shared::pair::Pairing;
use shared::people::Role;
use shared::sync::Phone;
use shared::words::order::sorted;
use shared::words::{AskId, Day, ErrandId, PersonId, Timestamp};
use shared::world::{each_linked, find};

/// How many that have gone quiet, and how many asks told twice, stand on Today: what can be done in one evening. The next
/// come as these are dealt with.
const SHOWN: usize = 5;

/// See the module.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Hints {
    /// Whether somebody may come, still to be asked or answered.
    pub questions: Vec<Waiting>,
    /// Asks that look like one told twice, with who asked.
    pub twice: Vec<(Option<String>, [Card; 2])>,
    /// With whom somebody should be in touch by plan, and nobody is named any more; the oldest plan first.
    pub plans: Vec<(PersonId, String)>,
    /// What has gone quiet, the longest first.
    pub quiet: Vec<Silent>,
}

/// A question that waits.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Waiting {
    /// About which errand.
    pub errand: ErrandId,
    /// Who would come.
    pub helper: String,
    /// To whom.
    pub asker: String,
}

/// Something that has gone quiet.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Silent {
    /// What.
    pub what: Silence,
    /// With whom.
    pub person: PersonId,
    /// Their name.
    pub name: String,
    /// Who of the group knows them, by name.
    pub helper: Option<String>,
    /// When the last contact was, or since when it waits.
    pub last: Option<Timestamp>,
    /// Whether the helper is the one to ask.
    pub next: Next,
}

impl Hints {
    /// Whether there is nothing.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.questions.is_empty() && self.twice.is_empty() && self.plans.is_empty() && self.quiet.is_empty()
    }

    /// Whether an errand is among what has gone quiet.
    #[must_use]
    pub fn names(&self, errand: ErrandId) -> bool {
        self.quiet.iter().any(|it| it.what == Silence::Ask(errand))
    }
}

/// What this phone's person is reminded of; nothing unless they organise.
#[must_use]
pub fn hints(phone: &Phone, (now, today): (Timestamp, Day)) -> Hints {
    let world = phone.replica().world();
    if !known::i_am(phone, Role::Organiser) {
        return Hints::default();
    }
    let open = world.each::<Choice>().filter(|choice| choice.answer.is_none());
    let waits = open.filter(|choice| find::<Errand>(world, choice.errand).is_ok_and(|errand| errand.waits_for_yes()));
    let twice = doubles(world).into_iter().filter_map(|(earlier, later)| {
        let asker = find::<Ask>(world, later).ok().and_then(|ask| known::person(world, ask.person));
        Some((asker, [card(phone, earlier, today)?, card(phone, later, today)?]))
    });
    let plans = world.each::<Plan>().filter(|plan| plan.is_without_anybody(world)).collect();
    let plans = sorted(plans, |plan: &&Plan| plan.since).into_iter();
    Hints {
        questions: waits.map(|choice| waiting(phone, choice)).collect(),
        twice: twice.take(SHOWN).collect(),
        plans: plans.map(|plan| (plan.person, known::person(world, plan.person).unwrap_or_default())).collect(),
        quiet: quiet(world, now, today).into_iter().take(SHOWN).map(|it| silent(phone, it)).collect(),
    }
}

fn waiting(phone: &Phone, choice: &Choice) -> Waiting {
    let world = phone.replica().world();
    Waiting {
        errand: choice.errand,
        helper: known::member(world, choice.helper).unwrap_or_default(),
        asker: known::person(world, choice.person).unwrap_or_default(),
    }
}

fn card(phone: &Phone, ask: AskId, today: Day) -> Option<Card> {
    let errands = each_linked::<Errand>(phone.replica().world(), ask);
    errands.iter().find(|errand| !errand.is_over()).map(|errand| Card::of(phone, errand, today))
}

fn silent(phone: &Phone, it: Quiet) -> Silent {
    let world = phone.replica().world();
    let helper = match (it.what, it.next) {
        (Silence::Pairing(id), _) => find::<Pairing>(world, id).ok().map(|pairing| pairing.helper()),
        (_, Next::AskHelper(helper)) => Some(helper),
        _ => None,
    };
    Silent {
        what: it.what,
        person: it.person,
        name: known::person(world, it.person).unwrap_or_default(),
        helper: helper.and_then(|helper| known::member(world, helper)),
        last: it.last,
        next: it.next,
    }
}
