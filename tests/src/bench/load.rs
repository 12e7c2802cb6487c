//! Loading a group and downloading it afresh: how long, how many bytes, how much of the hub's time.

use super::hub::Hub;
use super::table::{Table, ms};
use super::workload::{Dice, Town};
use super::{percentiles, workload};
use crate::native::crowd::{code_of, invite};
use crate::native::{Native, new_id};
use shared::command::ClaimErrand;
use shared::help::{Ask, Errand};
use shared::people::Role;
use shared::words::{AskId, ErrandId};
use std::io;
use std::time::Instant;

/// A loaded hub and the people on it.
#[derive(Debug)]
pub struct Loaded {
    /// The organiser who loaded it.
    pub organiser: Native,
    /// A volunteer.
    pub volunteer: Native,
    /// The asks, in the order of loading.
    pub asks: Vec<AskId>,
    /// Their errands.
    pub errands: Vec<ErrandId>,
    /// The place.
    pub town: Town,
    /// The dice, where they lie.
    pub dice: Dice,
    /// How many phones have joined, so that each gets an address of its own.
    pub phones: u32,
}

impl Loaded {
    /// Another phone joins.
    ///
    /// # Errors
    /// When the hub does not want it.
    pub async fn another(&mut self, role: Role) -> io::Result<Native> {
        self.phones += 1;
        invite(&mut self.organiser, role, self.phones).await
    }

    /// Asks for help `count` times more, in full exchanges.
    ///
    /// # Errors
    /// When the hub cannot be reached.
    pub async fn ask(&mut self, count: usize) -> io::Result<()> {
        for n in 0..count {
            let ask = self.town.ask(&mut self.dice);
            self.asks.push(ask.ask);
            self.errands.push(ask.errand);
            self.organiser.act(ask).map_err(|refusal| io::Error::other(format!("{refusal:?}")))?;
            if n % 4_000 == 3_999 {
                self.organiser.sync().await?;
            }
        }
        self.organiser.sync().await
    }
}

/// Founds the town and loads `count` asks; another organiser has them all at the end.
///
/// # Errors
/// When the hub cannot be reached.
pub async fn load(hub: &Hub, count: usize, table: &mut Table) -> io::Result<Loaded> {
    let link = hub.link.as_deref().ok_or_else(|| io::Error::other("the hub printed no link"))?;
    let mut organiser = Native::join(hub.address, code_of(link), "Olu Example", [10, 255, 0, 1]).await?;
    organiser.sync().await?;
    let town = Town::found(&mut organiser).map_err(|refusal| io::Error::other(format!("{refusal:?}")))?;
    organiser.sync().await?;
    let volunteer = invite(&mut organiser, Role::Volunteer, 1).await?;
    let mut watcher = invite(&mut organiser, Role::Organiser, 2).await?;
    let dice = Dice::new(1);
    let mut loaded = Loaded { organiser, volunteer, asks: Vec::new(), errands: Vec::new(), town, dice, phones: 2 };
    let started = Instant::now();
    loaded.ask(count).await?;
    watcher.sync().await?;
    let took = started.elapsed().as_secs_f64() * 1e3;
    assert_eq!(watcher.phone.replica().world().each::<Ask>().count(), count, "the second phone has them all");
    table.row(format!("load {count} asks, until a second phone has them"), ms(took));
    loaded.volunteer.sync().await?;
    Ok(loaded)
}

/// Fresh downloads, by an organiser (everything) and by a volunteer (open errands): the first after a change, five more
/// of each, and fifty at once.
///
/// # Errors
/// When the hub cannot be reached.
pub async fn fresh(hub: &Hub, loaded: &Loaded, table: &mut Table) -> io::Result<()> {
    let asks = loaded.asks.len();
    for (who, like) in [("organiser", &loaded.organiser), ("volunteer", &loaded.volunteer)] {
        let (mut times, mut cpus) = (Vec::new(), vec![hub.cpu_millis()]);
        let (mut bytes, mut held) = (0, 0);
        for _ in 0..11 {
            let started = Instant::now();
            let mut phone = like.fresh().await?;
            phone.sync().await?;
            times.push(started.elapsed().as_secs_f64() * 1e3);
            cpus.push(hub.cpu_millis());
            let world = phone.phone.replica().world();
            assert_eq!(world.each::<Errand>().count(), asks, "a fresh phone has every errand");
            (bytes, held) = (phone.wire.count.so_far().1, world.len());
        }
        let (first, cpu) = (times.remove(0), (cpus[11] - cpus[1]) / 10.0);
        let each = bytes as f64 / held as f64;
        let figure = format!(
            "{} · {each:.0} B each of {held} records · {cpu:.0} ms of hub CPU · the very first {} and {:.0} ms of CPU",
            ms(percentiles(times).0),
            ms(first),
            cpus[1] - cpus[0],
        );
        table.row(format!("initial sync of {asks} asks, {who} (median of 10)"), figure);
    }
    let started = Instant::now();
    let mut all = tokio::task::JoinSet::new();
    for _ in 0..50 {
        let mut phone = loaded.volunteer.fresh().await?;
        all.spawn(async move { phone.sync().await });
    }
    while let Some(done) = all.join_next().await {
        done.map_err(io::Error::other)??;
    }
    table.row(format!("initial sync of {asks} asks, 50 volunteers at once"), ms(started.elapsed().as_secs_f64() * 1e3));
    Ok(())
}

/// Durable commands in a second: twenty phones, each with a thousand claims in two exchanges.
///
/// # Errors
/// When the hub cannot be reached.
pub async fn throughput(loaded: &mut Loaded, table: &mut Table) -> io::Result<()> {
    let mut phones = Vec::new();
    let mut wanted: Vec<ErrandId> = Vec::new();
    for _ in 0..20 {
        let mut phone = loaded.another(Role::Volunteer).await?;
        phone.sync().await?;
        if wanted.is_empty() {
            let open = phone.phone.replica().world().each::<Errand>().filter(|errand| errand.is_open());
            wanted = open.map(|errand| errand.id).take(1_000).collect();
        }
        for errand in &wanted {
            phone.phone.act(new_id(), ClaimErrand { errand: *errand }.into(), crate::native::now()).ok();
        }
        phones.push(phone);
    }
    let commands: usize = phones.iter().map(|phone| phone.phone.outbox().waiting().count()).sum();
    let started = Instant::now();
    let mut all = tokio::task::JoinSet::new();
    for mut phone in phones {
        all.spawn(async move { phone.sync().await.map(|()| phone) });
    }
    let mut held = 0;
    while let Some(done) = all.join_next().await {
        let phone = done.map_err(io::Error::other)??;
        let me = phone.phone.me();
        let mine = |errand: &&Errand| wanted.contains(&errand.id) && errand.holder() == Some(me);
        held += phone.phone.replica().world().each::<Errand>().filter(mine).count();
    }
    let took = started.elapsed().as_secs_f64();
    assert_eq!(held, wanted.len(), "each errand has exactly one holder");
    let per_second = commands as f64 / took;
    table.row(
        "durable commands a second (20 phones claim the same 1,000 errands)",
        format!("{per_second:.0}/s · {} in all", ms(took * 1e3)),
    );
    Ok(())
}

/// What one sync costs when nothing is new, and when one ask has changed.
///
/// # Errors
/// When the hub cannot be reached.
pub async fn one_sync(hub: &Hub, loaded: &mut Loaded, table: &mut Table) -> io::Result<()> {
    // Who loaded the group has synced too often by now to be let in at once, and whoever waits finds every cache cold.
    let (mut reader, mut writer) = (loaded.another(Role::Organiser).await?, loaded.another(Role::Organiser).await?);
    reader.sync().await?;
    writer.sync().await?;
    let (mut nothing, mut one) = (Vec::new(), Vec::new());
    for n in 0..40 {
        let started = Instant::now();
        reader.exchange().await?;
        nothing.push(started.elapsed().as_secs_f64() * 1e3);
        let ask = loaded.asks[n * loaded.asks.len() / 40];
        if let Some(change) = workload::edit(&writer, ask, 1_000 + n) {
            writer.act(change).map_err(|refusal| io::Error::other(format!("{refusal:?}")))?;
            writer.sync().await?;
        }
        let started = Instant::now();
        reader.exchange().await?;
        one.push(started.elapsed().as_secs_f64() * 1e3);
    }
    let figure = format!(
        "{:.2} ms with nothing new · {:.2} ms with one change · hub {:.0} MiB",
        percentiles(nothing).0,
        percentiles(one).0,
        hub.mebibytes()
    );
    table.row(format!("one sync among {} records (median of 40)", reader.phone.replica().world().len()), figure);
    Ok(())
}
