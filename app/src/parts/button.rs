//! Something to press, and links that look the same.
//!
//! A button with `on_press` acts on the phone; one without sends the form it stands in, which is all the plain pages need.

use super::{Symbol, icon};
use crate::dom::{IntoNode, Node, Now, Value, el};

/// How much a button asks to be pressed. One `Main` on a screen at most.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Weight {
    /// The thing to do here.
    #[default]
    Main,
    /// Another good way.
    Plain,
    /// Seldom needed.
    Quiet,
    /// Cannot be undone.
    Grave,
}

impl Weight {
    const fn class(self) -> &'static str {
        match self {
            Self::Main => "",
            Self::Plain => "button-plain",
            Self::Quiet => "button-quiet",
            Self::Grave => "button-grave",
        }
    }
}

/// A button.
pub struct Button(Node);

impl Button {
    /// A button with its words. It sends the form around it.
    pub fn new(words: impl IntoNode) -> Self {
        Self(el("button").attr("type", "submit").class("button").child(words))
    }

    /// How much it asks to be pressed.
    #[must_use]
    pub fn weight(self, weight: Weight) -> Self {
        self.class(weight.class())
    }

    /// A symbol before the words.
    #[must_use]
    pub fn symbol(self, symbol: Symbol) -> Self {
        Self(self.0.child_first(icon(symbol)))
    }

    /// A further class, such as `button-wide`.
    #[must_use]
    pub fn class(self, class: &'static str) -> Self {
        Self(self.0.class(class))
    }

    /// What happens in the place of sending the form.
    #[must_use]
    pub fn on_press(self, act: impl Fn() + 'static) -> Self {
        Self(self.0.attr("type", "button").on_press(act))
    }

    /// Whether it cannot be pressed at present; say why beside it.
    #[must_use]
    pub fn disabled(self, is: impl Into<Now<bool>>) -> Self {
        Self(self.0.disabled(is))
    }

    /// What it is called where the words alone do not say it, in a list of the same buttons; it begins with the words.
    #[must_use]
    pub fn label(self, label: &str) -> Self {
        Self(self.0.attr("aria-label", label))
    }
}

impl IntoNode for Button {
    fn into_node(self) -> Node {
        self.0
    }
}

/// A link that looks like a button, because it leads to the thing to do.
pub struct LinkButton(Node);

impl LinkButton {
    /// Where it leads, and its words.
    pub fn new(href: impl Value, words: impl IntoNode) -> Self {
        Self(el("a").attr("href", href).class("button").child(words))
    }

    /// How much it asks to be pressed.
    #[must_use]
    pub fn weight(self, weight: Weight) -> Self {
        self.class(weight.class())
    }

    /// A symbol before the words.
    #[must_use]
    pub fn symbol(self, symbol: Symbol) -> Self {
        Self(self.0.child_first(icon(symbol)))
    }

    /// A further class, such as `button-wide`.
    #[must_use]
    pub fn class(self, class: &'static str) -> Self {
        Self(self.0.class(class))
    }

    /// What it is called where the words alone do not say it; it begins with the words.
    #[must_use]
    pub fn label(self, label: &str) -> Self {
        Self(self.0.attr("aria-label", label))
    }

    /// What it leads to is saved as a file of this name.
    #[must_use]
    pub fn download(self, name: &str) -> Self {
        Self(self.0.attr("download", name))
    }
}

impl IntoNode for LinkButton {
    fn into_node(self) -> Node {
        self.0
    }
}

/// A round button that shows only a symbol; its words are read out.
pub fn round_button(symbol: Symbol, label: &str, act: impl Fn() + 'static) -> Node {
    let button = el("button").attr("type", "button").class("button button-quiet button-round");
    button.attr("aria-label", label).child(icon(symbol)).on_press(act)
}
