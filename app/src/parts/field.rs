//! One line to fill in, and what stands around every field: label, hint, error.
//!
//! Invariant: hint and error are tied to the field by `aria-describedby`, the error stands beside it in words, and what was
//! typed is kept. Fields are named after their meaning; the same name gives the element's id (`f-<name>`).
//! Not here: deciding what is wrong. Leave the browser's own checks off (`novalidate`): they speak the browser's language, not ours.

use super::{Icon, Symbol};
use crate::text::use_text;
use leptos::prelude::*;

/// Whether a field may stay empty. An optional one says so in its hint.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Need {
    /// It has to be filled in.
    #[default]
    Needed,
    /// It can be left empty.
    Optional,
    /// It can be left empty, and the form says so once for all such fields.
    Free,
}

/// What kind of line it is: which keyboard a phone shows, and which help a browser gives.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Input {
    /// Any words.
    #[default]
    Words,
    /// Somebody's own name.
    Name,
    /// A telephone number.
    Phone,
    /// A day of the calendar.
    Day,
    /// A day and a time of it.
    Moment,
    /// A short code of letters and digits.
    Code,
    /// Words to look for.
    Search,
    /// A link to pass on: it can be marked and copied, not changed.
    Link,
}

impl Input {
    fn kind(self) -> &'static str {
        match self {
            Self::Phone => "tel",
            Self::Day => "date",
            Self::Moment => "datetime-local",
            Self::Search => "search",
            Self::Words | Self::Name | Self::Code | Self::Link => "text",
        }
    }

    fn class(self) -> &'static str {
        match self {
            Self::Phone | Self::Day | Self::Moment => "field-input field-short",
            Self::Code => "field-input field-short field-code",
            Self::Words | Self::Name | Self::Search | Self::Link => "field-input",
        }
    }

    /// Digits and codes run left to right in every language.
    fn dir(self) -> Option<&'static str> {
        matches!(self, Self::Phone | Self::Code | Self::Link).then_some("ltr")
    }
}

/// The ids and descriptions of one field, shared by every kind of field.
#[derive(Clone)]
pub(super) struct Frame {
    pub(super) id: String,
    pub(super) label: String,
    pub(super) hint: Option<String>,
    pub(super) error: MaybeProp<String>,
}

impl Frame {
    pub(super) fn new(name: &str, label: String, hint: Option<String>, error: MaybeProp<String>) -> Self {
        Self { id: format!("f-{name}"), label, hint, error }
    }

    /// An optional field says so, after its own hint.
    pub(super) fn with_need(mut self, need: Need) -> Self {
        if need == Need::Optional {
            let may = use_text().app_optional();
            self.hint = Some(match self.hint {
                Some(hint) if hint.ends_with(['.', '؟', '!']) => format!("{hint} {may}."),
                Some(hint) => format!("{hint}. {may}."),
                None => may.to_owned(),
            });
        }
        self
    }

    /// The ids that describe the field at this moment, for `aria-describedby`.
    pub(super) fn described_by(&self) -> impl Fn() -> Option<String> + Clone + Send + Sync + use<> {
        let (id, hint, error) = (self.id.clone(), self.hint.is_some(), self.error);
        move || match (hint, error.get().is_some()) {
            (true, true) => Some(format!("{id}-error {id}-hint")),
            (true, false) => Some(format!("{id}-hint")),
            (false, true) => Some(format!("{id}-error")),
            (false, false) => None,
        }
    }

    /// Whether something is wrong, for `aria-invalid`.
    pub(super) fn invalid(&self) -> impl Fn() -> Option<&'static str> + Clone + Send + Sync + use<> {
        let error = self.error;
        move || error.get().is_some().then_some("true")
    }

    /// Hint and error, in the order in which they are read.
    pub(super) fn words(&self) -> impl IntoView + use<> {
        let hint = self.hint.clone().map(|hint| {
            view! { <p class="field-hint" id=format!("{}-hint", self.id)>{hint}</p> }
        });
        let (id, error) = (self.id.clone(), self.error);
        let error = move || {
            error.get().map(|error| {
                view! { <p class="field-error" id=format!("{id}-error")><Icon symbol=Symbol::Worry class="icon-small" /><span>{error}</span></p> }
            })
        };
        (hint, error)
    }
}

/// One line to fill in.
#[component]
pub fn TextField(
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
    /// What kind of line.
    #[prop(optional)]
    input: Input,
    /// Whether it may stay empty.
    #[prop(optional)]
    need: Need,
    /// The browser's own word for what belongs here (`name`, `tel`, `street-address`), or `off`.
    #[prop(optional, into)]
    autocomplete: Option<&'static str>,
) -> impl IntoView {
    // Looking for something is asked of nobody, nor is a link to pass on: neither is needed or said to be optional.
    let asked = !matches!(input, Input::Search | Input::Link);
    let frame = Frame::new(name, label, hint, error);
    let frame = if asked { frame.with_need(need) } else { frame };
    let typed = move |text: String| {
        if let Some(on_input) = on_input {
            on_input.run(text);
        }
    };
    view! {
        <div class="field">
            <label class="field-label" for=frame.id.clone()>{frame.label.clone()}</label>
            {frame.words()}
            <input
                class=input.class()
                id=frame.id.clone()
                name=name
                type=input.kind()
                readonly=input == Input::Link
                dir=input.dir()
                autocomplete=autocomplete.unwrap_or("off")
                autocapitalize=(input == Input::Code).then_some("characters")
                spellcheck=(input != Input::Words).then_some("false")
                aria-required=(asked && need == Need::Needed).then_some("true")
                aria-invalid=frame.invalid()
                aria-describedby=frame.described_by()
                value=move || value.get()
                prop:value=move || value.get()
                on:input:target=move |event| typed(event.target().value())
            />
        </div>
    }
}
