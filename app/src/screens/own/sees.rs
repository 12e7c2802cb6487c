//! Draws who can see what, on the screen and on the plain page alike.

use super::model::{Reader, Readers};
use crate::dom::{Node, el, p};
use crate::parts::{card, person, section};
use crate::screens::said::things::{self, Clock};
use crate::text::Text;
use shared::mine::{Part, Why};
use shared::people::{Bond, Sees};
use shared::words::Day;

/// A card for each who can see something.
pub fn readers(t: Text, readers: &[Reader]) -> Vec<Node> {
    readers.iter().map(|reader| draw(t, reader)).collect()
}

/// Who has opened notes for a few, a line for each day; nothing where nobody has.
pub fn read(t: Text, read: &[(String, Day)], clock: Clock) -> Option<Node> {
    let line = |(name, day): &(String, Day)| el("li").child(t.note_read_by(name, &things::day(t, *day, clock)));
    (!read.is_empty())
        .then(|| section(t.own_read()).child(card().child(el("ul").class("page-list").children(read.iter().map(line)))))
}

fn draw(t: Text, reader: &Reader) -> Node {
    let head = match &reader.who {
        Readers::One(name) => person(name),
        Readers::Organisers(names) => group(t.own_organisers(), names),
        Readers::Leads(names) => group(t.role_safeguarding_lead(), names),
        Readers::Helpers => group(t.own_helpers(), &[]),
        Readers::Members => group(t.own_members(), &[]),
    };
    let why: Vec<&str> = reader.why.iter().map(|why| reason(t, *why)).collect();
    let parts = reader.parts.iter().map(|one| el("li").child(part(t, *one)));
    card()
        .child(head)
        .child((!why.is_empty()).then(|| p("soft").child(why.join(" · "))))
        .child(el("ul").class("page-list").children(parts))
}

fn group(words: &str, names: &[String]) -> Node {
    let names = (!names.is_empty()).then(|| el("bdi").class("soft").child(names.join(", ")));
    p("strong").child(words).child(names.is_some().then_some(": ")).child(names)
}

/// A part of what is written.
#[must_use]
pub fn part(t: Text, part: Part) -> &'static str {
    match part {
        Part::Name => t.part_name(),
        Part::Home => t.part_home(),
        Part::Errand => t.part_errand(),
        Part::Ask => t.part_ask(),
        Part::Visits => t.part_visits(),
        Part::Notes => t.part_notes(),
        Part::Pairs => t.part_pairs(),
        Part::Plans => t.part_plans(),
        Part::Circle => t.part_circle(),
        Part::Wishes => t.part_wishes(),
        Part::Reflections => t.part_reflections(),
        Part::Giving => t.part_giving(),
        Part::Meeting => t.part_meeting(),
    }
}

fn reason(t: Text, why: Why) -> &'static str {
    match why {
        Why::Pair => t.why_pair(),
        Why::Cover => t.why_cover(),
        Why::Comes => t.why_comes(),
        Why::Turn => t.why_turn(),
        Why::Circle => t.why_circle(),
        Why::Wrote => t.why_wrote(),
        Why::Came => t.why_came(),
    }
}

/// What somebody is to the person.
#[must_use]
pub fn bond(t: Text, bond: Bond) -> &'static str {
    match bond {
        Bond::Family => t.bond_family(),
        Bond::Friend => t.bond_friend(),
        Bond::Neighbour => t.bond_neighbour(),
        Bond::Worker => t.bond_worker(),
    }
}

/// How much somebody may see.
#[must_use]
pub fn sees(t: Text, sees: Sees) -> &'static str {
    match sees {
        Sees::Name => t.sees_name(),
        Sees::Help => t.sees_help(),
        Sees::Home => t.sees_home(),
        Sees::Acts => t.sees_acts(),
    }
}
