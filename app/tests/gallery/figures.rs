//! How the group is doing, and what matters to somebody, in invented numbers and words.

use super::phone::frame;
use app::dom::{Node, div, el, p, several};
use app::pages::my::Matters;
use app::pages::my::matters::matters as matters_section;
use app::parts::*;
use app::screens::insight::drawn::{mood, mood_card, panel};
use app::screens::insight::model::{PanelShown, RowShown, Time};
use app::screens::insight::said;
use app::screens::reflect::drawn::{Answer, over_time};
use app::screens::said::things::Clock;
use app::screens::said::wishing;
use app::text::use_text;
use shared::care::{Aspect, Face, Move, Moved, Reflection, Said, Wish};
use shared::insight::mood::{Faces, Mood};
use shared::insight::{Topic, Value, What};
use shared::record::Key;
use shared::words::{Id, PersonId, Prose, Timestamp, ZoneId};

fn row(what: What, value: Value, bar: Option<(u64, u64)>) -> RowShown {
    let some = matches!(value, Value::Count(count) if count > 0) || matches!(value, Value::Seconds(_));
    let records = if some { vec![Key::person(PersonId(Id::from_bytes([1; 16])))] } else { Vec::new() };
    RowShown { what, place: None, value, whole: None, bar, records }
}

fn counted(what: What, count: usize, longest: u64) -> RowShown {
    row(what, Value::Count(count), Some((count as u64, longest)))
}

fn shown(topic: Topic, people: usize, rows: Vec<RowShown>) -> PanelShown {
    PanelShown { topic, people, hidden: rows.is_empty(), rows }
}

fn share(rows: Vec<RowShown>, whole: usize) -> Vec<RowShown> {
    rows.into_iter().map(|row| RowShown { whole: Some(whole), ..row }).collect()
}

fn places() -> Vec<RowShown> {
    let zone = |n: u8| ZoneId(Id::from_bytes([n; 16]));
    let at = |place: &str, row: RowShown| RowShown { place: Some(place.to_owned()), ..row };
    vec![
        at("Canal side", counted(What::Need(zone(1)), 41, 41)),
        at("Canal side", counted(What::Help(zone(1)), 6, 19)),
        at("High Street", counted(What::Need(zone(2)), 17, 41)),
        at("High Street", counted(What::Help(zone(2)), 19, 19)),
        at("The Heights", row(What::Need(zone(3)), Value::Few, None)),
        at("The Heights", counted(What::Help(zone(3)), 0, 19)),
    ]
}

fn panels() -> Vec<PanelShown> {
    let known = share(vec![counted(What::Familiar, 58, 72), counted(What::New, 14, 72)], 72);
    let caught = vec![counted(What::OnTime, 88, 97), counted(What::Caught, 8, 97), counted(What::Missed, 1, 97)];
    vec![
        shown(Topic::Familiar, 31, known),
        shown(
            Topic::Faces,
            31,
            [(1, 12), (2, 14), (3, 4), (4, 1)].map(|(n, count)| counted(What::Faces(n), count, 14)).to_vec(),
        ),
        shown(
            Topic::Waits,
            29,
            vec![
                row(What::MedianWait, Value::Seconds(19 * 3_600), Some((19, 96))),
                row(What::LongestWait, Value::Seconds(4 * 86_400), Some((96, 96))),
                row(What::Waiting, Value::Count(5), None),
            ],
        ),
        shown(Topic::CheckIns, 18, share(caught, 97)),
        shown(
            Topic::Quiet,
            64,
            vec![counted(What::QuietPeople, 3, 3), counted(What::QuietPairs, 2, 3), counted(What::QuietAsks, 0, 3)],
        ),
        shown(Topic::Wishes, 3, Vec::new()),
        shown(Topic::Places, 29, places()),
    ]
}

pub(super) fn insight() -> Node {
    let t = use_text();
    let times = Time::ALL.map(|time| Choice::new(time.code(), said::time(t, time)));
    let cards = panels().into_iter().map(|shown| {
        let opened = (shown.topic == Topic::Familiar).then(|| {
            let list = rows()
                .child(Row::new("#1", "Grace Okoro").more("Asha Patel · Today at 11:20"))
                .child(Row::new("#2", "Samuel Lee").more("Ben Haruna · Yesterday at 16:05"));
            div("insight-behind")
                .child(el("h3").child(t.insight_behind(t.insight_row_familiar())))
                .child(list)
                .child(div("cluster").child(Button::new(t.app_more()).weight(Weight::Plain)))
        });
        panel(t, &shown, (|_| (), several().child(opened)))
    });
    let some = |hard, middling, good| Some(Faces { hard, middling, good });
    let says = Mood { connection: some(5, 10, 15), confidence: some(10, 10, 10), control: None };
    let span = t.insight_span("1 July", "30 September");
    let main = div("stack insight")
        .child(PageHead::new(t.insight_title()).back("#people").child(p("").child(t.insight_hint())))
        .child(Question::one_of("time", t.insight_time(), times.to_vec()).value(Time::ThisQuarter.code()))
        .child(p("lead").child(t.insight_span("1 October", "31 December")))
        .child(div("insight-panels").children(cards))
        .child(
            div("cluster")
                .child(LinkButton::new("#file", t.insight_file()).weight(Weight::Plain).download("kith.csv"))
                .child(Button::new(t.insight_print()).weight(Weight::Quiet)),
        )
        .child(p("soft small").child(t.insight_file_hint()))
        .child(mood_card(t, &span, mood(t, &says)));
    frame(Sync::AllSent, "#people", main)
}

fn answer(days: i64, faces: [Option<Face>; 3], words: &str) -> Answer {
    let t = use_text();
    let [connection, confidence, control] = faces;
    let said = Said { connection, confidence, control, words: Prose::new(words).ok() };
    let day = t.day(1_795_435_200 + days * 86_400, 0);
    let end = Button::new(t.reflect_take_back()).weight(Weight::Quiet);
    Answer { at: Timestamp(days * 86_400), day, said, end: div("").child(end) }
}

pub(super) fn matters() -> Node {
    let t = use_text();
    let wish = |words: &'static str, about: String, moves: &[Move]| {
        let buttons = moves.iter().map(|to| Button::new(wishing::moved(t, *to)).weight(Weight::Plain));
        card()
            .child(el("blockquote").class("wrote").attr("dir", "auto").child(words))
            .child(p("soft small").child(about))
            .child(tear().children(buttons).child(Button::new(t.wish_change()).weight(Weight::Quiet)))
    };
    let (good, so_so, hard) = (Some(Face::Good), Some(Face::Middling), Some(Face::Hard));
    let answers = vec![
        answer(-180, [hard, so_so, hard], ""),
        answer(-135, [so_so, so_so, None], "The garden helps."),
        answer(-90, [so_so, hard, so_so], ""),
        answer(-45, [good, so_so, so_so], "Asha and I went to the choir."),
        answer(0, [good, good, so_so], ""),
    ];
    let ask = |aspect: Aspect| {
        let choice = |face: Face| {
            let (words, symbol) = wishing::face(t, face);
            Choice::new(face.code(), words).symbol(symbol)
        };
        Question::one_of(aspect.code(), wishing::question(t, aspect), Face::ALL.map(choice).to_vec()).value("good")
    };
    let said = t.wish_said(t.when_yesterday());
    let open = [Move::Nearer, Move::True, Move::Aside];
    let main = div("stack stack-wide")
        .child(PageHead::new(t.wish_title()).back("#today").child(p("").child(t.wish_hint())))
        .child(div("").child(Button::new(t.wish_add()).weight(Weight::Plain).symbol(Symbol::Plus)))
        .child(wish("To see the sea once more, with a flask of tea.", said.clone(), &open))
        .child(wish("أن أغنّي من جديد", t.wish_is_nearer(t.when_yesterday()), &open))
        .child(wish("To sleep through.", t.wish_is_true(t.when_yesterday()), &[Move::Again]))
        .child(
            section(t.reflect_title())
                .child(p("").child(t.reflect_hint()))
                .child(p("soft small").child(t.reflect_group()))
                .child(
                    card().children(Aspect::ALL.map(ask)).child(
                        tear()
                            .child(Button::new(t.reflect_send()))
                            .child(Button::new(t.reflect_later()).weight(Weight::Quiet)),
                    ),
                )
                .child(el("h3").child(t.reflect_before()))
                .child(over_time(t, answers)),
        );
    frame(Sync::Waiting(1), "#today", main)
}

/// The same on the plain page.
pub(super) fn plain() -> Node {
    let t = use_text();
    let now = Timestamp(1_795_435_200);
    let id = |n: u8| Id::from_bytes([n; 16]);
    let wish = |n: u8, words: &str, (only_me, moves): (bool, Vec<Moved>)| Wish {
        id: id(n).into(),
        person: id(1).into(),
        words: Prose::new(words).expect("a short text fits"),
        only_me,
        recorded_by: None,
        since: now.plus(-90_000),
        moves,
    };
    let said = |days: i64, connection, words| Reflection {
        id: id(9).into(),
        person: id(1).into(),
        at: now.plus(-days * 86_400),
        heard: now,
        said: Some(Said {
            connection: Some(connection),
            control: Some(Face::Good),
            words: Prose::new(words).ok(),
            ..Said::default()
        }),
    };
    let nearer = Moved { at: now.plus(-4_000), to: Move::Nearer, by: None };
    let wishes = vec![
        wish(2, "To hear the choir at St Mark’s once more.", (false, vec![nearer])),
        wish(3, "To write to my son.", (true, Vec::new())),
    ];
    let said = vec![said(90, Face::Hard, "My knee."), said(45, Face::Middling, ""), said(1, Face::Good, "")];
    let shown = Matters { wishes, said, is_time: true, ..Matters::default() };
    let around = ("7K3M-9QWX-2AFD".to_owned(), "x".to_owned());
    let body = matters_section(&shown, around, Clock { now, offset: 0 });
    super::plain::frame(several().child(PageHead::new(t.my_title())).child(body))
}
