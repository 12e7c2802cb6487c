//! The live feed over the wire.

use crate::phone::{Phone, fresh};
use crate::place::Place;
use server::http::limits::Limits;
use shared::command::{AddZone, RemoveMember};
use shared::people::Role;
use shared::words::Line;
use std::time::Duration;
use tokio::io::AsyncReadExt;
use tokio::net::TcpStream;

struct Feed {
    stream: TcpStream,
    got: String,
}

impl Feed {
    async fn open(place: &Place, phone: &Phone) -> Self {
        let mut stream = TcpStream::connect(place.addr()).await.unwrap();
        let request = phone.get("/api/v1/live").with("connection", "keep-alive");
        tokio::io::AsyncWriteExt::write_all(&mut stream, &request.bytes()).await.unwrap();
        let mut feed = Self { stream, got: String::new() };
        feed.until("still here").await;
        assert!(feed.got.contains("content-type: text/event-stream"), "{}", feed.got);
        feed
    }

    /// Reads until this has come.
    async fn until(&mut self, words: &str) {
        while !self.got.contains(words) {
            assert!(self.more().await, "ended before {words:?}: {}", self.got);
        }
    }

    /// Reads until the hub ends it.
    async fn end(mut self) -> String {
        while !self.got.ends_with("0\r\n\r\n") && self.more().await {}
        self.got
    }

    async fn more(&mut self) -> bool {
        let mut bytes = [0; 4_096];
        let read = tokio::time::timeout(Duration::from_secs(10), self.stream.read(&mut bytes)).await;
        let read = read.expect("something within ten seconds").unwrap();
        self.got.push_str(std::str::from_utf8(&bytes[..read]).unwrap());
        read > 0
    }
}

fn zone() -> AddZone {
    AddZone { zone: fresh(), name: Line::new("Riverside").unwrap(), within: None }
}

#[tokio::test]
async fn what_everybody_may_see_travels_in_it_and_what_one_person_may_see_is_announced() {
    let place = Place::new().await;
    let mut ada = place.member("Ada", &[Role::Organiser]).await;
    let mut ben = place.member("Ben", &[Role::Volunteer]).await;
    let mut feed = Feed::open(&place, &ben).await;
    ada.does(&place, zone()).await;
    feed.until("event: delta\nid: ").await;
    feed.until("Riverside").await;
    feed.until("}\n\n").await;
    let (name, about) = (Line::new("Benedict").unwrap(), None);
    ben.does(&place, shared::command::DescribeMyself { name, about }).await;
    feed.until("event: moved\ndata: ").await;
}

#[tokio::test]
async fn it_ends_at_once_for_a_device_that_is_signed_out_and_for_no_other() {
    let place = Place::new().await;
    let mut ada = place.member("Ada", &[Role::Organiser]).await;
    let ben = place.member("Ben", &[Role::Volunteer]).await;
    let (lost, mut kept) = (Feed::open(&place, &ben).await, Feed::open(&place, &ada).await);
    let sign_out = ada.delete(&format!("/api/v1/devices/{}", ben.device));
    assert_eq!(place.send(sign_out).await.status, 204);
    lost.end().await;
    ada.does(&place, zone()).await;
    // The reply has brought her own change; her own feed only says that there is one.
    kept.until("event: moved\ndata: ").await;
}

#[tokio::test]
async fn it_ends_at_once_for_whoever_is_removed() {
    let place = Place::new().await;
    let mut ada = place.member("Ada", &[Role::Organiser]).await;
    let ben = place.member("Ben", &[Role::Volunteer]).await;
    let feed = Feed::open(&place, &ben).await;
    ada.does(&place, RemoveMember { member: ben.person.unwrap() }).await;
    feed.end().await;
}

#[tokio::test]
async fn it_beats_and_ends_after_its_time() {
    let heartbeat = Duration::from_millis(50);
    let limits = Limits { heartbeat, feed: Duration::from_millis(400), ..Limits::default() };
    let place = Place::with(limits).await;
    let ben = place.member("Ben", &[Role::Volunteer]).await;
    let got = Feed::open(&place, &ben).await.end().await;
    assert!(got.matches(": still here\n\n").count() > 3, "{got}");
}

#[tokio::test]
async fn open_feeds_do_not_keep_the_hub_from_stopping() {
    let place = Place::new().await;
    let ben = place.member("Ben", &[Role::Volunteer]).await;
    let feed = Feed::open(&place, &ben).await;
    let silent = TcpStream::connect(place.addr()).await.unwrap();
    let Place { running, dir, .. } = place;
    let stopped = tokio::time::timeout(Duration::from_secs(2), running.stop()).await;
    stopped.expect("stopped within two seconds");
    feed.end().await;
    drop((silent, dir));
}
