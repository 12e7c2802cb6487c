//! Which words a view uses: the language travels in Leptos' context, so no view names one.
//!
//! On the phone [`InLanguage`] stands around everything; when the language changes it draws its children
//! anew, which happens once in a phone's life and keeps every other view free of signals. On the
//! public pages [`provide_text`] is called once for each request.
//! Not here: the `lang` and `dir` of the page, which belong to the shell and to the hub's page frame.

use super::{Lang, Text};
use leptos::prelude::*;

/// Says in which language everything below is written.
pub fn provide_text(lang: Lang) {
    provide_context(Text::new(lang));
}

/// The words of the reader's language. Take it in the body of a component, not in an event or a future,
/// where there is no context: [`Text`] is `Copy`, so let the closure carry it.
#[must_use]
pub fn use_text() -> Text {
    use_context::<Text>().unwrap_or(Text::new(Lang::default()))
}

/// Draws its children in a language, and anew when the language changes.
#[component]
pub fn InLanguage(
    /// The language to write in.
    #[prop(into)]
    lang: Signal<Lang>,
    /// What is written in it.
    children: ChildrenFn,
) -> impl IntoView {
    move || {
        provide_text(lang.get());
        children()
    }
}
