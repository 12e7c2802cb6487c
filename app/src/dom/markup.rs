//! The hub's half of a view: HTML as text, written once from its first letter to its last.
//!
//! Invariant: the only two places where words enter the page are here, and each escapes them, also inside of a text
//! area. Not here: anything that changes; a plain page is drawn once and sent.

use super::Node;

/// A piece of HTML that is being written.
pub(super) struct Piece {
    tag: &'static str,
    attributes: String,
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
    Node(Piece { tag: "", attributes: String::new(), inside: "<!DOCTYPE html>".to_owned() })
}

impl Piece {
    pub(super) fn element(tag: &'static str) -> Self {
        Self { tag, attributes: String::new(), inside: String::new() }
    }

    pub(super) fn several() -> Self {
        Self::element("")
    }

    pub(super) fn set(&mut self, name: &str, value: Option<&str>) {
        let Some(value) = value else { return };
        self.attributes.push(' ');
        self.attributes.push_str(name);
        if !value.is_empty() {
            self.attributes.push_str("=\"");
            escape(value, &mut self.attributes);
            self.attributes.push('"');
        }
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

    pub(super) fn append_words(&mut self, words: &str) {
        escape(words, &mut self.inside);
    }

    pub(super) fn into_html(self) -> String {
        if self.tag.is_empty() {
            return self.inside;
        }
        let mut html = String::with_capacity(self.inside.len() + self.attributes.len() + 16);
        self.write(&mut html);
        html
    }

    fn write(&self, html: &mut String) {
        html.push('<');
        html.push_str(self.tag);
        html.push_str(&self.attributes);
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
