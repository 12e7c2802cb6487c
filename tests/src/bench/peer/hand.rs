//! One client of the harness: a phone in somebody's hand, and more phones when it has much to do.

use super::book::Unseen;
use super::{Book, clock, lock, say};
use crate::native::Native;
use crate::native::listener::Listener;
use shared::command::AskForHelp;
use shared::help::Ask;
use shared::record::Kind;
use shared::world::{World as _, find};
use std::io;
use std::net::SocketAddr;
use std::sync::{Arc, Mutex};
use tokio::sync::OwnedMutexGuard;
use tokio::task::JoinHandle;

/// Edits by one device before the next takes over: the hub lets each sync 120 times in a row.
const EDITS_EACH: usize = 80;
/// So many edits before its turn the next one reads what has happened so far.
const READY_BEFORE: usize = 20;

type Shared = Arc<tokio::sync::Mutex<Native>>;

/// See the module.
#[derive(Debug)]
pub(super) struct Hand {
    who: u32,
    hub: SocketAddr,
    phone: Shared,
    /// What it hears with, while it is in reach of the hub.
    ear: Option<Ear>,
    book: Arc<Mutex<Book>>,
    unseen: Arc<Mutex<Unseen>>,
    helpers: Vec<Shared>,
    /// The lines of the helper whose turn it is and of the next one.
    lines: [Option<JoinHandle<io::Result<Listener>>>; 2],
    edits: usize,
}

/// Both end when this is dropped.
#[derive(Debug)]
struct Ear {
    _listener: Listener,
    teller: JoinHandle<()>,
}

impl Hand {
    pub(super) async fn open(who: u32, native: Native, known: Arc<Mutex<Book>>) -> io::Result<Self> {
        let hub = native.wire.hub;
        let phone = Arc::new(tokio::sync::Mutex::new(native));
        let (helpers, unseen, lines) = (Vec::new(), Arc::default(), [None, None]);
        let mut hand = Self { who, hub, phone, ear: None, book: known, unseen, helpers, lines, edits: 0 };
        hand.listen().await?;
        Ok(hand)
    }

    /// Where the hub is for this phone.
    pub(super) const fn hub(&self) -> SocketAddr {
        self.hub
    }

    /// Listens, and tells the harness what this phone shows, now and whenever it changes.
    async fn listen(&mut self) -> io::Result<()> {
        let listener = Listener::resume(Arc::clone(&self.phone)).await?;
        let (who, phone, known, unseen) =
            (self.who, Arc::clone(&self.phone), Arc::clone(&self.book), Arc::clone(&self.unseen));
        let mut heard = listener.heard.clone();
        let teller = tokio::spawn(async move {
            let (mut records, mut count) = (0, 0);
            loop {
                let native = phone.lock().await;
                let world = native.phone.replica().world();
                if records != world.len() {
                    (records, count) = (world.len(), world.all(Kind::Ask).len());
                }
                let line = {
                    let (known, mut unseen) = (lock(&known), lock(&unseen));
                    let edits = known.news(&mut unseen, |ask| find::<Ask>(world, ask).ok().map(|ask| ask.when));
                    serde_json::json!({ "as": who, "count": count, "edits": edits, "at": clock() })
                };
                drop(native);
                say(&line);
                if heard.changed().await.is_err() {
                    return;
                }
            }
        });
        self.ear = Some(Ear { _listener: listener, teller });
        Ok(())
    }

    /// Phones that will take over one after another.
    pub(super) fn help(&mut self, more: Vec<Native>) {
        self.helpers.extend(more.into_iter().map(|native| Arc::new(tokio::sync::Mutex::new(native))));
    }

    /// Whether there are any.
    pub(super) const fn has_help(&self) -> bool {
        !self.helpers.is_empty()
    }

    /// All that will take over read what has happened so far.
    pub(super) async fn catch_up(&self) -> io::Result<()> {
        for helper in &self.helpers {
            helper.lock().await.sync().await?;
        }
        Ok(())
    }

    pub(super) async fn load(&self, asks: Vec<AskForHelp>) -> io::Result<()> {
        let mut phone = self.phone.lock().await;
        for ask in asks {
            phone.act(ask).map_err(|refusal| io::Error::other(format!("{refusal:?}")))?;
        }
        phone.sync().await
    }

    /// Changes an ask; out of reach it waits in the outbox.
    pub(super) async fn edit(&mut self, id: &str, updated: u64) -> io::Result<()> {
        let missing = || io::Error::other("a document is missing");
        let ask = lock(&self.book).ask(id).ok_or_else(missing)?;
        let mut phone = self.turn().await;
        let held = find::<Ask>(phone.phone.replica().world(), ask).map_err(|_| missing())?;
        let change = lock(&self.book).edit(id, (&held, updated)).ok_or_else(missing)?;
        phone.act(change).map_err(|refusal| io::Error::other(format!("{refusal:?}")))?;
        if self.ear.is_some() {
            // Without an answer it waits in the outbox, as on any phone whose hub has gone.
            drop(phone.exchange().await);
        }
        Ok(())
    }

    /// The phone whose turn it is.
    async fn turn(&mut self) -> OwnedMutexGuard<Native> {
        let (turn, place) = (self.edits / EDITS_EACH, self.edits % EDITS_EACH);
        self.edits += usize::from(self.ear.is_some());
        if let Some(next) = self.helpers.get(turn).filter(|_| place == EDITS_EACH - READY_BEFORE) {
            // The helper whose turn is over hangs up.
            self.lines[0] = self.lines[1].replace(tokio::spawn(Listener::resume(Arc::clone(next))));
        }
        let helper = turn.checked_sub(1).and_then(|n| self.helpers.get(n));
        Arc::clone(helper.unwrap_or(&self.phone)).lock_owned().await
    }

    /// Out of reach: neither its connection nor its line is left.
    pub(super) async fn leave(&mut self) {
        self.ear = None;
        let mut phone = self.phone.lock().await;
        phone.wire.hang_up();
        phone.mouth = None;
    }

    /// In reach again: as in the app, what waits is sent at once and the line is opened.
    pub(super) async fn come_back(&mut self) -> io::Result<()> {
        self.phone.lock().await.sync().await?;
        self.listen().await
    }
}

impl Drop for Ear {
    fn drop(&mut self) {
        self.teller.abort();
    }
}
