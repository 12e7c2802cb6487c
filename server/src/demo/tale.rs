//! What one line of the demo's week can say: who asked for what, how it came in, and what happened next.

use shared::help::HelpKind;
use shared::words::Part;

/// A moment of the week.
#[derive(Clone, Copy)]
pub enum At {
    /// So many days ago, at this hour and minute.
    Day(i32, i64, i64),
    /// So many minutes ago.
    Ago(i64),
}

/// How an ask came in.
#[derive(Clone, Copy)]
pub enum By {
    /// They filled in the plain page.
    Page,
    /// They rang, and this helper wrote it down.
    Phone(usize),
}

/// When help was wanted.
#[derive(Clone, Copy)]
pub enum Wanted {
    /// As soon as somebody can.
    Soon,
    /// In so many days from today; negative for days that are over.
    On(i32, Part),
}

/// What happened next.
#[derive(Clone, Copy)]
pub enum Then {
    /// This helper said they will go.
    Claims(usize, At),
    /// They were there.
    Visits(usize, At, shared::care::Outcome, &'static str),
    /// They returned it.
    HandsBack(usize, At),
    /// The asker no longer wanted it.
    Cancels(At),
    /// The asker said that it happened.
    Confirms(At),
    /// This organiser looked after what the last visit found.
    FollowsUp(usize, At),
}

/// One ask and what became of it.
pub struct Tale {
    /// Who asked.
    pub who: usize,
    /// How.
    pub by: By,
    /// When they asked.
    pub asked: At,
    /// For what sort of help.
    pub kind: HelpKind,
    /// In their words.
    pub what: &'static str,
    /// When they wanted it.
    pub when: Wanted,
    /// Whether they are asked before somebody new comes.
    pub first: bool,
    /// What happened next.
    pub then: &'static [Then],
}

/// An ask and what became of it.
pub const fn tale(
    (who, by, asked): (usize, By, At),
    (kind, what): (HelpKind, &'static str),
    when: Wanted,
    then: &'static [Then],
) -> Tale {
    Tale { who, by, asked, kind, what, when, first: false, then }
}

/// The same, of somebody who would like to be asked first.
pub const fn asks_first(tale: Tale) -> Tale {
    Tale { first: true, ..tale }
}
