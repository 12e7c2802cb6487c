//! The browser's half of a view: elements, words and what happens to them.
//!
//! Invariant: elements are made by name, words are set as text and values as values; nothing here reads markup. Each
//! way in is one plain function, so that a hundred screens share one copy of it.
//! Not here: when something is drawn (`dom::live`), and anything about the page as a whole (`web::page`).

use js_sys::{Function, Reflect};
use wasm_bindgen::closure::Closure;
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{Document, Element, Event, HtmlElement, Node};

const SVG: &str = "http://www.w3.org/2000/svg";

thread_local! {
    static DOCUMENT: Document = web_sys::window()
        .and_then(|window| window.document())
        .expect("the program is started by a page");
}

fn document<T>(ask: impl FnOnce(&Document) -> T) -> T {
    DOCUMENT.with(ask)
}

/// An element, words, or several of them that are not in the page yet.
pub struct Piece(Node);

impl Piece {
    /// An element by its name. A name that is none is a mistake in the program.
    pub fn element(tag: &str) -> Self {
        let drawing = matches!(tag, "svg" | "symbol" | "path" | "use");
        let made =
            document(
                |document| {
                    if drawing { document.create_element_ns(Some(SVG), tag) } else { document.create_element(tag) }
                },
            );
        Self(made.expect("a view names elements that there are").into())
    }

    /// Several pieces that will stand side by side.
    pub fn several() -> Self {
        Self(document(|document| document.create_document_fragment()).into())
    }

    /// The same piece once more, for changing it later.
    pub fn same(&self) -> Self {
        Self(self.0.clone())
    }

    /// Sets an attribute, or takes it away.
    pub fn set(&mut self, name: &str, value: Option<&str>) {
        let element: &Element = self.0.unchecked_ref();
        let _ = match value {
            Some(value) => element.set_attribute(name, value),
            None => element.remove_attribute(name),
        };
    }

    /// Adds classes to those it has.
    pub fn add_class(&mut self, classes: &str) {
        let element: &Element = self.0.unchecked_ref();
        let both = element.get_attribute("class").map(|before| before + " " + classes);
        self.set("class", Some(both.as_deref().unwrap_or(classes)));
    }

    /// Sets what stands in a field; the caret stays where it is while that is the same.
    pub fn set_value(&mut self, value: &str) {
        self.set_property("value", &JsValue::from_str(value));
    }

    /// Says whether something is so: ticked, chosen, not to be pressed.
    pub fn set_is(&mut self, name: &str, is: bool) {
        self.set_property(name, &JsValue::from_bool(is));
    }

    fn set_property(&mut self, name: &str, value: &JsValue) {
        let _ = Reflect::set(&self.0, &JsValue::from_str(name), value);
    }

    /// Puts a piece at the end of this one.
    pub fn append(&mut self, child: Self) {
        let _ = self.0.append_child(&child.0);
    }

    /// Puts a piece before all that is in this one.
    pub fn put_first(&mut self, child: Self) {
        let _ = self.0.insert_before(&child.0, self.0.first_child().as_ref());
    }

    /// Puts words at the end of this piece.
    pub fn append_words(&mut self, words: &str) {
        let _ = self.0.append_child(&text(words));
    }

    /// Takes it out of the page.
    pub fn leave(&self) {
        if let Some(parent) = self.0.parent_node() {
            let _ = parent.remove_child(&self.0);
        }
    }

    /// Calls when something happens to it. The browser lets go of `act` together with the element.
    pub fn on(&self, name: &str, act: Box<dyn Fn(Told)>) {
        let act = Closure::<dyn Fn(Event)>::new(move |event| act(Told(event))).into_js_value();
        let _ = self.0.add_event_listener_with_callback(name, act.unchecked_ref());
    }

    /// Opens a dialog over the page, or closes it.
    pub fn stand_over(&mut self, open: bool) {
        let is_open = self.0.unchecked_ref::<Element>().has_attribute("open");
        if open != is_open {
            let act = Reflect::get(&self.0, &JsValue::from_str(if open { "showModal" } else { "close" }));
            if let Some(act) = act.ok().and_then(|act| act.dyn_into::<Function>().ok()) {
                // It fails only when the element has left the page; then there is nothing to show.
                let _ = act.call0(&self.0);
            }
        }
    }
}

fn text(words: &str) -> Node {
    document(|document| document.create_text_node(words)).into()
}

/// Puts a piece into the page, behind what stands there.
pub fn show_page(piece: Piece) {
    if let Some(body) = document(|document| document.body()) {
        let _ = body.append_child(&piece.0);
    }
}

/// What happened to a piece.
pub struct Told(Event);

impl Told {
    /// What stands in the field it happened to.
    #[must_use]
    pub fn value(&self) -> String {
        self.property("value").as_string().unwrap_or_default()
    }

    /// Whether the box it happened to is ticked.
    #[must_use]
    pub fn is_checked(&self) -> bool {
        self.property("checked").is_truthy()
    }

    /// Does something in the place of what the browser would do.
    pub fn instead(&self, act: &dyn Fn()) {
        self.0.prevent_default();
        act();
    }

    fn property(&self, name: &str) -> JsValue {
        let target = self.0.target().map_or(JsValue::NULL, JsValue::from);
        Reflect::get(&target, &JsValue::from_str(name)).unwrap_or(JsValue::NULL)
    }
}

/// A stretch of the page between two marks that nobody sees, whose content changes.
pub struct Region {
    start: Node,
    end: Node,
}

impl Region {
    /// A stretch with nothing in it, nowhere yet.
    #[must_use]
    pub fn nowhere() -> Self {
        Self { start: text(""), end: text("") }
    }

    /// Both marks side by side, to be put into the page.
    #[must_use]
    pub fn whole(&self) -> Piece {
        let whole = Piece::several();
        let _ = whole.0.append_child(&self.start);
        let _ = whole.0.append_child(&self.end);
        whole
    }

    /// Shows another content.
    pub fn show(&self, piece: Piece) {
        let Some(parent) = self.end.parent_node() else { return };
        let focus = Focus::within(&self.start, &parent);
        while let Some(old) = self.start.next_sibling().filter(|old| !old.is_same_node(Some(&self.end))) {
            let _ = parent.remove_child(&old);
        }
        let _ = parent.insert_before(&piece.0, Some(&self.end));
        if let Some(focus) = focus {
            focus.give_back(&self.start);
        }
    }

    /// Brings pieces into this order; what stands right is not touched, so it keeps the focus.
    pub fn arrange<'a>(&self, pieces: impl Iterator<Item = &'a Piece>) {
        let Some(parent) = self.end.parent_node() else { return };
        let mut next = self.start.next_sibling();
        for piece in pieces {
            if next.as_ref().is_some_and(|next| next.is_same_node(Some(&piece.0))) {
                next = piece.0.next_sibling();
            } else {
                let _ = parent.insert_before(&piece.0, next.as_ref());
            }
        }
    }
}

/// Where the focus was: which child of which child, and what it was on.
struct Focus {
    way: Vec<u32>,
    name: String,
    words: Option<String>,
}

impl Focus {
    /// Where the focus is, if it is behind `start` in `parent`.
    fn within(start: &Node, parent: &Node) -> Option<Self> {
        let focused = document(|document| document.active_element())?;
        let mut node: Node = focused.into();
        if !parent.contains(Some(&node)) || parent.is_same_node(Some(&node)) {
            return None;
        }
        let (name, words) = (node.node_name(), node.text_content());
        let mut way = Vec::new();
        loop {
            let above = node.parent_node()?;
            let top = above.is_same_node(Some(parent));
            let mut place = 0;
            while let Some(before) = node.previous_sibling() {
                place += 1;
                node = before;
                if top && node.is_same_node(Some(start)) {
                    break;
                }
            }
            way.push(place);
            if top {
                return node.is_same_node(Some(start)).then_some(Self { way, name, words });
            }
            node = above;
        }
    }

    /// Gives it to what stands in that place now, if it is the same thing.
    fn give_back(mut self, start: &Node) {
        let Some(mut node) = self.way.pop().and_then(|place| onward(start.clone(), place)) else { return };
        while let Some(place) = self.way.pop() {
            let Some(child) = node.first_child().and_then(|child| onward(child, place)) else { return };
            node = child;
        }
        if node.node_name() == self.name && node.text_content() == self.words {
            let _ = node.unchecked_ref::<HtmlElement>().focus();
        }
    }
}

fn onward(mut node: Node, places: u32) -> Option<Node> {
    for _ in 0..places {
        node = node.next_sibling()?;
    }
    Some(node)
}
