//! A question of a form: one line, several lines, or one of some answers; with a hint, an error, and what stands in it.
//!
//! Invariant: what was typed is kept. Questions are named after their meaning; the same name gives the element's id
//! (`f-<name>`). Not here: deciding what is wrong. Leave the browser's own checks off (`novalidate`): they speak the
//! browser's language, not ours.

use super::area::area;
use super::choice::{Choice, one_of};
use super::frame::Frame;
use super::line::line;
use super::select::select;
use crate::dom::{IntoNode, Node, Now};

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
    /// A time of day.
    Time,
    /// How many.
    Count,
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
    pub(super) fn kind(self) -> &'static str {
        match self {
            Self::Phone => "tel",
            Self::Day => "date",
            Self::Time => "time",
            Self::Moment => "datetime-local",
            Self::Search => "search",
            Self::Words | Self::Name | Self::Count | Self::Code | Self::Link => "text",
        }
    }

    pub(super) fn class(self) -> &'static str {
        match self {
            Self::Phone | Self::Day | Self::Time | Self::Count | Self::Moment => "field-input field-short",
            Self::Code => "field-input field-short field-code",
            Self::Words | Self::Name | Self::Search | Self::Link => "field-input",
        }
    }

    /// Digits and codes run left to right in every language.
    pub(super) fn dir(self) -> Option<&'static str> {
        matches!(self, Self::Phone | Self::Code | Self::Link).then_some("ltr")
    }
}

/// How a question is answered.
enum Way {
    Line(Input),
    Area(u8),
    OneOf(Vec<Choice>),
    Select(Vec<Choice>, Option<String>),
}

/// One question, whose answer is a text.
pub struct Question(Box<Asked>);

/// What is known of it. In a box, so that each line that says more about it passes one address on.
pub(super) struct Asked {
    way: Way,
    pub(super) name: &'static str,
    label: String,
    hint: Option<String>,
    error: Now<Option<String>>,
    pub(super) need: Need,
    pub(super) autocomplete: Option<&'static str>,
    pub(super) value: Now<String>,
    pub(super) on_input: Option<Box<dyn Fn(String)>>,
}

impl Question {
    /// One line to fill in: its name in the form, and what it asks.
    pub fn line(name: &'static str, label: impl Into<String>) -> Self {
        Self::new(Way::Line(Input::Words), name, label.into())
    }

    /// Several lines to fill in.
    pub fn area(name: &'static str, label: impl Into<String>) -> Self {
        Self::new(Way::Area(3), name, label.into())
    }

    /// Exactly one of a few answers, all of them in sight.
    pub fn one_of(name: &'static str, label: impl Into<String>, choices: Vec<Choice>) -> Self {
        Self::new(Way::OneOf(choices), name, label.into())
    }

    /// One of many answers, in a list that opens. Hints and symbols are not shown there; for six or fewer take
    /// [`Question::one_of`], where everything is seen at once.
    pub fn select(name: &'static str, label: impl Into<String>, choices: Vec<Choice>) -> Self {
        Self::new(Way::Select(choices, None), name, label.into())
    }

    #[inline(never)]
    fn new(way: Way, name: &'static str, label: String) -> Self {
        let (error, value) = (Now::default(), Now::default());
        let need = Need::default();
        Self(Box::new(Asked { way, name, label, hint: None, error, need, autocomplete: None, value, on_input: None }))
    }

    /// Help with the answer.
    #[must_use]
    pub fn hint(self, hint: impl Into<String>) -> Self {
        self.with_hint(hint.into())
    }

    /// What is wrong, if something is.
    #[must_use]
    pub fn error(self, error: impl Into<Now<Option<String>>>) -> Self {
        self.with_error(error.into())
    }

    /// What stands in it, or is chosen; empty for nothing.
    #[must_use]
    pub fn value(self, value: impl Into<Now<String>>) -> Self {
        self.with_value(value.into())
    }

    /// What happens with the answer: after each letter, or once one is chosen.
    #[must_use]
    pub fn on_input(self, act: impl Fn(String) + 'static) -> Self {
        self.with_on_input(Box::new(act))
    }

    /// Whether it may stay empty.
    #[must_use]
    pub fn need(mut self, need: Need) -> Self {
        self.0.need = need;
        self
    }

    /// What kind of line it is.
    #[must_use]
    pub fn input(mut self, input: Input) -> Self {
        self.0.way = Way::Line(input);
        self
    }

    /// How many lines it shows; it can be drawn larger.
    #[must_use]
    pub fn rows(mut self, rows: u8) -> Self {
        self.0.way = Way::Area(rows);
        self
    }

    /// The browser's own word for what belongs here (`name`, `tel`, `street-address`); otherwise it fills in nothing.
    #[must_use]
    pub fn autocomplete(mut self, word: &'static str) -> Self {
        self.0.autocomplete = Some(word);
        self
    }

    /// What an empty answer of a list is called, where it is an answer and not a question left open.
    #[must_use]
    pub fn none(mut self, words: impl Into<String>) -> Self {
        if let Way::Select(_, none) = &mut self.0.way {
            *none = Some(words.into());
        }
        self
    }
}

impl Asked {
    pub(super) fn frame(&mut self) -> Frame {
        let (label, error) = (core::mem::take(&mut self.label), core::mem::take(&mut self.error));
        Frame::new(self.name, label, self.hint.take(), error)
    }
}

/// Each once for all the lines that say something about a question.
impl Question {
    #[inline(never)]
    fn with_hint(mut self, hint: String) -> Self {
        self.0.hint = Some(hint);
        self
    }

    #[inline(never)]
    fn with_error(mut self, error: Now<Option<String>>) -> Self {
        self.0.error = error;
        self
    }

    #[inline(never)]
    fn with_value(mut self, value: Now<String>) -> Self {
        self.0.value = value;
        self
    }

    #[inline(never)]
    fn with_on_input(mut self, act: Box<dyn Fn(String)>) -> Self {
        self.0.on_input = Some(act);
        self
    }
}

impl IntoNode for Question {
    fn into_node(mut self) -> Node {
        match core::mem::replace(&mut self.0.way, Way::Area(0)) {
            Way::Line(input) => line(*self.0, input),
            Way::Area(rows) => area(*self.0, rows),
            Way::OneOf(choices) => one_of(*self.0, choices),
            Way::Select(choices, none) => select(*self.0, choices, none),
        }
    }
}
