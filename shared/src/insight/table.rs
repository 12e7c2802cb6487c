//! Tables as files that other programs read (RFC 4180): fields between commas, lines that end with CR LF.
//!
//! A spreadsheet takes a field that begins with `=`, `+`, `-`, `@`, a tab or a line break for a formula and carries it out;
//! such a field gets an apostrophe before it (OWASP, "CSV Injection"), unless it is a plain number. Invariant: every
//! field is read back as it was, but for that apostrophe. Not here: names of people; the caller has figures only.

/// A line of fields.
pub fn line(out: &mut String, fields: &[&str]) {
    for (n, field) in fields.iter().enumerate() {
        if n > 0 {
            out.push(',');
        }
        push(out, field);
    }
    out.push_str("\r\n");
}

fn push(out: &mut String, field: &str) {
    let risky = field.starts_with(['=', '+', '-', '@', '\t', '\r', '\n']) && !is_number(field);
    let quoted = field.contains([',', '"', '\r', '\n']) || field.starts_with(' ') || field.ends_with(' ');
    if quoted {
        out.push('"');
    }
    if risky {
        out.push('\'');
    }
    for c in field.chars() {
        if c == '"' {
            out.push('"');
        }
        out.push(c);
    }
    if quoted {
        out.push('"');
    }
}

/// Whether it is digits, with a sign or a point.
fn is_number(field: &str) -> bool {
    let digits = field.strip_prefix('-').unwrap_or(field);
    digits.starts_with(|c: char| c.is_ascii_digit()) && digits.chars().all(|c| c.is_ascii_digit() || c == '.')
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    /// Reads what RFC 4180 says, letter by letter.
    fn read(text: &str) -> Vec<Vec<String>> {
        let (mut lines, mut fields, mut field) = (Vec::new(), Vec::new(), String::new());
        let mut letters = text.chars().peekable();
        let mut quoted = false;
        while let Some(c) = letters.next() {
            match c {
                '"' if quoted && letters.peek() == Some(&'"') => field.extend(letters.next()),
                '"' => quoted = !quoted,
                ',' if !quoted => fields.push(core::mem::take(&mut field)),
                '\r' if !quoted && letters.peek() == Some(&'\n') => {
                    letters.next();
                    fields.push(core::mem::take(&mut field));
                    lines.push(core::mem::take(&mut fields));
                }
                c => field.push(c),
            }
        }
        assert!(!quoted && fields.is_empty() && field.is_empty(), "it ends in the middle");
        lines
    }

    #[test]
    fn a_formula_is_a_text() {
        let mut out = String::new();
        line(&mut out, &["=HYPERLINK(\"x\")", "+1+1", "@sum", "-5", "-2.5", "-x", "Hill, east", "two\nlines"]);
        assert_eq!(out, "\"'=HYPERLINK(\"\"x\"\")\",'+1+1,'@sum,-5,-2.5,'-x,\"Hill, east\",\"two\nlines\"\r\n",);
    }

    proptest! {
        #[test]
        fn every_field_is_read_back(rows in prop::collection::vec(prop::collection::vec("[-=+@a\",\r\n\t 1.é]{0,6}", 1..4), 0..4)) {
            let mut out = String::new();
            for row in &rows {
                line(&mut out, &row.iter().map(String::as_str).collect::<Vec<_>>());
            }
            let found = read(&out);
            prop_assert_eq!(found.len(), rows.len());
            for (field, read) in rows.iter().flatten().zip(found.iter().flatten()) {
                let plain = read.strip_prefix('\'').unwrap_or(read);
                prop_assert_eq!(plain, field.as_str());
                prop_assert!(is_number(read) || !read.starts_with(['=', '+', '-', '@', '\t', '\r', '\n']));
            }
        }
    }
}
