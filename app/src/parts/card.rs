//! A slip of paper, and the strip below its dashed line where the things to do hang.

use leptos::prelude::*;

/// A slip of paper around one thing.
#[component]
pub fn Card(
    /// What is on it.
    children: Children,
) -> impl IntoView {
    view! { <div class="card">{children()}</div> }
}

/// The tear-off strip of a card: what can be done with it.
#[component]
pub fn Tear(
    /// The buttons.
    children: Children,
) -> impl IntoView {
    view! { <div class="card-tear">{children()}</div> }
}
