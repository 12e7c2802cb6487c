//! A group at work: one writer, a few readers, a live feed, over one store.
//!
//! Everything that speaks to a group goes through [`Group`]: phones by [`Group::exchange`], plain pages, invites and
//! the hub's clock by [`Group::command`] and [`Group::tick`], sessions by [`Group::write`] and [`Group::read`].
//! Invariants: saved means saved (no answer before COMMIT has returned, with `synchronous=FULL`), and nobody hears of
//! what is not saved. Not here: HTTP, and whether a pass or a person is genuine; whoever calls has made sure of that.

mod desk;
mod error;
mod exchange;
mod feed;
mod job;
mod pack;
mod pieces;
mod reader;
mod reply;
mod waiting;
mod who;
mod writer;

pub use desk::Desk;
pub use error::GroupError;
pub(crate) use exchange::is_flat_object;
pub use feed::{Feed, Told};
pub use reader::Reader;
pub use reply::Answer;
pub use who::{By, Listener};

use crate::session::access::Pass;
use crate::session::device;
use crate::session::standing::active;
use crate::store::{Lately, OpenError, Report, check, file};
use bytes::Bytes;
use exchange::Asked;
use feed::Feeds;
use pieces::Pieces;
use reader::{Lane, Readers};
use reply::Form;
use shared::access::tokens;
use shared::command::{Actor, Command};
use shared::sync::hub::cursor_of;
use shared::sync::{Cursor, Receipt};
use shared::words::{EnvelopeId, PersonId, Timestamp};
use std::path::Path;
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::{SystemTime, UNIX_EPOCH};
use waiting::SHORT_BYTES;
use writer::Writer;

/// What tells a group the time. An argument, so that a test can turn it.
pub type Clock = Arc<dyn Fn() -> Timestamp + Send + Sync>;

/// Connections that only read: one for each core of a small hub, and one that is never in a long download.
const READERS: usize = 3;
/// What the clock carries out in one transaction, so that people's taps come in between.
const DUE_MAX: usize = 200;

/// The clock of the machine.
#[must_use]
pub fn system_clock() -> Clock {
    Arc::new(|| {
        let since = SystemTime::now().duration_since(UNIX_EPOCH).unwrap_or_default();
        Timestamp(i64::try_from(since.as_secs()).unwrap_or(i64::MAX))
    })
}

/// One group, open. Cheap to clone; all clones are the same group.
#[derive(Clone)]
pub struct Group {
    writer: Writer,
    rest: Arc<Rest>,
}

struct Rest {
    readers: Readers,
    clock: Clock,
    feeds: Arc<Feeds>,
    pieces: Arc<Pieces>,
    mended: AtomicU64,
}

impl Group {
    /// Opens the group in this folder; makes the folder and the group's file when they are new.
    ///
    /// # Errors
    /// A sentence for whoever runs the hub; see [`OpenError`].
    pub fn open(folder: &Path, clock: Clock) -> Result<Self, OpenError> {
        let connection = file::open_to_write(folder)?;
        let readers = (0..READERS).map(|_| file::open_to_read(folder)).collect::<Result<_, _>>()?;
        let (feeds, pieces, lately) = <(Arc<Feeds>, Arc<Pieces>, Arc<Lately>)>::default();
        let wrong = |error: std::io::Error| OpenError::Other { folder: folder.into(), cause: error.to_string() };
        let told = (Arc::clone(&feeds), Arc::clone(&pieces), Arc::clone(&lately));
        let (writer, _) = Writer::start(connection, Arc::clone(&clock), told).map_err(wrong)?;
        let (readers, _) = Readers::start(readers, lately).map_err(wrong)?;
        Ok(Self { writer, rest: Arc::new(Rest { readers, clock, feeds, pieces, mended: AtomicU64::new(0) }) })
    }

    /// One exchange of a member's phone: the body as it came, the reply as JSON.
    ///
    /// # Errors
    /// [`GroupError::Malformed`], [`GroupError::TooLarge`], that they are signed out or have left, or what the store said.
    pub async fn exchange(&self, by: impl Into<By>, body: Bytes) -> Result<Bytes, GroupError> {
        Ok(self.answer(by.into(), body, Form::Plain).await?.body)
    }

    /// The same over a line, where less need be said.
    ///
    /// # Errors
    /// As [`Self::exchange`], and [`GroupError::TooLong`].
    pub async fn exchange_on_line(&self, by: impl Into<By>, body: Bytes) -> Result<Answer, GroupError> {
        self.answer(by.into(), body, Form::Line).await
    }

    /// The same for a phone that takes brotli: packed where that is worth it.
    ///
    /// # Errors
    /// As [`Self::exchange`].
    pub async fn exchange_packed(&self, by: impl Into<By>, body: Bytes) -> Result<Answer, GroupError> {
        self.answer(by.into(), body, Form::Brotli(Arc::clone(&self.rest.pieces))).await
    }

    async fn answer(&self, by: By, body: Bytes, form: Form) -> Result<Answer, GroupError> {
        let mut asked = Asked::read(&body)?;
        if asked.mended {
            self.rest.mended.fetch_add(1, Ordering::Relaxed);
        }
        let envelopes = core::mem::take(&mut asked.envelopes);
        let receipts = if envelopes.is_empty() {
            Vec::new()
        } else {
            self.writer.run(body.len(), move |desk| Ok(exchange::decide(desk, by, &envelopes))).await??
        };
        // Who has read before and did little has, as a rule, little to read.
        let lane = if asked.cursor.is_some() && body.len() <= SHORT_BYTES { Lane::Quick } else { Lane::Long };
        let now = self.now();
        let look = move |reader: &Reader<'_>| reply::reply(reader, by, &asked, (receipts, now), &form);
        let (answer, new) = self.rest.readers.run(lane, look).await??;
        if let Some(pass) = new {
            self.hear(pass).await;
        }
        Ok(answer)
    }

    /// A cursor of this person as they stand now; it says nothing of how far they have read.
    ///
    /// # Errors
    /// That they have left, or what the store said.
    pub async fn cursor(&self, person: PersonId) -> Result<Cursor, GroupError> {
        let look = move |reader: &Reader<'_>| {
            let member = active(reader, person).ok_or(GroupError::Left)?;
            Ok(cursor_of(reader.store(), &tokens(&member), 0))
        };
        self.read(look).await?
    }

    /// Notes that a pass was seen for the first time. Where it cannot be noted, the next request tries again: who only
    /// reads is not to be turned away because the disk is full.
    pub(crate) async fn hear(&self, pass: Pass) {
        let now = self.now();
        drop(self.write(move |conn| device::hear(conn, pass, now)).await);
    }

    /// Decides a command of a plain page, an invite or the hub itself; the same id again gets the same receipt.
    ///
    /// # Errors
    /// What the store said. A refusal is not an error; it stands in the receipt.
    pub async fn command(&self, actor: Actor, id: EnvelopeId, command: Command) -> Result<Receipt, GroupError> {
        self.work(move |desk| Ok(desk.command(&actor, id, command))).await
    }

    /// Looks something up in one moment of the group.
    ///
    /// # Errors
    /// What the store said.
    pub async fn read<T: Send + 'static>(
        &self,
        look: impl FnOnce(&Reader<'_>) -> T + Send + 'static,
    ) -> Result<T, GroupError> {
        self.rest.readers.run(Lane::Quick, look).await
    }

    /// Writes rows that are not records (sessions, invites, codes). An error undoes this and nothing else.
    ///
    /// # Errors
    /// What `work` or the store said.
    pub async fn write<T: Send + 'static>(
        &self,
        work: impl FnOnce(&rusqlite::Connection) -> rusqlite::Result<T> + Send + 'static,
    ) -> Result<T, GroupError> {
        self.work(move |desk| work(desk.connection())).await
    }

    /// Decides commands and writes rows together, all or nothing (somebody joins: a member, a device, a used invite).
    /// An error undoes this and nothing else.
    ///
    /// # Errors
    /// What `work` or the store said.
    pub async fn work<T: Send + 'static>(
        &self,
        work: impl FnOnce(&mut Desk<'_>) -> rusqlite::Result<T> + Send + 'static,
    ) -> Result<T, GroupError> {
        self.writer.run(0, work).await
    }

    /// Writes the log beside the group's file into it, so that whoever copies the file of a stopped hub has all of it.
    ///
    /// # Errors
    /// What the store said.
    pub async fn write_home(&self) -> Result<(), GroupError> {
        self.work(|desk| {
            desk.log_home = true;
            Ok(())
        })
        .await
    }

    /// Listens for what changes for this person. Open it first and sync then.
    #[must_use]
    pub fn feed(&self, listener: impl Into<Listener>) -> Feed {
        self.rest.feeds.open(listener.into())
    }

    /// The hub's clock: carries out what has fallen due. Looks without disturbing the writer.
    pub async fn tick(&self) {
        loop {
            let now = self.now();
            let due = self.read(move |reader| reader.store().due(now, DUE_MAX)).await.unwrap_or_default();
            if due.is_empty() {
                return;
            }
            let whole = due.len() == DUE_MAX;
            let work = move |desk: &mut Desk<'_>| Ok(due.into_iter().filter(|key| desk.due(*key)).count());
            let done = self.work(work).await.unwrap_or_default();
            // What cannot be carried out stays due and is tried at the next tick, not at once.
            if done == 0 || !whole {
                return;
            }
        }
    }

    /// How many phones have found that their copy had gone wrong and began afresh, since the hub was started.
    #[must_use]
    pub fn mended(&self) -> u64 {
        self.rest.mended.load(Ordering::Relaxed)
    }

    /// What the group's clock says.
    #[must_use]
    pub fn now(&self) -> Timestamp {
        (self.rest.clock)()
    }

    /// Checks the group in this folder, beside a running hub or without one (`kith check`).
    ///
    /// # Errors
    /// When the file cannot be opened at all.
    pub fn check(folder: &Path) -> Result<Report, OpenError> {
        check::check(folder, system_clock()())
    }
}
