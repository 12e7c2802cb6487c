//! What can stand in a view: pieces, words, parts, several of these, or nothing; and what an attribute can be.

use super::{Node, several};

/// Something that can be put into a view.
pub trait IntoNode: Sized {
    /// The piece that it is.
    fn into_node(self) -> Node;

    /// Puts it at the end of a piece; words need no piece of their own for that.
    fn put_into(self, parent: &mut Node) {
        parent.put_node(self.into_node());
    }
}

impl IntoNode for Node {
    fn into_node(self) -> Node {
        self
    }
}

impl IntoNode for &str {
    fn into_node(self) -> Node {
        several().child(self)
    }

    fn put_into(self, parent: &mut Node) {
        parent.put_words(self);
    }
}

impl IntoNode for String {
    fn into_node(self) -> Node {
        self.as_str().into_node()
    }

    fn put_into(self, parent: &mut Node) {
        parent.put_words(&self);
    }
}

impl<N: IntoNode> IntoNode for Option<N> {
    fn into_node(self) -> Node {
        self.map_or_else(several, N::into_node)
    }

    fn put_into(self, parent: &mut Node) {
        if let Some(node) = self {
            node.put_into(parent);
        }
    }
}

impl<N: IntoNode> IntoNode for Vec<N> {
    fn into_node(self) -> Node {
        several().children(self)
    }

    fn put_into(self, parent: &mut Node) {
        for node in self {
            node.put_into(parent);
        }
    }
}

/// What an attribute can be.
pub trait Value {
    /// Sets it on a piece.
    fn set_on(&self, node: &mut Node, name: &'static str);
}

impl Value for str {
    fn set_on(&self, node: &mut Node, name: &'static str) {
        node.0.set(name, Some(self));
    }
}

impl Value for String {
    fn set_on(&self, node: &mut Node, name: &'static str) {
        self.as_str().set_on(node, name);
    }
}

impl<V: Value + ?Sized> Value for &V {
    fn set_on(&self, node: &mut Node, name: &'static str) {
        (**self).set_on(node, name);
    }
}

impl<V: Value> Value for Option<V> {
    fn set_on(&self, node: &mut Node, name: &'static str) {
        if let Some(value) = self {
            value.set_on(node, name);
        }
    }
}
