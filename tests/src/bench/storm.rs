//! Bad days: everybody comes back at once, everybody wants the same, the power goes.

use super::hub::Hub;
use super::load::Loaded;
use super::percentiles;
use super::table::{Table, ms};
use super::workload::{edit, edited};
use crate::native::wire::Wire;
use crate::native::{Native, new_id, now};
use shared::command::{ClaimErrand, HandBackErrand};
use shared::help::Errand;
use shared::people::Role;
use shared::words::ErrandId;
use std::io;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::{Duration, Instant};

/// Phones with a queue of claims and returns each, made offline over a weekend.
async fn queued(loaded: &mut Loaded, phones: usize, changes: usize) -> io::Result<Vec<Native>> {
    let mut all = Vec::with_capacity(phones);
    for n in 0..phones {
        let mut phone = loaded.another(Role::Volunteer).await?;
        phone.sync().await?;
        let open: Vec<ErrandId> =
            phone.phone.replica().world().each::<Errand>().filter(|errand| errand.is_open()).map(|e| e.id).collect();
        for change in 0..changes / 2 {
            let errand = open[(n + change) % open.len()];
            // Where another of these phones holds it by then, both are refused; that is part of a Monday.
            phone.phone.act(new_id(), ClaimErrand { errand }.into(), now()).ok();
            phone.phone.act(new_id(), HandBackErrand { errand }.into(), now()).ok();
        }
        all.push(phone);
    }
    Ok(all)
}

/// "Monday storm": phones come back at once, each with a full queue, while somebody else just wants to work.
///
/// # Errors
/// When the hub cannot be reached.
pub async fn monday(
    hub: &Hub,
    loaded: &mut Loaded,
    (phones, changes): (usize, usize),
    table: &mut Table,
) -> io::Result<()> {
    let all = queued(loaded, phones, changes).await?;
    let commands: usize = all.iter().map(|phone| phone.phone.outbox().waiting().count()).sum();
    let mut calm = Vec::new();
    for _ in 0..8 {
        let mut phone = loaded.another(Role::Volunteer).await?;
        phone.sync().await?;
        calm.push(phone);
    }
    let over = Arc::new(AtomicBool::new(false));
    let working = Arc::clone(&over);
    // Somebody else's phone is another machine: here at least a thread of its own, not one of those that the storm's
    // five hundred phones keep busy. The processor they share all the same.
    let interactive = std::thread::spawn(move || {
        tokio::runtime::Builder::new_current_thread().enable_all().build()?.block_on(taps(calm, &working))
    });
    let started = Instant::now();
    let mut drained = tokio::task::JoinSet::new();
    for mut phone in all {
        drained.spawn(async move { phone.sync().await.map(|()| phone.phone.outbox().waiting().count()) });
    }
    let mut left = 0;
    while let Some(done) = drained.join_next().await {
        left += done.map_err(io::Error::other)??;
    }
    let took = started.elapsed().as_secs_f64() * 1e3;
    over.store(true, Ordering::Relaxed);
    let Taps { times, late } = interactive.join().map_err(|_| io::Error::other("the taps came to grief"))??;
    assert_eq!(left, 0, "nothing is left in any outbox");
    let (count, (p50, p99)) = (times.len(), percentiles(times));
    let figure = format!(
        "{commands} commands in {} · {count} taps of others p50 {p50:.0} / p99 {p99:.0} ms, a timer beside them p99 \
         {:.0} ms late · hub {:.0} MiB",
        ms(took),
        percentiles(late).1,
        hub.mebibytes()
    );
    table.row(format!("Monday storm: {phones} phones, {changes} changes each, at once"), figure);
    Ok(())
}

/// What people saw who were not part of the storm, in milliseconds.
struct Taps {
    /// From a tap to its receipt.
    times: Vec<f64>,
    /// How late a timer of the same thread rang: that much is the machine, and not the hub.
    late: Vec<f64>,
}

/// People who know nothing of the storm tap in turn, until it is over.
async fn taps(mut calm: Vec<Native>, over: &AtomicBool) -> io::Result<Taps> {
    const PAUSE: Duration = Duration::from_millis(20);
    let mut seen = Taps { times: Vec::new(), late: Vec::new() };
    for phone in &mut calm {
        phone.wire = Wire::open(phone.wire.hub).await?;
    }
    // A phone may sync 120 times in a row.
    for _ in 0..100 {
        for phone in &mut calm {
            if over.load(Ordering::Relaxed) {
                return Ok(seen);
            }
            // Whoever comes second is told so, which takes as long.
            let open = phone.phone.replica().world().each::<Errand>().find(|errand| errand.is_open());
            if let Some(errand) = open.map(|errand| errand.id) {
                phone.phone.act(new_id(), ClaimErrand { errand }.into(), now()).ok();
            }
            let started = Instant::now();
            phone.exchange().await?;
            seen.times.push(started.elapsed().as_secs_f64() * 1e3);
            let resting = Instant::now();
            tokio::time::sleep(PAUSE).await;
            seen.late.push((resting.elapsed() - PAUSE).as_secs_f64() * 1e3);
        }
    }
    Ok(seen)
}

/// Fifty phones push conflicting claims; until all of them agree.
///
/// # Errors
/// When the hub cannot be reached.
pub async fn conflict(loaded: &mut Loaded, table: &mut Table) -> io::Result<()> {
    let mut phones = Vec::new();
    for _ in 0..50 {
        let mut phone = loaded.another(Role::Volunteer).await?;
        phone.sync().await?;
        phones.push(phone);
    }
    let first = &phones[0];
    let wanted: Vec<ErrandId> = first
        .phone
        .replica()
        .world()
        .each::<Errand>()
        .filter(|errand| errand.is_open())
        .map(|e| e.id)
        .take(20)
        .collect();
    for phone in &mut phones {
        for errand in &wanted {
            phone.act(ClaimErrand { errand: *errand }).map_err(|refusal| io::Error::other(format!("{refusal:?}")))?;
        }
    }
    let started = Instant::now();
    for round in 0..2 {
        let mut all = tokio::task::JoinSet::new();
        for mut phone in phones.drain(..) {
            all.spawn(async move {
                if round == 0 { phone.sync().await } else { phone.exchange().await.map(drop) }.map(|()| phone)
            });
        }
        while let Some(done) = all.join_next().await {
            phones.push(done.map_err(io::Error::other)??);
        }
    }
    let took = started.elapsed().as_secs_f64() * 1e3;
    let proofs: std::collections::BTreeSet<Vec<_>> = phones
        .iter()
        .map(|phone| {
            phone
                .phone
                .replica()
                .world()
                .each::<Errand>()
                .filter(|e| wanted.contains(&e.id))
                .map(|e| (e.id, e.holder()))
                .collect()
        })
        .collect();
    assert_eq!(proofs.len(), 1, "all phones agree on who holds what");
    table.row("50 phones claim the same 20 errands, until all agree", ms(took));
    Ok(())
}

/// Edits that a phone was told are saved, then SIGKILL at once: how many a fresh phone gets from the hub's disk.
///
/// # Errors
/// When the hub does not come back.
pub async fn kill(hub: &mut Hub, loaded: &mut Loaded, table: &mut Table) -> io::Result<()> {
    let mine: Vec<_> = loaded.asks.iter().copied().skip(300).take(50).collect();
    for (n, ask) in mine.iter().enumerate() {
        if let Some(change) = edit(&loaded.organiser, *ask, 5_000 + n) {
            loaded.organiser.act(change).map_err(|refusal| io::Error::other(format!("{refusal:?}")))?;
            loaded.organiser.exchange().await?;
        }
    }
    hub.kill_and_restart()?;
    let mut fresh = loaded.organiser.fresh().await?;
    fresh.sync().await?;
    let kept = mine.iter().enumerate().filter(|(n, ask)| edited(&fresh, **ask) == Some(5_000 + n)).count();
    table.row("edits kept, made just before SIGKILL", format!("{kept}/{}", mine.len()));
    loaded.organiser = fresh;
    Ok(())
}
