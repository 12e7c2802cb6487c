//! What several screens draw alike: an errand in a row, a question before something is done, what was refused.
//!
//! Not here: anything that could be a part. A part knows no errand; these do.

pub mod choose;
pub mod confirm;
pub mod refused;
pub mod rows;
pub mod tell;

pub use choose::{ChooseBetween, Crossed, Saving};
pub use confirm::Confirm;
pub use refused::RefusedList;
pub use rows::{ErrandRow, details, title};
pub use tell::{Telling, Told};

use crate::kith::Kith;
use crate::parts::{Standing, Symbol};
use crate::screens::said::things::Clock;
use crate::text::Text;
use leptos::prelude::*;
use shared::care::Outcome;
use shared::help::HelpKind;

/// The symbol of a kind of help.
#[must_use]
pub const fn symbol(kind: HelpKind) -> Symbol {
    match kind {
        HelpKind::Food => Symbol::Food,
        HelpKind::Prescription => Symbol::Prescription,
        HelpKind::Lift => Symbol::Lift,
        HelpKind::CheckIn => Symbol::CheckIn,
        HelpKind::Company => Symbol::Company,
        HelpKind::Other => Symbol::Other,
    }
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

/// What is worked out anew when something it reads changes, and told on only when it is then another.
///
/// The work is boxed, so that all that answer alike share one copy of the machinery: without it each of some
/// forty brought its own kilobyte to the phone.
pub fn memo<T: PartialEq + Send + Sync + 'static>(work: impl Fn() -> T + Send + Sync + 'static) -> Memo<T> {
    fn boxed<T: PartialEq + Send + Sync + 'static>(work: Box<dyn Fn() -> T + Send + Sync>) -> Memo<T> {
        Memo::new(move |_| work())
    }
    boxed(Box::new(work))
}

/// A piece of a screen that is drawn anew when something it reads changes.
///
/// Boxed for the same reason as [`memo`]: every closure in a view is a type of its own, and each type brings the
/// whole of "draw, compare, draw again" along.
pub fn live<V: IntoAny>(draw: impl Fn() -> V + Send + 'static) -> Box<dyn FnMut() -> AnyView + Send> {
    Box::new(move || draw().into_any())
}

/// Several words about one thing, with a dot between them. Each keeps its own direction and the line the page's, so
/// that an English street beside an Arabic sentence mixes up neither.
pub fn apart(words: Vec<String>) -> impl IntoView {
    let one = |(at, word): (usize, String)| (if at > 0 { " · " } else { "" }, view! { <bdi>{word}</bdi> });
    words.into_iter().enumerate().map(one).collect_view()
}

/// Moves to the first field that has to be looked at again, once its error stands beside it.
pub fn show_what_is_wrong() {
    request_animation_frame(crate::web::page::go_to_wrong);
}

/// What moments are said by at present.
#[must_use]
pub fn clock(kith: Kith) -> Clock {
    Clock { now: kith.now(), offset: kith.offset_minutes() }
}
