//! The threads that only read.
//!
//! Each has a connection of its own that cannot write, and gives every job one read transaction: what a job sees is
//! one moment of the group, and always one that is committed. A sync without envelopes needs nobody else. There are two
//! queues: what is quick goes first, and one thread never takes anything long, so that a tap does not wait for the
//! downloads of all who came back at the same time.

use super::GroupError;
use crate::store::{Lately, SqliteStore};
use rusqlite::Connection;
use shared::record::{Key, Kind, Record};
use shared::world::World;
use std::collections::VecDeque;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::{Arc, Condvar, Mutex, MutexGuard, PoisonError};
use std::thread::JoinHandle;
use tokio::sync::oneshot;

/// One moment of the group, to look things up in.
#[derive(Debug)]
pub struct Reader<'c>(pub(super) SqliteStore<'c>);

impl<'c> Reader<'c> {
    /// The connection, for tables that are not the store's. It cannot write.
    #[must_use]
    pub const fn connection(&self) -> &'c Connection {
        self.0.connection()
    }

    /// The store, for what sync asks.
    #[must_use]
    pub const fn store(&self) -> &SqliteStore<'c> {
        &self.0
    }
}

impl World for Reader<'_> {
    fn get(&self, key: Key) -> Option<Arc<Record>> {
        self.0.get(key)
    }

    fn linked(&self, to: Key, kind: Kind) -> Vec<Arc<Record>> {
        self.0.linked(to, kind)
    }

    fn all(&self, kind: Kind) -> Vec<Arc<Record>> {
        self.0.all(kind)
    }
}

type Look = Box<dyn FnOnce(&Connection) + Send>;

/// How long something takes to read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Lane {
    /// Some rows.
    Quick,
    /// Perhaps all that somebody holds.
    Long,
}

/// The way to the readers; they end with it.
pub(super) struct Readers {
    queues: Arc<Queues>,
    lately: Arc<Lately>,
}

/// What waits. There is never more than people are connected: each waits for one answer.
#[derive(Default)]
struct Queues {
    waiting: Mutex<Waiting>,
    /// Wakes the thread that takes only what is quick.
    quick: Condvar,
    /// Wakes one of the others.
    any: Condvar,
}

#[derive(Default)]
struct Waiting {
    quick: VecDeque<Look>,
    long: VecDeque<Look>,
    /// Whether the thread for what is quick has nothing to do.
    rests: bool,
    over: bool,
}

impl Queues {
    fn lock(&self) -> MutexGuard<'_, Waiting> {
        // Nothing panics while holding it.
        self.waiting.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn push(&self, lane: Lane, look: Look) {
        let mut waiting = self.lock();
        match lane {
            Lane::Quick => waiting.quick.push_back(look),
            Lane::Long => waiting.long.push_back(look),
        }
        // What comes one at a time always goes to the same thread, whose pages are warm.
        if lane == Lane::Quick && core::mem::take(&mut waiting.rests) {
            self.quick.notify_one();
        } else {
            self.any.notify_one();
        }
    }

    /// The next thing to read for a thread that takes up to this; none at the end.
    fn next(&self, takes: Lane) -> Option<Look> {
        let mut waiting = self.lock();
        loop {
            let look = waiting.quick.pop_front();
            let look = look.or_else(|| (takes == Lane::Long).then(|| waiting.long.pop_front()).flatten());
            if look.is_some() || waiting.over {
                return look;
            }
            let more = match takes {
                Lane::Quick => {
                    waiting.rests = true;
                    &self.quick
                }
                Lane::Long => &self.any,
            };
            waiting = more.wait(waiting).unwrap_or_else(PoisonError::into_inner);
        }
    }

    fn end(&self) {
        self.lock().over = true;
        self.quick.notify_all();
        self.any.notify_all();
    }
}

impl Readers {
    /// Starts a thread for each connection; the first takes only what is quick.
    pub(super) fn start(
        connections: Vec<Connection>,
        lately: Arc<Lately>,
    ) -> std::io::Result<(Self, Vec<JoinHandle<()>>)> {
        let queues = Arc::new(Queues::default());
        let lanes = core::iter::once(Lane::Quick).chain(core::iter::repeat(Lane::Long));
        let threads = connections.into_iter().zip(lanes).map(|(connection, takes)| {
            let queues = Arc::clone(&queues);
            std::thread::Builder::new().name("kith-reader".into()).spawn(move || {
                while let Some(look) = queues.next(takes) {
                    look(&connection);
                }
            })
        });
        let threads = threads.collect::<std::io::Result<_>>()?;
        Ok((Self { queues, lately }, threads))
    }

    /// Looks something up in one read transaction.
    pub(super) async fn run<T: Send + 'static>(
        &self,
        lane: Lane,
        look: impl FnOnce(&Reader<'_>) -> T + Send + 'static,
    ) -> Result<T, GroupError> {
        let (tell, answer) = oneshot::channel();
        let lately = Arc::clone(&self.lately);
        let look: Look = Box::new(move |connection| drop(tell.send(read(connection, &lately, look))));
        self.queues.push(lane, look);
        answer.await.unwrap_or(Err(GroupError::Stopped))
    }
}

impl Drop for Readers {
    fn drop(&mut self) {
        self.queues.end();
    }
}

fn read<T>(connection: &Connection, lately: &Lately, look: impl FnOnce(&Reader<'_>) -> T) -> Result<T, GroupError> {
    let execute = |sql: &str| connection.prepare_cached(sql).and_then(|mut statement| statement.execute([]));
    execute("BEGIN")?;
    let reader = Reader(SqliteStore::reading(connection).knowing(lately));
    let found = catch_unwind(AssertUnwindSafe(|| look(&reader)));
    let ended = execute("ROLLBACK");
    if let Some(trouble) = reader.0.take_trouble() {
        tracing::error!("a read failed: {trouble}");
        return Err(GroupError::from(&trouble));
    }
    ended?;
    found.map_err(|_| GroupError::Storage("a mistake in the program stopped a read".into()))
}
