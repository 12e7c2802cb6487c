//! The log that SQLite writes beside the group's file, and when it is written home into it.
//!
//! SQLite would do that by itself, inside a commit, and whoever waits for that commit would wait for it too. Here the one
//! connection that writes is told how long the log has grown, and writes it home once it has answered. Invariant: what is
//! committed is safe in the log; writing it home only keeps the log short.

use rusqlite::Connection;
use std::sync::Arc;
use std::sync::atomic::{AtomicU32, Ordering};

/// Pages of 4 KiB from which on it is written home: 16 MB, and no more than that is kept on disk.
pub(super) const PAGES_MAX: u32 = 4_000;

/// See the module.
#[derive(Debug)]
pub struct Log(Arc<AtomicU32>);

impl Log {
    /// The log of the connection that writes, which from now on leaves it to [`Log::write_home`].
    ///
    /// # Errors
    /// What SQLite said.
    pub fn of(connection: &mut Connection) -> rusqlite::Result<Self> {
        let pages = Arc::new(AtomicU32::new(0));
        let grown = Arc::clone(&pages);
        connection.wal_hook(Some(move |_: &mut rusqlite::hooks::Wal, pages: core::ffi::c_int| {
            grown.store(u32::try_from(pages).unwrap_or_default(), Ordering::Relaxed);
            Ok(())
        }))?;
        Ok(Self(pages))
    }

    /// Writes it home where it has grown long, which takes some milliseconds. What somebody still reads stays, and comes
    /// with the next time.
    ///
    /// # Errors
    /// What SQLite said; nothing is lost.
    pub fn write_home(&self, connection: &Connection) -> rusqlite::Result<()> {
        if self.0.load(Ordering::Relaxed) < PAGES_MAX {
            return Ok(());
        }
        self.0.store(0, Ordering::Relaxed);
        connection.query_row("PRAGMA wal_checkpoint(PASSIVE)", [], |_| Ok(()))
    }

    /// Writes it home and cuts it to nothing, because what was removed may still stand in it; whether that could be done,
    /// which it cannot while somebody reads.
    ///
    /// # Errors
    /// What SQLite said.
    pub fn empty(connection: &Connection) -> rusqlite::Result<bool> {
        connection.query_row("PRAGMA wal_checkpoint(TRUNCATE)", [], |row| Ok(row.get::<_, i64>(0)? == 0))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::store::file;

    fn length(folder: &std::path::Path) -> u64 {
        std::fs::metadata(folder.join(format!("{}-wal", file::FILE_NAME))).unwrap().len()
    }

    #[test]
    fn it_grows_until_it_is_written_home_and_then_begins_anew() {
        let folder = tempfile::tempdir().unwrap();
        let mut connection = file::open_to_write(folder.path()).unwrap();
        let log = Log::of(&mut connection).unwrap();
        connection.execute_batch("CREATE TABLE pile (what BLOB)").unwrap();
        let heap = || connection.execute("INSERT INTO pile VALUES (zeroblob(5000000))", []).unwrap();
        let full = u64::from(PAGES_MAX) * 4_096;
        while length(folder.path()) < full {
            heap();
        }
        let long = length(folder.path());
        heap();
        assert!(length(folder.path()) > long, "a commit does not write it home");
        log.write_home(&connection).unwrap();
        let long = length(folder.path());
        heap();
        heap();
        assert!(length(folder.path()) <= long, "and then it begins anew");
        log.write_home(&connection).unwrap();
        assert!(length(folder.path()) > 0, "not for what is short");
        assert!(Log::empty(&connection).unwrap());
        assert_eq!(length(folder.path()), 0);
    }
}
