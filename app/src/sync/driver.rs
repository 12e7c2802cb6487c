//! The driver: when something is sent, fetched, stored and forgotten.
//!
//! It syncs at start, when the app comes into sight, when the network comes back, after each tap, when the live feed
//! says so, and every minute while it is in sight. Invariants: a tap is stored before anything else happens to it; what
//! the hub answered is shown first and then stored in one transaction; and when another tab was faster, this
//! one reads the store again. Not here: what is sent and what an answer means (`shared::sync`).

use super::exchange::read;
use super::line::Talk;
use super::pace::pause_millis;
use super::{Hub, hub::Refused};
use crate::device::{Chest, Shelf};
use crate::kith::{Gate, Hindrance, Kith, Trouble, Why};
use crate::web::page::spawn;
use crate::web::tabs::Tabs;
use crate::web::{clock, page};
use shared::api::Code;
use shared::sync::{Entry, Phone};
use shared::words::EnvelopeId;
use std::cell::{Cell, OnceCell, RefCell};
use std::rc::Rc;

/// How often to look what is to be forgotten, and to sync although nothing was heard.
const MINUTE_MILLIS: u32 = 60_000;
/// What one tab says to the others when the store has changed.
const MOVED: &str = "moved";
/// What one tab says to the others when everything was removed.
pub(super) const GONE: &str = "gone";

/// What drives one signed-in phone.
#[derive(Clone)]
pub struct Driver(pub(super) Rc<Inner>);

pub(super) struct Inner {
    pub(super) kith: Kith,
    pub(super) shelf: Shelf,
    pub(super) chest: Rc<Chest>,
    pub(super) hub: Hub,
    pub(super) tabs: OnceCell<Tabs>,
    /// An exchange is under way; `wanted` asks for another one after it.
    pub(super) busy: Cell<bool>,
    pub(super) wanted: Cell<bool>,
    /// The latest version that the hub has named since the last reply.
    pub(super) announced: Cell<u64>,
    pub(super) failures: Cell<u32>,
    /// A later number makes an earlier timer pointless.
    pub(super) turn: Cell<u32>,
    pub(super) taps: Cell<u32>,
    /// Entries that this phone could not store; they live here until the hub has them.
    pub(super) homeless: RefCell<Vec<Entry>>,
    pub(super) live: RefCell<Option<Rc<Talk>>>,
    pub(super) live_turn: Cell<u32>,
    pub(super) asked_to_keep: Cell<bool>,
    pub(super) over: Cell<bool>,
}

impl Driver {
    /// Takes over a phone that was read from its shelf.
    #[must_use]
    pub fn new(kith: Kith, shelf: Shelf, chest: Rc<Chest>) -> Self {
        Self(Rc::new(Inner {
            kith,
            shelf,
            hub: Hub::new(Rc::clone(&chest)),
            chest,
            tabs: OnceCell::new(),
            busy: Cell::new(false),
            wanted: Cell::new(false),
            announced: Cell::new(0),
            failures: Cell::new(0),
            turn: Cell::new(0),
            taps: Cell::new(0),
            homeless: RefCell::default(),
            live: RefCell::new(None),
            live_turn: Cell::new(0),
            asked_to_keep: Cell::new(false),
            over: Cell::new(false),
        }))
    }

    /// Lets somebody in on the phone that was read from the shelf, with what they may no longer hold forgotten
    /// before anything of it is shown.
    pub async fn let_in(&self, mut phone: Phone, group: String) {
        let keys = phone.forget(clock::now());
        if !keys.is_empty() {
            // Where this fails it is tried again within a minute, and nothing of it was shown.
            let _ = self.0.shelf.forget(&keys, read(&phone)).await;
        }
        self.0.kith.let_in(phone, group, self.clone());
        self.start();
        // Only the list of devices asks for it.
        let device = self.0.chest.device().await.ok().map(|(device, _)| device);
        self.0.kith.set_device(device);
    }

    /// Sets the handlers and syncs.
    fn start(&self) {
        let driver = self.clone();
        let tabs = Tabs::listen("kith", move |said| driver.heard(&said));
        let _ = self.0.tabs.set(tabs);
        let driver = self.clone();
        page::on_sight(move || driver.seen());
        let driver = self.clone();
        page::on_window("online", move || driver.reached());
        let driver = self.clone();
        page::on_window("offline", move || driver.hang_up());
        let driver = self.clone();
        spawn(async move {
            while !driver.is_over() {
                driver.forget().await;
                page::sleep(MINUTE_MILLIS).await;
                if page::is_visible() && !driver.is_over() {
                    driver.shelter().await;
                    driver.drop_dead_line();
                    driver.sync();
                }
            }
        });
        self.reached();
    }

    /// The hub.
    #[must_use]
    pub fn hub(&self) -> &Hub {
        &self.0.hub
    }

    /// Whether this phone has been emptied.
    #[must_use]
    pub fn is_over(&self) -> bool {
        self.0.over.get()
    }

    /// Takes note that the hub has reached a version; says whether that is news to act upon now. While an exchange
    /// is under way its reply probably brings it, and if not, another exchange follows.
    pub(super) fn is_news(&self, version: u64) -> bool {
        self.0.announced.set(self.0.announced.get().max(version));
        version > self.version() && !self.0.busy.get()
    }

    fn version(&self) -> u64 {
        self.0.kith.peek(|phone| phone.replica().cursor().map_or(0, |cursor| cursor.2))
    }

    /// The network may be back.
    fn reached(&self) {
        self.0.failures.set(0);
        self.sync();
        self.listen();
    }

    fn seen(&self) {
        if page::is_visible() {
            self.reached();
            self.0.kith.draw_anew();
        } else {
            self.next_turn();
            self.hang_up();
        }
    }

    fn heard(&self, said: &str) {
        let driver = self.clone();
        match said {
            MOVED => spawn(async move { driver.reload().await }),
            GONE => {
                self.end();
                self.0.kith.forget_everything();
                self.0.kith.set_gate(Gate::Outside(Why::SignedOut, 0));
            }
            _ => {}
        }
    }

    pub(super) fn tell_tabs(&self) {
        if let Some(tabs) = self.0.tabs.get() {
            tabs.say(MOVED);
        }
    }

    /// Stores what was just tapped, and then sends it.
    pub fn keep(&self, entry: Entry) {
        self.0.taps.set(self.0.taps.get().wrapping_add(1));
        self.0.kith.set_health(|health| health.unsaved += 1);
        let driver = self.clone();
        spawn(async move {
            match driver.0.shelf.keep(&entry).await {
                Ok(()) => driver.tell_tabs(),
                Err(_) => driver.0.homeless.borrow_mut().push(entry),
            }
            driver.0.kith.set_health(|health| health.unsaved = health.unsaved.saturating_sub(1));
            driver.say_whether_saved();
            driver.sync();
            driver.ask_to_keep().await;
        });
    }

    /// Asks the browser, once, to keep what is saved here.
    async fn ask_to_keep(&self) {
        if !self.0.asked_to_keep.replace(true) {
            let kept = page::keep_storage().await;
            self.0.kith.set_kept(kept);
        }
    }

    /// Removes an entry that its author has dealt with.
    pub fn dismiss(&self, id: EnvelopeId) {
        let driver = self.clone();
        spawn(async move {
            // If it cannot be removed now, it is shown once more at the next start; nothing is lost.
            if driver.0.shelf.dismiss(id).await.is_ok() {
                driver.tell_tabs();
            }
        });
    }

    /// Syncs now, or right after what is under way.
    pub fn sync(&self) {
        let inner = &self.0;
        inner.turn.set(inner.turn.get().wrapping_add(1));
        inner.wanted.set(true);
        if !inner.over.get() && !inner.busy.replace(true) {
            let driver = self.clone();
            spawn(async move { driver.run().await });
        }
    }

    async fn run(&self) {
        let inner = &self.0;
        let mut again = true;
        while (again || inner.wanted.get()) && !inner.over.get() {
            inner.wanted.set(false);
            match self.exchange().await {
                Ok(more) => {
                    again = more || inner.announced.take() > self.version();
                    inner.failures.set(0);
                    inner.kith.set_health(|health| {
                        health.signed_out = false;
                        health.hindrance = None;
                        health.elsewhere = inner.hub.elsewhere();
                    });
                    self.listen();
                }
                Err(refused) => {
                    self.failed(refused).await;
                    break;
                }
            }
        }
        inner.busy.set(false);
        inner.kith.set_health(|health| health.sending = false);
        if inner.shelf.is_ragged() && !inner.over.get() {
            let records = inner.kith.peek(|phone| phone.replica().confirmed().collect());
            // What cannot be tidied now is tidied another time.
            let _ = inner.shelf.compact(records).await;
        }
    }

    async fn failed(&self, refused: Refused) {
        match refused.trouble {
            Trouble::Hub(Code::Revoked) => return self.leave(Why::Revoked).await,
            Trouble::Hub(Code::Left) => return self.leave(Why::Left).await,
            Trouble::Hub(Code::SignIn) => return self.0.kith.set_health(|health| health.signed_out = true),
            trouble => self.0.kith.set_health(|health| health.hindrance = Some(Hindrance::of(trouble))),
        }
        let failures = self.0.failures.get().saturating_add(1);
        self.0.failures.set(failures);
        let (driver, turn) = (self.clone(), self.0.turn.get());
        spawn(async move {
            page::sleep(pause_millis(failures, page::chance(), refused.after_seconds)).await;
            if driver.0.turn.get() == turn && page::is_visible() {
                driver.sync();
            }
        });
    }
}
