//! A list in which each row leads somewhere.

use super::{Door, Icon, Symbol};
use leptos::prelude::*;

/// A list of rows.
#[component]
pub fn Rows(
    /// The [`Row`]s, or other list items.
    children: Children,
) -> impl IntoView {
    view! { <ul class="rows" role="list">{children()}</ul> }
}

/// A row that leads to the thing it names.
#[component]
pub fn Row(
    /// Where it leads.
    #[prop(into)]
    href: String,
    /// What it is.
    #[prop(into)]
    title: String,
    /// One more line about it.
    #[prop(optional, into)]
    more: Option<String>,
    /// A symbol before it.
    #[prop(optional, into)]
    symbol: Option<Symbol>,
    /// The name of the person it is about, whose letters stand before it.
    #[prop(optional, into)]
    door: Option<String>,
    /// Whether it is the one that stands open beside the list.
    #[prop(optional, into)]
    current: Signal<bool>,
    /// What can be done with it without opening it, below its line.
    #[prop(optional_no_strip)]
    strip: Option<AnyView>,
    /// What stands at its end, such as a tag.
    #[prop(optional)]
    children: Option<Children>,
) -> impl IntoView {
    view! {
        <li>
            <a class="row" href=href aria-current=move || current.get().then_some("true")>
                {symbol.map(|symbol| view! { <Icon symbol class="icon-row" /> })}
                {door.map(|name| view! { <Door name /> })}
                <span class="row-body">
                    <span class="row-words">
                        <bdi class="row-title">{title}</bdi>
                        {more.map(|more| view! { <bdi class="row-more">{more}</bdi> })}
                    </span>
                    {children.map(|children| view! { <span class="row-end">{children()}</span> })}
                </span>
            </a>
            {strip.map(|strip| view! { <div class="row-strip">{strip}</div> })}
        </li>
    }
}
