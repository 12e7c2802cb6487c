//! A square code to point a camera at, drawn from data: one path, no raw HTML.

use leptos::prelude::*;

/// A QR code with its words below. Always dark on white, in the dark too, or cameras refuse it.
#[component]
pub fn QrFrame(
    /// Units a side, with the quiet zone.
    size: u32,
    /// The dark squares, as the `d` of a path in those units.
    #[prop(into)]
    path: String,
    /// What it opens, for those who cannot see it.
    #[prop(into)]
    label: String,
    /// The words below.
    children: Children,
) -> impl IntoView {
    view! {
        <div class="qr">
            <svg role="img" aria-label=label viewBox=format!("0 0 {size} {size}") shape-rendering="crispEdges"><path d=path /></svg>
            {children()}
        </div>
    }
}
