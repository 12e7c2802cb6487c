//! A question before something is done: one tap to do it, one to leave it as it is.

use crate::parts::{Button, Dialog, Weight};
use crate::screens::draw::live;
use crate::text::use_text;
use leptos::prelude::*;

/// Asks before doing.
#[component]
pub fn Confirm(
    /// Whether it asks at present.
    open: RwSignal<bool>,
    /// An id for its title, different from every other on the page.
    id: &'static str,
    /// What it asks.
    #[prop(into)]
    title: String,
    /// What will happen.
    #[prop(optional, into)]
    hint: MaybeProp<String>,
    /// The words on the button that does it.
    #[prop(into)]
    yes: String,
    /// How grave it is.
    #[prop(optional)]
    weight: Weight,
    /// What is done.
    #[prop(into)]
    on_yes: Callback<()>,
) -> impl IntoView {
    let t = use_text();
    let doing = move |()| {
        open.set(false);
        on_yes.run(());
    };
    view! {
        <Dialog open id title>
            {live(move || hint.get().map(|hint| view! { <p>{hint}</p> }))}
            <div class="cluster">
                <Button weight on_press=doing>{yes}</Button>
                <Button weight=Weight::Quiet on_press=move |()| open.set(false)>{t.app_keep()}</Button>
            </div>
        </Dialog>
    }
}
