//! The threads that only read.
//!
//! Each has a connection of its own that cannot write, and gives every job one read transaction: what a job sees is
//! one moment of the group, and always one that is committed. A sync without envelopes needs nobody else.

use super::GroupError;
use crate::store::SqliteStore;
use rusqlite::Connection;
use shared::record::{Key, Kind, Record};
use shared::world::World;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::{Arc, Mutex, PoisonError};
use std::thread::JoinHandle;
use tokio::sync::{mpsc, oneshot};

/// Jobs that may wait before whoever asks next waits to ask.
const WAITING_MAX: usize = 1_024;

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

/// The way to the readers.
#[derive(Clone)]
pub(super) struct Readers(mpsc::Sender<Look>);

impl Readers {
    pub(super) fn start(connections: Vec<Connection>) -> std::io::Result<(Self, Vec<JoinHandle<()>>)> {
        let (sender, looks) = mpsc::channel::<Look>(WAITING_MAX);
        let looks = Arc::new(Mutex::new(looks));
        let threads = connections.into_iter().map(|connection| {
            let looks = Arc::clone(&looks);
            std::thread::Builder::new().name("kith-reader".into()).spawn(move || {
                // Whoever is idle waits holding the lock, the others wait for the lock: the order does not matter.
                let next = || looks.lock().unwrap_or_else(PoisonError::into_inner).blocking_recv();
                while let Some(look) = next() {
                    look(&connection);
                }
            })
        });
        Ok((Self(sender), threads.collect::<std::io::Result<_>>()?))
    }

    /// Looks something up in one read transaction.
    pub(super) async fn run<T: Send + 'static>(
        &self,
        look: impl FnOnce(&Reader<'_>) -> T + Send + 'static,
    ) -> Result<T, GroupError> {
        let (waiting, answer) = oneshot::channel();
        let look = move |connection: &Connection| drop(waiting.send(read(connection, look)));
        self.0.send(Box::new(look)).await.map_err(|_| GroupError::Stopped)?;
        answer.await.unwrap_or(Err(GroupError::Stopped))
    }
}

fn read<T>(connection: &Connection, look: impl FnOnce(&Reader<'_>) -> T) -> Result<T, GroupError> {
    let execute = |sql: &str| connection.prepare_cached(sql).and_then(|mut statement| statement.execute([]));
    execute("BEGIN")?;
    let reader = Reader(SqliteStore::reading(connection));
    let found = catch_unwind(AssertUnwindSafe(|| look(&reader)));
    let ended = execute("ROLLBACK");
    if let Some(trouble) = reader.0.take_trouble() {
        tracing::error!("a read failed: {trouble}");
        return Err(GroupError::from(&trouble));
    }
    ended?;
    found.map_err(|_| GroupError::Storage("a mistake in the program stopped a read".into()))
}
