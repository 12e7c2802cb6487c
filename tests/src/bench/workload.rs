//! The workload of the comparison with other engines: mutual-aid requests of about 370 bytes of JSON, from a seed.
//!
//! The same words, kinds and areas as the other engines get, said in our nouns: each request is an ask of one of two
//! hundred people, with its errand. An edit changes what an ask says and when.

use crate::native::{Native, new_id};
use shared::command::{AddPerson, AddZone, AskForHelp, ChangeAsk, Edit, Who};
use shared::help::{Ask, Consent, HelpKind, Wants};
use shared::people::Contact;
use shared::refusal::Refusal;
use shared::words::{AskId, ErrandId, Line, PersonId, Prose, When, ZoneId};
use shared::world::find;

const WORDS: &str = "help with groceries pickup from pharmacy ride to clinic on tuesday dog walk while in hospital \
baby formula size four diapers hot meal for two adults one child no stairs please ring bell leave at door \
spanish speaking prefers text message wheelchair access needed move sofa borrow heater winter coat \
tutor for maths laptop repair translate letter from landlord childcare thursday evening";
const AREAS: [&str; 6] = ["north", "riverside", "old town", "station", "hill", "harbour"];
const PEOPLE: usize = 200;

/// Mulberry32, as the other engines' workload uses it.
#[derive(Clone, Debug)]
pub struct Dice(u32);

impl Dice {
    /// Dice that always fall the same way for a seed.
    #[must_use]
    pub const fn new(seed: u32) -> Self {
        Self(seed)
    }

    fn roll(&mut self) -> f64 {
        self.0 = self.0.wrapping_add(0x6d2b_79f5);
        let s = self.0;
        let mut t = (s ^ (s >> 15)).wrapping_mul(1 | s);
        t = t.wrapping_add((t ^ (t >> 7)).wrapping_mul(61 | t)) ^ t;
        f64::from(t ^ (t >> 14)) / 4_294_967_296.0
    }

    /// One of these.
    pub fn pick<'a, T>(&mut self, from: &'a [T]) -> &'a T {
        &from[(self.roll() * from.len() as f64) as usize % from.len()]
    }

    fn words(&mut self, count: usize) -> String {
        let all: Vec<&str> = WORDS.split_whitespace().collect();
        (0..count).map(|_| *self.pick(&all)).collect::<Vec<_>>().join(" ")
    }
}

/// The place and the people that asks are about.
#[derive(Clone, Debug)]
pub struct Town {
    zones: Vec<ZoneId>,
    people: Vec<PersonId>,
}

impl Town {
    /// Founds it on an organiser's phone; nothing is sent yet.
    ///
    /// # Errors
    /// When the phone may not.
    pub fn found(organiser: &mut Native) -> Result<Self, Refusal> {
        let mut town = Self { zones: Vec::new(), people: Vec::new() };
        for area in AREAS {
            let zone = new_id();
            organiser.act(AddZone { zone, name: line(area), within: None })?;
            town.zones.push(zone);
        }
        for n in 0..PEOPLE {
            let person: PersonId = new_id();
            let contact = Contact {
                id: person,
                address: Some(prose(&format!("{n} Invented Row"))),
                phone: Some(line(&format!("01632 960{n:03}"))),
                reach: None,
                entry: None,
                needs: None,
            };
            let name = line(&format!("Example Person {n}"));
            organiser.act(AddPerson { person, name, zone: None, first_name: None, contact })?;
            town.people.push(person);
        }
        Ok(town)
    }

    /// An ask in these words; the dice say of whom, of which kind and where.
    #[must_use]
    pub fn said(&self, ask: AskId, what: &str, dice: &mut Dice) -> AskForHelp {
        AskForHelp {
            ask,
            errand: new_id::<ErrandId>(),
            who: Who::Known(*dice.pick(&self.people)),
            kind: *dice.pick(&HelpKind::ALL),
            what: prose(what),
            when: When::Soon,
            zone: *dice.pick(&self.zones),
            consent: Consent::Said,
            wants: Wants::anybody(),
        }
    }

    /// The next ask of the dice.
    #[must_use]
    pub fn ask(&self, dice: &mut Dice) -> AskForHelp {
        let title = dice.words(5);
        let body = dice.words(24);
        self.said(new_id(), &format!("{title}\n{body}"), dice)
    }
}

/// An edit of an ask that a phone holds: says its `n`th new text.
#[must_use]
pub fn edit(phone: &Native, ask: AskId, n: usize) -> Option<ChangeAsk> {
    let held = find::<Ask>(phone.phone.replica().world(), ask).ok()?;
    let body = held.what.as_str().split_once("\nnow ").map_or(held.what.as_str(), |(body, _)| body);
    let new = prose(&format!("{body}\nnow {n}"));
    Some(ChangeAsk { ask, what: Some(Edit { saw: held.what.clone(), new }), when: None })
}

/// Which edit of an ask a phone shows.
#[must_use]
pub fn edited(phone: &Native, ask: AskId) -> Option<usize> {
    let held = find::<Ask>(phone.phone.replica().world(), ask).ok()?;
    held.what.as_str().split_once("\nnow ").and_then(|(_, n)| n.parse().ok())
}

fn line<const MAX: usize>(text: &str) -> Line<MAX> {
    Line::new(text).expect("the workload's words fit")
}

fn prose<const MAX: usize>(text: &str) -> Prose<MAX> {
    Prose::new(text).expect("the workload's words fit")
}
