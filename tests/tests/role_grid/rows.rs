//! The rows of the role grid: each command, on each thing it can be about.

use super::scene::{
    ASK, ERRAND, GROUP, ME, NEIGHBOUR, OFFER, OTHER, Scene, ZONE, cancelled, contact, done, held, id, line,
};
use super::scene::{BEFORE, NOW};
use super::{choices, pairs};
use shared::care::{Outcome, Visit};
use shared::command::{
    AddPerson, AddZone, AskForHelp, CancelAsk, ChangeAsk, ChangeContact, ChangeRoles, ClaimErrand, Command, ConfirmAsk,
    DescribeMyself, Edit, EndOffer, FollowUp, HandBackErrand, MakeOffer, NameGroup, RecordVisit, RemoveMember,
    SettleErrand, WelcomeMember, Who,
};
use shared::help::{Able, Consent, HelpKind, State, Times, Wants};
use shared::people::{Role, Roles};
use shared::words::{AskId, ErrandId, PersonId, Prose, VisitId, When, ZoneId};

/// One row.
pub(crate) struct Row {
    /// What it is about, as the caller would say it.
    pub(crate) on: &'static str,
    /// Sets the scene and makes the command.
    pub(crate) make: fn(&mut Scene) -> Command,
}

pub(crate) const fn row(on: &'static str, make: fn(&mut Scene) -> Command) -> Row {
    Row { on, make }
}

const VISIT: VisitId = VisitId(id(33));

pub(crate) fn rows() -> Vec<Row> {
    let help = [group(), people(), asks(), offers(), errands(), visits(), choices::rows(), pairs::rows()];
    help.into_iter().flatten().collect()
}

fn group() -> Vec<Row> {
    vec![
        row("the group", |_| NameGroup { group: GROUP, name: line("Hill"), reach: None, offset: 0 }.into()),
        row("a new zone", |_| AddZone { zone: ZoneId(id(3)), name: line("Hill"), within: None }.into()),
        row("a new member", |_| {
            WelcomeMember { person: PersonId(id(50)), name: line("Eve"), roles: Roles::new([Role::Organiser]) }.into()
        }),
        row("themselves", |_| DescribeMyself { name: line("Eve"), about: None }.into()),
        row("another", |_| roles_of(OTHER, Roles::new([Role::Volunteer]))),
        row("themselves", |scene| {
            let now = match scene.actor() {
                shared::command::Actor::Member { roles, .. } => roles,
                _ => Roles::default(),
            };
            roles_of(ME, now)
        }),
        row("another", |_| RemoveMember { member: OTHER }.into()),
        row("themselves", |_| RemoveMember { member: ME }.into()),
    ]
}

fn roles_of(member: PersonId, saw: Roles) -> Command {
    ChangeRoles { member, roles: Edit { saw, new: Roles::new([Role::Organiser]) } }.into()
}

fn people() -> Vec<Row> {
    vec![
        row("somebody new", |_| {
            let person = PersonId(id(51));
            AddPerson { person, name: line("Eve"), zone: None, first_name: None, contact: contact(person) }.into()
        }),
        row("their own", |_| contact_of(ME)),
        row("a neighbour's", |_| contact_of(NEIGHBOUR)),
        row("of whom they help", |scene| {
            scene.ask(NEIGHBOUR, None, held(ME));
            contact_of(NEIGHBOUR)
        }),
        row("of whom they wrote down", |scene| {
            scene.ask(NEIGHBOUR, Some(ME), State::Open);
            contact_of(NEIGHBOUR)
        }),
    ]
}

fn contact_of(person: PersonId) -> Command {
    let address = Some(Edit { saw: contact(person).address, new: Prose::new("2 Mill Lane").ok() });
    ChangeContact { person, address, phone: None, reach: None, entry: None, needs: None }.into()
}

fn asks() -> Vec<Row> {
    fn kinds_of(kind: usize, scene: &mut Scene) -> Command {
        KINDS[kind](scene)
    }
    const KINDS: [fn(&mut Scene) -> Command; 3] = [
        |_| ChangeAsk { ask: ASK, what: None, when: Some(Edit { saw: When::Soon, new: When::Soon }) }.into(),
        |_| CancelAsk { ask: ASK }.into(),
        |scene| {
            let ask = shared::world::find::<shared::help::Ask>(&scene.world, ASK).expect("it is there");
            scene.ask(ask.person, ask.recorded_by, done(OTHER));
            ConfirmAsk { ask: ASK }.into()
        },
    ];
    let mut rows = vec![
        row("for somebody new", |_| {
            let (person, contact) = (PersonId(id(52)), Box::new(contact(PersonId(id(52)))));
            ask_for(Who::New { person, name: line("Eve"), first_name: None, contact })
        }),
        row("for themselves", |_| ask_for(Who::Known(ME))),
        row("for a neighbour", |_| ask_for(Who::Known(NEIGHBOUR))),
    ];
    // Function pointers capture nothing, so each relation is spelt out for each kind.
    macro_rules! of {
        ($($kind:literal)*) => {$(
            rows.push(row("theirs", |scene| kinds_of($kind, scene.ask(ME, None, State::Open))));
            rows.push(row("that they wrote down", |scene| kinds_of($kind, scene.ask(NEIGHBOUR, Some(ME), State::Open))));
            rows.push(row("whose errand they have", |scene| kinds_of($kind, scene.ask(NEIGHBOUR, None, held(ME)))));
            rows.push(row("a neighbour's", |scene| kinds_of($kind, scene.ask(NEIGHBOUR, None, State::Open))));
        )*};
    }
    of!(0 1 2);
    rows
}

fn ask_for(who: Who) -> Command {
    AskForHelp {
        ask: AskId(id(60)),
        errand: ErrandId(id(61)),
        who,
        kind: HelpKind::Lift,
        what: Prose::new("To the clinic").expect("fits"),
        when: When::Soon,
        zone: ZONE,
        consent: Consent::Said,
        wants: Wants::anybody(),
    }
    .into()
}

fn offers() -> Vec<Row> {
    let make = |_: &mut Scene| -> Command {
        MakeOffer {
            offer: OFFER,
            kinds: vec![HelpKind::Food],
            zones: vec![],
            words: None,
            able: Able::default(),
            times: Times::default(),
        }
        .into()
    };
    vec![
        row("a new one", make),
        row("their own again", |scene| {
            scene.offer(ME);
            MakeOffer {
                offer: OFFER,
                kinds: vec![HelpKind::Lift],
                zones: vec![],
                words: None,
                able: Able::default(),
                times: Times::default(),
            }
            .into()
        }),
        row("another's", |scene| {
            scene.offer(OTHER);
            MakeOffer {
                offer: OFFER,
                kinds: vec![HelpKind::Lift],
                zones: vec![],
                words: None,
                able: Able::default(),
                times: Times::default(),
            }
            .into()
        }),
        row("their own", |scene| {
            scene.offer(ME);
            EndOffer { offer: OFFER }.into()
        }),
        row("another's", |scene| {
            scene.offer(OTHER);
            EndOffer { offer: OFFER }.into()
        }),
    ]
}

fn errands() -> Vec<Row> {
    macro_rules! of {
        ($command:ident: $($on:literal $person:ident $state:expr,)*) => {
            vec![$(row($on, |scene| {
                scene.ask($person, None, $state);
                $command { errand: ERRAND }.into()
            })),*]
        };
    }
    let claims = of!(ClaimErrand:
        "open" NEIGHBOUR State::Open,
        "handed back" NEIGHBOUR State::Back { at: BEFORE },
        "of their own ask" ME State::Open,
        "that they have" NEIGHBOUR held(ME),
        "that another has" NEIGHBOUR held(OTHER),
        "that another did" NEIGHBOUR done(OTHER),
        "cancelled" NEIGHBOUR cancelled(None),
    );
    let returns = of!(HandBackErrand:
        "that they have" NEIGHBOUR held(ME),
        "that another has" NEIGHBOUR held(OTHER),
        "open" NEIGHBOUR State::Open,
        "that they did" NEIGHBOUR done(ME),
        "cancelled on them" NEIGHBOUR cancelled(Some(ME)),
    );
    let settles = of!(SettleErrand:
        "done an hour ago" NEIGHBOUR done(OTHER),
        "done a day ago" NEIGHBOUR State::Done { by: OTHER, at: NOW.plus(-24 * 3600), settled: false },
        "settled before" NEIGHBOUR State::Done { by: OTHER, at: NOW.plus(-48 * 3600), settled: true },
    );
    claims.into_iter().chain(returns).chain(settles).collect()
}

fn visits() -> Vec<Row> {
    fn visit(scene: &mut Scene, state: State) -> Command {
        scene.ask(NEIGHBOUR, None, state);
        RecordVisit { visit: VISIT, errand: ERRAND, at: BEFORE, outcome: Outcome::Well, words: None }.into()
    }
    fn follow(scene: &mut Scene, followed_up: Option<PersonId>) -> Command {
        scene.ask(NEIGHBOUR, None, done(OTHER));
        let (person, by, outcome) = (NEIGHBOUR, OTHER, Outcome::Worried);
        scene.put(Visit { id: VISIT, errand: ERRAND, person, by, at: BEFORE, outcome, words: None, followed_up });
        FollowUp { visit: VISIT }.into()
    }
    vec![
        row("that they have", |scene| visit(scene, held(ME))),
        row("that another has", |scene| visit(scene, held(OTHER))),
        row("open", |scene| visit(scene, State::Open)),
        row("that they did", |scene| visit(scene, done(ME))),
        row("cancelled on them", |scene| visit(scene, cancelled(Some(ME)))),
        row("cancelled before", |scene| visit(scene, cancelled(None))),
        row("a worried visit", |scene| follow(scene, None)),
        row("one looked after", |scene| follow(scene, Some(OTHER))),
    ]
}
