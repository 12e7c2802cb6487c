//! A question before something is done: one tap to do it, one to leave it as it is.

use crate::dom::{IntoNode, Node, Now, State, div, live, p};
use crate::parts::{Button, Dialog, Weight};
use crate::text::use_text;

/// Asks before doing.
pub struct Confirm {
    open: State<bool>,
    dialog: Dialog,
    yes: Button,
    weight: Weight,
}

impl Confirm {
    /// Whether it asks at present, an id for its title that is different from every other on the page, and what it asks.
    pub fn new(open: State<bool>, id: &'static str, title: impl IntoNode) -> Self {
        Self { open, dialog: Dialog::new(open, id, title), yes: Button::new(""), weight: Weight::Main }
    }

    /// What will happen.
    #[must_use]
    pub fn hint(mut self, hint: impl Into<Now<String>>) -> Self {
        self.dialog = self.dialog.child(match hint.into() {
            Now::Fixed(hint) => p("").child(hint),
            Now::Anew(hint) => live(move || p("").child(hint())),
        });
        self
    }

    /// The words on the button that does it, and what is done.
    #[must_use]
    pub fn yes(mut self, words: impl IntoNode, act: impl Fn() + 'static) -> Self {
        let open = self.open;
        self.yes = Button::new(words).on_press(move || {
            open.set(false);
            act();
        });
        self
    }

    /// How grave it is.
    #[must_use]
    pub fn weight(mut self, weight: Weight) -> Self {
        self.weight = weight;
        self
    }
}

impl IntoNode for Confirm {
    fn into_node(self) -> Node {
        let open = self.open;
        let keep = Button::new(use_text().app_keep()).weight(Weight::Quiet).on_press(move || open.set(false));
        self.dialog.child(div("cluster").child(self.yes.weight(self.weight)).child(keep)).into_node()
    }
}
