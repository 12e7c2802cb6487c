//! Texts that a person has read and agreed to, and that change only where somebody sees it.
//!
//! A snapshot is a plain file beside its test; `KITH_BLESS=1` writes it anew, and the difference is then reviewed like
//! any other. Not here: what is in it.

use std::path::Path;

/// Compares a text with the file of this name in `tests/tests/snapshots`.
///
/// # Panics
/// When they differ, with the first line that does.
pub fn agrees(name: &str, text: &str) {
    let file = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/snapshots").join(name);
    if std::env::var_os("KITH_BLESS").is_some() {
        let written = file.parent().map_or(Ok(()), std::fs::create_dir_all).and_then(|()| std::fs::write(&file, text));
        assert!(written.is_ok(), "{name} could not be written: {written:?}");
        return;
    }
    let agreed = std::fs::read_to_string(&file).unwrap_or_default();
    if agreed == text {
        return;
    }
    let differs = agreed.lines().zip(text.lines()).position(|(before, now)| before != now);
    let line = differs.unwrap_or_else(|| agreed.lines().count().min(text.lines().count()));
    let show = |text: &str| text.lines().nth(line).unwrap_or("(nothing)").to_owned();
    panic!(
        "{name} differs from line {}:\n  agreed: {}\n  now:    {}\nIf it is right now, KITH_BLESS=1 writes it anew.",
        line + 1,
        show(&agreed),
        show(text)
    );
}

/// Rows as a table with aligned columns.
#[must_use]
pub fn table(rows: &[Vec<String>]) -> String {
    let columns = rows.iter().map(Vec::len).max().unwrap_or(0);
    let width = |column: usize| rows.iter().filter_map(|row| row.get(column)).map(|cell| cell.chars().count()).max();
    let widths: Vec<usize> = (0..columns).map(|column| width(column).unwrap_or(0)).collect();
    let line = |row: &Vec<String>| {
        let cells = row.iter().zip(&widths).map(|(cell, width)| format!("{cell:<width$}"));
        cells.collect::<Vec<_>>().join("  ").trim_end().to_owned() + "\n"
    };
    rows.iter().map(line).collect()
}
