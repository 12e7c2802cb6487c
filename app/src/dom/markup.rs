//! The hub's half of a view: HTML as text, written once from its first letter to its last.
//!
//! Invariant: the only two places where words enter the page are here, and each escapes them, also inside of a text
//! area. Not here: anything that changes; a plain page is drawn once and sent.

use super::Node;

/// A piece of HTML that is being written.
pub(super) struct Piece {
    tag: &'static str,
    attributes: Vec<(String, String)>,
    inside: String,
}

/// What happened to a piece; nothing ever does here.
pub(super) struct Told;

impl Told {
    pub(super) fn value(&self) -> String {
        String::new()
    }

    pub(super) fn is_checked(&self) -> bool {
        false
    }

    pub(super) fn instead(&self, act: &dyn Fn()) {
        act();
    }
}

/// The line that says which HTML a page is written in.
pub fn doctype() -> Node {
    Node(Piece { tag: "", attributes: Vec::new(), inside: "<!DOCTYPE html>".to_owned() })
}

impl Piece {
    pub(super) fn element(tag: &'static str) -> Self {
        Self { tag, attributes: Vec::new(), inside: String::new() }
    }

    pub(super) fn several() -> Self {
        Self::element("")
    }

    /// Sets an attribute, in the place of an earlier value; without a value it goes.
    pub(super) fn set(&mut self, name: &str, value: Option<&str>) {
        let place = self.attributes.iter().position(|(other, _)| other == name);
        match (place, value) {
            (Some(place), Some(value)) => value.clone_into(&mut self.attributes[place].1),
            (None, Some(value)) => self.attributes.push((name.to_owned(), value.to_owned())),
            (Some(place), None) => drop(self.attributes.remove(place)),
            (None, None) => {}
        }
    }

    pub(super) fn add_class(&mut self, classes: &str) {
        let before = self.attributes.iter().find(|(name, _)| name == "class");
        let both = before.map_or_else(|| classes.to_owned(), |(_, before)| format!("{before} {classes}"));
        self.set("class", Some(&both));
    }

    pub(super) fn set_is(&mut self, name: &str, is: bool) {
        self.set(name, is.then_some(""));
    }

    /// The line feed is the one that HTML drops after the opening tag: without it, a text that starts with an empty
    /// line would lose it.
    pub(super) fn set_value(&mut self, value: &str) {
        if self.tag == "textarea" {
            self.inside.push('\n');
            self.append_words(value);
        } else {
            self.set("value", Some(value));
        }
    }

    pub(super) fn stand_over(&mut self, open: bool) {
        self.set("open", open.then_some(""));
    }

    pub(super) fn append(&mut self, child: Self) {
        if child.tag.is_empty() {
            self.inside.push_str(&child.inside);
        } else {
            child.write(&mut self.inside);
        }
    }

    pub(super) fn put_first(&mut self, child: Self) {
        let after = core::mem::take(&mut self.inside);
        self.append(child);
        self.inside.push_str(&after);
    }

    pub(super) fn append_words(&mut self, words: &str) {
        escape(words, &mut self.inside);
    }

    pub(super) fn into_html(self) -> String {
        if self.tag.is_empty() {
            return self.inside;
        }
        let mut html = String::with_capacity(self.inside.len() + 64);
        self.write(&mut html);
        html
    }

    fn write(&self, html: &mut String) {
        html.push('<');
        html.push_str(self.tag);
        for (name, value) in &self.attributes {
            html.push(' ');
            html.push_str(name);
            if !value.is_empty() {
                html.push_str("=\"");
                escape(value, html);
                html.push('"');
            }
        }
        html.push('>');
        if !matches!(self.tag, "input" | "meta" | "link" | "br" | "hr" | "img") {
            html.push_str(&self.inside);
            html.push_str("</");
            html.push_str(self.tag);
            html.push('>');
        }
    }
}

/// Words as they are written in HTML, between tags as well as between the quotes of an attribute.
fn escape(words: &str, html: &mut String) {
    for letter in words.chars() {
        match letter {
            '&' => html.push_str("&amp;"),
            '<' => html.push_str("&lt;"),
            '>' => html.push_str("&gt;"),
            '"' => html.push_str("&quot;"),
            other => html.push(other),
        }
    }
}
