//! The people of every story, and what waits to be done when it begins. All invented.

use crate::simulator::hub::Hub;
use shared::command::{Actor, AddZone, AskForHelp, Command, NameGroup, WelcomeMember, Who};
use shared::help::{Consent, HelpKind, Wants};
use shared::people::{Contact, Role, Roles};
use shared::sync::Outcome;
use shared::words::{EnvelopeId, Id, Line, Prose, When};

/// A person or a thing of a story.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Name(pub &'static str);

/// Organises.
pub const OMAR: Name = Name("Omar");
/// Organises too.
pub const RUTH: Name = Name("Ruth");
/// Helps.
pub const ASHA: Name = Name("Asha");
/// Helps.
pub const BEN: Name = Name("Ben");
/// Takes calls, and wrote down what Mr Lee wants.
pub const CLARE: Name = Name("Clare");
/// Mrs Okoro's daughter; takes part and does not help.
pub const DORA: Name = Name("Dora");
/// Everybody with a phone.
pub const PHONES: [Name; 6] = [OMAR, RUTH, ASHA, BEN, CLARE, DORA];

/// Waits for her prescription and her shopping.
pub const MRS_OKORO: Name = Name("Mrs Okoro");
/// Waits for company.
pub const MR_LEE: Name = Name("Mr Lee");

/// Mrs Okoro's, asked on the plain page.
pub const PRESCRIPTION: Name = Name("the prescription");
/// Mrs Okoro's, too.
pub const SHOPPING: Name = Name("the shopping");
/// Mr Lee's, asked on the telephone.
pub const COMPANY: Name = Name("the company");

/// The id of whoever or whatever this is; an errand and its ask share the bytes of their thing's name.
#[must_use]
pub fn id_of<I: From<Id>>(name: Name) -> I {
    let mut bytes = [0; 16];
    let halves = name.0.bytes().fold([0xcbf2_9ce4_8422_2325_u64, 0x1234_5678_9abc_def1], |[a, b], byte| {
        [(a ^ u64::from(byte)).wrapping_mul(0x100_0000_01b3), b.rotate_left(5) ^ u64::from(byte)]
    });
    bytes[..8].copy_from_slice(&halves[0].to_be_bytes());
    bytes[8..].copy_from_slice(&halves[1].to_be_bytes());
    Id::from_bytes(bytes).into()
}

/// Where somebody lives: words that are nowhere else.
#[must_use]
pub fn address_of(name: Name) -> String {
    format!("the house of {}", name.0)
}

/// Whose errand a thing is.
#[must_use]
pub fn asker(thing: Name) -> Name {
    if thing == COMPANY { MR_LEE } else { MRS_OKORO }
}

/// Whoever shows the code of this ask.
pub(super) fn resident(ask: Name) -> Actor {
    Actor::Resident { person: id_of(asker(ask)), ask: id_of(ask) }
}

/// How to reach somebody.
#[must_use]
pub fn contact_of(name: Name) -> Contact {
    Contact {
        id: id_of(name),
        address: Prose::new(&address_of(name)).ok(),
        phone: Line::new("01632 960456").ok(),
        reach: None,
        entry: None,
        needs: None,
    }
}

/// An ask, for somebody new or somebody known.
#[must_use]
pub fn ask_for(thing: Name, who: Who) -> AskForHelp {
    AskForHelp {
        ask: id_of(thing),
        errand: id_of(thing),
        who,
        kind: if thing == COMPANY { HelpKind::Company } else { HelpKind::Prescription },
        what: text(thing.0),
        when: When::Soon,
        zone: id_of(Name("Riverside")),
        consent: Consent::Said,
        wants: Wants::anybody(),
    }
}

/// Somebody whom the group meets with this ask.
#[must_use]
pub fn new(name: Name) -> Who {
    let contact = Box::new(contact_of(name));
    Who::New { person: id_of(name), name: line(name.0), first_name: None, contact }
}

pub(super) fn line<const MAX: usize>(text: &str) -> Line<MAX> {
    Line::new(text).expect("a story's words fit")
}

pub(super) fn text<const MAX: usize>(text: &str) -> Prose<MAX> {
    Prose::new(text).expect("a story's words fit")
}

pub(super) fn gather(hub: &mut Hub) {
    let mut count = 0_u8;
    let mut set_up = |actor: &Actor, command: Command| {
        count += 1;
        let outcome = hub.direct(actor, EnvelopeId(Id::from_bytes([count; 16])), command);
        assert!(matches!(outcome, Ok(Outcome::Done(_))), "setting the scene: {outcome:?}");
    };
    let group =
        NameGroup { group: id_of(Name("the group")), name: line("Riverside Neighbours"), reach: None, offset: 0 };
    set_up(&Actor::Hub, group.into());
    set_up(&Actor::Hub, AddZone { zone: id_of(Name("Riverside")), name: line("Riverside"), within: None }.into());
    let roles = [Role::Organiser, Role::Organiser, Role::Volunteer, Role::Volunteer, Role::CallTaker, Role::Neighbour];
    for (name, role) in PHONES.into_iter().zip(roles) {
        let roles = Roles::new([role]);
        set_up(&Actor::Hub, WelcomeMember { person: id_of(name), name: line(name.0), roles }.into());
    }
    set_up(&Actor::Public, ask_for(PRESCRIPTION, new(MRS_OKORO)).into());
    let again = ask_for(SHOPPING, Who::Known(id_of(MRS_OKORO)));
    set_up(&resident(PRESCRIPTION), again.into());
    let clare = Actor::Member { person: id_of(CLARE), roles: Roles::new([Role::CallTaker]) };
    set_up(&clare, ask_for(COMPANY, new(MR_LEE)).into());
}
