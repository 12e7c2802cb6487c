//! The stories in a real browser: two or three phones against a real hub.
//!
//! Playwright drives the Chromium that the system has; its own download of a browser is not used. Not here: the stories
//! themselves, which are in `tests/browser/`.

use std::env;
use std::fs;
use std::path::{Path, PathBuf};

use crate::place::Place;
use crate::{debian, step};

/// Names under which systems install Chromium.
const NAMES: [&str; 4] = ["chromium", "chromium-browser", "google-chrome-stable", "google-chrome"];

/// Runs every `tests/browser/*.test.mjs` against this hub.
pub(crate) fn stories(place: &Place, kith: &Path) -> Result<(), String> {
    let folder = place.root.join("tests/browser");
    let chromium = chromium(place)?;
    packages(place, &folder)?;
    let mut node = place.command("node");
    node.args(["--test", "--test-concurrency=1"])
        .args(test_files(&folder)?)
        .current_dir(&folder)
        .env("KITH_BIN", kith)
        .env("KITH_SITE", &place.site)
        .env("CHROMIUM", chromium);
    step::loud("Telling the stories in a browser", &mut node)
}

/// The browser to measure in; none where there is no Chromium or no Node, because nothing is installed to be measured.
pub(crate) fn to_measure(place: &Place) -> Option<PathBuf> {
    let has_node = step::answer(place.command("node").arg("--version")).is_some();
    found().filter(|_| has_node)
}

/// Measures what a phone takes in this browser, beside the browser stores that are installed.
pub(crate) fn measure(place: &Place, chromium: &Path, (kith, phones): (&Path, &Path)) -> Result<(), String> {
    let folder = place.root.join("tests/browser");
    packages(place, &folder)?;
    let mut node = place.command("node");
    node.arg("bench.mjs")
        .current_dir(&folder)
        .env("KITH_BIN", kith)
        .env("KITH_PHONES", phones)
        .env("KITH_SITE", &place.site)
        .env("CHROMIUM", chromium);
    step::loud("Measuring a phone in a browser (SIZES=2000 RUNS=1 is the quickest look)", &mut node)
}

/// Fails unless the engine that runs the app accepts both programs as shipped.
pub(crate) fn compiles(place: &Place) -> Result<(), String> {
    const SCRIPT: &str =
        "for (const name of process.argv.slice(1)) WebAssembly.compile(require('fs').readFileSync(name))";
    let mut programs = files(&place.site)?;
    programs.retain(|path| path.extension().is_some_and(|ending| ending == "wasm"));
    if programs.len() != 2 {
        return Err(format!("the site holds {} programs where there should be two", programs.len()));
    }
    let mut node = place.command("node");
    step::loud("Compiling the app's programs as a browser does", node.args(["-e", SCRIPT]).args(programs))
}

fn test_files(folder: &Path) -> Result<Vec<PathBuf>, String> {
    let mut found = files(folder)?;
    found.retain(|path| path.to_string_lossy().ends_with(".test.mjs"));
    found.sort();
    if found.is_empty() {
        return Err(format!("{} holds no *.test.mjs", folder.display()));
    }
    Ok(found)
}

fn files(folder: &Path) -> Result<Vec<PathBuf>, String> {
    let trouble = |cause: std::io::Error| format!("reading {}: {cause}", folder.display());
    let entries = fs::read_dir(folder).map_err(trouble)?;
    entries.map(|entry| entry.map(|entry| entry.path()).map_err(trouble)).collect()
}

/// npm writes `node_modules/.package-lock.json` last, so it tells whether these very packages are all there.
fn packages(place: &Place, folder: &Path) -> Result<(), String> {
    let saved = |path: PathBuf| fs::metadata(path).and_then(|about| about.modified()).ok();
    let installed = saved(folder.join("node_modules/.package-lock.json"));
    if installed.is_some() && installed >= saved(folder.join("package-lock.json")) {
        return Ok(());
    }
    let mut npm = place.command("npm");
    npm.args(["ci", "--no-audit", "--no-fund"]).current_dir(folder);
    step::quiet("Getting Playwright and axe", &mut npm)
}

fn chromium(place: &Place) -> Result<PathBuf, String> {
    if let Some(found) = found() {
        return Ok(found);
    }
    debian::add(place, "Getting Chromium (about a minute, once on this machine)", "chromium")?;
    on_path().ok_or_else(|| "no Chromium here: install it, or set CHROMIUM to the path of one".to_owned())
}

fn found() -> Option<PathBuf> {
    env::var_os("CHROMIUM").map(PathBuf::from).or_else(on_path)
}

fn on_path() -> Option<PathBuf> {
    let path = env::var_os("PATH")?;
    let candidates = env::split_paths(&path).flat_map(|folder| NAMES.map(|name| folder.join(name)));
    candidates.into_iter().find(|program| program.is_file())
}
