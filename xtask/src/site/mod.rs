//! Turns Trunk's output into the folder that the hub serves, and weighs it.
//!
//! What the hub finds in the folder, flat, and may rely on:
//! - a name with a dash and sixteen hex digits before its ending (`app-0123456789abcdef.js`) is the SHA-256 of its own
//!   bytes: it may be cached for ever. Every other file may change at each release;
//! - `index.html` for `/app/` and for every screen below it;
//! - `<name>.br` and `<name>.gz` beside whatever is over 1 kB and gets clearly smaller by it;
//! - `precache.json`: path, SHA-256 and size of what a phone keeps for opening without signal. `sw.js` carries the
//!   same list and is stamped with the hash of this one, so that a new build is a new worker.

mod cache_list;
mod pack;
mod page;
mod split;
mod wasm;
mod weight;
mod words;

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use sha2::{Digest, Sha256};

pub(crate) use pack::add_compressed;
pub(crate) use weight::weigh;

/// File name to contents; nothing in the site lies deeper.
pub(crate) type Files = BTreeMap<String, Vec<u8>>;

/// Makes the site's files from what Trunk has left (`dist` in Trunk.toml), the compiled program and what stands in
/// `public/`.
pub(crate) fn finish(root: &Path, program: &Path) -> Result<Files, String> {
    let parts = split::split(program, &root.join("target/split"))?;
    let words = words::Words::of(&root.join("app/text"))?;
    let mut files = page::assemble(read(&root.join("target/trunk"))?, parts, &words)?;
    files.extend(read(&root.join("public"))?);
    cache_list::stamp(&mut files)?;
    Ok(files)
}

/// `app-0123456789abcdef.js`: the first sixteen hex digits of the SHA-256 of the bytes.
pub(crate) fn hashed_name(stem: &str, ending: &str, bytes: &[u8]) -> String {
    format!("{stem}-{}.{ending}", &sha256(bytes)[..16])
}

/// Lower-case hex.
pub(crate) fn sha256(bytes: &[u8]) -> String {
    Sha256::digest(bytes).iter().map(|byte| format!("{byte:02x}")).collect()
}

/// All files of a folder. A folder inside it is refused: neither the hub nor the worker would look there.
pub(crate) fn read(folder: &Path) -> Result<Files, String> {
    let trouble = |cause: std::io::Error| format!("reading {}: {cause}", folder.display());
    let mut files = Files::new();
    for entry in fs::read_dir(folder).map_err(trouble)? {
        let entry = entry.map_err(trouble)?;
        let name = entry.file_name().to_string_lossy().into_owned();
        if entry.file_type().map_err(trouble)?.is_dir() {
            return Err(format!("{}: the site is flat, but there is a folder {name}", folder.display()));
        }
        files.insert(name, fs::read(entry.path()).map_err(trouble)?);
    }
    Ok(files)
}

/// Puts the files in the place of those that are served; the old ones stay until all new ones are written.
pub(crate) fn replace(site: &Path, files: &Files) -> Result<(), String> {
    let fresh = site.with_extension("new");
    let former = site.with_extension("old");
    let trouble = |cause: std::io::Error| format!("writing {}: {cause}", site.display());
    for leftover in [&fresh, &former] {
        if leftover.exists() {
            fs::remove_dir_all(leftover).map_err(trouble)?;
        }
    }
    fs::create_dir_all(&fresh).map_err(trouble)?;
    for (name, bytes) in files {
        fs::write(fresh.join(name), bytes).map_err(trouble)?;
    }
    if site.exists() {
        fs::rename(site, &former).map_err(trouble)?;
    }
    fs::rename(&fresh, site).map_err(trouble)?;
    if former.exists() {
        fs::remove_dir_all(&former).map_err(trouble)?;
    }
    Ok(())
}
