//! The menu: under the thumb on a phone, at the side on a laptop.

use super::{Symbol, icon};
use crate::dom::{Node, Now, el, live, span};
use crate::text::use_text;

/// One place to go.
#[derive(Clone)]
pub struct NavItem {
    /// Where it leads.
    pub href: &'static str,
    /// What it is called.
    pub label: &'static str,
    /// Its symbol.
    pub symbol: Symbol,
    /// How many things wait there; none are shown for zero.
    pub count: Now<usize>,
}

/// The menu: the places, five at most, and the `href` of the one where one is.
pub fn nav(items: Vec<NavItem>, current: impl Into<Now<&'static str>>) -> Node {
    let current = current.into();
    let item = |NavItem { href, label, symbol, count }: NavItem| {
        let badge = live(move || match count.get() {
            0 => None,
            count => Some(span("nav-count").child(count.to_string())),
        });
        let here = current.clone().map(move |current| (current == href).then(|| "page".to_owned()));
        let link = el("a").attr("href", href).attr_now("aria-current", here);
        el("li").child(link.child(icon(symbol)).child(span("").child(label)).child(badge))
    };
    let list = el("ul").attr("role", "list").children(items.into_iter().map(item));
    el("nav").class("nav").attr("aria-label", use_text().app_menu()).child(list)
}
