//! Whatever a person types, it stays text: no field of any page lets markup through, and no page has a script.

mod matters;
mod neighbours;
mod pairs;

use super::my::ChangeForm;
use super::words::Clock;
use super::*;
use crate::dom::Node;
use crate::parts::Choice;
use crate::text::{Lang, Text, provide_text};
use leptos::prelude::Owner;
use shared::command::{Actor, AddZone, AskForHelp, ClaimErrand, Command, DescribeMyself, NameGroup, RecordVisit};
use shared::command::{WelcomeMember, Who};
use shared::decide::decide;
use shared::help::form::{Problem, Typed};
use shared::help::{Consent, HelpKind, Wants};
use shared::people::{Contact, Role, Roles};
use shared::refusal::Field;
use shared::words::{AskId, Day, ErrandId, GroupId, Id, Line, PersonId, Prose, Timestamp, VisitId, When, ZoneId};
use shared::world::Memory;

const NOW: Timestamp = Timestamp(1_795_474_800);
const CLOCK: Clock = Clock { now: NOW, offset: 0 };

/// Each alone would break out of one of the places where text can stand.
const HOSTILE: [&str; 8] = [
    "</textarea><script>alert(1)</script>",
    "\"><img src=x onerror=alert(1)>",
    "' autofocus onfocus='alert(1)",
    "</title></head><svg/onload=alert(1)>",
    "<!--",
    "--><b>",
    "javascript:alert(1)//\u{202e}\u{2066}",
    "&lt;script&gt; &amp; &#60;script&#62; \u{0}\r\n\r\n<x",
];

fn drawn(lang: Lang, view: impl FnOnce() -> Node) -> String {
    Owner::new().with(|| {
        provide_text(lang);
        view().into_html()
    })
}

/// Every tag of a page with the names of its attributes: what stands in the page, without what it says.
fn skeleton(html: &str) -> Vec<String> {
    let mut tags = Vec::new();
    let mut rest = html;
    while let Some(at) = rest.find('<') {
        rest = &rest[at + 1..];
        if !rest.starts_with(|c: char| c.is_ascii_alphabetic() || c == '/') {
            continue;
        }
        let mut tag = String::new();
        let mut quoted = false;
        for letter in rest.chars() {
            match letter {
                '"' => quoted = !quoted,
                '>' if !quoted => break,
                _ if quoted => {}
                other => tag.push(other),
            }
        }
        tags.push(tag);
    }
    tags
}

fn around(name: &str) -> Around {
    let group = GroupShown { name: name.to_owned(), reach: Some(name.to_owned()) };
    Around { lang: Lang::En, sheet: "/pages.css?v=1".to_owned(), group: Some(group), here: Here::Nowhere }
}

fn ask_page(words: &str, before: ask::Before) -> String {
    let fields = [
        Field::Kind,
        Field::What,
        Field::When,
        Field::Part,
        Field::Zone,
        Field::Name,
        Field::FirstName,
        Field::Phone,
        Field::Reach,
        Field::Address,
        Field::Entry,
        Field::Needs,
        Field::Consent,
    ];
    let word = || words.to_owned();
    let mut form = AskForm::new(vec![Choice::new(words, words)], word(), CLOCK);
    form.typed = Typed {
        person: word(),
        name: word(),
        firstname: word(),
        phone: word(),
        reach: word(),
        address: word(),
        entry: word(),
        needs: word(),
        kind: word(),
        what: word(),
        when: word(),
        part: word(),
        zone: word(),
        consent: word(),
        urgent: word(),
        anybody: word(),
        skills: String::new(),
        language: word(),
    };
    form.problems = fields.into_iter().map(|field| (field, Problem::TooLong { max: 1 })).collect();
    form.before = before;
    let around = around(words);
    drawn(Lang::En, move || super::ask_page(around, form))
}

fn id<T: From<Id>>(n: u8) -> T {
    T::from(Id::from_bytes([n; 16]))
}

/// A small group in which everybody writes the same words everywhere, with an ask that was visited.
fn world(words: &str) -> Memory {
    let line = || Line::new(words).unwrap();
    let mut world = Memory::default();
    let helper: PersonId = id(2);
    let roles = Roles::new([Role::Volunteer]);
    let member = Actor::Member { person: helper, roles: roles.clone() };
    let prose = || Prose::new(words).unwrap();
    let contact = Contact {
        id: id(3),
        address: Some(Prose::new(words).unwrap()),
        phone: None,
        reach: Some(prose()),
        entry: Some(prose()),
        needs: Some(prose()),
    };
    let who = Who::New { person: id(3), name: line(), first_name: Some(line()), contact: Box::new(contact) };
    let ask = AskForHelp {
        ask: id(4),
        errand: id(5),
        who,
        kind: HelpKind::Food,
        what: Prose::new(words).unwrap(),
        when: When::Soon,
        zone: id(1),
        consent: Consent::Page,
        wants: Wants::anybody(),
    };
    let visit = RecordVisit {
        visit: id::<VisitId>(6),
        errand: id(5),
        at: NOW,
        outcome: shared::care::Outcome::NoAnswer,
        words: Some(Prose::new(words).unwrap()),
    };
    let steps: [(Actor, Command); 7] = [
        (
            Actor::Hub,
            NameGroup { group: id::<GroupId>(9), name: Line::new("Oakfield").unwrap(), reach: None, offset: 0 }.into(),
        ),
        (Actor::Hub, AddZone { zone: id::<ZoneId>(1), name: Line::new(words).unwrap(), within: None }.into()),
        (Actor::Hub, WelcomeMember { person: helper, name: line(), roles }.into()),
        (member.clone(), DescribeMyself { name: line(), about: Some(prose()) }.into()),
        (Actor::Public, ask.into()),
        (member.clone(), ClaimErrand { errand: id::<ErrandId>(5) }.into()),
        (member, visit.into()),
    ];
    for (actor, command) in steps {
        let change = decide(&world, &actor, &command, NOW).unwrap();
        world.apply(change);
    }
    world
}

fn my_page(words: &str) -> String {
    let my = My::find(&world(words), id::<AskId>(4), CLOCK).unwrap();
    let mut change = ChangeForm::of(&my.ask, words.to_owned());
    change.typed = Typed { what: words.into(), when: words.into(), part: words.into(), ..Typed::default() };
    change.problems = vec![(Field::What, Problem::Missing), (Field::When, Problem::NotADay)];
    change.overtaken = true;
    let (around, code, link) = (around(words), words.to_owned(), words.to_owned());
    let pairs = pairs::pairs(words);
    let matters = matters::matters(my.ask.person, words);
    let neighbours = neighbours::neighbours(words);
    let said = Said::NotNow;
    drawn(Lang::En, move || {
        let shown = super::MyPage { my, code, link, clock: CLOCK, change, said, pairs, matters, neighbours };
        super::my_page(around, shown)
    })
}

fn small_pages(words: &str) -> [String; 6] {
    let typed = || Some(words.to_owned());
    let welcome = |name| Welcome::Open { code: words.to_owned(), roles: Roles::new(Role::ALL), name };
    let around = || around(words);
    [
        drawn(Lang::En, || home_page(around())),
        drawn(Lang::En, || find_page(around(), typed())),
        drawn(Lang::En, || join_page(around(), typed())),
        drawn(Lang::En, || welcome_page(around(), welcome(None))),
        drawn(Lang::En, || welcome_page(around(), welcome(Line::new(words).ok()))),
        drawn(Lang::En, || error_page(around(), Trouble::Broken)),
    ]
}

fn every_page(words: &str) -> Vec<String> {
    let mut pages = small_pages(words).to_vec();
    pages.push(my_page(words));
    pages.push(neighbours::what_is_on(words));
    pages.push(ask_page(words, ask::Before::Never));
    pages.push(ask_page(words, ask::Before::Kept { code: words.to_owned() }));
    pages
}

#[test]
fn whatever_is_typed_the_page_is_made_of_the_same_tags() {
    let tame: Vec<_> = every_page("Ada").iter().map(|html| skeleton(html)).collect();
    for hostile in HOSTILE {
        for (page, tame) in every_page(hostile).iter().zip(&tame) {
            assert_eq!(&skeleton(page), tame, "{hostile}\n{page}");
        }
    }
}

#[test]
fn no_page_has_a_script_a_style_or_a_handler() {
    for words in HOSTILE.into_iter().chain(["Ada"]) {
        for tag in every_page(words).iter().flat_map(|html| skeleton(html)) {
            let name = tag.split_whitespace().next().unwrap_or_default();
            assert!(!["script", "style", "iframe", "object", "embed", "base", "img"].contains(&name), "<{tag}>");
            assert!(
                tag.split_whitespace().skip(1).all(|name| !name.starts_with("on") && !name.starts_with("style")),
                "<{tag}>"
            );
        }
    }
}

#[test]
fn what_was_typed_stands_in_its_field_again() {
    let page = ask_page("milk & <bread>", ask::Before::Never);
    for name in ["what", "reach", "address", "entry", "needs"] {
        let after = page.split_once(&format!("name=\"{name}\"")).unwrap().1;
        let text = after.split_once('>').unwrap().1.split_once("</textarea>").unwrap().0;
        assert_eq!(text, "\nmilk &amp; &lt;bread&gt;", "{name}");
    }
    for name in ["name", "firstname", "phone"] {
        let field = page.split_once(&format!("name=\"{name}\"")).unwrap().1.split_once("/>").unwrap_or_default().0;
        let field = if field.is_empty() { page.split_once(&format!("name=\"{name}\"")).unwrap().1 } else { field };
        assert!(
            field.contains("value=\"milk &amp; &lt;bread&gt;\"") || field.contains("value=\"milk &amp; <bread>\""),
            "{name}: {field}"
        );
    }
}

#[test]
fn without_a_style_sheet_no_drawing_fills_the_page() {
    for page in every_page("milk") {
        assert!(skeleton(&page).iter().filter(|tag| tag.starts_with("svg ")).all(|tag| tag.contains(" width=")));
    }
}

#[test]
fn enter_in_a_field_sends_the_form_and_changes_no_language() {
    let page = ask_page("milk", ask::Before::Never);
    let (_, first) = page.split_once("type=\"submit\"").unwrap();
    let tag = first.split('>').next().unwrap();
    assert!(tag.contains("form=\"ask\"") && !tag.contains("name="), "{tag}");
}

#[test]
fn a_page_in_arabic_runs_from_right_to_left() {
    let mut around = around("Oakfield");
    around.lang = Lang::Ar;
    let page = drawn(Lang::Ar, || home_page(around));
    assert!(page.contains("<html lang=\"ar\" dir=\"rtl\">"), "{page}");
    assert!(page.contains(Text::new(Lang::Ar).home_ask()));
}

#[test]
fn the_page_says_who_is_coming_and_who_can_see_what() {
    let my = My::find(&world("Asha"), id::<AskId>(4), CLOCK).unwrap();
    assert_eq!(my.stands, Stands::Held { name: "Asha".into(), about: Some("Asha".into()) });
    assert_eq!(my.readers.contact.names, ["Asha"]);
    assert!(my.readers.errand.everybody && !my.readers.ask.everybody && !my.readers.contact.everybody);
    assert!(my.visits[0].missed);
    let later = Clock { now: NOW.plus(3 * 86_400), offset: 0 };
    let mut world = world("Asha");
    let done = RecordVisit { visit: id(7), errand: id(5), at: NOW, outcome: shared::care::Outcome::Well, words: None };
    let helper = Actor::Member { person: id(2), roles: Roles::new([Role::Volunteer]) };
    world.apply(decide(&world, &helper, &done.into(), NOW).unwrap());
    let my = My::find(&world, id::<AskId>(4), later).unwrap();
    assert!(matches!(my.stands, Stands::Done { .. }));
    assert!(my.readers.contact.names.is_empty(), "the address has left the helper's phone");
    assert_eq!(later.today(), Day(NOW.day(0).0 + 3));
}
