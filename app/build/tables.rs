//! Writes the Rust that the app compiles in: one method a message, which holds its words in every language. What
//! nothing calls is left out of a build, so that the phone does not carry the words of the public pages.
//!
//! A sentence with values is kept as a pattern and filled by one small function
//! (`src/text/fill.rs`), so that a message costs its words and nothing else on the phone. In a pattern,
//! `\u{1}0` stands for the first value, and `\u{2}0 \u{3}one\u{4}… \u{3}other\u{4}… \u{5}` for a choice by it.

use super::catalogue::{Argument, Catalogue, Piece, arguments};
use std::fmt::Write as _;

/// What keeps the languages from saying the same: keys that are missing, extra, or with other values.
pub(super) fn differences(languages: &[Catalogue]) -> Vec<String> {
    let Some((first, others)) = languages.split_first() else {
        return Vec::new();
    };
    let mut problems = Vec::new();
    for other in others {
        for (key, english) in &first.messages {
            let Some(words) = other.messages.get(key) else {
                problems.push(format!("{}: {key}: not translated", other.file));
                continue;
            };
            let (mut wanted, mut used) = (names(english), names(words));
            wanted.sort();
            used.sort();
            if wanted != used {
                problems.push(format!("{}: {key}: uses {used:?}, but {} uses {wanted:?}", other.file, first.file));
            }
        }
        for key in other.messages.keys().filter(|key| !first.messages.contains_key(*key)) {
            problems.push(format!("{}: {key}: not in {}", other.file, first.file));
        }
    }
    problems
}

/// The generated source for languages that agree, in the order of `Lang`.
pub(super) fn source(languages: &[Catalogue]) -> String {
    let first = &languages[0];
    let mut out = format!("const LANGUAGES: usize = {};\n\nimpl Text {{\n", languages.len());
    for (key, english) in &first.messages {
        let values = merged_arguments(languages, key);
        let said: Vec<String> = languages.iter().map(|one| pattern(&one.messages[key], &values)).collect();
        method(&mut out, english, (key, &values), &said);
    }
    out.push_str("}\n");
    out
}

fn method(out: &mut String, english: &[Piece], (key, values): (&str, &[Argument]), said: &[String]) {
    let name = key.replace('-', "_");
    let doc = plain(english);
    let _ = writeln!(out, "    #[doc = {doc:?}]\n    #[must_use]");
    if values.is_empty() {
        let _ = writeln!(out, "    pub fn {name}(self) -> &'static str {{ self.words(&{said:?}) }}");
        return;
    }
    let mut taken = String::new();
    let mut given = String::new();
    for value in values {
        let name = value.name.replace('-', "_");
        let (kind, wrap) = if value.number { ("i64", "Number") } else { ("&str", "Words") };
        let _ = write!(taken, ", {name}: {kind}");
        let _ = write!(given, "Value::{wrap}({name}), ");
    }
    let given = given.trim_end_matches(", ");
    let _ = writeln!(out, "    pub fn {name}(self{taken}) -> String {{ self.filled(&{said:?}, &[{given}]) }}");
}

/// English decides the order of the values; any language may decide that one is a number.
fn merged_arguments(languages: &[Catalogue], key: &str) -> Vec<Argument> {
    let mut merged = arguments(&languages[0].messages[key]);
    for language in languages {
        for other in arguments(&language.messages[key]).iter().filter(|a| a.number) {
            for mine in merged.iter_mut().filter(|a| a.name == other.name) {
                mine.number = true;
            }
        }
    }
    merged
}

fn names(pieces: &[Piece]) -> Vec<String> {
    arguments(pieces).into_iter().map(|a| a.name).collect()
}

fn pattern(pieces: &[Piece], values: &[Argument]) -> String {
    let digit = |name: &str| values.iter().position(|a| a.name == name).unwrap_or(0);
    let mut out = String::new();
    for piece in pieces {
        match piece {
            Piece::Words(words) => out.push_str(words),
            Piece::Value(name) => {
                let _ = write!(out, "\u{1}{}", digit(name));
            }
            Piece::Choice(name, forms) => {
                let _ = write!(out, "\u{2}{}", digit(name));
                for (form, words) in forms {
                    let _ = write!(out, "\u{3}{form}\u{4}{}", pattern(words, values));
                }
                out.push('\u{5}');
            }
        }
    }
    out
}

/// The English sentence for the documentation, with its values in braces.
fn plain(pieces: &[Piece]) -> String {
    let mut out = String::new();
    for piece in pieces {
        match piece {
            Piece::Words(words) => out.push_str(words),
            Piece::Value(name) => out.push_str(&format!("`{name}`")),
            Piece::Choice(_, forms) => {
                if let Some((_, last)) = forms.last() {
                    out.push_str(&plain(last));
                }
            }
        }
    }
    out.replace('[', "(").replace(']', ")")
}
