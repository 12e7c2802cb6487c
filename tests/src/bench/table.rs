//! Rows of figures as they are printed, and as they stand in ARCHITECTURE.md.

/// What was measured, in the order of measuring.
#[derive(Debug, Default)]
pub struct Table(Vec<(String, String)>);

impl Table {
    /// Adds a row and prints it at once, so that a long run shows how far it is.
    pub fn row(&mut self, what: impl Into<String>, figure: impl Into<String>) {
        let (what, figure) = (what.into(), figure.into());
        eprintln!("  {what:<58} {figure}");
        self.0.push((what, figure));
    }

    /// The rows as a Markdown table.
    #[must_use]
    pub fn markdown(&self) -> String {
        let mut out = String::from("| measured | figure |\n|---|---|\n");
        for (what, figure) in &self.0 {
            out.push_str(&format!("| {what} | {figure} |\n"));
        }
        out
    }
}

/// Milliseconds, in as many digits as mean something.
#[must_use]
pub fn ms(time: f64) -> String {
    if time < 10.0 { format!("{time:.1} ms") } else { format!("{time:.0} ms") }
}
