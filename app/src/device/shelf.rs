//! A member's own database on this phone: the outbox first, and a copy of what they may see.
//!
//! Several tabs write here. Invariant: what is written about the replica builds on what was read, which is checked
//! inside the transaction by the stored cursor; where another tab was faster nothing is written about the replica,
//! and this tab reads it all again. An outbox row lies under its envelope's id, because two tabs may count to
//! the same number at once. Not here: when anything is stored, and what the browser calls all this.

use super::json;
use super::plan::{self, FORMAT, Read, Writes, text};
use crate::web::store::{Database, Failure, Mode, Transaction, remove};
use shared::record::{Key, Record};
use shared::sync::{Entry, Outbox, Phone, Replica};
use shared::words::{EnvelopeId, PersonId};
use std::cell::Cell;
use std::sync::Arc;

const META: &str = "meta";
const OUTBOX: &str = "outbox";
const CHUNK: &str = "chunk";
const LOG: &str = "log+";
const SEALED: &str = "sealed";
const ALL: &[&str] = &[META, OUTBOX, CHUNK, LOG, SEALED];

/// What became of a write about the replica.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kept {
    /// It is stored.
    Yes,
    /// Another tab was faster: read everything again.
    Moved,
}

/// What an exchange changes in storage, besides the replica.
#[derive(Clone, Debug, Default)]
pub struct Outcome {
    /// Entries whose fate changed.
    pub settled: Vec<Entry>,
    /// Entries that are over.
    pub over: Vec<EnvelopeId>,
}

/// The database of one member.
pub struct Shelf {
    database: Database,
    me: PersonId,
    /// What this tab last read or wrote as the stored cursor.
    read: Cell<Read>,
    logged: Cell<usize>,
    /// There is no room for a replica here: only the outbox is stored until the app opens again.
    outbox_only: Cell<bool>,
}

fn name(me: PersonId) -> String {
    format!("kith-{me}")
}

/// Removes everything that is stored for a member.
///
/// # Errors
/// When the browser keeps nothing.
pub async fn wipe(me: PersonId) -> Result<(), Failure> {
    remove(&name(me)).await
}

impl Shelf {
    /// Opens a member's database.
    ///
    /// # Errors
    /// When the browser keeps nothing.
    pub async fn open(me: PersonId) -> Result<Self, Failure> {
        let database = Database::open(&name(me), ALL).await?;
        let read = Cell::new(Read::default());
        Ok(Self { database, me, read, logged: Cell::new(0), outbox_only: Cell::new(false) })
    }

    /// Closes it, so that it can be removed.
    pub fn close(&self) {
        self.database.close();
    }

    /// Reads everything into a phone.
    ///
    /// # Errors
    /// When it cannot be read.
    pub async fn load(&self) -> Result<Phone, Failure> {
        let stored = self.database.begin(ALL, Mode::Read)?;
        // All of it is asked for before the first answer is waited for: one way there and back instead of seven.
        let [format, read, last] = ["format", "read", "last"].map(|name| stored.text(META, name));
        let [outbox, lines, log, sealed] = [OUTBOX, CHUNK, LOG, SEALED].map(|shelf| stored.texts(shelf));
        let (format, read, last) = (format.await?, read.await?, last.await?);
        let read = read.and_then(|text| json::read::<Read>(&text));
        let last = last.and_then(|text| text.parse().ok()).unwrap_or(0);
        let (outbox, mut lines, log, sealed) = (outbox.await?, lines.await?, log.await?, sealed.await?);
        self.logged.set(log.len());
        lines.extend(log);
        let known = format.as_deref() == Some(FORMAT);
        let records = known.then(|| plan::fold(&lines, &sealed)).flatten();
        let replica = match (records, read) {
            (Some(records), Some(read)) => {
                self.read.set(read);
                Replica::new(records, read.cursor, read.heard)
            }
            (None, _) if format.is_some() => {
                self.drop_replica(&[]).await?;
                Replica::default()
            }
            _ => {
                self.read.set(Read::default());
                Replica::default()
            }
        };
        // A row that this version cannot read stays where it is: the next version may.
        let entries = outbox.iter().filter_map(|row| json::read::<Entry>(row)).collect();
        Ok(Phone::new(self.me, replica, Outbox::new(entries, last)))
    }

    /// Stores what was just tapped; done when the disk has it.
    ///
    /// # Errors
    /// When it could not be stored, not even in the place of the replica.
    pub async fn keep(&self, entry: &Entry) -> Result<(), Failure> {
        match self.keep_once(entry).await {
            Err(Failure::Full) => self.drop_replica(core::slice::from_ref(entry)).await,
            other => other,
        }
    }

    async fn keep_once(&self, entry: &Entry) -> Result<(), Failure> {
        let writing = self.database.begin(&[OUTBOX, META], Mode::Strict)?;
        put_entry(&writing, entry)?;
        writing.put(META, "last", &entry.envelope.n.to_string())?;
        writing.done().await
    }

    /// Stores what an exchange brought: the change to the replica if there is one, and what became of entries.
    ///
    /// # Errors
    /// When it could not be stored.
    pub async fn take(&self, writes: Option<&Writes>, outcome: &Outcome, read: Read) -> Result<Kept, Failure> {
        match self.take_once(writes.filter(|_| !self.outbox_only.get()), outcome, read).await {
            Err(Failure::Full) => self.drop_replica(&outcome.settled).await.map(|()| Kept::Yes),
            Err(why @ (Failure::Refused | Failure::Closed)) => {
                self.outbox_only.set(true);
                Err(why)
            }
            other => other,
        }
    }

    async fn take_once(&self, writes: Option<&Writes>, outcome: &Outcome, read: Read) -> Result<Kept, Failure> {
        // Set before anything is awaited: the next write of this tab builds on this one.
        let before = if writes.is_some() { self.read.replace(read) } else { self.read.get() };
        let writing = self.database.begin(ALL, Mode::Write)?;
        let unmoved = stored_cursor(&writing).await? == before;
        for entry in &outcome.settled {
            // Another tab may have seen it through to its end already.
            if !writing.get(OUTBOX, &entry.envelope.id.to_string()).await?.is_undefined() {
                put_entry(&writing, entry)?;
            }
        }
        for id in outcome.over.iter().filter(|_| unmoved || self.outbox_only.get()) {
            writing.delete(OUTBOX, &id.to_string())?;
        }
        if let Some(writes) = writes.filter(|_| unmoved) {
            self.write(&writing, writes, read)?;
        }
        writing.done().await?;
        Ok(if unmoved || self.outbox_only.get() { Kept::Yes } else { Kept::Moved })
    }

    /// Whether it was taken away: by the browser, or by a tab that empties this phone.
    #[must_use]
    pub fn is_lost(&self) -> bool {
        self.database.is_closed()
    }

    /// Whether the replica is in memory only.
    #[must_use]
    pub fn is_outbox_only(&self) -> bool {
        self.outbox_only.get()
    }

    fn write(&self, writing: &Transaction, writes: &Writes, read: Read) -> Result<(), Failure> {
        if let Some(chunks) = &writes.fresh {
            writing.clear(SEALED)?;
            self.write_chunks(writing, chunks)?;
        }
        if let Some(line) = &writes.log {
            writing.append(LOG, line)?;
            self.logged.set(self.logged.get() + 1);
        }
        for (key, row) in &writes.seal {
            writing.put(SEALED, key, row)?;
        }
        for key in &writes.unseal {
            writing.delete(SEALED, key)?;
        }
        put_read(writing, read)
    }

    fn write_chunks(&self, writing: &Transaction, chunks: &[String]) -> Result<(), Failure> {
        writing.clear(CHUNK)?;
        writing.clear(LOG)?;
        self.logged.set(0);
        for (n, chunk) in chunks.iter().enumerate() {
            writing.put(CHUNK, &n.to_string(), chunk)?;
        }
        Ok(())
    }

    /// Removes what this person may no longer hold; `read` is how far the phone has read afterwards. The rows go
    /// in any case, because to remove one too many costs a download and one too few costs a secret.
    ///
    /// # Errors
    /// When it could not be removed.
    pub async fn forget(&self, keys: &[Key], read: Read) -> Result<Kept, Failure> {
        let before = self.read.replace(read);
        let writing = self.database.begin(&[META, SEALED], Mode::Strict)?;
        let unmoved = stored_cursor(&writing).await? == before;
        for key in keys {
            writing.delete(SEALED, &key.to_string())?;
        }
        if unmoved && !self.outbox_only.get() {
            put_read(&writing, read)?;
        }
        writing.done().await?;
        Ok(if unmoved { Kept::Yes } else { Kept::Moved })
    }

    /// Removes an entry that its author has dealt with.
    ///
    /// # Errors
    /// When it could not be removed.
    pub async fn dismiss(&self, id: EnvelopeId) -> Result<(), Failure> {
        let writing = self.database.begin(&[OUTBOX], Mode::Strict)?;
        writing.delete(OUTBOX, &id.to_string())?;
        writing.done().await
    }

    /// Whether the log has grown so long that the chunks should be written anew.
    #[must_use]
    pub fn is_ragged(&self) -> bool {
        self.logged.get() > plan::LOG_MAX && !self.outbox_only.get()
    }

    /// Writes the chunks anew, so that the log is empty; what was removed is then really gone.
    ///
    /// # Errors
    /// When it could not be stored.
    pub async fn compact(&self, records: Vec<(u64, Arc<Record>)>) -> Result<Kept, Failure> {
        let before = self.read.get();
        let chunks = plan::chunks(records.into_iter());
        let writing = self.database.begin(ALL, Mode::Write)?;
        let unmoved = stored_cursor(&writing).await? == before;
        if unmoved {
            self.write_chunks(&writing, &chunks)?;
        }
        writing.done().await?;
        Ok(if unmoved { Kept::Yes } else { Kept::Moved })
    }

    /// Drops the replica, which can be fetched again, and stores these entries in its place.
    async fn drop_replica(&self, entries: &[Entry]) -> Result<(), Failure> {
        self.outbox_only.set(!entries.is_empty());
        self.read.set(Read::default());
        let writing = self.database.begin(ALL, Mode::Strict)?;
        // The entries first: if even they are refused, the replica stays.
        for entry in entries {
            put_entry(&writing, entry)?;
        }
        for shelf in [CHUNK, LOG, SEALED] {
            writing.clear(shelf)?;
        }
        writing.delete(META, "read")?;
        writing.done().await
    }
}

/// How far the stored replica has read, as it stands in this transaction. Only the cursor counts.
async fn stored_cursor(writing: &Transaction) -> Result<Moved, Failure> {
    let text = writing.text(META, "read").await?;
    Ok(Moved(text.and_then(|text| json::read::<Read>(&text)).unwrap_or_default()))
}

struct Moved(Read);

impl PartialEq<Read> for Moved {
    fn eq(&self, known: &Read) -> bool {
        self.0.cursor == known.cursor
    }
}

fn put_read(writing: &Transaction, read: Read) -> Result<(), Failure> {
    writing.put(META, "format", FORMAT)?;
    writing.put(META, "read", &text(&read).ok_or(Failure::Refused)?)
}

fn put_entry(writing: &Transaction, entry: &Entry) -> Result<(), Failure> {
    writing.put(OUTBOX, &entry.envelope.id.to_string(), &text(entry).ok_or(Failure::Refused)?)
}
