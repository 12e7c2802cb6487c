//! Everything that is stored and travels, as one enum, and how records name and point to one another.
//!
//! A record has a [`Key`], a [`Class`] (how much a person may see) and links to the records it belongs to.
//! The store and the replica know only this much of a noun, which is why a new noun does not change them.

use crate::care::{Call, CheckIn, Plan, Reflection, Round, Turn, Visit, Wish};
use crate::help::{Ask, Choice, Errand, Offer};
use crate::pair::{Handover, Note, Pairing, Reading};
use crate::people::{Circle, Contact, Group, Member, Person, Zone};
use crate::together::{Coming, Gathering, Introduction, Invitation, Thanks};
use crate::words::{
    AskId, CallId, CheckInId, ChoiceId, ErrandId, GroupId, HandoverId, Id, NoteId, OfferId, PairingId, PersonId,
    PlanId, ReadingId, ReflectionId, RoundId, Timestamp, TurnId, VisitId, WishId, ZoneId,
};
use crate::words::{ComingId, GatheringId, IntroductionId, InvitationId, ThanksId};
use core::fmt;
use serde::{Deserialize, Deserializer, Serialize, Serializer, de::Error as _};

/// How sensitive a record is (`product.md`, "How much a person may see"). Every record is of one class.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Class {
    /// Every checked volunteer of the group may read it.
    Open,
    /// Only who needs it, while they need it; on a phone it lies in a row of its own, so that forgetting is exact.
    Need,
}

/// A noun that is stored as a record of its own.
pub trait Noun: Sized + Clone {
    /// What names it.
    type Id: Copy + Into<Id> + From<Id>;
    /// Which kind of record it is.
    const KIND: Kind;
    /// Reads it out of a record of that kind.
    fn from_record(record: &Record) -> Option<&Self>;
}

macro_rules! records {
    ($($noun:ident $id:ident $letter:literal $class:ident)*) => {
        /// What is stored and travels.
        #[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
        #[serde(rename_all = "lowercase")]
        pub enum Record {$(
            #[doc = concat!("See [`", stringify!($noun), "`].")]
            $noun($noun),
        )*}

        /// Which noun a record is.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum Kind {$(
            #[doc = concat!("See [`", stringify!($noun), "`].")]
            $noun,
        )*}

        impl Kind {
            /// All kinds, in the order in which they are declared.
            pub const ALL: &[Self] = &[$(Self::$noun),*];

            /// One letter that stands for the kind on the wire and in the store; never reused.
            #[must_use]
            pub const fn letter(self) -> char {
                match self { $(Self::$noun => $letter),* }
            }

            /// The kind with this letter.
            #[must_use]
            pub const fn from_letter(letter: char) -> Option<Self> {
                match letter { $($letter => Some(Self::$noun),)* _ => None }
            }

            /// How sensitive records of this kind are.
            #[must_use]
            pub const fn class(self) -> Class {
                match self { $(Self::$noun => Class::$class),* }
            }
        }

        impl Record {
            /// The name of this record.
            #[must_use]
            pub fn key(&self) -> Key {
                match self { $(Self::$noun(noun) => Key::new(Kind::$noun, noun.id)),* }
            }
        }

        $(impl Noun for $noun {
            type Id = $id;
            const KIND: Kind = Kind::$noun;
            fn from_record(record: &Record) -> Option<&Self> {
                match record {
                    Record::$noun(noun) => Some(noun),
                    _ => None,
                }
            }
        }

        impl From<$noun> for Record {
            fn from(noun: $noun) -> Self {
                Self::$noun(noun)
            }
        })*
    };
}

records! {
    Group GroupId 'g' Open
    Zone ZoneId 'z' Open
    Member PersonId 'm' Open
    Offer OfferId 'o' Open
    Errand ErrandId 'e' Open
    Person PersonId 'p' Need
    Contact PersonId 'c' Need
    Ask AskId 'a' Need
    Visit VisitId 'v' Need
    Choice ChoiceId 'w' Need
    Pairing PairingId 'r' Need
    Note NoteId 'n' Need
    Handover HandoverId 'h' Need
    Plan PlanId 'l' Need
    Turn TurnId 't' Need
    CheckIn CheckInId 'k' Need
    Round RoundId 'u' Need
    Call CallId 'x' Need
    Wish WishId 'i' Need
    Reflection ReflectionId 'f' Need
    Circle PersonId 'q' Need

    Thanks ThanksId 'y' Need
    Introduction IntroductionId 'd' Need
    Invitation InvitationId 's' Need
    Gathering GatheringId 'b' Open
    Coming ComingId 'j' Need
    Reading ReadingId 'R' Need
}

impl Record {
    /// How sensitive it is.
    #[must_use]
    pub fn class(&self) -> Class {
        self.key().kind.class()
    }

    /// The records this one belongs to. Stores keep these as an index for [`crate::world::World::linked`].
    #[must_use]
    pub fn links(&self) -> Vec<Key> {
        match self {
            Self::Group(_) | Self::Zone(_) | Self::Member(_) | Self::Person(_) | Self::Contact(_) | Self::Round(_) => {
                Vec::new()
            }
            Self::Offer(offer) => vec![Key::person(offer.person)],
            // An ask that is not over also belongs to the contact that its helpers need, so that who is near a
            // person costs what is going on with them and not their history.
            Self::Ask(ask) => core::iter::once(Key::person(ask.person))
                .chain((!ask.over).then(|| Key::new(Kind::Contact, ask.person)))
                .collect(),
            Self::Errand(errand) => {
                core::iter::once(Key::new(Kind::Ask, errand.ask)).chain(errand.who().map(Key::person)).collect()
            }
            Self::Choice(choice) => vec![Key::new(Kind::Errand, choice.errand), Key::person(choice.person)],
            Self::Visit(visit) => vec![Key::new(Kind::Errand, visit.errand), Key::person(visit.person)],
            Self::Pairing(pairing) => pairing.links(),
            Self::Note(note) => note.links(),
            Self::Handover(handover) => handover.links(),
            // What goes on with a person also belongs to their contact, as an ask does.
            Self::Plan(plan) => of_person(plan.person, !plan.is_over()),
            Self::Turn(turn) => of_person(turn.person, turn.is_open()),
            Self::CheckIn(checkin) => core::iter::once(Key::person(checkin.person))
                .chain(checkin.turn.map(|turn| Key::new(Kind::Turn, turn)))
                .chain(checkin.call.map(|call| Key::new(Kind::Call, call)))
                .collect(),
            Self::Call(call) => core::iter::once(Key::new(Kind::Round, call.round))
                .chain(of_person(call.person, call.holder().is_some()))
                .chain(call.holder().map(Key::person))
                .collect(),
            Self::Wish(wish) => vec![Key::person(wish.person)],
            Self::Reflection(reflection) => vec![Key::person(reflection.person)],
            Self::Circle(circle) => circle.links(),
            Self::Thanks(thanks) => vec![Key::person(thanks.from), Key::person(thanks.to), thanks.why.key()],
            Self::Introduction(one) => one.sides.map(|side| Key::person(side.person)).to_vec(),
            Self::Invitation(one) => vec![Key::person(one.person), Key::new(Kind::Introduction, one.introduction)],
            Self::Gathering(gathering) => vec![Key::person(gathering.host)],
            Self::Coming(one) => vec![Key::person(one.person), Key::new(Kind::Gathering, one.gathering)],
            Self::Reading(reading) => reading.links(),
        }
    }

    /// Whom it is about; nobody when it is about the group, or only through what it belongs to.
    #[must_use]
    pub const fn person(&self) -> Option<PersonId> {
        match self {
            Self::Group(_) | Self::Zone(_) | Self::Errand(_) | Self::Round(_) => None,
            Self::Introduction(_) | Self::Gathering(_) => None,
            Self::Member(Member { id, .. })
            | Self::Person(Person { id, .. })
            | Self::Contact(Contact { id, .. })
            | Self::Circle(Circle { id, .. }) => Some(*id),
            Self::Offer(Offer { person, .. })
            | Self::Ask(Ask { person, .. })
            | Self::Visit(Visit { person, .. })
            | Self::Choice(Choice { person, .. })
            | Self::Note(Note { person, .. })
            | Self::Reading(Reading { person, .. })
            | Self::Handover(Handover { person, .. })
            | Self::Plan(Plan { person, .. })
            | Self::Turn(Turn { person, .. })
            | Self::CheckIn(CheckIn { person, .. })
            | Self::Call(Call { person, .. })
            | Self::Wish(Wish { person, .. })
            | Self::Reflection(Reflection { person, .. })
            | Self::Invitation(Invitation { person, .. })
            | Self::Coming(Coming { person, .. }) => Some(*person),
            Self::Thanks(thanks) => Some(thanks.from),
            Self::Pairing(pairing) => Some(pairing.person()),
        }
    }

    /// When the hub's own clock has something to do about it.
    #[must_use]
    pub fn due(&self) -> Option<Timestamp> {
        match self {
            Self::Errand(errand) => errand.due(),
            Self::Pairing(pairing) => pairing.due(),
            Self::Plan(plan) => plan.due(),
            Self::Turn(turn) => turn.due(),
            Self::Round(round) => round.due(),
            Self::Offer(offer) => offer.due(),
            Self::Introduction(introduction) => Some(introduction.ends),
            Self::Gathering(gathering) => gathering.due(),
            _ => None,
        }
    }
}

/// A person, and their contact while something goes on that makes somebody near them.
fn of_person(person: PersonId, goes_on: bool) -> Vec<Key> {
    core::iter::once(Key::person(person)).chain(goes_on.then(|| Key::new(Kind::Contact, person))).collect()
}

/// The name of a record: its kind and its id. On the wire a letter and 22 letters.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Key {
    /// Which noun.
    pub kind: Kind,
    /// Which one of them.
    pub id: Id,
}

impl Key {
    /// The key of this kind and id.
    #[must_use]
    pub fn new(kind: Kind, id: impl Into<Id>) -> Self {
        Self { kind, id: id.into() }
    }

    /// The key of a person's record.
    #[must_use]
    pub fn person(id: PersonId) -> Self {
        Self::new(Kind::Person, id)
    }

    /// Reads what [`fmt::Display`] prints.
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        let mut letters = text.chars();
        let kind = Kind::from_letter(letters.next()?)?;
        Some(Self { kind, id: Id::parse(letters.as_str())? })
    }
}

impl fmt::Display for Key {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}{}", self.kind.letter(), self.id)
    }
}

impl fmt::Debug for Key {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}

impl Serialize for Key {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

impl<'de> Deserialize<'de> for Key {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let text = String::deserialize(deserializer)?;
        Self::parse(&text).ok_or_else(|| D::Error::custom("not a key"))
    }
}
