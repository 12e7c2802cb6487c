//! The line of a phone that is open.

use crate::phone::{Phone, fresh};
use crate::place::Place;
use futures_util::{SinkExt, StreamExt};
use server::http::limits::Limits;
use shared::api::{Code, Problem};
use shared::command::{AddZone, Command, DescribeMyself, RemoveMember};
use shared::people::Role;
use shared::sync::line::{FromHub, Line, MESSAGE_BYTES_MAX};
use shared::sync::{Outcome, Reply, Request};
use shared::words;
use std::time::Duration;
use tokio::net::TcpStream;
use tokio_tungstenite::tungstenite::Message;
use tokio_tungstenite::{WebSocketStream, client_async};

struct Talk {
    socket: WebSocketStream<TcpStream>,
    line: Line,
}

impl Talk {
    async fn connect(place: &Place) -> Self {
        let stream = TcpStream::connect(place.addr()).await.unwrap();
        let (socket, _) = client_async(format!("ws://{}/api/v1/line", place.addr()), stream).await.unwrap();
        Self { socket, line: Line::default() }
    }

    async fn open(place: &Place, phone: &Phone) -> Self {
        let mut talk = Self::connect(place).await;
        talk.say(Line::token(phone.token())).await;
        assert!(matches!(talk.heard().await, Some(FromHub::Welcome)));
        talk
    }

    async fn say(&mut self, message: Vec<u8>) {
        // Where the hub has hung up, what it said before is still to be heard.
        let _ = self.socket.send(Message::Binary(message.into())).await;
    }

    /// What the hub says next; none when it has hung up.
    async fn heard(&mut self) -> Option<FromHub> {
        let next = tokio::time::timeout(Duration::from_secs(10), self.socket.next()).await;
        match next.expect("something within ten seconds") {
            Some(Ok(Message::Binary(bytes))) => Some(self.line.hear_hub(&bytes).expect("what a hub says")),
            Some(Ok(other)) => panic!("not {other:?}"),
            Some(Err(_)) | None => None,
        }
    }

    async fn ask(&mut self, request: &str) -> FromHub {
        let message = self.line.request(request);
        self.say(message).await;
        self.heard().await.expect("an answer")
    }

    async fn exchange(&mut self, request: &Request) -> Reply {
        match self.ask(&serde_json::to_string(request).unwrap()).await {
            FromHub::Answer(reply) => serde_json::from_str(&reply).unwrap(),
            _ => panic!("no answer"),
        }
    }

    async fn does(
        &mut self,
        phone: &mut Phone,
        cursor: Option<shared::sync::Cursor>,
        what: impl Into<Command>,
    ) -> Reply {
        let envelopes = vec![phone.envelope(what)];
        self.exchange(&Request { cursor, envelopes, ..Default::default() }).await
    }
}

fn refused(said: FromHub) -> (u16, Code) {
    let FromHub::Refused(refused) = said else { panic!("it was not refused") };
    (refused.status, serde_json::from_str::<Problem>(&refused.problem).unwrap().code)
}

fn zone(name: &str) -> AddZone {
    AddZone { zone: fresh(), name: words::Line::new(name).unwrap(), within: None }
}

#[tokio::test]
async fn what_everybody_may_see_travels_in_it_and_what_one_person_may_see_is_announced() {
    let place = Place::new().await;
    let mut ada = place.member("Ada", &[Role::Organiser]).await;
    let mut ben = place.member("Ben", &[Role::Volunteer]).await;
    let mut talk = Talk::open(&place, &ben).await;
    ada.does(&place, zone("Riverside")).await;
    let Some(FromHub::News(_, news)) = talk.heard().await else { panic!("no news") };
    // Nothing in it is about what he has already.
    let news: Reply = serde_json::from_str(&news.read(&|_, _| None).unwrap()).unwrap();
    assert_eq!(news.puts.len(), 1);
    ben.does(&place, DescribeMyself { name: words::Line::new("Benedict").unwrap(), about: None }).await;
    assert!(matches!(talk.heard().await, Some(FromHub::Moved(version)) if version > news.cursor.2));
}

#[tokio::test]
async fn an_exchange_over_it_is_that_which_would_be_posted() {
    let place = Place::new().await;
    let mut ada = place.member("Ada", &[Role::Organiser]).await;
    let ben = place.member("Ben", &[Role::Volunteer]).await;
    let (mut hers, mut his) = (Talk::open(&place, &ada).await, Talk::open(&place, &ben).await);
    let before: Reply = ada.reads(&place).await.json();
    let envelope = ada.envelope(zone("Riverside"));
    let request = Request { cursor: Some(before.cursor), envelopes: vec![envelope.clone()], ..Default::default() };
    let reply = hers.exchange(&request).await;
    assert!(matches!(reply.receipts[0].outcome, Outcome::Done(version) if version == reply.cursor.2));
    assert_eq!(reply.puts.len(), 1);
    assert!(matches!(his.heard().await, Some(FromHub::News(..))));
    // The same again, over the other way.
    let again: Reply = place.send(ada.sync(&request)).await.json();
    assert_eq!(again.receipts, reply.receipts);
    // Her own change is not told to her again: the next thing she hears is the answer to what she asks next.
    let next = hers.does(&mut ada, Some(reply.cursor), zone("Hilltop")).await;
    assert_eq!(next.puts.len(), 1);
    for wrong in ["{}x", "{\"envelopes\":[{}]}", "{\"what\":1}", ""] {
        assert_eq!(refused(hers.ask(wrong).await), (400, Code::Malformed), "{wrong:?}");
    }
    assert_eq!(hers.exchange(&Request { cursor: Some(next.cursor), ..Default::default() }).await.puts.len(), 0);
}

#[tokio::test]
async fn what_is_long_is_asked_for_over_the_other_way() {
    let place = Place::new().await;
    let mut ada = place.member("Ada", &[Role::Organiser]).await;
    let mut talk = Talk::open(&place, &ada).await;
    let many = (0..50).map(|n| ada.envelope(zone(&format!("A zone with rather a long name, which is number {n}"))));
    let envelopes = many.collect();
    place.send(ada.sync(&Request { envelopes, ..Default::default() })).await;
    while !matches!(talk.heard().await, Some(FromHub::News(..) | FromHub::Moved(_))) {}
    let message = talk.line.request("{}");
    talk.say(message).await;
    loop {
        match talk.heard().await.expect("an answer") {
            FromHub::Post => break,
            FromHub::News(..) | FromHub::Moved(_) => {}
            _ => panic!("not in one message"),
        }
    }
    let mut talk = Talk::open(&place, &ada).await;
    talk.say(vec![b'r'; MESSAGE_BYTES_MAX + 1]).await;
    assert!(talk.heard().await.is_none(), "more than a line is for");
}

#[tokio::test]
async fn nobody_hears_anything_who_has_not_said_who_they_are() {
    let headers = Duration::from_millis(200);
    let place = Place::with(Limits { headers, ..Limits::default() }).await;
    let mut ada = place.member("Ada", &[Role::Organiser]).await;
    let ben = place.member("Ben", &[Role::Volunteer]).await;
    let silent = Talk::connect(&place).await;
    ada.does(&place, zone("Riverside")).await;
    for said in [&b"r{}"[..], b"", b"t", b"tabc", b"t\0\0\0\0", b"x", b"t\0\0\0\0nobody's", &[0xff; 40]] {
        let mut talk = Talk::connect(&place).await;
        talk.say(said.into()).await;
        match talk.heard().await {
            Some(heard) => assert_eq!(refused(heard), (401, Code::SignIn), "{said:?}"),
            None => continue,
        }
        assert!(talk.heard().await.is_none(), "{said:?}");
    }
    let Talk { mut socket, .. } = silent;
    assert!(!matches!(socket.next().await, Some(Ok(Message::Binary(_)))), "nobody waits for ever");
    // Somebody else's token ends what one began.
    let mut talk = Talk::open(&place, &ben).await;
    talk.say(Line::token(ada.token())).await;
    assert!(talk.heard().await.is_none());
    // Over plain HTTP there is nothing here.
    assert_eq!(place.send(ben.get("/api/v1/line")).await.status, 400);
}

#[tokio::test]
async fn a_token_that_has_ended_lets_nobody_ask_until_they_show_another() {
    let place = Place::new().await;
    let mut ben = place.member("Ben", &[Role::Volunteer]).await;
    let mut talk = Talk::open(&place, &ben).await;
    assert!(talk.exchange(&Request::default()).await.fresh);
    place.pass(11 * 60);
    assert_eq!(refused(talk.ask("{}").await), (401, Code::SignIn));
    ben.renew(&place).await;
    talk.say(Line::token(ben.token())).await;
    assert!(talk.exchange(&Request::default()).await.fresh);
}

#[tokio::test]
async fn it_ends_at_once_for_a_device_that_is_signed_out_and_for_no_other() {
    let place = Place::new().await;
    let mut ada = place.member("Ada", &[Role::Organiser]).await;
    let ben = place.member("Ben", &[Role::Volunteer]).await;
    let (mut lost, mut kept) = (Talk::open(&place, &ben).await, Talk::open(&place, &ada).await);
    let sign_out = ada.delete(&format!("/api/v1/devices/{}", ben.device));
    assert_eq!(place.send(sign_out).await.status, 204);
    assert!(lost.heard().await.is_none());
    ada.does(&place, zone("Riverside")).await;
    // The reply has brought her own change; her own line only says that there is one.
    assert!(matches!(kept.heard().await, Some(FromHub::Moved(_))));
}

#[tokio::test]
async fn it_ends_at_once_for_whoever_is_removed() {
    let place = Place::new().await;
    let mut ada = place.member("Ada", &[Role::Organiser]).await;
    let ben = place.member("Ben", &[Role::Volunteer]).await;
    let mut talk = Talk::open(&place, &ben).await;
    ada.does(&place, RemoveMember { member: ben.person.unwrap() }).await;
    while talk.heard().await.is_some() {}
    let mut again = Talk::connect(&place).await;
    again.say(Line::token(ben.token())).await;
    assert_eq!(refused(again.heard().await.unwrap()), (403, Code::Left));
}

#[tokio::test]
async fn it_beats_and_ends_after_its_time() {
    let heartbeat = Duration::from_millis(50);
    let place = Place::with(Limits { heartbeat, line: Duration::from_millis(400), ..Limits::default() }).await;
    let ben = place.member("Ben", &[Role::Volunteer]).await;
    let mut talk = Talk::open(&place, &ben).await;
    let mut beats = 0;
    while let Some(said) = talk.heard().await {
        assert!(matches!(said, FromHub::Here));
        beats += 1;
    }
    assert!(beats > 2, "{beats}");
}

#[tokio::test]
async fn open_lines_do_not_keep_the_hub_from_stopping() {
    let place = Place::new().await;
    let ben = place.member("Ben", &[Role::Volunteer]).await;
    let mut talk = Talk::open(&place, &ben).await;
    let (waiting, silent) = (Talk::connect(&place).await, TcpStream::connect(place.addr()).await.unwrap());
    let Place { running, dir, .. } = place;
    let stopped = tokio::time::timeout(Duration::from_secs(2), running.stop()).await;
    stopped.expect("stopped within two seconds");
    assert!(talk.heard().await.is_none());
    drop((waiting, silent, dir));
}
