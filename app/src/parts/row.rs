//! A list in which each row leads somewhere.

use super::{Symbol, door, icon_sized};
use crate::dom::{IntoNode, Node, Value, div, el, span};

/// A list of [`Row`]s, or of other list items.
pub fn rows() -> Node {
    el("ul").class("rows").attr("role", "list")
}

/// A row that leads to the thing it names.
pub struct Row {
    item: Node,
    link: Node,
    body: Node,
    words: Node,
}

impl Row {
    /// Where it leads, and what it is.
    pub fn new(href: impl Value, title: impl IntoNode) -> Self {
        let words = span("row-words").child(el("bdi").class("row-title").child(title));
        Self { item: el("li"), link: el("a").class("row").attr("href", href), body: span("row-body"), words }
    }

    /// One more line about it.
    #[must_use]
    pub fn more(mut self, words: impl IntoNode) -> Self {
        self.words = self.words.child(el("bdi").class("row-more").child(words));
        self
    }

    /// A symbol before it.
    #[must_use]
    pub fn symbol(mut self, symbol: Symbol) -> Self {
        self.link = self.link.child(icon_sized(symbol, "icon-row"));
        self
    }

    /// The person it is about, whose letters stand before it.
    #[must_use]
    pub fn door(mut self, name: &str) -> Self {
        self.link = self.link.child(door(name));
        self
    }

    /// Whether it is the one that stands open beside the list.
    #[must_use]
    pub fn current(mut self, is: bool) -> Self {
        self.link = self.link.attr("aria-current", is.then_some("true"));
        self
    }

    /// What stands at its end, such as a tag.
    #[must_use]
    pub fn end(mut self, end: impl IntoNode) -> Self {
        self.body = self.body.child(span("row-end").child(end));
        self
    }

    /// What can be done with it without opening it, below its line.
    #[must_use]
    pub fn strip(mut self, strip: impl IntoNode) -> Self {
        self.item = self.item.child(div("row-strip").child(strip));
        self
    }
}

impl IntoNode for Row {
    fn into_node(self) -> Node {
        let Self { item, link, body, words } = self;
        item.child_first(link.child(body.child_first(words)))
    }
}
