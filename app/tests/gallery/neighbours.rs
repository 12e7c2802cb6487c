//! Together and a gathering with invented people, and the list of who comes as it is drawn on paper.

use super::phone::frame;
use app::dom::{Node, div, el, p, several};
use app::parts::*;
use app::screens::gathering::model::{Guest, Row as One};
use app::screens::gathering::paper::paper;
use app::screens::said::{things, together};
use app::text::{Text, use_text};
use shared::help::Gift;
use shared::together::{Coming, Gathering, GatheringKind, Seat, Slot, Stage};
use shared::words::{ComingId, Day, GatheringId, Hour, Id, Line, PersonId, Prose, Timestamp, ZoneId};

const NOON: Timestamp = Timestamp(1_795_435_200);
const CLOCK: things::Clock = things::Clock { now: NOON, offset: 0 };

fn id<T: From<Id>>(n: u8) -> T {
    T::from(Id::from_bytes([n; 16]))
}

fn tea(days: i32) -> Gathering {
    Gathering {
        id: id::<GatheringId>(1),
        title: Line::new("Tea at the hall").expect("fits"),
        kind: GatheringKind::Tea,
        words: Prose::new("Cake too. No stairs, and somebody to walk you home.").ok(),
        place: Line::new("The hall on the Green").expect("fits"),
        zone: id::<ZoneId>(2),
        slot: Slot { day: Day(20_780 + days), from: Hour::at(14, 30).expect("a clock shows it"), minutes: 90 },
        moved: None,
        places: Some(12),
        taken: 7,
        next: 4,
        host: id::<PersonId>(3),
        stage: Stage::Planned,
        ends: NOON,
    }
}

fn guest(n: u8, name: &str, (friends, seat): (u8, Seat)) -> Guest {
    let (gathering, person) = (id(1), id(n));
    let name = Line::new(name).expect("fits");
    let id = ComingId::of(gathering, person);
    let coming = Coming { id, gathering, person, name, friends, number: u32::from(n), seat, recorded_by: None };
    Guest { coming, no_app: n != 4, may_remove: true }
}

fn quote(words: &str) -> Node {
    el("blockquote").class("wrote").attr("dir", "auto").child(words)
}

fn gathering_row(t: Text, one: &Gathering, end: Option<Node>) -> Row {
    let more = [together::slot(t, one.slot, CLOCK), one.place.to_string(), "Oakfield Green".to_owned()].join(" · ");
    let row = Row::new("#g", one.title.to_string()).symbol(together::symbol(one.kind)).more(more);
    match end {
        Some(end) => row.end(end),
        None => row,
    }
}

fn question(t: Text) -> Node {
    card()
        .child(el("h2").child(t.meet_asked()))
        .child(quote("You both work nights and both like to walk."))
        .child(p("").child(t.meet_asked_hint()))
        .child(Question::area("way", t.meet_way()).hint(t.meet_way_hint()).rows(2).value("01632 960001"))
        .child(div("").child(Button::new(t.meet_yes()).weight(Weight::Plain)))
        .child(div("").child(Button::new(t.meet_not_now()).weight(Weight::Quiet)))
}

fn thanks(t: Text) -> Node {
    let more = [t.thanks_for_errand(t.kind_food()), things::moment(t, NOON, CLOCK)].join(" · ");
    card()
        .class("stack-close")
        .child(p("").child(el("strong").child(t.thanks_new_from("Mrs Okoro"))))
        .child(quote("You carried it all and still had time for tea."))
        .child(p("soft small").child(more))
        .child(div("").child(Button::new(t.thanks_keep()).weight(Weight::Plain).symbol(Symbol::Check)))
}

pub(super) fn together_screen() -> Node {
    let t = use_text();
    let come = tag(Standing::Held, t.gathering_tag_come());
    let off = tag(Standing::Over, t.gathering_tag_off());
    let on = rows()
        .child(gathering_row(t, &tea(1), Some(come)))
        .child(gathering_row(t, &tea(2), Some(off)))
        .child(gathering_row(t, &tea(6), None));
    let own = several()
        .child(rows().child(Row::new("#e", t.kind_lift()).symbol(Symbol::Lift).more(t.together_held("Ben Haruna"))))
        .child(rows().child(Row::new("#s", t.kind_food()).symbol(Symbol::Heart).more(t.together_glad())));
    let gifts = card()
        .child(p("lead").child(together::gifts(t, &[Gift::Languages, Gift::Baking])))
        .child(quote("Arabic and Polish, and flat bread."))
        .child(div("").child(Button::new(t.app_change()).weight(Weight::Quiet)));
    let met = card()
        .child(el("h3").child(t.meet_both("Miss Finch", "Mr Adeyemi")))
        .child(quote("You both play cribbage."))
        .child(div("").child(tag(Standing::Done, t.meet_until_when("Monday 21 December"))))
        .child(p("").child(t.meet_tell("Miss Finch", "Mr Adeyemi")))
        .child(quote("I am on the bench by the Green most mornings."))
        .child(div("").child(Button::new(t.meet_end()).weight(Weight::Quiet)));
    let main = div("stack")
        .child(PageHead::new(t.together_title()).back("#today").child(p("").child(t.together_hint())))
        .child(question(t))
        .child(
            section(t.gathering_title())
                .child(on)
                .child(div("").child(Button::new(t.gathering_plan()).weight(Weight::Plain).symbol(Symbol::Plus))),
        )
        .child(section(t.thanks_title()).child(thanks(t)))
        .child(section(t.together_you()).child(own))
        .child(section(t.together_enjoy()).child(gifts))
        .child(section(t.meet_title()).child(met));
    frame(Sync::AllSent, "#today", main)
}

pub(super) fn gathering() -> Node {
    let t = use_text();
    let one = tea(1);
    let guests = [
        guest(3, "Mrs Okoro (invented)", (1, Seat::Place { since: None })),
        guest(4, "Asha Example", (0, Seat::Place { since: None })),
        guest(5, "Kofi Adeyemi Example-Longname", (2, Seat::Waits)),
    ];
    let line = |guest: &Guest| {
        let friends = (guest.coming.friends > 0).then(|| t.gathering_guest_with(i64::from(guest.coming.friends)));
        let waits = guest.coming.waits().then(|| t.gathering_guest_waits().to_owned());
        let rings = guest.no_app.then(|| t.gathering_guest_ring().to_owned());
        let more: Vec<String> = friends.into_iter().chain(waits).chain(rings).collect();
        el("li")
            .class("plan-day")
            .child(
                div("row-words")
                    .child(el("bdi").child(el("strong").child(guest.coming.name.as_str())))
                    .child((!more.is_empty()).then(|| p("soft small").child(more.join(" · ")))),
            )
            .child(Button::new(t.gathering_guest_remove()).weight(Weight::Quiet))
    };
    let list = el("ul").class("plain").attr("role", "list").children(guests.iter().map(line));
    let row = One { gathering: one.clone(), zone: "Oakfield Green".to_owned(), own: None, hosts: true, waiting: false };
    let place = [one.place.as_str(), "Oakfield Green"].join(" · ");
    let some = |n: u8| Choice::new(n.to_string(), t.gathering_friends_some(i64::from(n)));
    let friends = Question::select("friends", t.gathering_friends(), (1..=5).map(some).collect());
    let main = div("stack")
        .child(
            div("stack not-printed")
                .child(PageHead::new(one.title.to_string()).back("#t").child(p("").child(t.gathering_you_host())))
                .child(Notice::new(Tone::Good, t.gathering_you_come()).child(p("").child(t.gathering_changed())))
                .child(one.words.as_ref().map(|words| quote(words.as_str())))
                .child(
                    facts()
                        .child(Fact::new(t.errand_when(), together::slot(t, one.slot, CLOCK)).symbol(Symbol::Day))
                        .child(Fact::new(t.errand_where(), place).symbol(Symbol::Place))
                        .child(Fact::new(together::kind(t, one.kind), together::room(t, &one)).symbol(Symbol::Company)),
                ),
        )
        .child(
            card()
                .class("not-printed")
                .child(friends.none(t.gathering_just_me()))
                .child(div("").child(Button::new(t.gathering_come()).symbol(Symbol::Check))),
        )
        .child(
            div("cluster not-printed")
                .child(LinkButton::new("#i", t.gathering_calendar()).weight(Weight::Plain))
                .child(Button::new(t.gathering_leave()).weight(Weight::Quiet)),
        )
        .child(
            div("not-printed").child(
                section(t.gathering_guests())
                    .child(list)
                    .child(div("").child(Button::new(t.gathering_print()).weight(Weight::Plain)))
                    .child(p("soft small").child(t.gathering_print_hint())),
            ),
        )
        .child(paper(t, &row, (&guests, CLOCK)));
    frame(Sync::AllSent, "#today", main)
}
