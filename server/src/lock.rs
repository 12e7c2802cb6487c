//! One hub for a folder: two would each tell their own phones only half of what happens.
//!
//! A lock of the operating system on a file of its own, which is gone with the program however it ended. `kith invite`
//! and `kith check` do not take it: they may work beside a running hub.

use std::fs::{DirBuilder, File, OpenOptions, TryLockError};
use std::io;
use std::os::unix::fs::{DirBuilderExt, OpenOptionsExt};
use std::path::{Path, PathBuf};

/// Why a folder is not ours.
#[derive(Debug, thiserror::Error)]
pub enum NotOurs {
    /// Another hub has it.
    #[error("another hub already serves the group in {}", .0.display())]
    Taken(PathBuf),
    /// The system does not let us have it.
    #[error("Kith cannot write to {}: {}; give it a folder of its own that it may write to", .0.display(), .1)]
    Unwritable(PathBuf, io::Error),
}

/// Held as long as the hub runs.
#[derive(Debug)]
pub struct Lock(#[expect(dead_code, reason = "what matters is that it stays open")] File);

impl Lock {
    /// Takes the folder, making it where there is none.
    ///
    /// # Errors
    /// See [`NotOurs`].
    pub fn take(folder: &Path) -> Result<Self, NotOurs> {
        let unwritable = |cause| NotOurs::Unwritable(folder.to_owned(), cause);
        DirBuilder::new().recursive(true).mode(0o700).create(folder).map_err(unwritable)?;
        let file = OpenOptions::new().write(true).create(true).truncate(false).mode(0o600).open(folder.join("lock"));
        let file = file.map_err(unwritable)?;
        match file.try_lock() {
            Ok(()) => Ok(Self(file)),
            Err(TryLockError::WouldBlock) => Err(NotOurs::Taken(folder.to_owned())),
            Err(TryLockError::Error(cause)) => Err(unwritable(cause)),
        }
    }
}
