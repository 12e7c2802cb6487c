//! Killed while it writes: whatever somebody was told is saved is saved.
//!
//! A process writes to a group and prints every receipt; it is killed with SIGKILL at a random moment, the group is
//! opened again, and every receipt that was printed must be there, on a file that is in order. KITH_KILLS asks for
//! more than the usual twenty. What a power cut does is another test: here the system keeps what was written.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on says where")]

use server::group::Group;
use server::store::{SqliteStore, file};
use shared::sync::{Outcome, Store as _};
use shared::words::{EnvelopeId, Id};
use std::io::{BufRead as _, BufReader};
use std::path::Path;
use std::process::{Command, Stdio};
use std::time::Duration;

/// A moment that no run has tried before: what is random here is when, and when is never twice the same anyway.
fn moment(kill: u32) -> u64 {
    let now = std::time::SystemTime::now().duration_since(std::time::UNIX_EPOCH).unwrap();
    u64::from(now.subsec_nanos().wrapping_mul(0x9e37_79b9).rotate_left(kill) % 100)
}

/// Lets it write for a while and kills it; what it had been told by then.
fn write_and_die(folder: &Path, millis: u64) -> Vec<(EnvelopeId, Outcome)> {
    let mut child =
        Command::new(env!("CARGO_BIN_EXE_crash_writer")).arg(folder).stdout(Stdio::piped()).spawn().unwrap();
    let mut said = BufReader::new(child.stdout.take().unwrap());
    let mut first = String::new();
    said.read_line(&mut first).unwrap();
    let reading = std::thread::spawn(move || said.lines().map_while(Result::ok).collect::<Vec<_>>());
    std::thread::sleep(Duration::from_millis(millis));
    assert_eq!(child.try_wait().unwrap(), None, "it writes until it is killed");
    child.kill().unwrap();
    child.wait().unwrap();
    let lines = std::iter::once(first.trim_end().to_owned()).chain(reading.join().unwrap());
    lines
        .map(|line| {
            let (id, outcome) = line.split_once(' ').unwrap();
            (Id::parse(id).unwrap().into(), serde_json::from_str(outcome).unwrap())
        })
        .collect()
}

#[test]
fn every_receipt_survives_kill_9() {
    let kills = std::env::var("KITH_KILLS").ok().and_then(|kills| kills.parse().ok()).unwrap_or(20);
    let folder = tempfile::tempdir().unwrap();
    let mut told = 0;
    let mut before = 0;
    for kill in 0..kills {
        let receipts = write_and_die(folder.path(), moment(kill));
        let connection = file::open_to_write(folder.path()).unwrap();
        let store = SqliteStore::writing(&connection);
        for (id, outcome) in &receipts {
            let (_, kept) = store.receipt(*id).unwrap_or_else(|| panic!("kill {kill}: the receipt {id} is lost"));
            assert_eq!(kept.outcome, *outcome);
            assert!(matches!(outcome, Outcome::Done(version) if (before + 1..=store.version()).contains(version)));
        }
        before = store.version();
        told += receipts.len();
        let report = Group::check(folder.path()).unwrap();
        assert!(report.is_clean(), "kill {kill}: {:?}", report.problems);
    }
    println!("{kills} kills, {told} receipts given, {before} versions, none lost");
}
