//! A small group around one caller: everything a command can be about, in any relation to them.

use shared::care::Ladder;
use shared::command::Actor;
use shared::help::{Ask, Consent, Errand, HelpKind, Offer, Reach, Spread, State, Wants};
use shared::people::{Contact, Group, Member, Person, Private, Role, Roles, Standing, Zone};
use shared::record::Record;
use shared::words::{AskId, ErrandId, GroupId, Id, Line, OfferId, PersonId, Prose, Timestamp, When, ZoneId};
use shared::world::Memory;
use std::sync::Arc;

/// The moment at which everything is decided.
pub(crate) const NOW: Timestamp = Timestamp(1_800_000_000);
/// When it all began.
pub(crate) const BEFORE: Timestamp = Timestamp(1_799_990_000);

pub(crate) const fn id(n: u8) -> Id {
    Id::from_bytes([n; 16])
}

/// The caller.
pub(crate) const ME: PersonId = PersonId(id(10));
/// Another volunteer.
pub(crate) const OTHER: PersonId = PersonId(id(11));
/// Another organiser, so that nobody is the last.
pub(crate) const SECOND: PersonId = PersonId(id(12));
/// A neighbour.
pub(crate) const NEIGHBOUR: PersonId = PersonId(id(20));
pub(crate) const GROUP: GroupId = GroupId(id(1));
pub(crate) const ZONE: ZoneId = ZoneId(id(2));
pub(crate) const ASK: AskId = AskId(id(30));
pub(crate) const ERRAND: ErrandId = ErrandId(id(31));
pub(crate) const OFFER: OfferId = OfferId(id(32));

/// Who calls.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Caller {
    Public,
    Resident,
    OtherCode,
    Volunteer,
    CallTaker,
    Organiser,
    Lead,
    Partner,
    Neighbour,
    Left,
    Hub,
}

impl Caller {
    pub(crate) const ALL: [Self; 11] = [
        Self::Public,
        Self::Resident,
        Self::OtherCode,
        Self::Volunteer,
        Self::CallTaker,
        Self::Organiser,
        Self::Lead,
        Self::Partner,
        Self::Neighbour,
        Self::Left,
        Self::Hub,
    ];

    pub(crate) const fn name(self) -> &'static str {
        match self {
            Self::Public => "public",
            Self::Resident => "resident (this code)",
            Self::OtherCode => "resident (other code)",
            Self::Volunteer => "volunteer",
            Self::CallTaker => "call-taker",
            Self::Organiser => "organiser",
            Self::Lead => "lead",
            Self::Partner => "partner",
            Self::Neighbour => "neighbour",
            Self::Left => "organiser who left",
            Self::Hub => "hub",
        }
    }

    fn roles(self) -> Option<Roles> {
        let role = match self {
            Self::Volunteer => Role::Volunteer,
            Self::CallTaker => Role::CallTaker,
            Self::Organiser | Self::Left => Role::Organiser,
            Self::Lead => Role::Lead,
            Self::Partner => Role::Partner,
            Self::Neighbour => Role::Neighbour,
            Self::Public | Self::Resident | Self::OtherCode | Self::Hub => return None,
        };
        Some(Roles::new([role]))
    }
}

/// See the module.
pub(crate) struct Scene {
    pub(crate) world: Memory,
    caller: Caller,
}

impl Scene {
    pub(crate) fn new(caller: Caller) -> Self {
        let mut scene = Self { world: Memory::default(), caller };
        let (spread, ladder) = (Spread::default(), Ladder::default());
        scene.put(Group { id: GROUP, name: line("Riverside"), reach: None, offset: 0, spread, ladder });
        scene.put(Zone { id: ZONE, name: line("Riverside"), within: None });
        for who in [ME, OTHER, SECOND, NEIGHBOUR] {
            scene.put(somebody(who));
            scene.put(contact(who));
        }
        let standing = if caller == Caller::Left { Standing::Left } else { Standing::Active };
        if let Some(roles) = caller.roles() {
            scene.put(member(ME, roles, standing));
        }
        scene.put(member(OTHER, Roles::new([Role::Volunteer]), Standing::Active));
        scene.put(member(SECOND, Roles::new([Role::Organiser]), Standing::Active));
        for helper in [13, 14] {
            scene.put(member(PersonId(id(helper)), Roles::new([Role::Volunteer]), Standing::Active));
        }
        scene
    }

    pub(crate) fn actor(&self) -> Actor {
        match self.caller {
            Caller::Public => Actor::Public,
            Caller::Hub => Actor::Hub,
            Caller::Resident => Actor::Resident { person: ME, ask: ASK },
            Caller::OtherCode => Actor::Resident { person: ME, ask: AskId(id(40)) },
            // Even with roles from before they left, as a careless caller would pass them.
            _ => Actor::Member { person: ME, roles: self.caller.roles().unwrap_or_default() },
        }
    }

    pub(crate) fn put(&mut self, record: impl Into<Record>) {
        self.world.put(Arc::new(record.into()));
    }

    /// An ask of somebody with its errand in this state.
    pub(crate) fn ask(&mut self, person: PersonId, recorded_by: Option<PersonId>, state: State) -> &mut Self {
        let over = matches!(state, State::Cancelled { .. } | State::Done { settled: true, .. });
        self.put(Ask {
            id: ASK,
            person,
            kind: HelpKind::Food,
            what: Prose::new("Milk").expect("fits"),
            when: When::Soon,
            zone: ZONE,
            consent: Consent::Said,
            recorded_by,
            asked: BEFORE,
            confirmed: false,
            over,
            wants: Wants::default(),
        });
        self.put(Errand {
            id: ERRAND,
            ask: ASK,
            kind: HelpKind::Food,
            zone: ZONE,
            when: When::Soon,
            first_name: None,
            state,
            asked: BEFORE,
            wants: Wants::default(),
            reach: Reach::default(),
        });
        self
    }

    pub(crate) fn offer(&mut self, person: PersonId) -> &mut Self {
        self.put(Offer { kinds: vec![HelpKind::Food], ..Offer::blank(OFFER, person) });
        self
    }
}

pub(crate) fn held(by: PersonId) -> State {
    State::Held { by, at: BEFORE, waits: false }
}

pub(crate) fn done(by: PersonId) -> State {
    State::Done { by, at: BEFORE, settled: false }
}

pub(crate) fn cancelled(was: Option<PersonId>) -> State {
    State::Cancelled { at: BEFORE, was }
}

pub(crate) fn member(id: PersonId, roles: Roles, standing: Standing) -> Member {
    Member { id, name: line("Somebody"), roles, standing, about: None, since: BEFORE, checks: Vec::new() }
}

pub(crate) fn somebody(id: PersonId) -> Person {
    let private = Private::default();
    Person { id, name: line("Somebody"), zone: None, first_name: None, since: BEFORE, private }
}

pub(crate) fn contact(id: PersonId) -> Contact {
    let address = Prose::new("1 Mill Lane").ok();
    Contact { id, address, phone: Line::new("01632 960001").ok(), reach: None, entry: None, needs: None }
}

pub(crate) fn line<const MAX: usize>(text: &str) -> Line<MAX> {
    Line::new(text).expect("fits")
}
