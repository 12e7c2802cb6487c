//! The phone's app: compiled by Trunk, finished into the folder that the hub serves.
//!
//! Trunk writes `target/trunk`; `finish` (the `site` feature of this crate, see `site/`) makes `target/site` from it.
//! xtask calls the two one after the other. Trunk could call `finish` as its hook, but then a failed finish would
//! already have replaced what is served; this way the last good site stays until the new one is whole.
//! A build whose inputs have not changed is skipped: that is what makes a second `run` start in seconds.

use std::env;
use std::ffi::OsString;
use std::fs::{self, File};
use std::hash::{DefaultHasher, Hash, Hasher};
use std::path::{Path, PathBuf};
use std::time::UNIX_EPOCH;

use crate::place::Place;
use crate::{step, tools};

/// Everything that the app is made of.
const INPUTS: [&str; 8] =
    ["app", "shared", "public", "xtask/src/site", "xtask/src/phone.rs", "Cargo.toml", "Cargo.lock", "Trunk.toml"];

/// How much work the compiler puts into the app.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Effort {
    /// Compiles fast, weighs several times as much and is not compressed: for looking at it on this machine.
    Quick,
    /// What travels to phones.
    Small,
}

impl Effort {
    /// Where Trunk has cargo put the program.
    #[cfg(feature = "site")]
    pub(crate) fn program(self, place: &Place) -> PathBuf {
        // As `app/index.html` names the profiles.
        let profile = match self {
            Self::Quick => "wasm-quick",
            Self::Small => "wasm-release",
        };
        place.wasm.join("wasm32-unknown-unknown").join(profile).join("app.wasm")
    }
}

/// Builds the app unless the one that stands there is already made from these very files.
pub(crate) fn build(place: &Place, effort: Effort) -> Result<(), String> {
    let _alone = alone(place)?;
    let stamp = place.root.join("target/site.stamp");
    let inputs = fingerprint(place, effort)?;
    if place.site.join("index.html").exists() && fs::read_to_string(&stamp).is_ok_and(|made_from| made_from == inputs) {
        step::say("── The app is up to date");
        return Ok(());
    }
    let path = tools::ready(place)?;
    // Trunk calls cargo with --offline, so that a build never fetches anything behind our back.
    step::quiet("Getting the crates", place.cargo(&place.wasm).arg("fetch"))?;
    let mut trunk = place.command("trunk");
    trunk
        .args(["build", "--skip-version-check", "--config", "Trunk.toml"])
        .env("PATH", &path)
        .env("CARGO_TARGET_DIR", &place.wasm)
        .env("CARGO_ENCODED_RUSTFLAGS", flags(place))
        // Trunk 0.21 takes `NO_COLOR=1` for a wrong value of its own and stops.
        .env_remove("NO_COLOR")
        // A build error is explained by the compiler; where inside Trunk it was noticed helps nobody.
        .env("RUST_LIB_BACKTRACE", "0");
    let (title, finish) = match effort {
        Effort::Quick => ("Building the app (a few minutes the first time)", "finish-quick"),
        Effort::Small => {
            trunk.arg("--release");
            ("Building the app as small as it gets (a few minutes)", "finish-small")
        }
    };
    step::loud(title, &mut trunk)?;
    step::loud("Finishing the app", site(place, finish).env("PATH", path))?;
    fs::write(&stamp, inputs).map_err(|cause| format!("writing {}: {cause}", stamp.display()))
}

/// How rustc is called for the phone: no path of this machine travels to it.
pub(crate) fn flags(place: &Place) -> OsString {
    let mut flags = OsString::new();
    let home = env::var_os("CARGO_HOME").map(PathBuf::from);
    let home = home.or_else(|| env::var_os("HOME").map(|home| Path::new(&home).join(".cargo")));
    let rust = step::answer(place.command("rustc").args(["--print", "sysroot"])).map(PathBuf::from);
    for (folder, name) in [(home, "cargo"), (rust, "rust"), (Some(place.root.clone()), "kith")] {
        if let Some(folder) = folder {
            flags.push(if flags.is_empty() { "" } else { "\x1f" });
            flags.push("--remap-path-prefix=");
            flags.push(folder);
            flags.push(format!("={name}"));
        }
    }
    flags
}

/// One build at a time: two would write into each other's folder. The lock goes with the file, also when we are killed.
fn alone(place: &Place) -> Result<File, String> {
    let path = place.root.join("target/site.lock");
    let trouble = |cause: std::io::Error| format!("locking {}: {cause}", path.display());
    fs::create_dir_all(place.root.join("target")).map_err(trouble)?;
    let lock = File::create(&path).map_err(trouble)?;
    if lock.try_lock().is_err() {
        step::say("── Waiting for another build of the app to end");
        lock.lock().map_err(trouble)?;
    }
    Ok(lock)
}

/// Prints what the app weighs on its way to a phone; fails when it is over its budget.
pub(crate) fn weigh(place: &Place) -> Result<(), String> {
    step::loud("Weighing the app", &mut site(place, "weigh"))
}

/// This crate once more, with compression and hashing compiled in: a fresh clone's `cargo xtask` needs neither.
fn site(place: &Place, chore: &str) -> std::process::Command {
    let mut cargo = place.cargo(&place.native);
    cargo.args(["run", "--quiet", "--package", "xtask", "--features", "site"]);
    cargo.args(["--", chore]);
    cargo
}

/// Changes whenever a file is added, removed, resized or saved. Times, not contents: half a second less each start.
fn fingerprint(place: &Place, effort: Effort) -> Result<String, String> {
    let mut seen = DefaultHasher::new();
    for input in INPUTS {
        add(&place.root.join(input), &mut seen).map_err(|cause| format!("looking at {input}: {cause}"))?;
    }
    let kind = match effort {
        Effort::Quick => "quick",
        Effort::Small => "small",
    };
    Ok(format!("{kind} {:016x}", seen.finish()))
}

fn add(path: &Path, seen: &mut DefaultHasher) -> std::io::Result<()> {
    let about = fs::metadata(path)?;
    path.hash(seen);
    if about.is_dir() {
        let mut inside = fs::read_dir(path)?.collect::<Result<Vec<_>, _>>()?;
        inside.sort_by_key(fs::DirEntry::file_name);
        return inside.iter().try_for_each(|entry| add(&entry.path(), seen));
    }
    about.len().hash(seen);
    let saved = about.modified()?.duration_since(UNIX_EPOCH);
    saved.unwrap_or_default().hash(seen);
    Ok(())
}
