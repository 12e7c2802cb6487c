//! An errand as a row that leads to it.

use crate::dom::{IntoNode, Node};
use crate::kith::use_kith;
use crate::parts::{Row, Standing, tag};
use crate::screens::card::Card;
use crate::screens::draw::clock;
use crate::screens::said::things::{self, Clock};
use crate::shell::Route;
use crate::text::{Text, use_text};

/// What it is and for whom, as far as one may know: "Prescription for Grace".
#[must_use]
pub fn title(text: Text, card: &Card) -> String {
    let kind = things::kind(text, card.kind);
    match &card.first_name {
        Some(name) => text.errand_for(kind, name),
        None => kind.to_owned(),
    }
}

/// When and where: "Tomorrow, Morning · Riverside".
#[must_use]
pub fn details(text: Text, card: &Card, clock: Clock) -> String {
    let when = things::when(text, card.when, clock);
    if card.zone.is_empty() { when } else { format!("{when}\u{a0}· {}", card.zone) }
}

/// A row that leads to an errand.
pub struct ErrandRow {
    card: Card,
    name: Option<String>,
    more: Option<String>,
    current: bool,
    strip: Option<Node>,
    end: Option<Node>,
}

impl ErrandRow {
    /// The errand.
    #[must_use]
    pub fn new(card: Card) -> Self {
        Self { card, name: None, more: None, current: false, strip: None, end: None }
    }

    /// Whose it is, where that may be known; then the kind of help moves to the second line.
    #[must_use]
    pub fn name(mut self, name: Option<String>) -> Self {
        self.name = name;
        self
    }

    /// A line in the place of when and where.
    #[must_use]
    pub fn more(mut self, words: String) -> Self {
        self.more = Some(words);
        self
    }

    /// Whether it stands open beside the list.
    #[must_use]
    pub fn current(mut self, is: bool) -> Self {
        self.current = is;
        self
    }

    /// What can be done with it without opening it.
    #[must_use]
    pub fn strip(mut self, strip: Option<Node>) -> Self {
        self.strip = strip;
        self
    }

    /// What stands at its end; without it, whether it waits or is late.
    #[must_use]
    pub fn end(mut self, end: impl IntoNode) -> Self {
        self.end = Some(end.into_node());
        self
    }
}

impl IntoNode for ErrandRow {
    fn into_node(self) -> Node {
        let (t, kith) = (use_text(), use_kith());
        let Self { card, name, more, current, strip, end } = self;
        let about = more.unwrap_or_else(|| details(t, &card, clock(kith)));
        let (title, more) = match name {
            Some(name) => (name, format!("{} · {about}", things::kind(t, card.kind))),
            None => (title(t, &card), about),
        };
        let end = end.or_else(|| match (card.waiting, card.late) {
            (true, _) => Some(tag(Standing::Waiting, t.state_waiting())),
            (false, true) => Some(tag(Standing::Waiting, t.state_late())),
            (false, false) => None,
        });
        let row = Row::new(Route::Errand(card.id).path(), title)
            .more(more)
            .symbol(things::symbol(card.kind))
            .current(current);
        let row = row.end(end);
        match strip {
            Some(strip) => row.strip(strip).into_node(),
            None => row.into_node(),
        }
    }
}
