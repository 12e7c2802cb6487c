//! Gifts, kinds of gatherings, their times and how somebody stands to one, in the reader's words.

use super::things::{self, Clock};
use crate::parts::Symbol;
use crate::text::Text;
use shared::help::Gift;
use shared::together::{Coming, Gathering, GatheringKind, Seat, Slot, Stage};

/// What somebody enjoys giving.
#[must_use]
pub fn gift(t: Text, gift: Gift) -> &'static str {
    match gift {
        Gift::Baking => t.gift_baking(),
        Gift::Phone => t.gift_phone(),
        Gift::Gardening => t.gift_gardening(),
        Gift::Languages => t.gift_languages(),
        Gift::Mending => t.gift_mending(),
        Gift::Music => t.gift_music(),
        Gift::Stories => t.gift_stories(),
        Gift::Other => t.gift_other(),
    }
}

/// All that somebody enjoys giving, and their words.
#[must_use]
pub fn gifts(t: Text, gifts: &[Gift]) -> String {
    gifts.iter().map(|one| gift(t, *one)).collect::<Vec<_>>().join(" · ")
}

/// What sort of gathering.
#[must_use]
pub fn kind(t: Text, kind: GatheringKind) -> &'static str {
    match kind {
        GatheringKind::Gardening => t.gathering_gardening(),
        GatheringKind::Singing => t.gathering_singing(),
        GatheringKind::JobClub => t.gathering_job_club(),
        GatheringKind::Tea => t.gathering_tea(),
        GatheringKind::Other => t.gathering_other(),
    }
}

/// Its symbol.
#[must_use]
pub const fn symbol(kind: GatheringKind) -> Symbol {
    match kind {
        GatheringKind::Tea => Symbol::Company,
        GatheringKind::JobClub => Symbol::People,
        GatheringKind::Gardening => Symbol::Plant,
        GatheringKind::Singing => Symbol::Song,
        GatheringKind::Other => Symbol::Other,
    }
}

/// "Tomorrow, 14:30 to 16:00".
#[must_use]
pub fn slot(t: Text, slot: Slot, clock: Clock) -> String {
    let (until, _) = slot.from.plus(slot.minutes);
    let said = |hour: shared::words::Hour| {
        let (hour, minute) = hour.parts();
        t.time_of_day(i64::from(hour) * 3_600 + i64::from(minute) * 60, 0)
    };
    t.gathering_time(&things::day(t, slot.day, clock), &said(slot.from), &said(until))
}

/// How many places are free.
#[must_use]
pub fn room(t: Text, gathering: &Gathering) -> String {
    match gathering.free() {
        _ if !gathering.is_open() => t.gathering_cancelled().to_owned(),
        None => t.gathering_room().to_owned(),
        Some(0) => t.gathering_full().to_owned(),
        Some(free) => t.gathering_free(i64::from(free)),
    }
}

/// How somebody stands to it who said that they come.
#[must_use]
pub fn seat(t: Text, coming: &Coming) -> String {
    match coming.seat {
        Seat::Waits => t.gathering_you_wait().to_owned(),
        Seat::Place { since: Some(_) } => t.gathering_moved_up().to_owned(),
        Seat::Place { since: None } if coming.friends > 0 => t.gathering_you_come_with(i64::from(coming.friends)),
        Seat::Place { since: None } => t.gathering_you_come().to_owned(),
    }
}

/// The word that came with a cancellation.
#[must_use]
pub fn word(gathering: &Gathering) -> Option<String> {
    match &gathering.stage {
        Stage::Cancelled { words, .. } => words.as_ref().map(ToString::to_string),
        _ => None,
    }
}
