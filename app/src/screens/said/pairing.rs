//! How two people keep in touch, in words: how often, what suits them, and why it ended.

use super::outbox::Suited;
use super::things;
use crate::text::Text;
use shared::pair::{Ending, Limits, Pace};

/// About how often.
#[must_use]
pub fn pace(text: Text, pace: Pace) -> &'static str {
    match pace {
        Pace::Weekly => text.pace_weekly(),
        Pace::Fortnightly => text.pace_fortnightly(),
        Pace::Monthly => text.pace_monthly(),
        Pace::NowAndThen => text.pace_now_and_then(),
    }
}

/// Why it ended, as somebody would say it kindly.
#[must_use]
pub fn ending(text: Text, ending: Ending) -> &'static str {
    match ending {
        Ending::Enough => text.ending_enough(),
        Ending::LessTime => text.ending_less_time(),
        Ending::Moved => text.ending_moved(),
        Ending::Fit => text.ending_fit(),
        Ending::Passed => text.ending_passed(),
        Ending::HandedOver => text.ending_handed_over(),
        Ending::Left => text.ending_left(),
        Ending::NotNow => text.ending_not_now(),
    }
}

/// What suits somebody, a line for each; anything does when they have said nothing.
#[must_use]
pub fn limits(text: Text, limits: &Limits) -> Vec<String> {
    let list = |words: Vec<&str>| (!words.is_empty()).then(|| words.join(" · "));
    let days = list(limits.days.iter().map(|day| things::weekday(text, day)).collect());
    let kinds = list(limits.kinds.iter().map(|kind| things::kind(text, *kind)).collect());
    let outside = limits.outside_only.then(|| text.pair_outside().to_owned());
    let words = limits.words.as_ref().map(ToString::to_string);
    let said: Vec<String> = [days, kinds, outside, words].into_iter().flatten().collect();
    if said.is_empty() { vec![text.pair_suits_all().to_owned()] } else { said }
}

/// A field of it, where two people changed it.
#[must_use]
pub fn suited(text: Text, suited: &Suited) -> String {
    let list = |words: Vec<&str>, none: &str| if words.is_empty() { none.to_owned() } else { words.join(" · ") };
    match suited {
        Suited::Pace(often) => pace(text, *often).to_owned(),
        Suited::Days(days) => list(days.iter().map(|day| things::weekday(text, day)).collect(), text.pair_any_day()),
        Suited::Kinds(kinds) => {
            list(kinds.iter().map(|kind| things::kind(text, *kind)).collect(), text.pair_any_kind())
        }
        Suited::Outside(true) => text.pair_outside().to_owned(),
        Suited::Outside(false) => text.pair_inside().to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::screens::sample::prose;
    use crate::text::Lang;
    use shared::help::HelpKind;
    use shared::words::{Weekday, Weekdays};

    #[test]
    fn what_suits_somebody_is_said_in_their_order() {
        let en = Text::new(Lang::En);
        assert_eq!(limits(en, &Limits::default()), ["Any day, any kind of help"]);
        let some = Limits {
            days: Weekdays::new([Weekday::Friday, Weekday::Tuesday]),
            kinds: vec![HelpKind::Food, HelpKind::Company],
            outside_only: true,
            words: Some(prose("Not before ten")),
        };
        let said = limits(en, &some);
        assert_eq!(said, ["Tuesday · Friday", "Food parcel · Company", "Outside the house only", "Not before ten"]);
    }
}
