//! An icon, and the one sprite that all icons on a page are taken from.
//!
//! [`Sprite`] stands once in each page, before any icon. Icons are decoration: a screen reader skips them and reads the word beside.

use super::Symbol;
use leptos::prelude::*;

/// Draws every symbol once, out of sight, for the icons to point at.
#[component]
pub fn Sprite() -> impl IntoView {
    let symbol = |symbol: &Symbol| {
        let (tint, line) = symbol.paths();
        view! {
            <symbol id=&symbol.href()[1..] viewBox="0 0 24 24">
                {(!tint.is_empty()).then(|| view! { <path class="tint" d=tint /> })}
                <path class="line" d=line />
            </symbol>
        }
    };
    view! { <svg class="sprite" aria-hidden="true" focusable="false">{Symbol::ALL.iter().map(symbol).collect_view()}</svg> }
}

/// A symbol in the size of the text around it.
#[component]
pub fn Icon(
    /// What to draw.
    symbol: Symbol,
    /// `icon-small` or `icon-large`, where it is not of the usual size.
    #[prop(optional)]
    class: &'static str,
) -> impl IntoView {
    let turns = match symbol {
        Symbol::Back | Symbol::Onward | Symbol::HandBack => "icon-turns",
        _ => "",
    };
    let class = ["icon", class, turns].into_iter().filter(|c| !c.is_empty()).collect::<Vec<_>>().join(" ");
    view! {
        <svg class=class aria-hidden="true" focusable="false" viewBox="0 0 24 24">
            <use_ href=symbol.href() />
        </svg>
    }
}
