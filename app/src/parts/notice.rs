//! Something the page says: what happened, what to know, what is wrong.
//!
//! It is read out when it appears: an error at once, everything else when the reader pauses.

use super::{Icon, Symbol};
use leptos::prelude::*;

/// What sort of thing is said.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Tone {
    /// Good to know.
    #[default]
    Know,
    /// It went well.
    Good,
    /// Worth a look, not wrong.
    Worry,
    /// Did not go through.
    Wrong,
}

impl Tone {
    fn look(self) -> (&'static str, Symbol) {
        match self {
            Self::Know => ("notice", Symbol::Know),
            Self::Good => ("notice notice-good", Symbol::Check),
            Self::Worry => ("notice notice-worry", Symbol::Worry),
            Self::Wrong => ("notice notice-error", Symbol::Worry),
        }
    }
}

/// A notice with a title, and more below it if there is more to say or do.
#[component]
pub fn Notice(
    /// What sort of thing is said.
    #[prop(optional)]
    tone: Tone,
    /// The sentence that matters.
    #[prop(into)]
    title: String,
    /// More words, or something to do.
    #[prop(optional)]
    children: Option<Children>,
) -> impl IntoView {
    let (class, symbol) = tone.look();
    view! {
        <div class=class role=if tone == Tone::Wrong { "alert" } else { "status" }>
            <Icon symbol />
            <div>
                <p class="notice-title">{title}</p>
                {children.map(|children| children())}
            </div>
        </div>
    }
}
