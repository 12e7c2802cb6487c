//! What an organiser's phone shows of how the group is doing.

use crate::screens::known;
use crate::screens::said::things;
use crate::shell::Route;
use crate::text::Text;
use shared::access;
use shared::care::{Call, CheckIn, Turn, Visit, Wish};
use shared::help::{Ask, Errand};
use shared::insight::{Figure, Period, Topic, Value, What, insight};
use shared::pair::Pairing;
use shared::record::{Key, Kind};
use shared::sync::Phone;
use shared::words::{Day, PersonId, Timestamp, ZoneId};
use shared::world::{Memory, find};

/// Which time somebody looks at.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Time {
    /// The month it is.
    #[default]
    ThisMonth,
    /// The one before.
    LastMonth,
    /// The quarter of the year it is.
    ThisQuarter,
    /// The one before.
    LastQuarter,
    /// Days of one's own.
    Own,
}

impl Time {
    /// All of them, in the order in which the screen offers them.
    pub const ALL: [Self; 5] = [Self::ThisMonth, Self::LastMonth, Self::ThisQuarter, Self::LastQuarter, Self::Own];

    /// The short word that the form uses.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::ThisMonth => "month",
            Self::LastMonth => "month-before",
            Self::ThisQuarter => "quarter",
            Self::LastQuarter => "quarter-before",
            Self::Own => "own",
        }
    }

    /// Its days; of one's own those that were typed, if they are days in order.
    #[must_use]
    pub fn period(self, today: Day, (from, to): (&str, &str)) -> Option<Period> {
        Some(match self {
            Self::ThisMonth => Period::month(today),
            Self::LastMonth => Period::month_before(today),
            Self::ThisQuarter => Period::quarter(today),
            Self::LastQuarter => Period::quarter_before(today),
            Self::Own => return Period::new(Day::parse(from)?, Day::parse(to)?),
        })
    }
}

/// Figures that belong together.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PanelShown {
    /// What they are about.
    pub topic: Topic,
    /// How many people they are about.
    pub people: usize,
    /// Whether it is left out because that is too few.
    pub hidden: bool,
    /// The figures.
    pub rows: Vec<RowShown>,
}

/// One figure.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RowShown {
    /// What it counts.
    pub what: What,
    /// In which part of the area, where it is of one.
    pub place: Option<String>,
    /// What it says.
    pub value: Value,
    /// The whole that it is a part of, where it is one.
    pub whole: Option<usize>,
    /// How long its bar is, of which longest; none where a bar would say nothing.
    pub bar: Option<(u64, u64)>,
    /// The records behind it.
    pub records: Vec<Key>,
}

/// Whether this phone's person looks at how the group is doing.
#[must_use]
pub fn may_look(phone: &Phone) -> bool {
    known::me(phone).is_some_and(|me| access::sees_mood(&me.roles))
}

/// The figures of a time, as this phone knows them.
#[must_use]
pub fn panels(phone: &Phone, period: Period, now: Timestamp) -> Vec<PanelShown> {
    let world = phone.replica().world();
    let shown = |panel: shared::insight::Panel| {
        let rows = panel.figures.iter().map(|figure| row(world, (panel.topic, &panel.figures), figure)).collect();
        PanelShown { topic: panel.topic, people: panel.people, hidden: panel.is_hidden(), rows }
    };
    insight(world, period, now).into_iter().map(shown).collect()
}

fn row(world: &Memory, (topic, all): (Topic, &[Figure]), figure: &Figure) -> RowShown {
    let counts = all.iter().filter_map(|other| like(figure, other));
    let whole = matches!(topic, Topic::Familiar | Topic::CheckIns).then(|| counts.clone().sum::<u64>());
    let longest = whole.or_else(|| counts.max());
    let zone = |zone: ZoneId| Some(known::zone(world, zone));
    RowShown {
        what: figure.what,
        place: if let What::Need(at) | What::Help(at) = figure.what { zone(at) } else { None },
        value: figure.value,
        whole: whole.and_then(|whole| usize::try_from(whole).ok()).filter(|whole| *whole > 0),
        bar: like(figure, figure).zip(longest).filter(|(_, longest)| *longest > 0),
        records: figure.records.clone(),
    }
}

/// How much another figure says, where the two can be drawn by the same measure.
fn like(figure: &Figure, other: &Figure) -> Option<u64> {
    let same = match (figure.what, other.what) {
        (What::Need(_), What::Need(_)) | (What::Help(_), What::Help(_)) => true,
        (What::Need(_) | What::Help(_), _) | (_, What::Need(_) | What::Help(_)) => false,
        _ => true,
    };
    match (figure.value, other.value) {
        _ if !same => None,
        (Value::Count(_), Value::Count(count)) => u64::try_from(count).ok(),
        (Value::Seconds(_), Value::Seconds(seconds)) => u64::try_from(seconds).ok(),
        _ => None,
    }
}

/// One record behind a figure, as it is named here, and where it is to be seen.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Behind {
    /// What it is called.
    pub title: String,
    /// Who was there, or what was said.
    pub more: Option<String>,
    /// When it was.
    pub at: Option<Timestamp>,
    /// Where it is.
    pub route: Route,
}

/// The records behind a figure that this phone may show.
#[must_use]
pub fn behind(text: Text, phone: &Phone, records: &[Key]) -> Vec<Behind> {
    records.iter().filter_map(|key| one_behind(text, phone.replica().world(), *key)).collect()
}

fn one_behind(text: Text, world: &Memory, key: Key) -> Option<Behind> {
    let name = |id: PersonId| known::person(world, id).unwrap_or_default();
    let id = key.id;
    Some(match key.kind {
        Kind::Visit => {
            let visit: Visit = find(world, id.into()).ok()?;
            let more = known::member(world, visit.by);
            Behind { title: name(visit.person), more, at: Some(visit.at), route: Route::Errand(visit.errand) }
        }
        Kind::CheckIn => {
            let one: CheckIn = find(world, id.into()).ok()?;
            let more = known::member(world, one.by);
            Behind { title: name(one.person), more, at: Some(one.at), route: Route::Person(one.person) }
        }
        Kind::Person => Behind { title: name(id.into()), more: None, at: None, route: Route::Person(id.into()) },
        Kind::Errand => {
            let errand: Errand = find(world, id.into()).ok()?;
            let ask: Ask = find(world, errand.ask).ok()?;
            let more = Some(things::kind(text, errand.kind).to_owned());
            Behind { title: name(ask.person), more, at: Some(errand.asked), route: Route::Errand(errand.id) }
        }
        Kind::Turn => {
            let turn: Turn = find(world, id.into()).ok()?;
            let at = Some(turn.since);
            Behind { title: name(turn.person), more: None, at, route: Route::Person(turn.person) }
        }
        Kind::Call => {
            let call: Call = find(world, id.into()).ok()?;
            Behind { title: name(call.person), more: None, at: None, route: Route::Round(call.round) }
        }
        Kind::Pairing => {
            let pairing: Pairing = find(world, id.into()).ok()?;
            let more = known::member(world, pairing.helper());
            Behind { title: name(pairing.person()), more, at: pairing.met.last, route: Route::Pair(pairing.id) }
        }
        Kind::Wish => {
            let wish: Wish = find(world, id.into()).ok()?;
            let more = Some(wish.words.to_string());
            Behind { title: name(wish.person), more, at: Some(wish.since), route: Route::Person(wish.person) }
        }
        _ => return None,
    })
}

#[cfg(test)]
mod checks;
