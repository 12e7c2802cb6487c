//! Examples of what is about neighbours together: every command, every record in every state that looks different.

use super::records::{AT, id, line, prose};
use shared::command::{
    AgreeToMeet, CancelGathering, ChangeGathering, CloseGathering, Command, Edit, EndIntroduction, GiveLater,
    GiveThanks, JoinGathering, LeaveGathering, MeetNotNow, OfferToGive, PauseOffer, PlanGathering, ProposeIntroduction,
    Proposed, ReadThanks, ResumeOffer,
};
use shared::help::Gift;
use shared::pair::{How, Yes};
use shared::record::Record;
use shared::together::introduction::Other;
use shared::together::{
    Coming, Gathering, GatheringKind, Introduction, Invitation, Reply, Seat, Slot, Stage, Thanks, Why,
};
use shared::words::{Day, Hour};

fn slot() -> Slot {
    Slot { day: Day(20_000), from: Hour::at(14, 30).expect("a clock shows it"), minutes: 90 }
}

fn sides() -> [Proposed; 2] {
    [Proposed { invitation: id(52), person: id(3) }, Proposed { invitation: id(53), person: id(8) }]
}

pub(crate) fn commands() -> Vec<Command> {
    let (person, gathering, introduction, invitation) = (id(3), id(54), id(51), id(52));
    vec![
        PauseOffer { offer: id(6), until: Some(Day(20_030)) }.into(),
        PauseOffer { offer: id(6), until: None }.into(),
        ResumeOffer { offer: id(6) }.into(),
        OfferToGive { person, gifts: Gift::ALL.to_vec(), words: Some(prose("Scones")) }.into(),
        GiveLater { person }.into(),
        GiveThanks {
            thanks: id(50),
            from: id(3),
            to: id(8),
            why: Why::Errand(id(5)),
            words: Some(prose("You are kind.")),
        }
        .into(),
        GiveThanks { thanks: id(50), from: id(3), to: id(8), why: Why::Pair(id(10)), words: None }.into(),
        ReadThanks { thanks: id(50) }.into(),
        ProposeIntroduction { introduction, sides: sides(), why: prose("You both garden.") }.into(),
        AgreeToMeet { introduction, invitation, way: prose("Ring me after six") }.into(),
        MeetNotNow { introduction, invitation }.into(),
        EndIntroduction { introduction }.into(),
        PlanGathering {
            gathering,
            title: line("Tea"),
            kind: GatheringKind::Tea,
            words: Some(prose("Bring a cup")),
            place: line("Library"),
            zone: id(2),
            slot: slot(),
            places: Some(12),
            host: id(8),
        }
        .into(),
        ChangeGathering {
            gathering,
            title: Some(Edit { saw: line("Tea"), new: line("Tea and cake") }),
            words: Some(Edit { saw: None, new: Some(prose("No stairs")) }),
            place: Some(Edit { saw: line("Library"), new: line("Hall") }),
            slot: Some(Edit { saw: slot(), new: Slot { minutes: 120, ..slot() } }),
            places: Some(Edit { saw: Some(12), new: None }),
            host: Some(Edit { saw: id(8), new: id(3) }),
        }
        .into(),
        CancelGathering { gathering, words: Some(prose("The hall is cold.")) }.into(),
        JoinGathering { gathering, person, friends: 2 }.into(),
        LeaveGathering { gathering, person }.into(),
        CloseGathering { gathering }.into(),
    ]
}

fn thanks(why: Why) -> Record {
    let whole = matches!(why, Why::Errand(_));
    Thanks {
        id: id(50),
        from: id(3),
        to: id(8),
        why,
        first_name: whole.then(|| line("Ada")),
        words: whole.then(|| prose("You are kind.")),
        at: AT,
        recorded_by: whole.then(|| id(9)),
        read: whole.then_some(AT),
    }
    .into()
}

fn introduction(met: bool) -> Record {
    let met = met.then_some(AT);
    Introduction { id: id(51), sides: sides(), by: id(9), why: prose("You both garden."), since: AT, met, ends: AT }
        .into()
}

fn invitation(reply: Option<Reply>, other: Option<Other>) -> Record {
    Invitation {
        id: id(52),
        introduction: id(51),
        person: id(3),
        why: prose("You both garden."),
        since: AT,
        ends: AT,
        reply,
        other,
    }
    .into()
}

fn gathering(stage: Stage) -> Record {
    let planned = stage == Stage::Planned;
    Gathering {
        id: id(54),
        title: line("Tea"),
        kind: GatheringKind::Tea,
        words: planned.then(|| prose("Bring a cup")),
        place: line("Library"),
        zone: id(2),
        slot: slot(),
        moved: planned.then_some(AT),
        places: planned.then_some(12),
        taken: u16::from(planned) * 3,
        next: 4,
        host: id(8),
        stage,
        ends: AT,
    }
    .into()
}

fn coming(seat: Seat) -> Record {
    let (friends, recorded_by) = if seat == Seat::Waits { (0, None) } else { (2, Some(id(9))) };
    let (gathering, person) = (id(54), id(3));
    Coming { id: id(55), gathering, person, name: line("Ada Okoro"), friends, number: 3, seat, recorded_by }.into()
}

pub(crate) fn records() -> Vec<Record> {
    let yes = |how| Reply::Yes { yes: Yes { at: AT, how }, way: prose("Ring me after six") };
    let other = Other { name: line("Ben"), way: prose("At the shop") };
    vec![
        thanks(Why::Errand(id(5))),
        thanks(Why::Pair(id(10))),
        introduction(false),
        introduction(true),
        invitation(None, None),
        invitation(Some(Reply::NotNow), None),
        invitation(Some(yes(How::Own)), None),
        invitation(Some(yes(How::Said { to: id(9) })), Some(other)),
        gathering(Stage::Planned),
        gathering(Stage::Cancelled { at: AT, words: Some(prose("The hall is cold.")) }),
        gathering(Stage::Cancelled { at: AT, words: None }),
        gathering(Stage::Been),
        gathering(Stage::Dropped),
        coming(Seat::Place { since: None }),
        coming(Seat::Place { since: Some(AT) }),
        coming(Seat::Waits),
    ]
}
