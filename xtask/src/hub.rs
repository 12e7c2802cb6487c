//! The hub: compiled, and for `run` started in xtask's own place.
//!
//! Invariant: after `run` has started the hub, Ctrl-C and every other signal reach the hub itself, which ends in order.
//! The data of a `run` lies in `./data` of the checkout; git does not see it.

use std::path::PathBuf;
use std::process::Command;

use crate::place::Place;
use crate::step;

const LISTEN: &str = "127.0.0.1:8080";
const DATA: &str = "./data";

/// Compiled for whom.
#[derive(Clone, Copy)]
pub(crate) enum Purpose {
    /// For looking at and testing here; reads the app from its folder.
    Here,
    /// For a server; the app is inside the program.
    Hosting,
}

/// Compiles `kith` and says where it lies.
pub(crate) fn build(place: &Place, purpose: Purpose) -> Result<PathBuf, String> {
    let mut cargo = place.cargo(&place.native);
    cargo.args(["build", "--package", "server", "--bin", "kith"]);
    let (title, folder) = match purpose {
        Purpose::Here => ("Building the hub (a few minutes the first time)", "debug"),
        Purpose::Hosting => {
            cargo.arg("--release");
            ("Building the hub for a server (several minutes the first time)", "release")
        }
    };
    step::loud(title, &mut cargo)?;
    Ok(place.native.join(folder).join(format!("kith{}", std::env::consts::EXE_SUFFIX)))
}

/// Starts `kith serve`, with `words` added to it or in the place of our own; returns only when it could not start or has ended.
pub(crate) fn serve(place: &Place, words: &[&str]) -> Result<(), String> {
    let program = build(place, Purpose::Here)?;
    let mut hub = place.command(&program);
    hub.arg("serve");
    for (name, value) in [("--data", DATA), ("--listen", LISTEN)] {
        if !words.iter().any(|word| *word == name || word.starts_with(&format!("{name}="))) {
            hub.args([name, value]);
        }
    }
    hub.args(words);
    step::say("── Starting the hub; Ctrl-C ends it\n");
    become_it(&mut hub).map_err(|cause| format!("starting {}: {cause}", program.display()))
}

#[cfg(unix)]
fn become_it(hub: &mut Command) -> Result<(), std::io::Error> {
    use std::os::unix::process::CommandExt;
    Err(hub.exec())
}

#[cfg(not(unix))]
fn become_it(hub: &mut Command) -> Result<(), std::io::Error> {
    hub.status().map(drop)
}
