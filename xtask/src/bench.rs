//! `cargo xtask bench`: what the hub does in a second, beside other engines and beside what the machine gives.
//!
//! Builds hub and bench at full speed and runs them as they are shipped. First the common workload through Kith and
//! through each engine that `--peers` has installed (`tests/peers`), then what only Kith is asked, then what a phone takes
//! in a browser (`tests/browser/bench.mjs`; `KITH_BENCH=phone` is only this). The figures are printed and judged by
//! nobody: machines are noisy, so compare within a run.

use std::path::Path;
use std::{env, fs};

use crate::hub::{self, Purpose};
use crate::phone::{self, Effort};
use crate::place::Place;
use crate::{browser, debian, step};

/// Where the comparison lies in the checkout.
const PEERS: &str = "tests/peers";
/// The row of `KITH_BENCH` that is measured in a browser.
const PHONE: &str = "phone";

/// Installs the other engines, in the versions that are pinned.
pub(crate) fn install(place: &Place) -> Result<(), String> {
    // Every version is exact in package.json; what those lean on is not ours to pin.
    let mut npm = place.command("npm");
    let peers = place.root.join(PEERS);
    npm.current_dir(&peers).args(["install", "--no-package-lock", "--no-audit", "--no-fund"]);
    step::loud("Installing the other engines (some minutes)", &mut npm)?;
    // One of them keeps its records in a Postgres; without one it is left out with a line.
    let mut postgres = place.command("node");
    if std::env::var_os("ZERO_PG").is_some() || step::answer(postgres.current_dir(&peers).arg("postgres.mjs")).is_some()
    {
        return Ok(());
    }
    debian::add(place, "Getting Postgres for one of them (about a minute, once on this machine)", "postgresql")
}

/// Runs the measurements; the tables go to standard output.
pub(crate) fn run(place: &Place) -> Result<(), String> {
    let which = env::var("KITH_BENCH").unwrap_or_default();
    let in_a_browser = which.is_empty() || which.split(',').any(|row| row == PHONE);
    let chromium = if in_a_browser { browser::to_measure(place) } else { None };
    if chromium.is_some() {
        phone::build(place, Effort::Small)?;
    } else {
        // Without the app built, the hub embeds nothing and measures the same.
        fs::create_dir_all(&place.site).map_err(|cause| format!("making {}: {cause}", place.site.display()))?;
    }
    let kith = hub::build(place, Purpose::Hosting)?;
    let mut cargo = place.cargo(&place.native);
    cargo.args(["build", "--release", "--package", "tests", "--bin", "bench"]);
    step::loud("Building the phones that measure it", &mut cargo)?;
    let bench = kith.with_file_name(format!("bench{}", env::consts::EXE_SUFFIX));
    if which != PHONE {
        hub_and_rules(place, &kith, &bench)?;
    }
    match chromium {
        Some(chromium) => browser::measure(place, &chromium, (&kith, &bench)),
        None if in_a_browser => {
            step::say("── Nothing measured in a browser: there is no Chromium or no Node here");
            Ok(())
        }
        None => Ok(()),
    }
}

fn hub_and_rules(place: &Place, kith: &Path, bench: &Path) -> Result<(), String> {
    compare(place, kith, bench)?;
    step::loud(
        "Measuring Kith by itself (about five minutes; KITH_BENCH=quick leaves out the storm)",
        place.command(bench).arg(kith),
    )?;
    let mut rules = place.cargo(&place.native);
    rules.args(["bench", "--package", "tests", "--bench", "domain"]);
    step::loud("Measuring the rules by themselves", &mut rules)
}

fn compare(place: &Place, kith: &Path, bench: &Path) -> Result<(), String> {
    let peers = place.root.join(PEERS);
    let mut node = place.command("node");
    if node.arg("--version").output().is_err() {
        step::say("── No comparison with other engines: there is no Node here");
        return Ok(());
    }
    let mut node = place.command("node");
    node.current_dir(&peers).arg("run.mjs").env("KITH", kith).env("KITH_PHONES", bench);
    step::loud(
        "The same workload through Kith and through other engines (three times; RUNS=1 takes a third of the time)",
        &mut node,
    )
}
