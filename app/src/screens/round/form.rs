//! What was typed about a new round, as a command: a name, a day, who rings and whom.

use shared::command::{OpenRound, WantedCall};
use shared::help::form::Problem;
use shared::words::limits::PLACE_CHARS_MAX;
use shared::words::{CallId, Day, Id, Line, Part, PersonId, RoundId};

/// What stands in the form.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Typed {
    /// What it is called.
    pub name: String,
    /// On which day.
    pub day: String,
    /// At which part of it.
    pub part: String,
    /// Who rings, as ids.
    pub callers: Vec<String>,
    /// Whom, as ids.
    pub people: Vec<String>,
}

/// What has to be looked at again.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Wrong {
    /// The name.
    pub name: Option<Problem>,
    /// The day.
    pub day: Option<Problem>,
    /// Who rings.
    pub callers: Option<Problem>,
    /// Whom.
    pub people: Option<Problem>,
}

impl Typed {
    /// Tonight's, with nobody in it yet.
    #[must_use]
    pub fn tonight(today: Day) -> Self {
        Self { day: today.to_string(), part: Part::Evening.code().to_owned(), ..Self::default() }
    }

    /// Reads the form; each call takes a fresh id.
    ///
    /// # Errors
    /// What has to be looked at again.
    pub fn read(&self, round: RoundId, today: Day, new_call: impl Fn() -> CallId) -> Result<OpenRound, Wrong> {
        let name: Result<Line<PLACE_CHARS_MAX>, Problem> = Line::new(&self.name).map_err(Problem::from);
        let day = Day::parse(self.day.trim()).ok_or(Problem::NotADay);
        let day = day.and_then(|day| if day < today { Err(Problem::Past) } else { Ok(day) });
        let (callers, people) = (ids(&self.callers), ids(&self.people));
        let nobody = |ids: &Vec<PersonId>| ids.is_empty().then_some(Problem::NotAChoice);
        let wrong = Wrong {
            name: name.as_ref().err().copied(),
            day: day.as_ref().err().copied(),
            callers: nobody(&callers),
            people: nobody(&people),
        };
        match (name, day) {
            (Ok(name), Ok(day)) if wrong == Wrong::default() => {
                let part = Part::parse(&self.part).unwrap_or(Part::Any);
                let calls = people.into_iter().map(|person| WantedCall { call: new_call(), person }).collect();
                Ok(OpenRound { round, name, day, part, callers, calls })
            }
            _ => Err(wrong),
        }
    }
}

fn ids(typed: &[String]) -> Vec<PersonId> {
    typed.iter().filter_map(|id| Id::parse(id).map(PersonId)).collect()
}
