//! Which words a view uses: the language travels in Leptos' context, so no view names one.
//!
//! On the phone [`in_language`] stands around everything; when the language changes it draws what is in it
//! anew, which happens once in a phone's life and keeps every other view free of signals. On the
//! public pages [`provide_text`] is called once for each request.
//! Not here: the `lang` and `dir` of the page, which belong to the shell and to the hub's page frame.

use super::{Lang, Text};
use crate::dom::{IntoNode, Node, Now, live};
use leptos::prelude::{provide_context, use_context};

/// Says in which language everything below is written.
pub fn provide_text(lang: Lang) {
    provide_context(Text::new(lang));
}

/// The words of the reader's language. Take it in the body of a view, not in an event or a future,
/// where there is no context: [`Text`] is `Copy`, so let the closure carry it.
#[must_use]
pub fn use_text() -> Text {
    use_context::<Text>().unwrap_or(Text::new(Lang::default()))
}

/// Draws something in a language, and anew when the language changes.
pub fn in_language<N: IntoNode>(lang: impl Into<Now<Lang>>, draw: impl Fn() -> N + 'static) -> Node {
    let lang = lang.into();
    live(move || {
        provide_text(lang.get());
        draw()
    })
}
