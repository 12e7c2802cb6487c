//! How a view is written: one type, [`Node`], built from the outside in, in the order in which the page reads.
//!
//! `div("card").child(el("h2").child(words)).child(Button::new(..))` draws at once: elements of the page on the phone
//! (`web::tree`), plain HTML on the hub (`markup`), from the same lines. Invariant: words are only ever words. They
//! are set as text or as the value of an attribute, never read as markup, whoever typed them.
//! What changes later goes through [`live`], [`each`] and [`Now`]; nothing here is generic beyond a thin front, which
//! is why a screen weighs half of what it would with a view type for each element.
//! Not here: signals and their graph, which are Leptos', and what anything looks like, which are the parts and the style.

mod into;
mod kept;
mod live;
#[cfg(not(feature = "csr"))]
mod markup;
mod now;
mod place;
mod state;

pub use into::{IntoNode, Value};
pub use kept::{Kept, memo};
#[cfg(feature = "csr")]
pub use live::watch;
pub use live::{each, live};
#[cfg(not(feature = "csr"))]
pub use markup::doctype;
pub use now::Now;
pub use state::State;

#[cfg(feature = "csr")]
use crate::web::tree::Piece;
#[cfg(not(feature = "csr"))]
use markup::Piece;

/// A piece of a page: an element, words, or several of them side by side.
#[must_use = "a piece that is not put anywhere is not shown"]
pub struct Node(Piece);

/// An element, by its name in HTML or SVG.
#[inline(never)]
pub fn el(tag: &'static str) -> Node {
    Node(Piece::element(tag))
}

/// A `<div>` with its class, or several with spaces between; "" for none.
#[inline(never)]
pub fn div(class: &'static str) -> Node {
    with_class("div", class)
}

/// A `<span>` with its class; "" for none.
#[inline(never)]
pub fn span(class: &'static str) -> Node {
    with_class("span", class)
}

/// A `<p>` with its class; "" for none.
#[inline(never)]
pub fn p(class: &'static str) -> Node {
    with_class("p", class)
}

/// A fresh element has no class yet: asking it for one takes as long as setting it.
fn with_class(tag: &'static str, class: &str) -> Node {
    if class.is_empty() { el(tag) } else { el(tag).with_attribute("class", class) }
}

/// Several pieces side by side, or none: an element that is not there.
#[inline(never)]
pub fn several() -> Node {
    Node(Piece::several())
}

impl Node {
    /// The same with another piece at its end: an element, words, a part, any of these or nothing.
    pub fn child(self, child: impl IntoNode) -> Self {
        child.put_into(self)
    }

    /// The same with another piece before all that is in it.
    pub fn child_first(mut self, child: impl IntoNode) -> Self {
        self.0.put_first(child.into_node().0);
        self
    }

    /// The same with these at its end.
    pub fn children<N: IntoNode>(self, children: impl IntoIterator<Item = N>) -> Self {
        children.into_iter().fold(self, Self::child)
    }

    /// The same with a further class, or several with spaces between; "" adds none.
    #[inline(never)]
    pub fn class(mut self, class: &str) -> Self {
        if !class.is_empty() {
            self.0.add_class(class);
        }
        self
    }

    /// The same with a class that changes.
    pub fn class_now(self, class: impl Into<Now<String>>) -> Self {
        self.attr_now("class", class.into().map(Some))
    }

    /// The same with an attribute; for `None` without it.
    pub fn attr(self, name: &'static str, value: impl Value) -> Self {
        value.set_on(self, name)
    }

    /// The same with an attribute that is there or not, such as `novalidate`.
    #[inline(never)]
    pub fn flag(mut self, name: &'static str, is: bool) -> Self {
        self.0.set(name, is.then_some(""));
        self
    }

    /// The same with an attribute that comes, changes and goes.
    pub fn attr_now(self, name: &'static str, value: impl Into<Now<Option<String>>>) -> Self {
        self.follow(value.into(), move |piece, value| piece.set(name, value.as_deref()))
    }

    /// The same field with what stands in it. On the hub a text area gets it between its tags.
    pub fn value(self, value: impl Into<Now<String>>) -> Self {
        self.follow(value.into(), |piece, value| piece.set_value(&value))
    }

    /// The same box with its tick.
    pub fn checked(self, is: impl Into<Now<bool>>) -> Self {
        self.follow(is.into(), |piece, is| piece.set_is("checked", is))
    }

    /// The same answer of a list that opens, chosen or not.
    pub fn selected(self, is: impl Into<Now<bool>>) -> Self {
        self.follow(is.into(), |piece, is| piece.set_is("selected", is))
    }

    /// The same button, which cannot be pressed while this is so.
    pub fn disabled(self, is: impl Into<Now<bool>>) -> Self {
        self.follow(is.into(), |piece, is| piece.set_is("disabled", is))
    }

    /// What happens when it is pressed.
    pub fn on_press(self, act: impl Fn() + 'static) -> Self {
        self.on("click", Box::new(move |_| act()))
    }

    /// What happens with the text of a field after each letter.
    pub fn on_input(self, act: impl Fn(String) + 'static) -> Self {
        self.on("input", Box::new(move |told| act(told.value())))
    }

    /// What happens with the value of a field once it has been chosen.
    pub fn on_change(self, act: impl Fn(String) + 'static) -> Self {
        self.on("change", Box::new(move |told| act(told.value())))
    }

    /// What happens once a box has been ticked or not.
    pub fn on_tick(self, act: impl Fn(bool) + 'static) -> Self {
        self.on("change", Box::new(move |told| act(told.is_checked())))
    }

    /// What happens in the place of sending the form to the hub.
    pub fn on_submit(self, act: impl Fn() + 'static) -> Self {
        self.on("submit", Box::new(move |told| told.instead(&act)))
    }

    /// A `<dialog>` that stands over the page while `open` says so, and what happens when it closes by itself.
    pub fn over_the_page(self, open: impl Into<Now<bool>>, closed: impl Fn() + 'static) -> Self {
        let dialog = self.on("close", Box::new(move |_| closed()));
        dialog.follow(open.into(), |piece, open| piece.stand_over(open))
    }

    /// The HTML of it.
    #[cfg(not(feature = "csr"))]
    #[must_use]
    pub fn into_html(self) -> String {
        self.0.into_html()
    }

    // The few ways in that every line of every screen goes through: one copy of each, called with plain numbers.

    #[inline(never)]
    fn with_words(mut self, words: &str) -> Self {
        self.0.append_words(words);
        self
    }

    #[inline(never)]
    fn with_node(mut self, node: Self) -> Self {
        self.0.append(node.0);
        self
    }

    #[inline(never)]
    fn with_attribute(mut self, name: &'static str, value: &str) -> Self {
        self.0.set(name, Some(value));
        self
    }
}

#[cfg(feature = "csr")]
mod browser {
    use super::live::follow;
    use super::{Node, Now, Piece};
    use crate::web::tree::{Told, show_page};

    impl Node {
        pub(super) fn follow<T: Clone + 'static>(
            mut self,
            now: Now<T>,
            apply: impl Fn(&mut Piece, T) + 'static,
        ) -> Self {
            match now {
                Now::Fixed(value) => apply(&mut self.0, value),
                Now::Anew(work) => {
                    let mut piece = self.0.same();
                    follow(Box::new(move || apply(&mut piece, work())));
                }
            }
            self
        }

        pub(super) fn on(self, name: &'static str, act: Box<dyn Fn(Told)>) -> Self {
            self.0.on(name, act);
            self
        }

        /// Puts it into the page, behind what stands there.
        pub fn show(self) {
            show_page(self.0);
        }
    }
}

#[cfg(not(feature = "csr"))]
mod hub {
    use super::markup::Told;
    use super::{Node, Now, Piece};

    impl Node {
        pub(super) fn follow<T: Clone + 'static>(mut self, now: Now<T>, apply: impl Fn(&mut Piece, T)) -> Self {
            apply(&mut self.0, now.get());
            self
        }

        /// Nothing happens on a page without a script.
        pub(super) fn on(self, _name: &'static str, _act: Box<dyn Fn(Told)>) -> Self {
            self
        }
    }
}

#[cfg(all(test, not(feature = "csr")))]
mod checks;
