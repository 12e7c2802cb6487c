//! Draws pairs as a list: who, when they last met, and what comes next.

use super::line::{Line, Next};
use crate::dom::Node;
use crate::kith::use_kith;
use crate::parts::{Row, Standing, rows, tag};
use crate::screens::draw::clock;
use crate::screens::said::things::{self, Clock};
use crate::shell::Route;
use crate::text::{Text, use_text};
use shared::words::PersonId;

/// Whose list it is: a line is called by the other of the two.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum By {
    /// This phone's own person.
    Other,
    /// Somebody else.
    OtherThan(PersonId),
}

/// The list.
pub fn pair_rows(lines: Vec<Line>, by: By) -> Node {
    rows().children(lines.into_iter().map(|line| pair_row(line, by)))
}

fn pair_row(line: Line, by: By) -> Row {
    let (t, kith) = (use_text(), use_kith());
    let clock = clock(kith);
    let whose = match by {
        By::Other => kith.peek(shared::sync::Phone::me),
        By::OtherThan(person) => person,
    };
    let one = |name: Option<String>| name.unwrap_or_else(|| t.pair_neighbour().to_owned());
    let name = one(if line.person_id == whose { line.helper } else { line.person });
    let last = line.last.map(|at| t.pair_last_on(&t.relative_day(at.0, clock.now.0, clock.offset)));
    let row = Row::new(Route::Pair(line.id).path(), name.clone()).door(&name);
    let (said, end) = next(t, line.next, clock);
    let more: Vec<String> = last.into_iter().chain(said).collect();
    let row = if more.is_empty() { row } else { row.more(more.join(" · ")) };
    row.end(end)
}

/// What comes next: in words on its line, or as a tag at its end where it needs somebody or rests.
fn next(t: Text, next: Next, clock: Clock) -> (Option<String>, Option<Node>) {
    let words = |words: &str| (Some(words.to_owned()), None);
    match next {
        Next::SayYes => (None, Some(tag(Standing::Open, t.pair_next_yes()))),
        Next::TakeOver => (None, Some(tag(Standing::Open, t.pair_next_take_over()))),
        Next::StepIn => (None, Some(tag(Standing::Open, t.pair_next_step_in()))),
        Next::HandOver => (None, Some(tag(Standing::Open, t.pair_next_hand_over()))),
        Next::While => words(t.pair_next_while()),
        Next::Trial => words(t.pair_next_trial()),
        Next::Waits => (None, Some(tag(Standing::Waiting, t.pair_next_waits()))),
        Next::Well => (None, None),
        Next::Rests(until) => {
            let until = until.map(|day| t.pair_paused_until(&things::day(t, day, clock)));
            (None, Some(tag(Standing::Over, until.unwrap_or_else(|| t.pair_paused().to_owned()))))
        }
    }
}
