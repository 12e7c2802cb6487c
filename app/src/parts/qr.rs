//! A square code to point a camera at, drawn from data: one path, no raw HTML.

use crate::dom::{Node, div, el};

/// A QR code: units a side with the quiet zone, the dark squares as the `d` of a path in those units, and what it opens,
/// for those who cannot see it. Words can stand below. Always dark on white, in the dark too, or cameras refuse it.
pub fn qr(size: u32, path: &str, label: &str) -> Node {
    let square = el("svg").attr("role", "img").attr("aria-label", label).attr("viewBox", format!("0 0 {size} {size}"));
    div("qr").child(square.attr("shape-rendering", "crispEdges").child(el("path").attr("d", path)))
}
