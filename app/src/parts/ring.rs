//! Words in which a telephone number can be rung with one tap.
//!
//! Whoever reads how to reach a person often has the telephone in their hand already, and should not have to carry a
//! number over digit by digit. Invariant: the words stay as they were written, in their order.
//! Not here: a number that stands alone. It has a button of its own.

use crate::dom::{Node, el, several};

/// Words of people, in which whole numbers can be rung: those that begin with 0 or +, so that no house, hour or day is one.
pub fn ringing(words: &str) -> Node {
    drawn(words, |number, digits| number.starts_with(['0', '+']) && (7..=15).contains(&digits))
}

/// Our own words about danger, in which the short numbers can be rung.
pub fn ringing_for_help(words: &str) -> Node {
    drawn(words, |_, digits| digits == 3)
}

fn drawn(words: &str, is_number: fn(&str, usize) -> bool) -> Node {
    let mut drawn = several();
    let mut rest = words;
    while let Some((at, number)) = next(rest, is_number) {
        let dialled: String = number.chars().filter(|c| c.is_ascii_digit() || *c == '+').collect();
        let link = el("a").class("ring").attr("href", format!("tel:{dialled}")).attr("dir", "ltr").child(number);
        drawn = drawn.child(&rest[..at]).child(link);
        rest = &rest[at + number.len()..];
    }
    drawn.child(rest)
}

/// Where the next number begins, and the number as it is written.
fn next(words: &str, is_number: fn(&str, usize) -> bool) -> Option<(usize, &str)> {
    let mut inside = false;
    for (at, letter) in words.char_indices() {
        let begins = !inside && (letter.is_ascii_digit() || letter == '+');
        inside = letter.is_alphanumeric();
        if !begins {
            continue;
        }
        let run = words[at..].trim_start_matches('+');
        let plus = words[at..].len() - run.len();
        let run = run.find(|c: char| !(c.is_ascii_digit() || " -()/\u{a0}".contains(c))).map_or(run, |end| &run[..end]);
        let run = run.trim_end_matches(|c: char| !c.is_ascii_digit());
        let number = &words[at..at + plus + run.len()];
        if is_number(number, run.chars().filter(char::is_ascii_digit).count()) {
            return Some((at, number));
        }
    }
    None
}

#[cfg(test)]
mod tests {
    use super::next;

    fn rung(words: &str) -> Option<&str> {
        next(words, |number, digits| number.starts_with(['0', '+']) && (7..=15).contains(&digits)).map(|(_, it)| it)
    }

    #[test]
    fn a_number_is_found_as_it_is_written() {
        for (words, number) in [
            ("Ring 01632 960100, mornings from nine", "01632 960100"),
            ("(01632) 960-102 or knock", "01632) 960-102"),
            ("+44 1632 960102.", "+44 1632 960102"),
            ("Hotel 5, then 07700/900111", "07700/900111"),
            ("رقمها 01632 960100 صباحًا", "01632 960100"),
        ] {
            assert_eq!(rung(words), Some(number), "{words}");
        }
    }

    #[test]
    fn houses_hours_and_days_are_no_numbers() {
        for words in ["", "12 Pretend Street", "09:00 to 12:00", "2026-11-23 at 3", "A01632960100", "+", "111 222 3333"]
        {
            assert_eq!(rung(words), None, "{words}");
        }
    }
}
