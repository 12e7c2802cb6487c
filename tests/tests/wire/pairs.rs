//! Pairs on the wire: one example of every command and of every record in every state that looks different.

use super::records::{AT, id, prose};
use shared::command::{
    AgreeCover, AgreeHandover, AgreePairing, Command, CompleteHandover, DeclinePairing, Edit, EndCover, EndHandover,
    EndPairing, KeepPairing, LimitPairing, NameCover, PausePairing, PlanJointVisit, ProposeHandover, ProposePairing,
    ReadNotes, ResumePairing, WriteNote,
};
use shared::help::HelpKind;
use shared::pair::handover::Passing;
use shared::pair::{
    Chapter, Cover, Ending, Handover, How, Limits, Met, Note, Pace, Pairing, Reach, Reading, Side, Stage, State, Yes,
};
use shared::record::Record;
use shared::words::{Day, Part, ReadingId, Weekday, Weekdays, When};

pub(crate) fn commands() -> Vec<Command> {
    let (pairing, handover) = (id(20), id(22));
    let (saw, new) = (Limits::default(), limits());
    vec![
        ProposePairing { helper: id(8), person: id(3), pace: Pace::Weekly }.into(),
        AgreePairing { pairing, side: id(3) }.into(),
        DeclinePairing { pairing }.into(),
        KeepPairing { pairing }.into(),
        LimitPairing {
            pairing,
            side: id(3),
            pace: Some(Edit { saw: Pace::Weekly, new: Pace::Monthly }),
            days: Some(Edit { saw: saw.days, new: new.days }),
            kinds: Some(Edit { saw: saw.kinds, new: new.kinds }),
            outside_only: Some(Edit { saw: saw.outside_only, new: new.outside_only }),
            words: Some(Edit { saw: saw.words, new: new.words }),
        }
        .into(),
        PausePairing { pairing, until: None }.into(),
        PausePairing { pairing, until: Some(Day(20_000)) }.into(),
        ResumePairing { pairing }.into(),
        EndPairing { pairing, reason: Ending::Moved }.into(),
        NameCover { pairing, cover: id(9) }.into(),
        AgreeCover { pairing, side: id(9) }.into(),
        EndCover { pairing }.into(),
        WriteNote { note: id(21), pairing, at: AT, reach: Reach::Pair, words: prose("Likes jazz") }.into(),
        WriteNote { note: id(21), pairing, at: AT, reach: restricted(), words: prose("Sleeps badly") }.into(),
        ReadNotes { notes: vec![id(21), id(22)], at: AT }.into(),
        ProposeHandover { handover, pairing, newcomer: id(9) }.into(),
        AgreeHandover { handover, side: id(3), notes: vec![id(21)] }.into(),
        PlanJointVisit { handover, joint: Edit { saw: None, new: Some(When::On(Day(20_000), Part::Morning)) } }.into(),
        CompleteHandover { handover }.into(),
        EndHandover { handover }.into(),
    ]
}

fn restricted() -> Reach {
    Reach::Restricted { agreed: vec![id(9)] }
}

fn limits() -> Limits {
    Limits {
        days: Weekdays::new([Weekday::Monday, Weekday::Thursday]),
        kinds: vec![HelpKind::Company],
        outside_only: true,
        words: Some(prose("Not before ten")),
    }
}

pub(crate) fn records() -> Vec<Record> {
    let state = |from| State::Paused { since: AT, until: Some(Day(20_000)), wakes: Some(AT), from };
    let states = [
        State::Proposed { by: id(8) },
        State::Trial { since: AT },
        State::Active { since: AT },
        state(Stage::Trial),
        State::Paused { since: AT, until: None, wakes: None, from: Stage::Active },
    ];
    let endings = Ending::OFFERED.into_iter().chain([Ending::HandedOver, Ending::Left, Ending::NotNow]);
    let states = states.into_iter().chain(endings.map(|reason| State::Ended { at: AT, reason }));
    let mut records: Vec<Record> = states.map(|state| plain(state).into()).collect();
    records.push(full().into());
    let words = prose("Likes jazz");
    let note = Note {
        id: id(21),
        pairing: id(20),
        person: id(3),
        by: id(8),
        at: AT,
        restricted: false,
        readers: vec![id(8), id(9)],
        words,
    };
    records.push(Note { restricted: true, readers: Vec::new(), ..note.clone() }.into());
    records.push(note.into());
    let (by, person, day) = (id(8), id(3), Day(20_000));
    records.push(Reading { id: ReadingId::of(by, person, day), by, person, day, notes: vec![id(21), id(22)] }.into());
    records.extend([Passing::Open, Passing::Done { at: AT }, Passing::Off { at: AT }].map(|s| handover(s).into()));
    records
}

fn side(person: u8) -> Side {
    Side { person: id(person), yes: None, limits: Limits::default() }
}

fn plain(state: State) -> Pairing {
    let (sides, met) = (Box::new([side(8), side(3)]), Met::default());
    let (first_name, cover, earlier) = (None, None, Vec::new());
    Pairing { id: id(20), sides, pace: Pace::NowAndThen, state, first_name, cover, since: AT, earlier, met }
}

fn full() -> Pairing {
    let (own, said) = (Yes { at: AT, how: How::Own }, Yes { at: AT, how: How::Said { to: id(9) } });
    let sides = [(8, own), (3, said)].map(|(who, yes)| Side { yes: Some(yes), limits: limits(), ..side(who) });
    Pairing {
        sides: Box::new(sides),
        pace: Pace::Fortnightly,
        first_name: Some(super::records::line("Ada")),
        cover: Some(Cover { person: id(9), yes: Some(own), welcome: Some(said) }),
        earlier: vec![Chapter { since: AT, ended: AT, reason: Ending::LessTime }],
        met: Met { count: 6, last: Some(AT) },
        ..plain(State::Active { since: AT })
    }
}

fn handover(state: Passing) -> Handover {
    let yes = (state != Passing::Open).then_some(Yes { at: AT, how: How::Own });
    let joint = yes.map(|_| When::On(Day(20_000), Part::Afternoon));
    Handover {
        id: id(22),
        pairing: id(20),
        leaver: id(8),
        newcomer: id(9),
        person: id(3),
        newcomer_yes: yes,
        person_yes: yes,
        notes: yes.map(|_| id(21)).into_iter().collect(),
        joint,
        since: AT,
        state,
    }
}
