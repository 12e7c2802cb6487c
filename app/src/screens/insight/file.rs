//! The figures as a file that other programs read: figures only, no names, nothing that a screen would hide.
//!
//! The file never leaves the phone on its way: it is a link that holds it, and the browser saves it.

use super::model::PanelShown;
use super::said;
use crate::screens::file;
use crate::text::Text;
use shared::insight::Value;
use shared::insight::table::line;

/// The file: the time on its first line, then a line for each figure.
#[must_use]
pub fn csv(t: Text, panels: &[PanelShown], span: &str) -> String {
    let mut out = String::new();
    line(&mut out, &[t.insight_title(), span]);
    let heads = [
        t.insight_column_topic(),
        t.insight_column_figure(),
        t.insight_column_value(),
        t.insight_column_unit(),
        t.insight_column_how(),
    ];
    line(&mut out, &heads);
    for panel in panels {
        let (title, how) = (said::title(t, panel.topic), said::how(t, panel.topic));
        if panel.hidden {
            line(&mut out, &[title, "", t.insight_few(), "", how]);
        }
        for row in &panel.rows {
            let (value, unit) = match row.value {
                Value::Count(count) => (count.to_string(), t.insight_unit_count()),
                Value::Seconds(seconds) => (said::hours(seconds).to_string(), t.insight_unit_hours()),
                Value::Few => (t.insight_few().to_owned(), ""),
            };
            line(&mut out, &[title, &said::label(t, row), &value, unit, how]);
        }
    }
    out
}

/// The file as the address of a link. It begins with the mark by which spreadsheets know UTF-8.
#[must_use]
pub fn href(csv: &str) -> String {
    file::href("text/csv", &["\u{feff}", csv].concat())
}
