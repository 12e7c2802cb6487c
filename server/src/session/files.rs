//! Secret files in the data folder: written once, readable by the hub's own account only.
//!
//! Invariant: a key that others on the machine can read is not used; the hub says so and does not start. Written
//! through a temporary name, so that a power cut leaves a whole file or none.

use std::fs::{self, DirBuilder, File, OpenOptions, Permissions};
use std::io::{self, Write};
use std::os::unix::fs::{DirBuilderExt, OpenOptionsExt, PermissionsExt};
use std::path::{Path, PathBuf};

/// Why a secret file cannot be used; each prints as one plain sentence.
#[derive(Debug, thiserror::Error)]
pub enum Trouble {
    /// Others may read it.
    #[error("{} can be read by others on this machine; run `chmod 600 {}` and make sure nobody has copied it", .0.display(), .0.display())]
    Readable(PathBuf),
    /// It is not what the hub wrote.
    #[error("{} is damaged; put it back from a backup", .0.display())]
    Damaged(PathBuf),
    /// There is a group, but its keys are gone.
    #[error("{} is missing although there is a group in this folder; put it back from a backup", .0.display())]
    Missing(PathBuf),
    /// The operating system refused.
    #[error("{} cannot be {}: {cause}", .path.display(), .doing)]
    Refused {
        /// Which file.
        path: PathBuf,
        /// What was being done to it.
        doing: &'static str,
        /// What the system said.
        cause: io::Error,
    },
}

fn refused(path: &Path, doing: &'static str) -> impl FnOnce(io::Error) -> Trouble {
    move |cause| Trouble::Refused { path: path.to_owned(), doing, cause }
}

/// The bytes of a secret file; none if there is no such file.
///
/// # Errors
/// When others may read it, or it cannot be read.
pub fn read(path: &Path) -> Result<Option<Vec<u8>>, Trouble> {
    let about = match fs::metadata(path) {
        Err(cause) if cause.kind() == io::ErrorKind::NotFound => return Ok(None),
        about => about.map_err(refused(path, "read"))?,
    };
    refuse_open(path, &about, 0o077)?;
    fs::read(path).map(Some).map_err(refused(path, "read"))
}

/// Whether others may read a file that holds what people wrote; a folder put back from a backup often lets them.
///
/// # Errors
/// When they may, or it cannot be looked at.
pub fn check_private(path: &Path) -> Result<(), Trouble> {
    let about = fs::metadata(path).map_err(refused(path, "read"))?;
    refuse_open(path, &about, 0o007)
}

/// Stops at a file that lies open to any of these others.
fn refuse_open(path: &Path, about: &fs::Metadata, others: u32) -> Result<(), Trouble> {
    if about.permissions().mode() & others == 0 { Ok(()) } else { Err(Trouble::Readable(path.to_owned())) }
}

/// Writes a new secret file.
///
/// # Errors
/// When it cannot be written.
pub fn write(path: &Path, bytes: &[u8]) -> Result<(), Trouble> {
    let folder = path.parent().unwrap_or(path);
    DirBuilder::new().recursive(true).mode(0o700).create(folder).map_err(refused(folder, "made"))?;
    fs::set_permissions(folder, Permissions::from_mode(0o700)).map_err(refused(folder, "kept to ourselves"))?;
    let fresh = path.with_extension("new");
    let written = OpenOptions::new().write(true).create(true).truncate(true).mode(0o600).open(&fresh);
    let mut file = written.map_err(refused(&fresh, "written"))?;
    file.write_all(bytes).and_then(|()| file.sync_all()).map_err(refused(&fresh, "written"))?;
    fs::rename(&fresh, path).map_err(refused(path, "written"))?;
    File::open(folder).and_then(|folder| folder.sync_all()).map_err(refused(folder, "written"))
}
