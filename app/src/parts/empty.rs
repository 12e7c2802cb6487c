//! Nothing here, said kindly, with what one could do instead.

use super::{Symbol, icon_sized};
use crate::dom::{IntoNode, Node, div, el, p};

/// What stands where a list has nothing.
pub struct Empty(Node);

impl Empty {
    /// A symbol, and what is not there.
    pub fn new(symbol: Symbol, title: impl IntoNode) -> Self {
        Self(div("empty").child(icon_sized(symbol, "icon-large")).child(el("h2").child(title)))
    }

    /// What that means, or what one could do.
    #[must_use]
    pub fn hint(self, hint: impl IntoNode) -> Self {
        self.child(p("").child(hint))
    }

    /// Something to do.
    #[must_use]
    pub fn child(self, child: impl IntoNode) -> Self {
        Self(self.0.child(child))
    }
}

impl IntoNode for Empty {
    fn into_node(self) -> Node {
        self.0
    }
}
