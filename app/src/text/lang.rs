//! The languages Kith speaks, and how the one for a reader is found.
//!
//! A language is added here, in `LANGUAGES` of `app/build.rs` (same order) and as `app/text/<code>.ftl`.

/// A language with a complete set of words.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum Lang {
    /// English, the language every other one is compared with.
    #[default]
    En,
    /// Arabic, written from right to left.
    Ar,
}

impl Lang {
    /// Every language, in the order in which a reader is offered them.
    pub const ALL: [Self; 2] = [Self::En, Self::Ar];

    /// The code for the `lang` attribute (BCP 47).
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::En => "en",
            Self::Ar => "ar",
        }
    }

    /// The value of the `dir` attribute.
    #[must_use]
    pub const fn dir(self) -> &'static str {
        if self.is_right_to_left() { "rtl" } else { "ltr" }
    }

    /// Whether lines start at the right.
    #[must_use]
    pub const fn is_right_to_left(self) -> bool {
        matches!(self, Self::Ar)
    }

    /// The language's name in itself, for people who read nothing else.
    #[must_use]
    pub const fn own_name(self) -> &'static str {
        match self {
            Self::En => "English",
            Self::Ar => "العربية",
        }
    }

    /// The language of a code such as `ar`, `ar-EG` or `EN`, if Kith speaks it.
    #[must_use]
    pub fn from_code(code: &str) -> Option<Self> {
        let primary = code.trim().split(['-', '_']).next().unwrap_or_default();
        Self::ALL.into_iter().find(|lang| lang.code().eq_ignore_ascii_case(primary))
    }

    /// The best language for an `Accept-Language` header (RFC 9110, 12.5.4); English when none fits.
    #[must_use]
    pub fn from_accept_language(header: &str) -> Self {
        let mut best = (Self::default(), 0);
        for range in header.split(',').take(32) {
            let (code, parameter) = range.split_once(';').unwrap_or((range, ""));
            let weight = match parameter.trim().strip_prefix("q=") {
                Some(q) => thousandths(q.trim()).unwrap_or(0),
                None => 1_000,
            };
            if let Some(lang) = Self::from_code(code)
                && weight > best.1
            {
                best = (lang, weight);
            }
        }
        best.0
    }
}

/// A weight from 0 to 1 with up to three decimals. By hand: the tables for reading any decimal fraction weigh 10 kB.
fn thousandths(weight: &str) -> Option<u32> {
    let (whole, part) = weight.split_once('.').unwrap_or((weight, ""));
    let whole: u32 = whole.parse().ok().filter(|whole| *whole <= 1)?;
    if part.len() > 3 || !part.bytes().all(|digit| digit.is_ascii_digit()) {
        return None;
    }
    let part: u32 = format!("{part:0<3}").parse().ok()?;
    Some((whole * 1_000 + part).min(1_000))
}

#[cfg(test)]
mod tests {
    use super::Lang;

    #[test]
    fn a_reader_gets_the_language_they_prefer_most() {
        for (header, lang) in [
            ("", Lang::En),
            ("ar", Lang::Ar),
            ("AR-eg", Lang::Ar),
            ("ar-EG,ar;q=0.9,en;q=0.8", Lang::Ar),
            ("en;q=0.5, ar;q=0.9", Lang::Ar),
            ("fr, ar;q=0.3", Lang::Ar),
            ("fr, de", Lang::En),
            ("ar;q=0, en;q=0.1", Lang::En),
            ("ar;q=nonsense", Lang::En),
            ("*", Lang::En),
            (";;;,,,", Lang::En),
        ] {
            assert_eq!(Lang::from_accept_language(header), lang, "{header}");
        }
    }

    #[test]
    fn every_language_is_found_by_its_own_code() {
        for lang in Lang::ALL {
            assert_eq!(Lang::from_code(lang.code()), Some(lang));
        }
    }
}
