//! Check-ins in the reader's words: how, how often, who is asked next and for how long it rests with them.

use super::outbox::Planned;
use super::things;
use crate::text::Text;
use shared::care::turn::Why;
use shared::care::{How, Ladder, Rung, Step};
use shared::help::Spread;
use shared::words::recurrence::{Every, Nth};
use shared::words::{Part, Recurrence};

/// By telephone or at the door.
#[must_use]
pub fn how(text: Text, how: How) -> &'static str {
    match how {
        How::Call => text.turn_call(),
        How::Visit => text.turn_visit(),
    }
}

/// Which of a month's Mondays.
#[must_use]
pub fn nth(text: Text, nth: Nth) -> &'static str {
    match nth {
        Nth::First => text.nth_first(),
        Nth::Second => text.nth_second(),
        Nth::Third => text.nth_third(),
        Nth::Fourth => text.nth_fourth(),
        Nth::Last => text.nth_last(),
    }
}

/// How often: "Every 2 weeks: Monday · Friday".
#[must_use]
pub fn rule(text: Text, rule: &Recurrence) -> String {
    match rule.every {
        Every::Week { n, on } => {
            let days: Vec<&str> = on.iter().map(|day| things::weekday(text, day)).collect();
            text.plan_weeks_on(&text.plan_weeks_count(i64::from(n.max(1))), &days.join(" · "))
        }
        Every::Date { day } => text.plan_monthly_date(&day.to_string()),
        Every::Nth { nth: which, on } => text.plan_monthly_nth(things::weekday(text, on), nth(text, which)),
    }
}

/// How often, and at which part of the day.
#[must_use]
pub fn often(text: Text, (every, part): (&Recurrence, Part)) -> String {
    let often = rule(text, every);
    if part == Part::Any { often } else { text.when_day_and_part(&often, things::part(text, part)) }
}

/// What is the matter; nothing while it is only the day.
#[must_use]
pub fn why(text: Text, why: Why) -> Option<&'static str> {
    match why {
        Why::Due => None,
        Why::Missed => Some(text.turn_missed()),
        Why::NoAnswer => Some(text.outcome_no_answer()),
        Why::Worried => Some(text.outcome_worried()),
    }
}

/// Who has been asked.
#[must_use]
pub fn asked(text: Text, step: Step) -> &'static str {
    match step {
        Step::Again => text.turn_to_again(),
        Step::Cover => text.turn_to_cover(),
        Step::Organiser => text.turn_to_organiser(),
        Step::Lead => text.turn_to_lead(),
    }
}

/// Who is asked at a rung.
#[must_use]
pub fn step(text: Text, step: Step) -> &'static str {
    match step {
        Step::Again => text.ladder_again(),
        Step::Cover => text.ladder_cover(),
        Step::Organiser => text.ladder_organiser(),
        Step::Lead => text.ladder_lead(),
    }
}

/// For how long it rests somewhere: "for 2 hours".
#[must_use]
pub fn minutes(text: Text, minutes: u32) -> String {
    let minutes = i64::from(minutes);
    if minutes % 60 == 0 { text.ladder_hours(minutes / 60) } else { text.ladder_minutes(minutes) }
}

/// A ladder, rung by rung.
#[must_use]
pub fn rungs(text: Text, ladder: &Ladder) -> Vec<String> {
    let rung = |rung: &Rung| text.did_about(step(text, rung.to), &minutes(text, rung.minutes));
    ladder.0.iter().map(rung).collect()
}

/// For how long an ask stays at a step: "for 6 hours", "Not at all".
#[must_use]
pub fn hours(text: Text, hours: u16) -> String {
    if hours == 0 { text.spread_none().to_owned() } else { text.spread_hours(i64::from(hours)) }
}

/// How asks travel, step by step.
#[must_use]
pub fn spread(text: Text, spread: Spread) -> String {
    let steps = [
        (text.spread_paired(), spread.paired),
        (text.spread_circle(), spread.circle),
        (text.spread_zone(), spread.zone),
    ];
    let steps = steps.map(|(with, stays)| text.did_about(with, &hours(text, stays)));
    let behalf = spread.on_behalf.then(|| text.spread_behalf().to_owned());
    steps.into_iter().chain(behalf).collect::<Vec<_>>().join(" · ")
}

/// A field of a plan, or a ladder.
#[must_use]
pub fn planned(text: Text, planned: &Planned) -> String {
    match planned {
        Planned::Familiar(names) => names.join(" · "),
        Planned::How(way) => how(text, *way).to_owned(),
        Planned::Rule(every) => rule(text, every),
        Planned::Part(part) => things::part(text, *part).to_owned(),
        Planned::Ladder(ladder) => rungs(text, ladder).join(" · "),
        Planned::OnlyMe(true) => text.wish_only_me().to_owned(),
        Planned::OnlyMe(false) => text.wish_others_too().to_owned(),
    }
}
