//! Every word a person reads, in their language.
//!
//! The sentences stand in `app/text/<language>.ftl`. The build turns each into a method of [`Text`], and
//! fails when a language misses one, so a sentence that compiles is translated. A view says
//! `let t = use_text();` and then `t.today_title()`.
//! Not here: which sentence a refusal or a state deserves. That is the choice of the screen that shows it.

pub mod case;
pub mod current;
pub mod dates;
mod fill;
mod lang;
mod plural;

#[cfg(test)]
mod checks;

pub use current::{in_language, provide_text, use_text};
pub use lang::Lang;

use fill::Value;

/// The words of one language. Small and `Copy`: pass it on, or take it again with [`use_text`].
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Text(Lang);

impl Text {
    /// The words of a language.
    #[must_use]
    pub const fn new(lang: Lang) -> Self {
        Self(lang)
    }

    /// Which language these words are in.
    #[must_use]
    pub const fn lang(self) -> Lang {
        self.0
    }

    #[inline(never)]
    fn words(self, said: &'static [&'static str; LANGUAGES]) -> &'static str {
        said[self.0 as usize]
    }

    #[inline(never)]
    fn filled(self, said: &'static [&'static str; LANGUAGES], values: &[Value<'_>]) -> String {
        fill::fill(self.0, self.words(said), values)
    }
}

include!(concat!(env!("OUT_DIR"), "/text.rs"));
