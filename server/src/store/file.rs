//! Opening a group's file: made when it is new, refused when it cannot be trusted, never guessed at.
//!
//! Every connection gets the settings of `trust.md` section 5. What stops a hub from starting is a sentence that
//! whoever runs it can act on. Not here: what is in the file.

use super::log::PAGES_MAX;
use super::migrations;
use rusqlite::config::DbConfig;
use rusqlite::{Connection, ErrorCode, OpenFlags};
use std::fs::{DirBuilder, OpenOptions};
use std::io::ErrorKind;
use std::os::unix::fs::{DirBuilderExt, OpenOptionsExt};
use std::path::{Path, PathBuf};

/// The file in the group's folder.
pub const FILE_NAME: &str = "group.db";

/// The oldest SQLite this may run on: 3.51.3 mends a rare way to damage a database in WAL mode.
const SQLITE_OLDEST: i32 = 3_051_003;

/// Why a group's file was not opened.
#[derive(Debug, thiserror::Error)]
pub enum OpenError {
    /// The folder or the file cannot be made or written.
    #[error("Kith cannot write to {folder}: {cause}. Give it a folder of its own that it may write to.")]
    Unwritable {
        /// Which folder.
        folder: PathBuf,
        /// What the system said.
        cause: String,
    },
    /// There is no group here, and nobody asked for a new one.
    #[error("There is no group in {folder}.")]
    NoGroup {
        /// Which folder.
        folder: PathBuf,
    },
    /// A later Kith wrote it.
    #[error(
        "The group in {folder} was written by a newer Kith (its store is number {found}, this Kith knows {known}). Use that Kith, or a backup from before."
    )]
    Newer {
        /// Which folder.
        folder: PathBuf,
        /// Its number.
        found: u32,
        /// The last number known here.
        known: u32,
    },
    /// It is not what Kith wrote.
    #[error("The file {file} is damaged or is not a group of Kith ({cause}). Put a backup in its place.")]
    Damaged {
        /// Which file.
        file: PathBuf,
        /// What SQLite said.
        cause: String,
    },
    /// Nothing is in it, and it was not made just now: taken for a new group, it would hide that one was lost.
    #[error("The file {file} is empty. Put a backup in its place or, where there never was a group, remove it.")]
    Empty {
        /// Which file.
        file: PathBuf,
    },
    /// Somebody else holds it.
    #[error("The group in {folder} is in use by another program.")]
    InUse {
        /// Which folder.
        folder: PathBuf,
    },
    /// Built with an SQLite that may lose data.
    #[error("This Kith was built with SQLite {found}, which can damage a database. It needs 3.51.3 or later.")]
    OldSqlite {
        /// Its version.
        found: &'static str,
    },
    /// Anything else the system would not do.
    #[error("Kith could not open the group in {folder}: {cause}.")]
    Other {
        /// Which folder.
        folder: PathBuf,
        /// What was said.
        cause: String,
    },
}

/// Opens the one connection that writes; makes the folder and the file when they are new.
///
/// # Errors
/// See [`OpenError`].
pub fn open_to_write(folder: &Path) -> Result<Connection, OpenError> {
    check_sqlite(rusqlite::version_number(), rusqlite::version())?;
    let unwritable = |error: std::io::Error| OpenError::Unwritable { folder: folder.into(), cause: error.to_string() };
    if !make(folder).map_err(unwritable)? {
        refuse_empty(&folder.join(FILE_NAME))?;
    }
    let wrong = |error| explain(folder, &error);
    let mut connection =
        Connection::open_with_flags(folder.join(FILE_NAME), OpenFlags::SQLITE_OPEN_READ_WRITE | plain())
            .map_err(wrong)?;
    refuse_newer(folder, &connection)?;
    refuse_strange(folder, &connection)?;
    refuse_damaged(folder, &connection)?;
    if connection.is_readonly("main").map_err(wrong)? {
        return Err(OpenError::Unwritable { folder: folder.into(), cause: format!("{FILE_NAME} is read-only") });
    }
    settle(&connection).map_err(wrong)?;
    connection.pragma_update(None, "journal_mode", "WAL").map_err(wrong)?;
    // In KiB, for what a busy batch touches: the rest of 25 MiB is everybody else's.
    connection.pragma_update(None, "cache_size", -6_000).map_err(wrong)?;
    migrations::carry_out(&mut connection).map_err(wrong)?;
    Ok(connection)
}

/// Opens one of the connections that only read. The file must be there.
///
/// # Errors
/// See [`OpenError`].
pub fn open_to_read(folder: &Path) -> Result<Connection, OpenError> {
    let file = folder.join(FILE_NAME);
    let wrong = |error| explain(folder, &error);
    let none = || OpenError::NoGroup { folder: folder.into() };
    match file.metadata() {
        Ok(about) if about.is_file() => {}
        Err(cause) if !matches!(cause.kind(), ErrorKind::NotFound | ErrorKind::NotADirectory) => {
            // Somebody else's folder: that it cannot be looked into does not mean that it is empty.
            return Err(OpenError::Other { folder: folder.into(), cause: cause.to_string() });
        }
        _ => return Err(none()),
    }
    // Not SQLITE_OPEN_READ_ONLY: after a crash the first to open has to recover the log, which is a write.
    let connection = Connection::open_with_flags(file, OpenFlags::SQLITE_OPEN_READ_WRITE | plain()).map_err(wrong)?;
    refuse_newer(folder, &connection)?;
    refuse_strange(folder, &connection)?;
    if migrations::reached(&connection).map_err(wrong)? == 0 {
        return Err(none());
    }
    settle(&connection).map_err(wrong)?;
    connection.pragma_update(None, "query_only", true).map_err(wrong)?;
    Ok(connection)
}

fn plain() -> OpenFlags {
    OpenFlags::SQLITE_OPEN_NO_MUTEX | OpenFlags::SQLITE_OPEN_EXRESCODE
}

fn check_sqlite(number: i32, found: &'static str) -> Result<(), OpenError> {
    if number < SQLITE_OLDEST { Err(OpenError::OldSqlite { found }) } else { Ok(()) }
}

/// Makes folder and file where they are missing, and says whether the file is new. For the owner's eyes only: 0700 and
/// 0600; SQLite gives its other files the same.
fn make(folder: &Path) -> std::io::Result<bool> {
    DirBuilder::new().recursive(true).mode(0o700).create(folder)?;
    let file = folder.join(FILE_NAME);
    let made = OpenOptions::new().append(true).create_new(true).mode(0o600).open(&file);
    match made {
        Ok(_) => Ok(true),
        Err(error) if error.kind() == ErrorKind::AlreadyExists => {
            OpenOptions::new().read(true).append(true).open(&file).map(|_| false)
        }
        Err(error) => Err(error),
    }
}

fn refuse_empty(file: &Path) -> Result<(), OpenError> {
    let empty = file.metadata().is_ok_and(|about| about.len() == 0);
    if empty { Err(OpenError::Empty { file: file.into() }) } else { Ok(()) }
}

fn refuse_newer(folder: &Path, connection: &Connection) -> Result<(), OpenError> {
    connection.busy_timeout(std::time::Duration::from_secs(5)).map_err(|error| explain(folder, &error))?;
    let found = migrations::reached(connection).map_err(|error| explain(folder, &error))?;
    let known = migrations::latest();
    if found > known { Err(OpenError::Newer { folder: folder.into(), found, known }) } else { Ok(()) }
}

/// What another program made is not ours to migrate.
fn refuse_strange(folder: &Path, connection: &Connection) -> Result<(), OpenError> {
    let wrong = |error| explain(folder, &error);
    let ours = if migrations::reached(connection).map_err(wrong)? == 0 {
        let empty = "SELECT NOT EXISTS (SELECT 1 FROM sqlite_schema)";
        connection.query_row(empty, [], |row| row.get(0)).map_err(wrong)?
    } else {
        connection.table_exists(None, "hub").map_err(wrong)?
            && connection.table_exists(None, "posting").map_err(wrong)?
    };
    if ours {
        return Ok(());
    }
    Err(OpenError::Damaged { file: folder.join(FILE_NAME), cause: "it holds something else".into() })
}

/// A page that can no longer be read is often met only weeks later, when the backups have it too. So every page is
/// looked at, which takes a start a quarter of a second for 100,000 records (70 MB).
fn refuse_damaged(folder: &Path, connection: &Connection) -> Result<(), OpenError> {
    let found = connection.query_row("PRAGMA quick_check(1)", [], |row| row.get::<_, String>(0));
    match found.map_err(|error| explain(folder, &error))?.as_str() {
        "ok" => Ok(()),
        cause => Err(OpenError::Damaged { file: folder.join(FILE_NAME), cause: cause.replace('\n', " ") }),
    }
}

/// The settings of every connection.
fn settle(connection: &Connection) -> rusqlite::Result<()> {
    connection.set_prepared_statement_cache_capacity(64);
    // Plans are the same whatever is asked for. Otherwise SQLite plans a range anew each time (measured: 40 % of the
    // writer's time), in the hope of statistics that we do not gather.
    connection.set_db_config(DbConfig::SQLITE_DBCONFIG_ENABLE_QPSG, true)?;
    connection.pragma_update(None, "synchronous", "FULL")?;
    connection.pragma_update(None, "foreign_keys", true)?;
    connection.pragma_update(None, "secure_delete", true)?;
    connection.pragma_update(None, "trusted_schema", false)?;
    connection.pragma_update(None, "cell_size_check", true)?;
    connection.pragma_update(None, "mmap_size", 0)?;
    connection.pragma_update(None, "temp_store", "MEMORY")?;
    // For whoever writes besides the hub (`kith invite`); the hub's writer does it itself (`log`).
    connection.pragma_update(None, "wal_autocheckpoint", PAGES_MAX)?;
    connection.pragma_update(None, "journal_size_limit", 16_000_000)
}

/// Says what an error of SQLite means for whoever runs the hub.
pub(crate) fn explain(folder: &Path, error: &rusqlite::Error) -> OpenError {
    let cause = error.to_string();
    match error.sqlite_error_code() {
        Some(ErrorCode::NotADatabase | ErrorCode::DatabaseCorrupt) => {
            OpenError::Damaged { file: folder.join(FILE_NAME), cause }
        }
        Some(ErrorCode::ReadOnly | ErrorCode::CannotOpen | ErrorCode::PermissionDenied | ErrorCode::DiskFull) => {
            OpenError::Unwritable { folder: folder.into(), cause }
        }
        Some(ErrorCode::DatabaseBusy | ErrorCode::DatabaseLocked) => OpenError::InUse { folder: folder.into() },
        _ => OpenError::Other { folder: folder.into(), cause },
    }
}
