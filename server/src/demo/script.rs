//! How the demo's week is written down: who did what at which moment, in the order in which it happened.
//!
//! A [`Script`] only collects commands with their actors and times; the same rules that decide about real
//! neighbours decide about these, so the demo can show nothing that the rules would refuse.
//! Invariant: every id follows from its place in the script, so filling a group twice changes nothing.

use shared::command::{Actor, Command};
use shared::words::limits::{ADDRESS_CHARS_MAX, NAME_CHARS_MAX, PHONE_CHARS_MAX, REMARK_CHARS_MAX};
use shared::words::{Day, EnvelopeId, Id, Line, Prose, TextProblem, Timestamp};

/// One thing that somebody did.
#[derive(Clone, Debug)]
pub struct Step {
    /// When.
    pub at: Timestamp,
    /// Who.
    pub actor: Actor,
    /// Names it, so that it is done once.
    pub envelope: EnvelopeId,
    /// What.
    pub command: Command,
}

/// A week as it is being written.
pub struct Script {
    now: Timestamp,
    offset: i32,
    made: u64,
    steps: Vec<Step>,
}

impl Script {
    /// An empty week that ends now, in a place whose clocks are `offset` minutes ahead of UTC.
    #[must_use]
    pub const fn new(now: Timestamp, offset: i32) -> Self {
        Self { now, offset, made: 0, steps: Vec::new() }
    }

    /// The day it is now.
    #[must_use]
    pub fn today(&self) -> Day {
        self.now.day(self.offset)
    }

    /// The day that many days ago.
    #[must_use]
    pub fn days_ago(&self, days: i32) -> Day {
        Day(self.today().0 - days)
    }

    /// A moment of an earlier day, by the clock on the wall.
    #[must_use]
    pub fn clock(&self, days_ago: i32, hour: i64, minute: i64) -> Timestamp {
        self.days_ago(days_ago).starts(self.offset).plus(hour * 3_600 + minute * 60).min(self.now)
    }

    /// A moment so many minutes ago.
    #[must_use]
    pub const fn minutes_ago(&self, minutes: i64) -> Timestamp {
        self.now.plus(-minutes * 60)
    }

    /// A new id. Random ones would do as well, but would make a second filling a second week.
    pub fn id<T: From<Id>>(&mut self) -> T {
        self.made += 1;
        let mut bytes = *b"demo\0\0\0\0\0\0";
        bytes[2..].copy_from_slice(&self.made.to_be_bytes());
        T::from(Id::new(0x0198_0000_0000 + self.made, bytes))
    }

    /// Writes down what somebody did.
    pub fn add(&mut self, at: Timestamp, actor: Actor, command: impl Into<Command>) {
        let envelope = self.id();
        self.steps.push(Step { at, actor, envelope, command: command.into() });
    }

    /// Everything in the order in which it happened.
    #[must_use]
    pub fn finish(mut self) -> Vec<Step> {
        self.steps.sort_by_key(|step| step.at);
        self.steps
    }
}

/// A name of the demo.
pub fn name(text: &str) -> Line<NAME_CHARS_MAX> {
    written(Line::new(text))
}

/// A number of the demo.
pub fn phone(text: &str) -> Line<PHONE_CHARS_MAX> {
    written(Line::new(text))
}

/// An address of the demo.
pub fn address(text: &str) -> Prose<ADDRESS_CHARS_MAX> {
    written(Prose::new(text))
}

/// A remark of the demo.
pub fn remark(text: &str) -> Prose<REMARK_CHARS_MAX> {
    written(Prose::new(text))
}

/// Takes a text of this program as a bounded one.
#[expect(clippy::expect_used, reason = "the demo's texts are constants, and a test takes every one of them")]
pub fn written<T>(taken: Result<T, TextProblem>) -> T {
    taken.expect("a text of the demo fits")
}
