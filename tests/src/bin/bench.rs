//! Measures a hub: `bench <path of kith>`. Prints one table; `KITH_BENCH` picks rows: `quick` (all but the hard days and
//! the crowd), or one or more of `fresh`, `edits`, `crowds`, `sizes`, `storm`, `day`, `crowd`, with commas between.
//! `bench peer` is Kith's side of the comparison with other engines.

use std::io;
use std::path::{Path, PathBuf};
use tests::bench::hub::Hub;
use tests::bench::table::Table;
use tests::bench::{crowd, day, live, load, machine, peer, percentiles, storm};

#[tokio::main]
async fn main() -> io::Result<()> {
    let binary: PathBuf = std::env::args_os().nth(1).ok_or_else(|| io::Error::other("say where kith is"))?.into();
    if binary.as_os_str() == "peer" {
        return peer::run().await;
    }
    let which = std::env::var("KITH_BENCH").unwrap_or_default();
    let mut table = Table::default();
    let folder = tempfile::tempdir()?;
    let (p50, p99) = percentiles(machine::fsync(folder.path())?);
    table.row("fsync of 4 KiB on this disk, p50 / p99", format!("{p50:.2} / {p99:.2} ms"));
    let (p50, p99) = percentiles(machine::loopback()?);
    table.row("loopback there and back, 64 B, p50 / p99", format!("{:.0} / {:.0} µs", p50 * 1e3, p99 * 1e3));
    let cores = std::thread::available_parallelism().map_or(0, usize::from);
    table.row("processor cores, shared by hub and phones", cores.to_string());

    let picked = |row: &str| match which.as_str() {
        "" => true,
        "quick" => !matches!(row, "storm" | "day" | "crowd"),
        some => some.split(',').any(|one| one == row),
    };
    everyday(&binary, &picked, &mut table).await?;
    if picked("sizes") {
        sizes(&binary, &mut table).await?;
    }
    if picked("storm") {
        let hub = Hub::start(binary.clone())?;
        let mut loaded = load::load(&hub, 2_000, &mut table).await?;
        storm::monday(&hub, &mut loaded, (500, 200), &mut table).await?;
    }
    if picked("day") {
        let hub = Hub::start(binary.clone())?;
        let mut loaded = load::load(&hub, 300, &mut table).await?;
        day::of_a_big_group(&hub, &mut loaded, (300, 3_000), &mut table).await?;
    }
    if picked("crowd") {
        let hub = Hub::start(binary)?;
        let mut loaded = load::load(&hub, 500, &mut table).await?;
        crowd::listen(&hub, &mut loaded, 5_000, &mut table).await?;
    }
    #[expect(clippy::print_stdout, reason = "the table is what this program is for")]
    {
        println!("{}", table.markdown());
    }
    Ok(())
}

/// A group of two thousand asks.
async fn everyday(binary: &Path, picked: &impl Fn(&str) -> bool, table: &mut Table) -> io::Result<()> {
    if !["fresh", "edits", "crowds"].into_iter().any(picked) {
        return Ok(());
    }
    let mut hub = Hub::start(binary.into())?;
    table.row("hub memory, empty", format!("{:.0} MiB", hub.mebibytes()));
    let mut loaded = load::load(&hub, 2_000, table).await?;
    table.row("hub memory, 2,000 asks loaded", format!("{:.0} MiB", hub.mebibytes()));
    if picked("fresh") {
        load::fresh(&hub, &loaded, table).await?;
    }
    if picked("edits") {
        live::offline_edits(&mut loaded, table).await?;
        live::live_edits(&mut loaded, table).await?;
    }
    if picked("crowds") {
        storm::conflict(&mut loaded, table).await?;
        live::fan_out(&hub, &mut loaded, 100, table).await?;
        live::fan_out(&hub, &mut loaded, 500, table).await?;
        storm::kill(&mut hub, &mut loaded, table).await?;
        load::throughput(&mut loaded, table).await?;
    }
    Ok(())
}

/// How a sync grows with the group.
async fn sizes(binary: &Path, table: &mut Table) -> io::Result<()> {
    let hub = Hub::start(binary.into())?;
    let mut loaded = load::load(&hub, 500, table).await?;
    load::one_sync(&hub, &mut loaded, table).await?;
    loaded.ask(9_500).await?;
    load::fresh(&hub, &loaded, table).await?;
    load::one_sync(&hub, &mut loaded, table).await?;
    loaded.ask(40_000).await?;
    load::one_sync(&hub, &mut loaded, table).await
}
