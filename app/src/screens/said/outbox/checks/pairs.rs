//! Theirs, yours and both, tried on what suits a pair, on a visit together, on how asks travel and on what was checked.

use crate::screens::said::outbox::{Said, Suited, choice};
use crate::screens::sample::{
    ASHA, BEN, CALLS, MRS_OKORO, NOON, ORGANISER, PRESCRIPTION, Street, claim, street, visit,
};
use shared::care::Outcome;
use shared::command::{
    AgreePairing, Command, Edit, LimitPairing, PlanJointVisit, ProposeHandover, ProposePairing, RecordChecks, SetSpread,
};
use shared::help::{HelpKind, Spread};
use shared::pair::{Handover, Pace, Pairing};
use shared::people::{Check, Group, Member};
use shared::refusal::Refusal;
use shared::sync::Phone;
use shared::words::{Day, EnvelopeId, HandoverId, Id, PairingId, Part, Weekday, Weekdays, When};
use shared::world::find;

const HANDOVER: HandoverId = HandoverId(Id::from_bytes([85; 16]));

fn of_two() -> PairingId {
    PairingId::of(ASHA, MRS_OKORO)
}

/// Asha and Mrs Okoro are a pair that Ben is asked to take over.
fn a_pair() -> Street {
    let mut street = street();
    street.does(ASHA, claim(PRESCRIPTION), NOON.plus(-7_200));
    street.does(ASHA, visit(60, PRESCRIPTION, Outcome::Well), NOON.plus(-3_600));
    street.does(ASHA, ProposePairing { helper: ASHA, person: MRS_OKORO, pace: Pace::Weekly }, NOON.plus(-1_800));
    street.does(CALLS, AgreePairing { pairing: of_two(), side: MRS_OKORO }, NOON.plus(-900));
    street.does(ASHA, ProposeHandover { handover: HANDOVER, pairing: of_two(), newcomer: BEN }, NOON.plus(-600));
    street
}

/// A change of what suits Mrs Okoro that changes nothing yet.
fn nothing() -> LimitPairing {
    let (pairing, side) = (of_two(), MRS_OKORO);
    LimitPairing { pairing, side, pace: None, days: None, kinds: None, outside_only: None, words: None }
}

/// What an organiser's phone asks about `mine` after `theirs` came first, and what each answer leaves behind.
fn crossed<T>(
    mut street: Street,
    (theirs, mine): (Command, Command),
    look: fn(&Phone) -> T,
) -> (Said, Said, [Option<T>; 3]) {
    street.does(ORGANISER, theirs, NOON);
    let mut phone = street.phone(ORGANISER);
    let why = phone.act(EnvelopeId(Id::from_bytes([86; 16])), mine.clone(), NOON).unwrap_err();
    let Refusal::Changed { field, theirs } = why else { panic!("{why:?}") };
    let asked = choice(phone.replica().world(), &mine, (field, theirs.as_ref())).expect("a choice");
    let after = |command: Option<Command>| {
        let mut phone = phone.clone();
        phone.act(EnvelopeId(Id::from_bytes([87; 16])), command?, NOON).unwrap();
        Some(look(&phone))
    };
    (asked.theirs, asked.yours, [after(asked.keep_theirs), after(Some(asked.keep_yours)), after(asked.keep_both)])
}

fn pairing(phone: &Phone) -> Pairing {
    find(phone.replica().world(), of_two()).unwrap()
}

fn suits(phone: &Phone) -> shared::pair::Limits {
    pairing(phone).side(MRS_OKORO).unwrap().limits.clone()
}

#[test]
fn the_days_that_suit_can_be_theirs_mine_or_all_of_them_and_the_pace_goes_along() {
    let on = |day| Weekdays::new([day]);
    let days = |day| Some(Edit { saw: Weekdays::default(), new: on(day) });
    let mine = LimitPairing {
        days: days(Weekday::Tuesday),
        pace: Some(Edit { saw: Pace::Weekly, new: Pace::Monthly }),
        ..nothing()
    };
    let theirs = LimitPairing { days: days(Weekday::Friday), ..nothing() };
    let look = |phone: &Phone| (suits(phone).days, pairing(phone).pace);
    let (said, wanted, left) = crossed(a_pair(), (theirs.into(), mine.into()), look);
    assert_eq!(said, Said::Suited(Suited::Days(on(Weekday::Friday))));
    assert_eq!(wanted, Said::Suited(Suited::Days(on(Weekday::Tuesday))));
    let both = Weekdays::new([Weekday::Tuesday, Weekday::Friday]);
    let days = [on(Weekday::Friday), on(Weekday::Tuesday), both].map(|days| Some((days, Pace::Monthly)));
    assert_eq!(left, days);
}

#[test]
fn the_pace_the_kinds_and_the_house_are_asked_about_too() {
    let pace = |new| Some(Edit { saw: Pace::Weekly, new });
    let changes = |new| Command::from(LimitPairing { pace: pace(new), ..nothing() });
    let look = |phone: &Phone| pairing(phone).pace;
    let (_, _, left) = crossed(a_pair(), (changes(Pace::Fortnightly), changes(Pace::Monthly)), look);
    assert_eq!(left, [None, Some(Pace::Monthly), None]);

    let kinds = |new: Vec<HelpKind>| LimitPairing { kinds: Some(Edit { saw: Vec::new(), new }), ..nothing() }.into();
    let change = (kinds(vec![HelpKind::Food]), kinds(vec![HelpKind::Company]));
    let (_, _, left) = crossed(a_pair(), change, |phone| suits(phone).kinds);
    let both = vec![HelpKind::Food, HelpKind::Company];
    assert_eq!(left, [None, Some(vec![HelpKind::Company]), Some(both)]);

    // A yes or no that two people changed is the same in both; it crosses only where a third had changed it back.
    let mut street = a_pair();
    let outside = |saw, new| LimitPairing { outside_only: Some(Edit { saw, new }), ..nothing() };
    let phone = street.phone(ORGANISER);
    street.does(ORGANISER, outside(false, true), NOON);
    assert!(
        choice(phone.replica().world(), &outside(true, true).into(), (shared::refusal::Field::Outside, None)).is_some()
    );
}

#[test]
fn a_visit_together_that_two_planned_is_asked_about() {
    let on = |days| Some(When::On(Day(NOON.day(0).0 + days), Part::Afternoon));
    let plan = |days| PlanJointVisit { handover: HANDOVER, joint: Edit { saw: None, new: on(days) } }.into();
    let look = |phone: &Phone| find::<Handover>(phone.replica().world(), HANDOVER).unwrap().joint;
    let (said, wanted, left) = crossed(a_pair(), (plan(2), plan(3)), look);
    assert_eq!((Some(said), Some(wanted)), (on(2).map(Said::When), on(3).map(Said::When)));
    assert_eq!(left, [None, Some(on(3)), None]);
}

#[test]
fn how_asks_travel_and_what_was_checked_are_asked_about() {
    let saw = Spread::default();
    let set = |paired| Command::from(SetSpread { spread: Edit { saw, new: Spread { paired, ..saw } } });
    let look = |phone: &Phone| phone.replica().world().each::<Group>().next().unwrap().spread.paired;
    let (_, _, left) = crossed(street(), (set(24), set(48)), look);
    assert_eq!(left, [None, Some(48), None]);

    let checks = |new: Vec<Check>| Command::from(RecordChecks { member: BEN, checks: Edit { saw: Vec::new(), new } });
    let look = |phone: &Phone| find::<Member>(phone.replica().world(), BEN).unwrap().checks;
    let (_, _, left) = crossed(street(), (checks(vec![Check::Met]), checks(vec![Check::Identity])), look);
    assert_eq!(left, [None, Some(vec![Check::Identity]), Some(vec![Check::Met, Check::Identity])]);
}
