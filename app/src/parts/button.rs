//! Something to press, and links that look the same.
//!
//! A button with `on_press` acts on the phone; one without sends the form it stands in, which is all the plain pages need.

use super::{Symbol, icon};
use crate::dom::{IntoNode, Node, Now, el};

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
            Self::Main => "button",
            Self::Plain => "button button-plain",
            Self::Quiet => "button button-quiet",
            Self::Grave => "button button-grave",
        }
    }
}

/// What buttons and links that look like them share.
struct Face {
    words: Node,
    weight: Weight,
    symbol: Option<Symbol>,
    class: &'static str,
}

impl Face {
    fn new(words: impl IntoNode) -> Self {
        Self { words: words.into_node(), weight: Weight::Main, symbol: None, class: "" }
    }

    fn put_on(self, node: Node) -> Node {
        let own = self.weight.class();
        let node = if self.class.is_empty() { node.class(own) } else { node.class(&format!("{own} {}", self.class)) };
        node.child(self.symbol.map(icon)).child(self.words)
    }
}

/// A button.
pub struct Button {
    face: Face,
    act: Option<Box<dyn Fn()>>,
    disabled: Now<bool>,
    label: Option<String>,
    sends: Option<(&'static str, &'static str)>,
}

impl Button {
    /// A button with its words.
    pub fn new(words: impl IntoNode) -> Self {
        Self { face: Face::new(words), act: None, disabled: Now::Fixed(false), label: None, sends: None }
    }

    /// How much it asks to be pressed.
    #[must_use]
    pub fn weight(mut self, weight: Weight) -> Self {
        self.face.weight = weight;
        self
    }

    /// A symbol before the words.
    #[must_use]
    pub fn symbol(mut self, symbol: Symbol) -> Self {
        self.face.symbol = Some(symbol);
        self
    }

    /// A further class, such as `button-wide`.
    #[must_use]
    pub fn class(mut self, class: &'static str) -> Self {
        self.face.class = class;
        self
    }

    /// What happens; without it, the form around is sent.
    #[must_use]
    pub fn on_press(mut self, act: impl Fn() + 'static) -> Self {
        self.act = Some(Box::new(act));
        self
    }

    /// Whether it cannot be pressed at present; say why beside it.
    #[must_use]
    pub fn disabled(mut self, is: impl Into<Now<bool>>) -> Self {
        self.disabled = is.into();
        self
    }

    /// What it is called where the words alone do not say it, in a list of the same buttons; it begins with the words.
    #[must_use]
    pub fn label(mut self, label: String) -> Self {
        self.label = Some(label);
        self
    }

    /// Name and value that are sent with the form, where several buttons send it.
    #[must_use]
    pub fn sends(mut self, name: &'static str, value: &'static str) -> Self {
        self.sends = Some((name, value));
        self
    }
}

impl IntoNode for Button {
    fn into_node(self) -> Node {
        let button = el("button").attr("type", if self.act.is_some() { "button" } else { "submit" });
        let button = button
            .attr("aria-label", self.label)
            .attr("name", self.sends.map(|(name, _)| name))
            .attr("value", self.sends.map(|(_, value)| value))
            .disabled(self.disabled);
        let button = self.face.put_on(button);
        match self.act {
            Some(act) => button.on_press(act),
            None => button,
        }
    }
}

/// A link that looks like a button, because it leads to the thing to do.
pub struct LinkButton {
    face: Face,
    href: String,
}

impl LinkButton {
    /// Where it leads, and its words.
    pub fn new(href: impl Into<String>, words: impl IntoNode) -> Self {
        Self { face: Face::new(words), href: href.into() }
    }

    /// How much it asks to be pressed.
    #[must_use]
    pub fn weight(mut self, weight: Weight) -> Self {
        self.face.weight = weight;
        self
    }

    /// A symbol before the words.
    #[must_use]
    pub fn symbol(mut self, symbol: Symbol) -> Self {
        self.face.symbol = Some(symbol);
        self
    }

    /// A further class, such as `button-wide`.
    #[must_use]
    pub fn class(mut self, class: &'static str) -> Self {
        self.face.class = class;
        self
    }
}

impl IntoNode for LinkButton {
    fn into_node(self) -> Node {
        self.face.put_on(el("a").attr("href", self.href))
    }
}

/// A round button that shows only a symbol; its words are read out.
pub fn round_button(symbol: Symbol, label: &str, act: impl Fn() + 'static) -> Node {
    let button = el("button").attr("type", "button").class("button button-quiet button-round");
    button.attr("aria-label", label).child(icon(symbol)).on_press(act)
}
