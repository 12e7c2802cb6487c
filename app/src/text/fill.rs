//! Puts values into a sentence: one small reader for the patterns that `build/tables.rs` writes.
//!
//! Invariant: a name, an address or a number never disturbs the direction of the sentence around it. In a
//! right-to-left language every value is isolated (U+2068 … U+2069); in a left-to-right one only a value
//! that holds a right-to-left letter, so that plain English stays plain when it is copied or searched. A sentence
//! that is nothing but values (a date) says which way it runs, or it would run from left to right wherever it stands.
//! Not here: escaping. What comes out is text, and whoever draws it treats it as text.

use super::{Lang, plural};

const VALUE: char = '\u{1}';
const CHOICE: char = '\u{2}';
const FORM: char = '\u{3}';
const FORM_WORDS: char = '\u{4}';
const CHOICE_END: char = '\u{5}';
const ISOLATE: char = '\u{2068}';
const ISOLATE_END: char = '\u{2069}';
const RIGHT_TO_LEFT_MARK: char = '\u{200f}';

/// What stands in a sentence for a name in braces.
pub(super) enum Value<'a> {
    /// Words, such as somebody's name.
    Words(&'a str),
    /// A whole number, which may also choose a form.
    Number(i64),
}

/// The sentence with its values in place.
pub(super) fn fill(lang: Lang, pattern: &str, values: &[Value<'_>]) -> String {
    let mut out = String::with_capacity(pattern.len() + 24);
    if lang.is_right_to_left() && !pattern.chars().any(char::is_alphabetic) {
        out.push(RIGHT_TO_LEFT_MARK);
    }
    write(lang, pattern, values, &mut out);
    out
}

fn write(lang: Lang, pattern: &str, values: &[Value<'_>], out: &mut String) {
    let mut rest = pattern;
    while let Some(at) = rest.find([VALUE, CHOICE]) {
        out.push_str(&rest[..at]);
        let choice = rest[at..].starts_with(CHOICE);
        let value = rest.as_bytes().get(at + 1).and_then(|digit| values.get(usize::from(digit.wrapping_sub(b'0'))));
        rest = rest.get(at + 2..).unwrap_or_default();
        if choice {
            let (forms, after) = rest.split_once(CHOICE_END).unwrap_or((rest, ""));
            rest = after;
            if let Some(Value::Number(number)) = value {
                write(lang, chosen(lang, forms, *number), values, out);
            }
        } else if let Some(value) = value {
            push(lang, value, out);
        }
    }
    out.push_str(rest);
}

/// The words of the form for a number: the number itself first, then its plural form, then the last one.
fn chosen(lang: Lang, forms: &str, number: i64) -> &str {
    let exact = number.to_string();
    let plural = plural::form(lang, number);
    let mut best = "";
    let mut plural_found = false;
    for (key, words) in forms.split(FORM).filter_map(|form| form.split_once(FORM_WORDS)) {
        if key == exact {
            return words;
        }
        if key == plural {
            (best, plural_found) = (words, true);
        } else if !plural_found {
            best = words;
        }
    }
    best
}

fn push(lang: Lang, value: &Value<'_>, out: &mut String) {
    let number;
    let words = match value {
        Value::Words(words) => words,
        Value::Number(n) => {
            number = n.to_string();
            number.as_str()
        }
    };
    if lang.is_right_to_left() || words.chars().any(runs_right_to_left) {
        out.push(ISOLATE);
        out.push_str(words);
        out.push(ISOLATE_END);
    } else {
        out.push_str(words);
    }
}

/// Letters and controls of right-to-left scripts, by the blocks that Unicode sets aside for them; an
/// unnecessary isolate is harmless, so the ranges are generous.
fn runs_right_to_left(letter: char) -> bool {
    matches!(letter, '\u{590}'..='\u{8ff}' | '\u{200e}'..='\u{200f}' | '\u{202a}'..='\u{202e}'
        | '\u{2066}'..='\u{2069}' | '\u{fb1d}'..='\u{fdff}' | '\u{fe70}'..='\u{feff}' | '\u{10800}'..='\u{10fff}' | '\u{1e800}'..='\u{1efff}')
}
