//! One or several of a few answers, as cards that are easy to hit.
//!
//! Real radio buttons and checkboxes inside a `fieldset`, so that keyboards, screen readers and browsers without scripts know them.

use super::field::Frame;
use super::{Icon, Symbol};
use leptos::prelude::*;

/// One possible answer.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Choice {
    /// What is sent.
    pub value: String,
    /// What is read.
    pub label: String,
    /// A little more about it.
    pub hint: Option<String>,
    /// A symbol beside it.
    pub symbol: Option<Symbol>,
}

impl Choice {
    /// An answer with its words.
    pub fn new(value: impl Into<String>, label: impl Into<String>) -> Self {
        Self { value: value.into(), label: label.into(), hint: None, symbol: None }
    }

    /// The same with a little more about it.
    #[must_use]
    pub fn hint(mut self, hint: impl Into<String>) -> Self {
        self.hint = Some(hint.into());
        self
    }

    /// The same with a symbol beside it.
    #[must_use]
    pub fn symbol(mut self, symbol: Symbol) -> Self {
        self.symbol = Some(symbol);
        self
    }

    pub(super) fn words(self) -> impl IntoView + use<> {
        let Self { label, hint, symbol, .. } = self;
        view! {
            <span class="choice-words">
                <span class="choice-label">{label}</span>
                {hint.map(|hint| view! { <span class="field-hint">{hint}</span> })}
            </span>
            {symbol.map(|symbol| view! { <Icon symbol /> })}
        }
    }
}

/// Exactly one of a few answers.
#[component]
pub fn OneOf(
    /// The field's name in the form.
    name: &'static str,
    /// What it asks.
    #[prop(into)]
    label: String,
    /// The answers.
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
    /// What was chosen.
    #[prop(optional, into)]
    on_choose: Option<Callback<String>>,
) -> impl IntoView {
    let frame = Frame::new(name, label, hint, error);
    let card = |choice: Choice| {
        let own = choice.value.clone();
        let chosen = move || value.with(|value| *value == own);
        let sent = choice.value.clone();
        let choose = move |_| {
            if let Some(on_choose) = on_choose {
                on_choose.run(sent.clone());
            }
        };
        view! {
            <label class="choice">
                <input type="radio" name=name value=choice.value.clone() checked=chosen.clone() prop:checked=chosen on:change=choose />
                {choice.words()}
            </label>
        }
    };
    let cards = choices.into_iter().map(card).collect_view();
    group(&frame, cards)
}

/// Any number of a few answers.
#[component]
pub fn SomeOf(
    /// The name of each in the form.
    name: &'static str,
    /// What it asks.
    #[prop(into)]
    label: String,
    /// The answers.
    choices: Vec<Choice>,
    /// Help with the answer.
    #[prop(optional, into)]
    hint: Option<String>,
    /// What is wrong, if something is.
    #[prop(optional, into)]
    error: MaybeProp<String>,
    /// The values that are chosen.
    #[prop(optional, into)]
    values: Signal<Vec<String>>,
    /// All that is chosen after a change, in the order of the answers.
    #[prop(optional, into)]
    on_choose: Option<Callback<Vec<String>>>,
) -> impl IntoView {
    let frame = Frame::new(name, label, hint, error);
    let order: Vec<String> = choices.iter().map(|choice| choice.value.clone()).collect();
    let card = |choice: Choice| {
        let own = choice.value.clone();
        let chosen = move || values.with(|values| values.contains(&own));
        let (own, order) = (choice.value.clone(), order.clone());
        let choose = move |ticked: bool| {
            if let Some(on_choose) = on_choose {
                let before = values.get_untracked();
                let keep = |value: &&String| if **value == own { ticked } else { before.contains(*value) };
                on_choose.run(order.iter().filter(keep).cloned().collect());
            }
        };
        view! {
            <label class="choice">
                <input type="checkbox" name=name value=choice.value.clone() checked=chosen.clone() prop:checked=chosen on:change:target=move |event| choose(event.target().checked()) />
                {choice.words()}
            </label>
        }
    };
    let cards = choices.into_iter().map(card).collect_view();
    group(&frame, cards)
}

fn group(frame: &Frame, cards: impl IntoView + 'static) -> AnyView {
    view! {
        <fieldset class="field" id=frame.id.clone() data-wrong=frame.invalid() aria-describedby=frame.described_by()>
            <legend class="field-label">{frame.label.clone()}</legend>
            {frame.words()}
            <div class="choices">{cards.into_any()}</div>
        </fieldset>
    }
    .into_any()
}
