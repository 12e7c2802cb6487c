//! The words that people read: their keys, and whether any code says them.

use super::files::{File, read};

/// The keys of a Fluent file, in order of the alphabet; terms are for other words and not said by code.
pub(crate) fn keys(path: &str) -> Vec<String> {
    let text = read(path);
    let named = text.lines().filter_map(|line| line.split_once(" =").map(|(key, _)| key));
    let is_key = |key: &&str| key.starts_with(|c: char| c.is_ascii_lowercase()) && !key.contains(' ');
    let mut keys: Vec<String> = named.filter(is_key).map(str::to_owned).collect();
    keys.sort();
    keys
}

/// Whether some code says this: a key becomes a function of its name.
pub(crate) fn is_said(key: &str, code: &[File]) -> bool {
    let name = key.replace('-', "_");
    code.iter().any(|file| {
        file.text.match_indices(&name).any(|(at, _)| {
            let before = file.text[..at].chars().next_back().is_none_or(|c| !c.is_alphanumeric() && c != '_');
            let after = file.text[at + name.len()..].chars().next().is_none_or(|c| !c.is_alphanumeric() && c != '_');
            before && after
        })
    })
}
