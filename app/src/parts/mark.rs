//! The mark: two doors next to each other that share a part, which is what a neighbourhood is.

use leptos::prelude::*;

/// The mark of Kith. The group's name or "Kith" always stands beside it.
#[component]
pub fn Mark() -> impl IntoView {
    view! {
        <svg class="mark" aria-hidden="true" focusable="false" viewBox="0 0 24 24">
            <path class="mark-left" d="M2 21V9.5a6.5 6.5 0 0 1 13 0V21z" />
            <path class="mark-right" d="M10 21v-7a6 6 0 0 1 12 0v7z" />
            <path class="mark-both" d="M10 21v-7a6 6 0 0 1 4.85-5.89A6.5 6.5 0 0 1 15 9.5V21z" />
        </svg>
    }
}
