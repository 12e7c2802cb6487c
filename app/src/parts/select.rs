//! One of many answers, in a list that opens. For six or fewer use [`super::OneOf`]: everything is seen at once.

use super::Choice;
use super::field::{Frame, Need};
use crate::text::use_text;
use leptos::prelude::*;

/// One of many answers.
#[component]
pub fn SelectField(
    /// The field's name in the form.
    name: &'static str,
    /// What it asks.
    #[prop(into)]
    label: String,
    /// The answers; hints and symbols are not shown here.
    choices: Vec<Choice>,
    /// Help with the answer.
    #[prop(optional, into)]
    hint: Option<String>,
    /// What is wrong, if something is.
    #[prop(optional, into)]
    error: MaybeProp<String>,
    /// The value that is chosen; empty for none.
    #[prop(optional, into)]
    value: Signal<String>,
    /// What was chosen; empty for none.
    #[prop(optional, into)]
    on_choose: Option<Callback<String>>,
    /// Whether it may stay empty.
    #[prop(optional)]
    need: Need,
    /// What an empty answer is called, where it is an answer and not a question left open.
    #[prop(optional, into)]
    none: Option<String>,
) -> impl IntoView {
    // An answer that may be empty and has a name of its own needs no other.
    let needed = need == Need::Needed && none.is_none();
    let frame = Frame::new(name, label, hint, error).with_need(need);
    let none = Choice::new("", none.unwrap_or_else(|| use_text().app_choose().to_owned()));
    let option = move |choice: Choice| {
        let own = choice.value.clone();
        let chosen = move || value.with(|value| *value == own);
        view! { <option value=choice.value selected=chosen.clone() prop:selected=chosen>{choice.label}</option> }
    };
    let choose = move |chosen: String| {
        if let Some(on_choose) = on_choose {
            on_choose.run(chosen);
        }
    };
    view! {
        <div class="field">
            <label class="field-label" for=frame.id.clone()>{frame.label.clone()}</label>
            {frame.words()}
            <select
                class="field-input"
                id=frame.id.clone()
                name=name
                aria-required=needed.then_some("true")
                aria-invalid=frame.invalid()
                aria-describedby=frame.described_by()
                on:change:target=move |event| choose(event.target().value())
            >
                {std::iter::once(none).chain(choices).map(option).collect_view()}
            </select>
        </div>
    }
}
