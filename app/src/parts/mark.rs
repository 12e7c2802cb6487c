//! The mark: two doors next to each other that share a part, which is what a neighbourhood is.

use super::icon::small;
use crate::dom::{Node, el};

/// The mark of Kith. The group's name or "Kith" always stands beside it.
pub fn mark() -> Node {
    let path = |class, line: &'static str| el("path").class(class).attr("d", line);
    small("mark")
        .child(path("mark-left", "M2 21V9.5a6.5 6.5 0 0 1 13 0V21z"))
        .child(path("mark-right", "M10 21v-7a6 6 0 0 1 12 0v7z"))
        .child(path("mark-both", "M10 21v-7a6 6 0 0 1 4.85-5.89A6.5 6.5 0 0 1 15 9.5V21z"))
}
