//! Several lines to fill in.
//!
//! Invariant: whatever was typed comes back as text, never as markup. The server renderer of leptos 0.8 prints the
//! children of a `<textarea>` as they are (a fix was taken back, leptos #4819), so this is the only place in Kith
//! where that element is written, and it escapes them itself. A test below fails if either half of this changes.

use super::field::{Frame, Need};
use leptos::prelude::*;

/// Several lines to fill in.
#[component]
pub fn AreaField(
    /// The field's name in the form.
    name: &'static str,
    /// What it asks.
    #[prop(into)]
    label: String,
    /// Help with the answer.
    #[prop(optional, into)]
    hint: Option<String>,
    /// What is wrong, if something is.
    #[prop(optional, into)]
    error: MaybeProp<String>,
    /// What stands in it.
    #[prop(optional, into)]
    value: Signal<String>,
    /// What was typed, after each letter.
    #[prop(optional, into)]
    on_input: Option<Callback<String>>,
    /// How many lines it shows; it can be drawn larger.
    #[prop(default = 3)]
    rows: u8,
    /// Whether it may stay empty.
    #[prop(optional)]
    need: Need,
    /// The browser's own word for what belongs here (`street-address`), or `off`.
    #[prop(optional, into)]
    autocomplete: Option<&'static str>,
) -> impl IntoView {
    let frame = Frame::new(name, label, hint, error).with_need(need);
    let typed = move |text: String| {
        if let Some(on_input) = on_input {
            on_input.run(text);
        }
    };
    view! {
        <div class="field">
            <label class="field-label" for=frame.id.clone()>{frame.label.clone()}</label>
            {frame.words()}
            <textarea
                class="field-input"
                id=frame.id.clone()
                name=name
                rows=rows.to_string()
                autocomplete=autocomplete.unwrap_or("off")
                aria-required=(need == Need::Needed).then_some("true")
                aria-invalid=frame.invalid()
                aria-describedby=frame.described_by()
                prop:value=move || value.get()
                on:input:target=move |event| typed(event.target().value())
            >{content(value)}</textarea>
        </div>
    }
}

/// What the server prints between the tags. The line feed is the one that HTML drops after the opening tag;
/// without it, a text that starts with an empty line would lose it.
#[cfg(feature = "ssr")]
fn content(value: Signal<String>) -> String {
    format!("\n{}", value.get_untracked().replace('&', "&amp;").replace('<', "&lt;"))
}

/// In the browser the text is set as a property, which needs no escaping.
#[cfg(not(feature = "ssr"))]
fn content(_: Signal<String>) {}

#[cfg(all(test, feature = "ssr"))]
mod tests {
    use super::*;

    fn drawn(value: &str) -> String {
        let value = value.to_owned();
        Owner::new().with(|| view! { <AreaField name="what" label="What" value=value /> }.to_html())
    }

    #[test]
    fn what_was_typed_never_becomes_markup() {
        let html = drawn("</textarea><script>alert(1)</script> &lt; & done");
        assert!(
            html.contains("&lt;/textarea>&lt;script>alert(1)&lt;/script> &amp;lt; &amp; done</textarea>"),
            "{html}"
        );
        assert!(!html.contains("<script"), "{html}");
        assert_eq!(html.matches("</textarea>").count(), 1, "{html}");
    }

    #[test]
    fn an_empty_first_line_is_kept() {
        assert!(drawn("\nsecond").contains(">\n\nsecond</textarea>"));
    }
}
