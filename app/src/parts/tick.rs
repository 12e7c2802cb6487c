//! One thing to agree to.

use super::field::Frame;
use leptos::prelude::*;

/// A single checkbox with its sentence. Sends `yes` when it is ticked and nothing when it is not.
#[component]
pub fn Tick(
    /// The field's name in the form.
    name: &'static str,
    /// The sentence.
    #[prop(into)]
    label: String,
    /// A little more about it.
    #[prop(optional, into)]
    hint: Option<String>,
    /// What is wrong, if something is.
    #[prop(optional, into)]
    error: MaybeProp<String>,
    /// Whether it is ticked.
    #[prop(optional, into)]
    ticked: Signal<bool>,
    /// Whether it is ticked after a change.
    #[prop(optional, into)]
    on_tick: Option<Callback<bool>>,
) -> impl IntoView {
    let frame = Frame::new(name, label, hint, error);
    let tick = move |ticked: bool| {
        if let Some(on_tick) = on_tick {
            on_tick.run(ticked);
        }
    };
    view! {
        <div class="field" data-wrong=frame.invalid()>
            <div class="choices choices-one">
                <label class="choice">
                    <input
                        type="checkbox"
                        id=frame.id.clone()
                        name=name
                        value="yes"
                        aria-invalid=frame.invalid()
                        aria-describedby=frame.described_by()
                        checked=move || ticked.get()
                        prop:checked=move || ticked.get()
                        on:change:target=move |event| tick(event.target().checked())
                    />
                    <span class="choice-words"><span class="choice-label">{frame.label.clone()}</span></span>
                </label>
            </div>
            {frame.words()}
        </div>
    }
}
