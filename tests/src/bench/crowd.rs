//! A whole town with the app open: what a phone that only listens costs the hub.
//!
//! Each phone has joined as people do and holds its line, and nothing else: in somebody's hand the connection of its
//! download has long been closed. The phones keep no replica here, because it is the hub that is measured.

use super::hub::Hub;
use super::load::Loaded;
use super::table::{Table, ms};
use crate::native::line;
use crate::native::wire::Count;
use shared::help::Errand;
use shared::people::Role;
use std::io;
use std::sync::Arc;
use std::time::{Duration, Instant};
use tokio::sync::Semaphore;
use tokio::task::JoinSet;

/// Memory with no phone and with so many; then one change, until the last of them has heard of it.
///
/// # Errors
/// When the hub cannot be reached.
pub async fn listen(hub: &Hub, loaded: &mut Loaded, phones: u32, table: &mut Table) -> io::Result<()> {
    let empty = hub.mebibytes();
    let started = Instant::now();
    let mut claimer = loaded.another(Role::Volunteer).await?;
    // All join before the first listens: each who joins is news to everybody who does.
    let mut joined = Vec::new();
    for _ in 0..phones {
        joined.push(loaded.another(Role::Volunteer).await?.token);
    }
    let took = started.elapsed();
    let before = hub.mebibytes();
    let heard = Arc::new(Semaphore::new(0));
    let mut all = JoinSet::new();
    for token in joined {
        let (line, heard) = (line::open(hub.address, &token, &Arc::new(Count::default())).await?, Arc::clone(&heard));
        all.spawn(async move {
            let (_mouth, mut ear) = line;
            while ear.next().await.is_some() {
                heard.add_permits(1);
            }
        });
    }
    claimer.sync().await?;
    let mut so_far = usize::MAX;
    while heard.available_permits() != so_far {
        so_far = heard.available_permits();
        tokio::time::sleep(Duration::from_secs(2)).await;
    }
    heard.forget_permits(so_far);
    let memory = hub.mebibytes();
    let each = (memory - before) * 1024.0 / f64::from(phones);
    table.row(
        format!("hub memory with {phones} phones listening"),
        format!(
            "{memory:.0} MiB ({before:.0} with nobody connected, {empty:.0} before they joined) · {each:.1} KiB a phone · \
             joined in {:.0} s",
            took.as_secs_f64()
        ),
    );

    let open = claimer.phone.replica().world().each::<Errand>().find(|errand| errand.is_open()).map(|errand| errand.id);
    let errand = open.ok_or_else(|| io::Error::other("nothing is open"))?;
    let started = Instant::now();
    claimer.act(shared::command::ClaimErrand { errand }).map_err(|refusal| io::Error::other(format!("{refusal:?}")))?;
    claimer.exchange().await?;
    heard.acquire_many(phones).await.map_err(io::Error::other)?.forget();
    table
        .row(format!("one change to {phones} phones, until each has heard"), ms(started.elapsed().as_secs_f64() * 1e3));
    Ok(())
}
