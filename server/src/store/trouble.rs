//! What can go wrong with a file while rules are looking things up.
//!
//! Rules have no word for "the disk did not answer": they ask a world and are answered. So the first thing that goes
//! wrong is set aside, the rules go on with nothing, and whoever opened the transaction looks here before anything of
//! it counts. Invariant: a transaction with trouble in it is rolled back, and nobody gets a receipt out of it.

use rusqlite::{Error, ErrorCode};
use shared::record::Key;

/// Why what a store said does not count.
#[derive(Debug)]
pub enum Trouble {
    /// SQLite or the disk.
    Sqlite(Error),
    /// A row that this Kith cannot read. Its name is an id and may be logged.
    Unreadable(Key),
    /// A row of one of the store's own tables that this Kith cannot read.
    Odd(&'static str),
    /// The code that was to do it panicked.
    Panicked,
}

impl Trouble {
    /// Whether there is no room left to write.
    #[must_use]
    pub fn is_full(&self) -> bool {
        matches!(self, Self::Sqlite(error) if error.sqlite_error_code() == Some(ErrorCode::DiskFull))
    }

    /// Whether only what was just being done is lost, and not what was done before it in the same transaction.
    #[must_use]
    pub fn is_contained(&self) -> bool {
        match self {
            Self::Unreadable(_) | Self::Odd(_) | Self::Panicked => true,
            Self::Sqlite(error) => {
                // What the disk said no to is never tried on with: SQLite may have rolled back more than a statement.
                !matches!(
                    error.sqlite_error_code(),
                    Some(
                        ErrorCode::DiskFull
                            | ErrorCode::SystemIoFailure
                            | ErrorCode::OutOfMemory
                            | ErrorCode::DatabaseCorrupt
                            | ErrorCode::NotADatabase
                            | ErrorCode::ReadOnly
                            | ErrorCode::CannotOpen
                            | ErrorCode::DatabaseBusy
                            | ErrorCode::DatabaseLocked
                    )
                )
            }
        }
    }
}

impl core::fmt::Display for Trouble {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        match self {
            Self::Sqlite(error) => write!(f, "the database said: {error}"),
            Self::Unreadable(key) => write!(f, "the stored record {key} cannot be read"),
            Self::Odd(table) => write!(f, "a row of the table {table} cannot be read"),
            Self::Panicked => f.write_str("a mistake in the program stopped it"),
        }
    }
}

impl From<Error> for Trouble {
    fn from(error: Error) -> Self {
        Self::Sqlite(error)
    }
}
