//! How a page opens: its title over a double rule, the way back, and the link past the menu.

use super::{Symbol, icon};
use crate::dom::{IntoNode, Node, div, el, several};
use crate::text::use_text;

/// The title of a page. It can take the focus, so that a reader hears where they have arrived.
pub struct PageHead {
    title: Node,
    back: Option<String>,
    below: Node,
}

impl PageHead {
    /// The title.
    pub fn new(title: impl IntoNode) -> Self {
        Self { title: title.into_node(), back: None, below: several() }
    }

    /// Where "Back" leads, if there is a way back.
    #[must_use]
    pub fn back(mut self, href: impl Into<String>) -> Self {
        self.back = Some(href.into());
        self
    }

    /// A sentence or two below the title.
    #[must_use]
    pub fn child(mut self, child: impl IntoNode) -> Self {
        self.below = self.below.child(child);
        self
    }
}

impl IntoNode for PageHead {
    fn into_node(self) -> Node {
        let back = |href: String| {
            el("a").class("page-back").attr("href", href).child(icon(Symbol::Back)).child(use_text().app_back())
        };
        let title = el("h1").attr("id", "page-title").attr("tabindex", "-1").child(self.title);
        div("page-head").child(self.back.map(back)).child(title).child(self.below)
    }
}

/// A part of a page under its own heading.
pub fn section(title: impl IntoNode) -> Node {
    el("section").class("section").child(el("h2").child(title))
}

/// The first link of every page: past the menu to the main part, whose id is `main`.
pub fn skip_link() -> Node {
    el("a").class("skip").attr("href", "#main").child(use_text().app_skip())
}
