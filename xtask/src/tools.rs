//! The tools that the phone's build needs, of exactly the right version.
//!
//! Nobody has to know about them: what is missing is fetched and compiled once a machine, into
//! `~/.cache/kith/tools/<name>-<version>`. A tool on PATH is used only if it is that very version, since wasm-bindgen
//! refuses any other. Not here: prebuilt binaries from release pages, because crates.io is the only source we check.

use std::ffi::OsString;
use std::path::PathBuf;
use std::{env, fs};

use crate::place::Place;
use crate::step;

/// The last Trunk that Rust 1.95 compiles; 0.22 asks for 1.96.
const TRUNK: &str = "0.21.14";
const TARGET: &str = "wasm32-unknown-unknown";

struct Tool {
    name: &'static str,
    krate: &'static str,
    version: String,
    minutes: u32,
    /// Trunk's own lockfile is known to build; wasm-bindgen-cli's names a crate that registries may lack.
    locked: bool,
}

/// Makes the tools ready; returns the PATH on which Trunk finds them.
pub(crate) fn ready(place: &Place) -> Result<OsString, String> {
    target(place)?;
    let tools = [
        Tool {
            name: "wasm-bindgen",
            krate: "wasm-bindgen-cli",
            version: wasm_bindgen_version(place)?,
            minutes: 3,
            locked: false,
        },
        Tool { name: "trunk", krate: "trunk", version: TRUNK.to_owned(), minutes: 6, locked: true },
    ];
    let mut folders = Vec::new();
    for tool in &tools {
        folders.extend(tool.folder(place)?);
    }
    let path = env::var_os("PATH").unwrap_or_default();
    folders.extend(env::split_paths(&path));
    env::join_paths(folders).map_err(|cause| format!("putting the tools on PATH: {cause}"))
}

impl Tool {
    /// The folder to put on PATH; none if the right version is there already.
    fn folder(&self, place: &Place) -> Result<Option<PathBuf>, String> {
        if self.is_right(self.name) {
            return Ok(None);
        }
        let home = place.cache.join(format!("tools/{}-{}", self.krate, self.version));
        let bin = home.join("bin");
        if !self.is_right(bin.join(self.name)) {
            self.install(place, home)?;
        }
        Ok(Some(bin))
    }

    fn is_right(&self, program: impl AsRef<std::ffi::OsStr>) -> bool {
        let said = step::answer(std::process::Command::new(program).arg("--version"));
        said.is_some_and(|said| said.split_whitespace().nth(1) == Some(&self.version))
    }

    /// Compiled for a short wait, not for speed: link-time optimisation alone makes Trunk take four times as long.
    fn install(&self, place: &Place, home: PathBuf) -> Result<(), String> {
        let scratch = place.cache.join(format!("tools/build-{}", self.krate));
        let mut cargo = place.cargo(&scratch);
        cargo
            .args(["install", self.krate, "--version", &self.version])
            .args(["--no-default-features", "--force", "--root"])
            .arg(home)
            .envs([
                ("CARGO_PROFILE_RELEASE_LTO", "off"),
                ("CARGO_PROFILE_RELEASE_OPT_LEVEL", "1"),
                ("CARGO_PROFILE_RELEASE_CODEGEN_UNITS", "16"),
                ("CARGO_PROFILE_RELEASE_DEBUG", "0"),
            ]);
        if self.locked {
            cargo.arg("--locked");
        }
        let Self { name, version, minutes, .. } = self;
        let outcome = step::quiet(
            &format!("Getting {name} {version} (about {minutes} minutes, once on this machine)"),
            &mut cargo,
        );
        let _ = fs::remove_dir_all(scratch);
        outcome
    }
}

/// Makes sure that Rust can compile for the phone.
pub(crate) fn target(place: &Place) -> Result<(), String> {
    let libs = step::answer(place.command("rustc").args(["--print", "target-libdir", "--target", TARGET]));
    if libs.is_some_and(|dir| PathBuf::from(dir).is_dir()) {
        return Ok(());
    }
    step::quiet("Adding the WebAssembly target to Rust", place.command("rustup").args(["target", "add", TARGET]))
        .map_err(|cause| format!("{cause}\nRust's {TARGET} target is missing. With rustup: rustup target add {TARGET}"))
}

/// The command line must equal the library in Cargo.lock, to the last digit.
fn wasm_bindgen_version(place: &Place) -> Result<String, String> {
    let path = place.root.join("Cargo.lock");
    let lock = fs::read_to_string(&path).map_err(|cause| format!("reading {}: {cause}", path.display()))?;
    lock.split("[[package]]")
        .find(|part| part.contains("name = \"wasm-bindgen\"\n"))
        .and_then(|part| part.split_once("version = \"")?.1.split('"').next())
        .map(str::to_owned)
        .ok_or_else(|| "Cargo.lock names no wasm-bindgen".to_owned())
}
