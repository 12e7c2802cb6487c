//! One thing to agree to.

use super::frame::Frame;
use crate::dom::{IntoNode, Node, Now, div, el, span};

/// A single checkbox with its sentence. Sends `yes` when it is ticked and nothing when it is not.
pub struct Tick {
    name: &'static str,
    label: String,
    error: Now<Option<String>>,
    ticked: Now<bool>,
    on_tick: Option<Box<dyn Fn(bool)>>,
}

impl Tick {
    /// The field's name in the form, and the sentence.
    pub fn new(name: &'static str, label: impl Into<String>) -> Self {
        Self { name, label: label.into(), error: Now::default(), ticked: Now::Fixed(false), on_tick: None }
    }

    /// What is wrong, if something is.
    #[must_use]
    pub fn error(mut self, error: impl Into<Now<Option<String>>>) -> Self {
        self.error = error.into();
        self
    }

    /// Whether it is ticked.
    #[must_use]
    pub fn ticked(mut self, is: impl Into<Now<bool>>) -> Self {
        self.ticked = is.into();
        self
    }

    /// What happens after a change.
    #[must_use]
    pub fn on_tick(mut self, act: impl Fn(bool) + 'static) -> Self {
        self.on_tick = Some(Box::new(act));
        self
    }
}

impl IntoNode for Tick {
    fn into_node(self) -> Node {
        let frame = Frame::new(self.name, self.label, None, self.error);
        let input = el("input").attr("type", "checkbox").attr("name", self.name).attr("value", "yes");
        let input = frame.tied(input, false).checked(self.ticked);
        let input = match self.on_tick {
            Some(act) => input.on_tick(act),
            None => input,
        };
        let words = span("choice-words").child(span("choice-label").child(frame.label.as_str()));
        let choice = el("label").class("choice").child(input).child(words);
        div("field")
            .attr_now("data-wrong", frame.invalid())
            .child(div("choices choices-one").child(choice))
            .child(frame.words())
    }
}
