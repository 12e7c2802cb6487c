//! What is known about one thing: a list of terms and what they are.

use super::{Icon, Symbol};
use leptos::prelude::*;

/// A list of facts.
#[component]
pub fn Facts(
    /// The [`Fact`]s.
    children: Children,
) -> impl IntoView {
    view! { <dl class="facts">{children()}</dl> }
}

/// One fact. Line breaks in it are kept, so that an address reads like one.
#[component]
pub fn Fact(
    /// What it is about.
    #[prop(into)]
    label: String,
    /// A symbol before it.
    #[prop(optional, into)]
    symbol: Option<Symbol>,
    /// The fact itself.
    children: Children,
) -> impl IntoView {
    view! {
        <div class="fact">
            {symbol.map(|symbol| view! { <Icon symbol /> })}
            <dt>{label}</dt>
            <dd dir="auto">{children()}</dd>
        </div>
    }
}
