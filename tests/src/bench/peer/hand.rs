//! One client of the harness: a phone in somebody's hand, and more phones when it has much to do.

use super::book::Unseen;
use super::{Book, book, say};
use crate::native::Native;
use crate::native::listener::Listener;
use shared::command::AskForHelp;
use shared::help::Ask;
use shared::record::Kind;
use shared::world::{World as _, find};
use std::io;
use std::net::SocketAddr;
use std::sync::{Arc, Mutex};
use tokio::task::JoinHandle;

/// Edits by one device before the next takes over: the hub lets each sync 120 times in a row.
const EDITS_EACH: usize = 80;
/// So many edits before its turn the next one reads what has happened so far.
const READY_BEFORE: usize = 20;

/// See the module.
#[derive(Debug)]
pub(super) struct Hand {
    listener: Listener,
    book: Arc<Mutex<Book>>,
    helpers: Vec<Arc<tokio::sync::Mutex<Native>>>,
    teller: Option<JoinHandle<()>>,
    edits: usize,
    /// Whether it is in reach of the hub.
    pub(super) online: bool,
}

impl Hand {
    pub(super) async fn open(native: Native, book: Arc<Mutex<Book>>) -> io::Result<Self> {
        let listener = Listener::start(native).await?;
        Ok(Self { listener, book, helpers: Vec::new(), teller: None, edits: 0, online: true })
    }

    /// Where the hub is for this phone.
    pub(super) fn hub(&self) -> SocketAddr {
        self.listener.hub
    }

    /// Tells the harness what this phone shows, now and whenever it changes.
    pub(super) fn tell(&mut self, who: u32) {
        let (phone, known) = (Arc::clone(&self.listener.phone), Arc::clone(&self.book));
        let mut heard = self.listener.heard.clone();
        self.teller = Some(tokio::spawn(async move {
            let mut unseen = Unseen::default();
            let (mut records, mut count) = (0, 0);
            loop {
                let native = phone.lock().await;
                let world = native.phone.replica().world();
                if records != world.len() {
                    (records, count) = (world.len(), world.all(Kind::Ask).len());
                }
                let line = {
                    let known = book(&known);
                    let edits = known.news(&mut unseen, |ask| find::<Ask>(world, ask).ok().map(|ask| ask.when));
                    serde_json::json!({ "as": who, "count": count, "edits": edits })
                };
                drop(native);
                say(&line);
                if heard.changed().await.is_err() {
                    return;
                }
            }
        }));
    }

    /// Phones that will take over one after another.
    pub(super) fn help(&mut self, more: Vec<Native>) {
        self.helpers.extend(more.into_iter().map(|native| Arc::new(tokio::sync::Mutex::new(native))));
    }

    pub(super) async fn load(&mut self, asks: Vec<AskForHelp>) -> io::Result<()> {
        let mut phone = self.listener.phone.lock().await;
        for ask in asks {
            phone.act(ask).map_err(|refusal| io::Error::other(format!("{refusal:?}")))?;
        }
        phone.sync().await
    }

    /// Changes an ask; out of reach it waits in the outbox.
    pub(super) async fn edit(&mut self, id: &str, updated: u64) -> io::Result<()> {
        let missing = || io::Error::other("a document is missing");
        let ask = book(&self.book).ask(id).ok_or_else(missing)?;
        let mut phone = self.turn().await?;
        let held = find::<Ask>(phone.phone.replica().world(), ask).map_err(|_| missing())?;
        let change = book(&self.book).edit(id, (&held, updated)).ok_or_else(missing)?;
        phone.act(change).map_err(|refusal| io::Error::other(format!("{refusal:?}")))?;
        if self.online {
            // Without an answer it waits in the outbox, as on any phone whose hub has gone.
            drop(phone.exchange().await);
        }
        Ok(())
    }

    /// The phone whose turn it is.
    async fn turn(&mut self) -> io::Result<tokio::sync::OwnedMutexGuard<Native>> {
        let (turn, place) = (self.edits / EDITS_EACH, self.edits % EDITS_EACH);
        self.edits += usize::from(self.online);
        if let Some(next) = self.helpers.get(turn).filter(|_| place == EDITS_EACH - READY_BEFORE) {
            let next = Arc::clone(next);
            tokio::spawn(async move { next.lock().await.sync().await });
        }
        match turn.checked_sub(1).and_then(|n| self.helpers.get(n)) {
            Some(helper) => {
                let mut phone = Arc::clone(helper).lock_owned().await;
                if place == 0 {
                    phone.sync().await?;
                }
                Ok(phone)
            }
            None => Ok(Arc::clone(&self.listener.phone).lock_owned().await),
        }
    }

    pub(super) async fn come_back(&mut self) -> io::Result<()> {
        self.online = true;
        self.listener.phone.lock().await.sync().await
    }
}

impl Drop for Hand {
    fn drop(&mut self) {
        if let Some(teller) = &self.teller {
            teller.abort();
        }
    }
}
