//! A hub in a folder of its own, on a port of its own, with a clock that the test turns.

use crate::phone::Phone;
use crate::wire::{Answer, Request};
use server::config::Config;
use server::http::limits::Limits;
use server::session::invite::From;
use server::{Running, serve};
use shared::people::{Role, Roles};
use shared::words::Timestamp;
use std::net::SocketAddr;
use std::sync::Arc;
use std::sync::atomic::{AtomicI64, Ordering};
use tempfile::TempDir;

/// When all tests begin.
pub(crate) const START: i64 = 1_800_000_000;

/// See the module.
pub(crate) struct Place {
    pub(crate) dir: TempDir,
    pub(crate) clock: Arc<AtomicI64>,
    pub(crate) running: Running,
}

impl Place {
    /// A new hub.
    pub(crate) async fn new() -> Self {
        Self::with(Limits::default()).await
    }

    /// A new hub that waits otherwise.
    pub(crate) async fn with(limits: Limits) -> Self {
        let dir = tempfile::tempdir().unwrap();
        let clock = Arc::new(AtomicI64::new(START));
        let running = serve(config(&dir, &clock, limits)).await.unwrap();
        Self { dir, clock, running }
    }

    /// The same folder served anew.
    pub(crate) async fn again(self) -> Self {
        let Self { dir, clock, running } = self;
        running.stop().await;
        let running = serve(config(&dir, &clock, Limits::default())).await.unwrap();
        Self { dir, clock, running }
    }

    /// The group's file of a stopped hub, as somebody who makes a backup copies it; and the hub again.
    pub(crate) async fn backup(self) -> (Vec<u8>, Self) {
        let Self { dir, clock, running } = self;
        running.stop().await;
        let copy = std::fs::read(dir.path().join("data/group.db")).unwrap();
        let running = serve(config(&dir, &clock, Limits::default())).await.unwrap();
        (copy, Self { dir, clock, running })
    }

    /// The hub with that file in the place of what has been since.
    pub(crate) async fn put_back(self, copy: &[u8]) -> Self {
        let Self { dir, clock, running } = self;
        running.stop().await;
        std::fs::write(dir.path().join("data/group.db"), copy).unwrap();
        let running = serve(config(&dir, &clock, Limits::default())).await.unwrap();
        Self { dir, clock, running }
    }

    pub(crate) fn addr(&self) -> SocketAddr {
        self.running.addr
    }

    pub(crate) fn now(&self) -> Timestamp {
        Timestamp(self.clock.load(Ordering::Relaxed))
    }

    /// Turns the clock.
    pub(crate) fn pass(&self, seconds: i64) {
        self.clock.fetch_add(seconds, Ordering::Relaxed);
    }

    /// An invite's code.
    pub(crate) async fn invite(&self, roles: &[Role]) -> String {
        let roles = Roles::new(roles.iter().copied());
        self.running.hub.invite(roles, From::Somebody).await.unwrap().code
    }

    /// The first organiser's code, from the link that is printed.
    pub(crate) fn first(&self) -> String {
        self.running.first.as_deref().unwrap().rsplit_once("/join/").unwrap().1.to_owned()
    }

    /// Somebody who has joined.
    pub(crate) async fn member(&self, name: &str, roles: &[Role]) -> Phone {
        let invite = self.invite(roles).await;
        let mut phone = Phone::new(name);
        phone.join(self, &invite).await;
        phone
    }

    pub(crate) async fn send(&self, request: Request) -> Answer {
        request.send(self.addr()).await
    }
}

fn config(dir: &TempDir, clock: &Arc<AtomicI64>, limits: Limits) -> Config {
    let clock = Arc::clone(clock);
    let clock = Arc::new(move || Timestamp(clock.load(Ordering::Relaxed)));
    Config { clock, limits, ..Config::new(dir.path().join("data"), SocketAddr::from(([127, 0, 0, 1], 0))) }
}
