//! Stories of how a group sees itself: figures that hide until they are about enough people, and lead to what is behind
//! them.

use shared::care::{Face, Move};
use shared::command::Who;
use shared::help::Wants;
use shared::insight::mood::mood;
use shared::insight::{Figure, Panel, Period, Topic, Value, What, insight};
use shared::record::{Key, Kind, Record};
use shared::words::limits::FIGURE_PEOPLE_MIN;
use shared::world::World as _;
use tests::story::cast::{
    ASHA, BEN, CLARE, COMPANY, MR_LEE, MRS_OKORO, Name, OMAR, PRESCRIPTION, RUTH, SHOPPING, ask_for, id_of, new,
};
use tests::story::deeds::{Deed, asks, claims, visits};
use tests::story::own::keeps_private;
use tests::story::pairs::{agrees, proposes};
use tests::story::wishes::{moves, reflects, wishes, wishes_alone};
use tests::story::{Check, Story, story};

/// Neighbours who ring, and what they ring for.
const RINGING: [(Name, Name); 4] = [
    (Name("Mrs Haddad"), Name("her curtains")),
    (Name("Mr Novak"), Name("his bins")),
    (Name("Ms Silva"), Name("her shelf")),
    (Name("Mr Byrne"), Name("his bulb")),
];

fn this_month(story: &Story, who: Name) -> Vec<Panel> {
    let (phone, now) = (story.app(who), story.clock(who));
    insight(phone.replica().world(), Period::month(now.day(0)), now)
}

fn panel(story: &Story, who: Name, topic: Topic) -> Panel {
    this_month(story, who).into_iter().find(|panel| panel.topic == topic).expect("every topic is there")
}

fn figure(story: &Story, who: Name, (topic, what): (Topic, What)) -> Option<Figure> {
    panel(story, who, topic).figures.into_iter().find(|figure| figure.what == what)
}

fn counts(topic: Topic, what: What, count: usize) -> Check {
    Box::new(move |story, who| {
        let found = figure(story, who, (topic, what)).map(|figure| figure.value);
        if found == Some(Value::Count(count)) { Ok(()) } else { Err(format!("finds {found:?}, not {count}")) }
    })
}

fn hides(topic: Topic, people: usize) -> Check {
    Box::new(move |story, who| {
        let panel = panel(story, who, topic);
        let so = panel.figures.is_empty() && panel.people == people && panel.is_hidden();
        if so { Ok(()) } else { Err(format!("sees {panel:?}")) }
    })
}

/// Every record behind every figure is on this phone, and one of the kinds that a screen can open.
fn follows_every_figure() -> Check {
    const OPENED: [Kind; 8] =
        [Kind::Visit, Kind::CheckIn, Kind::Person, Kind::Errand, Kind::Turn, Kind::Call, Kind::Pairing, Kind::Wish];
    Box::new(|story, who| {
        let phone = story.app(who);
        let panels = this_month(story, who);
        let figures: Vec<&Figure> = panels.iter().flat_map(|panel| &panel.figures).collect();
        let keys: Vec<_> = figures.iter().flat_map(|figure| &figure.records).collect();
        let lost = keys.iter().find(|key| phone.replica().world().get(***key).is_none() || !OPENED.contains(&key.kind));
        match lost {
            None if keys.len() > 10 => Ok(()),
            found => Err(format!("cannot follow {found:?} of {}", keys.len())),
        }
    })
}

/// No figure leads to this person, or to anything of theirs.
fn leads_nowhere_to(person: Name) -> Check {
    Box::new(move |story, who| {
        let phone = story.app(who);
        let panels = this_month(story, who);
        let keys = panels.iter().flat_map(|panel| &panel.figures).flat_map(|figure| &figure.records);
        let world = phone.replica().world();
        let theirs = |key: &&Key| {
            let of_ask =
                |record: &Record| matches!(record, Record::Errand(errand) if errand.ask == id_of(RINGING[2].1));
            world.get(**key).is_some_and(|record| record.person() == Some(id_of(person)) || of_ask(&record))
        };
        match keys.into_iter().find(theirs) {
            None => Ok(()),
            Some(key) => Err(format!("is led to {key}")),
        }
    })
}

fn rings(who: Name, thing: Name) -> Deed {
    Box::new(move |_, _| ask_for(thing, new(who)).into())
}

/// Mrs Okoro, Mr Lee and two of those who ring are helped, and one more waits.
fn a_busy_month(title: &'static str) -> Story {
    let story = story(title)
        .when(ASHA, claims(PRESCRIPTION))
        .when(ASHA, visits(PRESCRIPTION))
        .hours_later(2)
        .when(ASHA, claims(SHOPPING))
        .when(ASHA, visits(SHOPPING))
        .when(BEN, claims(COMPANY))
        .when(BEN, visits(COMPANY));
    let story = RINGING.into_iter().fold(story, |story, (who, thing)| story.when(CLARE, rings(who, thing)));
    let helped = &RINGING[..2];
    helped
        .iter()
        .fold(story, |story, (_, thing)| story.when(BEN, claims(*thing)).hours_later(1).when(BEN, visits(*thing)))
}

#[test]
fn a_figure_hides_until_it_is_about_five_people_and_then_leads_to_its_records() {
    let _ = a_busy_month("Omar looks at the month")
        .then(OMAR, hides(Topic::Familiar, FIGURE_PEOPLE_MIN - 1))
        .then(OMAR, hides(Topic::Faces, FIGURE_PEOPLE_MIN - 1))
        .when(BEN, claims(RINGING[2].1))
        .when(BEN, visits(RINGING[2].1))
        .then(OMAR, counts(Topic::Familiar, What::Familiar, 1))
        .then(OMAR, counts(Topic::Familiar, What::New, 5))
        .then(OMAR, counts(Topic::Faces, What::Faces(1), 5))
        .then(OMAR, counts(Topic::Waits, What::Waiting, 1))
        .then(OMAR, follows_every_figure())
        .then(RUTH, follows_every_figure());
}

#[test]
fn who_is_a_pair_is_a_familiar_face_at_the_first_visit() {
    let _ = a_busy_month("Asha is to keep in touch with Mr Byrne")
        .when(OMAR, proposes(ASHA, RINGING[3].0))
        .when(ASHA, agrees(ASHA, RINGING[3].0, ASHA))
        .when(OMAR, agrees(ASHA, RINGING[3].0, RINGING[3].0))
        .when(ASHA, claims(RINGING[3].1))
        .when(ASHA, visits(RINGING[3].1))
        .then(OMAR, counts(Topic::Familiar, What::Familiar, 2))
        .then(OMAR, counts(Topic::Waits, What::Waiting, 1))
        .when(OMAR, asks(Name("his gutter"), RINGING[3].0, Wants::default()))
        .hours_later(1)
        .then(OMAR, counts(Topic::Waits, What::Waiting, 2));
}

#[test]
fn wishes_are_counted_when_they_move_and_never_when_they_are_only_of_one() {
    let [first, second, third, fourth] = RINGING.map(|(who, _)| who);
    const SEA: Name = Name("to see the sea");
    const CHOIR: Name = Name("to sing");
    let _ = a_busy_month("What matters to the people of Riverside")
        .on_the_page(PRESCRIPTION, wishes(MRS_OKORO, SEA))
        .on_the_page(COMPANY, wishes_alone(MR_LEE, Name("to write to his son")))
        .when(CLARE, wishes(first, Name("a garden")))
        .when(CLARE, wishes(second, Name("a friend")))
        .when(CLARE, wishes(third, Name("a job")))
        .then(OMAR, hides(Topic::Wishes, 4))
        .when(OMAR, wishes(fourth, CHOIR))
        .then(OMAR, counts(Topic::Wishes, What::Wished, 5))
        .on_the_page(PRESCRIPTION, moves(SEA, Move::Nearer))
        .when(OMAR, moves(CHOIR, Move::Nearer))
        .when(OMAR, moves(CHOIR, Move::True))
        .then(OMAR, counts(Topic::Wishes, What::Nearer, 2))
        .then(OMAR, counts(Topic::Wishes, What::CameTrue, 1));
}

#[test]
fn how_people_are_is_told_of_five_and_only_when_the_quarter_is_over() {
    let told = |story: &Story, people: bool| {
        let before = Period::quarter_before(story.now().day(0));
        let found = mood(story.hub(), before, story.now()).expect("a quarter that is over");
        assert_eq!(found.connection.is_some(), people, "{found:?}");
        assert_eq!((found.confidence, found.control), (None, None), "nobody said anything about these");
        assert_eq!(mood(story.hub(), Period::quarter(story.now().day(0)), story.now()), None);
        found
    };
    let story = story("Three faces")
        .when(ASHA, reflects(Name("Asha in spring"), Face::Good))
        .when(BEN, reflects(Name("Ben in spring"), Face::Good))
        .when(OMAR, reflects(Name("Omar in spring"), Face::Hard))
        .on_the_page(PRESCRIPTION, reflects(Name("Mrs Okoro in spring"), Face::Good))
        .on_the_page(PRESCRIPTION, reflects(Name("Mrs Okoro again"), Face::Good));
    let four = story.hours_later(90 * 24);
    told(&four, false);
    // Asha's and Ben's phones have been out of touch for long, and come back.
    let five = four
        .when(ASHA, reflects(Name("Asha in summer"), Face::Good))
        .when(BEN, reflects(Name("Ben in summer"), Face::Good))
        .when(CLARE, reflects(Name("Clare in summer"), Face::Good))
        .when(OMAR, reflects(Name("Omar in summer"), Face::Hard))
        .on_the_page(COMPANY, reflects(Name("Mr Lee in summer"), Face::Good))
        .hours_later(90 * 24);
    let found = told(&five, true);
    let faces = found.connection.expect("five people");
    assert_eq!([faces.hard, faces.middling, faces.good], [0, 0, 5], "about how many, never exactly");
}

#[test]
fn who_asked_to_be_left_out_is_in_no_figure() {
    let everybody = a_busy_month("Ms Silva would rather not be counted")
        .when(BEN, claims(RINGING[2].1))
        .when(BEN, visits(RINGING[2].1))
        .when(OMAR, wishes(RINGING[2].0, Name("a quiet summer")))
        .then(OMAR, counts(Topic::Familiar, What::New, 5));
    let _ = everybody
        .when(OMAR, keeps_private(RINGING[2].0))
        .then(OMAR, hides(Topic::Familiar, FIGURE_PEOPLE_MIN - 1))
        .then(OMAR, leads_nowhere_to(RINGING[2].0));
}

#[test]
fn somebody_else_is_asked_in_the_same_words() {
    // What a known person asks again is one more errand of the same person, so it makes no figure any wider.
    let again: Deed = Box::new(|_, _| ask_for(Name("more bins"), Who::Known(id_of(RINGING[1].0))).into());
    let _ = a_busy_month("Mr Novak asks twice")
        .when(CLARE, again)
        .when(BEN, claims(Name("more bins")))
        .when(BEN, visits(Name("more bins")))
        .then(OMAR, hides(Topic::Familiar, FIGURE_PEOPLE_MIN - 1));
}
