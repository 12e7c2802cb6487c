//! A street of invented people for the tests of the models: two zones, two volunteers, a call-taker, an
//! organiser and two neighbours. Everything in it came about by commands, so it can only be what can be.

mod calls;

pub(crate) use calls::{PLAN, calls, checked, step};

use shared::access::{audience, tokens};
use shared::care::Outcome;
use shared::command::{
    Actor, AddZone, AskForHelp, ClaimErrand, Command, MakeOffer, NameGroup, RecordVisit, WelcomeMember, Who,
};
use shared::decide::decide;
use shared::help::{Able, Consent, HelpKind, Times, Wants};
use shared::people::{Contact, Member, Role, Roles};
use shared::sync::{Outbox, Phone, Replica};
use shared::words::{
    AskId, Day, EnvelopeId, ErrandId, GroupId, Id, Line, OfferId, Part, PersonId, Prose, Timestamp, VisitId, When,
    ZoneId,
};
use shared::world::{Memory, find};

const fn id(n: u8) -> Id {
    Id::from_bytes([n; 16])
}

pub(crate) const ORGANISER: PersonId = PersonId(id(1));
pub(crate) const ASHA: PersonId = PersonId(id(2));
pub(crate) const BEN: PersonId = PersonId(id(3));
pub(crate) const CALLS: PersonId = PersonId(id(4));
pub(crate) const MRS_OKORO: PersonId = PersonId(id(5));
pub(crate) const MR_BELL: PersonId = PersonId(id(6));
pub(crate) const RIVERSIDE: ZoneId = ZoneId(id(20));
pub(crate) const HILLTOP: ZoneId = ZoneId(id(21));
/// Mrs Okoro's prescription, in Riverside, wanted today in the morning.
pub(crate) const PRESCRIPTION: ErrandId = ErrandId(id(30));
/// Mr Bell's lift, on the hilltop, wanted in three days. No first name.
pub(crate) const LIFT: ErrandId = ErrandId(id(31));
/// Mrs Okoro's shopping, in Riverside, as soon as somebody can.
pub(crate) const SHOPPING: ErrandId = ErrandId(id(32));
pub(crate) const PRESCRIPTION_ASK: AskId = AskId(id(40));
pub(crate) const LIFT_ASK: AskId = AskId(id(41));
pub(crate) const ASHAS_OFFER: OfferId = OfferId(id(50));

/// Monday 23 November 2026, 12:00 UTC.
pub(crate) const NOON: Timestamp = Timestamp(1_795_435_200);

pub(crate) fn today() -> Day {
    NOON.day(0)
}

/// The group as its hub holds it.
pub(crate) struct Street {
    pub(crate) world: Memory,
}

pub(crate) fn line<const MAX: usize>(text: &str) -> Line<MAX> {
    Line::new(text).unwrap()
}

pub(crate) fn prose<const MAX: usize>(text: &str) -> Prose<MAX> {
    Prose::new(text).unwrap()
}

impl Street {
    /// Somebody does something and the hub takes it.
    pub(crate) fn does(&mut self, who: PersonId, command: impl Into<Command>, at: Timestamp) {
        let roles = find::<Member>(&self.world, who).unwrap().roles;
        self.decided(&Actor::Member { person: who, roles }, command.into(), at);
    }

    fn decided(&mut self, actor: &Actor, command: Command, at: Timestamp) {
        let change =
            decide(&self.world, actor, &command, at).unwrap_or_else(|why| panic!("{}: {why:?}", command.name()));
        self.world.apply(change);
    }

    /// What a member's phone holds after an exchange at noon.
    pub(crate) fn phone(&self, me: PersonId) -> Phone {
        self.phone_at(me, NOON)
    }

    pub(crate) fn phone_at(&self, me: PersonId, now: Timestamp) -> Phone {
        let held = tokens(&find::<Member>(&self.world, me).unwrap());
        let mine = |record: &_| audience(&self.world, record, now).iter().any(|token| held.contains(token));
        let records = self.world.iter().filter(|(_, record)| mine(record)).map(|(_, record)| (1, (**record).clone()));
        let cursor = Some(shared::sync::Cursor(1, 1, 1));
        Phone::new(me, Replica::new(records, cursor, Some(now)), Outbox::default())
    }

    fn ask(&mut self, who: Who, wanted: (HelpKind, &str, When, ZoneId), ids: (AskId, ErrandId)) {
        let (kind, what, when, zone) = wanted;
        let (ask, errand) = ids;
        let asked = NOON.plus(i64::from(errand.0.bytes()[0]) * 60 - 3 * 86_400);
        let ask = AskForHelp {
            ask,
            errand,
            who,
            kind,
            what: prose(what),
            when,
            zone,
            consent: Consent::Said,
            wants: Wants::anybody(),
        };
        self.does(CALLS, ask, asked);
    }
}

/// Something done on a phone that has not been sent.
pub(crate) fn tap(phone: &mut Phone, n: u8, command: impl Into<Command>) -> EnvelopeId {
    let envelope = EnvelopeId(id(n));
    phone.act(envelope, command.into(), NOON).unwrap();
    envelope
}

pub(crate) fn claim(errand: ErrandId) -> ClaimErrand {
    ClaimErrand { errand }
}

pub(crate) fn visit(n: u8, errand: ErrandId, outcome: Outcome) -> RecordVisit {
    RecordVisit { visit: VisitId(id(n)), errand, at: NOON, outcome, words: Some(prose("Had a cup of tea")) }
}

fn neighbour(person: PersonId, name: &str, first: Option<&str>) -> Who {
    let contact = Contact {
        id: person,
        address: Some(prose("3 Quay Street\nRiverside")),
        phone: Some(line("01632 960 001")),
        reach: None,
        entry: Some(prose("Ring twice")),
        needs: Some(prose("No nuts")),
    };
    Who::New { person, name: line(name), first_name: first.map(line), contact: Box::new(contact) }
}

/// The street, with nothing claimed yet.
pub(crate) fn street() -> Street {
    let mut street = Street { world: Memory::default() };
    let start = NOON.plus(-30 * 86_400);
    let setup: [Command; 3] = [
        NameGroup { group: GroupId(id(99)), name: line("Elm Street"), reach: None, offset: 0 }.into(),
        AddZone { zone: RIVERSIDE, name: line("Riverside"), within: None }.into(),
        AddZone { zone: HILLTOP, name: line("Hilltop"), within: None }.into(),
    ];
    let people = [
        (ORGANISER, "Noor", vec![Role::Organiser]),
        (ASHA, "Asha", vec![Role::Volunteer]),
        (BEN, "Ben", vec![Role::Volunteer]),
        (CALLS, "Carys", vec![Role::CallTaker]),
    ];
    for command in setup {
        street.decided(&Actor::Hub, command, start);
    }
    for (person, name, roles) in people {
        street.decided(&Actor::Hub, WelcomeMember { person, name: line(name), roles: Roles::new(roles) }.into(), start);
    }
    let offer = MakeOffer {
        offer: ASHAS_OFFER,
        kinds: HelpKind::ALL.to_vec(),
        zones: vec![RIVERSIDE],
        words: None,
        able: Able::default(),
        times: Times::default(),
    };
    street.does(ASHA, offer, start);
    let okoro = neighbour(MRS_OKORO, "Mrs Okoro", Some("Grace"));
    let morning = When::On(today(), Part::Morning);
    let wanted = (HelpKind::Prescription, "My tablets from the chemist", morning, RIVERSIDE);
    street.ask(okoro, wanted, (PRESCRIPTION_ASK, PRESCRIPTION));
    let later = When::On(Day(today().0 + 3), Part::Any);
    let wanted = (HelpKind::Lift, "To the eye clinic and back", later, HILLTOP);
    street.ask(neighbour(MR_BELL, "Mr Bell", None), wanted, (LIFT_ASK, LIFT));
    // An organiser records the next one: call-takers only hold people whose asks they wrote down.
    let wanted = (HelpKind::Food, "Milk and bread", When::Soon, RIVERSIDE);
    street.ask(Who::Known(MRS_OKORO), wanted, (AskId(id(42)), SHOPPING));
    street
}
