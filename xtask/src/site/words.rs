//! The few words that stand in the page before the program has arrived, from the same text files as all others.
//!
//! `data-say="key"` on an empty element of `app/index.html` becomes its words in English, with every language beside
//! them (`data-en`, `data-ar`); `start.js` shows the reader's own. `data-say-ar="key"` is always in that language: for
//! where no script runs. Not here: sentences with values, which only the program can fill.

use std::collections::BTreeMap;
use std::path::Path;

use super::read;

/// What the page says where the reader's language is not known.
const FIRST: &str = "en";

/// By language, by key.
#[derive(Default)]
pub(crate) struct Words(BTreeMap<String, BTreeMap<String, String>>);

impl Words {
    /// Reads every `<language>.ftl` in a folder.
    pub(crate) fn of(folder: &Path) -> Result<Self, String> {
        let mut languages = BTreeMap::new();
        for (name, bytes) in read(folder)? {
            let Some(language) = name.strip_suffix(".ftl") else { continue };
            let text = String::from_utf8(bytes).map_err(|_| format!("{name} is not text"))?;
            languages.insert(language.to_owned(), messages(&text));
        }
        Ok(Self(languages))
    }

    /// The page with its words.
    pub(crate) fn fill(&self, page: &str) -> Result<String, String> {
        const MARK: &str = " data-say";
        let mut pieces = page.split(MARK);
        let mut filled = pieces.next().unwrap_or_default().to_owned();
        for piece in pieces {
            let wrong = || format!("the page says something in another way than data-say=\"key\"></: {piece:.60}");
            let (language, rest) = piece.split_once("=\"").ok_or_else(wrong)?;
            let (key, rest) = rest.split_once('"').ok_or_else(wrong)?;
            let (attributes, rest) = rest.split_once('>').ok_or_else(wrong)?;
            if !rest.starts_with("</") {
                return Err(wrong());
            }
            if language.is_empty() {
                for language in self.0.keys() {
                    filled += &format!(" data-{language}=\"{}\"", self.say(language, key)?);
                }
            }
            let language = language.strip_prefix('-').unwrap_or(FIRST);
            filled += &format!("{attributes}>{}{rest}", self.say(language, key)?);
        }
        Ok(filled)
    }

    fn say(&self, language: &str, key: &str) -> Result<String, String> {
        let said = self.0.get(language).and_then(|words| words.get(key));
        let said = said.ok_or_else(|| format!("the page says {key}, which app/text/{language}.ftl does not have"))?;
        Ok(said.replace('&', "&amp;").replace('<', "&lt;").replace('"', "&quot;"))
    }
}

/// The messages of one line and without values; others cannot stand in the page.
fn messages(text: &str) -> BTreeMap<String, String> {
    let lines = text.lines().filter(|line| line.starts_with(|c: char| c.is_ascii_lowercase()));
    let said = lines.filter_map(|line| line.split_once(" = ")).filter(|(_, words)| !words.contains('{'));
    said.map(|(key, words)| (key.to_owned(), words.trim().to_owned())).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn words() -> Words {
        let of = |text| messages(text);
        Words(BTreeMap::from([
            ("ar".to_owned(), of("# not a message = x\nopening = يفتح\ncount = { $n }\n")),
            ("en".to_owned(), of("opening = Opening \"now\" & <here>\ncount = { $n }\n")),
        ]))
    }

    #[test]
    fn every_language_stands_beside_the_first() {
        let page = words().fill("<p class=\"a\" data-say=\"opening\" id=\"b\"></p><i>x</i>").unwrap();
        let english = "Opening &quot;now&quot; &amp; &lt;here>";
        assert_eq!(
            page,
            format!("<p class=\"a\" data-ar=\"يفتح\" data-en=\"{english}\" id=\"b\">{english}</p><i>x</i>")
        );
    }

    #[test]
    fn one_language_alone_where_no_script_runs() {
        assert_eq!(words().fill("<p lang=\"ar\" data-say-ar=\"opening\"></p>").unwrap(), "<p lang=\"ar\">يفتح</p>");
    }

    #[test]
    fn what_cannot_be_said_stops_the_build() {
        for page in ["<p data-say=\"gone\"></p>", "<p data-say=\"count\"></p>", "<p data-say=\"opening\">x</p>"] {
            assert!(words().fill(page).is_err(), "{page}");
        }
    }
}
