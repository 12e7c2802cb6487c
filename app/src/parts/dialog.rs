//! A question before something that matters, in the browser's own `<dialog>`: it keeps the focus inside, closes with
//! Escape, and gives the focus back.
//! Not on the plain pages: there a question is a page of its own.

use super::{RoundButton, Symbol};
use crate::text::use_text;
use leptos::{html, prelude::*};

/// A sheet over the page.
#[component]
pub fn Dialog(
    /// Whether it is open; closing it, however that happens, sets this to false.
    open: RwSignal<bool>,
    /// What it asks.
    #[prop(into)]
    title: String,
    /// An id for its title, different from every other on the page.
    id: &'static str,
    /// What is in it.
    children: Children,
) -> impl IntoView {
    let t = use_text();
    let element = NodeRef::<html::Dialog>::new();
    Effect::new(move |_| {
        let Some(dialog) = element.get() else { return };
        match (open.get(), dialog.open()) {
            // It fails only when the element has left the page; then there is nothing to show.
            (true, false) => drop(dialog.show_modal()),
            (false, true) => dialog.close(),
            _ => {}
        }
    });
    view! {
        <dialog class="sheet" node_ref=element aria-labelledby=id on:close=move |_| open.set(false)>
            <div class="sheet-inside">
                <div class="sheet-head">
                    <h2 id=id>{title}</h2>
                    <RoundButton symbol=Symbol::Close label=t.app_close() on_press=move |()| open.set(false) />
                </div>
                {children()}
            </div>
        </dialog>
    }
}
