//! How a page opens: its title over a double rule, the way back, and the link past the menu.

use super::{Icon, Symbol};
use crate::text::use_text;
use leptos::prelude::*;

/// The title of a page. It can take the focus, so that a reader hears where they have arrived.
#[component]
pub fn PageHead(
    /// The title.
    #[prop(into)]
    title: String,
    /// Where "Back" leads, if there is a way back.
    #[prop(optional, into)]
    back: Option<String>,
    /// A sentence or two below the title.
    #[prop(optional)]
    children: Option<Children>,
) -> impl IntoView {
    let t = use_text();
    view! {
        <div class="page-head">
            {back.map(|back| view! { <a class="page-back" href=back><Icon symbol=Symbol::Back />{t.app_back()}</a> })}
            <h1 id="page-title" tabindex="-1">{title}</h1>
            {children.map(|children| children())}
        </div>
    }
}

/// A part of a page under its own heading.
#[component]
pub fn Section(
    /// The heading.
    #[prop(into)]
    title: String,
    /// What stands under it.
    children: Children,
) -> impl IntoView {
    view! { <section class="section"><h2>{title}</h2>{children()}</section> }
}

/// The first link of every page: past the menu to the main part, whose id is `main`.
#[component]
pub fn SkipLink() -> impl IntoView {
    view! { <a class="skip" href="#main">{use_text().app_skip()}</a> }
}
