//! The menu: under the thumb on a phone, at the side on a laptop.

use super::{Icon, Symbol};
use crate::text::use_text;
use leptos::prelude::*;

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
    pub count: Signal<usize>,
}

/// The menu.
#[component]
pub fn Nav(
    /// The places, five at most.
    items: Vec<NavItem>,
    /// The `href` of the place one is in.
    #[prop(into)]
    current: Signal<&'static str>,
) -> impl IntoView {
    let item = move |NavItem { href, label, symbol, count }: NavItem| {
        let badge = move || match count.get() {
            0 => None,
            count => Some(view! { <span class="nav-count">{count.to_string()}</span> }),
        };
        view! {
            <li>
                <a href=href aria-current=move || (current.get() == href).then_some("page")>
                    <Icon symbol />
                    <span>{label}</span>
                    {badge}
                </a>
            </li>
        }
    };
    view! { <nav class="nav" aria-label=use_text().app_menu()><ul role="list">{items.into_iter().map(item).collect_view()}</ul></nav> }
}
