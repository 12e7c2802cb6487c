//! `cargo xtask test`: everything that has to hold before a change is taken.
//!
//! In the order of what fails cheapest first, so that who waits learns early. What CI runs is this and nothing else.

use std::time::Instant;

use crate::hub::{self, Purpose};
use crate::phone::{self, Effort};
use crate::place::Place;
use crate::{browser, step};

/// The whole house but the phone's own half, as one set: the hub's crates, the public pages, this one.
const NATIVE: [&str; 12] = [
    "--package",
    "shared",
    "--package",
    "app",
    "--package",
    "server",
    "--package",
    "tests",
    "--package",
    "xtask",
    "--features",
    "app/ssr,xtask/site",
];
/// The phone's half. Never in one call with the other: `ssr` and `csr` together leave every button dead.
const PHONE: [&str; 6] = ["--package", "app", "--features", "csr", "--target", "wasm32-unknown-unknown"];

/// Runs all checks; the first that fails ends it.
pub(crate) fn all(place: &Place) -> Result<(), String> {
    let started = Instant::now();
    crate::tools::target(place)?;
    step::quiet("Getting the crates that Cargo.lock names", place.cargo(&place.native).args(["fetch", "--locked"]))?;
    step::loud("Checking the format", place.cargo(&place.native).args(["fmt", "--all", "--check"]))?;
    phone_is_for_the_browser_only(place)?;
    lint(place)?;
    step::loud(
        "Testing the domain, the hub, the pages and the walls",
        place.cargo(&place.native).arg("test").args(NATIVE),
    )?;
    phone::build(place, Effort::Small)?;
    phone::weigh(place)?;
    browser::compiles(place)?;
    let kith = hub::build(place, Purpose::Here)?;
    browser::stories(place, &kith)?;
    step::say(&format!("\nAll passed, in {} minutes.", started.elapsed().as_secs().div_ceil(60)));
    Ok(())
}

fn lint(place: &Place) -> Result<(), String> {
    const DENY: [&str; 3] = ["--", "-D", "warnings"];
    let mut native = place.cargo(&place.native);
    native.arg("clippy").args(NATIVE).arg("--all-targets").args(DENY);
    step::loud("Reading the code for mistakes (clippy)", &mut native)?;
    // Profile and flags of the later build, so that what it shares with this is compiled once.
    let mut phone = place.cargo(&place.wasm);
    phone.arg("clippy").args(PHONE).args(["--profile", "wasm-release"]).args(DENY);
    phone.env("CARGO_ENCODED_RUSTFLAGS", phone::flags(place));
    step::loud("Reading the phone's code for mistakes (clippy)", &mut phone)
}

/// leptos #4586: with `ssr` on, every `on:` and `prop:` of the app panics in the browser, and nothing says so earlier.
fn phone_is_for_the_browser_only(place: &Place) -> Result<(), String> {
    step::say("── Checking that the phone is built for the browser only");
    let mut tree = place.cargo(&place.wasm);
    tree.arg("tree").args(PHONE).args(["--edges", "features", "--invert", "tachys"]);
    let tree = step::answer(&mut tree).ok_or("cargo tree does not know tachys in the phone's dependencies")?;
    match tree.lines().find(|line| line.contains("feature \"ssr\"")) {
        Some(line) => Err(format!("the phone has ssr on: {}", line.trim_matches(|c: char| !c.is_ascii_alphanumeric()))),
        None => Ok(()),
    }
}
