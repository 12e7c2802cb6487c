//! The files of the house as text, and the exceptions, which may only become fewer.

use std::fs;
use std::path::{Path, PathBuf};

/// Where a script is named, as something hostile that a test types in.
pub(crate) const SCRIPT: [&str; 3] =
    ["app/src/pages/checks.rs", "app/src/shell/route.rs", "server/src/pages/tests/mod.rs"];
/// Longer than 300 lines.
pub(crate) const LONG: [&str; 0] = [];

/// A file.
#[derive(Clone, Debug)]
pub(crate) struct File {
    /// From the root of the house, with `/`.
    pub(crate) path: String,
    pub(crate) text: String,
}

impl File {
    /// Its lines that are not comments.
    pub(crate) fn code(&self) -> impl Iterator<Item = &str> {
        self.text.lines().filter(|line| !line.trim_start().starts_with("//"))
    }

    /// Whether its code names this.
    pub(crate) fn names(&self, name: &str) -> bool {
        self.code().any(|line| line.contains(name))
    }
}

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("..")
}

/// The text of one file.
pub(crate) fn read(path: &str) -> String {
    fs::read_to_string(root().join(path)).unwrap_or_else(|error| panic!("{path}: {error}"))
}

/// All files with this ending in a folder, in order, without what was fetched or built.
pub(crate) fn files(folder: &str, ending: &str) -> Vec<File> {
    let mut found = Vec::new();
    walk(&root().join(folder), folder, ending, &mut found);
    found.sort_by(|a, b| a.path.cmp(&b.path));
    found
}

fn walk(folder: &Path, name: &str, ending: &str, found: &mut Vec<File>) {
    for entry in fs::read_dir(folder).into_iter().flatten().flatten() {
        let file = entry.file_name().to_string_lossy().into_owned();
        let path = format!("{name}/{file}");
        if entry.path().is_dir() {
            if !["node_modules", "target", "out", "dist", "data"].contains(&file.as_str()) {
                walk(&entry.path(), &path, ending, found);
            }
        } else if file.ends_with(&format!(".{ending}")) {
            let text = fs::read_to_string(entry.path()).unwrap_or_else(|error| panic!("{path}: {error}"));
            found.push(File { path, text });
        }
    }
}

/// Fails unless exactly these were found: neither a new one nor an exception that is no longer needed.
pub(crate) fn exactly(found: Vec<String>, excepted: &[&str], what: &str) {
    let new: Vec<_> = found.iter().filter(|one| !excepted.contains(&one.as_str())).collect();
    assert!(new.is_empty(), "{what}: {new:#?}");
    let idle: Vec<_> = excepted.iter().filter(|one| !found.contains(&(**one).to_owned())).collect();
    assert!(idle.is_empty(), "these exceptions are no longer needed: {idle:?}");
}
