//! Text that people typed, bounded and cleaned once, at the door.
//!
//! A [`Line`] has no line breaks, a [`Prose`] may. Both are trimmed, never empty, without control
//! characters and without the invisible characters that reorder or hide text, so that a name cannot forge
//! what is shown next to it. `Debug` prints a length and nothing else: what people write never reaches a log.

use core::fmt;
use serde::{Deserialize, Deserializer, Serialize, de::Error as _};

/// Why a text was not taken.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum TextProblem {
    /// Nothing but spaces.
    Empty,
    /// More characters than fit.
    TooLong {
        /// How many fit.
        max: usize,
    },
}

/// One line of one to `MAX` characters.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(transparent)]
pub struct Line<const MAX: usize>(String);

/// Text of one to `MAX` characters that may have several lines.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(transparent)]
pub struct Prose<const MAX: usize>(String);

/// Characters that are never kept: controls, and those that change direction or join invisibly
/// (Unicode TR36 names them as a way to spoof); joiners that scripts need stay.
fn is_hidden(c: char) -> bool {
    c.is_control()
        || matches!(c, '\u{200b}' | '\u{200e}' | '\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{2069}' | '\u{feff}' | '\u{fff9}'..='\u{fffb}')
}

/// What a text may have in it.
#[derive(Clone, Copy)]
enum Shape {
    /// Words with one space between them.
    Line,
    /// Anything that can be seen, and line breaks.
    Prose,
}

/// What was cleaned before (nearly all that is read from a store or from another end) is only looked at.
fn taken(typed: String, shape: Shape, max: usize) -> Result<String, TextProblem> {
    if is_clean(&typed, shape, max) { Ok(typed) } else { cleaned(&typed, shape, max) }
}

fn cleaned(typed: &str, shape: Shape, max: usize) -> Result<String, TextProblem> {
    let clean = match shape {
        Shape::Line => {
            let seen: String = typed.chars().filter(|&c| c.is_whitespace() || !is_hidden(c)).collect();
            seen.split_whitespace().collect::<Vec<_>>().join(" ")
        }
        Shape::Prose => {
            let lines = typed.replace("\r\n", "\n").replace('\r', "\n");
            lines.chars().filter(|&c| c == '\n' || !is_hidden(c)).collect()
        }
    };
    let trimmed = clean.trim();
    if trimmed.is_empty() {
        Err(TextProblem::Empty)
    } else if trimmed.chars().count() > max {
        Err(TextProblem::TooLong { max })
    } else {
        Ok(trimmed.to_owned())
    }
}

/// Whether cleaning it would change nothing.
fn is_clean(text: &str, shape: Shape, max: usize) -> bool {
    let (mut length, mut last) = (0, '\n');
    for c in text.chars() {
        let stays = match (shape, c) {
            (Shape::Line, ' ') => last != ' ',
            (Shape::Line, _) => !c.is_whitespace() && !is_hidden(c),
            (Shape::Prose, _) => c == '\n' || !is_hidden(c),
        };
        if !stays {
            return false;
        }
        length += 1;
        last = c;
    }
    length > 0 && length <= max && text.trim().len() == text.len()
}

impl<const MAX: usize> Line<MAX> {
    /// Cleans and takes one line; line breaks become spaces.
    ///
    /// # Errors
    /// When nothing is left, or more than `MAX` characters.
    pub fn new(typed: &str) -> Result<Self, TextProblem> {
        Self::taken(typed.to_owned())
    }

    fn taken(typed: String) -> Result<Self, TextProblem> {
        taken(typed, Shape::Line, MAX).map(Self)
    }
}

impl<const MAX: usize> Prose<MAX> {
    /// Cleans and takes a text; line breaks stay as `\n`.
    ///
    /// # Errors
    /// When nothing is left, or more than `MAX` characters.
    pub fn new(typed: &str) -> Result<Self, TextProblem> {
        Self::taken(typed.to_owned())
    }

    fn taken(typed: String) -> Result<Self, TextProblem> {
        taken(typed, Shape::Prose, MAX).map(Self)
    }
}

macro_rules! text {
    ($name:ident) => {
        impl<const MAX: usize> $name<MAX> {
            /// The text as it is shown.
            #[must_use]
            pub fn as_str(&self) -> &str {
                &self.0
            }
        }

        impl<const MAX: usize> fmt::Display for $name<MAX> {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str(&self.0)
            }
        }

        impl<const MAX: usize> fmt::Debug for $name<MAX> {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                write!(f, "<{} characters>", self.0.chars().count())
            }
        }

        impl<'de, const MAX: usize> Deserialize<'de> for $name<MAX> {
            fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                Self::taken(String::deserialize(deserializer)?).map_err(|problem| match problem {
                    TextProblem::Empty => D::Error::custom("a text is empty"),
                    TextProblem::TooLong { max } => {
                        D::Error::custom(format_args!("a text is longer than {max} characters"))
                    }
                })
            }
        }
    };
}

text!(Line);
text!(Prose);

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn a_line_is_trimmed_and_loses_breaks_and_hidden_characters() {
        assert_eq!(Line::<20>::new("  Ada\n\u{202e} Okoro\u{0} ").unwrap().as_str(), "Ada Okoro");
        assert_eq!(Line::<20>::new(" \u{200b} "), Err(TextProblem::Empty));
        assert_eq!(Line::<3>::new("four"), Err(TextProblem::TooLong { max: 3 }));
        assert_eq!(Line::<4>::new("ñandú").unwrap_err(), TextProblem::TooLong { max: 4 });
    }

    #[test]
    fn prose_keeps_its_lines() {
        assert_eq!(Prose::<20>::new("milk\r\nbread\r").unwrap().as_str(), "milk\nbread");
    }

    #[test]
    fn debug_never_shows_the_text() {
        assert_eq!(format!("{:?}", Line::<20>::new("Ada").unwrap()), "<3 characters>");
    }

    proptest! {
        #[test]
        fn what_is_only_looked_at_is_what_cleaning_makes(typed in "[ a\\n\\r\u{e9}\u{200b}\u{2003}]{0,9}", max in 0_usize..9) {
            for shape in [Shape::Line, Shape::Prose] {
                let made = cleaned(&typed, shape, max);
                prop_assert_eq!(is_clean(&typed, shape, max), made == Ok(typed.clone()));
                prop_assert_eq!(taken(typed.clone(), shape, max), made);
            }
        }

        #[test]
        fn taking_a_taken_text_changes_nothing(typed: String) {
            if let Ok(line) = Line::<50>::new(&typed) {
                prop_assert_eq!(Line::<50>::new(line.as_str()), Ok(line.clone()));
                prop_assert!(!line.as_str().contains('\n'));
            }
            if let Ok(prose) = Prose::<50>::new(&typed) {
                prop_assert_eq!(Prose::<50>::new(prose.as_str()), Ok(prose));
            }
        }
    }
}
