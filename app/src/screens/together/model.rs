//! What Together shows, from a phone.

mod thanks;

pub use thanks::{Could, Said, could_thank, said_to_me};

use crate::screens::card::Card;
use crate::screens::known;
use crate::screens::people::model::people;
use crate::text::case::lower;
use shared::command::GiveLater;
use shared::decide::decide;
use shared::help::{Ask, Errand, Offer, State, gift};
use shared::pair::{How, Yes};
use shared::people::Role;
use shared::record::{Key, Kind};
use shared::sync::Phone;
use shared::together::introduction::Other;
use shared::together::{Introduction, Invitation, Reply};
use shared::words::order::sorted;
use shared::words::{Day, IntroductionId, InvitationId, PersonId, Timestamp};
use shared::world::{each_linked, find};

/// A question to this person, or what came of it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Asked {
    /// Of which introduction.
    pub introduction: IntroductionId,
    /// Which.
    pub id: InvitationId,
    /// Why, in words that both may read.
    pub why: String,
    /// Whether they said yes.
    pub yes: bool,
    /// The other, once both have.
    pub other: Option<Other>,
    /// Until when.
    pub ends: Timestamp,
    /// Whether it is not yet sent.
    pub waiting: bool,
}

/// Two people who are asked, for who looks after it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Proposal {
    /// Which.
    pub id: IntroductionId,
    /// The two by name.
    pub names: [String; 2],
    /// Why.
    pub why: String,
    /// Whether both have said yes.
    pub met: bool,
    /// Until when.
    pub ends: Timestamp,
    /// For whom this person could write down an answer: those without an account.
    pub says: Vec<(InvitationId, String)>,
    /// What to tell those who said yes on the telephone: whom, about whom, and how.
    pub tell: Vec<(String, Other)>,
    /// Whether this person can take it back.
    pub may_end: bool,
}

/// An ask of this person's own.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Own {
    /// What it is.
    pub card: Card,
    /// Where it stands, and who has it or did it.
    pub stands: Stands,
}

/// Where an own ask stands.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Stands {
    /// Nobody has it yet.
    Open,
    /// Somebody will come.
    Held(String),
    /// Somebody was there.
    Done(String),
}

/// What this person is asked, and what came of it; a "not now" is not shown again.
#[must_use]
pub fn asked(phone: &Phone) -> Vec<Asked> {
    let own = phone.replica().world().each::<Invitation>();
    let own = own.filter(|one| one.person == phone.me() && one.reply != Some(Reply::NotNow));
    let one = |one: &Invitation| Asked {
        introduction: one.introduction,
        id: one.id,
        why: one.why.to_string(),
        yes: one.reply.is_some(),
        other: one.other.clone(),
        ends: one.ends,
        waiting: phone.replica().is_waiting(Key::new(Kind::Invitation, one.id)),
    };
    sorted(own.map(one).collect(), |one| (one.yes, one.ends))
}

/// What was proposed, for who looks after it or had the idea.
#[must_use]
pub fn proposals(phone: &Phone) -> Vec<Proposal> {
    let world = phone.replica().world();
    let organiser = known::i_am(phone, Role::Organiser);
    let name = |person: PersonId| known::person(world, person).unwrap_or_default();
    let one = |one: &Introduction| {
        let people = one.sides.map(|side| side.person);
        // Not for one of the two: nobody says yes to being met on both sides.
        let may_say = organiser && one.met.is_none() && !people.contains(&phone.me());
        let without = |person: PersonId| known::member(world, person).is_none();
        let says = one.sides.iter().filter(|side| may_say && without(side.person));
        let passed = |side: &shared::command::Proposed| {
            let half = find::<Invitation>(world, side.invitation).ok()?;
            let told = matches!(half.reply, Some(Reply::Yes { yes: Yes { how: How::Said { .. }, .. }, .. }));
            (told && organiser).then(|| half.other.map(|other| (name(side.person), other))).flatten()
        };
        Proposal {
            id: one.id,
            names: people.map(name),
            why: one.why.to_string(),
            met: one.met.is_some(),
            ends: one.ends,
            says: says.map(|side| (side.invitation, name(side.person))).collect(),
            tell: one.sides.iter().filter_map(passed).collect(),
            may_end: organiser,
        }
    };
    let all = world.each::<Introduction>().map(one).collect();
    sorted(all, |one| (one.met, one.ends))
}

/// Whom this person could propose: everybody they know, by name, with what each said they enjoy giving.
#[must_use]
pub fn could_meet(phone: &Phone) -> Vec<(PersonId, String, Option<Offer>)> {
    let everybody = people(phone, "");
    let all = everybody.members.into_iter().chain(everybody.others);
    let world = phone.replica().world();
    let told = |id| gift::answer(world, id).filter(|offer| !offer.gifts.is_empty());
    sorted(all.map(|row| (row.id, row.name, told(row.id))).collect(), |(_, name, _)| lower(name))
}

/// What this person asked for and what became of it, the latest first: their receiving beside their giving.
#[must_use]
pub fn own_asks(phone: &Phone, today: Day) -> Vec<Own> {
    let world = phone.replica().world();
    let name = |by: PersonId| known::member(world, by).unwrap_or_default();
    let mut own = Vec::new();
    for ask in world.each::<Ask>().filter(|ask| ask.person == phone.me()) {
        for errand in each_linked::<Errand>(world, ask.id) {
            let stands = match errand.state {
                State::Open | State::Back { .. } => Stands::Open,
                State::Held { by, .. } => Stands::Held(name(by)),
                State::Done { by, .. } => Stands::Done(name(by)),
                State::Cancelled { .. } => continue,
            };
            own.push(Own { card: Card::of(phone, &errand, today), stands });
        }
    }
    sorted(own, |one| core::cmp::Reverse(one.card.asked))
}

/// What somebody said they enjoy giving, as far as this phone may know; and whether its person can write it down for
/// them. For another who can sign in, nobody answers but they.
#[must_use]
pub fn gifts_of(phone: &Phone, person: PersonId, now: Timestamp) -> (Option<Offer>, bool) {
    let world = phone.replica().world();
    let later = GiveLater { person }.into();
    let may = person != phone.me() && decide(world, &phone.replica().actor(phone.me()), &later, now).is_ok();
    (gift::answer(world, person), may)
}

/// What this person offers that is not at rest, and what they said they enjoy giving.
#[must_use]
pub fn own_giving(phone: &Phone) -> (Vec<Offer>, Option<Offer>) {
    let world = phone.replica().world();
    let offers = world.each::<Offer>().filter(|offer| offer.person == phone.me() && !offer.kinds.is_empty());
    (offers.cloned().collect(), gift::answer(world, phone.me()))
}

/// How somebody can be reached, to begin an answer with.
#[must_use]
pub fn my_number(phone: &Phone) -> String {
    let contact = find::<shared::people::Contact>(phone.replica().world(), phone.me());
    contact.ok().and_then(|contact| contact.phone).map(|phone| whole(phone.as_str())).unwrap_or_default()
}

/// A number whose groups keep their order also in an Arabic line: between numbers, a space that does not break is
/// part of the number (UAX 9, rule W4), and an ordinary one is not.
#[must_use]
pub fn whole(number: &str) -> String {
    number.replace(' ', "\u{a0}")
}

#[cfg(test)]
mod checks;
