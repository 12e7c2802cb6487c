//! Steps of a group that never was: any command of anybody, over so few ids that they meet all the time.

use proptest::prelude::*;
use shared::care::Outcome;
use shared::command::*;
use shared::help::{Able, Consent, HelpKind, Times, Wants};
use shared::pair::{Ending, Pace, Reach};
use shared::people::{Contact, Role, Roles};
use shared::words::*;

/// Who acts, before it is known which roles they have.
#[derive(Clone, Copy, Debug)]
pub(crate) enum Who {
    Hub,
    Public,
    Resident(u8, u8),
    Member(u8),
}

/// One thing that happens.
#[derive(Clone, Debug)]
pub(crate) struct Step {
    pub(crate) who: Who,
    /// Sometimes one that was there before.
    pub(crate) envelope: EnvelopeId,
    pub(crate) command: Command,
    /// Seconds that go by first.
    pub(crate) wait: i64,
    /// Whether a failing job takes it back.
    pub(crate) undone: bool,
    /// Whether another program carries it out.
    pub(crate) elsewhere: bool,
    /// Whether the clock ticks afterwards.
    pub(crate) tick: bool,
}

pub(crate) fn id<I: From<Id>>(letter: char, n: u8) -> I {
    let mut bytes = [n; 16];
    bytes[0] = letter as u8;
    Id::from_bytes(bytes).into()
}

fn some<I: From<Id> + std::fmt::Debug>(letter: char, count: u8) -> impl Strategy<Value = I> {
    (0..count).prop_map(move |n| id(letter, n))
}

fn text<const MAX: usize>() -> impl Strategy<Value = Prose<MAX>> {
    "[a-z\"\\\\é\n]{0,12}x".prop_map(|text| Prose::new(&text).unwrap())
}

fn line<const MAX: usize>() -> impl Strategy<Value = Line<MAX>> {
    "[a-z\"é ]{0,8}x".prop_map(|text| Line::new(&text).unwrap())
}

fn person() -> impl Strategy<Value = PersonId> {
    some('p', 7)
}

fn errand() -> impl Strategy<Value = ErrandId> {
    prop_oneof![1 => some('e', 7), 3 => (5..7_u8).prop_map(|n| id('e', n))]
}

fn ask() -> impl Strategy<Value = AskId> {
    some('a', 7)
}

fn roles() -> impl Strategy<Value = Roles> {
    proptest::collection::vec(0..3_usize, 0..3).prop_map(|roles| Roles::new(roles.into_iter().map(|n| Role::ALL[n])))
}

fn contact(id: PersonId) -> impl Strategy<Value = Contact> {
    (proptest::option::of(text()), 100..999_u16).prop_map(move |(address, phone)| Contact {
        id,
        address,
        phone: Line::new(&phone.to_string()).ok(),
        reach: None,
        entry: None,
        needs: None,
    })
}

fn asking() -> impl Strategy<Value = Command> {
    let known = person().prop_map(shared::command::Who::Known);
    let new = person().prop_flat_map(|person| {
        (line(), contact(person)).prop_map(move |(name, contact)| shared::command::Who::New {
            person,
            name,
            first_name: None,
            contact: Box::new(contact),
        })
    });
    (0..7_u8, prop_oneof![known, new], 0..6_usize, text(), 0..2_u8).prop_map(|(n, who, kind, what, zone)| {
        AskForHelp {
            ask: id('a', n),
            errand: id('e', n),
            who,
            kind: HelpKind::ALL[kind],
            what,
            when: When::Soon,
            zone: id('z', zone),
            consent: Consent::Said,
            wants: Wants::anybody(),
        }
        .into()
    })
}

fn about_people() -> impl Strategy<Value = Command> {
    prop_oneof![
        1 => (person(), line(), roles()).prop_map(|(person, name, roles)| WelcomeMember { person, name, roles }.into()),
        1 => line().prop_map(|name| DescribeMyself { name, about: None }.into()),
        2 => (person(), roles(), roles())
            .prop_map(|(member, saw, new)| ChangeRoles { member, roles: Edit { saw, new } }.into()),
        1 => person().prop_map(|member| RemoveMember { member }.into()),
        2 => person().prop_flat_map(|person| (line(), contact(person)).prop_map(move |(name, contact)| {
            AddPerson { person, name, zone: None, first_name: None, contact }.into()
        })),
        1 => (person(), text()).prop_map(|(person, entry)| {
            let entry = Some(Edit { saw: None, new: Some(entry) });
            ChangeContact { person, address: None, phone: None, reach: None, entry, needs: None }.into()
        }),
        1 => (some('g', 1), line()).prop_map(|(group, name)| NameGroup { group, name, reach: None, offset: 0 }.into()),
        2 => (some('z', 2), line()).prop_map(|(zone, name)| AddZone { zone, name, within: None }.into()),
        1 => some('o', 3).prop_map(|offer| {
            MakeOffer { offer, kinds: vec![HelpKind::Food], zones: Vec::new(), words: None, able: Able::default(), times: Times::default() }.into()
        }),
        1 => some('o', 3).prop_map(|offer| EndOffer { offer }.into()),
    ]
}

fn about_help() -> impl Strategy<Value = Command> {
    prop_oneof![
        6 => asking(),
        8 => errand().prop_map(|errand| ClaimErrand { errand }.into()),
        3 => errand().prop_map(|errand| HandBackErrand { errand }.into()),
        5 => (some('v', 6), errand(), 0..3_usize).prop_map(|(visit, errand, outcome)| {
            RecordVisit { visit, errand, at: Timestamp(0), outcome: Outcome::ALL[outcome], words: None }.into()
        }),
        2 => ask().prop_map(|ask| CancelAsk { ask }.into()),
        1 => ask().prop_map(|ask| ConfirmAsk { ask }.into()),
        1 => some('v', 6).prop_map(|visit| FollowUp { visit }.into()),
        1 => errand().prop_map(|errand| SettleErrand { errand }.into()),
    ]
}

fn pairing() -> impl Strategy<Value = PairingId> {
    (1..4_u8, 3..7_u8).prop_map(|(helper, person)| PairingId::of(id('p', helper), id('p', person)))
}

fn about_pairs() -> impl Strategy<Value = Command> {
    let day = proptest::option::of(Just(Day(20_834)));
    prop_oneof![
        4 => (1..4_u8, 3..7_u8).prop_map(|(helper, person)| {
            ProposePairing { helper: id('p', helper), person: id('p', person), pace: Pace::Weekly }.into()
        }),
        8 => (pairing(), person()).prop_map(|(pairing, side)| AgreePairing { pairing, side }.into()),
        1 => pairing().prop_map(|pairing| DeclinePairing { pairing }.into()),
        2 => pairing().prop_map(|pairing| KeepPairing { pairing }.into()),
        2 => (pairing(), day).prop_map(|(pairing, until)| PausePairing { pairing, until }.into()),
        1 => pairing().prop_map(|pairing| ResumePairing { pairing }.into()),
        1 => pairing().prop_map(|pairing| EndPairing { pairing, reason: Ending::Moved }.into()),
        2 => (pairing(), person()).prop_map(|(pairing, cover)| NameCover { pairing, cover }.into()),
        2 => (pairing(), person()).prop_map(|(pairing, side)| AgreeCover { pairing, side }.into()),
        2 => (some('t', 4), pairing(), text()).prop_map(|(note, pairing, words)| {
            WriteNote { note, pairing, at: Timestamp(0), reach: Reach::Pair, words }.into()
        }),
        2 => (some('h', 3), pairing(), person()).prop_map(|(handover, pairing, newcomer)| {
            ProposeHandover { handover, pairing, newcomer }.into()
        }),
        4 => (some('h', 3), person(), some('t', 4)).prop_map(|(handover, side, note)| {
            AgreeHandover { handover, side, notes: vec![note] }.into()
        }),
        2 => some('h', 3).prop_map(|handover| CompleteHandover { handover }.into()),
    ]
}

pub(crate) fn step() -> impl Strategy<Value = Step> {
    let who = prop_oneof![
        1 => Just(Who::Hub),
        1 => Just(Who::Public),
        1 => (4..7_u8).prop_map(|n| Who::Resident(n, n)),
        6 => Just(Who::Member(0)),
        9 => (1..4_u8).prop_map(Who::Member),
        1 => (4..7_u8).prop_map(Who::Member),
    ];
    let command = prop_oneof![1 => about_people(), 4 => about_help(), 2 => about_pairs()];
    let wait = prop_oneof![Just(1_i64), Just(3_600), Just(90_000)];
    let now_and_then = || proptest::bool::weighted(0.1);
    (who, 0..200_u8, command, wait, (now_and_then(), now_and_then(), any::<bool>())).prop_map(
        |(who, n, command, wait, (undone, elsewhere, tick))| {
            let envelope = id('n', n);
            Step { who, envelope, command, wait, undone, elsewhere, tick }
        },
    )
}

/// A group to begin with: organiser, two volunteers, a call taker, two zones, three neighbours who ask for help.
pub(crate) fn beginning() -> Vec<(Who, Command)> {
    let zone = |n| AddZone { zone: id('z', n), name: Line::new("Riverside").unwrap(), within: None }.into();
    let member = |n, role| {
        WelcomeMember { person: id('p', n), name: Line::new("Ada").unwrap(), roles: Roles::new([role]) }.into()
    };
    let roles = [Role::Organiser, Role::Volunteer, Role::Volunteer, Role::CallTaker];
    let members = (0..).zip(roles).map(|(n, role)| member(n, role));
    let neighbour = |n: u8| {
        let person: PersonId = id('p', n);
        let phone = Line::new("01632 960123").ok();
        let contact = Box::new(Contact { id: person, address: None, phone, reach: None, entry: None, needs: None });
        AskForHelp {
            ask: id('a', n),
            errand: id('e', n),
            who: shared::command::Who::New { person, name: Line::new("Bo").unwrap(), first_name: None, contact },
            kind: HelpKind::Food,
            what: Prose::new("Milk").unwrap(),
            when: When::Soon,
            zone: id('z', 0),
            consent: Consent::Page,
            wants: Wants::anybody(),
        }
        .into()
    };
    let set_up = [zone(0), zone(1)].into_iter().chain(members).map(|command| (Who::Hub, command));
    set_up.chain((4..7).map(|n| (Who::Public, neighbour(n)))).collect()
}
