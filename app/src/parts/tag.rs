//! Where something stands, in a word and a colour.

use super::{Symbol, icon_sized};
use crate::dom::{IntoNode, Node, span};

/// Where something stands. The screen chooses the word; this chooses how it looks.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Standing {
    /// Nobody has it yet.
    Open,
    /// Somebody has it.
    Held,
    /// Saved here, not yet at the hub.
    Waiting,
    /// It happened.
    Done,
    /// It is over, or was never to be.
    Over,
    /// It needs somebody.
    Wrong,
}

impl Standing {
    fn look(self) -> (&'static str, Symbol) {
        match self {
            Self::Open => ("tag tag-open", Symbol::Open),
            Self::Held => ("tag", Symbol::Heart),
            Self::Waiting => ("tag tag-waiting", Symbol::Waiting),
            Self::Done => ("tag tag-good", Symbol::Check),
            Self::Over => ("tag tag-over", Symbol::Close),
            Self::Wrong => ("tag tag-wrong", Symbol::Worry),
        }
    }
}

/// A word about where something stands.
pub fn tag(standing: Standing, label: impl IntoNode) -> Node {
    let (class, symbol) = standing.look();
    span(class).child(icon_sized(symbol, "icon-small")).child(label)
}
