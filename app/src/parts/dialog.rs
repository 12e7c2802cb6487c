//! A question before something that matters, in the browser's own `<dialog>`: it keeps the focus inside, closes with
//! Escape, and gives the focus back.
//! Not on the plain pages: there a question is a page of its own.

use super::{Symbol, round_button};
use crate::dom::{IntoNode, Node, State, div, el};
use crate::text::use_text;

/// A sheet over the page.
pub struct Dialog {
    open: State<bool>,
    id: &'static str,
    inside: Node,
}

impl Dialog {
    /// Whether it is open (closing it, however that happens, sets this to false), an id for its title that is
    /// different from every other on the page, and what it asks.
    pub fn new(open: State<bool>, id: &'static str, title: impl IntoNode) -> Self {
        let close = round_button(Symbol::Close, use_text().app_close(), move || open.set(false));
        let head = div("sheet-head").child(el("h2").attr("id", id).child(title)).child(close);
        Self { open, id, inside: div("sheet-inside").child(head) }
    }

    /// What is in it, below the title.
    #[must_use]
    pub fn child(mut self, child: impl IntoNode) -> Self {
        self.inside = self.inside.child(child);
        self
    }
}

impl IntoNode for Dialog {
    fn into_node(self) -> Node {
        let open = self.open;
        let sheet = el("dialog").class("sheet").attr("aria-labelledby", self.id).child(self.inside);
        sheet.over_the_page(open, move || open.set(false))
    }
}
