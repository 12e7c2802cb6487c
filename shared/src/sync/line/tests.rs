//! What one end says, the other hears.

use super::*;
use crate::command::{ChangeAsk, Edit};
use crate::record::{Key, Kind};
use crate::sync::shorthand::Start;
use crate::sync::{Cursor, Envelope, Outcome, Patch, Receipt, Reply, Request};
use crate::words::{Day, Id, Part, Timestamp, When};

fn id<I: From<Id>>(n: u8) -> I {
    Id::new(1_764_270_000_000, [n; 10]).into()
}

const CURSOR: Cursor = Cursor(3_000_000_001, 2_900_000_003, 4_711);

fn ends() -> (Line, Line) {
    let (mut phone, mut hub) = (Line::default(), Line::default());
    assert!(matches!(hub.hear_phone(&Line::token("a.b.c")), Some(FromPhone::Token(token)) if token == "a.b.c"));
    assert!(matches!(phone.hear_hub(&hub.welcome(CURSOR)), Some(FromHub::Welcome)));
    (phone, hub)
}

/// What a tap and its answer are: another day for an ask.
fn tap() -> (String, String) {
    let when = Edit { saw: When::On(Day(20_780), Part::Morning), new: When::On(Day(20_791), Part::Any) };
    let command = ChangeAsk { ask: id(2), what: None, when: Some(when) }.into();
    let envelope = Envelope { id: id(1), n: 120, at: Timestamp(1_764_270_000), command };
    let request = Request { cursor: Some(CURSOR), envelopes: vec![envelope], ..Request::default() };
    let patch =
        Patch(4_712, Key::new(Kind::Ask, id::<crate::words::AskId>(2)), 3_456_789_012, 210, 120, "91,\"any".into());
    let reply: Reply = Reply {
        puts: Vec::new(),
        patches: vec![patch],
        drops: Vec::new(),
        receipts: vec![Receipt { id: id(1), outcome: Outcome::Done(4_712) }],
        fresh: false,
        more: false,
        proof: None,
        cursor: Cursor(CURSOR.0, CURSOR.1, 4_712),
    };
    (serde_json::to_string(&request).expect("text"), serde_json::to_string(&reply).expect("text"))
}

#[test]
fn a_tap_and_its_answer_are_short() {
    let ((mut phone, mut hub), (request, reply)) = (ends(), tap());
    let up = phone.request(&request);
    assert!(matches!(hub.hear_phone(&up), Some(FromPhone::Request(heard)) if heard == request));
    let down = hub.answer(&reply).expect("it is short");
    assert!(matches!(phone.hear_hub(&down), Some(FromHub::Answer(heard)) if heard == reply));
    let (before, after) = reply.split_once(",\"receipts\":").expect("a receipt");
    let reply = [before, after.split_once(']').expect("their end").1].concat();
    let news = hub.news(4_711, &News::new(&reply, CURSOR));
    let Some(FromHub::News(4_711, heard)) = phone.hear_hub(&news) else { panic!("not news") };
    let holds = |_: Kind, start: Start| id::<Id>(2).bytes().starts_with(&start).then(|| id(2));
    assert_eq!(heard.read(&holds).as_ref(), Some(&reply));
    assert_eq!(heard.read(&|_, _| None), None, "whoever does not have the record cannot know");
    let (up, down, news) = (up.len(), down.len(), news.len());
    assert!(up <= 50 && down <= 26 && news <= 36, "{up} up, {down} down, {news} to who listens");
}

#[test]
fn ends_with_other_phrases_talk_in_plain_json() {
    let (request, reply) = tap();
    let (mut phone, mut hub) = (Line::default(), Line::default());
    let other = [b"t", &0_u32.to_le_bytes()[..], b"a.b.c"].concat();
    assert!(hub.hear_phone(&other).is_some() && phone.hear_hub(b"h\0\0\0\0").is_some());
    let up = phone.request(&request);
    assert_eq!(up.get(1..), Some(request.as_bytes()));
    assert!(matches!(hub.hear_phone(&up), Some(FromPhone::Request(heard)) if heard == request));
    let down = hub.answer(&reply).expect("it is short");
    assert!(matches!(phone.hear_hub(&down), Some(FromHub::Answer(heard)) if heard == reply));
    let Some(FromHub::News(7, heard)) = phone.hear_hub(&hub.news(7, &News::new(&reply, CURSOR))) else { panic!() };
    assert_eq!(heard.read(&|_, _| None), Some(reply));
}

#[test]
fn the_rest_is_heard_as_it_was_said_and_nothing_else_is_heard() {
    let (mut phone, mut hub) = ends();
    let refused = Refused { status: 503, seconds: 5, problem: "{}".to_owned() };
    assert!(matches!(phone.hear_hub(&Line::refuse(&refused)), Some(FromHub::Refused(heard)) if heard == refused));
    assert!(matches!(phone.hear_hub(&Line::moved(u64::MAX)), Some(FromHub::Moved(u64::MAX))));
    assert!(matches!(phone.hear_hub(&[]), Some(FromHub::Here)));
    assert!(hub.answer(&"x".repeat(ANSWER_BYTES_MAX + 1)).is_none());
    assert!(matches!(phone.hear_hub(&Line::post()), Some(FromHub::Post)));
    for wrong in [
        &b"h"[..],
        b"m",
        b"m\x80",
        b"n",
        b"x",
        b"x\x01",
        b"y",
        b"a\x01",
        b"x\xff\xff\xff\xff\xff\x01\x01",
        b"h123",
        b"h1234\xff",
    ] {
        assert!(phone.hear_hub(wrong).is_none(), "{wrong:?}");
    }
    for wrong in [&b"n\x01\x01"[..], b"N\x01\xff"] {
        let Some(FromHub::News(1, heard)) = phone.hear_hub(wrong) else { panic!("{wrong:?}") };
        assert!(heard.read(&|_, _| None).is_none(), "{wrong:?}");
    }
    for wrong in [&b""[..], b"t", b"t123", b"q", b"r\x01", b"r\xff", b"t1234\xff"] {
        assert!(hub.hear_phone(wrong).is_none(), "{wrong:?}");
    }
}
