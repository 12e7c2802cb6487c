//! One example of every record, in every state that looks different.

use shared::care::{Ladder, Outcome, Visit};
use shared::help::{
    Able, Answer, Ask, Choice, Consent, Errand, Gift, HelpKind, Offer, Reach, Rest, Skill, Spread, State, Step, Times,
    Wants, Yes,
};
use shared::people::{Check, Contact, Group, Member, Person, Private, Role, Roles, Standing, Zone};
use shared::record::Record;
use shared::words::{Day, Id, Line, Part, Prose, Timestamp, Weekday, Weekdays, When};

pub(crate) const AT: Timestamp = Timestamp(1_800_000_000);

pub(crate) fn id<I: From<Id>>(n: u8) -> I {
    I::from(Id::from_bytes([n; 16]))
}

pub(crate) fn line<const MAX: usize>(text: &str) -> Line<MAX> {
    Line::new(text).expect("an example is right")
}

pub(crate) fn prose<const MAX: usize>(text: &str) -> Prose<MAX> {
    Prose::new(text).expect("an example is right")
}

pub(crate) fn contact() -> Contact {
    Contact {
        id: id(3),
        address: Some(prose("7 Mill Lane\nRiverside")),
        phone: Some(line("01632 960001")),
        reach: Some(prose("Mr Bell at number 12")),
        entry: Some(prose("Round the back")),
        needs: Some(prose("No nuts")),
    }
}

const SPREAD: Spread = Spread { paired: 24, circle: 0, zone: 2, on_behalf: true };

pub(crate) fn examples() -> Vec<Record> {
    let mut records: Vec<Record> = vec![
        Group {
            id: id(1),
            name: line("Riverside"),
            reach: Some(prose("Ring Omar")),
            offset: 60,
            spread: Spread::default(),
            ladder: Ladder::default(),
        }
        .into(),
        Group { id: id(1), name: line("Riverside"), reach: None, offset: 0, spread: SPREAD, ladder: Ladder::default() }
            .into(),
        Zone { id: id(2), name: line("Hill"), within: Some(id(9)) }.into(),
        Member {
            id: id(3),
            name: line("Ada"),
            roles: Roles::new([Role::Organiser, Role::Volunteer]),
            standing: Standing::Active,
            about: Some(prose("I bake.")),
            since: AT,
            checks: Check::ALL.to_vec(),
        }
        .into(),
        Member {
            id: id(8),
            name: line("Ben"),
            roles: Roles::default(),
            standing: Standing::Left,
            about: None,
            since: AT,
            checks: Vec::new(),
        }
        .into(),
        Offer {
            id: id(6),
            person: id(3),
            kinds: vec![HelpKind::Lift],
            zones: vec![id(2)],
            words: Some(prose("By car")),
            able: Able { skills: Skill::ALL.to_vec(), languages: vec![line("Twi")], carry: Some(3), week: Some(2) },
            times: Times { days: Weekdays::new([Weekday::Sunday]), parts: vec![Part::Morning] },
            rest: Some(Rest { until: Some(Day(20_030)), wakes: Some(AT) }),
            gifts: Gift::ALL.to_vec(),
            later: Some(AT),
        }
        .into(),
        Person {
            id: id(3),
            name: line("Ada Okoro"),
            zone: Some(id(2)),
            first_name: Some(line("Ada")),
            since: AT,
            private: Private::default(),
        }
        .into(),
        Person { id: id(8), name: line("Ben"), zone: None, first_name: None, since: AT, private: Private::default() }
            .into(),
        contact().into(),
        ask(true).into(),
        ask(false).into(),
        visit(Outcome::Worried, Some(3)).into(),
        visit(Outcome::Well, None).into(),
        choice(None).into(),
        choice(Some(Answer::Yes { at: AT, how: Yes::Own, by: id(3) })).into(),
        choice(Some(Answer::Yes { at: AT, how: Yes::Behalf, by: id(8) })).into(),
        choice(Some(Answer::Else { at: AT })).into(),
    ];
    let states = [
        State::Open,
        State::Back { at: AT },
        State::Held { by: id(3), at: AT, waits: false },
        State::Held { by: id(3), at: AT, waits: true },
        State::Done { by: id(3), at: AT, settled: false },
        State::Done { by: id(3), at: AT, settled: true },
        State::Cancelled { at: AT, was: Some(id(3)) },
        State::Cancelled { at: AT, was: None },
    ];
    records.extend(states.map(|state| Record::from(errand(state))));
    records.extend(super::pairs::records());
    records
}

fn ask(over: bool) -> Ask {
    Ask {
        id: id(4),
        person: id(3),
        kind: HelpKind::CheckIn,
        what: prose("A call"),
        when: When::On(Day(20_000), Part::Evening),
        zone: id(2),
        consent: if over { Consent::Page } else { Consent::Said },
        recorded_by: (!over).then(|| id(8)),
        asked: AT,
        confirmed: over,
        over,
        wants: if over { Wants::default() } else { wants() },
    }
}

fn wants() -> Wants {
    Wants { urgent: true, anybody: true, skills: vec![Skill::Car], language: Some(line("Twi")) }
}

fn reach() -> Reach {
    Reach { step: Step::Circle, to: vec![id(3)], next: Some(AT) }
}

fn choice(answer: Option<Answer>) -> Choice {
    Choice { id: id(9), errand: id(5), ask: id(4), person: id(3), helper: id(8), asked: AT, answer }
}

fn errand(state: State) -> Errand {
    let first_name = Some(line("Ada"));
    Errand {
        id: id(5),
        ask: id(4),
        kind: HelpKind::CheckIn,
        zone: id(2),
        when: When::Soon,
        first_name,
        state,
        asked: AT,
        wants: if state == State::Open { wants() } else { Wants::default() },
        reach: if state == State::Open { reach() } else { Reach::default() },
    }
}

fn visit(outcome: Outcome, up: Option<u8>) -> Visit {
    let words = up.map(|_| prose("We had tea."));
    Visit { id: id(7), errand: id(5), person: id(3), by: id(8), at: AT, outcome, words, followed_up: up.map(id) }
}
