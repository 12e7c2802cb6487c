//! What was typed about check-ins, as a command: how often, at which part of the day, who, how, and their yes.

use shared::care::{How, Plan};
use shared::command::{ChangePlan, Edit, PlanCheckIns};
use shared::help::Consent;
use shared::help::form::Problem;
use shared::refusal::Field;
use shared::words::recurrence::{Every, Nth};
use shared::words::{Day, Id, Part, PersonId, PlanId, Recurrence, Weekday, Weekdays};

/// The answers to "how often?".
pub const WEEK: &str = "week";
/// See [`WEEK`].
pub const DATE: &str = "date";
/// See [`WEEK`].
pub const NTH: &str = "nth";

/// For how many weeks a plan can rest between two of its own.
pub const WEEKS_MAX: u8 = 8;

/// What stands in the form.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Typed {
    /// On days of the week, on a date, or on the second Tuesday.
    pub often: String,
    /// Places of the days in a week, from Monday.
    pub weekdays: Vec<String>,
    /// Every how many weeks.
    pub weeks: String,
    /// On which day of the month.
    pub date: String,
    /// Which one of the month, as a place in [`Nth::ALL`].
    pub nth: String,
    /// Of which day of the week, as a place from Monday.
    pub weekday: String,
    /// At which part of the day.
    pub part: String,
    /// Who, as ids.
    pub familiar: Vec<String>,
    /// How.
    pub how: String,
    /// Whether they said yes.
    pub consent: bool,
}

impl Default for Typed {
    fn default() -> Self {
        Self {
            often: WEEK.to_owned(),
            weekdays: Vec::new(),
            weeks: "1".to_owned(),
            date: "1".to_owned(),
            nth: "0".to_owned(),
            weekday: "0".to_owned(),
            part: Part::Morning.code().to_owned(),
            familiar: Vec::new(),
            how: CALL.to_owned(),
            consent: false,
        }
    }
}

/// The answers to "how?".
pub const CALL: &str = "call";
/// See [`CALL`].
pub const VISIT: &str = "visit";

/// What has to be looked at again.
pub type Problems = Vec<(Field, Problem)>;

impl Typed {
    /// What a plan says at present.
    #[must_use]
    pub fn of(plan: &Plan) -> Self {
        let mut typed = Self {
            part: plan.part.code().to_owned(),
            familiar: plan.familiar.iter().map(ToString::to_string).collect(),
            how: if plan.how == How::Call { CALL } else { VISIT }.to_owned(),
            consent: true,
            ..Self::default()
        };
        match plan.rule.every {
            Every::Week { n, on } => {
                typed.weekdays = on.iter().map(|day| (day as u8).to_string()).collect();
                typed.weeks = n.max(1).to_string();
            }
            Every::Date { day } => {
                DATE.clone_into(&mut typed.often);
                typed.date = day.to_string();
            }
            Every::Nth { nth, on } => {
                NTH.clone_into(&mut typed.often);
                typed.nth = (nth as u8).to_string();
                typed.weekday = (on as u8).to_string();
            }
        }
        typed
    }

    fn every(&self) -> Option<Every> {
        let number = |text: &str, most: u8| text.trim().parse().ok().filter(|n| (1..=most).contains(n));
        let day = |text: &str| Weekday::ALL.get(text.parse::<usize>().ok()?).copied();
        match self.often.as_str() {
            DATE => Some(Every::Date { day: number(&self.date, 31)? }),
            NTH => {
                let nth = *Nth::ALL.get(self.nth.parse::<usize>().ok()?)?;
                Some(Every::Nth { nth, on: day(&self.weekday)? })
            }
            _ => {
                let on = Weekdays::new(self.weekdays.iter().filter_map(|text| day(text)));
                let n = number(&self.weeks, WEEKS_MAX)?;
                (!on.is_empty()).then_some(Every::Week { n, on })
            }
        }
    }

    fn read(&self) -> Result<(Every, Part, Vec<PersonId>, How), Problems> {
        let (every, part) = (self.every(), Part::parse(&self.part));
        let familiar: Vec<PersonId> = self.familiar.iter().filter_map(|id| Id::parse(id).map(PersonId)).collect();
        let how = if self.how == VISIT { How::Visit } else { How::Call };
        let wrong = [
            (Field::Rule, every.is_none().then_some(Problem::NotAChoice)),
            (Field::Part, part.is_none().then_some(Problem::NotAChoice)),
            (Field::Familiar, familiar.is_empty().then_some(Problem::NotAChoice)),
            (Field::Consent, (!self.consent).then_some(Problem::NeedsConsent)),
        ];
        match (every, part) {
            (Some(every), Some(part)) if wrong.iter().all(|(_, wrong)| wrong.is_none()) => {
                Ok((every, part, familiar, how))
            }
            _ => Err(wrong.into_iter().filter_map(|(field, wrong)| Some((field, wrong?))).collect()),
        }
    }

    /// A new plan, from today on.
    ///
    /// # Errors
    /// The fields that have to be looked at.
    pub fn plan(&self, (plan, person): (PlanId, PersonId), today: Day) -> Result<PlanCheckIns, Problems> {
        let (every, part, familiar, how) = self.read()?;
        let rule = Recurrence { from: today, every, skipped: Vec::new(), until: None };
        Ok(PlanCheckIns { plan, person, consent: Consent::Said, familiar, how, rule, part })
    }

    /// What became another in a plan; `None` when nothing did.
    ///
    /// # Errors
    /// The fields that have to be looked at.
    pub fn change(&self, saw: &Plan) -> Result<Option<ChangePlan>, Problems> {
        let (every, part, familiar, how) = self.read()?;
        // Weeks are counted on from where they were, and a day that was left out stays left out.
        let rule = Recurrence { every, ..saw.rule.clone() };
        let command = ChangePlan {
            plan: saw.id,
            familiar: edit(&saw.familiar, familiar),
            how: edit(&saw.how, how),
            rule: edit(&saw.rule, rule),
            part: edit(&saw.part, part),
        };
        let any = command.familiar.is_some() || command.how.is_some() || command.rule.is_some();
        Ok((any || command.part.is_some()).then_some(command))
    }
}

fn edit<T: Clone + PartialEq>(saw: &T, new: T) -> Option<Edit<T>> {
    (*saw != new).then(|| Edit { saw: saw.clone(), new })
}
