//! A person, standing in a doorway: their letters in an arch, and their name beside it.
//!
//! The colour comes from the name, so that a familiar face looks the same on every screen. It means nothing else.

use crate::dom::{Node, el, span};
use crate::text::case::upper;

/// A person's letters and name, as they say it.
pub fn person(name: &str) -> Node {
    named("person", name)
}

/// The same, large, at the top of their own page.
pub fn person_large(name: &str) -> Node {
    named("person person-large", name)
}

fn named(class: &'static str, name: &str) -> Node {
    span(class).child(door(name)).child(el("bdi").child(name))
}

/// A person's letters alone, where their name already stands beside.
pub fn door(name: &str) -> Node {
    span("").class(&format!("door door-{}", colour(name))).attr("aria-hidden", "true").child(letters(name))
}

/// The first letters of the first and last name; one letter in scripts whose letters join or are whole words.
fn letters(name: &str) -> String {
    // What stands in brackets tells two people apart; it is not their name.
    let called = name.split_once('(').map_or(name, |(called, _)| called);
    let mut words = called.split_whitespace().filter_map(|word| word.chars().find(|c| c.is_alphanumeric()));
    let Some(first) = words.next() else {
        return String::new();
    };
    let last = words.next_back().filter(|last| has_capitals(first) && has_capitals(*last));
    upper(&[Some(first), last].into_iter().flatten().collect::<String>())
}

fn has_capitals(letter: char) -> bool {
    letter.is_uppercase() || letter.is_lowercase()
}

fn colour(name: &str) -> u32 {
    name.trim().chars().fold(7_u32, |sum, c| sum.wrapping_mul(31).wrapping_add(u32::from(c))) % 6
}

#[cfg(test)]
mod tests {
    use super::{colour, letters};

    #[test]
    fn letters_are_of_the_first_and_last_name() {
        for (name, expected) in [
            ("Asha Patel", "AP"),
            ("mrs grace okoro", "MO"),
            ("Élodie", "É"),
            ("  ", ""),
            ("\"Nan\" (at no. 4)", "N"),
            ("Mrs Hartley (upstairs)", "MH"),
            ("آشا باتيل", "آ"),
            ("王小明", "王"),
            ("ßen", "SS"),
        ] {
            assert_eq!(letters(name), expected, "{name}");
        }
    }

    #[test]
    fn a_name_keeps_its_colour() {
        assert_eq!(colour("Asha Patel"), colour(" Asha Patel "));
        assert!(colour("") < 6);
    }
}
