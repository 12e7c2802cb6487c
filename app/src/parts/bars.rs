//! A picture of numbers with its table: each row has its words, a bar, and the number itself.
//!
//! The table is the picture's own, so nobody needs to see, or to tell colours apart, to read it: a bar is full or an
//! outline, and always as long as the number beside it says. It grows from where the line begins, in every language.

use super::icon::decoration;
use crate::dom::{IntoNode, Node, el, several};

/// How a bar looks.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Shape {
    /// Filled.
    Full,
    /// Only its edge, for the other of two things.
    Outline,
}

/// One row.
pub struct Bar {
    label: Node,
    picture: Node,
    number: Node,
    end: Node,
}

/// So many units a whole bar is long.
const WHOLE: u64 = 1_000;

impl Bar {
    /// What it counts, and the number in words.
    pub fn new(label: impl IntoNode, number: impl IntoNode) -> Self {
        Self { label: label.into_node(), picture: several(), number: number.into_node(), end: several() }
    }

    /// A bar as long as `part` is of `longest`.
    #[must_use]
    pub fn long(mut self, shape: Shape, (part, longest): (u64, u64)) -> Self {
        let units = part.min(longest) * WHOLE / longest.max(1);
        let class = if shape == Shape::Full { "bar" } else { "bar bar-outline" };
        let bar = el("path").class(class).attr("d", format!("M4 4h{units}v52h-{units}z"));
        let ground = el("path").class("bar-ground").attr("d", format!("M4 4h{WHOLE}v52h-{WHOLE}z"));
        let picture = decoration("bar-picture").attr("viewBox", "0 0 1008 60").attr("preserveAspectRatio", "none");
        self.picture = picture.child(ground).child((units > 0).then_some(bar));
        self
    }

    /// What can be done with it.
    #[must_use]
    pub fn end(mut self, end: impl IntoNode) -> Self {
        self.end = end.into_node();
        self
    }
}

impl IntoNode for Bar {
    fn into_node(self) -> Node {
        // The roles are said, because some browsers forget them once a table is laid out for a phone.
        let cell = |class: &'static str| el("td").attr("role", "cell").class(class);
        el("tr")
            .attr("role", "row")
            .child(el("th").attr("role", "rowheader").attr("scope", "row").child(self.label))
            .child(cell("bars-picture").child(self.picture))
            .child(cell("bars-number nums").child(self.number))
            .child(cell("bars-end").child(self.end))
    }
}

/// The picture, with what it shows for those who cannot see it.
pub fn bars(caption: &str, rows: Vec<Bar>) -> Node {
    el("table")
        .class("bars")
        .attr("role", "table")
        .child(el("caption").class("out-of-sight").child(caption))
        .child(el("tbody").attr("role", "rowgroup").children(rows))
}
