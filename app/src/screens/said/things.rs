//! Kinds, times, outcomes and roles in the reader's words.

use crate::parts::Symbol;
use crate::text::Text;
use shared::care::Outcome;
use shared::help::HelpKind;
use shared::people::{Check, Role};
use shared::words::{Day, Part, Timestamp, Weekday, When};

/// What moments are said by: the clock, and where the group is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Clock {
    /// The present moment.
    pub now: Timestamp,
    /// Minutes that clocks in the group's place are ahead of UTC.
    pub offset: i32,
}

impl Clock {
    /// Which day it is in the group's place.
    #[must_use]
    pub fn today(self) -> Day {
        self.now.day(self.offset)
    }
}

/// The symbol of a kind of help.
#[must_use]
pub const fn symbol(kind: HelpKind) -> Symbol {
    match kind {
        HelpKind::Food => Symbol::Food,
        HelpKind::Prescription => Symbol::Prescription,
        HelpKind::Lift => Symbol::Lift,
        HelpKind::CheckIn => Symbol::CheckIn,
        HelpKind::Company => Symbol::Company,
        HelpKind::Other => Symbol::Other,
    }
}

/// A kind of help.
#[must_use]
pub fn kind(text: Text, kind: HelpKind) -> &'static str {
    match kind {
        HelpKind::Food => text.kind_food(),
        HelpKind::Prescription => text.kind_prescription(),
        HelpKind::Lift => text.kind_lift(),
        HelpKind::CheckIn => text.kind_check_in(),
        HelpKind::Company => text.kind_company(),
        HelpKind::Other => text.kind_other(),
    }
}

/// What a kind of help means.
#[must_use]
pub fn kind_hint(text: Text, kind: HelpKind) -> &'static str {
    match kind {
        HelpKind::Food => text.kind_food_hint(),
        HelpKind::Prescription => text.kind_prescription_hint(),
        HelpKind::Lift => text.kind_lift_hint(),
        HelpKind::CheckIn => text.kind_check_in_hint(),
        HelpKind::Company => text.kind_company_hint(),
        HelpKind::Other => text.kind_other_hint(),
    }
}

/// A day of the week.
#[must_use]
pub fn weekday(text: Text, day: Weekday) -> &'static str {
    match day {
        Weekday::Monday => text.day_monday(),
        Weekday::Tuesday => text.day_tuesday(),
        Weekday::Wednesday => text.day_wednesday(),
        Weekday::Thursday => text.day_thursday(),
        Weekday::Friday => text.day_friday(),
        Weekday::Saturday => text.day_saturday(),
        Weekday::Sunday => text.day_sunday(),
    }
}

/// A part of a day.
#[must_use]
pub fn part(text: Text, part: Part) -> &'static str {
    match part {
        Part::Any => text.when_any(),
        Part::Morning => text.when_morning(),
        Part::Afternoon => text.when_afternoon(),
        Part::Evening => text.when_evening(),
    }
}

/// A day as it is said today: "Tomorrow", "Monday 3 March".
#[must_use]
pub fn day(text: Text, day: Day, clock: Clock) -> String {
    text.relative_day(day.starts(clock.offset).0, clock.now.0, clock.offset)
}

/// When help is wanted: "As soon as someone can", "Tomorrow, Morning".
#[must_use]
pub fn when(text: Text, when: When, clock: Clock) -> String {
    match when {
        When::Soon => text.when_as_soon_as_possible().to_owned(),
        When::On(on, Part::Any) => day(text, on, clock),
        When::On(on, at) => text.when_day_and_part(&day(text, on, clock), part(text, at)),
    }
}

/// A moment: "Today at 14:30".
#[must_use]
pub fn moment(text: Text, at: Timestamp, clock: Clock) -> String {
    text.day_and_time(at.0, clock.now.0, clock.offset)
}

/// What a visit found.
#[must_use]
pub fn outcome(text: Text, outcome: Outcome) -> &'static str {
    match outcome {
        Outcome::Well => text.errand_outcome_well(),
        Outcome::NoAnswer => text.errand_outcome_no_answer(),
        Outcome::Worried => text.errand_outcome_worried(),
    }
}

/// What an outcome means for whoever chooses it.
#[must_use]
pub fn outcome_hint(text: Text, outcome: Outcome) -> &'static str {
    match outcome {
        Outcome::Well => text.errand_outcome_well_hint(),
        Outcome::NoAnswer => text.errand_outcome_no_answer_hint(),
        Outcome::Worried => text.errand_outcome_worried_hint(),
    }
}

/// A role.
#[must_use]
pub fn role(text: Text, role: Role) -> &'static str {
    match role {
        Role::Volunteer => text.role_volunteer(),
        Role::CallTaker => text.role_call_taker(),
        Role::Organiser => text.role_organiser(),
        Role::Lead => text.role_safeguarding_lead(),
        Role::Partner => text.role_partner(),
        Role::Neighbour => text.role_neighbour(),
    }
}

/// What a role may do.
#[must_use]
pub fn role_hint(text: Text, role: Role) -> &'static str {
    match role {
        Role::Volunteer => text.role_volunteer_hint(),
        Role::CallTaker => text.role_call_taker_hint(),
        Role::Organiser => text.role_organiser_hint(),
        Role::Lead => text.role_safeguarding_lead_hint(),
        Role::Partner => text.role_partner_hint(),
        Role::Neighbour => text.role_neighbour_hint(),
    }
}

/// What was checked about a member.
#[must_use]
pub fn check(t: Text, check: Check) -> &'static str {
    match check {
        Check::Met => t.check_met(),
        Check::Identity => t.check_identity(),
        Check::References => t.check_references(),
        Check::Background => t.check_background(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::screens::sample::{NOON, today};
    use crate::text::Lang;

    #[test]
    fn times_are_said_as_neighbours_say_them() {
        let (en, clock) = (Text::new(Lang::En), Clock { now: NOON, offset: 0 });
        assert_eq!(when(en, When::Soon, clock), "As soon as someone can");
        assert_eq!(when(en, When::On(today(), Part::Any), clock), "Today");
        assert_eq!(when(en, When::On(Day(today().0 + 1), Part::Morning), clock), "Tomorrow, Morning");
        assert_eq!(moment(en, NOON, clock), "Today at 12:00");
        let ahead = Clock { offset: 60, ..clock };
        assert_eq!(day(en, today(), ahead), "Today", "midnight is the group's own");
    }
}
