//! Kith's phones in the comparison with other engines: driven by lines on standard input (`tests/peers/engines/kith.mjs`).
//!
//! One process for all phones, as the other engines' clients share one. A document of the workload is an ask with its
//! errand; an edit names another day for it, with the value its author saw. Every phone is an organiser's, because they
//! see everything, and has joined with an invite before anything is timed, as the others' clients need no sign-in.
//! Lines out: `{"done":…}` for what was asked, and `{"as":…,"count":…,"edits":…,"at":…}` when what a phone shows has
//! changed. `at` is by this process's own clock: what is timed begins and ends here, and the pipe is not part of it.

mod book;
mod hand;

pub use book::{Book, Document};

use super::workload::Town;
use crate::native::Native;
use crate::native::crowd::{code_of, invite, link};
use hand::Hand;
use serde::Deserialize;
use shared::people::Role;
use std::collections::HashMap;
use std::io::{self, BufRead as _, Write as _};
use std::net::SocketAddr;
use std::sync::{Arc, LazyLock, Mutex, PoisonError};
use std::time::Instant;
use tokio::sync::{Notify, mpsc};

/// A line from the harness.
#[derive(Debug, Deserialize)]
#[serde(tag = "do", rename_all = "lowercase")]
enum Ask {
    /// Found the town and have so many phones join.
    Join { hub: SocketAddr, link: String, phones: u32 },
    /// A phone with nothing yet opens its feed and downloads.
    Open { who: u32, hub: SocketAddr },
    /// It asks for all of this.
    Load { who: u32, docs: Vec<Document> },
    /// More hands for a phone that is to do much, which know all that has happened: the hub lets one device sync 120
    /// times in a row.
    Settle { who: u32 },
    /// Nothing: how long a line and its answer take.
    Ping,
    /// It changes something.
    Edit { who: u32, id: String, updated: u64 },
    /// It goes out of reach.
    Disconnect { who: u32 },
    /// It is back; nobody waits until it has sent what it did, as with the other engines.
    Connect { who: u32 },
    /// It is put away.
    Close { who: u32 },
    /// A link for a volunteer.
    Invite,
}

/// The phones of one run.
#[derive(Debug, Default)]
struct Room {
    town: Option<Town>,
    book: Arc<Mutex<Book>>,
    joined: Vec<Native>,
    hands: HashMap<u32, Hand>,
}

/// Lines for the harness that are not written yet.
static LINES: Mutex<Vec<u8>> = Mutex::new(Vec::new());
static SAID: Notify = Notify::const_new();

/// Writes a line for the harness, with whatever else is said in the same breath: when a hundred phones hear of a change,
/// the harness is not woken a hundred times.
fn say(line: &serde_json::Value) {
    // Writing to a vector does not fail.
    let _ = writeln!(lock(&LINES), "{line}");
    SAID.notify_one();
}

async fn write_lines() {
    loop {
        SAID.notified().await;
        tokio::task::yield_now().await;
        let lines = std::mem::take(&mut *lock(&LINES));
        let mut out = io::stdout().lock();
        if out.write_all(&lines).and_then(|()| out.flush()).is_err() {
            // Whoever reads has gone: the run is over.
            return;
        }
    }
}

/// Milliseconds since this process began, which is what is written into lines.
fn clock() -> f64 {
    static BEGAN: LazyLock<Instant> = LazyLock::new(Instant::now);
    BEGAN.elapsed().as_secs_f64() * 1e3
}

fn lock<T>(shared: &Mutex<T>) -> std::sync::MutexGuard<'_, T> {
    shared.lock().unwrap_or_else(PoisonError::into_inner)
}

/// Does what the lines say until they end.
///
/// # Errors
/// When a hub cannot be reached or a line makes no sense.
pub async fn run() -> io::Result<()> {
    let (send, mut lines) = mpsc::unbounded_channel();
    std::thread::spawn(move || {
        io::stdin().lock().lines().map_while(Result::ok).try_for_each(|line| send.send((clock(), line)))
    });
    tokio::spawn(write_lines());
    let mut room = Room::default();
    while let Some((told, line)) = lines.recv().await {
        room.carry_out(serde_json::from_str(&line)?, told).await?;
    }
    Ok(())
}

impl Room {
    /// Does what was told at a time; what one does and does not wait for is answered before it is done.
    async fn carry_out(&mut self, ask: Ask, told: f64) -> io::Result<()> {
        if let Ask::Edit { .. } | Ask::Connect { .. } = ask {
            say(&serde_json::json!({ "done": 0, "at": told }));
        }
        let done = match ask {
            Ask::Join { hub, link, phones } => {
                self.join(hub, &link, phones).await?;
                0
            }
            Ask::Open { who, hub } => {
                let native = self.next(hub).await?;
                self.hands.insert(who, Hand::open(who, native, Arc::clone(&self.book)).await?);
                who
            }
            Ask::Load { who, docs } => {
                let town = self.town.as_ref().ok_or_else(|| io::Error::other("nobody has joined"))?;
                let asks = lock(&self.book).asks(town, docs);
                self.held(who)?.load(asks).await?;
                who
            }
            Ask::Settle { who } => {
                self.settle(who).await?;
                who
            }
            Ask::Edit { who, id, updated } => {
                self.held(who)?.edit(&id, updated).await?;
                return Ok(());
            }
            Ask::Disconnect { who } => {
                self.held(who)?.leave().await;
                who
            }
            Ask::Connect { who } => {
                self.held(who)?.come_back().await?;
                return Ok(());
            }
            Ask::Close { who } => {
                self.hands.remove(&who);
                who
            }
            Ask::Ping => 0,
            Ask::Invite => {
                let by = self.joined.last_mut().ok_or_else(|| io::Error::other("nobody has joined"))?;
                say(&serde_json::json!({ "done": 0, "link": link(by, Role::Volunteer).await? }));
                return Ok(());
            }
        };
        say(&serde_json::json!({ "done": done }));
        Ok(())
    }

    fn held(&mut self, who: u32) -> io::Result<&mut Hand> {
        self.hands.get_mut(&who).ok_or_else(|| io::Error::other("there is no such phone"))
    }

    async fn join(&mut self, hub: SocketAddr, link: &str, phones: u32) -> io::Result<()> {
        let mut first = Native::join(hub, code_of(link), "Olu Example", [10, 255, 0, 1]).await?;
        first.sync().await?;
        self.town = Some(Town::found(&mut first).map_err(|refusal| io::Error::other(format!("{refusal:?}")))?);
        first.sync().await?;
        for n in 1..=phones {
            self.joined.push(invite(&mut first, Role::Organiser, n).await?);
        }
        Ok(())
    }

    async fn settle(&mut self, who: u32) -> io::Result<()> {
        let hub = self.held(who)?.hub();
        if !self.held(who)?.has_help() {
            let mut more = Vec::new();
            for _ in 0..5 {
                more.push(self.next(hub).await?);
            }
            self.held(who)?.help(more);
        }
        self.held(who)?.catch_up().await
    }

    /// The next phone that has joined, with nothing yet, on a connection of its own.
    async fn next(&mut self, hub: SocketAddr) -> io::Result<Native> {
        let joined = self.joined.pop().ok_or_else(|| io::Error::other("too few phones have joined"))?;
        joined.fresh_at(hub).await
    }
}
