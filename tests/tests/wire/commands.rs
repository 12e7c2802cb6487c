//! One example of every command, with every field filled; and the shapes that differ.

use super::records::{contact, id, line, prose};
use shared::care::Outcome;
use shared::command::{
    AddPerson, AddZone, AgreeToHelper, AskForHelp, AskForSomeoneElse, CancelAsk, ChangeAsk, ChangeContact, ChangeRoles,
    ClaimErrand, Command, ConfirmAsk, DescribeMyself, Edit, EndOffer, FollowUp, HandBackErrand, MakeOffer, NameGroup,
    RecordChecks, RecordVisit, RemoveMember, SetSpread, SettleErrand, WelcomeMember, Who,
};
use shared::help::{Able, Consent, HelpKind, Skill, Spread, Times, Wants, Yes};
use shared::people::{Check, Role, Roles};
use shared::words::{Day, Part, Timestamp, Weekday, Weekdays, When};

pub(crate) fn examples() -> Vec<Command> {
    let (person, name, zone) = (id(3), line("Ada Okoro"), Some(id(2)));
    let what = Some(Edit { saw: prose("Milk"), new: prose("Milk and bread") });
    let when = Some(Edit { saw: When::Soon, new: When::On(Day(20_000), Part::Morning) });
    let number = Some(Edit { saw: None, new: Some(line("01632 960001")) });
    let new = Edit { saw: None, new: Some(prose("new")) };
    let mut commands: Vec<Command> = vec![
        NameGroup { group: id(1), name: line("Riverside"), reach: Some(prose("Ring Omar")), offset: 60 }.into(),
        AddZone { zone: id(2), name: line("Hill"), within: Some(id(9)) }.into(),
        WelcomeMember { person, name: line("Ada"), roles: Roles::new(Role::ALL) }.into(),
        DescribeMyself { name: line("Ada"), about: Some(prose("I bake.")) }.into(),
        ChangeRoles { member: id(3), roles: Edit { saw: Roles::default(), new: Roles::new([Role::CallTaker]) } }.into(),
        RemoveMember { member: id(3) }.into(),
        AddPerson { person, name, zone, first_name: Some(line("Ada")), contact: contact() }.into(),
        ChangeContact {
            person,
            address: Some(Edit { saw: Some(prose("old")), new: None }),
            phone: number,
            reach: Some(new.clone()),
            entry: Some(new.clone()),
            needs: Some(new),
        }
        .into(),
        ask(Who::Known(person), When::Soon),
        ask(
            Who::New { person, name: line("Ada Okoro"), first_name: Some(line("Ada")), contact: Box::new(contact()) },
            When::On(Day(20_000), Part::Afternoon),
        ),
        ChangeAsk { ask: id(4), what, when }.into(),
        CancelAsk { ask: id(4) }.into(),
        ConfirmAsk { ask: id(4) }.into(),
        MakeOffer {
            offer: id(6),
            kinds: HelpKind::ALL.to_vec(),
            zones: vec![id(2)],
            words: Some(prose("By car")),
            able: able(),
            times: times(),
        }
        .into(),
        EndOffer { offer: id(6) }.into(),
        ClaimErrand { errand: id(5) }.into(),
        HandBackErrand { errand: id(5) }.into(),
        visit(Outcome::Well),
        visit(Outcome::NoAnswer),
        visit(Outcome::Worried),
        FollowUp { visit: id(7) }.into(),
        SettleErrand { errand: id(5) }.into(),
        AgreeToHelper { errand: id(5), helper: id(3), yes: Yes::Own }.into(),
        AgreeToHelper { errand: id(5), helper: id(3), yes: Yes::Said }.into(),
        AgreeToHelper { errand: id(5), helper: id(3), yes: Yes::Behalf }.into(),
        AskForSomeoneElse { errand: id(5), helper: id(3) }.into(),
        SetSpread { spread: Edit { saw: Spread::default(), new: Spread { on_behalf: true, ..Spread::default() } } }
            .into(),
        RecordChecks { member: id(3), checks: Edit { saw: Vec::new(), new: Check::ALL.to_vec() } }.into(),
    ];
    commands.extend(super::pairs::commands());
    commands
}

fn able() -> Able {
    Able { skills: vec![Skill::Car], languages: vec![line("Twi")], carry: Some(2), week: Some(3) }
}

fn times() -> Times {
    let days = Weekdays::new([Weekday::Tuesday]);
    Times { days, parts: vec![Part::Morning, Part::Evening] }
}

fn wants() -> Wants {
    Wants { urgent: true, anybody: false, skills: vec![Skill::Lifting], language: Some(line("Twi")) }
}

fn ask(who: Who, when: When) -> Command {
    let (kind, consent) = (HelpKind::Prescription, Consent::Said);
    AskForHelp {
        ask: id(4),
        errand: id(5),
        who,
        kind,
        what: prose("Tablets"),
        when,
        zone: id(2),
        consent,
        wants: wants(),
    }
    .into()
}

fn visit(outcome: Outcome) -> Command {
    let at = Timestamp(1_800_000_000);
    RecordVisit { visit: id(7), errand: id(5), at, outcome, words: Some(prose("We had tea.")) }.into()
}
