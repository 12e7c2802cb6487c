//! Topics and figures in the reader's words: what it is, how it is counted, what it says.

use super::model::{PanelShown, RowShown, Time};
use crate::text::Text;
use shared::insight::{Topic, Value, What};

/// A topic.
#[must_use]
pub fn title(t: Text, topic: Topic) -> &'static str {
    match topic {
        Topic::Familiar => t.insight_familiar(),
        Topic::Faces => t.insight_faces(),
        Topic::Waits => t.insight_waits(),
        Topic::CheckIns => t.insight_check_ins(),
        Topic::Quiet => t.insight_quiet(),
        Topic::Wishes => t.insight_wishes(),
        Topic::Places => t.insight_places(),
    }
}

/// How its figures are counted.
#[must_use]
pub fn how(t: Text, topic: Topic) -> &'static str {
    match topic {
        Topic::Familiar => t.insight_familiar_how(),
        Topic::Faces => t.insight_faces_how(),
        Topic::Waits => t.insight_waits_how(),
        Topic::CheckIns => t.insight_check_ins_how(),
        Topic::Quiet => t.insight_quiet_how(),
        Topic::Wishes => t.insight_wishes_how(),
        Topic::Places => t.insight_places_how(),
    }
}

/// What one figure counts.
#[must_use]
pub fn label(t: Text, row: &RowShown) -> String {
    let place = row.place.as_deref().unwrap_or_default();
    match row.what {
        What::Familiar => t.insight_row_familiar(),
        What::New => t.insight_row_new(),
        What::Faces(count) if count < 4 => return t.insight_row_faces(whole(count)),
        What::Faces(count) => return t.insight_row_faces_more(&count.to_string()),
        What::MedianWait => t.insight_row_median(),
        What::LongestWait => t.insight_row_longest(),
        What::Waiting => t.insight_row_waiting(),
        What::OnTime => t.insight_row_on_time(),
        What::Caught => t.insight_row_caught(),
        What::Missed => t.insight_row_missed(),
        What::QuietPeople => t.insight_row_quiet_people(),
        What::QuietPairs => t.insight_row_quiet_pairs(),
        What::QuietAsks => t.insight_row_quiet_asks(),
        What::Wished => t.insight_row_wished(),
        What::Nearer => t.insight_row_nearer(),
        What::CameTrue => t.insight_row_true(),
        What::Need(_) => return t.insight_row_need(place),
        What::Help(_) => return t.insight_row_help(place),
    }
    .to_owned()
}

/// What it says: "3 of 12", "2 days".
#[must_use]
pub fn value(t: Text, row: &RowShown) -> String {
    match (row.value, row.whole) {
        (Value::Count(count), Some(whole)) => t.insight_of(&count.to_string(), &whole.to_string()),
        (Value::Count(count), None) => count.to_string(),
        (Value::Seconds(seconds), _) if seconds < 2 * 86_400 => t.insight_hours(hours(seconds)),
        (Value::Seconds(seconds), _) => t.insight_days(seconds / 86_400),
        (Value::Few, _) => t.insight_few().to_owned(),
    }
}

/// Whole hours, begun ones counted.
#[must_use]
pub const fn hours(seconds: i64) -> i64 {
    (seconds + 3_599) / 3_600
}

/// How many people a panel is about, or why it is not shown.
#[must_use]
pub fn about(t: Text, panel: &PanelShown) -> String {
    match (panel.hidden, panel.rows.is_empty()) {
        (true, _) => t.insight_hidden().to_owned(),
        (false, true) => t.insight_nothing().to_owned(),
        (false, false) => t.insight_people(whole(panel.people)),
    }
}

/// A time.
#[must_use]
pub fn time(t: Text, time: Time) -> &'static str {
    match time {
        Time::ThisMonth => t.insight_this_month(),
        Time::LastMonth => t.insight_last_month(),
        Time::ThisQuarter => t.insight_this_quarter(),
        Time::LastQuarter => t.insight_last_quarter(),
        Time::Own => t.insight_own(),
    }
}

fn whole(count: usize) -> i64 {
    i64::try_from(count).unwrap_or(i64::MAX)
}
