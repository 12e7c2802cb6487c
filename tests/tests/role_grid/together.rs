//! Rows about giving, thanks, introductions and gatherings, and what of theirs is read by whom.

use super::rows::{Row, row};
use super::scene::{BEFORE, ERRAND, ME, NEIGHBOUR, NOW, OFFER, OTHER, SECOND, Scene, ZONE, done, id, line};
use shared::command::{
    AgreeToMeet, CancelGathering, ChangeGathering, CloseGathering, Command, Edit, EndIntroduction, GiveLater,
    GiveThanks, JoinGathering, LeaveGathering, MeetNotNow, OfferToGive, PauseOffer, PlanGathering, ProposeIntroduction,
    Proposed, ReadThanks, ResumeOffer,
};
use shared::help::{Gift, HelpKind, Offer, Rest};
use shared::pair::{How, Yes};
use shared::record::Kind;
use shared::together::introduction::Other;
use shared::together::{
    Coming, Gathering, GatheringKind, Introduction, Invitation, Reply, Seat, Slot, Stage, Thanks, Why,
};
use shared::words::{
    ComingId, Day, GatheringId, Hour, Id, IntroductionId, InvitationId, PersonId, Prose, ThanksId, Timestamp,
};

const THANKS: ThanksId = ThanksId(id(90));
const INTRODUCTION: IntroductionId = IntroductionId(id(91));
const ONE: InvitationId = InvitationId(id(92));
const TWO: InvitationId = InvitationId(id(93));
const GATHERING: GatheringId = GatheringId(id(94));
const WAKES: Timestamp = BEFORE;

fn words<const MAX: usize>() -> Prose<MAX> {
    Prose::new("You both garden").expect("fits")
}

fn sides(people: [PersonId; 2]) -> [Proposed; 2] {
    [Proposed { invitation: ONE, person: people[0] }, Proposed { invitation: TWO, person: people[1] }]
}

fn introduced(scene: &mut Scene, people: [PersonId; 2], by: PersonId) {
    let (sides, why) = (sides(people), words());
    scene.put(Introduction { id: INTRODUCTION, sides, by, why, since: BEFORE, met: None, ends: NOW });
    for Proposed { invitation, person } in sides {
        scene.put(asked(invitation, person));
    }
}

fn asked(id: InvitationId, person: PersonId) -> Invitation {
    let (since, ends) = (BEFORE, NOW);
    Invitation { id, introduction: INTRODUCTION, person, why: words(), since, ends, reply: None, other: None }
}

fn slot() -> Slot {
    Slot { day: Day(20_900), from: Hour::at(14, 30).expect("a clock shows it"), minutes: 90 }
}

fn gathering(host: PersonId, stage: Stage) -> Gathering {
    Gathering {
        id: GATHERING,
        title: line("Tea"),
        kind: GatheringKind::Tea,
        words: None,
        place: line("Library"),
        zone: ZONE,
        slot: slot(),
        moved: None,
        places: None,
        taken: 1,
        next: 1,
        host,
        stage,
        ends: NOW,
    }
}

fn coming(person: PersonId) -> Coming {
    let (name, seat) = (line("Somebody"), Seat::Place { since: None });
    let id = ComingId::of(GATHERING, person);
    Coming { id, gathering: GATHERING, person, name, friends: 0, number: 0, seat, recorded_by: None }
}

fn thanks(from: PersonId, to: PersonId) -> Thanks {
    let (why, first_name, words, recorded_by, read) = (Why::Errand(ERRAND), None, None, None, None);
    Thanks { id: THANKS, from, to, why, first_name, words, at: BEFORE, recorded_by, read }
}

pub(crate) fn rows() -> Vec<Row> {
    [giving(), thanking(), introducing(), gathering_rows()].into_iter().flatten().collect()
}

fn giving() -> Vec<Row> {
    fn resting(scene: &mut Scene, person: PersonId) {
        let rest = Some(Rest { until: None, wakes: Some(WAKES) });
        scene.put(Offer { kinds: vec![HelpKind::Food], rest, ..Offer::blank(OFFER, person) });
    }
    vec![
        row("their own", |scene| {
            scene.offer(ME);
            PauseOffer { offer: OFFER, until: None }.into()
        }),
        row("another's", |scene| {
            scene.offer(OTHER);
            PauseOffer { offer: OFFER, until: None }.into()
        }),
        row("their own", |scene| {
            resting(scene, ME);
            ResumeOffer { offer: OFFER }.into()
        }),
        row("another's whose day has come", |scene| {
            resting(scene, OTHER);
            ResumeOffer { offer: OFFER }.into()
        }),
        row("themselves", |_| OfferToGive { person: ME, gifts: vec![Gift::Baking], words: None }.into()),
        row("a neighbour", |_| OfferToGive { person: NEIGHBOUR, gifts: vec![Gift::Baking], words: None }.into()),
        row("a member", |_| OfferToGive { person: OTHER, gifts: vec![Gift::Baking], words: None }.into()),
        row("themselves", |_| GiveLater { person: ME }.into()),
        row("a neighbour", |_| GiveLater { person: NEIGHBOUR }.into()),
    ]
}

fn thanking() -> Vec<Row> {
    fn give(from: PersonId, to: PersonId) -> Command {
        GiveThanks { thanks: THANKS, from, to, why: Why::Errand(ERRAND), words: None }.into()
    }
    vec![
        row("who did their errand", |scene| {
            scene.ask(ME, None, done(OTHER));
            give(ME, OTHER)
        }),
        row("who did nothing", |scene| {
            scene.ask(ME, None, done(OTHER));
            give(ME, SECOND)
        }),
        row("for a neighbour", |scene| {
            scene.ask(NEIGHBOUR, None, done(OTHER));
            give(NEIGHBOUR, OTHER)
        }),
        row("themselves for a neighbour", |scene| {
            scene.ask(NEIGHBOUR, None, done(ME));
            give(NEIGHBOUR, ME)
        }),
        row("for them", |scene| {
            scene.put(thanks(OTHER, ME));
            ReadThanks { thanks: THANKS }.into()
        }),
        row("for another", |scene| {
            scene.put(thanks(ME, OTHER));
            ReadThanks { thanks: THANKS }.into()
        }),
    ]
}

fn introducing() -> Vec<Row> {
    fn propose(people: [PersonId; 2]) -> Command {
        ProposeIntroduction { introduction: INTRODUCTION, sides: sides(people), why: words() }.into()
    }
    macro_rules! of {
        ($($command:ident $fields:tt)*) => {
            vec![$(
                row("that they are asked", |scene| {
                    introduced(scene, [ME, OTHER], SECOND);
                    of!(@ $command ONE $fields)
                }),
                row("that the other is asked", |scene| {
                    introduced(scene, [ME, OTHER], SECOND);
                    of!(@ $command TWO $fields)
                }),
                row("that a neighbour is asked", |scene| {
                    introduced(scene, [NEIGHBOUR, OTHER], SECOND);
                    of!(@ $command ONE $fields)
                }),
            )*]
        };
        (@ $command:ident $invitation:ident { $($field:ident: $value:expr),* }) => {
            $command { introduction: INTRODUCTION, invitation: $invitation, $($field: $value),* }.into()
        };
    }
    let mut rows = vec![
        row("two members", |_| propose([OTHER, SECOND])),
        row("a neighbour and a member", |_| propose([NEIGHBOUR, OTHER])),
        row("one with themselves", |_| propose([OTHER, OTHER])),
    ];
    rows.extend(of!(AgreeToMeet { way: words() } MeetNotNow {}));
    rows.push(row("whose time is over", |scene| {
        introduced(scene, [ME, OTHER], SECOND);
        EndIntroduction { introduction: INTRODUCTION }.into()
    }));
    rows
}

fn gathering_rows() -> Vec<Row> {
    fn plan(host: PersonId) -> Command {
        let (title, kind, place) = (line("Tea"), GatheringKind::Tea, line("Library"));
        let (gathering, zone, slot) = (GATHERING, ZONE, slot());
        PlanGathering { gathering, title, kind, words: None, place, zone, slot, places: Some(3), host }.into()
    }
    fn change() -> Command {
        let places = Some(Edit { saw: None, new: Some(9) });
        let (title, words, place, slot, host) = (None, None, None, None, None);
        ChangeGathering { gathering: GATHERING, title, words, place, slot, places, host }.into()
    }
    fn cancel() -> Command {
        CancelGathering { gathering: GATHERING, words: None }.into()
    }
    fn at(scene: &mut Scene, host: PersonId, command: Command) -> Command {
        scene.put(gathering(host, Stage::Planned));
        command
    }
    fn leave(scene: &mut Scene, person: PersonId) -> Command {
        scene.put(gathering(OTHER, Stage::Planned));
        scene.put(coming(person));
        LeaveGathering { gathering: GATHERING, person }.into()
    }
    fn join(person: PersonId) -> Command {
        JoinGathering { gathering: GATHERING, person, friends: 1 }.into()
    }
    vec![
        row("of theirs", |_| plan(ME)),
        row("of another", |_| plan(OTHER)),
        row("that they look after", |scene| at(scene, ME, change())),
        row("of another", |scene| at(scene, OTHER, change())),
        row("that they look after", |scene| at(scene, ME, cancel())),
        row("of another", |scene| at(scene, OTHER, cancel())),
        row("themselves", |scene| at(scene, OTHER, join(ME))),
        row("a neighbour", |scene| at(scene, OTHER, join(NEIGHBOUR))),
        row("another member", |scene| at(scene, OTHER, join(SECOND))),
        row("cancelled", |scene| {
            scene.put(gathering(OTHER, Stage::Cancelled { at: BEFORE, words: None }));
            join(ME)
        }),
        row("themselves", |scene| leave(scene, ME)),
        row("a neighbour", |scene| leave(scene, NEIGHBOUR)),
        row("whose day is over", |scene| {
            scene.put(gathering(OTHER, Stage::Planned));
            CloseGathering { gathering: GATHERING }.into()
        }),
    ]
}

/// What is read of neighbours together: who helps or hosts, who is helped or comes, who proposed.
pub(crate) fn readings((host, person, by): (PersonId, PersonId, PersonId)) -> Vec<(Kind, Id, &'static str, Scene)> {
    let empty = || Scene::new(super::scene::Caller::Volunteer);
    let mut rows = Vec::new();
    let mut scene = empty();
    scene.put(thanks(person, host));
    rows.push((Kind::Thanks, THANKS.0, "(to who has it, from who asked)", scene));
    let mut scene = empty();
    scene.put(Offer { gifts: vec![Gift::Baking], ..Offer::blank(OFFER, person) });
    rows.push((Kind::Offer, OFFER.0, "(what who asked enjoys giving)", scene));
    let mut scene = empty();
    introduced(&mut scene, [host, person], by);
    rows.push((Kind::Introduction, INTRODUCTION.0, "(of who has it and who asked)", scene));
    for (when, how, met) in [
        ("(who asked is asked)", None, false),
        ("(who asked said yes)", Some(How::Own), false),
        ("(who asked said yes to an organiser)", Some(How::Said { to: SECOND }), false),
        ("(both said yes, who asked themselves)", Some(How::Own), true),
        ("(both said yes, who asked to an organiser)", Some(How::Said { to: SECOND }), true),
    ] {
        let mut scene = empty();
        introduced(&mut scene, [host, person], by);
        let reply = how.map(|how| Reply::Yes { yes: Yes { at: BEFORE, how }, way: words() });
        let other = met.then(|| Other { name: line("Somebody"), way: words() });
        scene.put(Invitation { reply, other, ..asked(TWO, person) });
        rows.push((Kind::Invitation, TWO.0, when, scene));
    }
    for (when, stage) in [
        ("(of who has it)", Stage::Planned),
        ("(cancelled)", Stage::Cancelled { at: BEFORE, words: None }),
        ("(has been)", Stage::Been),
    ] {
        for (kind, id) in [(Kind::Gathering, GATHERING.0), (Kind::Coming, ComingId::of(GATHERING, person).0)] {
            let mut scene = empty();
            scene.put(gathering(host, stage.clone()));
            scene.put(coming(person));
            rows.push((kind, id, when, scene));
        }
    }
    rows
}
