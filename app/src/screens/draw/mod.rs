//! What several screens draw alike: an errand in a row, a question before something is done, what was refused.
//!
//! Not here: anything that could be a part. A part knows no errand; these do.

pub mod choose;
pub mod confirm;
pub mod link;
pub mod more;
pub mod refused;
pub mod rows;
pub mod tell;

pub use choose::{Saving, choose_between, crossed};
pub use confirm::Confirm;
pub use more::show_more;
pub use refused::refused_list;
pub use rows::{ErrandRow, details, title};
pub use tell::{Told, telling, telling_more};

use crate::dom::{Node, el, several};
use crate::kith::Kith;
use crate::parts::{Button, Standing, Weight};
use crate::screens::said::things::Clock;
use crate::text::{Text, use_text};
use crate::web::page;
use shared::care::Outcome;

/// The foot of a form: what it does, or leaving everything as it was.
pub fn or_cancel(foot: Node, does: Button, leave: impl Fn() + 'static) -> Node {
    let cancel = Button::new(use_text().app_cancel()).weight(Weight::Quiet).on_press(leave);
    foot.child(does).child(cancel)
}

/// What a visit found, for whoever reads of it.
#[must_use]
pub fn outcome_tag(text: Text, outcome: Outcome) -> (Standing, &'static str) {
    match outcome {
        Outcome::Well => (Standing::Done, text.outcome_well()),
        Outcome::NoAnswer => (Standing::Over, text.outcome_no_answer()),
        Outcome::Worried => (Standing::Wrong, text.outcome_worried()),
    }
}

/// Several words about one thing, with a dot between them. Each keeps its own direction and the line the page's, so
/// that an English street beside an Arabic sentence mixes up neither.
pub fn apart(words: Vec<String>) -> Node {
    let one = |(at, word): (usize, String)| several().child((at > 0).then_some(" · ")).child(el("bdi").child(word));
    several().children(words.into_iter().enumerate().map(one))
}

/// What somebody wrote, in their own words and their own direction.
pub fn own_words(words: &str) -> Node {
    el("blockquote").class("wrote").attr("dir", "auto").child(words)
}

/// Moves to the first field that has to be looked at again, once its error stands beside it.
pub fn show_what_is_wrong() {
    page::next_frame(page::go_to_wrong);
}

/// What moments are said by at present.
#[must_use]
pub fn clock(kith: Kith) -> Clock {
    Clock { now: kith.now(), offset: kith.offset_minutes() }
}
