//! One or several of a few answers, as cards that are easy to hit.
//!
//! Real radio buttons and checkboxes inside a `fieldset`, so that keyboards, screen readers and browsers without scripts know them.

use super::frame::Frame;
use super::question::Asked;
use super::{Symbol, icon};
use crate::dom::{IntoNode, Node, Now, div, el, span};
use std::rc::Rc;

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

    /// A card around the box to tick.
    fn card(self, input: Node) -> Node {
        // What somebody wrote may run the other way.
        let words = span("choice-words").child(span("choice-label").child(el("bdi").child(self.label)));
        let words = words.child(self.hint.map(|hint| span("field-hint").child(hint)));
        el("label").class("choice").child(input).child(words).child(self.symbol.map(icon))
    }
}

/// Exactly one of a few answers.
pub(super) fn one_of(mut question: Asked, choices: Vec<Choice>) -> Node {
    let frame = question.frame();
    let (name, value, choose) = (question.name, question.value, question.on_input);
    let choose: Option<Rc<dyn Fn(String)>> = choose.map(Rc::from);
    let card = |choice: Choice| {
        let input = el("input").attr("type", "radio").attr("name", name).attr("value", &choice.value);
        let own = choice.value.clone();
        let input = input.checked(value.clone().map(move |value| value == own));
        let (own, choose) = (choice.value.clone(), choose.clone());
        choice.card(match choose {
            Some(choose) => input.on_change(move |_| choose(own.clone())),
            None => input,
        })
    };
    group(&frame, choices.into_iter().map(card).collect())
}

/// Any number of a few answers.
pub struct SomeOf(Box<Several>);

struct Several {
    name: &'static str,
    label: String,
    choices: Vec<Choice>,
    hint: Option<String>,
    error: Now<Option<String>>,
    values: Now<Vec<String>>,
    on_choose: Option<Rc<dyn Fn(Vec<String>)>>,
}

impl SomeOf {
    /// The name of each answer in the form, what is asked, and the answers.
    pub fn new(name: &'static str, label: impl Into<String>, choices: Vec<Choice>) -> Self {
        let (error, values) = (Now::default(), Now::default());
        Self(Box::new(Several { name, label: label.into(), choices, hint: None, error, values, on_choose: None }))
    }

    /// Help with the answer.
    #[must_use]
    pub fn hint(mut self, hint: impl Into<String>) -> Self {
        self.0.hint = Some(hint.into());
        self
    }

    /// What is wrong, if something is.
    #[must_use]
    pub fn error(mut self, error: impl Into<Now<Option<String>>>) -> Self {
        self.0.error = error.into();
        self
    }

    /// The values that are chosen.
    #[must_use]
    pub fn values(mut self, values: impl Into<Now<Vec<String>>>) -> Self {
        self.0.values = values.into();
        self
    }

    /// What happens with all that is chosen after a change, in the order of the answers.
    #[must_use]
    pub fn on_choose(mut self, act: impl Fn(Vec<String>) + 'static) -> Self {
        self.0.on_choose = Some(Rc::new(act));
        self
    }
}

impl Several {
    fn input(&self, own: String) -> Node {
        let input = el("input").attr("type", "checkbox").attr("name", self.name).attr("value", &own);
        let mine = own.clone();
        let input = input.checked(self.values.clone().map(move |values| values.contains(&mine)));
        let Some(act) = self.on_choose.clone() else { return input };
        let order: Vec<String> = self.choices.iter().map(|choice| choice.value.clone()).collect();
        let values = self.values.clone();
        input.on_tick(move |ticked| {
            let before = values.get();
            let keep = |value: &&String| if **value == own { ticked } else { before.contains(*value) };
            act(order.iter().filter(keep).cloned().collect());
        })
    }
}

impl IntoNode for SomeOf {
    fn into_node(self) -> Node {
        let all = *self.0;
        let cards = all.choices.iter().map(|choice| choice.clone().card(all.input(choice.value.clone()))).collect();
        group(&Frame::new(all.name, all.label, all.hint, all.error), cards)
    }
}

fn group(frame: &Frame, cards: Vec<Node>) -> Node {
    let group = el("fieldset").class("field").attr("id", &frame.id).attr_now("data-wrong", frame.invalid());
    group
        .attr_now("aria-describedby", frame.described_by())
        .child(el("legend").class("field-label").child(frame.label.as_str()))
        .child(frame.words())
        .child(div("choices").children(cards))
}
