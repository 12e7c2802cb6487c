//! What can stand in a view: pieces, words, parts, several of these, or nothing; and what an attribute can be.

use super::{Node, several};

/// Something that can be put into a view.
pub trait IntoNode: Sized {
    /// The piece that it is.
    fn into_node(self) -> Node;

    /// A piece with this at its end; words need no piece of their own for that.
    fn put_into(self, parent: Node) -> Node {
        parent.with_node(self.into_node())
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

    fn put_into(self, parent: Node) -> Node {
        parent.with_words(self)
    }
}

impl IntoNode for String {
    fn into_node(self) -> Node {
        self.as_str().into_node()
    }

    fn put_into(self, parent: Node) -> Node {
        parent.with_words(&self)
    }
}

impl<N: IntoNode> IntoNode for Option<N> {
    fn into_node(self) -> Node {
        self.map_or_else(several, N::into_node)
    }

    fn put_into(self, parent: Node) -> Node {
        match self {
            Some(node) => node.put_into(parent),
            None => parent,
        }
    }
}

impl<N: IntoNode> IntoNode for Vec<N> {
    fn into_node(self) -> Node {
        several().children(self)
    }

    fn put_into(self, parent: Node) -> Node {
        parent.children(self)
    }
}

/// What an attribute can be.
pub trait Value {
    /// A piece with this as an attribute.
    fn set_on(&self, node: Node, name: &'static str) -> Node;
}

impl Value for str {
    fn set_on(&self, node: Node, name: &'static str) -> Node {
        node.with_attribute(name, self)
    }
}

impl Value for String {
    fn set_on(&self, node: Node, name: &'static str) -> Node {
        node.with_attribute(name, self)
    }
}

impl<V: Value + ?Sized> Value for &V {
    fn set_on(&self, node: Node, name: &'static str) -> Node {
        (**self).set_on(node, name)
    }
}

impl<V: Value> Value for Option<V> {
    fn set_on(&self, node: Node, name: &'static str) -> Node {
        match self {
            Some(value) => value.set_on(node, name),
            None => node,
        }
    }
}
