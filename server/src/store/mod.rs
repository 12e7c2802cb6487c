//! One group in one SQLite file, in a folder of its own.
//!
//! What is saved stays saved (WAL with `synchronous=FULL`), what is removed is overwritten (`secure_delete`), and
//! no query can reach another group, because it has no handle to. [`SqliteStore`] answers what rules and sync ask
//! (`shared::sync::hub::Store`); `shared::sync::memory` is the reference that it is compared with. Not here: when
//! to commit and who is told; that is [`crate::group`].

pub mod check;
pub mod file;
mod index;
mod kept;
mod lately;
mod log;
mod migrations;
mod named;
mod sqlite;
mod trouble;

pub use check::Report;
pub use file::OpenError;
pub use lately::Lately;
pub use log::Log;
pub use sqlite::SqliteStore;
pub use trouble::Trouble;
