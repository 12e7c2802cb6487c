//! Which form of a word goes with a number: "1 errand", "2 errands", and the six forms of Arabic.
//!
//! The rules are CLDR's for whole numbers (cldr.unicode.org, "Language Plural Rules"). A library for this
//! weighs 15 kB on the phone; these two functions weigh nothing. Not here: fractions, which Kith never counts in.

use super::Lang;

/// The name of the form, as it is written in the `.ftl` files.
pub(super) fn form(lang: Lang, number: i64) -> &'static str {
    let size = number.unsigned_abs();
    match lang {
        Lang::En => english(size),
        Lang::Ar => arabic(size),
    }
}

fn english(size: u64) -> &'static str {
    if size == 1 { "one" } else { "other" }
}

fn arabic(size: u64) -> &'static str {
    match (size, size % 100) {
        (0, _) => "zero",
        (1, _) => "one",
        (2, _) => "two",
        (_, 3..=10) => "few",
        (_, 11..=99) => "many",
        _ => "other",
    }
}

#[cfg(test)]
mod tests {
    use super::{Lang, form};

    #[test]
    fn forms_are_those_of_cldr() {
        for (number, english, arabic) in [
            (0, "other", "zero"),
            (1, "one", "one"),
            (2, "other", "two"),
            (3, "other", "few"),
            (10, "other", "few"),
            (11, "other", "many"),
            (99, "other", "many"),
            (100, "other", "other"),
            (102, "other", "other"),
            (103, "other", "few"),
            (111, "other", "many"),
            (-1, "one", "one"),
            (i64::MIN, "other", "few"),
        ] {
            assert_eq!(form(Lang::En, number), english, "en {number}");
            assert_eq!(form(Lang::Ar, number), arabic, "ar {number}");
        }
    }
}
