//! An ordinary day of a big group: what it costs the hub, and what each phone has to download.
//!
//! Everybody is online four times. In between, the group goes on: errands are claimed, handed back and visited, asks
//! come in. Phones sync when they come online and listen to nothing, which is the dearer way for the hub.

use super::hub::Hub;
use super::load::Loaded;
use super::table::{Table, ms};
use crate::native::{Native, new_id, now};
use shared::command::{ClaimErrand, HandBackErrand};
use shared::help::Errand;
use shared::people::Role;
use shared::words::ErrandId;
use std::io;
use std::time::Instant;

/// How often everybody is online.
const TIMES: usize = 4;

/// A day of `members` with `commands` in all.
///
/// # Errors
/// When the hub cannot be reached.
pub async fn of_a_big_group(
    hub: &Hub,
    loaded: &mut Loaded,
    (members, commands): (usize, usize),
    table: &mut Table,
) -> io::Result<()> {
    let mut phones = Vec::with_capacity(members);
    for _ in 0..members {
        let mut phone = loaded.another(Role::Volunteer).await?;
        phone.sync().await?;
        phones.push(phone);
    }
    let before: u64 = phones.iter().map(carried).sum();
    let (cpu, started) = (hub.cpu_millis(), Instant::now());
    let each = commands / TIMES / members;
    for time in 0..TIMES {
        // One ask in ten commands; the rest is what volunteers do.
        loaded.ask(commands / TIMES / 10).await?;
        for (n, phone) in phones.iter_mut().enumerate() {
            taps(phone, each.max(1), n + time);
            phone.sync().await?;
        }
    }
    let cpu = (hub.cpu_millis() - cpu) / 1e3;
    let bytes = (phones.iter().map(carried).sum::<u64>() - before) / members as u64;
    let took = started.elapsed().as_secs_f64() * 1e3;
    let left: usize = phones.iter().map(|phone| phone.phone.outbox().waiting().count()).sum();
    assert_eq!(left, 0, "nothing is left in any outbox");
    let figure =
        format!("{bytes} B a phone · {cpu:.1} s of hub CPU · {} in one go · hub {:.0} MiB", ms(took), hub.mebibytes());
    table.row(format!("a day: {members} members, {commands} commands, phones online {TIMES} times"), figure);
    Ok(())
}

/// Claims and hands back, in turn, errands that nobody else holds here.
fn taps(phone: &mut Native, count: usize, from: usize) {
    let me = phone.phone.me();
    let all: Vec<(ErrandId, bool)> = phone
        .phone
        .replica()
        .world()
        .each::<Errand>()
        .filter(|errand| errand.is_open() || errand.holder() == Some(me))
        .map(|errand| (errand.id, errand.is_open()))
        .collect();
    for n in 0..count.min(all.len()) {
        let (errand, is_open) = all[(from * 7 + n) % all.len()];
        // Where another phone was first, it is refused; that is part of a day.
        let done = if is_open {
            phone.phone.act(new_id(), ClaimErrand { errand }.into(), now())
        } else {
            phone.phone.act(new_id(), HandBackErrand { errand }.into(), now())
        };
        drop(done);
    }
}

/// Bytes both ways.
fn carried(phone: &Native) -> u64 {
    let (sent, received) = phone.wire.count.so_far();
    sent + received
}
