//! Something to press, and links that look the same.
//!
//! A button with `on_press` acts on the phone; one without sends the form it stands in, which is all the plain pages need.

use super::{Icon, Symbol};
use leptos::prelude::*;

/// How much a button asks to be pressed. One `Main` on a screen at most.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Weight {
    /// The thing to do here.
    #[default]
    Main,
    /// Another good way.
    Plain,
    /// Seldom needed.
    Quiet,
    /// Cannot be undone.
    Grave,
}

impl Weight {
    fn class(self, more: &'static str) -> String {
        let own = match self {
            Self::Main => "button",
            Self::Plain => "button button-plain",
            Self::Quiet => "button button-quiet",
            Self::Grave => "button button-grave",
        };
        if more.is_empty() { own.to_owned() } else { format!("{own} {more}") }
    }
}

/// A button.
#[component]
pub fn Button(
    /// How much it asks to be pressed.
    #[prop(optional)]
    weight: Weight,
    /// A symbol before the words.
    #[prop(optional, into)]
    symbol: Option<Symbol>,
    /// What happens; without it, the form around is sent.
    #[prop(optional, into)]
    on_press: Option<Callback<()>>,
    /// Whether it cannot be pressed at present; say why beside it.
    #[prop(optional, into)]
    disabled: Signal<bool>,
    /// Further classes, such as `button-wide`.
    #[prop(optional)]
    class: &'static str,
    /// What it is called where the words alone do not say it, in a list of the same buttons; it begins with the words.
    #[prop(optional, into)]
    label: Option<String>,
    /// Name and value that are sent with the form, where several buttons send it.
    #[prop(optional)]
    sends: Option<(&'static str, &'static str)>,
    /// The words.
    children: Children,
) -> impl IntoView {
    let press = move |_| {
        if let Some(press) = on_press {
            press.run(());
        }
    };
    view! {
        <button
            type=if on_press.is_some() { "button" } else { "submit" }
            class=weight.class(class)
            aria-label=label
            name=sends.map(|(name, _)| name)
            value=sends.map(|(_, value)| value)
            disabled=move || disabled.get()
            on:click=press
        >
            {symbol.map(|symbol| view! { <Icon symbol /> })}
            {children()}
        </button>
    }
}

/// A link that looks like a button, because it leads to the thing to do.
#[component]
pub fn LinkButton(
    /// Where it leads.
    #[prop(into)]
    href: String,
    /// How much it asks to be pressed.
    #[prop(optional)]
    weight: Weight,
    /// A symbol before the words.
    #[prop(optional, into)]
    symbol: Option<Symbol>,
    /// Further classes, such as `button-wide`.
    #[prop(optional)]
    class: &'static str,
    /// The words.
    children: Children,
) -> impl IntoView {
    view! {
        <a href=href class=weight.class(class)>
            {symbol.map(|symbol| view! { <Icon symbol /> })}
            {children()}
        </a>
    }
}

/// A round button that shows only a symbol; its words are read out.
#[component]
pub fn RoundButton(
    /// What it shows.
    symbol: Symbol,
    /// What it is called.
    #[prop(into)]
    label: String,
    /// What happens.
    #[prop(into)]
    on_press: Callback<()>,
) -> impl IntoView {
    view! {
        <button type="button" class="button button-quiet button-round" aria-label=label on:click=move |_| on_press.run(())>
            <Icon symbol />
        </button>
    }
}
