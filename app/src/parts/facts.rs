//! What is known about one thing: a list of terms and what they are.

use super::{Symbol, icon};
use crate::dom::{IntoNode, Node, div, el};

/// A list of [`Fact`]s.
pub fn facts() -> Node {
    el("dl").class("facts")
}

/// One fact. Line breaks in it are kept, so that an address reads like one.
pub struct Fact {
    label: Node,
    symbol: Option<Symbol>,
    known: Node,
}

impl Fact {
    /// What it is about, and the fact itself.
    pub fn new(label: impl IntoNode, known: impl IntoNode) -> Self {
        Self { label: label.into_node(), symbol: None, known: known.into_node() }
    }

    /// A symbol before it.
    #[must_use]
    pub fn symbol(mut self, symbol: Symbol) -> Self {
        self.symbol = Some(symbol);
        self
    }
}

impl IntoNode for Fact {
    fn into_node(self) -> Node {
        let known = el("dd").attr("dir", "auto").child(self.known);
        div("fact").child(self.symbol.map(icon)).child(el("dt").child(self.label)).child(known)
    }
}
