//! The one thread that writes.
//!
//! It takes what waits ([`Waiting::batch`]; when it is idle the first job goes alone and at once), carries it out in
//! one transaction, each job in a savepoint of its own when there are several, commits, and only then answers and
//! publishes. Invariant: no answer and no live message before COMMIT has returned; a job that fails is undone alone; what
//! the disk said no to is undone for everybody in the batch.

use super::feed::Moved;
use super::job::{Job, Task};
use super::pieces::Pieces;
use super::reply::frame;
use super::waiting::Waiting;
use super::{Clock, Desk, Feeds, GroupError};
use crate::store::{Lately, Log, SqliteStore, Trouble};
use rusqlite::Connection;
use shared::people::Member;
use shared::record::{Kind, Noun as _};
use shared::sync::Store as _;
use shared::words::PersonId;
use shared::world::{World as _, find};
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::thread::JoinHandle;
use tokio::sync::{mpsc, oneshot};

/// Jobs that may wait before whoever asks next waits to ask.
const WAITING_MAX: usize = 1_024;

/// The way to the writer.
#[derive(Clone)]
pub(super) struct Writer(mpsc::Sender<Box<dyn Job>>);

impl Writer {
    pub(super) fn start(
        mut connection: Connection,
        clock: Clock,
        (feeds, pieces, lately): (Arc<Feeds>, Arc<Pieces>, Arc<Lately>),
    ) -> std::io::Result<(Self, JoinHandle<()>)> {
        let (sender, jobs) = mpsc::channel(WAITING_MAX);
        let committing = Arc::new(AtomicBool::new(false));
        let may = Arc::clone(&committing);
        let log = Log::of(&mut connection).map_err(std::io::Error::other)?;
        // When the disk says no, SQLite may roll back by itself, and whatever a job goes on to write would be saved at
        // once, statement by statement. Nothing is, but by our own COMMIT.
        connection.commit_hook(Some(move || !may.load(Ordering::Relaxed))).map_err(std::io::Error::other)?;
        let thread = std::thread::Builder::new().name("kith-writer".into()).spawn(move || {
            let desk = Desk::new(SqliteStore::writing(&connection).knowing(&lately));
            Thread { desk, clock, feeds, pieces, log, committing, all_moved: false }.run(jobs);
        })?;
        Ok((Self(sender), thread))
    }

    /// Has the writer do this; answers after the commit. `bytes` is what brought it here.
    pub(super) async fn run<T: Send + 'static>(
        &self,
        bytes: usize,
        work: impl FnOnce(&mut Desk<'_>) -> rusqlite::Result<T> + Send + 'static,
    ) -> Result<T, GroupError> {
        let (waiting, answer) = oneshot::channel();
        let task = Task { work: Some(work), made: None, bytes, waiting };
        self.0.send(Box::new(task)).await.map_err(|_| GroupError::Stopped)?;
        answer.await.unwrap_or(Err(GroupError::Stopped))
    }
}

struct Thread<'c> {
    desk: Desk<'c>,
    clock: Clock,
    feeds: Arc<Feeds>,
    pieces: Arc<Pieces>,
    log: Log,
    committing: Arc<AtomicBool>,
    /// Somebody else may have changed who is a member.
    all_moved: bool,
}

/// What became of a job so far.
type Fate = Result<(), GroupError>;

impl Thread<'_> {
    fn run(mut self, mut jobs: mpsc::Receiver<Box<dyn Job>>) {
        self.publish_members();
        let mut waiting = Waiting::default();
        loop {
            if waiting.is_empty() {
                let Some(first) = jobs.blocking_recv() else { return };
                waiting.push(first);
            }
            while !waiting.is_full() {
                let Ok(job) = jobs.try_recv() else { break };
                waiting.push(job);
            }
            self.batch(waiting.batch());
        }
    }

    fn batch(&mut self, mut batch: Vec<Box<dyn Job>>) {
        self.desk.now = (self.clock)();
        let before = self.desk.store.version();
        let fates = self.carry_out(&mut batch);
        match &fates {
            Ok(_) => {
                self.desk.store.committed();
                self.publish(before);
            }
            Err(trouble) => {
                tracing::error!(jobs = batch.len(), "nothing was saved: {trouble}");
                self.roll_back(before);
            }
        }
        let fates = fates.unwrap_or_else(|trouble| vec![Err(GroupError::from(&trouble)); batch.len()]);
        if self.desk.log_home {
            self.pieces.forget(self.desk.store.version());
            self.clear_log();
        }
        for (job, fate) in batch.into_iter().zip(fates) {
            job.answer(fate);
        }
        if let Err(error) = self.log.write_home(self.desk.connection()) {
            tracing::error!("the log could not be written home: {error}");
        }
    }

    /// All jobs in one transaction. An error means that none of it counts.
    fn carry_out(&mut self, batch: &mut [Box<dyn Job>]) -> Result<Vec<Fate>, Trouble> {
        self.execute("BEGIN IMMEDIATE")?;
        // Another program on the same file (`kith invite`) may have welcomed somebody.
        self.all_moved |= self.desk.store.begin();
        let before = self.desk.store.version();
        let fates = match batch {
            // What one job alone does wrong goes with the transaction. A savepoint would keep every page that it changes.
            [alone] => vec![Ok(self.attempt(alone.as_mut())?)],
            several => several.iter_mut().map(|job| self.one(job.as_mut())).collect::<Result<_, Trouble>>()?,
        };
        if self.desk.store.version() != before {
            self.desk.store.finish();
        }
        match self.desk.store.take_trouble() {
            Some(trouble) => Err(trouble),
            None => Ok(self.commit().map(|()| fates)?),
        }
    }

    /// One job in a savepoint. An error means that the whole batch is lost.
    fn one(&mut self, job: &mut dyn Job) -> Result<Fate, Trouble> {
        let before = self.desk.store.version();
        self.execute("SAVEPOINT job")?;
        let Err(trouble) = self.attempt(job) else {
            self.execute("RELEASE job")?;
            return Ok(Ok(()));
        };
        if !trouble.is_contained() {
            return Err(trouble);
        }
        self.execute("ROLLBACK TO job")?;
        self.execute("RELEASE job")?;
        self.desk.store.undone(before);
        tracing::error!("one job was undone: {trouble}");
        Ok(Err(GroupError::from(&trouble)))
    }

    fn attempt(&mut self, job: &mut dyn Job) -> Result<(), Trouble> {
        let done = catch_unwind(AssertUnwindSafe(|| job.run(&mut self.desk)));
        match (self.desk.store.take_trouble(), done) {
            (Some(trouble), _) => Err(trouble),
            (None, Ok(done)) => done.map_err(Trouble::Sqlite),
            (None, Err(_)) => Err(Trouble::Panicked),
        }
    }

    fn execute(&self, sql: &str) -> rusqlite::Result<()> {
        self.desk.connection().prepare_cached(sql)?.execute([]).map(drop)
    }

    fn commit(&self) -> rusqlite::Result<()> {
        self.committing.store(true, Ordering::Relaxed);
        let done = self.execute("COMMIT");
        self.committing.store(false, Ordering::Relaxed);
        done
    }

    /// What was removed may still stand in the log beside the file: writes the log home and cuts it to nothing. While
    /// somebody reads, it cannot; then it is tried again after the next batch.
    fn clear_log(&mut self) {
        match Log::empty(self.desk.connection()) {
            Ok(emptied) => self.desk.log_home = !emptied,
            Err(error) => tracing::error!("the log could not be cleared: {error}"),
        }
    }

    fn roll_back(&mut self, before: u64) {
        // Some errors make SQLite roll back by itself, and a BEGIN that failed left nothing to roll back.
        if !self.desk.connection().is_autocommit()
            && let Err(error) = self.execute("ROLLBACK")
        {
            tracing::error!("rolling back failed: {error}");
        }
        self.desk.touched.clear();
        self.desk.by.clear();
        self.desk.moved.clear();
        self.desk.store.undone(before);
        drop(self.desk.store.take_trouble());
    }

    /// After the commit: tells the live feed who has something to read.
    fn publish(&mut self, before: u64) {
        let moved = core::mem::take(&mut self.desk.moved);
        if core::mem::take(&mut self.all_moved) {
            self.publish_members();
        } else {
            moved.into_iter().for_each(|person| self.publish_member(person));
        }
        let (touched, by) = (core::mem::take(&mut self.desk.touched), core::mem::take(&mut self.desk.by));
        if touched.is_empty() {
            return;
        }
        let store = &self.desk.store;
        let moved = Moved { before, version: store.version(), touched: &touched, by: &by };
        self.feeds.publish(&moved, |shared, from| frame(store, shared, from).map(Arc::new));
        if let Some(trouble) = store.take_trouble() {
            tracing::error!("a frame could not be read: {trouble}");
        }
    }

    /// One at a time: a town that joins is not to be read anew for each who does.
    fn publish_member(&self, person: PersonId) {
        let member = find::<Member>(&self.desk, person).ok();
        if self.desk.store.take_trouble().is_none() {
            self.feeds.set_member(person, member.as_ref());
        }
    }

    fn publish_members(&self) {
        let members = self.desk.all(Kind::Member);
        if self.desk.store.take_trouble().is_none() {
            self.feeds.set_members(members.iter().filter_map(|record| Member::from_record(record)));
        }
    }
}
