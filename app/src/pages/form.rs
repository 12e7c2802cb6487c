//! The forms of the plain pages: sent as they stand, to an address of the hub, and read there.
//!
//! Not here: what is wrong with what was typed. The hub says so, beside the field, with no help of the browser's own.

use crate::dom::{Node, Value, el, several};

/// A form that is sent to this address.
pub(super) fn posted(to: impl Value) -> Node {
    el("form")
        .class("page-form")
        .attr("method", "post")
        .attr("action", to)
        .attr("accept-charset", "utf-8")
        .flag("novalidate", true)
}

/// A line of it that nobody sees.
pub(super) fn hidden(name: &'static str, value: impl Value) -> Node {
    el("input").attr("type", "hidden").attr("name", name).attr("value", value)
}

/// What it does, and what names this sending of it.
pub(super) fn sends(does: &'static str, token: String) -> Node {
    several().child(hidden("do", does)).child(hidden("form", token))
}
