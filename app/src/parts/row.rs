//! A list in which each row leads somewhere.

use super::{Symbol, door, icon_sized};
use crate::dom::{IntoNode, Node, Now, div, el, span};

/// A list of [`Row`]s, or of other list items.
pub fn rows() -> Node {
    el("ul").class("rows").attr("role", "list")
}

/// A row that leads to the thing it names.
pub struct Row {
    href: String,
    title: Node,
    more: Option<Node>,
    before: Option<Node>,
    current: Now<bool>,
    strip: Option<Node>,
    end: Option<Node>,
}

impl Row {
    /// Where it leads, and what it is.
    pub fn new(href: impl Into<String>, title: impl IntoNode) -> Self {
        let (title, current) = (title.into_node(), Now::Fixed(false));
        Self { href: href.into(), title, more: None, before: None, current, strip: None, end: None }
    }

    /// One more line about it.
    #[must_use]
    pub fn more(mut self, words: impl IntoNode) -> Self {
        self.more = Some(words.into_node());
        self
    }

    /// A symbol before it.
    #[must_use]
    pub fn symbol(mut self, symbol: Symbol) -> Self {
        self.before = Some(icon_sized(symbol, "icon-row"));
        self
    }

    /// The person it is about, whose letters stand before it.
    #[must_use]
    pub fn door(mut self, name: &str) -> Self {
        self.before = Some(door(name));
        self
    }

    /// Whether it is the one that stands open beside the list.
    #[must_use]
    pub fn current(mut self, is: impl Into<Now<bool>>) -> Self {
        self.current = is.into();
        self
    }

    /// What can be done with it without opening it, below its line.
    #[must_use]
    pub fn strip(mut self, strip: impl IntoNode) -> Self {
        self.strip = Some(strip.into_node());
        self
    }

    /// What stands at its end, such as a tag.
    #[must_use]
    pub fn end(mut self, end: impl IntoNode) -> Self {
        self.end = Some(end.into_node());
        self
    }
}

impl IntoNode for Row {
    fn into_node(self) -> Node {
        let words = span("row-words")
            .child(el("bdi").class("row-title").child(self.title))
            .child(self.more.map(|more| el("bdi").class("row-more").child(more)));
        let body = span("row-body").child(words).child(self.end.map(|end| span("row-end").child(end)));
        let current = self.current.map(|is| is.then(|| "true".to_owned()));
        let link = el("a").class("row").attr("href", self.href).attr_now("aria-current", current);
        el("li").child(link.child(self.before).child(body)).child(self.strip.map(|strip| div("row-strip").child(strip)))
    }
}
