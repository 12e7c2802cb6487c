//! An icon, and the one sprite that all icons on a page are taken from.
//!
//! [`sprite`] stands once in each page, before any icon. Icons are decoration: a screen reader skips them and reads the word beside.

use super::Symbol;
use crate::dom::{Node, el};

/// Draws every symbol once, out of sight, for the icons to point at.
pub fn sprite() -> Node {
    let symbol = |symbol: &Symbol| {
        let (tint, line) = symbol.paths();
        el("symbol")
            .attr("id", &symbol.href()[1..])
            .attr("viewBox", "0 0 24 24")
            .child((!tint.is_empty()).then(|| el("path").class("tint").attr("d", tint)))
            .child(el("path").class("line").attr("d", line))
    };
    decoration("sprite").attr("width", "0").attr("height", "0").children(Symbol::ALL.iter().map(symbol))
}

/// A symbol in the size of the text around it.
pub fn icon(symbol: Symbol) -> Node {
    icon_sized(symbol, "")
}

/// A symbol in another size: `icon-small` or `icon-large`.
pub fn icon_sized(symbol: Symbol, class: &'static str) -> Node {
    let turns = match symbol {
        Symbol::Back | Symbol::Onward | Symbol::HandBack => "icon-turns",
        _ => "",
    };
    let class = ["icon", class, turns].into_iter().filter(|c| !c.is_empty()).collect::<Vec<_>>().join(" ");
    small(&class).child(el("use").attr("href", symbol.href()))
}

/// A drawing on a square of 24. The style sheet says how large; a browser that is too old for it would draw it as wide as
/// the page.
pub(super) fn small(class: &str) -> Node {
    decoration(class).attr("viewBox", "0 0 24 24").attr("width", "24").attr("height", "24")
}

/// A drawing that is looked at and not read out.
pub(super) fn decoration(class: &str) -> Node {
    el("svg").class(class).attr("aria-hidden", "true").attr("focusable", "false")
}
