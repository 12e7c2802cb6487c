//! A slip of paper, and the strip below its dashed line where the things to do hang.

use crate::dom::{Node, div};

/// A slip of paper around one thing.
pub fn card() -> Node {
    div("card")
}

/// The tear-off strip of a card: what can be done with it.
pub fn tear() -> Node {
    div("card-tear")
}
