//! What is wrong with a field, as the sentence beside it.

use crate::text::Text;
use shared::help::form::Problem;
use shared::refusal::Field;

/// The sentence for a problem of a field of which so many letters were typed.
#[must_use]
pub fn sentence(text: Text, problem: Problem, typed_chars: usize) -> String {
    match problem {
        Problem::Missing => text.limit_missing(),
        Problem::TooLong { max } => {
            return text.limit_too_long(i64::try_from(typed_chars.saturating_sub(max).max(1)).unwrap_or(i64::MAX));
        }
        Problem::NotANumber => text.limit_phone(),
        Problem::NoWayToReach => text.limit_no_way_to_reach(),
        Problem::NotADay => text.limit_date(),
        Problem::Past => text.limit_date_past(),
        Problem::TooFar => text.limit_date_far(),
        Problem::NotAChoice => text.limit_choose(),
        Problem::NeedsConsent => text.limit_consent_said(),
    }
    .to_owned()
}

/// The problem of one field among all of a form's.
#[must_use]
pub fn of(problems: &[(Field, Problem)], field: Field) -> Option<Problem> {
    problems.iter().find(|(at, _)| *at == field).map(|(_, problem)| *problem)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::text::Lang;

    #[test]
    fn too_long_says_by_how_much() {
        let en = Text::new(Lang::En);
        assert!(sentence(en, Problem::TooLong { max: 10 }, 11).starts_with("This is 1 letter too long"));
        assert!(sentence(en, Problem::TooLong { max: 10 }, 15).starts_with("This is 5 letters too long"));
    }
}
