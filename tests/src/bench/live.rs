//! While people watch: an edit until it is seen, a change until the last of many phones has it, work done offline.

use super::hub::Hub;
use super::load::Loaded;
use super::percentiles;
use super::table::{Table, ms};
use super::workload::{edit, edited};
use crate::native::Native;
use crate::native::listener::Listener;
use shared::help::Errand;
use shared::people::Role;
use shared::words::ErrandId;
use shared::world::find;
use std::io;
use std::time::Instant;

fn refused(refusal: shared::refusal::Refusal) -> io::Error {
    io::Error::other(format!("{refusal:?}"))
}

/// Five hundred edits of asks all over the group, made offline, from the first byte until another phone shows them all; seven times.
///
/// # Errors
/// When the hub cannot be reached.
pub async fn offline_edits(loaded: &mut Loaded, table: &mut Table) -> io::Result<()> {
    let mut watcher = Listener::start(loaded.another(Role::Organiser).await?).await?;
    loaded.organiser.sync().await?;
    let mine: Vec<_> = loaded.asks.iter().copied().step_by((loaded.asks.len() / 500).max(1)).take(500).collect();
    let mut times = Vec::new();
    for round in 0..7 {
        for ask in &mine {
            let change = edit(&loaded.organiser, *ask, round).ok_or_else(|| io::Error::other("an ask is missing"))?;
            loaded.organiser.act(change).map_err(refused)?;
        }
        let started = Instant::now();
        loaded.organiser.sync().await?;
        watcher.until(|phone| mine.iter().all(|ask| edited(phone, *ask) == Some(round))).await?;
        times.push(started.elapsed().as_secs_f64() * 1e3);
    }
    table.row("500 offline edits, until another phone shows them (median of 7)", ms(percentiles(times).0));
    Ok(())
}

/// Two hundred edits one after another, each until another phone shows it.
///
/// # Errors
/// When the hub cannot be reached.
pub async fn live_edits(loaded: &mut Loaded, table: &mut Table) -> io::Result<()> {
    let mut watcher = Listener::start(loaded.another(Role::Organiser).await?).await?;
    let mut writers = Vec::new();
    // A phone may sync 120 times in a row; people who tap two hundred times have two.
    for _ in 0..2 {
        writers.push(Listener::start(loaded.another(Role::Organiser).await?).await?);
    }
    let before: Vec<_> = writers.iter().map(|writer| writer.count.so_far()).collect();
    let heard_before = watcher.count.so_far().1;
    let mut times = Vec::new();
    for n in 0..200_usize {
        let ask = loaded.asks[n];
        let mut writer = writers[n / 100].phone.lock().await;
        let change = edit(&writer, ask, 2_000 + n).ok_or_else(|| io::Error::other("an ask is missing"))?;
        let started = Instant::now();
        writer.act(change).map_err(refused)?;
        writer.exchange().await?;
        drop(writer);
        watcher.until(|phone| edited(phone, ask) == Some(2_000 + n)).await?;
        times.push(started.elapsed().as_secs_f64() * 1e3);
    }
    let (p50, p99) = percentiles(times);
    table.row("live edit, tap until another phone shows it, p50 / p99", format!("{p50:.2} / {p99:.2} ms"));
    let (sent, got) = writers.iter().zip(&before).fold((0, 0), |sum, (writer, before)| {
        let now = writer.count.so_far();
        (sum.0 + now.0 - before.0, sum.1 + now.1 - before.1)
    });
    let heard = watcher.count.so_far().1 - heard_before;
    let figure = format!("writer {} B up, {} B down · reader {} B", sent / 200, got / 200, heard / 200);
    table.row("bytes a live edit, headers included", figure);
    Ok(())
}

/// Phones that listen; joined through four at a time.
async fn crowd(loaded: &mut Loaded, count: usize) -> io::Result<Vec<Listener>> {
    let mut all = Vec::with_capacity(count);
    for _ in 0..count {
        all.push(Listener::start(loaded.another(Role::Volunteer).await?).await?);
    }
    Ok(all)
}

/// One claim until the last of many phones shows it; ten rounds. And what so many phones cost the hub.
///
/// # Errors
/// When the hub cannot be reached.
pub async fn fan_out(hub: &Hub, loaded: &mut Loaded, phones: usize, table: &mut Table) -> io::Result<()> {
    let mut listeners = crowd(loaded, phones).await?;
    let memory = hub.mebibytes();
    let mut claimer: Native = loaded.another(Role::Volunteer).await?;
    claimer.sync().await?;
    let open: Vec<ErrandId> = claimer
        .phone
        .replica()
        .world()
        .each::<Errand>()
        .filter(|errand| errand.is_open())
        .map(|e| e.id)
        .take(10)
        .collect();
    let me = claimer.phone.me();
    let mut times = Vec::new();
    for errand in open {
        let started = Instant::now();
        claimer.act(shared::command::ClaimErrand { errand }).map_err(refused)?;
        claimer.exchange().await?;
        let held = |phone: &Native| {
            find::<Errand>(phone.phone.replica().world(), errand).is_ok_and(|e| e.holder() == Some(me))
        };
        for listener in &mut listeners {
            listener.until(held).await?;
        }
        times.push(started.elapsed().as_secs_f64() * 1e3);
    }
    let (p50, max) = percentiles(times);
    table.row(
        format!("one change to {phones} phones, the last of them, p50 / max of 10"),
        format!("{p50:.1} / {max:.1} ms"),
    );
    table.row(format!("hub memory with {phones} phones listening"), format!("{memory:.0} MiB"));
    Ok(())
}
