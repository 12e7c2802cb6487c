//! What was typed about a gathering, as a command: for a new one, or over what its author was looking at.

use shared::command::{ChangeGathering, Edit, PlanGathering};
use shared::help::form::{Problem, optional};
use shared::together::{Gathering, GatheringKind, Slot};
use shared::words::limits::{GATHERING_DAYS_AHEAD_MAX, PLACES_MAX};
use shared::words::{Day, GatheringId, Hour, Id, Line, PersonId, Prose, ZoneId};

/// How long one can be, in minutes, as the form offers it.
pub const LASTS: [u16; 7] = [30, 45, 60, 90, 120, 180, 240];

/// What stands in the form.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Typed {
    /// What it is called.
    pub title: String,
    /// A [`GatheringKind::code`].
    pub kind: String,
    /// More about it.
    pub words: String,
    /// Where.
    pub place: String,
    /// A zone's id.
    pub zone: String,
    /// On which day.
    pub day: String,
    /// From when.
    pub from: String,
    /// For how many minutes.
    pub lasts: String,
    /// For how many people; empty for everybody.
    pub places: String,
    /// The id of whoever looks after it; empty for whoever plans it.
    pub host: String,
}

/// What has to be looked at again.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Wrong {
    /// The title.
    pub title: Option<Problem>,
    /// The words.
    pub words: Option<Problem>,
    /// The place.
    pub place: Option<Problem>,
    /// The zone.
    pub zone: Option<Problem>,
    /// The day.
    pub day: Option<Problem>,
    /// The time.
    pub from: bool,
    /// For how many.
    pub places: bool,
}

type Read = (Line<60>, Option<Prose<400>>, Line<60>, Slot, Option<u16>);

impl Typed {
    /// Nothing yet: tea, an hour and a half.
    #[must_use]
    pub fn fresh(zone: Option<ZoneId>) -> Self {
        let zone = zone.map(|zone| zone.to_string()).unwrap_or_default();
        let (kind, lasts) = (GatheringKind::Tea.code().to_owned(), "90".to_owned());
        Self { kind, zone, lasts, from: "14:30".to_owned(), ..Self::default() }
    }

    /// One as it stands.
    #[must_use]
    pub fn of(one: &Gathering) -> Self {
        Self {
            title: one.title.to_string(),
            kind: one.kind.code().to_owned(),
            words: one.words.as_ref().map(ToString::to_string).unwrap_or_default(),
            place: one.place.to_string(),
            zone: one.zone.to_string(),
            day: one.slot.day.to_string(),
            from: one.slot.from.to_string(),
            lasts: one.slot.minutes.to_string(),
            places: one.places.map(|places| places.to_string()).unwrap_or_default(),
            host: one.host.to_string(),
        }
    }

    /// A new one.
    ///
    /// # Errors
    /// What has to be looked at again.
    pub fn plan(&self, gathering: GatheringId, host: PersonId, today: Day) -> Result<PlanGathering, Wrong> {
        let zone = Id::parse(&self.zone).map(ZoneId);
        let mut wrong = Wrong { zone: zone.is_none().then_some(Problem::NotAChoice), ..Wrong::default() };
        match (self.read(today, &mut wrong), zone) {
            (Some((title, words, place, slot, places)), Some(zone)) if wrong == Wrong::default() => {
                let kind = GatheringKind::parse(&self.kind).unwrap_or(GatheringKind::Other);
                Ok(PlanGathering { gathering, title, kind, words, place, zone, slot, places, host })
            }
            _ => Err(wrong),
        }
    }

    /// A change of one that its author was looking at; nothing when they changed nothing.
    ///
    /// # Errors
    /// What has to be looked at again.
    pub fn change(&self, saw: &Gathering, today: Day) -> Result<Option<ChangeGathering>, Wrong> {
        let mut wrong = Wrong::default();
        let Some((title, words, place, slot, places)) = self.read(today, &mut wrong) else { return Err(wrong) };
        if wrong != Wrong::default() {
            return Err(wrong);
        }
        fn edit<T: Clone + PartialEq>(saw: &T, new: T) -> Option<Edit<T>> {
            (*saw != new).then(|| Edit { saw: saw.clone(), new })
        }
        let change = ChangeGathering {
            gathering: saw.id,
            title: edit(&saw.title, title),
            words: edit(&saw.words, words),
            place: edit(&saw.place, place),
            slot: edit(&saw.slot, slot),
            places: edit(&saw.places, places),
            host: Id::parse(&self.host).and_then(|host| edit(&saw.host, PersonId(host))),
        };
        let gathering = saw.id;
        let (title, words, place, slot, places, host) = (None, None, None, None, None, None);
        let nothing = ChangeGathering { gathering, title, words, place, slot, places, host };
        Ok((change != nothing).then_some(change))
    }

    fn read(&self, today: Day, wrong: &mut Wrong) -> Option<Read> {
        let title = note(Line::new(&self.title), &mut wrong.title);
        let place = note(Line::new(&self.place), &mut wrong.place);
        let words = note(optional(Prose::new(&self.words)), &mut wrong.words).flatten();
        let day = Day::parse(self.day.trim());
        wrong.day = match day {
            None => Some(Problem::NotADay),
            Some(day) if day < today => Some(Problem::Past),
            Some(day) if day.0 - today.0 > GATHERING_DAYS_AHEAD_MAX => Some(Problem::TooFar),
            Some(_) => None,
        };
        let from = Hour::parse(&self.from);
        wrong.from = from.is_none();
        let typed = self.places.trim();
        let places = typed.parse::<u16>().ok().filter(|places| (1..=PLACES_MAX).contains(places));
        wrong.places = !typed.is_empty() && places.is_none();
        let minutes = self.lasts.parse().ok().filter(|minutes| *minutes > 0).unwrap_or(60);
        Some((title?, words, place?, Slot { day: day?, from: from?, minutes }, places))
    }
}

fn note<T>(taken: Result<T, impl Into<Problem>>, wrong: &mut Option<Problem>) -> Option<T> {
    match taken {
        Ok(text) => Some(text),
        Err(problem) => {
            *wrong = Some(problem.into());
            None
        }
    }
}
