//! What a person decides about themselves, on the wire.

use super::records::{AT, id, line, prose};
use shared::command::{
    AddToCircle, BackAgain, ChangeSight, Command, Edit, ErasePerson, KeepPrivate, LeaveCircle, LeaveInPeace,
    PlanContact, WithdrawConsent,
};
use shared::pair::{How, Yes};
use shared::people::{Bond, Circle, Person, Private, Sees, Tie};
use shared::record::Record;
use shared::words::Day;

const PRIVATE: Private = Private { figures: true, rounds: true, notes: true };

pub(crate) fn commands() -> Vec<Command> {
    let (person, tie) = (id(3), id(40));
    let (sees, bond) = (Sees::Acts, Bond::Family);
    vec![
        AddToCircle {
            person,
            tie,
            member: Some(id(8)),
            name: line("Ben"),
            reach: Some(prose("After six")),
            bond,
            sees,
        }
        .into(),
        ChangeSight { person, tie, sees: Edit { saw: Sees::Home, new: Sees::Help } }.into(),
        LeaveCircle { person, tie }.into(),
        PlanContact { person, next: Edit { saw: None, new: Some(Day(20_000)) } }.into(),
        KeepPrivate { person, private: Edit { saw: Private::default(), new: PRIVATE } }.into(),
        LeaveInPeace { person, until: Some(Day(20_000)) }.into(),
        LeaveInPeace { person, until: None }.into(),
        BackAgain { person }.into(),
        WithdrawConsent { person }.into(),
        ErasePerson { person }.into(),
    ]
}

pub(crate) fn records() -> Vec<Record> {
    let tie = |member, bond, sees, how| {
        let (name, yes) = (line("Ben"), Yes { at: AT, how });
        Tie { id: id(40), member, name, reach: Some(prose("After six")), bond, sees, yes }
    };
    let ties = vec![
        tie(Some(id(8)), Bond::Family, Sees::Acts, How::Own),
        tie(Some(id(9)), Bond::Neighbour, Sees::Help, How::Said { to: id(7) }),
        Tie { reach: None, ..tie(None, Bond::Worker, Sees::Name, How::Own) },
    ];
    vec![
        Circle { id: id(3), ties, next: Some(Day(20_000)) }.into(),
        Circle { id: id(3), ties: Vec::new(), next: None }.into(),
        Person { id: id(3), name: line("Ada Okoro"), zone: None, first_name: None, since: AT, private: PRIVATE }.into(),
    ]
}
