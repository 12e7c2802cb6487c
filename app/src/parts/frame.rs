//! What stands around every question of a form: label, hint, error, and the ids that tie them together.
//!
//! Invariant: hint and error are tied to the field by `aria-describedby`, and the error stands beside it in words.

use super::question::Need;
use super::{Symbol, icon_sized};
use crate::dom::{Node, Now, div, el, live, p, several, span};
use crate::text::use_text;

/// The ids and descriptions of one question.
pub(super) struct Frame {
    pub(super) id: String,
    pub(super) label: String,
    hint: Option<String>,
    error: Now<Option<String>>,
}

impl Frame {
    pub(super) fn new(name: &str, label: String, hint: Option<String>, error: Now<Option<String>>) -> Self {
        Self { id: format!("f-{name}"), label, hint, error }
    }

    /// An optional question says so, after its own hint.
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
    pub(super) fn described_by(&self) -> Now<Option<String>> {
        let (id, hint) = (self.id.clone(), self.hint.is_some());
        self.error.clone().map(move |error| match (hint, error.is_some()) {
            (true, true) => Some(format!("{id}-error {id}-hint")),
            (true, false) => Some(format!("{id}-hint")),
            (false, true) => Some(format!("{id}-error")),
            (false, false) => None,
        })
    }

    /// Whether something is wrong, for `aria-invalid`.
    pub(super) fn invalid(&self) -> Now<Option<String>> {
        self.error.clone().map(|error| error.map(|_| "true".to_owned()))
    }

    /// Hint and error, in the order in which they are read.
    pub(super) fn words(&self) -> Node {
        let hint = self.hint.as_deref().map(|hint| p("field-hint").attr("id", format!("{}-hint", self.id)).child(hint));
        let id = format!("{}-error", self.id);
        let wrong = move |words: String| {
            p("field-error").attr("id", &id).child(icon_sized(Symbol::Worry, "icon-small")).child(span("").child(words))
        };
        let error = match self.error.clone() {
            Now::Fixed(error) => several().child(error.map(wrong)),
            Now::Anew(error) => live(move || error().map(&wrong)),
        };
        several().child(hint).child(error)
    }

    /// The field itself, tied to its label and to what is said about it.
    pub(super) fn tied(&self, field: Node, need: bool) -> Node {
        field
            .attr("id", &self.id)
            .attr("aria-required", need.then_some("true"))
            .attr_now("aria-invalid", self.invalid())
            .attr_now("aria-describedby", self.described_by())
    }

    /// Label, hint and error, and the field below them.
    pub(super) fn around(&self, field: Node) -> Node {
        let label = el("label").class("field-label").attr("for", &self.id).child(self.label.as_str());
        div("field").child(label).child(self.words()).child(field)
    }
}
