//! Lets a release build embed the app anew when it has changed, also when it was not there before.
//!
//! A debug build reads the app from its folder while it runs and needs no rebuilding for it.
#![expect(clippy::print_stdout, reason = "how a build script talks to cargo")]

use std::env;

fn main() {
    println!("cargo::rerun-if-env-changed=KITH_SITE");
    match (env::var("PROFILE").as_deref(), env::var("KITH_SITE")) {
        (Ok("release"), Ok(site)) => println!("cargo::rerun-if-changed={site}"),
        _ => println!("cargo::rerun-if-changed=build.rs"),
    }
}
