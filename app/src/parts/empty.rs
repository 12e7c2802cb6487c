//! Nothing here, said kindly, with what one could do instead.

use super::{Icon, Symbol};
use leptos::prelude::*;

/// What stands where a list has nothing.
#[component]
pub fn Empty(
    /// A symbol above the words.
    symbol: Symbol,
    /// What is not there.
    #[prop(into)]
    title: String,
    /// What that means, or what one could do.
    #[prop(optional, into)]
    hint: Option<String>,
    /// Something to do.
    #[prop(optional)]
    children: Option<Children>,
) -> impl IntoView {
    view! {
        <div class="empty">
            <Icon symbol class="icon-large" />
            <h2>{title}</h2>
            {hint.map(|hint| view! { <p>{hint}</p> })}
            {children.map(|children| children())}
        </div>
    }
}
