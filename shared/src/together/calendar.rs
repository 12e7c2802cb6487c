//! A gathering as a calendar file, so that it stands between the dentist and the bins where people look anyway.
//!
//! RFC 5545: lines end in CR LF, none is longer than 75 octets, and what people typed is escaped. The time is a floating
//! one (3.3.5, form 1): "half past two" is half past two on the kitchen clock, whatever a phone thinks of time zones.
//! Not here: who comes.

use crate::together::{Gathering, Stage};
use crate::words::{Day, Hour, Timestamp};
use core::fmt::Write as _;

/// The media type of such a file.
pub const MEDIA_TYPE: &str = "text/calendar; charset=utf-8";
/// Octets in a line, without its end (RFC 5545, 3.1).
const LINE_OCTETS_MAX: usize = 75;

/// The file for one gathering, made at `now`.
#[must_use]
pub fn file(gathering: &Gathering, now: Timestamp) -> String {
    let (until, days) = gathering.slot.from.plus(gathering.slot.minutes);
    let end = Day(gathering.slot.day.0.saturating_add(days));
    let stands = if matches!(gathering.stage, Stage::Planned | Stage::Been) { "CONFIRMED" } else { "CANCELLED" };
    let mut file = String::new();
    let mut line = |name: &str, value: &str| fold(&mut file, name, value);
    line("BEGIN", "VCALENDAR");
    line("VERSION", "2.0");
    line("PRODID", "-//Kith//Gatherings//EN");
    line("METHOD", "PUBLISH");
    line("BEGIN", "VEVENT");
    line("UID", &(gathering.id.to_string() + "@kith"));
    line("DTSTAMP", &(floating(now.day(0), clock(now)) + "Z"));
    line("DTSTART", &floating(gathering.slot.day, gathering.slot.from));
    line("DTEND", &floating(end, until));
    line("SUMMARY", &escaped(gathering.title.as_str()));
    line("LOCATION", &escaped(gathering.place.as_str()));
    if let Some(words) = &gathering.words {
        line("DESCRIPTION", &escaped(words.as_str()));
    }
    line("STATUS", stands);
    line("END", "VEVENT");
    line("END", "VCALENDAR");
    file
}

/// The file for one gathering as an address that holds it: a phone can save it without asking anybody.
#[must_use]
pub fn link(gathering: &Gathering, now: Timestamp) -> String {
    let mut link = String::from("data:text/calendar;charset=utf-8,");
    for byte in file(gathering, now).bytes() {
        if byte.is_ascii_alphanumeric() || b"-_.~".contains(&byte) {
            link.push(char::from(byte));
        } else {
            link.push('%');
            link.extend([byte >> 4, byte & 15].map(|half| char::from(b"0123456789ABCDEF"[usize::from(half)])));
        }
    }
    link
}

/// `20261124T143000`.
fn floating(day: Day, at: Hour) -> String {
    let ((year, month, day), (hour, minute)) = (day.ymd(), at.parts());
    let mut text = String::with_capacity(15);
    // Writing to a string cannot fail.
    let _ = write!(text, "{year:04}{month:02}{day:02}T{hour:02}{minute:02}00");
    text
}

/// The time of day of a moment in UTC.
fn clock(at: Timestamp) -> Hour {
    let minute = u16::try_from(at.0.rem_euclid(86_400) / 60).unwrap_or(0);
    Hour::at(minute / 60, minute % 60).unwrap_or_else(|| Hour::at(0, 0).expect("midnight is on every clock"))
}

/// What people typed, as a value of type TEXT (RFC 5545, 3.3.11).
fn escaped(text: &str) -> String {
    let mut value = String::with_capacity(text.len() + 8);
    for c in text.chars() {
        match c {
            '\\' | ';' | ',' => value.extend(['\\', c]),
            '\n' => value.push_str("\\n"),
            _ => value.push(c),
        }
    }
    value
}

/// Writes a line, folded between characters.
fn fold(file: &mut String, name: &str, value: &str) {
    let mut room = LINE_OCTETS_MAX;
    for c in name.chars().chain([':']).chain(value.chars()) {
        if c.len_utf8() > room {
            file.push_str("\r\n ");
            room = LINE_OCTETS_MAX - 1;
        }
        file.push(c);
        room -= c.len_utf8();
    }
    file.push_str("\r\n");
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::together::{GatheringKind, Slot};
    use crate::words::{GatheringId, Id, Line, PersonId, Prose, ZoneId};
    use proptest::prelude::*;

    fn tea(title: &str, words: &str) -> Gathering {
        let id = Id::from_bytes([7; 16]);
        Gathering {
            id: GatheringId(id),
            title: Line::new(title).unwrap(),
            kind: GatheringKind::Tea,
            words: Prose::new(words).ok(),
            place: Line::new("Library, first floor").unwrap(),
            zone: ZoneId(id),
            slot: Slot { day: Day::from_ymd(2026, 12, 31).unwrap(), from: Hour::at(23, 0).unwrap(), minutes: 90 },
            moved: None,
            places: None,
            taken: 0,
            next: 0,
            host: PersonId(id),
            stage: Stage::Planned,
            ends: Timestamp(0),
        }
    }

    /// Reads a value back as RFC 5545 says: unfold, then undo the escapes.
    fn value(file: &str, name: &str) -> String {
        let unfolded = file.replace("\r\n ", "");
        let line = unfolded.split("\r\n").find_map(|line| line.strip_prefix(name)?.strip_prefix(':'));
        let mut letters = line.unwrap().chars();
        let mut text = String::new();
        while let Some(c) = letters.next() {
            match (c, c == '\\') {
                (_, true) => text.push(letters.next().map_or('\\', |c| if c == 'n' { '\n' } else { c })),
                _ => text.push(c),
            }
        }
        text
    }

    #[test]
    fn a_gathering_is_a_calendar_file() {
        let file = file(&tea("Tea, cake; and a song", "Bring a cup.\nNo stairs."), Timestamp(1_800_000_000));
        let expected = [
            "BEGIN:VCALENDAR",
            "VERSION:2.0",
            "PRODID:-//Kith//Gatherings//EN",
            "METHOD:PUBLISH",
            "BEGIN:VEVENT",
            "UID:BwcHBwcHBwcHBwcHBwcHBw@kith",
            "DTSTAMP:20270115T080000Z",
            "DTSTART:20261231T230000",
            "DTEND:20270101T003000",
            "SUMMARY:Tea\\, cake\\; and a song",
            "LOCATION:Library\\, first floor",
            "DESCRIPTION:Bring a cup.\\nNo stairs.",
            "STATUS:CONFIRMED",
            "END:VEVENT",
            "END:VCALENDAR",
            "",
        ];
        assert_eq!(file.split("\r\n").collect::<Vec<_>>(), expected);
    }

    proptest! {
        #[test]
        fn whatever_people_type_is_read_back(title in "\\PC{1,60}", words in "(\\PC|\n|,|;|\\\\){1,400}") {
            prop_assume!(Line::<60>::new(&title).is_ok() && Prose::<400>::new(&words).is_ok());
            let tea = tea(&title, &words);
            let file = file(&tea, Timestamp(0));
            let link = link(&tea, Timestamp(0));
            let parts: Vec<&str> = link.split_once(',').unwrap().1.split('%').collect();
            let (first, rest) = parts.split_first().unwrap();
            let rest = rest.iter().flat_map(|part| {
                let (byte, plain) = part.split_at(2);
                core::iter::once(u8::from_str_radix(byte, 16).unwrap()).chain(plain.bytes())
            });
            let read: Vec<u8> = first.bytes().chain(rest).collect();
            prop_assert_eq!(String::from_utf8(read).unwrap(), file.clone());
            prop_assert!(file.split("\r\n").all(|line| line.len() <= LINE_OCTETS_MAX && !line.contains('\n')));
            prop_assert_eq!(value(&file, "SUMMARY"), tea.title.as_str());
            let said = tea.words.map(|words| words.to_string());
            prop_assert_eq!(Some(value(&file, "DESCRIPTION")), said);
        }
    }
}
