//! Where things are on this machine.
//!
//! What takes long to make lies outside the checkout, so that a fresh clone finds it again: the tools and the
//! compiled crates, under `~/.cache/kith`. The built app lies inside, at `target/site`, because it belongs to this
//! checkout's sources and because `.cargo/config.toml` can then name it (`KITH_SITE`) for every plain `cargo build`.

use std::env;
use std::path::{Path, PathBuf};
use std::process::Command;

/// The folders that the chores read and write.
pub(crate) struct Place {
    /// The checkout.
    pub(crate) root: PathBuf,
    /// `~/.cache/kith`, or its place under `XDG_CACHE_HOME`.
    pub(crate) cache: PathBuf,
    /// What cargo compiles for this machine (`CARGO_TARGET_DIR` if it is set).
    pub(crate) native: PathBuf,
    /// What cargo compiles for the phone: apart, so that neither build waits for the other's lock.
    pub(crate) wasm: PathBuf,
    /// The app as the hub serves it.
    pub(crate) site: PathBuf,
}

impl Place {
    /// Reads the environment once.
    pub(crate) fn find() -> Result<Self, String> {
        let crate_dir =
            env::var_os("CARGO_MANIFEST_DIR").map_or_else(|| PathBuf::from(env!("CARGO_MANIFEST_DIR")), PathBuf::from);
        let root = crate_dir.parent().ok_or("xtask does not stand in a checkout")?.to_path_buf();
        let cache = match (env::var_os("XDG_CACHE_HOME"), env::var_os("HOME")) {
            (Some(dir), _) if !dir.is_empty() => PathBuf::from(dir).join("kith"),
            (_, Some(home)) => PathBuf::from(home).join(".cache/kith"),
            _ => root.join("target/cache"),
        };
        let native = match env::var_os("CARGO_TARGET_DIR") {
            Some(dir) if !dir.is_empty() => root.join(dir),
            _ => cache.join("target"),
        };
        let mut wasm = native.clone().into_os_string();
        wasm.push("-wasm");
        Ok(Self { site: root.join("target/site"), wasm: wasm.into(), native, cache, root })
    }

    /// Cargo, in the checkout, compiling into `target_dir`.
    pub(crate) fn cargo(&self, target_dir: &Path) -> Command {
        let mut cargo = self.command(env::var_os("CARGO").unwrap_or_else(|| "cargo".into()));
        cargo.env("CARGO_TARGET_DIR", target_dir);
        cargo
    }

    /// Any program, in the checkout.
    pub(crate) fn command(&self, program: impl AsRef<std::ffi::OsStr>) -> Command {
        let mut command = Command::new(program);
        command.current_dir(&self.root);
        command
    }
}
