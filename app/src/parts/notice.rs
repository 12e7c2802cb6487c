//! Something the page says: what happened, what to know, what is wrong.
//!
//! It is read out when it appears: an error at once, everything else when the reader pauses.

use super::{Symbol, icon};
use crate::dom::{IntoNode, Node, div, p};

/// What sort of thing is said.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Tone {
    /// Good to know.
    #[default]
    Know,
    /// It went well.
    Good,
    /// Worth a look, not wrong.
    Worry,
    /// Did not go through.
    Wrong,
}

impl Tone {
    fn look(self) -> (&'static str, Symbol) {
        match self {
            Self::Know => ("notice", Symbol::Know),
            Self::Good => ("notice notice-good", Symbol::Check),
            Self::Worry => ("notice notice-worry", Symbol::Worry),
            Self::Wrong => ("notice notice-error", Symbol::Worry),
        }
    }
}

/// A notice with a title, and more below it if there is more to say or do.
pub struct Notice {
    around: Node,
    inside: Node,
}

impl Notice {
    /// What sort of thing is said, and the sentence that matters.
    pub fn new(tone: Tone, title: impl IntoNode) -> Self {
        let (class, symbol) = tone.look();
        let role = if tone == Tone::Wrong { "alert" } else { "status" };
        let around = div(class).attr("role", role).child(icon(symbol));
        Self { around, inside: div("").child(p("notice-title").child(title)) }
    }

    /// More words, or something to do.
    #[must_use]
    pub fn child(mut self, child: impl IntoNode) -> Self {
        self.inside = self.inside.child(child);
        self
    }
}

impl IntoNode for Notice {
    fn into_node(self) -> Node {
        self.around.child(self.inside)
    }
}
